package prose

import (
	"strings"

	"qparl/ontology"
)

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
	if full := r.definition(r.raw(i)); full != "" && (r.article(i) != plural || r.shape(i) != capsShape) {
		return named{last: i + 1, official: full, rule: "acronym-explained", confidence: sureFull}
	}
	if n = r.spelledOut(i); n.last > 0 {
		return n
	}
	if r.shape(i) != capsShape && r.shape(i) != mixedShape || r.has(i, wNoBody) {
		return n
	}
	if len(r.raw(i)) >= 3 && r.shape(i) == capsShape && r.article(i) == definite && r.acts(i) && !r.territorial(i) {
		return named{last: i + 1, rule: "acronym-context", confidence: sureCapital}
	}
	return n
}

// spelledOut finds an acronym that a dash parts from its words: «BLA – British Library Association».
func (r *reader) spelledOut(i int) (n named) {
	if r.shape(i) != capsShape || !r.any(i+1, "–", "—", "-") || !r.blank(i+1) || !r.capital(i+2) {
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
	if n := len(t.raw(i + 1)); t.shape(i) == capsShape && t.shape(i+1) == titleShape && n <= 5 && t.shape(i+2) == capsShape && t.has(i+1, wTo|wDeterminer|wOf) {
		return true
	}
	return t.shape(i) == capsShape && (t.shape(i-1) == capsShape && t.blank(i) && len(t.raw(i-1)) > 1 || t.shape(i+1) == capsShape && t.blank(i+1) ||
		t.any(i-1, "la", "le", "les", "du", "des", "de", "l'", "d'") && t.shape(i-1) == capsShape)
}

// otherThing tells whether the word before says that a name is not a body's: «loi PACTE», «code APE».
func (t *text) otherThing(i int) bool {
	return t.among(i-1, namesOtherThing)
}

var namesOtherThing = setOf("loi lois plan code dispositif label norme zone prime taxe contrat programme fichier logiciel diplome procedure formule " +
	"regime examen concours allocation prestation statut formation traitement type modele format base « “")

// acts tells whether the words around an acronym with an article speak of an organisation: «le président de la FNX», «la FNX
// dénonce».
func (r *reader) acts(i int) bool {
	if r.among(i+1, bodyVerbs) {
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
	return r.among(k-1, bodyMembers)
}

var bodyMembers = setOf("president presidente vice-president vice-presidente directeur directrice porte-parole agents salaries aupres sein " +
	"membres adherents secretaire representants representant dirigeants delegue communique siege tutelle missions " +
	"recommandations")

var bodyVerbs = setOf("denonce estime recommande preconise souligne publie rappelle alerte considere demande propose indique affirme precise " +
	"evalue constate juge regrette reclame craint redoute deplore salue conteste recrute plaide")

// definition returns the name that a body found before in this text gives for an acronym.
func (r *reader) definition(acronym string) string {
	for _, b := range all[*ontology.Body](r) {
		if b.Acronym != "" && strings.EqualFold(b.Acronym, acronym) {
			return b.Name
		}
	}
	return ""
}
