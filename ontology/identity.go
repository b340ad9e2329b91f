package ontology

import "strconv"

// record is what one mention says of a report, a body or an act, in the form in which identity is decided. It is immutable
// and holds no string of a question's buffers.
type record struct {
	kind recordKind
	key  string // all that is below, folded: equal keys say the same

	report Report // reportRecord
	body   Body
	act    NationalAct
	from   origin
}

type recordKind uint8

const (
	reportRecord recordKind = iota
	bodyRecord
	actRecord
)

// origin is the text that says so.
type origin struct {
	document    string // uid of the question
	date        Date   // of the text's publication
	legislature int
}

// recorder makes records; one per worker.
type recorder struct{}

func (*recorder) report(r *Report, from origin) *record {
	return &record{kind: reportRecord, key: from.document + string(r.Date) + r.Title + r.Topic + bodyNames(r.Bodies) + personNames(r.Authors) + r.Number, report: *r, from: from}
}

func (*recorder) body(b *Body, from origin) *record {
	return &record{kind: bodyRecord, key: fullSlug(b.Name), body: *b, from: from}
}

func (*recorder) act(a *NationalAct, from origin) *record {
	return &record{kind: actRecord, key: fullSlug(a.Nature + a.Number + string(a.Date) + a.Title), act: *a, from: from}
}

// identities gathers records and decides, when all have come, which are one thing, what its IRI is and what is stated of it.
// Neither depends on the order in which the records came.
type identities struct {
	base    Base
	numbers map[string]int
	records []*record
}

func newIdentities(base Base) *identities {
	return &identities{base: base, numbers: map[string]int{}}
}

// add returns the number of a record: the same for records that say the same.
func (x *identities) add(r *record) int {
	key := strconv.Itoa(int(r.kind)) + r.key
	n, known := x.numbers[key]
	if !known {
		n = len(x.records)
		x.numbers[key] = n
		x.records = append(x.records, r)
	}
	return n
}

// resolve decides. No record may be added after it.
func (x *identities) resolve() {}

// iri returns the thing that a record is of; zero when the words do not identify it, and it is no node.
func (x *identities) iri(number int) IRI {
	r := x.records[number]
	switch r.kind {
	case bodyRecord:
		return x.base.Body(r.body.Name)
	case actRecord:
		return x.base.NationalAct(r.act.Nature, r.act.Number, r.act.Date, r.act.Title)
	}
	name := bodyNames(r.report.Bodies)
	if name == "" {
		name = r.report.Title + r.report.Topic + personNames(r.report.Authors)
	}
	return x.base.Report(r.report.Date, name)
}

// resources yields what is stated of reports, bodies and acts, in any order: things unite and sort them.
func (x *identities) resources(yield func(*Resource) error) error { return nil }
