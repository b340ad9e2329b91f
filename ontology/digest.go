package ontology

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"strings"
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

// What foldByte says of a byte: its folded form, a blank for what separates words, or one of these.
const (
	foldSkip = 1 // ^: 6^e is 6e
	foldWide = 2 // begins a character outside ASCII
)

var foldByte = func() (t [256]byte) {
	for b := range t {
		switch {
		case b >= utf8.RuneSelf:
			t[b] = foldWide
		case 'A' <= b && b <= 'Z':
			t[b] = byte(b) | 0x20
		case isAlphanumeric(byte(b)):
			t[b] = byte(b)
		default:
			t[b] = ' '
		}
	}
	t['^'] = foldSkip
	return t
}()

// foldAccented holds the second bytes of the letters U+00C0 to U+00FF whose lower case is the same byte with bit 5 set: all but
// æ, ß and the signs × and ÷.
var foldAccented = func() (t [256]bool) {
	for b := 0x80; b <= 0xbf; b++ {
		t[b] = b != 0x86 && b != 0xa6 && b != 0x97 && b != 0xb7 && b != 0x9f
	}
	return t
}()

// fold takes the short way while every character is one of those French texts use; anything else needs the tables of NFKC,
// and since composing looks at neighbours, the whole text then goes the long way, and short is false. No character gets longer on the short way.
// A blank is written after every word, over the one before: the loop over ASCII has no branch that depends on the text.
func (f *folder) fold(text string) (short bool) {
	out := slices.Grow(f.out[:0], len(text)+1)[:len(text)+1]
	n, inWord := 0, 0
	for i := 0; i < len(text); {
		c := foldByte[text[i]]
		if c > foldWide {
			out[n] = c
			letter := int(c>>4|c>>6) & 1 // 0x3_, 0x6_ and 0x7_, not the blank
			n += letter | inWord
			inWord = letter
			i++
			continue
		}
		if c == foldSkip {
			i++
			continue
		}
		if text[i] == 0xc3 && i+1 < len(text) && foldAccented[text[i+1]] {
			out[n], out[n+1] = 0xc3, text[i+1]|0x20
			n, inWord = n+2, 1
			i += 2
			continue
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
	case strings.ContainsRune("\u00a0\u202f«»°º’‘“”–—…€•×÷", r):
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
