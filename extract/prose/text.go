package prose

// text is the view of the grammars on a text: tokens by number, from 0. Any number may be asked for; outside the text there
// are only empty marks.
type text struct {
	s      string
	tokens []token
	lex    *lexicon
	words  []word // of lex
}

func (t *text) reset(s string) {
	t.s, t.lex = s, theLexicon()
	t.words = t.lex.words
	t.tokens = tokenise(t.tokens[:0], s, t.lex)
}

func (t *text) len() int { return len(t.tokens) }

func (t *text) inside(i int) bool { return uint(i) < uint(len(t.tokens)) }

// raw returns the token as printed.
func (t *text) raw(i int) string {
	if uint(i) >= uint(len(t.tokens)) {
		return ""
	}
	k := &t.tokens[i]
	return t.s[k.begin:k.end]
}

// word returns what the lexicon knows of a token; the empty word when nothing.
func (t *text) word(i int) *word {
	if uint(i) < uint(len(t.tokens)) {
		return &t.words[t.tokens[i].word]
	}
	return &t.words[0]
}

// is compares with a word of the lexicon in its folded form: «a» for «à», «l'» for «L’».
func (t *text) is(i int, folded string) bool { return t.word(i).fold == folded }

func (t *text) any(i int, folded ...string) bool {
	w := t.word(i).fold
	if w == "" {
		return false
	}
	for _, f := range folded {
		if w == f {
			return true
		}
	}
	return false
}

// follow tells whether the words from token i on are these, in folded form, and returns the token after them, else i.
func (t *text) follow(i int, folded ...string) (next int, ok bool) {
	for k, f := range folded {
		if !t.is(i+k, f) {
			return i, false
		}
	}
	return i + len(folded), true
}

// classes returns the classes of a token, those of its shape among them.
func (t *text) classes(i int) class {
	if uint(i) < uint(len(t.tokens)) {
		return t.tokens[i].class
	}
	return 0
}

var shapeClasses = [...]class{titleShape: wCapital, capsShape: wAcronym, mixedShape: wMixed, digitsShape: wNumber, alnumShape: wNumber}

func (t *text) has(i int, c class) bool { return t.classes(i)&c != 0 }

func (t *text) value(i int) int { return t.word(i).value }

func (t *text) shape(i int) shape {
	if !t.inside(i) {
		return markShape
	}
	return t.tokens[i].shape
}

// capital tells whether a token begins with a capital letter.
func (t *text) capital(i int) bool {
	s := t.shape(i)
	return s == titleShape || s == capsShape || s == mixedShape && isCapitalAt(t.raw(i))
}

func isCapitalAt(s string) bool {
	if s == "" {
		return false
	}
	k, _ := kindAt(s, 0)
	return k == capitalByte
}

// blank tells whether a blank stands before a token; also at both ends of the text.
func (t *text) blank(i int) bool { return !t.inside(i) || t.tokens[i].blank }

// begin and end are byte offsets of a token.
func (t *text) begin(i int) int {
	if !t.inside(i) {
		return len(t.s)
	}
	return int(t.tokens[i].begin)
}

func (t *text) end(i int) int {
	if !t.inside(i) {
		return len(t.s)
	}
	return int(t.tokens[i].end)
}

// between returns the words of tokens first to last, last excluded, as printed.
func (t *text) between(first, last int) string {
	if first >= last {
		return ""
	}
	return t.s[t.begin(first):t.end(last-1)]
}

// foldAt returns the folded form of any token; it allocates for words outside the lexicon that are not plain.
func (t *text) foldAt(i int) string {
	if w := t.word(i); w.fold != "" {
		return w.fold
	}
	return fold(t.raw(i))
}

// startsSentence tells whether token i is the first of a sentence: at the beginning, after . ! ? … : or a line end.
func (t *text) startsSentence(i int) bool {
	if i <= 0 {
		return true
	}
	if t.endsSentence(i - 1) {
		return true
	}
	for _, c := range []byte(t.s[t.end(i-1):t.begin(i)]) {
		if c == '\n' {
			return true
		}
	}
	return t.among(i-1, sentenceOpeners) && i >= 2 && t.blank(i-1) && t.startsSentence(i-1)
}

var sentenceOpeners = setOf("« “ - – • —")

// endsSentence tells whether token i is a mark that ends a sentence. The point of an abbreviation («art.», «M.», «n.», «L.») does not.
func (t *text) endsSentence(i int) bool {
	switch {
	case t.among(i, sentenceEnders):
		return true
	case !t.is(i, "."):
		return false
	case t.blank(i+1) && !t.inside(i+1):
		return true
	}
	if !t.blank(i+1) || t.shape(i+1) == lowerShape {
		return false
	}
	before := t.raw(i - 1)
	return t.blank(i) || !(isAbbreviation(before) || t.shape(i-1) == titleShape && len(before) <= 2 && !t.blankless(i-1))
}

var sentenceEnders = setOf("! ? …")

// blankless tells whether token i is a lone capital that ends a longer name: «vitamine C.», «plan B.»; unlike the initial of «J. Dupont».
func (t *text) blankless(i int) bool { return t.shape(i-1) == lowerShape && t.shape(i+2) == lowerShape }

func isAbbreviation(s string) bool {
	switch s {
	case "art", "Art", "arts", "M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "Mgr", "al", "cf", "Cf", "etc", "ex", "p", "pp", "no", "No", "n", "N", "Cass", "soc", "civ", "crim", "com", "req",
		"L", "R", "D", "A", "St", "Ste", "vol", "chap", "éd", "av", "min", "max":
		return true
	}
	return false
}
