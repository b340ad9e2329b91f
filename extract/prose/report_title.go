package prose

import "qparl/ontology"

// title reads «Titre», after «intitulé» or alone; and «dit « rapport Durand »».
func (p *reportParser) title(k int) int {
	r := p.r
	if r.is(k, "et") {
		k++
	}
	named := r.among(k, titledWords)
	known := r.among(k, calledWords)
	if named || known {
		k++
	}
	last := r.quoteEnd(k)
	if last == 0 {
		return 0
	}
	if known || r.has(k+1, wReport) && r.capital(k+2) {
		return p.nickname(k+1, last)
	}
	if p.report.Title != "" || !named && !r.capital(k+1) && r.shape(k+1) != digitsShape {
		return 0
	}
	p.report.Title = r.between(k+1, last-1)
	p.last = last
	return last
}

var calledWords = setOf("dit dite dits dites")

var titledWords = setOf("intitule intitulee intitules intitulees titre titree denomme denommee baptise baptisee")

// nickname takes the surname of «rapport Durand», from token k to the closing mark at last-1.
func (p *reportParser) nickname(k, last int) int {
	r := p.r
	if r.has(k, wReport) {
		k++
	}
	name, next := r.surnameAt(k)
	if next != last-1 || len(p.report.Authors) > 0 {
		return 0
	}
	p.report.Authors = append(p.report.Authors, &ontology.Person{Name: name, Family: name})
	p.last = last
	return last
}

// quoteEnd returns the token after the mark that closes the quotation opening at token k, 0 when none opens or closes.
func (t *text) quoteEnd(k int) int {
	var closing string
	switch {
	case t.is(k, "«"):
		closing = "»"
	case t.is(k, "“"):
		closing = "”"
	case t.is(k, `"`):
		closing = `"`
	default:
		return 0
	}
	for j := k + 1; j < k+60 && t.inside(j); j++ {
		if t.is(j, closing) && j > k+1 {
			return j + 1
		}
	}
	return 0
}
