package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spelledName is a name as the graph has it.
type spelledName struct{ name, given, family, published string }

// spell puts the words in capitals of a name into title case. Given and family name are told apart when capitals mark the
// family name, or when there are just two words.
func (t *text) spell(n personName) (s spelledName) {
	printed := t.between(n.first, n.last)
	if !hasCapitals(printed) && !strings.Contains(printed, "  ") && isPlainBlank(printed) {
		s.name = printed
	} else {
		s.name, s.given, s.family = TitleName(printed)
		if s.name != printed {
			s.published = printed
		}
	}
	if given, family, two := strings.Cut(s.name, " "); two && s.given == "" && !strings.Contains(family, " ") && t.particles(n.first) == n.first {
		s.given, s.family = given, family
	}
	return s
}

// hasCapitals tells whether two capitals stand side by side.
func hasCapitals(s string) bool {
	before := false
	for i := 0; i < len(s); {
		kind, size := kindAt(s, i)
		if kind == capitalByte && before {
			return true
		}
		before = kind == capitalByte
		i += size
	}
	return false
}

// isPlainBlank tells whether all blanks are the ordinary one.
func isPlainBlank(s string) bool {
	for i := 0; i < len(s); {
		kind, size := kindAt(s, i)
		if kind == blankByte && s[i] != ' ' {
			return false
		}
		i += size
	}
	return true
}

// TitleName puts words in capitals into title case. When capitals mark the family name, as in «Jean MARTIN» and «MARTIN
// Jean», the two parts are known and the given name goes first; else given and family are empty.
func TitleName(name string) (full, given, family string) {
	words := strings.Fields(name)
	first, last := capitalRun(words)
	for i := range words {
		if isCapitals(words[i]) {
			words[i] = titleWord(words[i])
		}
	}
	switch {
	case first == last || first > 0 && last < len(words) || last-first == len(words):
		return strings.Join(words, " "), "", ""
	case first == 0:
		given, family = strings.Join(words[last:], " "), strings.Join(words[:last], " ")
	default:
		given, family = strings.Join(words[:first], " "), strings.Join(words[first:], " ")
	}
	return given + " " + family, given, family
}

// capitalRun returns the one run of words in capitals, the particles before them included; first == last when there is none
// or more than one.
func capitalRun(words []string) (first, last int) {
	first = len(words)
	for i, w := range words {
		if !isCapitals(w) {
			continue
		}
		if first < len(words) && last != i {
			return 0, 0
		}
		first, last = min(first, i), i+1
	}
	for first > 0 && first < last && isParticle(words[first-1]) {
		first--
	}
	return min(first, last), last
}

func isParticle(w string) bool {
	return w == "de" || w == "du" || w == "des" || w == "d'" || w == "la" || w == "le"
}

// isCapitals tells whether a word is a name in capitals: two letters at least, no small one; an initial is none.
func isCapitals(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 2 && !strings.Contains(w, ".")
}

// titleWord writes a word in capitals as the Assemblée does: BRIX-L'HERMELIN as Brix-L'Hermelin, DE as the particle de.
func titleWord(w string) string {
	if w == "DE" {
		return "de"
	}
	var b strings.Builder
	start := true
	for i, r := range w {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r) && i+utf8.RuneLen(r) < len(w)
	}
	s := b.String()
	if rest, ok := strings.CutPrefix(s, "D'"); ok {
		return "d'" + rest
	}
	return s
}
