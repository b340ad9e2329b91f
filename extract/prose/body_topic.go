package prose

import "strings"

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

// continues tells whether the words behind «et» belong to a topic, which «à» may introduce: «relative aux digues et aux canaux».
func (t *text) continues(k int, to bool) bool {
	switch {
	case t.has(k, wTo):
		return to
	case t.has(k, wPossessive|wDemonstrative|wNameStop):
		return false
	case t.has(k, wDeterminer|wOf):
		return !t.heading(k+1) && !t.heading(k+2)
	}
	return t.nameWord(k) && t.shape(k) == lowerShape && !t.verbal(k)
}

func (t *text) endsTopic(k, first int) bool {
	switch {
	case t.shape(k) == markShape || t.has(k, wRelative|wCivility):
		return true
	case t.has(k, wDeterminer|wOf) && !t.has(k, wPossessive|wDemonstrative):
		return false
	case t.is(k, "et"):
		return !t.continues(k+1, t.has(first-1, wTo))
	case t.any(k, "en"):
		return !(t.any(k+1, "faveur", "france", "milieu", "matiere", "europe", "sante", "mer") || t.capital(k+1))
	case t.any(k, "contre", "entre"):
		return false
	case t.any(k, "dans", "à", "au", "aux", "sur"):
		return !(t.has(k+1, wDeterminer) || t.has(k, wTo) && t.nameWord(k+1)) || t.has(k+1, wPossessive|wDemonstrative|wNameStop) || t.any(k+2, "suite", "fin", "occasion", "lieu") || t.capital(k+1)
	case t.has(k, wNameStop|wPreposition|wNumber):
		return true
	}
	return t.shape(k) == lowerShape && k > first && !t.has(k-1, wDeterminer) && (t.verbal(k) || t.isInfinitive(k) && !t.has(k-1, wOf|wTo)) ||
		strings.HasSuffix(t.raw(k), "ment") && t.nameWord(k-1) && !t.has(k-1, wDeterminer|wOf)
}
