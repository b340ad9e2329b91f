package prose

import (
	"slices"

	"qparl/ontology"
)

// settleAnaphors keeps the anaphors that point to exactly one thing.
func settleAnaphors(d *document) {
	for _, r := range d.readers {
		for f, e := range all[*ontology.Anaphor](r) {
			switch {
			case e.Entity != nil:
			case e.Of == "report":
				d.settleReportAnaphor(r, f, e)
			default:
				settleProposalAnaphor(r, f, e)
			}
			f.dropped = f.dropped || e.Entity == nil
		}
	}
}

// settleReportAnaphor resolves «ce rapport» and takes the date of «la remise du rapport, le 3 mai 2012».
func (d *document) settleReportAnaphor(r *reader, f *found, e *ontology.Anaphor) {
	i := f.first
	for !r.has(i, wReport) || r.is(i, "audit") && r.has(i+1, wReport) {
		i++
	}
	head, next := r.reportHead(i)
	antecedent := d.pointed(r, i, head)
	if antecedent == nil {
		return
	}
	report := antecedent.Entity.(*ontology.Report)
	e.Entity, e.Antecedent = report, d.words(antecedent)
	p := reportParser{r: r, head: i, k: next, last: next, after: next}
	p.report.Head, p.det = head, r.determinerOf(i)
	if p.nounBefore() {
		p.slots()
	} else {
		p.predicate()
	}
	if got := p.report.Date; len(got) > len(report.Date) && report.Date.Within(got) {
		report.Date, report.Role, report.Relative = got, p.report.Role, p.report.Relative
	}
}

// settleProposalAnaphor resolves «cette recommandation» to the one recommendation before, «la recommandation n° 6 précitée» to the
// earlier mention of that number.
func settleProposalAnaphor(r *reader, f *found, e *ontology.Anaphor) {
	var inner *found
	var numbers []string
	if f.Rule == ruleAnaphorNumber {
		var x *ontology.Recommendations
		if inner, x = startingAt[*ontology.Recommendations](r, f.first+1); inner == nil {
			return
		}
		numbers = x.Numbers
	}
	var antecedent *found
	for g, x := range all[*ontology.Recommendations](r) {
		if g.first >= f.first || numbers != nil && !slices.Equal(numbers, x.Numbers) {
			continue
		}
		if antecedent != nil && !slices.Equal(antecedent.Entity.(*ontology.Recommendations).Numbers, x.Numbers) {
			return
		}
		if antecedent == nil {
			antecedent = g
		}
	}
	if antecedent == nil {
		return
	}
	if inner != nil {
		inner.dropped = true
	}
	e.Entity, e.Antecedent = antecedent.Entity, r.words(antecedent)
}
