package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNameWords bounds a name: «Marie-Anne de La Roncière du Vast» has four words with a capital.
const maxNameWords = 6

// personName is a name at some tokens.
type personName struct {
	first, last int
	words       int  // with a capital
	noble       bool // holds a particle in small letters
}

// personAt reads a name at token i: «Charles de la Verpillière», «J.-P. Martin», «L'Hermitière». It is empty when there is none.
func (t *text) personAt(i int) personName {
	n := personName{first: i, last: i}
	for n.words < maxNameWords && !(n.words > 0 && t.lineEndBefore(n.last)) {
		next := t.nameAtom(n.last, n.words)
		if next == n.last {
			from := t.particles(n.last)
			if from == n.last || n.words > 0 && !t.particleGoesOn(&n) {
				break
			}
			if next = t.nameAtom(from, n.words+1); next == from || n.words == 0 && t.has(from, wTitle|wOfficeHead) {
				break
			}
			n.noble = n.noble || t.shape(n.last) == lowerShape
		}
		n.last = next
		n.words++
	}
	if n.words == 1 && t.is(n.last-1, ".") {
		n.last = n.first // a lone initial
	}
	if n.last == n.first {
		n.words = 0
	}
	return n
}

// particleGoesOn tells whether the particle after the words read belongs to the name. After given and family name it does
// so in «Jeanne de La Tour du Pin», «Giscard d'Estaing» and «Martin de la Bastide», not in «Jeanne Martin de Quimper».
func (t *text) particleGoesOn(n *personName) bool {
	switch {
	case t.capital(n.last) || n.words == 1:
		return true
	case n.noble:
		return t.any(n.last, "du", "des", "d'")
	}
	unknown := t.tokens[t.particles(n.last)].word == 0
	return unknown && (t.is(n.last, "d'") || t.is(n.last, "de") && t.is(n.last+1, "la")) ||
		t.any(n.last, "van", "von", "ben", "bin", "el", "al", "da", "di", "dos", "y")
}

// nameAtom reads one word of a name with its capital at token i; before tells how many there are already. It returns the token
// after it, or i.
func (t *text) nameAtom(i, before int) int {
	if !t.capital(i) {
		return i
	}
	raw := t.raw(i)
	switch {
	case t.has(i, wDeterminer|wOf|wTo|wPreposition|wRelative|wAnd|wCivility):
		return i
	case endsElided(raw): // Morel-À-L'Huissier, N'Diaye, Prud'homme
		if t.blank(i+1) || t.shape(i+1) == markShape {
			return i
		}
		return i + 2
	case utf8.RuneCountInString(raw) == 1:
		if t.is(i+1, "/") && !t.blank(i+1) && !t.blank(i+2) && t.capital(i+2) { // K/Bidi
			return i + 3
		}
		return t.initial(i)
	case t.has(i, wTitle|wOfficeHead) && (before == 0 || !t.any(i-1, "le", "la")): // but Bruno Le Maire
		return i
	case t.shape(i) == capsShape && before > 0 && len(raw) < 4 && t.shape(i-1) != capsShape && !t.given(i-1):
		return i // «M. Dupont LR»
	}
	return i + 1
}

func endsElided(raw string) bool { return strings.HasSuffix(raw, "'") || strings.HasSuffix(raw, "’") }

// initial reads «J.», «J.-P.» before further words of the name.
func (t *text) initial(i int) int {
	next := i + 1
	for t.is(next, ".") && !t.blank(next) {
		next++
		if !t.is(next, "-") || t.blank(next) || utf8.RuneCountInString(t.raw(next+1)) != 1 || !t.capital(next+1) {
			if t.capital(next) || t.particles(next) > next {
				return next
			}
			return i
		}
		next += 2
	}
	return i
}

// particles reads «de», «de la», «du», «d'», «Le», «van der» before a word with a capital. It returns the token after them, or i.
func (t *text) particles(i int) int {
	next := i
	for next < i+3 && t.any(next, "de", "du", "des", "d'", "la", "le", "l'", "van", "von", "der", "den", "ben", "bin", "el", "al", "di", "da", "dos", "y") {
		next++
	}
	if next == i || !t.capital(next) || t.shape(i) == lowerShape && t.any(i, "la", "le", "l'") {
		return i
	}
	return next
}

// given tells whether token i is a given name of the public lists, or a compound of two: Anne-Laure.
func (t *text) given(i int) bool {
	if t.shape(i) != titleShape {
		return false
	}
	if t.has(i, wGivenName) {
		return true
	}
	first, second, compound := strings.Cut(t.raw(i), "-")
	return compound && t.isGiven(first) && t.isGiven(second)
}

func (t *text) isGiven(word string) bool { return t.lex.words[t.lex.find(word)].class&wGivenName != 0 }

// spelledName is a name as the graph has it.
type spelledName struct{ name, given, family, published string }

// spell puts the words in capitals of a name into title case. Given and family name are told apart when capitals mark the
// family name, or when there are just two words.
func (t *text) spell(n personName) (s spelledName) {
	printed := t.between(n.first, n.last)
	if !hasCapitals(printed) && !strings.Contains(printed, "  ") && isPlainBlank(printed) {
		s.name = printed
	} else {
		s.name, s.given, s.family = titleName(printed)
		if s.name != printed {
			s.published = printed
		}
	}
	if given, family, two := strings.Cut(s.name, " "); two && s.given == "" && !strings.Contains(family, " ") && t.particles(n.first) == n.first {
		s.given, s.family = given, family
	}
	return s
}

// hasCapitals tells whether two capitals stand side by side.
func hasCapitals(s string) bool {
	before := false
	for i := 0; i < len(s); {
		kind, size := kindAt(s, i)
		if kind == capitalByte && before {
			return true
		}
		before = kind == capitalByte
		i += size
	}
	return false
}

// isPlainBlank tells whether all blanks are the ordinary one.
func isPlainBlank(s string) bool {
	for i := 0; i < len(s); {
		kind, size := kindAt(s, i)
		if kind == blankByte && s[i] != ' ' {
			return false
		}
		i += size
	}
	return true
}

// titleName puts words in capitals into title case. When capitals mark the family name, as in «Marc ROBERT» and «ROBERT
// Marc», the two parts are known and the given name goes first; else given and family are empty.
func titleName(name string) (full, given, family string) {
	words := strings.Fields(name)
	first, last := capitalRun(words)
	for i := range words {
		if isCapitals(words[i]) {
			words[i] = titleWord(words[i])
		}
	}
	switch {
	case first == last || first > 0 && last < len(words) || last-first == len(words):
		return strings.Join(words, " "), "", ""
	case first == 0:
		given, family = strings.Join(words[last:], " "), strings.Join(words[:last], " ")
	default:
		given, family = strings.Join(words[:first], " "), strings.Join(words[first:], " ")
	}
	return given + " " + family, given, family
}

// capitalRun returns the one run of words in capitals, the particles before them included; first == last when there is none
// or more than one.
func capitalRun(words []string) (first, last int) {
	first = len(words)
	for i, w := range words {
		if !isCapitals(w) {
			continue
		}
		if first < len(words) && last != i {
			return 0, 0
		}
		first, last = min(first, i), i+1
	}
	for first > 0 && first < last && isParticle(words[first-1]) {
		first--
	}
	return min(first, last), last
}

func isParticle(w string) bool {
	return w == "de" || w == "du" || w == "des" || w == "d'" || w == "la" || w == "le"
}

// isCapitals tells whether a word is a name in capitals: two letters at least, no small one; an initial is none.
func isCapitals(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 2 && !strings.Contains(w, ".")
}

// titleWord writes a word in capitals as the Assemblée does: MOREL-À-L'HUISSIER as Morel-À-L'Huissier, DE as the particle de.
func titleWord(w string) string {
	if w == "DE" {
		return "de"
	}
	var b strings.Builder
	start := true
	for i, r := range w {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r) && i+utf8.RuneLen(r) < len(w)
	}
	s := b.String()
	if rest, ok := strings.CutPrefix(s, "D'"); ok {
		return "d'" + rest
	}
	return s
}
