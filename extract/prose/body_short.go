package prose

import (
	"cmp"
	"strings"

	"qparl/ontology"
)

// A document that has named a group in full goes on with the first words of its name: «la commission d'enquête», «le Haut Conseil».

// openings are the first words of the names of a document's bodies, folded: what each can stand for; nil where that is two bodies.
type openings map[string]*ontology.Body

// settleShortForms adds the short forms of groups, and points those that are mentions already to the full name.
func (d *document) settleShortForms(bodies []*ontology.Body) {
	opened := openingsOf(bodies)
	if len(opened) == 0 {
		return
	}
	for _, r := range d.readers {
		r.running = bodySettler
		for _, hit := range r.triggers {
			if i := int(hit); r.has(i, wBodyHead) {
				r.shorten(i, opened)
			}
		}
	}
}

// longestShortForm is how many words a short form may have: «groupe de travail parlementaire permanent».
const longestShortForm = 6

// openingsOf returns the openings of the names that a short form may stand for.
func openingsOf(bodies []*ontology.Body) openings {
	var opened openings
	for _, b := range bodies {
		if b.Official != "" || b.Same != nil && b.Same.Name == b.Name || strings.Count(b.Name, " ") < 2 {
			continue
		}
		if opened == nil {
			opened = openings{}
		}
		opened.add(foldedName(b.Name), cmp.Or(b.Same, b))
	}
	return opened
}

func (o openings) add(name string, b *ontology.Body) {
	for k, n := 0, 0; k < len(name) && n < longestShortForm; k++ {
		if name[k] != ' ' {
			continue
		}
		n++
		if known, is := o[name[:k]]; is && known != b {
			o[name[:k]] = nil
		} else {
			o[name[:k]] = b
		}
	}
}

// shorten treats the short form at token i, if there is one.
func (r *reader) shorten(i int, opened openings) {
	end := r.shortForm(i)
	if end == i {
		return
	}
	b := opened[foldedName(r.between(i, end))]
	if b == nil {
		return
	}
	if f, known := startingAt[*ontology.Body](r, i); f != nil && f.last == end {
		if known != b && known.Official == "" && (known.Same == nil || foldedName(known.Same.Name) == foldedName(known.Name)) {
			known.Same = b
		}
		return
	}
	if r.taken(i) {
		return
	}
	f := r.addBody(i, named{last: end, group: b.Group, rule: "short-form", confidence: sureCompleted})
	f.Entity.(*ontology.Body).Same = b
}

// taken tells whether a mention of a body, a person or an office holds a token.
func (r *reader) taken(i int) bool {
	if f, _ := covering[*ontology.Body](r, i); f != nil {
		return true
	}
	if f, _ := covering[*ontology.Office](r, i); f != nil {
		return true
	}
	f, _ := covering[*ontology.Person](r, i)
	return f != nil
}

// shortForm returns the token after the first words of a group's name that begin at token i, behind a definite article: «commission
// d'enquête», «groupe de travail interministériel», «Haut Conseil». A single word is no name, and «mission flash» is a sort of report; of
// local councils the law speaks in general. It returns i for other words.
func (r *reader) shortForm(i int) int {
	h, next, ok := r.headAt(i)
	if !ok || !h.group && next == i+1 || r.article(i) != definite || r.local(form{first: i, adjectives: next}) {
		return i
	}
	end := r.officialAdjectives(next)
	if r.has(end, wOf) && r.groupTask(end+1) {
		end = r.officialAdjectives(end + 2)
	}
	if end == i+1 || r.is(end-1, "flash") || r.goesOn(end) {
		return i
	}
	return end
}

// groupTask tells whether a noun says what a kind of groups does: commission d'enquête, comité de suivi.
func (t *text) groupTask(k int) bool { return t.among(k, groupTasks) }

var groupTasks = setOf("enquete information travail evaluation suivi pilotage experts reflexion controle orientation expertise inspection sages " +
	"prefiguration concertation appui mediation etude etudes")

func (t *text) officialAdjectives(k int) int {
	for t.has(k, wOfficial) {
		k++
	}
	return k
}

// goesOn tells whether a name is longer than what ends before token k: «la commission d'enquête des digues». What dates a report is
// none of it.
func (r *reader) goesOn(k int) bool {
	switch {
	case r.has(k, wOf):
		_, after := r.dateAt(k+1, r.date, true)
		return after == k+1
	case r.any(k, "sur", "relatif", "relative", "charge", "chargee", "pour", "à", "au", "aux", "contre"):
		return true
	}
	return r.properAfter(k) || r.shape(k) == lowerShape && r.adjectival(k)
}
