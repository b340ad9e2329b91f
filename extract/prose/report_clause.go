package prose

import (
	"strings"

	"qparl/ontology"
)

// legalAt returns the token after the act, article, decision or bill named at token k, or k.
func (r *reader) legalAt(k int) int {
	next := k
	for _, f := range r.found {
		if f.first != k || f.dropped {
			continue
		}
		switch f.Entity.(type) {
		case *ontology.NationalAct, *ontology.Articles, *ontology.EUAct, *ontology.Treaty, *ontology.CourtDecision, *ontology.Bill:
			next = max(next, f.last)
		}
	}
	return next
}

// endsClause tells whether a noun phrase cannot go on at token k: a mark, a relative or personal pronoun, a conjunction, a verb.
func (r *reader) endsClause(k int) bool {
	t := &r.text
	if t.shape(k) == markShape {
		return t.is(k, ".") && t.endsSentence(k) || t.any(k, ",", ";", ":", "?", "!", "…", "(", ")", "[", "]", "«", "»", "“", "”", `"`, "–", "—") || k > 0 && t.startsSentence(k)
	}
	if t.has(k, wRelative) || k > 0 && t.startsSentence(k) {
		return true
	}
	if t.any(k, "mais", "car", "si", "lorsque", "alors", "puisque", "tandis", "ainsi", "or", "donc", "ni", "afin", "depuis", "lors", "il", "elle", "ils", "elles", "lui", "on", "nous", "vous", "je", "c'", "n'", "ne", "s'", "notamment", "aussi", "pourtant", "toutefois", "cependant", "enfin") {
		return true
	}
	return r.finiteVerbAt(k)
}

// articleBreaks tells that an article stands where a noun phrase has none, right behind a noun: it begins an object («les ports le
// disent»), or the word before it is the verb («les ports citent le rapport»).
func (r *reader) articleBreaks(k int) bool {
	t := &r.text
	if t.isBareArticle(k) {
		return t.endsNoun(k-1) && t.shape(k+1) != digitsShape
	}
	return t.isBareArticle(k+1) && t.shape(k+2) != digitsShape && t.endsNoun(k-1) && t.shape(k) == lowerShape &&
		t.verbForm(k)&finiteForm != 0 && isSmallASCIIEnd(t.raw(k))
}

func (t *text) isBareArticle(k int) bool {
	return t.any(k, "le", "la", "les", "l'", "un", "une") && !t.capital(k)
}

// endsNoun tells whether token k may be the last word of a noun phrase.
func (t *text) endsNoun(k int) bool {
	s := t.shape(k)
	if s == markShape || s == digitsShape || t.has(k, wPreposition|wOf|wTo|wAnd|wTopic|wRelative|wDeterminer|wNumeral) || t.any(k, "tout", "toute", "tous", "toutes", "comme", "a", "en") {
		return false
	}
	w := t.foldAt(k)
	return !strings.HasSuffix(w, "ant") && !isInfinitive(w) && !(isPastParticiple(w) && t.endsLikeParticiple(k))
}

// endsLikeParticiple tells «publié», «remise», «rendus» from «pêche», whose folded form is a participle too.
func (t *text) endsLikeParticiple(k int) bool {
	w := strings.TrimSuffix(t.raw(k), "s")
	if !strings.HasSuffix(w, "e") {
		return true
	}
	w = w[:len(w)-1]
	return w == "" || w[len(w)-1] >= 0x80 || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u") || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "t")
}

// finiteVerbAt tells whether token k is a finite verb, in its context.
func (r *reader) finiteVerbAt(k int) bool {
	t := &r.text
	if t.shape(k) != lowerShape || t.any(k-1, "en", "pour", "par", "sur", "sans", "l'", "d'", "la", "les", "un", "une", "des", "aux", "au", "du", "de") {
		return false
	}
	if t.is(k, "date") && t.has(k+1, wOf) && !t.isProduced(k) {
		return true
	}
	if t.is(k, "a") {
		return t.is(k+1, "ete") || t.participle(k+1) || t.isAdverb(k+1)
	}
	if t.any(k, "est", "sont", "ont", "avait", "fait", "font", "doit", "peut", "met", "reste", "vise", "montre", "porte", "propose", "indique", "estime", "souligne", "rappelle", "demeure", "conclut", "contient") {
		return !t.is(k, "est") || !t.is(k-1, "l'")
	}
	return t.finite(k) || verbInContext(t.foldAt(k-1), t.foldAt(k), t.foldAt(k+1))
}

// isSmallASCIIEnd tells whether a word ends without an accent: «cite», not «cité».
func isSmallASCIIEnd(s string) bool { return s[len(s)-1] >= 'a' && s[len(s)-1] <= 'z' }
