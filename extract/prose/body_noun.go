package prose

import "strings"

// adjectives returns the token after the adjectives that begin at token i.
func (t *text) adjectives(i int) int {
	for t.adjectival(i) {
		i++
		if t.is(i, "et") && t.adjectival(i+1) || t.is(i, ",") && t.adjectival(i+1) && t.is(i+2, "et") && t.adjectival(i+3) {
			i++
		}
	}
	return i
}

// adjectival tells whether a token may be an adjective inside a name.
func (t *text) adjectival(i int) bool {
	switch {
	case !t.inside(i) || !t.blank(i):
		return false
	case t.is(i, "continue") && t.is(i-1, "formation"):
		return true
	case t.has(i, wOfficial|wNameParticle) && !t.has(i, wNameStop):
		return true
	case t.shape(i) == titleShape:
		return false
	case t.shape(i) != lowerShape || !t.nameWord(i):
		return false
	}
	return adjectiveEnding(t.raw(i)) && !t.verbal(i)
}

// adjectiveEnding tells whether a word ends like an adjective of relation, as official names have them.
func adjectiveEnding(w string) bool {
	if strings.HasSuffix(w, "ants") { // a present participle has no plural
		return true
	}
	w = strings.TrimSuffix(w, "s")
	if strings.HasSuffix(w, "ment") {
		return false
	}
	for _, ending := range [...]string{"al", "ale", "aux", "el", "elle", "ique", "aire", "if", "ive", "ien", "ienne", "éen", "éenne", "een", "eenne", "ais", "aise",
		"ois", "oise", "oi", "ier", "ière", "iere", "able", "ible", "eux", "euse", "ain", "aine", "iste", "ole", "in", "ine", "and", "ante", "ente", "eur", "eure", "ile", "il", "libre", "jeune", "mobile", "propre", "vert", "verte", "neuf"} {
		if strings.HasSuffix(w, ending) && len(w) > len(ending)+1 {
			return true
		}
	}
	return false
}

// nameWord tells whether a token may stand in a name as a noun or an adjective: no function word, no mark, no number.
func (t *text) nameWord(i int) bool {
	return t.inside(i) && t.shape(i) != markShape && !t.has(i, wNumber|wNameStop|wDeterminer|wOf|wTo|wAnd|wPreposition|wRelative|wNumeral|wCivility|wPossessive|wDemonstrative)
}

// verbal tells whether a word of small letters is a verb or a participle rather than part of a name.
func (t *text) verbal(i int) bool {
	printed := t.raw(i)
	if t.has(i, wNameParticle) || t.shape(i) != lowerShape {
		return false
	}
	if t.finite(i) {
		return true
	}
	folded := t.foldAt(i)
	last := printed[len(printed)-1]
	accented := last >= 0x80 || strings.HasSuffix(printed, "és") || strings.HasSuffix(printed, "ée") || strings.HasSuffix(printed, "ées")
	return !accented && verbInContext(t.neighbour(i-1), folded, t.neighbour(i+1)) || isPastParticiple(folded) && formOfFolded(folded)&homographForm == 0 || t.presentParticiple(i)
}

func (t *text) presentParticiple(i int) bool {
	return strings.HasSuffix(t.raw(i), "ant") && t.has(i+1, wDeterminer|wTo|wOf)
}

// neighbour returns a folded word without its apostrophe; empty for marks.
func (t *text) neighbour(i int) string {
	if t.shape(i) == markShape {
		return ""
	}
	return strings.TrimSuffix(strings.TrimSuffix(t.foldAt(i), "'"), "’")
}

var adjectivesBeforeNoun = setOf("grand grande grands grandes petit petite petits petites haut haute hauts hautes jeune jeunes bonne bonnes")

// nounPhrase returns the token after the noun and adjectives that begin at token i, after any article; i when there is none.
func (t *text) nounPhrase(i int) int {
	k := i
	if t.any(k, "la", "l'", "les", "le") {
		k++
	}
	if place := t.place(k); place > k {
		return place
	}
	if t.among(k, adjectivesBeforeNoun) && t.shape(k+1) == lowerShape && t.nameWord(k+1) {
		k++
	}
	switch {
	case t.capital(k) && !t.has(k, wCivility|wNumberSign) && !t.startsSentence(k):
		return t.adjectives(t.capitals(k))
	case t.has(k, wMonth) || t.shape(k) != lowerShape || !t.nameWord(k) || t.verbal(k) && !t.has(k-1, wDeterminer) && !t.any(k-1, "des", "du"):
		return i
	case k == i && t.isInfinitive(k):
		return i
	}
	k++
	if t.is(k, "non") && t.has(k+1, wNameParticle) {
		k += 2
	}
	k = t.adjectives(k)
	if t.properAfter(k) {
		k = t.capitals(k)
	}
	if t.shape(k) == lowerShape && t.nameWord(k) && !t.verbal(k) && !t.startsSentence(k) && (t.finite(k+1) || t.any(k+1, "a", "ont")) {
		k++ // what stands before the verb of the sentence belongs to its subject
	}
	return k
}

// properAfter tells whether a proper name follows a noun at once: «la commune Saint-Just», «région Occitanie».
func (t *text) properAfter(k int) bool {
	return t.shape(k) == titleShape && t.blank(k) && len(t.raw(k)) > 2 && t.capital(k) && !t.has(k, wCivility|wTitle|wBodyHead|wDeterminer|wOf|wTo|wPreposition|wAnd)
}

// place returns the token after the name of a region or department, else i.
func (t *text) place(i int) int {
	_, next := gazetteerNamed("regions.txt").at(t, i)
	return next
}

// capitals returns the token after the words with a capital that begin at token i, with particles between them.
func (t *text) capitals(i int) int {
	if place := t.place(i); place > i {
		return place
	}
	for t.capital(i) && !t.has(i, wCivility) {
		i++
		if !t.blank(i) {
			if last := t.raw(i - 1); strings.HasSuffix(last, "'") || strings.HasSuffix(last, "’") {
				continue // Saint-Thomas-d'Aquin
			}
			return i
		}
		if t.is(i, "&") && t.capital(i+1) || t.any(i, "sur", "en", "la", "le", "les", "lès") && t.capital(i+1) || t.any(i, "de", "du", "d'") && t.shape(i+1) == titleShape && t.shape(i-1) == titleShape && strings.HasSuffix(t.raw(i-1), "-") {
			i++
		}
	}
	return i
}
