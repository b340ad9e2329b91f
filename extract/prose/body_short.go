package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// A document that has named a group in full goes on with the first words of its name: «la commission d'enquête», «le Haut Conseil».

// fullBodies are the bodies of a document that names tell apart.
type fullBodies struct {
	bodies []*ontology.Body
	folded []string // their names
}

// settleShortForms adds the short forms of groups, and points those that are mentions already to the full name.
func (d *document) settleShortForms(bodies []*ontology.Body) {
	full := distinctNames(bodies)
	if len(full.bodies) == 0 {
		return
	}
	for _, r := range d.readers {
		r.running = bodySettler
		for i := range r.tokens {
			if r.has(i, wBodyHead) {
				r.shorten(i, full)
			}
		}
	}
}

// distinctNames returns the bodies whose name may be shortened, each once.
func distinctNames(bodies []*ontology.Body) (full fullBodies) {
	for _, b := range bodies {
		if b.Official != "" || b.Same != nil && b.Same.Name == b.Name || strings.Count(b.Name, " ") < 2 {
			continue
		}
		if name := foldedName(b.Name); !slices.Contains(full.folded, name) {
			full.bodies, full.folded = append(full.bodies, b), append(full.folded, name)
		}
	}
	return full
}

// shorten treats the short form at token i, if there is one.
func (r *reader) shorten(i int, full fullBodies) {
	end := r.shortForm(i)
	if end == i {
		return
	}
	b := full.opened(foldedName(r.between(i, end)))
	if b == nil {
		return
	}
	if f, known := startingAt[*ontology.Body](r, i); f != nil && f.last == end {
		if known.Same == nil && known.Official == "" && known != b {
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

// opened returns the only body whose name goes on from these words; nil when there is none, or several.
func (full *fullBodies) opened(short string) (only *ontology.Body) {
	for k, name := range full.folded {
		if len(name) <= len(short) || name[len(short)] != ' ' || !strings.HasPrefix(name, short) {
			continue
		}
		b := full.bodies[k]
		if b.Same != nil {
			b = b.Same
		}
		if only != nil && only != b {
			return nil
		}
		only = b
	}
	return only
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
