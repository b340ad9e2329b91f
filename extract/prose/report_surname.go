package prose

import (
	"strings"

	"qparl/ontology"
)

// bare reads a name right after head and type: «rapport Durand», «étude INSEE», «rapport Durand-Martin».
func (p *reportParser) bare(k int) int {
	r := p.r
	if !r.capital(k) {
		return 0
	}
	if f, b := startingAt[*ontology.Body](r, k); f != nil {
		p.report.Bodies = append(p.report.Bodies, b)
		p.last = f.last
		return f.last
	}
	if row, next := gazetteerNamed("bodies.tsv").at(&r.text, k); row != nil {
		p.report.Bodies = append(p.report.Bodies, &ontology.Body{Name: r.between(k, next)})
		p.last = next
		return next
	}
	if f, x := startingAt[*ontology.Person](r, k); f != nil {
		p.report.Authors = append(p.report.Authors, x)
		p.last = f.last
		return f.last
	}
	if p.acronyms(k) {
		p.last = k + 1
		return k + 1
	}
	if p.report.Head != headReport { // enquête Emploi: a name, not an author
		if r.has(k+1, wOf) { // enquête Patrimoine de l'Insee
			return k + 1
		}
		if _, next := r.surnameAt(k); next > k {
			return next
		}
		return 0
	}
	return p.surnames(k)
}

// acronyms takes «OFCE», «IGAS-IGF» at token k.
func (p *reportParser) acronyms(k int) bool {
	if p.r.shape(k) != capsShape {
		return false
	}
	raw := p.r.raw(k)
	for name := range strings.SplitSeq(raw, "-") {
		if len(name) > 5 {
			return false
		}
	}
	for name := range strings.SplitSeq(raw, "-") {
		p.report.Bodies, p.guessed = append(p.report.Bodies, &ontology.Body{Name: name}), true
	}
	return true
}

// surnames reads «Durand», «Durand et Martin», «Durand/Martin» after a head in the singular: «les rapports Durand et Martin» are
// two.
func (p *reportParser) surnames(k int) int {
	r := p.r
	name, next := r.surnameAt(k)
	if next == k {
		return 0
	}
	first := k
	if r.any(next, "/", "-", "–") {
		if _, after := r.surnameAt(next + 1); after > next+1 {
			name, next = r.between(first, after), after
		}
	}
	p.report.Authors = append(p.report.Authors, &ontology.Person{Name: name, Family: name})
	if r.is(next, "et") && !r.isPlural(p.head) && len(r.raw(next+1)) > 2 {
		if second, after := r.surnameAt(next + 1); after > next+1 {
			p.report.Authors = append(p.report.Authors, &ontology.Person{Name: second, Family: second})
			next = after
		}
	}
	p.last = next
	return next
}

func (t *text) isPlural(i int) bool {
	return strings.HasSuffix(t.raw(i), "s") && !t.is(i, "avis")
}

// surnameAt reads the name at token k, «Le Hénaffin», «Dupont de Nemours», as the graph spells it. It returns the token after it, or k.
func (t *text) surnameAt(k int) (name string, next int) {
	n := t.personAt(k)
	if n.words == 0 || t.has(k, wCivility) {
		return "", k
	}
	return t.spell(n).name, n.last
}
