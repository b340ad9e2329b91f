package prose

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold puts a word in lower case without accents, œ as oe, every apostrophe and hyphen as the straight one.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch r {
		case '’', 'ʼ':
			b.WriteByte('\'')
		case '‐', '‑':
			b.WriteByte('-')
		case 'œ', 'Œ':
			b.WriteString("oe")
		case 'æ', 'Æ':
			b.WriteString("ae")
		default:
			if !unicode.Is(unicode.Mn, r) {
				b.WriteRune(unicode.ToLower(r))
			}
		}
	}
	return b.String()
}

func isFolded(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 || s[i] >= 'A' && s[i] <= 'Z' {
			return false
		}
	}
	return true
}
