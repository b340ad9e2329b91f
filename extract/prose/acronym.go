package prose

import (
	"slices"
	"strings"
	"unicode"
)

// nameWords returns the words of a name, folded, without articles and prepositions.
func nameWords(name string) []string {
	words := strings.FieldsFunc(fold(name), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	kept := words[:0]
	for _, w := range words {
		switch w {
		case "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "en", "sur", "pour", "par", "dans":
		default:
			kept = append(kept, w)
		}
	}
	return kept
}

// spells tells whether an acronym, or its part before the hyphen («ABC-Espoir»), is made of the letters of a name.
func spells(acronym, name string) bool {
	first, _, hyphened := strings.Cut(acronym, "-")
	return spellsAll(acronym, name) || hyphened && len(first) > 1 && spellsAll(first, name)
}

// spellsAll tells whether an acronym is made of the letters of a name, in their order, most words giving at least one: «OLB» of
// «Office des landes et bruyères», «DINUM» of «direction interministérielle du numérique».
func spellsAll(acronym, name string) bool {
	letters := strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c
		}
		return -1
	}, fold(acronym))
	words := nameWords(name)
	kept := words[:0]
	for _, w := range words {
		if w != "et" {
			kept = append(kept, w)
		}
	}
	if len(letters) < 2 || len(kept) == 0 || letters[0] != kept[0][0] {
		return false
	}
	used := mostWords(letters, kept)
	return used > 0 && 5*used >= 3*len(kept) && (used > 1 || len(letters) == len(kept[0]))
}

// mostWords returns how many words, in order, give the letters: each word its first letter and any that follow in it. 0: they do
// not. Long names are cut: no acronym has more than ten letters.
func mostWords(letters string, words []string) int {
	if letters == "" {
		return 0
	}
	best := 0
	for k, w := range words {
		if w[0] != letters[0] {
			continue
		}
		rest, from := letters[1:], 1
		for {
			if rest == "" {
				return max(best, 1)
			}
			if n := mostWords(rest, words[k+1:]); n > 0 {
				best = max(best, n+1)
			}
			at := strings.IndexByte(w[from:], rest[0])
			if at < 0 {
				break
			}
			from += at + 1
			rest = rest[1:]
		}
	}
	return best
}

// acronymShape tells whether a token looks like an acronym in brackets: OLB, DGFiP, Arcom.
func (t *text) acronymShape(i int) bool {
	n := len(t.raw(i))
	switch t.shape(i) {
	case capsShape, mixedShape:
		return n >= 2 && n <= 16
	case titleShape:
		return n >= 3 && n <= 16
	case alnumShape:
		return n >= 3 && n <= 8 && t.capital(i)
	}
	return false
}

// withAcronym extends a name by its acronym: «(OLB)», «, l'OLB», «– OLB –».
func (r *reader) withAcronym(i int, n named) named {
	k := n.last
	name := r.between(i, n.last)
	switch {
	case r.is(k, "(") && r.acronymShape(k+1) && r.any(k+2, ")", ",", ";", "-", "–"):
		if !r.has(k+1, wNoBody) && spells(r.raw(k+1), name) && r.is(k+2, ")") {
			n.name, n.acronym, n.last = name, r.raw(k+1), k+3
			n.rule, n.confidence = "acronym-defined", sureFull
		}
	case r.any(k, "–", "—") && r.any(k+2, "–", "—") && r.acronymShape(k+1) && !r.has(k+1, wNoBody) && spells(r.raw(k+1), name):
		n.name, n.acronym, n.last = name, r.raw(k+1), k+2
		n.rule, n.confidence = "acronym-defined", sureFull
	case r.is(k, ",") && r.any(k+1, "l'", "la", "le") && r.acronymShape(k+2) && !r.has(k+2, wNoBody|wBodyHead) && spells(r.raw(k+2), name):
		n.name, n.acronym, n.last = name, r.raw(k+2), k+3
		n.rule, n.confidence = "acronym-defined", sureFull
	}
	return n
}

// longestDefinition is how many tokens may stand between a head word and the bracket with its acronym.
const longestDefinition = 24

// definedBody finds a name that the acronym behind it spells, whatever words it is made of.
func definedBody(r *reader, i int) (n named) {
	if !r.has(i, wBodyHead) || !r.properly(i) && r.article(i) != definite {
		return n
	}
	for k := i + 1; k < i+longestDefinition && r.inside(k); k++ {
		switch {
		case r.is(k, "("), r.is(k, ",") && r.any(k+1, "l'", "la", "le") && r.capital(k+2) && !r.has(k+2, wBodyHead) && spells(r.raw(k+2), r.between(i, k)):
			at, end := k+1, k+3
			if r.is(k, ",") {
				at++
			} else if !r.is(k+2, ")") {
				return n
			}
			if !r.acronymShape(at) || r.has(at, wNoBody) && !r.properly(i) || r.territorial(at) || !spells(r.raw(at), r.between(i, k)) && !r.abridges(i, k, at) {
				return n
			}
			h, _, _ := r.headAt(i)
			return named{last: end, name: r.between(i, k), acronym: r.raw(at), group: h.group, rule: "acronym-defined", confidence: sureFull}
		case r.shape(k) == markShape && (!r.is(k, ",") || r.has(k+1, wDeterminer)), r.has(k, wRelative), r.shape(k) == lowerShape && r.finite(k):
			return n
		}
	}
	return n
}

// abridges tells whether a name is a shorter wording of the body whose acronym stands behind it: all its words are words of
// the listed name, and half of those.
func (r *reader) abridges(first, last, acronym int) bool {
	row, next := gazetteerNamed("bodies.tsv").at(&r.text, acronym)
	if next != acronym+1 || row == nil {
		return false
	}
	words, full := nameWords(r.between(first, last)), nameWords(row[0])
	for _, w := range words {
		if !slices.Contains(full, w) {
			return false
		}
	}
	return len(words) > 2 && 2*len(words) >= len(full) && words[0] == full[0]
}
