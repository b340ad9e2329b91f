package prose

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a mark of a text.
type token struct {
	begin, end int32
	class      class  // of its word and of its shape
	word       wordID // 0: not in the lexicon
	shape      shape
	blank      bool     // a blank, a line end or the text's beginning stands before it
	held       kindBits // of the mentions that hold it
}

// shape is how a token is written.
type shape uint8

const (
	markShape   shape = iota // . , « ° and all that is neither letter nor digit
	lowerShape               // rapport, l', vingt-deuxième
	titleShape               // Cour, Loire-Atlantique, L'; also a lone capital: M, L
	capsShape                // IGAS, CE: two capitals or more, no small letter
	mixedShape               // iPhone, hors-CE
	digitsShape              // 2014
	alnumShape               // 1er, 12NT00874, 5ème, CO2
)

// Kinds of bytes.
const (
	otherByte = iota
	smallByte
	capitalByte
	digitByte
	blankByte
	highByte // first of a character of several bytes, to be decoded
)

var byteKind = func() (k [256]uint8) {
	for c := range k {
		switch {
		case c >= 'a' && c <= 'z':
			k[c] = smallByte
		case c >= 'A' && c <= 'Z':
			k[c] = capitalByte
		case c >= '0' && c <= '9':
			k[c] = digitByte
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			k[c] = blankByte
		case c >= 0x80:
			k[c] = highByte
		}
	}
	return
}()

// kindAt returns the kind of the character at s[i] and its length in bytes. No-break and thin spaces are blanks; º is a mark.
func kindAt(s string, i int) (kind uint8, size int) {
	c := s[i]
	if k := byteKind[c]; k != highByte {
		return k, 1
	}
	if c == 0xc3 && i+1 < len(s) { // À to ÿ: nearly all French letters that are not ASCII
		switch b := s[i+1]; {
		case b < 0x80 || b > 0xbf:
		case b == 0x97 || b == 0xb7: // × ÷
			return otherByte, 2
		case b <= 0x9e:
			return capitalByte, 2
		default:
			return smallByte, 2
		}
	}
	return decodedKind(s[i:])
}

func decodedKind(s string) (kind uint8, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsSpace(r): // U+00A0, U+2009, U+202F and their like
		return blankByte, size
	case r == 'º' || r == 'ª':
		return otherByte, size
	case unicode.IsUpper(r):
		return capitalByte, size
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return smallByte, size
	}
	return otherByte, size
}

// apostrophe returns the length of ' ’ or ʼ at s[i], else 0.
func apostrophe(s string, i int) int {
	switch {
	case i >= len(s):
		return 0
	case s[i] == '\'':
		return 1
	case s[i] == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x99:
		return 3
	case s[i] == 0xca && i+1 < len(s) && s[i+1] == 0xbc:
		return 2
	}
	return 0
}

// hyphen returns the length of - or of the no-break hyphen at s[i], else 0.
func hyphen(s string, i int) int {
	switch {
	case i >= len(s):
		return 0
	case s[i] == '-':
		return 1
	case s[i] == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0x90 || s[i+2] == 0x91):
		return 3
	}
	return 0
}

// tokenise appends the tokens of s.
func tokenise(tokens []token, s string, lex *lexicon) []token {
	blank := true
	for i := 0; i < len(s); {
		t := token{begin: int32(i)}
		switch byteKind[s[i]] {
		case blankByte:
			blank = true
			i++
			continue
		case smallByte:
			t.end, t.word = lex.plainWord(s, i)
			t.shape = lowerShape
		case capitalByte:
			t.end, t.word = lex.plainWord(s, i)
			if t.shape = titleShape; t.end == 0 {
				t.end, t.word = lex.capitals(s, i)
				t.shape = capsShape
			}
		case digitByte:
			t.end = digitsEnd(s, i)
			t.shape = digitsShape
		case otherByte:
			t.end, t.word = int32(i+1), lex.marks[s[i]]
		case highByte:
			switch {
			case s[i] != 0xc2 || i+1 == len(s) || s[i+1] < 0xa0 || s[i+1] == 0xb5:
				t.end, t.word, t.shape = lex.accentedStart(s, i)
			case s[i+1] == 0xa0:
				blank = true
				i += 2
				continue
			default: // « » ° º
				t.end, t.word = int32(i+2), lex.latinMarks[s[i+1]&0x3f]
			}
		}
		if t.end == 0 {
			var isBlank bool
			if t, isBlank = anyToken(s, i, lex); isBlank {
				blank = true
				i = int(t.end)
				continue
			}
		}
		t.blank, blank = blank, false
		t.class = lex.words[t.word].class | shapeClasses[t.shape]
		tokens = append(tokens, t)
		i = int(t.end)
	}
	return tokens
}

// smallRun returns how many of the eight bytes of x, from the first on, are small ASCII letters.
func smallRun(x uint64) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	low := x &^ high
	letters := (low + 0x1f*ones) & (0xfa*ones - low) &^ x // high bits: at least a, at most z, ASCII
	return bits.TrailingZeros64(letters&high^high) >> 3
}

// plainWord reads the word that most tokens are: a letter, small letters, an apostrophe or a mark that surely ends it. end is 0
// for any other, and near the end of the text.
func (l *lexicon) plainWord(s string, i int) (end int32, id wordID) {
	if i+16 > len(s) {
		return 0, 0
	}
	x := load64(s, i) | 0x20
	n := smallRun(x)
	at := i + n
	if n == 8 {
		for at+8 <= len(s) {
			run := smallRun(load64(s, at))
			if at += run; run < 8 {
				break
			}
		}
		if at == len(s) {
			return 0, 0
		}
	}
	switch c := s[at]; {
	case c == '\'':
		at++
	case endsPlainWord[c]:
	case c == 0xc3:
		return l.accentedWord(s, i, at)
	case endsByMark(s, at):
	case n < 7 && apostrophe(s, at) == 3:
		k := wordKey{first: x&(1<<(8*n)-1) | '\''<<(8*n), length: uint8(n + 1)}
		return int32(at + 3), l.findKey(k, "")
	default:
		return 0, 0
	}
	if n = at - i; n < 8 {
		return int32(at), l.findKey(wordKey{first: x & (1<<(8*n) - 1), length: uint8(n)}, "")
	}
	return int32(at), l.findKey(wordKey{x, load64(s, at-8) | smallLetters, uint8(min(n, 255))}, s[i:at])
}

// endsByMark tells whether a word or number surely ends at a mark or blank of two or three bytes: « ° – …, no-break spaces.
func endsByMark(s string, at int) bool {
	if at+2 >= len(s) {
		return false
	}
	switch second := s[at+1]; s[at] {
	case 0xc2: // U+0080 to U+00BF, where µ is a letter
		return second != 0xb5
	case 0xe2: // U+2000 to U+203F, where there are hyphens and an apostrophe
		return second == 0x80 && s[at+2] != 0x90 && s[at+2] != 0x91 && s[at+2] != 0x99
	}
	return false
}

// capitals reads an acronym of two to seven ASCII capitals; end is 0 when there is none.
func (l *lexicon) capitals(s string, i int) (end int32, id wordID) {
	if i+8 > len(s) {
		return 0, 0
	}
	x := load64(s, i)
	n := smallRun(x | smallLetters)
	mask := uint64(1)<<(8*n) - 1
	if n < 2 || n == 8 || x&smallLetters&mask != 0 || !endsPlainWord[s[i+n]] {
		return 0, 0
	}
	return int32(i + n), l.findKey(wordKey{first: (x | smallLetters) & mask, length: uint8(n)}, "")
}

// digitsEnd returns the end of the digits at s[i]; 0 when letters, or the end of the text, follow them.
func digitsEnd(s string, i int) (end int32) {
	for at := i + 1; at < len(s); at++ {
		switch byteKind[s[at]] {
		case digitByte:
		case otherByte, blankByte:
			return int32(at)
		default:
			if endsByMark(s, at) {
				return int32(at)
			}
			return 0
		}
	}
	return 0
}

// accentedStart reads a word whose first letter is one of À to ÿ; end is 0 when there is none.
func (l *lexicon) accentedStart(s string, i int) (end int32, id wordID, form shape) {
	if s[i] != 0xc3 || i+2 >= len(s) {
		return 0, 0, 0
	}
	form = titleShape
	switch c := s[i+1]; {
	case c == 0xa0 && s[i+2] == ' ':
		return int32(i + 2), l.grave, lowerShape
	case c >= 0xa0:
		form = lowerShape
	}
	end, id = l.accentedWord(s, i, i)
	return end, id, form
}

// accentedWord goes on with a plain word at its first letter of two bytes.
func (l *lexicon) accentedWord(s string, i, at int) (end int32, id wordID) {
	var folded [longestWord]byte // zero after the word
	if at-i > longestWord/2 {
		return 0, 0
	}
	n := copy(folded[:], s[i:at])
	folded[0] |= 0x20
	for at < len(s) && n < longestWord {
		switch c := s[at]; {
		case byteKind[c] == smallByte:
			folded[n] = c
			at++
		case c == 0xc3 && at+1 < len(s) && (s[at+1] >= 0xa0 || at == i) && s[at+1]&0xc0 == 0x80 && latinFold[s[at+1]&0x3f] != 0:
			folded[n] = latinFold[s[at+1]&0x3f]
			at += 2
		case endsPlainWord[c], endsByMark(s, at):
			return int32(at), l.findAccented(&folded, n, s[i:at])
		default:
			return 0, 0
		}
		n++
	}
	return 0, 0
}

// endsPlainWord holds the bytes after which a word of small letters is surely over.
var endsPlainWord = func() (ends [256]bool) {
	for _, c := range []byte(" \n\t\r.,;:!?()[]/\"%*+=<>") {
		ends[c] = true
	}
	return
}()

// anyToken reads the token or the blank at s[i].
func anyToken(s string, i int, lex *lexicon) (t token, isBlank bool) {
	kind, size := kindAt(s, i)
	t = token{begin: int32(i), end: int32(i + size)}
	switch kind {
	case blankByte:
		return t, true
	case otherByte:
		t.word = lex.find(s[i : i+size])
	default:
		end, form := scanWord(s, i)
		t.end, t.shape = int32(end), form
		if form != digitsShape {
			t.word = lex.find(s[i:end])
		}
	}
	return t, false
}

// scanWord finds the end and the shape of the word or number at s[i].
func scanWord(s string, i int) (end int, form shape) {
	var small, capitals, numbers int
	first, _ := kindAt(s, i)
	at := i
	for at < len(s) {
		kind, size := kindAt(s, at)
		switch kind {
		case smallByte:
			small++
		case capitalByte:
			capitals++
		case digitByte:
			numbers++
		default:
			if n := apostrophe(s, at); n > 0 && numbers == 0 {
				return at + n, shapeOf(first, small, capitals, 0)
			}
			n := hyphen(s, at)
			if n == 0 || numbers > 0 || at+n >= len(s) {
				return at, shapeOf(first, small, capitals, numbers)
			}
			if next, _ := kindAt(s, at+n); next != smallByte && next != capitalByte {
				return at, shapeOf(first, small, capitals, numbers)
			}
			size = n
		}
		at += size
	}
	return at, shapeOf(first, small, capitals, numbers)
}

func shapeOf(first uint8, small, capitals, numbers int) shape {
	switch {
	case numbers > 0 && small+capitals == 0:
		return digitsShape
	case numbers > 0:
		return alnumShape
	case first == capitalByte && (small > 0 || capitals == 1):
		return titleShape
	case capitals == 0:
		return lowerShape
	case small == 0:
		return capsShape
	}
	return mixedShape
}
