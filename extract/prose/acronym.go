package prose

import (
	"slices"
	"strings"
	"unicode"

	"qparl/ontology"
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

// spells tells whether an acronym is made of the letters of a name, in their order, most words giving at least one: «ONDC» of
// «Office national des digues et canaux», «DINUM» of «direction interministérielle du numérique».
func spells(acronym, name string) bool {
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

// acronymShape tells whether a token looks like an acronym in brackets: ONDC, DGFiP, Arcom.
func (t *text) acronymShape(i int) bool {
	n := len(t.raw(i))
	switch t.shape(i) {
	case capsShape, mixedShape:
		return n >= 2 && n <= 16
	case titleShape:
		return n >= 3 && n <= 10
	case alnumShape:
		return n >= 3 && n <= 8 && t.capital(i)
	}
	return false
}

// withAcronym extends a name by its acronym: «(ONDC)», «, l'Ofast», «– RTE –».
func (r *reader) withAcronym(i int, n named) named {
	k := n.last
	name := r.between(i, n.last)
	switch {
	case r.is(k, "(") && r.acronymShape(k+1) && r.any(k+2, ")", ",", ";", "-", "–"):
		if !r.has(k+1, wNoBody) && spells(r.raw(k+1), name) && r.is(k+2, ")") {
			n.name, n.acronym, n.last = name, r.raw(k+1), k+3
			n.rule, n.confidence = "acronym-defined", sureFull
		}
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
		case r.shape(k) == markShape && !r.is(k, ","), r.has(k, wRelative), r.shape(k) == lowerShape && isFinite(r.raw(k)):
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

// territorial tells whether an acronym is that of a kind of body of which each place has one: SDIS, CHU.
func (r *reader) territorial(i int) bool {
	row, next := gazetteerNamed("bodies.tsv").at(&r.text, i)
	return next == i+1 && len(row) > 3 && row[3] == "territorial"
}

// acronymBody finds acronyms that the text has explained, and those around which the words speak of an organisation.
func acronymBody(r *reader, i int) (n named) {
	if r.shape(i) == lowerShape || r.inCapitals(i) || r.otherThing(i) {
		return n
	}
	if full := r.definition(r.raw(i)); full != "" {
		return named{last: i + 1, official: full, rule: "acronym-explained", confidence: sureFull}
	}
	if r.shape(i) != capsShape && r.shape(i) != mixedShape || r.has(i, wNoBody) {
		return n
	}
	if n = r.spelledOut(i); n.last > 0 {
		return n
	}
	if len(r.raw(i)) >= 3 && r.shape(i) == capsShape && r.article(i) == definite && r.acts(i) {
		return named{last: i + 1, rule: "acronym-context", confidence: sureCapital}
	}
	return n
}

// spelledOut finds an acronym that a dash parts from its words: «DEA – Drug Enforcement Administration».
func (r *reader) spelledOut(i int) (n named) {
	if !r.any(i+1, "–", "—", "-") || !r.blank(i+1) || !r.capital(i+2) {
		return n
	}
	end := r.capitals(i + 2)
	if h, _, ok := r.headAt(i + 2); ok {
		end, _ = r.nameEnd(r.adjectives(i+3), h.takes)
	}
	if end < i+4 || !spells(r.raw(i), r.between(i+2, end)) {
		return n
	}
	return named{last: end, name: r.between(i+2, end), acronym: r.raw(i), rule: "acronym-defined", confidence: sureFull}
}

// inCapitals tells whether a token stands in a line of capitals, where case says nothing.
func (t *text) inCapitals(i int) bool {
	return t.shape(i) == capsShape && (t.shape(i-1) == capsShape && t.blank(i) && len(t.raw(i-1)) > 1 || t.shape(i+1) == capsShape && t.blank(i+1) ||
		t.any(i-1, "la", "le", "les", "du", "des", "de", "l'", "d'") && t.shape(i-1) == capsShape)
}

// otherThing tells whether the word before says that a name is not a body's: «loi PACTE», «code APE».
func (t *text) otherThing(i int) bool {
	return t.any(i-1, "loi", "lois", "plan", "code", "dispositif", "label", "norme", "zone", "prime", "taxe", "contrat", "programme", "fichier", "logiciel", "diplome", "procedure",
		"formule", "regime", "examen", "concours", "allocation", "prestation", "statut", "formation", "traitement", "type", "modele", "format", "base", "«", "“")
}

// acts tells whether the words around an acronym with an article speak of an organisation: «le président de la FNX», «la FNX
// dénonce».
func (r *reader) acts(i int) bool {
	if r.any(i+1, "denonce", "estime", "recommande", "preconise", "souligne", "publie", "rappelle", "alerte", "considere", "demande", "propose", "indique", "affirme", "precise",
		"evalue", "constate", "juge", "regrette", "reclame", "craint", "redoute", "deplore", "salue", "conteste", "recrute", "plaide") {
		return true
	}
	k := i - 1
	if r.is(k, "l'") || r.is(k, "la") {
		k--
	}
	if r.any(k, "selon") {
		return true
	}
	if !r.any(k, "de", "du") {
		return false
	}
	return r.any(k-1, "president", "presidente", "vice-president", "vice-presidente", "directeur", "directrice", "porte-parole", "agents", "salaries", "aupres", "sein", "membres",
		"adherents", "secretaire", "representants", "representant", "dirigeants", "delegue", "communique", "siege", "tutelle", "missions", "recommandations")
}

// definition returns the name that a body found before in this text gives for an acronym.
func (r *reader) definition(acronym string) string {
	for _, b := range all[*ontology.Body](r) {
		if b.Acronym != "" && strings.EqualFold(b.Acronym, acronym) {
			return b.Name
		}
	}
	return ""
}
