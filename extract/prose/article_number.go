package prose

import "strings"

// articleNumber is one number of a list of articles.
type articleNumber struct {
	name   string // canonical: L. 121-1, D.* 212-4, 244 quater B, 1er
	letter byte   // L, R, D, A of a code; 0 for plain numbers
	roman  string // a lone I, V or X after the number: its last letter in the code général des impôts, a part elsewhere
	next   int
}

// articleNumberAt reads the number of an article at token i: «L. 121-1», «L231-9», «R.417-12», «D.* 212-4», «LO 141», «244 quater
// B», «1er», «18-1 A».
func (t *text) articleNumberAt(i int) (n articleNumber, ok bool) {
	prefix, k := t.articleLetter(i)
	var b strings.Builder
	b.WriteString(prefix)
	if prefix != "" {
		n.letter = prefix[0]
	}
	end := t.plainNumber(&b, k, prefix != "")
	if end == k {
		return n, false
	}
	n.next = t.numberSuffixes(&b, end, &n)
	n.name = b.String()
	return n, true
}

// articleLetter reads the letter of the part of a code, with its point and star. It returns the prefix of the canonical form and
// the token at which the digits begin; for «L231» that token itself.
func (t *text) articleLetter(i int) (prefix string, next int) {
	raw := t.raw(i)
	if t.shape(i) == alnumShape {
		if letters := strings.IndexFunc(raw, isDigitRune); letters > 0 && articleLetterName(raw[:letters]) != "" {
			return articleLetterName(raw[:letters]) + " ", i
		}
		return "", i
	}
	name := articleLetterName(raw)
	if name == "" || t.shape(i) != titleShape && t.shape(i) != capsShape {
		return "", i
	}
	k := i + 1
	if t.is(k, ".") {
		k++
	}
	if raw == "L" && (t.is(k, "o") || t.is(k, "p")) && t.shape(k) == titleShape && !t.blank(k) { // L.O. 141
		name = "L" + t.raw(k) + "."
		if t.is(k, "o") {
			name = "L.O."
		}
		k++
		if t.is(k, ".") {
			k++
		}
	}
	star := false
	if t.is(k, "*") {
		star = true
		k++
		if t.is(k, ".") {
			k++
		}
	}
	if t.is(k, "-") && t.shape(k+1) == digitsShape { // L-121-1
		k++
	}
	if raw := t.raw(k); raw == "" || !isDigitRune(rune(raw[0])) {
		return "", i
	}
	if star {
		name += "*"
	}
	return name + " ", k
}

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' }

// articleLetterName is the canonical form of a letter: «L.», «L.O.», «LP.».
func articleLetterName(letters string) string {
	switch letters {
	case "L":
		return "L."
	case "R":
		return "R."
	case "D":
		return "D."
	case "A":
		return "A."
	case "LO":
		return "L.O."
	case "LP":
		return "LP."
	case "LR":
		return "LR."
	}
	return ""
}

// plainNumber writes the digits with what is glued to them: «121-1», «1er», «12bis» as «12 bis», «150U» as «150 U». It returns the
// token after them, or k.
func (t *text) plainNumber(b *strings.Builder, k int, lettered bool) (next int) {
	raw := t.raw(k)
	switch t.shape(k) {
	case digitsShape:
		b.WriteString(raw)
		if t.is(k+1, "er") && raw == "1" { // 1 er
			b.WriteString("er")
			return k + 2
		}
	case alnumShape:
		if lettered && !isDigitRune(rune(raw[0])) {
			raw = raw[strings.IndexFunc(raw, isDigitRune):]
		}
		if !writeMixed(b, raw) {
			return k
		}
	case lowerShape:
		if t.is(k, "premier") && !lettered {
			b.WriteString("1er")
			return k + 1
		}
		return k
	default:
		return k
	}
	for next = k + 1; t.any(next, "-", "–", "‑", ".") && !t.blank(next) && !t.blank(next+1); next += 2 {
		part := t.raw(next + 1)
		if s := t.shape(next + 1); s != digitsShape && s != alnumShape || t.is(next, ".") && (s != digitsShape || len(part) > 2) {
			break
		}
		if t.is(next, ".") {
			b.WriteByte('.')
		} else {
			b.WriteByte('-')
		}
		if !writeMixed(b, part) {
			break
		}
	}
	return next
}

// writeMixed writes a number and the letters glued to it. It fails on what is no number of an article: «3ème».
func writeMixed(b *strings.Builder, raw string) bool {
	digits := strings.IndexFunc(raw, func(r rune) bool { return !isDigitRune(r) })
	switch {
	case digits < 0 || raw == "1er":
		b.WriteString(raw)
		return true
	case digits == 0:
		return false
	}
	tail := raw[digits:]
	if len(tail) <= 2 && isCapitalAt(tail) || theLexicon().isMultiplicative(tail) {
		b.WriteString(raw[:digits] + " " + tail)
		return true
	}
	return false
}

func (l *lexicon) isMultiplicative(s string) bool {
	return l.words[l.find(s)].class&wMultiplicative != 0
}

// numberSuffixes writes «bis», «quater B», «A», «U bis» after a number.
func (t *text) numberSuffixes(b *strings.Builder, k int, n *articleNumber) (next int) {
	for next = k; t.blank(next) && next < k+4; next++ {
		raw := t.raw(next)
		switch {
		case t.has(next, wMultiplicative):
			b.WriteString(" " + strings.ToLower(raw))
		case t.articleSuffixLetter(next):
			if romanOnly(raw) && !t.has(next+1, wMultiplicative) {
				if len(raw) == 1 && next == k {
					n.roman = raw
				}
				return next
			}
			b.WriteString(" " + raw)
		default:
			return next
		}
	}
	return next
}

// articleSuffixLetter tells whether token k is the capital of «150 U» or «39 AH»; not the initial of a name or «A» that begins a
// sentence.
func (t *text) articleSuffixLetter(k int) bool {
	raw := t.raw(k)
	if t.shape(k) != titleShape && t.shape(k) != capsShape || len(raw) > 2 || len(raw) == 2 && t.shape(k) != capsShape || raw[len(raw)-1] == '\'' || raw[0] >= 0x80 {
		return false
	}
	if t.is(k+1, ".") && (raw == "M" && t.capital(k+2) || articleLetterName(raw) != "" && (t.has(k+2, wNumber) || t.any(k+2, "*", "o", "p"))) { // M. Dupont, L. 121
		return false
	}
	if t.any(k, "cp", "eu", "ue", "ce", "ci") {
		return false
	}
	next := t.raw(k + 1)
	return !t.any(k+1, "*", "-") && (next == "" || !isDigitRune(rune(next[0])))
}

func romanOnly(s string) bool {
	for _, c := range []byte(s) {
		if c != 'I' && c != 'V' && c != 'X' {
			return false
		}
	}
	return s != ""
}
