package ontology

import (
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
	f := folds.Get().(*folder)
	f.fold(text)
	sum := sha256.Sum256(f.out)
	folds.Put(f)
	return hexString(sum[:8])
}

var folds = sync.Pool{New: func() any { return new(folder) }}

type folder struct {
	out []byte
	gap bool // something between two words was passed over
}

// What foldByte says of a byte besides its folded form: a letter or digit is above all of these.
const (
	foldGap  = iota // separates words
	foldSkip        // ^: 6^e is 6e
	foldWide        // begins a character outside ASCII
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
		}
	}
	t['^'] = foldSkip
	return t
}()

// fold takes the short way while every character is one of those French texts use; anything else needs the tables of NFKC,
// and since composing looks at neighbours, the whole text then goes the long way. No character gets longer on the short way.
func (f *folder) fold(text string) {
	out := slices.Grow(f.out[:0], len(text))[:len(text)]
	n, gap := 0, false
	for i := 0; i < len(text); i++ {
		c := foldByte[text[i]]
		if c <= foldWide {
			if c == foldGap {
				gap = n > 0
			}
			if c != foldWide {
				continue
			}
			letters, size := foldLatin(text[i:])
			if size == 0 {
				f.foldAny(text)
				return
			}
			i += size - 1
			if letters == [2]byte{} {
				gap = n > 0
				continue
			}
			if gap {
				out[n], gap = ' ', false
				n++
			}
			out[n], out[n+1] = letters[0], letters[1]
			n += 2
			continue
		}
		if gap {
			out[n], gap = ' ', false
			n++
		}
		out[n] = c
		n++
	}
	f.out = out[:n]
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
