package prose

import "qparl/ontology"

// relative reads a relative clause that tells who made the report, or when: «que le Conseil du littoral a publié le 21 juin», «que
// vient de rendre l'IGAS», «qu'a signé Mme Durand», «que vous avez remis en 2020», «qui a été remis le 3 mai 2012».
func (p *reportParser) relative(k int) int {
	r := p.r
	start := p.last
	switch {
	case r.any(k, "que", "qu'"):
		if next := p.produces(k + 1); next > 0 && p.last > start {
			return next
		}
	case r.is(k, "dont"):
		if next := p.authored(k + 1); next > 0 {
			return next
		}
	case r.is(k, "qui"):
		if next := r.passive(k + 1); next > 0 {
			next, role := r.publicAfter(next)
			if n := p.tail(next, role); p.last > start {
				return n
			}
		}
	}
	p.last = start
	return 0
}

// authored reads «dont M. Durand est l'auteur», «dont l'IGAS et l'IGF sont les auteurs», k after «dont»; 0 when there is no such clause.
func (p *reportParser) authored(k int) int {
	r := p.r
	authors, bodies := len(p.report.Authors), len(p.report.Bodies)
	next := p.subject(k)
	if next > 0 && r.any(next, "est", "sont", "etait", "etaient") && r.any(next+1, "l'", "les") && r.any(next+2, "auteur", "auteure", "auteurs", "auteures") {
		p.last = next + 3
		return p.last
	}
	p.report.Authors, p.report.Bodies = p.report.Authors[:authors], p.report.Bodies[:bodies]
	return 0
}

// passive returns the participle of «a été remis», «est publié», «vient d'être publié» at token k; pronouns may stand before. 0 when
// there is none.
func (t *text) passive(k int) int {
	if t.any(k, "lui", "vous", "nous", "leur", "y", "m'") {
		k++
	}
	switch {
	case t.any(k, "a", "avait") && t.is(k+1, "ete"):
		k += 2
	case t.any(k, "est", "fut", "etait"):
		k++
	case t.any(k, "vient", "venait") && t.is(k+1, "d'"):
		k += 3
	default:
		return 0
	}
	if t.isAdverb(k) {
		k++
	}
	if t.isProduced(k) && !isAsked(t.word(k).fold) {
		return k
	}
	return 0
}

// produces reads the clause after «que», in either order of subject and verb.
func (p *reportParser) produces(k int) int {
	r := p.r
	if r.any(k, "vient", "viennent") && r.is(k+1, "de") { // que vient de (lui) rendre BODY
		next := r.pastDative(k + 2)
		if !r.has(next, wProducing) {
			return 0
		}
		if next++; r.any(next, "public", "publique") {
			next++
		}
		return p.subject(next)
	}
	if v := r.auxiliary(k); v > 0 && r.isProduced(v) { // qu'a signé Mme X
		return p.inverted(v)
	}
	subject := p.subject(k)
	if subject == 0 {
		return 0
	}
	v := r.auxiliary(subject)
	if v == 0 {
		return 0
	}
	if next := p.dedicated(v); next > 0 {
		if !r.is(next, "et") || !r.isProduced(next+1) {
			return next
		}
		v = next + 1
	}
	if !r.isProduced(v) {
		return 0
	}
	next, role := r.publicAfter(v)
	p.last = next
	return p.tail(r.pastManner(next), role)
}

// inverted reads a participle, what goes with it, and the subject behind: «remis, en mai 2014, M. Durand».
func (p *reportParser) inverted(v int) int {
	next, role := p.r.publicAfter(v)
	next = p.tail(next, role)
	i := next
	if p.r.is(i, ",") && len(p.report.Bodies)+len(p.report.Authors) == 0 {
		i++
	}
	if n := p.subject(i); n > 0 {
		return p.tail(n, role)
	}
	return next
}

// dedicated reads «consacré à la pêche, en novembre 2013», «consacré en 2013 à la pêche» at token v; 0 when there is no topic.
func (p *reportParser) dedicated(v int) int {
	r := p.r
	if !r.any(v, "consacre", "consacree", "consacres", "consacrees") {
		return 0
	}
	if d, after := r.whenAt(v+1, r.date); after > v+1 && r.has(after, wTo) {
		i := r.skipDeterminer(after + 1)
		end := p.topicEnd(i)
		if end <= i {
			return 0
		}
		p.setDate(d, ontology.Dated)
		p.report.Topic, p.last = r.between(i, end), end
		return end
	}
	next := p.topic(v)
	if next == 0 {
		return 0
	}
	return p.tail(next, ontology.Dated)
}

// pastDative passes the pronoun of who receives a report: «que lui a remis M. X», «que vient de nous rendre l'IGAS». «que vous avez
// remis» has a subject there.
func (t *text) pastDative(k int) int {
	switch {
	case t.any(k, "lui", "leur", "m'"),
		t.any(k, "nous", "vous") && (t.any(k+1, "a", "ont", "avait", "avaient") || t.has(k+1, wProducing)):
		return k + 1
	}
	return k
}

// auxiliary returns the token after «a», «avez», «a été» at token k, adverbs skipped; 0 when there is none.
func (t *text) auxiliary(k int) int {
	k = t.pastDative(k)
	if !t.any(k, "a", "ont", "avait", "avaient", "avez", "avons", "ai", "aurait") {
		return 0
	}
	k++
	for n := 0; n < 2 && t.isAdverb(k); n++ {
		k++
	}
	return k
}

// subject takes the body or person at token k, or passes a pronoun or an office; 0 when there is none.
func (p *reportParser) subject(k int) int {
	r := p.r
	if r.any(k, "vous", "nous", "il", "elle", "ils", "elles", "j'") {
		return k + 1
	}
	i := r.skipArticle(k)
	if r.is(i, "meme") {
		if b := p.sameBody(i + 1); b != nil && len(p.report.Bodies) == 0 {
			p.addBody(b)
			p.last = i + 2
			return i + 2
		}
		return 0
	}
	if r.is(i, "gouvernement") {
		return i + 1
	}
	if f, _ := startingAt[*ontology.Office](r, i); f != nil {
		if person, _ := startingAt[*ontology.Person](r, i); person == nil {
			return f.last
		}
	}
	p.agent = true // «et l'IGJ» goes on the subject as it goes on what «par» governs
	next := p.sources(i)
	p.agent = false
	if next == i {
		return 0
	}
	p.last = max(p.last, next)
	if n := p.mandate(next + 1); r.is(next, ",") && n > 0 { // M. Durand, sénateur de la Loire, a remis
		return n + 1
	}
	return next
}
