package prose

import "strings"

// A name of a body is a head word, adjectives, and complements: «de …», «pour …», «sur …», enumerations with «et».

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
		if t.shape(k) == lowerShape && t.nameWord(k) && !t.verbal(k) && !strings.HasSuffix(t.raw(k), "ment") && !t.isInfinitive(k) && !t.heading(k) {
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
