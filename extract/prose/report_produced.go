package prose

import "qparl/ontology"

// produced reads a participle and what goes with it: «remis le 30 juin 2014 par son président», «et rendu public en mai», «récemment
// publié par l'IGAS», «issu des travaux de la mission Durand», «enregistré à la présidence du Sénat le 3 mai 2012».
func (p *reportParser) produced(k int, comma bool) int {
	r := p.r
	if r.is(k, "et") {
		k++
	}
	for n := 0; n < 2 && r.isAdverb(k); n++ {
		k++
	}
	if !r.isProduced(k) {
		return 0
	}
	if r.any(k, "issu", "issue", "issus", "issues", "tire", "tiree", "ne", "nee") {
		if comma && len(p.report.Bodies)+len(p.report.Authors) > 0 {
			return 0
		}
		return p.issued(k + 1)
	}
	start := p.last
	p.asked = isAsked(r.word(k).fold)
	next, role := r.publicAfter(k)
	next = p.tail(next, role)
	p.asked = false
	if p.last == start && next == k+1 && !r.has(next, wTo) {
		return 0
	}
	return next
}

// publicAfter returns the token after a participle, «public» after «rendu» included, and the role of its date.
func (t *text) publicAfter(k int) (next int, role ontology.DateRole) {
	if t.any(k+1, "public", "publique", "publics", "publiques") {
		return k + 2, ontology.Published
	}
	return k + 1, producedRole(t.word(k).fold)
}

// isAdverb tells «récemment», «tout», «également»: what may stand before a participle; not a noun in -ment.
func (t *text) isAdverb(k int) bool {
	w := t.raw(k)
	if t.has(k-1, wDeterminer|wOf|wTo|wAnd|wPreposition) { // l'environnement, de financement
		return false
	}
	return t.any(k, "tout", "juste", "deja", "tres") || len(w) > 6 && w[len(w)-4:] == "ment" && t.shape(k) == lowerShape
}

// issued reads «issu de (des travaux de) la commission X», «tiré de la mission flash»; k is after the participle.
func (p *reportParser) issued(k int) int {
	r := p.r
	if !r.has(k, wOf) {
		return 0
	}
	i := r.skipArticle(k + 1)
	if r.any(i, "travaux", "conclusions", "reflexions") && r.has(i+1, wOf) {
		k, i = i+1, r.skipArticle(i+2)
	}
	if r.is(i, "mission") && r.is(i+1, "flash") && len(p.report.Bodies) == 0 {
		p.report.Bodies = append(p.report.Bodies, &ontology.Body{Name: r.between(i, i+2), Group: true})
		p.last = i + 2
		return p.last
	}
	next := p.sources(i)
	if next == i {
		return 0
	}
	p.last = next
	return next
}

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
		return p.by(k + 1)
	}
	if r.has(k, wOf) && !comma { // daté de décembre 2012
		d, next := r.dateAt(k+1, r.date, true)
		if next == k+1 || !p.setDate(d, role) {
			return 0
		}
		p.last = next
		return next
	}
	if next, ok := r.follow(k, "au", "nom", "de"); ok {
		i := r.skipArticle(next)
		if after := p.sources(i); after > i {
			p.last = after
			return after
		}
		return 0
	}
	if next, ok := r.follow(k, "au", "nom", "du"); ok {
		if after := p.sources(next); after > next {
			p.last = after
			return after
		}
		return 0
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
	next := p.sources(i)
	p.agent = false
	if next == i {
		return 0
	}
	p.last = next
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

// presided reads «présidée par M. X», «sous la présidence de Mme Y» behind a body.
func (p *reportParser) presided(k int) int {
	r := p.r
	i := k
	switch {
	case r.any(k, "preside", "presidee", "presides", "animee", "anime") && r.is(k+1, "par"):
		i = k + 2
	case r.is(k, "sous") && r.any(k+2, "presidence", "direction", "autorite", "conduite", "houlette") && r.has(k+3, wOf):
		i = k + 4
	default:
		return 0
	}
	if len(p.report.Authors) > 0 {
		return 0
	}
	next := p.people(i)
	if next == i {
		return 0
	}
	p.last = next
	return next
}
