package prose

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Repair undoes a double encoding, «Ã©» for «é»: UTF-8 that was read as Windows-1252 or ISO 8859-1 and encoded again. It does so
// only when the whole text shows it: a text that merely quotes such a pair has other accents, which are no UTF-8 then. offset
// gives the byte of the damaged text at which a byte of the repaired one stands; both are nil and empty when not ok.
func Repair(damaged string) (repaired string, offset func(int) int, ok bool) {
	if !looksDoubled(damaged) {
		return "", nil, false
	}
	u := undoing{bytes: make([]byte, 0, len(damaged)), at: make([]int, 0, len(damaged)+1)}
	for i := 0; i < len(damaged); {
		n := u.character(damaged, i)
		if n == 0 {
			return "", nil, false
		}
		i += n
	}
	u.at = append(u.at, len(damaged))
	if !utf8.Valid(u.bytes) {
		return "", nil, false
	}
	return string(u.bytes), func(i int) int { return u.at[i] }, true
}

// looksDoubled looks for what the letters and the quotation marks of French become.
func looksDoubled(s string) bool {
	return strings.Contains(s, "Ã") || strings.Contains(s, "Â") || strings.Contains(s, "â€") || strings.Contains(s, "â\u0080")
}

// undoing is a text on its way back: its bytes, and where each stands in the damaged text.
type undoing struct {
	bytes []byte
	at    []int
}

func (u *undoing) add(c byte, at int) {
	u.bytes, u.at = append(u.bytes, c), append(u.at, at)
}

// character turns the character at s[i] into the byte it was, and returns its length; 0 when it was none.
func (u *undoing) character(s string, i int) int {
	r, n := utf8.DecodeRuneInString(s[i:])
	if c, ok := byteOf(r); ok {
		u.add(c, i)
	} else {
		return 0
	}
	if (r == 'Ã' || r == 'Â') && strings.HasPrefix(s[i+n:], " ") {
		return n + u.plainBlank(r, s, i+n)
	}
	return n
}

// plainBlank reads the blank at s[i] after «Ã» or «Â» as the no-break space that it was before blanks were made plain: the
// second byte of «à», or of a no-break space. When blanks were also made single, the blank after «à» is still one.
func (u *undoing) plainBlank(r rune, s string, i int) int {
	if r == 'Â' || strings.HasPrefix(s[i+1:], " ") {
		u.add(0xA0, i)
		return 1
	}
	u.add(0xA0, u.at[len(u.at)-1])
	return 0
}

// byteOf returns the byte that Windows-1252, or ISO 8859-1 where that has a control, reads as a character.
func byteOf(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}
