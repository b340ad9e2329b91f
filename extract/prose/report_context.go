package prose

import "qparl/ontology"

// sourceBefore takes the body or the people named last before token k, at most gap tokens back, in the sentence. people tells whether
// persons are taken.
func (p *reportParser) sourceBefore(k, gap int, people bool) bool {
	r := p.r
	if len(p.report.Bodies)+len(p.report.Authors) > 0 {
		return false
	}
	var last *found
	for _, f := range r.found {
		if f.last > k || f.dropped || f.last < k-gap {
			continue
		}
		switch x := f.Entity.(type) {
		case *ontology.Body:
			if x.Ministry && !people {
				continue
			}
		case *ontology.Person:
			if !people || x.Author || f.first == 0 {
				continue
			}
		default:
			continue
		}
		if last == nil || f.last > last.last || f.last == last.last && f.first < last.first {
			last = f
		}
	}
	if last == nil || last.first < r.firstOfSentence(p.head) || r.passiveBetween(last.last, p.head) {
		return false
	}
	switch x := last.Entity.(type) {
	case *ontology.Body:
		p.addBody(x)
	case *ontology.Person:
		p.report.Authors = r.peopleUpTo(last, x)
	}
	return true
}

// peopleUpTo returns the person of f and those that «et» and commas join before it.
func (r *reader) peopleUpTo(f *found, x *ontology.Person) []*ontology.Person {
	list := []*ontology.Person{x}
	for f != nil && r.any(f.first-1, "et", ",") {
		at := f.first - 1
		f = nil
		for g, y := range all[*ontology.Person](r) {
			if g.last == at && !y.Author && g.first > 0 {
				f, list = g, append([]*ontology.Person{y}, list...)
				break
			}
		}
	}
	return list
}

// passiveBetween tells whether «été» stands between: «la SNCF a été critiquée dans un rapport».
func (t *text) passiveBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if t.is(k, "ete") || t.any(k, "est", "sont") && t.participle(k+1) {
			return true
		}
	}
	return false
}

// context finds who made the report outside its words: «Dans son rapport « … », l'Observatoire …», «La Cour des comptes, dans un
// référé du …», «la mission … remis par sa présidente».
func (p *reportParser) context() {
	r := p.r
	p.predicate()
	if len(p.report.Bodies)+len(p.report.Authors) > 0 && !p.chair || p.short {
		return
	}
	if p.chair {
		p.onlyBody()
		return
	}
	if p.report.Head == headReferral {
		defer p.nearestCourt()
	}
	within := r.any(p.det-1, "dans", "par", "via", "selon") || r.is(p.head-1, "par")
	if !within && !p.possessive() {
		return
	}
	if (within || p.possessive()) && p.sourceAfter() {
		return
	}
	if !r.is(p.det-1, "selon") {
		gap := 8
		if p.possessive() {
			gap = 30
		}
		p.sourceBefore(min(p.det, p.head), gap, true)
	}
}

// sourceAfter takes the subject right after the report's words: «Dans son rapport de 2012, le Haut Conseil».
func (p *reportParser) sourceAfter() bool {
	r := p.r
	last, guessed := p.last, p.guessed
	i := last + 1
	if !r.is(last, ",") { // an addressee stands between
		if i = p.k + 1; !r.is(p.k, ",") || p.k < last {
			return false
		}
	}
	if p.possessive() || r.any(p.det-1, "dans", "par") {
		if next := p.people(i); next > i {
			if _, x := startingAt[*ontology.Person](r, i); x == nil || !x.Author {
				return true
			}
			p.report.Authors = nil
		}
	}
	i = r.skipArticle(i)
	if f, b := startingAt[*ontology.Body](r, i); f != nil {
		p.addBody(b)
		return true
	}
	p.last, p.guessed = last, guessed
	if b, next := p.body(i); b != nil && next > i && (r.has(i, wBodyNoun) && next > i+1 || r.shape(i) == capsShape) {
		p.addBody(b)
		return true
	}
	p.guessed = guessed
	return false
}

// onlyBody takes the one body named before in the sentence.
func (p *reportParser) onlyBody() {
	r := p.r
	if len(p.report.Bodies) > 0 {
		return
	}
	start := -1
	var only *ontology.Body
	for f, b := range all[*ontology.Body](r) {
		if f.last > p.head {
			continue
		}
		if start < 0 {
			start = r.firstOfSentence(p.head)
		}
		if f.first < start {
			continue
		}
		if only != nil && only.Name != b.Name {
			return
		}
		only = b
	}
	if only != nil {
		p.addBody(only)
	}
}

// nearestCourt gives a référé of an unnamed body to the Cour des comptes, the only one that makes them, when the text names it.
func (p *reportParser) nearestCourt() {
	if len(p.report.Bodies) > 0 {
		return
	}
	for _, b := range all[*ontology.Body](p.r) {
		if fold(b.Name) == "cour des comptes" {
			p.addBody(b)
			return
		}
	}
}

// predicate takes the date of «Le rapport X a été remis le 3 mai 2012», «… est paru en 2011»: outside the span.
func (p *reportParser) predicate() {
	r := p.r
	k := p.last
	if r.is(k, ",") {
		k++
	}
	v := r.passive(k)
	if v == 0 || p.report.Date != "" {
		return
	}
	next, role := r.publicAfter(v)
	if d, after := r.whenAt(next, r.date); after > next {
		p.setDate(d, role)
		p.told = true
	}
}
