package ontology

import (
	"slices"
	"strings"
)

// record is what one mention says of a report, a body or an act, in the form in which identity is decided. Workers make records;
// only the one goroutine that adds them touches number.
type record struct {
	kind   recordKind
	number int    // in identities, plus one; 0 before it has been added
	key    string // of a body or act: equal keys say the same

	body   *bodyWords
	act    *actWords
	report *reportWords // let go of once added: it holds strings of the question
}

type recordKind uint8

const (
	reportRecord recordKind = iota
	bodyRecord
	actRecord
	recordKinds
)

// origin is the text that says so.
type origin struct {
	document    string // uid of the question
	date        Date   // of the text's publication
	legislature int
}

// recorder makes records; one per worker. Bodies and acts are remembered: most are named thousands of times. All records of one
// document are made one after the other, before the first of them is added.
type recorder struct {
	document string
	context  *documentContext
	reports  map[*Report]*record // of the document
	known    map[string]*record  // bodies and acts, by key
	buffer   []byte
}

// documentContext is what else a document names, for reports known by one slot only.
type documentContext struct{ bodies []*record }

// maxKnownRecords bounds a worker's memory of bodies and acts.
const maxKnownRecords = 1 << 13

// enter opens a document. It comes before every other call.
func (c *recorder) enter(document string) {
	c.document, c.context = strings.Clone(document), &documentContext{}
	c.reports = map[*Report]*record{}
	if c.known == nil || len(c.known) > maxKnownRecords {
		c.known = map[string]*record{}
	}
}

// key starts the key of a record with parts that hold no U+001F.
func (c *recorder) key(kind recordKind, parts ...string) []byte {
	b := append(c.buffer[:0], byte('0'+kind))
	for _, p := range parts {
		b = append(append(b, '\x1f'), p...)
	}
	c.buffer = b
	return b
}

// identities gathers records and decides, when all have come, which are one thing, what its IRI is and what is stated of it.
// Neither depends on the order in which the records came.
type identities struct {
	base     Base
	registry *Registry
	lexicon  *lexicon
	numbers  map[string]int // of bodies and acts, by key
	bodies   *bodies
	acts     *acts
	reports  *reports
}

func newIdentities(base Base, registry *Registry) *identities {
	x := &identities{base: base, registry: registry, lexicon: newLexicon(), numbers: map[string]int{}}
	x.bodies = &bodies{identities: x}
	x.acts = &acts{identities: x}
	x.reports = &reports{identities: x}
	x.remember()
	return x
}

// add returns the number of a record: the same for records that say the same. A number tells the kind by its remainder.
func (x *identities) add(r *record) int {
	if r.number > 0 {
		return r.number - 1
	}
	n, known := x.numbers[r.key]
	switch {
	case r.kind == reportRecord:
		n = x.reports.add(r.report)*int(recordKinds) + int(reportRecord)
		r.report = nil
	case known:
	case r.kind == bodyRecord:
		n = x.bodies.add(r.body)*int(recordKinds) + int(bodyRecord)
		x.numbers[r.key] = n
	default:
		n = x.acts.add(r.act)*int(recordKinds) + int(actRecord)
		x.numbers[r.key] = n
	}
	r.number = n + 1
	x.use(n)
	return n
}

// use marks what this run has read, beside what the registry knows.
func (x *identities) use(number int) {
	k := number / int(recordKinds)
	switch recordKind(number % int(recordKinds)) {
	case bodyRecord:
		x.bodies.all[k].used = true
	case actRecord:
		x.acts.all[k].used = true
	}
}

// addBodies lists the places of body records.
func (x *identities) addBodies(records []*record) word {
	if len(records) == 0 {
		return 0
	}
	list := make([]int32, 0, len(records))
	for _, r := range records {
		list = append(list, x.addBody(r))
	}
	slices.Sort(list)
	return x.lexicon.list(slices.Compact(list))
}

// addBody returns the place of a body record among the bodies.
func (x *identities) addBody(r *record) int32 { return int32(x.add(r) / int(recordKinds)) }

// resolve decides. No record may be added after it.
func (x *identities) resolve() {
	x.numbers = nil
	x.bodies.joinNames()
	x.reports.resolve()
	x.bodies.joinWordings(x.reports)
	x.bodies.name()
	x.reports.name()
	x.acts.resolve()
}

// iri returns the thing that a record is of; zero when the words do not identify it, and it is no node.
func (x *identities) iri(number int) (id IRI) {
	k := number / int(recordKinds)
	switch recordKind(number % int(recordKinds)) {
	case reportRecord:
		id = x.reports.iri(k)
	case bodyRecord:
		id = x.bodies.iri(k)
	case actRecord:
		id = x.acts.iri(k)
	}
	return x.registry.decide(x.base, id)
}

// decided returns the text of an IRI that follows from a person's decisions; false when it is suppressed.
func (x *identities) decided(text string) (string, bool) {
	id := x.registry.decide(x.base, IRI{text})
	return id.text, !id.IsZero()
}

// resources yields what is stated of reports, bodies and acts, in any order: things unite and sort them.
func (x *identities) resources(yield func(*Resource) error) error {
	decided := func(r *Resource) error {
		if r.ID = x.registry.decide(x.base, r.ID); r.ID.IsZero() {
			return nil
		}
		return yield(r)
	}
	for _, of := range []func(func(*Resource) error) error{x.bodies.resources, x.reports.resources, x.acts.resources} {
		if err := of(decided); err != nil {
			return err
		}
	}
	return nil
}
