package prose

import "strings"

// A name of a body is a head word, adjectives, and complements: «de …», «pour …», «sur …», enumerations with «et».

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
	if isFinite(printed) {
		return true
	}
	folded := t.foldAt(i)
	last := printed[len(printed)-1]
	accented := last >= 0x80 || strings.HasSuffix(printed, "és") || strings.HasSuffix(printed, "ée") || strings.HasSuffix(printed, "ées")
	return !accented && verbInContext(t.neighbour(i-1), folded, t.neighbour(i+1)) || isPastParticiple(folded) && verbForms()[folded]&homographForm == 0 || t.presentParticiple(i)
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

// nounPhrase returns the token after the noun and adjectives that begin at token i, after any article; i when there is none.
func (t *text) nounPhrase(i int) int {
	k := i
	if t.any(k, "la", "l'", "les", "le") {
		k++
	}
	if place := t.place(k); place > k {
		return place
	}
	if t.any(k, "grand", "grande", "grands", "grandes", "petit", "petite", "petits", "petites", "haut", "haute", "hauts", "hautes", "jeune", "jeunes", "bonne", "bonnes") && t.shape(k+1) == lowerShape && t.nameWord(k+1) {
		k++
	}
	switch {
	case t.capital(k) && !t.has(k, wCivility|wNumberSign) && !t.startsSentence(k):
		return t.adjectives(t.capitals(k))
	case t.has(k, wMonth) || t.shape(k) != lowerShape || !t.nameWord(k) || t.verbal(k) && !t.has(k-1, wDeterminer):
		return i
	case k == i && isInfinitive(t.foldAt(k)):
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
	if t.shape(k) == lowerShape && t.nameWord(k) && !t.verbal(k) && !t.startsSentence(k) && (isFinite(t.raw(k+1)) || t.any(k+1, "a", "ont")) {
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
			return i
		}
		if t.any(i, "sur", "en", "la", "le", "les", "lès") && t.capital(i+1) || t.any(i, "de", "du", "d'") && t.shape(i+1) == titleShape && t.shape(i-1) == titleShape && strings.HasSuffix(t.raw(i-1), "-") {
			i++
		}
	}
	return i
}

// complements says which complements a head word takes.
type complements uint8

const (
	takesTo    complements = 1 << iota // commissariat à, délégation à
	takesTopic                         // mission sur, commission pour, comité relatif à
)

// nameEnd returns the token after the complements that begin at token i, and how many there are.
func (t *text) nameEnd(i int, takes complements) (end, count int) {
	end = i
	for count < 8 {
		if count > 1 || count == 1 && t.has(i, wOf) && (t.any(i, "des", "du") || t.has(i+1, wDeterminer)) {
			takes &^= takesTopic // «la commission des lois sur …»: what its report is about
		}
		next := t.complement(end, count, takes)
		if next == end {
			return end, count
		}
		end = next
		count++
	}
	return end, count
}

func (t *text) complement(i, count int, takes complements) int {
	if t.inside(i) && !t.blank(i) && !t.is(i, ",") {
		return i
	}
	switch {
	case t.has(i, wOf):
		return t.ofComplement(i, count)
	case t.has(i, wTo) && (count == 0 && takes&takesTo != 0 || t.any(i-1, "aide", "aides", "soutien", "acces", "retour", "adaptation", "assistance", "appui", "initiation", "preparation")):
		return t.after(i, t.nounPhrase(i+1))
	case takes&takesTopic != 0 && (t.is(i, "sur") || t.any(i, "relatif", "relative") && t.has(i+1, wTo)):
		return t.topicEnd(i)
	case takes&takesTopic != 0 && t.is(i, "qu'") && count == 1:
		return t.suggested(i)
	case t.is(i, "pour") && count == 0:
		return t.after(i, t.nounPhrase(i+1))
	case t.is(i, "contre") && (count == 0 || t.any(i-1, "lutte", "ligue", "prevention")):
		return t.after(i, t.nounPhrase(i+1))
	case t.is(i, "en") && (t.any(i+1, "difficulte", "difficultes", "milieu", "sante", "mer", "eau", "montagne")):
		return max(t.adjectives(i+2), t.place(i+2))
	case t.is(i, "et") && count > 0:
		return t.coordinated(i)
	case t.is(i, ",") && count > 0:
		return t.enumerated(i)
	}
	return i
}

// suggested reads a relative clause between a head and its topic: «mission qu'il a suscitée sur …».
func (t *text) suggested(i int) int {
	for k := i + 2; k < i+6; k++ {
		if t.is(k, "sur") {
			return t.topicEnd(k)
		}
		if t.shape(k) != lowerShape {
			return i
		}
	}
	return i
}

// after returns end when something stands between a preposition and it, else the preposition itself.
func (t *text) after(preposition, end int) int {
	if end > preposition+1 {
		return end
	}
	return preposition
}

// ofComplement reads «de la recherche», «des digues et canaux»; another body ends the name but for the first complement.
func (t *text) ofComplement(i, count int) int {
	k := i + 1
	if t.any(k, "la", "l'", "les") {
		k++
	}
	if count > 0 && t.heading(k) && !t.any(i-1, "rapport") && !t.any(i-2, "rapport") && (t.any(i, "du", "de", "d'") && k > i+1 || t.is(i, "du")) {
		return i
	}
	if t.shape(k) == capsShape && (count > 0 || t.has(k, wNoBody)) {
		return i
	}
	return t.after(i, t.nounPhrase(i+1))
}

// coordinated reads «et de la recherche», «et canaux».
func (t *text) coordinated(i int) int {
	if t.has(i+1, wOf) {
		k := i + 2
		if t.any(k, "la", "l'") {
			k++
		}
		if t.capital(k) || t.heading(k) || t.has(i+2, wDeterminer) && !t.any(i+2, "la", "l'") {
			return i
		}
		if end := t.nounPhrase(i + 2); end > i+2 {
			return end
		}
		return i
	}
	if t.any(i-2, "de", "des", "d'", "et") || t.any(i-2, "la", "l'") {
		k := i + 1
		if t.shape(k) == lowerShape && t.nameWord(k) && !t.verbal(k) && !strings.HasSuffix(t.raw(k), "ment") && !isInfinitive(t.foldAt(k)) && !t.heading(k) {
			return t.adjectives(k + 1)
		}
	}
	return i
}

// enumerated reads «, de la consommation et de la répression des fraudes»: only a list that «et de» closes.
func (t *text) enumerated(i int) int {
	k := i
	for t.is(k, ",") && t.has(k+1, wOf) {
		end := t.ofComplement(k+1, 1)
		if end == k+1 {
			return i
		}
		for t.has(end, wOf) && t.ofComplement(end, 1) > end {
			end = t.ofComplement(end, 1)
		}
		k = end
	}
	if k > i && t.is(k, "et") {
		if end := t.coordinated(k); end > k {
			return end
		}
	}
	return i
}

// topicEnd returns the token after «sur …», «relative à …», up to the first mark, verb, participle or relative pronoun.
func (t *text) topicEnd(i int) int {
	end, k := i, i+1
	if t.any(i, "relatif", "relative") {
		k++
	}
	first := k
	for ; t.inside(k) && !t.endsTopic(k, first); k++ {
		if t.nameWord(k) || t.shape(k) == digitsShape {
			end = k + 1
		}
	}
	return end
}

func (t *text) endsTopic(k, first int) bool {
	switch {
	case t.shape(k) == markShape || t.has(k, wRelative|wCivility):
		return true
	case t.has(k, wDeterminer|wOf) && !t.has(k, wPossessive|wDemonstrative):
		return false
	case t.is(k, "et"):
		return !(t.has(k+1, wDeterminer|wOf) || t.nameWord(k+1) && t.shape(k+1) == lowerShape && !t.verbal(k+1)) || t.has(k+1, wPossessive|wDemonstrative|wNameStop)
	case t.any(k, "en"):
		return !(t.any(k+1, "faveur", "france", "milieu", "matiere", "europe", "sante", "mer") || t.capital(k+1))
	case t.any(k, "contre", "entre"):
		return false
	case t.any(k, "dans", "à", "au", "aux", "sur"):
		return !(t.has(k+1, wDeterminer) || t.has(k, wTo) && t.nameWord(k+1)) || t.has(k+1, wPossessive|wDemonstrative|wNameStop) || t.any(k+2, "suite", "fin", "occasion", "lieu") || t.capital(k+1)
	case t.has(k, wNameStop|wPreposition|wNumber):
		return true
	}
	return t.shape(k) == lowerShape && k > first && !t.has(k-1, wDeterminer) && (t.verbal(k) || isInfinitive(t.foldAt(k)) && !t.has(k-1, wOf|wTo)) ||
		strings.HasSuffix(t.raw(k), "ment") && t.nameWord(k-1) && !t.has(k-1, wDeterminer|wOf)
}
