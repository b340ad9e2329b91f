package prose

import "qparl/ontology"

// Recommendation finds the numbered recommendations and proposals of a report.
var Recommendation = &Extractor{
	Name:     "recommendation",
	Doc:      "numbered recommendations and proposals of a report",
	Triggers: wProposal,
	Read:     readRecommendation,
	Settle:   settleRecommendations,
}

var recommendationWords = []lexemes{
	{wProposal, "recommandation recommandations proposition propositions préconisation préconisations mesure mesures action actions engagement engagements décision décisions observation observations"},
	{0, "numérotée numérotées numéroté aspect aspects volet volets point points loi résolution lois plan plans stratégie programme accord feuille contrat schéma charte convention pacte % euros euro compte tenu raison fait consistant portant " +
		"relative relatif relatives relatifs préconise vise concerne porte égard précitée précitées précités précité susvisée susvisé susmentionnée susmentionné principales principale premières premiers environ quelque près plus moins " +
		"une cinquantaine=50 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 soixantaine=60 centaine=100 nouvelles concrètes grandes dernières opérationnelles majeures prioritaires"},
}

// proposalWord returns the singular of the head word at token k, with its accents, and whether it may stand for a proposal without a
// report in sight; "" when it is none.
func (t *text) proposalWord(k int) (singular string, strong bool) {
	switch t.word(k).fold {
	case "recommandation", "recommandations":
		return "recommandation", true
	case "proposition", "propositions":
		return "proposition", true
	case "preconisation", "preconisations":
		return "préconisation", true
	case "mesure", "mesures":
		return "mesure", false
	case "action", "actions":
		return "action", false
	case "engagement", "engagements":
		return "engagement", false
	case "decision", "decisions":
		return "décision", false
	case "observation", "observations":
		return "observation", false
	}
	return "", false
}

// Rules of recommendations.
const (
	ruleNumbered        = "recommendation-number"
	ruleOrdinal         = "recommendation-ordinal"
	ruleNumberedMeasure = "measure-number" // a mention only where a report is in scope
)

func readRecommendation(r *reader, i int) {
	word, strong := r.proposalWord(i)
	if word == "" || r.isBillAt(i) {
		return
	}
	e := ontology.Recommendations{Word: word}
	first, last, rule := i, i+1, ruleNumbered
	if numbers, next := r.proposalNumbers(i, strong); next > i {
		e.Numbers, last = numbers, next
	} else if numbers, begin := r.ordinalsBefore(i, strong); begin < i {
		e.Numbers, first, rule = numbers, begin, ruleOrdinal
	} else {
		return
	}
	if !strong {
		if r.isForeignMeasure(last) {
			return
		}
		rule = ruleNumberedMeasure
	}
	e.Subject, e.Rationale, e.AspectText = r.subjectAfter(last)
	e.Aspect = r.aspectBefore(first)
	if !e.Aspect {
		e.AspectText = ""
	}
	r.add(first, last, r.slabs.recommendations.put(e), rule, sureFull)
}

// isBillAt tells «proposition de loi», «décision» of a court, and what is part of an act found before.
func (r *reader) isBillAt(i int) bool {
	if r.has(i+1, wOf) && r.any(i+2, "loi", "lois", "resolution") {
		return true
	}
	return r.held(i, kindBill|kindCourtDecision|kindEUAct|kindNationalAct)
}

// isForeignMeasure tells whether a numbered measure is said to be of a plan or another thing than a report.
func (r *reader) isForeignMeasure(k int) bool {
	if !r.has(k, wOf) {
		return false
	}
	i := r.skipArticle(k + 1)
	return r.any(i, "plan", "strategie", "programme", "accord", "feuille", "contrat", "schema", "charte", "convention", "pacte")
}

// aspectBefore tells «l'un des aspects de la» before token i.
func (r *reader) aspectBefore(i int) bool {
	k := i - 1
	if r.any(k, "la", "les", "cette", "l'") {
		k--
	}
	if !r.has(k, wOf) {
		return false
	}
	return r.any(k-1, "aspect", "aspects", "volet", "volets", "point", "points")
}
