package prose

import "qparl/ontology"

// before reads what governs the report: «remise du rapport», «X a publié, le 10 octobre 2018, un rapport», «intitulé « … », le
// rapport».
func (p *reportParser) before() {
	r := p.r
	if p.nounBefore() {
		return
	}
	j := p.det - 1
	if r.is(j, ",") && r.is(j-1, "»") {
		p.titleBefore(j - 1)
		return
	}
	d, j := p.dateBefore(j)
	j = p.addresseeBefore(j)
	if r.any(j, "public", "publique") && r.any(j-1, "rendu") {
		j--
	}
	if !r.isProduced(j) {
		return
	}
	_, role := r.publicAfter(j)
	aux := j - 1
	for n := 0; n < 2 && r.isAdverb(aux); n++ {
		aux--
	}
	if !r.any(aux, "a", "ont", "avait", "avaient", "avez", "avons", "ayant") {
		return
	}
	p.governed, p.role = true, role
	if isAsked(r.word(j).fold) {
		p.governed = false
		return
	}
	if d.day != "" && !p.definite() {
		p.setDate(d, role)
		p.told = true
	}
	if p.indefinite() || p.possessive() || r.any(j, "remis", "rendu", "publie") {
		p.sourceBefore(aux, 6, p.indefinite() || p.possessive())
	}
}

// nounBefore takes «remise du rapport», «publication de cette étude».
func (p *reportParser) nounBefore() bool {
	r := p.r
	j := p.det
	if r.any(j, "du", "des") {
		j--
	} else if r.any(j-1, "de", "d'") {
		j -= 2
	}
	switch {
	case r.any(j, "remise"):
		p.role = ontology.HandedIn
	case r.any(j, "publication", "parution", "sortie", "diffusion", "divulgation"):
		p.role = ontology.Published
	case r.any(j, "depot"):
		p.role = ontology.Filed
	case r.any(j, "presentation"):
		p.role = ontology.Dated
	default:
		return false
	}
	if j == p.det {
		return false
	}
	p.governed, p.noun = true, true
	return true
}

// titleBefore takes the title of «Intitulé « … », le rapport»; k is the closing mark.
func (p *reportParser) titleBefore(k int) {
	r := p.r
	for j := k - 1; j > k-40 && j > 0; j-- {
		if r.is(j, "«") {
			if r.any(j-1, "intitule", "intitulee") {
				p.report.Title = r.between(j+1, k)
			}
			return
		}
	}
}

// dateBefore reads back «, le 10 octobre 2018,» that ends at token j, and returns the token before it.
func (p *reportParser) dateBefore(j int) (d dateForm, before int) {
	r := p.r
	end := j
	if r.is(end, ",") {
		end--
	}
	for m := end - 1; m > end-6 && m >= 0; m-- {
		if !r.any(m, "le", "en") {
			continue
		}
		d, next := r.whenAt(m, r.date)
		if r.is(m+1, "meme") && r.any(m+2, "jour", "mois") && m+2 == end {
			if f, before := p.previous(); f != nil {
				d, next = dateForm{before.Date, before.Relative}, end+1
			}
		}
		if next != end+1 {
			continue
		}
		if r.is(m-1, ",") {
			m--
		}
		return d, m - 1
	}
	return d, j
}

// addresseeBefore passes back «au Premier ministre» that ends at token j.
func (p *reportParser) addresseeBefore(j int) int {
	r := p.r
	if f, _ := covering[*ontology.Office](r, j); f != nil && f.last == j+1 {
		k := f.first - 1
		if r.any(k, "la", "le", "l'") {
			k--
		}
		if r.any(k, "a", "à", "au", "aux") {
			return k - 1
		}
	}
	return j
}

// sourceBefore takes the body or the people named last before token k, at most gap tokens back, in the sentence. people tells whether
// persons are taken.
func (p *reportParser) sourceBefore(k, gap int, people bool) bool {
	r := p.r
	if len(p.report.Bodies)+len(p.report.Authors) > 0 {
		return false
	}
	start := r.firstOfSentence(p.head)
	var last *found
	for _, f := range r.found {
		if f.last > k || f.first < start || f.dropped || f.last < k-gap {
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
	if last == nil || r.passiveBetween(last.last, p.head) {
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
		if t.is(k, "ete") || t.any(k, "est", "sont") && isPastParticiple(t.foldAt(k+1)) {
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
	if p.report.Head == "référé" && len(p.report.Bodies) == 0 {
		p.nearestCourt()
	}
}

// sourceAfter takes the subject right after the report's words: «Dans son rapport de 2012, le Haut Conseil».
func (p *reportParser) sourceAfter() bool {
	r := p.r
	if !r.is(p.last, ",") {
		return false
	}
	last, guessed := p.last, p.guessed
	i := p.last + 1
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
	start := r.firstOfSentence(p.head)
	var only *ontology.Body
	for f, b := range all[*ontology.Body](r) {
		if f.first < start || f.last > p.head {
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

// nearestCourt gives a référé to the Cour des comptes, when the text names it.
func (p *reportParser) nearestCourt() {
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
