package ontology

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Digest is the fold-1 digest of a text: 16 hexadecimal digits that agree for one text read from any published form.
// º becomes °, ^ goes, then NFKC, lower case, œ to oe and æ to ae, runs of letters and digits joined by one space, SHA-256.
func Digest(text string) string {
	digest, _ := digest(text)
	return digest
}

// digest also tells, at no cost, that the text is sure to be UTF-8: the short way decodes every character.
func digest(text string) (digest string, sure bool) {
	f := folds.Get().(*folder)
	sure = f.fold(text)
	sum := sha256.Sum256(f.out)
	folds.Put(f)
	return hexString(sum[:8]), sure
}

var folds = sync.Pool{New: func() any { return new(folder) }}

type folder struct {
	out []byte
	gap bool // something between two words was passed over
}

// What foldByte says of a byte: its folded form, with isFolded where it belongs to a word; a blank for what separates words; or
// one of these.
const (
	foldSkip = 1 // ^: 6^e is 6e
	foldWide = 2 // needs a look at the whole character

	isFolded = 1 << 8
	afterC3  = 1 << 8 // where the second half of foldByte begins
	leadC3   = 0xc3
)

// foldByte holds first every byte, then what follows 0xC3, which leads the letters U+00C0 to U+00FF: their lower case is the same
// byte with bit 5 set, but for æ, ß and the signs × and ÷.
var foldByte = func() (t [2 * 256]uint16) {
	for b := range 256 {
		switch {
		case b >= utf8.RuneSelf:
			t[b] = foldWide
		case 'A' <= b && b <= 'Z':
			t[b] = isFolded | uint16(b) | 0x20
		case isAlphanumeric(byte(b)):
			t[b] = isFolded | uint16(b)
		default:
			t[b] = ' '
		}
		t[afterC3+b] = foldWide
		if b >= 0x80 && b <= 0xbf && b != 0x86 && b != 0xa6 && b != 0x97 && b != 0xb7 && b != 0x9f {
			t[afterC3+b] = isFolded | uint16(b) | 0x20
		}
	}
	t['^'], t[leadC3] = foldSkip, isFolded|leadC3
	return t
}()

// fold takes the short way while every character is one of those French texts use; anything else needs the tables of NFKC,
// and since composing looks at neighbours, the whole text then goes the long way, and short is false. No character gets longer on the short way.
// A blank is written after every word, over the one before: the loop over ASCII and accented letters has no branch that depends
// on the text.
func (f *folder) fold(text string) (short bool) {
	out := slices.Grow(f.out[:0], len(text)+1)[:len(text)+1]
	n, inWord, half := 0, 0, 0
	for i := 0; i < len(text); {
		b := text[i]
		e := foldByte[half|int(b)]
		if e > foldWide {
			out[n] = byte(e)
			letter := int(e >> 8)
			n += letter | inWord
			inWord, half = letter, int((uint32(b^leadC3)-1)>>23&afterC3)
			i++
			continue
		}
		if e == foldSkip {
			i++
			continue
		}
		if half != 0 { // the lead was taken for that of a letter
			i, n, half = i-1, n-1, 0
			inWord = 0
			if n > 0 && out[n-1] != ' ' {
				inWord = 1
			}
		}
		letters, size := foldLatin(text[i:])
		switch i += size; {
		case size == 0:
			f.foldAny(text)
			return false
		case letters[0] != 0:
			n += copy(out[n:], letters[:])
			inWord = 1
		default:
			out[n] = ' '
			n += inWord
			inWord = 0
		}
	}
	if half != 0 { // a lead at the end
		f.foldAny(text)
		return false
	}
	f.out = bytes.TrimSuffix(out[:n], []byte{' '})
	return true
}

// foldLatin folds the letter or sign of French typography at s[0]: two bytes, none for what separates words; size 0 when it is
// another character.
func foldLatin(s string) (letters [2]byte, size int) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == 'æ' || r == 'Æ':
		return [2]byte{'a', 'e'}, n
	case r == 'œ' || r == 'Œ':
		return [2]byte{'o', 'e'}, n
	case r >= 0xc0 && r <= 0xff && r != '×' && r != '÷' && r != 'ß':
		if r <= 0xde {
			r += 0x20
		}
		return [2]byte{0xc3, byte(r) - 0x40}, n
	}
	switch r {
	case '\u00a0', '\u202f', '«', '»', '°', 'º', '’', '‘', '“', '”', '–', '—', '…', '€', '•', '×', '÷':
		return letters, n
	}
	return letters, 0
}

func (f *folder) next() {
	if f.gap {
		if len(f.out) > 0 {
			f.out = append(f.out, ' ')
		}
		f.gap = false
	}
}

func (f *folder) letters(s string) {
	f.next()
	f.out = append(f.out, s...)
}

// foldAny is the definition itself.
func (f *folder) foldAny(text string) {
	f.out, f.gap = f.out[:0], false
	for _, r := range norm.NFKC.String(foldSigns(text)) {
		r = unicode.ToLower(r)
		switch {
		case r == 'œ':
			f.letters("oe")
		case r == 'æ':
			f.letters("ae")
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			f.next()
			f.out = utf8.AppendRune(f.out, r)
		default:
			f.gap = true
		}
	}
}

// foldSigns is what comes before NFKC, which would make an o of º.
func foldSigns(text string) string {
	b := make([]byte, 0, len(text))
	for _, r := range text {
		switch r {
		case 'º':
			r = '°'
		case '^':
			continue
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}
