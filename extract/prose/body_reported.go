package prose

import "qparl/ontology"

// mentionReported adds the mentions of bodies that only the words of a report show to be bodies: «le rapport de la mission
// d'évaluation des mares», «l'étude du CPRX».
func (r *reader) mentionReported() {
	var mentioned map[*ontology.Body]bool
	for f, report := range all[*ontology.Report](r) {
		if mentioned == nil {
			mentioned = map[*ontology.Body]bool{}
			for _, b := range all[*ontology.Body](r) {
				mentioned[b] = true
			}
		}
		for _, b := range report.Bodies {
			if !mentioned[b] {
				mentioned[b] = true
				r.mentionIn(f, b)
			}
		}
	}
}

// mentionIn adds the mention of a body where its name stands in the words of a report.
func (r *reader) mentionIn(report *found, b *ontology.Body) {
	for i := report.first + 1; i < report.last; i++ {
		last := r.printedAt(b.Name, i)
		if last == 0 || !r.namesReported(i, last) {
			continue
		}
		if b.Acronym != "" && r.is(last, "(") {
			last += 3
		}
		if last <= report.last {
			b.Group = bodyHeads[r.word(i).fold].group
			r.running = bodySettler
			r.add(i, last, b, "report-source", sureCapital)
		}
		return
	}
}

// namesReported tells whether the words behind a definite article name a body: more than one word from the noun of a body on, or an
// acronym.
func (r *reader) namesReported(i, last int) bool {
	if r.article(i) != definite || r.taken(i) {
		return false
	}
	if r.shape(i) == capsShape {
		return last == i+1 && r.acronymShape(i) && !r.has(i, wNoBody) && !r.inCapitals(i)
	}
	return r.has(i, wBodyNoun) && last > i+1 && !r.is(last-1, "flash")
}
