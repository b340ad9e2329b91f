package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// settleRecommendations finds the report of each recommendation, and drops «mesure n° 5» where no report is in sight.
func settleRecommendations(d *document) {
	for _, r := range d.readers {
		for f, e := range all[*ontology.Recommendations](r) {
			if f.Rule == ruleNumberedMeasure && !r.ofReport(f.last) && (!d.inScope(r) || r.inPlan(f.first)) {
				f.dropped = true
				continue
			}
			if owner := d.owner(r, f); owner != nil {
				e.Of = owner.Entity.(*ontology.Report)
				if owner.In == f.In {
					e.OfWords = r.words(owner)
				}
			}
		}
	}
}

// inPlan tells whether the sentence of token i speaks of a plan or a strategy, whose measures have numbers too.
func (r *reader) inPlan(i int) bool {
	for k := r.firstOfSentence(i); r.inside(k) && !r.endsSentence(k); k++ {
		if r.any(k, "plan", "plans", "strategie", "programme", "schema", "charte", "pacte") {
			return true
		}
	}
	return false
}

// inScope tells whether a report is named in the text or in the question.
func (d *document) inScope(r *reader) bool {
	return len(r.reports(anywhere, "")) > 0 || len(d.readers[0].reports(anywhere, "")) > 0
}

// owner returns the mention of the report that recommendations at a place belong to: named right after, last before in the sentence,
// behind «sa première recommandation,», else the document's only one. nil when the text does not tell.
func (d *document) owner(r *reader, f *found) *found {
	if r.ofReport(f.last) {
		if g := r.reportAfter(f.last); g != nil {
			return g
		}
		return d.pointedAt(r, f.last)
	}
	if owner, said := d.ownerByDateOrBody(r, f.last); said {
		return owner
	}
	start := r.firstOfSentence(f.first)
	if rank := r.rankBefore(start, f.first); rank >= 0 {
		return r.ranked(start, rank)
	}
	var before, after *found
	for g := range all[*ontology.Report](r) {
		switch {
		case g.first >= start && g.first < f.first:
			if before == nil || g.first > before.first {
				before = g
			}
		case g.first >= f.last && (after == nil || g.first < after.first):
			after = g
		}
	}
	switch {
	case before != nil:
		return before
	case after != nil && r.has(f.first-1, wPossessive) && r.firstOfSentence(after.first) == start:
		return after
	}
	if only := d.onlyReport(r); only != nil {
		return only
	}
	if r != d.readers[0] && len(d.readers[0].reports(anywhere, "")) > 0 {
		return nil
	}
	return theOnly(r.reports(f.first, "")) // the one named so far
}

// rankBefore tells 0 for «le premier», 1 for «le second» with a verb or a comma behind, the last between tokens first and i; -1 when there
// is neither.
func (r *reader) rankBefore(first, i int) int {
	for k := i - 1; k > first-1; k-- {
		if !r.any(k-1, "le", "la") || !r.is(k+1, ",") && !r.finite(k+1) {
			continue
		}
		switch {
		case r.any(k, "premier", "premiere"):
			return 0
		case r.any(k, "second", "seconde"):
			return 1
		}
	}
	return -1
}

// ranked returns one of the two reports named before token i; nil when there are not exactly two.
func (r *reader) ranked(i, rank int) *found {
	list := r.reports(i, "")
	if len(list) != 2 || oneReport(list) {
		return nil
	}
	return list[rank]
}

// reportAfter returns the report named by «du rapport X», «de ce rapport sur …» at token k; nil when it is not found as a mention.
func (r *reader) reportAfter(k int) *found {
	for i := k + 1; i < k+5; i++ {
		if r.has(i, wReport) {
			f, _ := startingAt[*ontology.Report](r, i)
			return f
		}
	}
	return nil
}

// pointedAt resolves «du rapport», «de cet audit» at token k.
func (d *document) pointedAt(r *reader, k int) *found {
	for i := k + 1; i < k+5; i++ {
		if head, _ := r.reportHead(i); head != "" {
			return d.pointed(r, i, head)
		}
	}
	return nil
}

// ownerByDateOrBody resolves «la décision 5 de 2008», «la recommandation 3 de l'inspection générale» at token k. said tells that the
// words name a year or a body, whether or not a report fits.
func (d *document) ownerByDateOrBody(r *reader, k int) (owner *found, said bool) {
	if !r.has(k, wOf) {
		return nil, false
	}
	i := r.skipArticle(k + 1)
	year, dated := r.yearAt(i)
	g, b := startingAt[*ontology.Body](r, i)
	if !dated && g == nil && !r.has(i, wBodyNoun) {
		return nil, false
	}
	name := fold(r.raw(i))
	if b != nil {
		name = fold(b.Name)
	}
	var list []*found
	for _, r := range d.readers {
		for f, e := range all[*ontology.Report](r) {
			if dated && e.Date.Year() == year || !dated && producedByNamed(e, name, b) {
				list = append(list, f)
			}
		}
	}
	return theOnly(list), true
}

// producedByNamed tells whether a report's body has this name, or a longer one that begins with it.
func producedByNamed(e *ontology.Report, name string, b *ontology.Body) bool {
	for _, x := range e.Bodies {
		if b != nil && sameBodyName(x, b) || strings.HasPrefix(fold(x.Name), name) {
			return true
		}
	}
	return false
}

// onlyReport returns the only report that question and answers name together. A question's own text needs no answer, and an answer's
// only report is enough when the question names it too.
func (d *document) onlyReport(r *reader) *found {
	question, own := d.readers[0].proposing(), r.proposing()
	if r == d.readers[0] && len(question) > 0 {
		return theOnly(question)
	}
	one := theOnly(own)
	for _, f := range question {
		if one != nil && oneReport([]*found{f, one}) {
			return one
		}
	}
	list := question
	for _, other := range d.readers[1:] {
		list = append(list, other.proposing()...)
	}
	return theOnly(list)
}

// proposing returns the reports of a text that may number proposals: surveys do not, where there is anything else.
func (r *reader) proposing() []*found {
	list := r.reports(anywhere, "")
	others := slices.DeleteFunc(slices.Clone(list), func(f *found) bool { return f.Entity.(*ontology.Report).Head == headSurvey })
	if len(others) > 0 {
		return others
	}
	return list
}

// settleRecommendationCounts gives each count its report, and a report its count when all exact ones of it agree.
func settleRecommendationCounts(d *document) {
	var exact []*ontology.RecommendationCount
	for _, r := range d.readers {
		for f, e := range all[*ontology.RecommendationCount](r) {
			owner := d.owner(r, f)
			if owner == nil {
				continue
			}
			if e.Of = owner.Entity.(*ontology.Report); e.Exact {
				exact = append(exact, e)
			}
		}
	}
	for _, e := range exact {
		agrees := true
		for _, other := range exact {
			same := e.Of == other.Of || !reportsConflict(e.Of, other.Of) && reportsAgree(e.Of, other.Of)
			agrees = agrees && (e.Count == other.Count || !same)
		}
		if agrees {
			e.Of.Count = e.Count
		}
	}
}
