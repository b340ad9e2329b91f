package prose

import "qparl/ontology"

// slots reads what follows head and type, in any order, until something else comes.
func (p *reportParser) slots() {
	for n := 0; n < 12; n++ {
		k := p.k
		comma := p.r.is(k, ",")
		if comma {
			k++
		}
		if p.r.startsSentence(k) {
			return
		}
		next := p.slot(k, comma)
		if next <= k {
			if next = p.pastForeign(k); next == 0 || !comma {
				return
			}
		}
		p.k, p.aside = next, comma || p.r.is(next-1, "legislature")
	}
}

// pastForeign passes «réalisée sur l'axe nord» at token k, up to the comma, when another participle follows: «, publiée en juin 2018».
func (p *reportParser) pastForeign(k int) int {
	r := p.r
	if !r.isProduced(k) {
		return 0
	}
	for j := k + 1; j < k+12; j++ {
		if r.is(j, ",") && (r.isProduced(j+1) || r.is(j+1, "et") && r.isProduced(j+2)) {
			return j
		}
		if r.endsSentence(j) {
			break
		}
	}
	return 0
}

// slot reads one slot at token k and returns the token after it; 0 when there is none.
func (p *reportParser) slot(k int, comma bool) int {
	r := p.r
	if n := p.title(k); n > 0 {
		return n
	}
	if n := p.mandate(k); comma && n > 0 {
		return n
	}
	if n := p.number(k); n > 0 {
		return n
	}
	if n := p.produced(k, comma); n > 0 {
		return n
	}
	if n := p.relative(k); n > 0 {
		return n
	}
	if n := p.dated(k, comma); n > 0 {
		return n
	}
	if next, ok := r.follow(k, "au", "nom"); ok && r.has(next, wOf) && len(p.report.Authors) > 0 {
		return p.madeBy(r.skipArticle(next + 1))
	}
	if comma && !p.aside {
		return p.presided(k)
	}
	switch {
	case r.has(k, wOf) && !comma:
		return p.of(k)
	case r.has(k, wTo) && !comma:
		return p.addressee(k)
	case p.isTopicWord(k) > 0:
		next := p.topic(k)
		if next > 0 && r.any(k, "consacre", "consacree", "consacres", "consacrees") {
			return p.tail(next, ontology.Dated)
		}
		return next
	case comma:
		return p.presided(k)
	case k == p.after:
		return p.bare(k)
	}
	return p.presided(k)
}

// mandate passes «députés» or «sénatrice du Nord» behind the authors, up to the comma.
func (p *reportParser) mandate(k int) int {
	r := p.r
	if len(p.report.Authors) == 0 || !r.any(k, "depute", "deputee", "deputes", "deputees", "senateur", "senatrice", "senateurs", "senatrices") {
		return 0
	}
	for j := k + 1; j < k+7; j++ {
		if r.is(j, ",") {
			return j
		}
	}
	return 0
}

// setDate takes a date unless another one is known.
func (p *reportParser) setDate(d dateForm, role ontology.DateRole) bool {
	if p.report.Date != "" {
		return false
	}
	p.report.Date, p.report.Relative, p.report.Role = d.day, d.relative, role
	return true
}
