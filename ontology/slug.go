package ontology

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const slugLength = 120

// Slug is the last segment of an IRI made of words: NFD, marks dropped, lower case, œ to oe, æ to ae, every run of other
// characters one hyphen, trimmed, at most 120 characters, cut at a hyphen where there is one. It is empty when s has neither letter nor digit.
func Slug(s string) string {
	b := make([]byte, 0, min(len(s)+2, slugLength+8))
	gap := false
	for _, r := range norm.NFD.String(s) {
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		word := slugLetters(unicode.ToLower(r))
		if word == "" {
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, '-')
		}
		gap = false
		b = append(b, word...)
		if len(b) > slugLength {
			return cutSlug(string(b))
		}
	}
	return string(b)
}

const slugAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789"

func slugLetters(r rune) string {
	switch {
	case r >= 'a' && r <= 'z':
		return slugAlphabet[r-'a' : r-'a'+1]
	case r >= '0' && r <= '9':
		return slugAlphabet[26+r-'0' : 27+r-'0']
	case r == 'œ':
		return "oe"
	case r == 'æ':
		return "ae"
	}
	return ""
}

func cutSlug(s string) string {
	s = s[:slugLength+1]
	if i := strings.LastIndexByte(s, '-'); i > 0 {
		return s[:i]
	}
	return s[:slugLength]
}
