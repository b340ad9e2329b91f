package ontology

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const slugLength = 120

// Slug is the last segment of an IRI made of words: NFD, marks dropped, lower case, œ to oe, æ to ae, every run of other
// characters one hyphen, trimmed, at most 120 characters, cut at a hyphen where there is one. It is empty when s has neither letter nor digit.
func Slug(s string) string { return cutSlug(fullSlug(s)) }

func fullSlug(s string) string {
	if slug, ok := slugOf(s, slugLatin); ok {
		return slug
	}
	slug, _ := slugOf(norm.NFD.String(s), slugAny)
	return slug
}

// slugOf joins what letters makes of each character: letters of a slug, a hyphen for what separates words, nothing for what
// goes without trace. ok is false when letters does not know a character.
func slugOf(s string, letters func(rune) (word string, known bool)) (slug string, ok bool) {
	b := make([]byte, 0, len(s)+2)
	gap := false
	for _, r := range s {
		word, known := letters(r)
		switch {
		case !known:
			return "", false
		case word == "":
			continue
		case word == "-":
			gap = true
			continue
		case gap && len(b) > 0:
			b = append(b, '-')
		}
		gap = false
		b = append(b, word...)
	}
	return string(b), true
}

// slugAny knows every character of a text in NFD.
func slugAny(r rune) (word string, known bool) {
	if unicode.Is(unicode.Mn, r) {
		return "", true
	}
	return slugLetters(unicode.ToLower(r)), true
}

// slugLatin knows ASCII, Latin-1 and the signs of French typography, composed: no text in French needs the tables of NFD.
func slugLatin(r rune) (word string, known bool) {
	switch {
	case r < utf8.RuneSelf:
		return slugLetters(unicode.ToLower(r)), true
	case r == 'Æ' || r == 'æ':
		return "ae", true
	case r == 'Œ' || r == 'œ':
		return "oe", true
	case r == 'ÿ':
		return "y", true
	case r >= 0xc0 && r <= 0xff:
		return latinLetters[r&0x1f : r&0x1f+1], true
	}
	return "-", r < 0xc0 || r >= 0x2010 && r <= 0x203a
}

// latinLetters are U+00C0 to U+00DF, and U+00E0 to U+00FE, without marks.
const latinLetters = "aaaaaa-ceeeeiiii-nooooo--uuuuy--"

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
	return "-"
}

func cutSlug(s string) string {
	if len(s) <= slugLength {
		return s
	}
	s = s[:slugLength+1]
	if i := strings.LastIndexByte(s, '-'); i > 0 {
		return s[:i]
	}
	return s[:slugLength]
}
