package prose

import (
	"strings"

	"qparl/ontology"
)

// RecommendationCount finds how many recommendations a report has.
var RecommendationCount = &Extractor{
	Name:     "recommendation-count",
	Doc:      "how many recommendations a report has",
	Triggers: wProposal,
	Read:     readRecommendationCount,
	Settle:   settleRecommendationCounts,
}

func readRecommendationCount(r *reader, i int) {
	_, strong := r.proposalWord(i)
	if !r.isPlural(i) || r.isBillAt(i) || !strong && !r.ofReport(i+1) {
		return
	}
	if f, _ := startingAt[*ontology.Recommendations](r, i); f != nil {
		return
	}
	k := i - 1
	for n := 0; n < 2 && (r.isAdjective(k) || r.any(k, "principales", "nouvelles", "concretes", "grandes", "operationnelles", "prioritaires", "majeures")); n++ {
		k--
	}
	if r.any(k+1, "premieres", "premiers", "dernieres", "derniers") {
		return
	}
	count, first, exact := r.countBefore(k + 1)
	if count < 2 || count > maxProposal {
		return
	}
	if count < 10 && (r.has(first-1, wDemonstrative) || r.has(first-1, wNumberSign)) {
		return
	}
	r.add(first, i+1, &ontology.RecommendationCount{Count: count, Exact: exact}, "count", sureFull)
}

// countBefore reads the number whose last token is k-1: «55», «vingt-huit», «quarante-et-une», «vingt et une», «cinquantaine de». It
// returns its first token and whether it is exact.
func (r *reader) countBefore(k int) (count, first int, exact bool) {
	if r.any(k-1, "de", "d'") && strings.HasSuffix(r.word(k-2).fold, "aine") {
		return r.value(k - 2), k - 2, false
	}
	for first = max(k-4, 0); first < k; first++ {
		if n, next := r.count(first); next == k {
			if r.shape(first-1) == digitsShape || r.any(first-1, ",") && r.shape(first-2) == digitsShape && !r.blank(first) {
				return 0, k, false
			}
			return n, first, !r.isAbout(first)
		}
	}
	if n := r.hyphenated(k - 1); n > 0 {
		return n, k - 1, !r.isAbout(k - 1)
	}
	return 0, k, false
}

// hyphenated reads «quarante-et-une», as the spelling of 1990 has it.
func (r *reader) hyphenated(k int) int {
	tens, unit, ok := strings.Cut(r.foldAt(k), "-et-")
	if !ok {
		return 0
	}
	a, b := r.lex.find(tens), r.lex.find(unit)
	if r.lex.words[a].class&r.lex.words[b].class&wNumeral == 0 {
		return 0
	}
	return r.lex.words[a].value + r.lex.words[b].value
}

// isAbout tells whether the number at token i is given as about: «plus de 50», «près de 40», «environ 30».
func (r *reader) isAbout(i int) bool {
	return r.any(i-1, "environ", "quelque") || r.any(i-1, "de", "d'") && r.any(i-2, "plus", "moins", "pres")
}
