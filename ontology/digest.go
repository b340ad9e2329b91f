package ontology

import (
	"crypto/sha256"
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

// What a byte is to the fold; letters and digits map to their folded form in foldASCII.
var foldASCII = func() (t [128]byte) {
	for b := range t {
		if isAlphanumeric(byte(b)) {
			t[b] = byte(b)
			if 'A' <= b && b <= 'Z' {
				t[b] = byte(b) | 0x20
			}
		}
	}
	return t
}()

// fold takes the short way while every character is one of those French texts use; anything else needs the tables of NFKC,
// and since composing looks at neighbours, the whole text then goes the long way.
func (f *folder) fold(text string) {
	f.out, f.gap = f.out[:0], false
	for i := 0; i < len(text); {
		b := text[i]
		if b < utf8.RuneSelf {
			f.ascii(b)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !f.latin(r) {
			f.foldAny(text)
			return
		}
		i += n
	}
}

func (f *folder) ascii(b byte) {
	switch c := foldASCII[b]; {
	case c != 0:
		f.next()
		f.out = append(f.out, c)
	case b != '^': // 6^e is 6e
		f.gap = true
	}
}

func (f *folder) next() {
	if f.gap {
		if len(f.out) > 0 {
			f.out = append(f.out, ' ')
		}
		f.gap = false
	}
}

// latin folds a letter or sign of French typography; false when it is none.
func (f *folder) latin(r rune) bool {
	switch {
	case r == 'æ' || r == 'Æ':
		f.letters("ae")
	case r == 'œ' || r == 'Œ':
		f.letters("oe")
	case r >= 0xc0 && r <= 0xff && r != '×' && r != '÷' && r != 'ß':
		f.next()
		f.out = utf8.AppendRune(f.out, lowerLatin1(r))
	case r == 0xa0 || r == '«' || r == '»' || r == '°' || r == 'º' || r == '’' || r == '‘' || r == '“' || r == '”' ||
		r == '–' || r == '—' || r == '…' || r == '€' || r == '•' || r == '\u202f' || r == '×' || r == '÷':
		f.gap = true
	default:
		return false
	}
	return true
}

func (f *folder) letters(s string) {
	f.next()
	f.out = append(f.out, s...)
}

func lowerLatin1(r rune) rune {
	if r <= 0xde {
		return r + 0x20
	}
	return r
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
