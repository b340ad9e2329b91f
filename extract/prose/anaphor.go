package prose

import "qparl/ontology"

// Anaphor finds «ce rapport», «cette recommandation».
var Anaphor = &Extractor{
	Name:     "anaphor",
	Doc:      "«ce rapport», «cette recommandation»",
	Triggers: wReport | wProposal,
	Read:     readAnaphor,
	Settle:   settleAnaphors,
}

var anaphorWords = []lexemes{{0, "susvisé susmentionné susdit susdite précitée évoqué évoquée mentionné mentionnée cité citée"}}

// Rules of anaphors.
const (
	ruleAnaphor       = "anaphor"
	ruleAnaphorNumber = "anaphor-number"    // la recommandation n° 6 précitée
	ruleAnaphorHanded = "anaphor-handed-in" // la remise du rapport le 3 mai 2012
)

// readAnaphor adds what may point back; settleAnaphors keeps what points to exactly one thing.
func readAnaphor(r *reader, i int) {
	if r.has(i, wReport) {
		r.reportAnaphor(i)
		return
	}
	r.proposalAnaphor(i)
}

// reportAnaphor reads «ce rapport», «dudit rapport», «le même rapport», «du rapport».
func (r *reader) reportAnaphor(i int) {
	head, next := r.reportHead(i)
	if head == "" || r.isPlural(i) {
		return
	}
	if f, _ := startingAt[*ontology.Report](r, i); f != nil {
		return
	}
	d := r.determinerOf(i)
	demonstrative := r.has(d, wDemonstrative)
	switch {
	case demonstrative:
		if r.is(next, "de") && r.any(next+1, "force", "forces") {
			return
		}
	case r.any(d, "le", "la", "l'", "du", "au") || r.any(d, "votre", "notre"):
		if d < i-1 && !r.is(i-1, "meme") || !r.mayPointBack(i, next) {
			return
		}
		if r.any(d, "votre", "notre") && r.is(next, "pour") && r.is(next+1, "avis") {
			next += 2
		}
	default:
		return
	}
	if r.isShortSource(next) {
		next = r.skipArticle(next+1) + 1
	}
	if r.isCited(next) {
		next++
	}
	r.add(d, next, &ontology.Anaphor{Of: "report"}, ruleAnaphor, sureAnaphor)
}

// mayPointBack tells whether a head with a definite article stands alone: «le rapport annuel», «le rapport de présentation», «par
// rapport à», «à l'étude» do not.
func (r *reader) mayPointBack(i, next int) bool {
	p := reportParser{r: r, head: i}
	if !p.open() || p.otherSense() {
		return false
	}
	if r.is(next, "pour") && r.is(next+1, "avis") {
		return true
	}
	if r.participle(next) && r.has(next+1, wTo) { // annexé à la loi
		return false
	}
	if r.has(next, wReportKind|wOf|wTo|wTopic) || r.any(next, "«", "“", "sur", "entre", "avec", "pour") || r.capital(next) && r.blank(next) || r.isAdjective(next) || r.numberSignAt(next) > next {
		return r.any(next, "a") && r.participle(next+1) || r.isShortSource(next)
	}
	return true
}

// isShortSource tells «de la Cour», «de la mission»: a body by its head word alone, at token k.
func (r *reader) isShortSource(k int) bool {
	if !r.has(k, wOf) {
		return false
	}
	i := r.skipArticle(k + 1)
	return i > k+1 && r.has(i, wBodyNoun) && r.unnamedAfter(i+1)
}

// unnamedAfter tells that no complement follows at token k.
func (r *reader) unnamedAfter(k int) bool {
	return !r.has(k, wOf) && !r.capital(k) && !r.isAdjective(k) && !r.has(k, wReportKind|wBodyNoun) || r.endsSentence(k)
}

// proposalAnaphor reads «cette recommandation», «la recommandation n° 6 précitée».
func (r *reader) proposalAnaphor(i int) {
	if _, strong := r.proposalWord(i); !strong || r.isBillAt(i) || r.isPlural(i) {
		return
	}
	if f, _ := startingAt[*ontology.Recommendations](r, i); f != nil {
		if r.isCited(f.last) && r.has(i-1, wDeterminer) {
			r.add(i-1, f.last+1, &ontology.Anaphor{Of: "recommendation"}, ruleAnaphorNumber, sureAnaphor)
		}
		return
	}
	if !r.has(i-1, wDemonstrative) || r.shape(i+1) == digitsShape {
		return
	}
	r.add(i-1, i+1, &ontology.Anaphor{Of: "recommendation"}, ruleAnaphor, sureAnaphor)
}

// isCited tells «précitée», «susvisée» at token k.
func (r *reader) isCited(k int) bool {
	return r.any(k, "precitee", "precite", "precitees", "precites", "susvisee", "susvise", "susmentionnee", "susmentionne", "susdit", "susdite")
}
