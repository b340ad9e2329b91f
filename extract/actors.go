package extract

import (
	"cmp"
	"maps"
	"slices"

	"qparl/ontology"
)

// Actors is what the «acteurs, mandats, organes» files (AMO) say of deputies, groups and ministries: the meaning of the PA,
// PM and PO ids. [ReadActors] makes it; after that it never changes, and any number of goroutines may use it. A nil *Actors
// knows nothing.
//
// Addresses, telephone numbers, births, professions and staff stand in the same files and are never kept.
type Actors struct {
	people map[string]*person  // by acteurRef
	seats  map[string]*mandate // by mandatRef; typeOrgane ASSEMBLEE
	ranks  map[string]*mandate // by mandatRef; typeOrgane GP
	organs map[string]*organ   // by organeRef

	// horizon is the latest beginning of anything in the data: what had no end by then may have ended since.
	horizon ontology.Date

	// Indexes over the above.
	byName      map[string][]*person             // by folded «prénom nom»
	ministries  map[string][]*organ              // by folded abrégé and développé
	groups      map[string][]*organ              // by folded libellé and sigles
	seatsOf     map[tenure][]*mandate            // oldest first
	memberships map[tenure][]ontology.Membership // oldest first
	terms       map[int]period                   // legislature to its dates
}

// tenure is one person's time in one legislature.
type tenure struct {
	person      string
	legislature int
}

// person is an «acteur».
type person struct {
	ref, civility, given, family string
}

func (p *person) name() string {
	switch {
	case p.given == "":
		return p.family
	case p.family == "":
		return p.given
	}
	return p.given + " " + p.family
}

// mandate is a «mandat» in the assembly (typeOrgane ASSEMBLEE) or in a group (GP).
type mandate struct {
	tenure
	ref          string
	organ        string // organeRef
	period       period
	district     string // refCirconscription
	constituency ontology.Constituency
}

// The codeTypes of organes that are kept.
const (
	organGroup    = "GP"
	organMinistry = "MINISTERE"
	organDistrict = "CIRCONSCRIPTION"
	organAssembly = "ASSEMBLEE"
)

// organ is an «organe» of one of these types.
type organ struct {
	ref, kind    string
	label        string // libelle: Ministère de la justice; Les Républicains
	short        string // libelleAbrege: Justice; UDR
	abbreviation string // libelleAbrev: UDDPLR; what question files call abrege for a group
	legislature  int    // 0 for a ministry
	period       period
	constituency ontology.Constituency // CIRCONSCRIPTION only
}

// period is a span of days, both included; an empty start is unknown, an empty end is open.
type period struct{ start, end ontology.Date }

// mayOverlap tells whether nothing says that p lies outside q.
func (p period) mayOverlap(q period) bool {
	return (p.end == "" || p.end >= q.start) && (q.end == "" || p.start <= q.end)
}

// day is the period of one day.
func day(d ontology.Date) period { return period{d, d} }

func newActors() *Actors {
	return &Actors{
		people: map[string]*person{}, seats: map[string]*mandate{}, ranks: map[string]*mandate{}, organs: map[string]*organ{},
		byName: map[string][]*person{}, ministries: map[string][]*organ{}, groups: map[string][]*organ{},
		seatsOf: map[tenure][]*mandate{}, memberships: map[tenure][]ontology.Membership{}, terms: map[int]period{},
	}
}

// index prepares the look-ups once all files are read. It walks in the order of ids, so that no map order shows.
func (a *Actors) index() {
	for _, p := range inOrder(a.people) {
		name := foldLabel(p.name())
		a.byName[name] = append(a.byName[name], p)
	}
	for _, o := range inOrder(a.organs) {
		a.indexOrgan(o)
	}
	for _, m := range byStart(a.seats) {
		if d := a.organs[m.district]; d != nil && m.constituency == (ontology.Constituency{}) {
			m.constituency = d.constituency
		}
		a.seatsOf[m.tenure] = append(a.seatsOf[m.tenure], m)
	}
	for _, m := range byStart(a.ranks) {
		a.memberships[m.tenure] = append(a.memberships[m.tenure], a.membership(m))
	}
}

func (a *Actors) indexOrgan(o *organ) {
	switch o.kind {
	case organMinistry:
		addLabels(a.ministries, o, o.short, o.label)
	case organGroup:
		addLabels(a.groups, o, o.label, o.short, o.abbreviation)
	case organAssembly:
		a.terms[o.legislature] = o.period
	}
}

func (a *Actors) membership(m *mandate) ontology.Membership {
	g := ontology.Group{Ref: m.organ}
	a.nameGroup(&g)
	return ontology.Membership{Ref: m.ref, Group: g, Start: m.period.start, End: m.period.end}
}

// addLabels files o once under each of its folded labels.
func addLabels(index map[string][]*organ, o *organ, labels ...string) {
	for _, l := range labels {
		key := foldLabel(l)
		if key != "" && !slices.Contains(index[key], o) {
			index[key] = append(index[key], o)
		}
	}
}

func inOrder[T any](m map[string]T) []T {
	all := make([]T, 0, len(m))
	for _, ref := range slices.Sorted(maps.Keys(m)) {
		all = append(all, m[ref])
	}
	return all
}

// byStart returns mandates, oldest first; those of one day by id.
func byStart(m map[string]*mandate) []*mandate {
	all := slices.Collect(maps.Values(m))
	slices.SortFunc(all, func(x, y *mandate) int {
		return cmp.Or(cmp.Compare(x.period.start, y.period.start), cmp.Compare(x.ref, y.ref))
	})
	return all
}
