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
	if next, ok := r.follow(k+1, "en", "ligne"); ok && r.any(k, "mis", "mise", "mises") {
		n := p.tail(next, ontology.Published)
		if n == next {
			return 0
		}
		return n
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
	next = p.tail(r.pastManner(next), role)
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

// pastManner passes the adverb behind a participle that more is said of: «établi conjointement par», «remis officiellement le».
func (t *text) pastManner(k int) int {
	if t.isAdverb(k) && t.any(k+1, "par", "le", "en", "au", "à", "a") {
		return k + 1
	}
	return k
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
		i = r.skipArticle(i + 2)
	}
	if r.is(i, "mission") && r.is(i+1, "flash") && len(p.report.Bodies) == 0 {
		p.report.Bodies = append(p.report.Bodies, &ontology.Body{Name: r.between(i, i+2), Group: true})
		p.last = i + 2
		return p.last
	}
	return p.madeBy(i)
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
