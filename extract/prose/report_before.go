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
	if r.any(j, "public", "publique") && r.any(j-1, "rendu", "rendre") {
		j--
	}
	if r.has(j, wProducing) && r.isJustDone(j) && (p.indefinite() || p.possessive()) {
		p.sourceBefore(j-2, 6, true)
		return
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
	if r.any(j, "parlement", "gouvernement") && r.is(j-1, "au") {
		return j - 2
	}
	return j
}
