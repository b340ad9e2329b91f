package prose

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold puts a word in lower case without accents, œ as oe, every apostrophe and hyphen as the straight one.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	var room [96]byte
	return string(appendFold(room[:0], s))
}

// sameFolded tells whether two words or names are the same but for case and accents.
func sameFolded(a, b string) bool {
	if a == b {
		return true
	}
	var roomA, roomB [96]byte
	return string(appendFold(roomA[:0], a)) == string(appendFold(roomB[:0], b))
}

func appendFold(folded []byte, s string) []byte {
	begin := len(folded)
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c < 0x80:
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			folded = append(folded, c)
			i++
		case c == 0xc3 && i+1 < len(s) && s[i+1]&0xc0 == 0x80 && latinFold[s[i+1]&0x3f] != 0:
			folded = append(folded, latinFold[s[i+1]&0x3f])
			i += 2
		case c == 0xcc || c == 0xcd: // a combining mark may belong to the letter before
			return append(folded[:begin], foldAny(s)...)
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			folded = appendFolded(folded, r)
			i += size
		}
	}
	return folded
}

// foldAny folds text of any letters.
func foldAny(s string) string {
	var folded []byte
	for _, r := range norm.NFD.String(s) {
		folded = appendFolded(folded, r)
	}
	return string(folded)
}

func appendFolded(b []byte, r rune) []byte {
	switch r {
	case '’', 'ʼ':
		return append(b, '\'')
	case '‐', '‑':
		return append(b, '-')
	case 'œ', 'Œ':
		return append(b, "oe"...)
	case 'æ', 'Æ':
		return append(b, "ae"...)
	}
	if r > 0x17f || unicode.Is(unicode.Mn, r) || unicode.IsLetter(r) {
		for _, d := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.Mn, d) {
				b = utf8.AppendRune(b, unicode.ToLower(d))
			}
		}
		return b
	}
	return utf8.AppendRune(b, r)
}

// latinFold gives the letter without accent for À to ÿ, U+00C0 to U+00FF; 0 where there is none.
const latinFold = "aaaaaa\x00ceeeeiiii\x00nooooo\x00ouuuuy\x00\x00aaaaaa\x00ceeeeiiii\x00nooooo\x00ouuuuy\x00y"

// foldBytes appends the folded form of a short word to folded, and its lower case to small, both with straight apostrophes and
// hyphens. Nil means that the word is too long, or of letters no French word has. accents tells whether the forms differ.
func foldBytes(folded, small []byte, s string) (f, sm []byte, accents bool) {
	for i := 0; i < len(s); {
		if len(folded)+3 > cap(folded) || len(small)+3 > cap(small) {
			return nil, nil, false
		}
		c := s[i]
		switch {
		case c < 0x80:
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			folded, small = append(folded, c), append(small, c)
			i++
		case c == 0xc3 && i+1 < len(s) && s[i+1]&0xc0 == 0x80 && latinFold[s[i+1]&0x3f] != 0:
			folded = append(folded, latinFold[s[i+1]&0x3f])
			small = append(small, c, s[i+1]|0x20)
			accents = true
			i += 2
		case c == 0xc5 && i+1 < len(s) && (s[i+1] == 0x92 || s[i+1] == 0x93): // Œ œ
			folded, small = append(folded, "oe"...), append(small, "oe"...)
			i += 2
		case apostrophe(s, i) > 0:
			folded, small = append(folded, '\''), append(small, '\'')
			i += apostrophe(s, i)
		case hyphen(s, i) > 0:
			folded, small = append(folded, '-'), append(small, '-')
			i += hyphen(s, i)
		default: // a mark
			_, size := utf8.DecodeRuneInString(s[i:])
			if len(folded)+size > cap(folded) || len(small)+size > cap(small) {
				return nil, nil, false
			}
			folded, small = append(folded, s[i:i+size]...), append(small, s[i:i+size]...)
			i += size
		}
	}
	return folded, small, accents
}

func isFolded(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] >= 'A' && s[i] <= 'Z' {
			return false
		}
	}
	return true
}
