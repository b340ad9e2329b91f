package prose

import (
	"strings"

	"qparl/ontology"
)

// of reads what follows «du», «de la», «d'»: a date, who made the report, the chamber; other words add nothing.
func (p *reportParser) of(k int) int {
	r := p.r
	if n := p.ofDate(k); n > 0 {
		return n
	}
	if n := p.ofSame(k); n > 0 {
		return n
	}
	i := r.skipArticle(k + 1)
	if r.any(i, "gouvernement") {
		return i + 1
	}
	if r.any(i, "precedente", "presente") && r.is(i+1, "legislature") {
		p.last = i + 2
		return i + 2
	}
	if f, _ := startingAt[*ontology.Office](r, i); f != nil {
		if person, _ := startingAt[*ontology.Person](r, i); person == nil {
			return 0
		}
	}
	if r.is(k, "des") && r.shape(i) == capsShape { // des PME
		return 0
	}
	next := i
	if i == k+1 && !r.any(k, "du", "des") && r.shape(i) == titleShape && !r.has(i, wBodyNoun) {
		next = p.unarticled(i)
	} else {
		next = p.sources(i)
	}
	if next == i {
		if r.has(i, wBodyNoun) { // de la commission présidée par M. Durand
			return p.presided(i + 1)
		}
		return p.pastLoneName(i)
	}
	p.last = next
	return next
}

// pastLoneName passes a lone capitalised word at token i, which may be a body, an author or a place, when a participle with its date
// follows: «le rapport de Ventoria, publié le 3 mai 2012». 0 otherwise.
func (p *reportParser) pastLoneName(i int) int {
	r := p.r
	if !r.capital(i) || p.isTopicWord(i) > 0 {
		return 0
	}
	k := i + 1
	if r.is(k, ",") {
		k++
	}
	if !r.isProduced(k) || isAsked(r.word(k).fold) {
		return 0
	}
	next, _ := r.publicAfter(k)
	if _, after := r.whenAt(next, r.date); after == next {
		return 0
	}
	return i + 1
}

// skipArticle passes le, la, l', les.
func (t *text) skipArticle(i int) int {
	if t.any(i, "le", "la", "l'", "les") && !(t.shape(i) == titleShape && t.capital(i+1) && !t.is(i, "l'")) {
		return i + 1
	}
	return i
}

// sources reads bodies or people at token i, with those that «et» joins. It returns the token after them, or i.
func (p *reportParser) sources(i int) int {
	next := p.people(i)
	if next > i {
		return next
	}
	if len(p.report.Bodies) > 0 {
		return p.chamber(i)
	}
	if next := p.chamber(i); next > i && next < p.r.len() {
		p.report.Bodies = append(p.report.Bodies, p.chamberBody(i, next))
		return next
	}
	b, next := p.body(i)
	if b == nil {
		return i
	}
	if p.isShort(b, i, next) {
		p.short = true
		return next
	}
	p.addBody(b)
	return p.otherBodies(next)
}

// otherBodies adds the bodies that «et de», «et par» and commas join, from token next on, and returns the token after them.
func (p *reportParser) otherBodies(next int) int {
	r := p.r
	for n := 0; n < 4 && r.any(next, "et", ","); n++ {
		j := next + 1
		switch {
		case r.any(j, "de", "par", "d'"):
			j = r.skipArticle(j + 1)
		case r.any(j, "du", "des"), p.agent && r.any(j, "le", "la", "l'"):
			j++
		default:
			return next
		}
		other, after := p.body(j)
		if other == nil || p.isShort(other, j, after) {
			break
		}
		p.addBody(other)
		next = after
	}
	return next
}

func (p *reportParser) addBody(b *ontology.Body) {
	p.report.Bodies = append(p.report.Bodies, b)
	folded := fold(b.Name)
	switch {
	case strings.HasSuffix(folded, "senat"):
		p.report.Chamber = chamberSenate
	case strings.HasSuffix(folded, "assemblee nationale"):
		p.report.Chamber = chamberAssembly
	}
}

// isShort tells whether a body is named by its head word alone, which says nothing without another mention: «la Cour», «la
// commission».
func (p *reportParser) isShort(b *ontology.Body, i, next int) bool {
	return next == i+1 && p.r.has(i, wBodyNoun) && b.Acronym == "" && b.Official == ""
}

// chamber reads «du Sénat», «de l'Assemblée nationale» behind a body. i is after the preposition and article.
func (p *reportParser) chamber(i int) int {
	r := p.r
	if r.is(i, "senat") {
		p.report.Chamber = chamberSenate
		return i + 1
	}
	if next, ok := r.follow(i, "assemblee", "nationale"); ok {
		p.report.Chamber = chamberAssembly
		return next
	}
	return i
}

// chamberBody returns the body of «Sénat», «Assemblée nationale» at tokens i to next.
func (p *reportParser) chamberBody(i, next int) *ontology.Body {
	if f, b := startingAt[*ontology.Body](p.r, i); f != nil && f.last == next {
		return b
	}
	return &ontology.Body{Name: p.r.between(i, next)}
}
