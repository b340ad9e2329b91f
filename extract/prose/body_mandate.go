package prose

import "qparl/ontology"

// charge sets what the words behind a name say of its body: its missions, and under whose authority it stands.
func (r *reader) charge(f *found, n named) {
	b := f.Entity.(*ontology.Body)
	if !b.Group {
		return
	}
	for k := f.first; k < n.last && len(b.Missions) == 0; k++ {
		if r.any(k, "charge", "chargee") {
			b.Missions, _ = r.mandates(k)
		}
	}
	r.clause(f, b)
}

// clauseReach is how many tokens of the sentence behind a name are read for what is said of its body.
const clauseReach = 30

// clause reads the words behind a name: «ayant …, et chargée de …», «qui, sous l'autorité de …», «présidée par …».
func (r *reader) clause(f *found, b *ontology.Body) {
	told := false // a verb of the sentence stands between
	for k := f.last; k < f.last+clauseReach && r.inside(k) && !r.endsSentence(k) && !r.is(k, ";"); k++ {
		switch {
		case r.any(k, "charge", "chargee") && len(b.Missions) == 0 && !told && (k == f.last || r.any(k-1, "et", ",")):
			b.Missions, _ = r.mandates(k)
		case r.is(k, "sous") && r.any(k+1, "l'", "la") && r.any(k+2, "autorite", "presidence", "direction", "egide", "conduite") && r.has(k+3, wOf) && b.Under == nil && !told:
			r.under(b, k+4)
		case r.among(k, presidedWords) && r.is(k+1, "par") && b.Under == nil && !told:
			r.under(b, k+2)
		case r.shape(k) == lowerShape && r.finite(k):
			told = true
		case r.has(k, wBodyHead) && r.capital(k):
			return
		}
	}
}

var presidedWords = setOf("preside presidee dirige dirigee conduit conduite pilote pilotee anime animee")

// under sets the person named at token i, if there is one.
func (r *reader) under(b *ontology.Body, i int) {
	f, p := startingAt[*ontology.Person](r, i)
	if f == nil || p.Author {
		return
	}
	b.Under = p
	if p.Of == nil {
		p.Of = b
	}
}

// mandates reads «chargé de proposer … et de participer à …» at its first word: the words of each infinitive, and the token
// after the last; none when no infinitive follows.
func (r *reader) mandates(i int) (missions []string, end int) {
	for k := i + 1; r.has(k, wOf) && r.infinitive(k+1); {
		last := r.mandateClause(k + 1)
		missions, end = append(missions, r.between(k+1, last)), last
		k = last
		if r.any(k, ",") && r.is(k+1, "et") {
			k++
		}
		if r.any(k, "et", ",") {
			k++
		}
	}
	return missions, end
}

// infinitive tells whether a token is an infinitive, a listed one or by its ending after «de».
func (r *reader) infinitive(i int) bool {
	if r.any(i, "s'", "se", "y", "en", "lui", "leur", "ne") {
		i++
	}
	return r.shape(i) == lowerShape && r.isInfinitive(i)
}

// mandateClause returns the token after the clause of the infinitive at token i.
func (r *reader) mandateClause(i int) int {
	k := i + 1
	for ; r.inside(k); k++ {
		switch {
		case r.any(k, ",", ";", ":", ".", "(", ")", "!", "?", "–", "—", "»"), r.any(k, "qui", "dont", "ou", "lequel", "laquelle") && !r.is(k, "ou"):
			return k
		case r.is(k, "et") && r.has(k+1, wOf) && r.infinitive(k+2):
			return k
		case r.shape(k) == lowerShape && r.finite(k):
			return r.beforeVerb(k)
		}
	}
	return k
}

// beforeVerb leaves out the «et» or pronoun before a verb.
func (r *reader) beforeVerb(k int) int {
	for r.any(k-1, "et", "ne", "n'", "se", "s'", "a") {
		k--
	}
	return k
}
