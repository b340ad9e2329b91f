package prose

import (
	"slices"

	"qparl/ontology"
)

// tail reads what goes with a participle, from token k on: dates, addressees, «par …», «au nom de …». It returns the token after it.
func (p *reportParser) tail(k int, role ontology.DateRole) int {
	r := p.r
	for n := 0; n < 8; n++ {
		i := k
		comma := r.is(i, ",")
		if comma {
			i++
		}
		next := p.tailPart(i, role, comma)
		if n := p.mandate(i); comma && n > 0 {
			next = n + 1
		}
		if next <= i && comma {
			if i = r.pastAside(i); i > 0 {
				next = p.tailPart(i, role, comma)
			}
		}
		if next <= i {
			return k
		}
		k = next
	}
	return k
}

// tailPart reads one part of a tail; 0 when there is none. After a comma only «par» and dates go on.
func (p *reportParser) tailPart(k int, role ontology.DateRole, comma bool) int {
	r := p.r
	if r.is(k, "par") {
		before := slices.Clone(p.report.Authors)
		next := p.by(k + 1)
		if role == ontology.HandedIn && !slices.Equal(before, p.report.Authors) {
			p.report.Handed = true
		}
		return next
	}
	if r.has(k, wOf) && !comma {
		return p.tailDate(k, role)
	}
	if next, ok := r.follow(k, "au", "nom"); ok && r.has(next, wOf) {
		return p.madeBy(r.skipArticle(next + 1))
	}
	if next := r.pastCircumstance(k); next > 0 && !comma {
		return next
	}
	if next, ok := r.follow(k, "pour", "le", "compte"); ok && r.has(next, wOf) {
		return r.namedAt(r.skipArticle(next + 1))
	}
	if d, next := r.whenAt(k, r.date); next > k && p.setDate(d, role) {
		p.last = next
		return next
	}
	if comma {
		return 0
	}
	if n := p.number(k); n > 0 {
		return n
	}
	if r.has(k, wTo) {
		return p.addressee(k)
	}
	if r.is(k, "et") && r.isProduced(k+1) {
		next, role := r.publicAfter(k + 1)
		return p.tail(next, role)
	}
	return 0
}

// tailDate reads «daté de décembre 2012»; k is the preposition.
func (p *reportParser) tailDate(k int, role ontology.DateRole) int {
	d, next := p.r.dateAt(k+1, p.r.date, true)
	if next == k+1 || !p.setDate(d, role) {
		return 0
	}
	p.last = next
	return next
}

// madeBy takes the sources at token i into the span; 0 when there are none.
func (p *reportParser) madeBy(i int) int {
	next := p.sources(i)
	if next == i {
		return 0
	}
	p.last = next
	return next
}

// by reads who handed in or made the report: «par son président», «par M. X et Mme Y», «par l'IGAS». k is after «par».
func (p *reportParser) by(k int) int {
	r := p.r
	if r.has(k, wPossessive) && r.any(k+1, "president", "presidente", "auteur", "auteurs", "presidents", "rapporteur", "rapporteure", "rapporteurs") {
		p.chair = r.any(k+1, "president", "presidente", "presidents")
		p.last = k + 2
		if r.is(k+2, ",") && len(p.report.Authors) == 0 {
			if next := p.people(k + 3); next > k+3 {
				p.last = next
			}
		}
		return p.last
	}
	i := r.skipArticle(k)
	if p.asked {
		return r.namedAt(i)
	}
	authors := len(p.report.Authors)
	if authors == 0 {
		if next := p.people(k); next > k {
			p.last = next
			return next
		}
	}
	if f, _ := startingAt[*ontology.Office](r, i); f != nil && !r.capital(i) {
		if person, _ := startingAt[*ontology.Person](r, i); person == nil {
			return f.last
		}
	}
	p.agent = true
	next := p.madeBy(i)
	p.agent = false
	return next
}

// addressee passes «au Premier ministre», «à la ministre de la mer», «au Parlement», «à la présidence du Sénat»; k is the preposition.
func (p *reportParser) addressee(k int) int {
	r := p.r
	if !r.any(k, "a", "à", "au", "aux") {
		return 0
	}
	i := r.skipArticle(k + 1)
	if r.is(i, "presidence") && r.has(i+1, wOf) {
		j := r.skipArticle(i + 2)
		if next := p.chamber(j); next > j {
			p.last = next
			return next
		}
	}
	return r.namedAt(i)
}

// namedAt passes an office, a body or a person at token i, found or not; 0 when nothing is named.
func (r *reader) namedAt(i int) int {
	next := 0
	for _, f := range r.found {
		switch f.Entity.(type) {
		case *ontology.Office, *ontology.Body, *ontology.Person:
			if f.first == i && f.last > next {
				next = f.last
			}
		}
	}
	if next > 0 {
		return next
	}
	if n, ok := r.follow(i, "premier", "ministre"); ok {
		return n
	}
	if n, ok := r.follow(i, "president", "de", "la", "republique"); ok {
		return n
	}
	if r.any(i, "gouvernement", "parlement", "ministre", "president", "presidente") {
		return i + 1
	}
	if r.raw(i) == "M" || r.raw(i) == "Mme" {
		j := i + 1
		if r.is(j, ".") {
			j++
		}
		return r.namedAt(r.skipArticle(j))
	}
	if _, n := r.surnameAt(i); n > i {
		return n
	}
	return 0
}
