package prose

import "qparl/ontology"

// Classes of words that tell what is asked.
const (
	wAsk     = firstDemandClass << iota // demande, souhaite, aimerait
	wAsked                              // what is asked for; value: place in demandKinds
	wDeed                               // what an answer does; value: place in elementKinds
	wPronoun                            // il, elle, ils, elles
)

// demandKinds are concepts of the vocabulary's list.
var demandKinds = []string{"other", "follow-up", "measure", "position", "data", "timetable", "interpretation"}

var demandWords = []lexemes{
	{wAsk, "demande demandent demander souhaite souhaitent souhaiterait souhaiteraient aimerait aimeraient voudrait désire désirerait prie remercie"},
	{wAsked, "suite=1 suites=1 avancement=1 mesures=2 mesure=2 dispositions=2 solutions=2 moyens=2 prendre=2 faire=2 " +
		"position=3 avis=3 sentiment=3 intentions=3 intention=3 opinion=3 envisage=3 entend=3 compte=3 favorable=3 " +
		"nombre=4 combien=4 bilan=4 statistiques=4 chiffres=4 données=4 montant=4 évaluation=4 " +
		"quand=5 calendrier=5 délai=5 délais=5 échéance=5 échéances=5 échéancier=5 interprétation=6 applique=6 appliquent=6"},
	{wPronoun, "il elle ils elles"},
	{0, "lui leur bien vouloir visant tendant consistant préconise préconisent quel quelle quels quelles comment si s' compte-t-il compte-t-elle entend-il entend-elle envisage-t-il envisage-t-elle"},
}

// demandsOf returns what the question's text asks for: one demand for each sentence that asks («lui demande», «souhaite connaître»,
// «Quelles mesures … ?»).
func demandsOf(r *reader) (demands []ontology.Demand) {
	for first := 0; first < r.len(); {
		last := r.sentenceEnd(first)
		if at, ok := r.asks(first, last); ok {
			demands = append(demands, r.demand(at, last))
		}
		first = last + 1
	}
	return demands
}

// sentenceEnd returns the token that ends the sentence, or the number of tokens.
func (t *text) sentenceEnd(i int) int {
	for ; i < t.len(); i++ {
		if t.endsSentence(i) || i+1 < t.len() && t.startsSentence(i+1) {
			return i
		}
	}
	return t.len()
}

// asks finds the word that asks in a sentence: «lui demande», «il souhaite», or the first word of a direct question.
func (r *reader) asks(first, last int) (at int, ok bool) {
	for i := first; i < last; i++ {
		if r.has(i, wAsk) && (r.any(i-1, "lui", "leur", "le", "la", "les", "l'") || r.has(i-1, wPronoun) || r.any(i-1, "et", "donc", "ainsi")) && i+1 < last {
			return i, true
		}
	}
	if r.is(last, "?") && (r.any(first, "quel", "quelle", "quels", "quelles", "quand", "comment", "combien") ||
		r.any(first, "compte-t-il", "compte-t-elle", "entend-il", "entend-elle", "envisage-t-il", "envisage-t-elle")) {
		return first, true
	}
	return 0, false
}

func (r *reader) demand(at, last int) ontology.Demand {
	d := ontology.Demand{Kind: demandKinds[0], Span: ontology.Span{Begin: r.begin(at), End: r.end(last - 1)}}
	for i := at; i < last; i++ {
		if r.has(i, wAsked) {
			d.Kind = demandKinds[r.value(i)]
			break
		}
	}
	d.Concerns = r.concerned(at, last)
	for _, e := range d.Concerns {
		if rec, ok := e.(*ontology.Recommendations); ok && rec.Aspect {
			d.Aspect = r.aspect(at, last)
		}
	}
	return d
}

// concerned returns the numbered recommendations named in the words that ask, else the reports, else the legal texts.
func (r *reader) concerned(at, last int) []ontology.Entity {
	var recommendations, reports, legal []ontology.Entity
	for _, f := range r.found {
		if f.dropped || f.first < at || f.last > last {
			continue
		}
		switch e := f.Entity.(type) {
		case *ontology.Recommendations:
			recommendations = append(recommendations, e)
		case *ontology.Report:
			reports = append(reports, e)
		case *ontology.NationalAct, *ontology.EUAct, *ontology.Articles, *ontology.Bill, *ontology.Treaty, *ontology.CourtDecision:
			legal = append(legal, e)
		}
	}
	switch {
	case len(recommendations) > 0:
		return recommendations
	case len(reports) > 0:
		return reports
	}
	return legal
}

// aspect runs from the infinitive after «visant à», «préconise de» to the end of the sentence.
func (r *reader) aspect(at, last int) ontology.Span {
	for i := at; i+2 < last; i++ {
		if !r.any(i, "visant", "tendant", "consistant", "preconise", "preconisent") || !r.has(i+1, wOf|wTo) {
			continue
		}
		if r.isInfinitive(i + 2) {
			return ontology.Span{Begin: r.begin(i + 2), End: r.end(last - 1)}
		}
	}
	return ontology.Span{}
}
