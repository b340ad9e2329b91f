package ontology

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
)

// The derived layer is what can be computed: time limits, delays, addresses, counts, near duplicates. Workers compute what
// one question tells; a derivation keeps this without the texts, about 350 bytes a text and 16 a pair of near duplicates, and
// states it after the last document, by IRI: what is said of one text depends on the others.

// derivable is what one question gives to the derived layer.
type derivable struct {
	question  IRI
	timing    timing
	page      pageKey
	signature signature
	answers   []derivableAnswer
}

type derivableAnswer struct {
	id        IRI
	key       answerKey
	signature signature
}

// deriver makes derivables; one per worker.
type deriver struct {
	asOf     Date
	sketcher sketcher
}

// newDeriver returns nil when nothing is to be derived.
func newDeriver(o DescribeOptions) *deriver {
	if !o.Derive {
		return nil
	}
	return &deriver{asOf: o.AsOf}
}

func (d *deriver) item(q *Question, ids *described, digests []textDigest) item {
	v := &derivable{question: ids.question, timing: timingOf(q, d.asOf), page: pageKeyOf(q), signature: d.sketcher.sketch(q.Text)}
	for i := range q.Answers {
		if !slices.Contains(ids.answers[:i], ids.answers[i]) {
			key := newAnswerKey(q.Legislature, &q.Answers[i], digests[i].hex)
			v.answers = append(v.answers, derivableAnswer{ids.answers[i], key, d.sketcher.sketch(q.Answers[i].Text)})
		}
	}
	return item{kind: derived, derivable: v}
}

// derivation keeps what the derivables of a run tell.
type derivation struct {
	prefix    string // of IRIs
	questions sketches
	timings   []timing
	pages     []pageKey
	answers   sketches
	counts    []int32 // questions of each answer
	known     map[answerKey]int32
}

func newDerivation(o DescribeOptions) *derivation {
	if !o.Derive {
		return nil
	}
	return &derivation{prefix: o.Base.prefix, known: map[answerKey]int32{}}
}

func (d *derivation) add(v *derivable) {
	d.questions.add(v.question.text[len(d.prefix):], &v.signature)
	d.timings, d.pages = append(d.timings, v.timing), append(d.pages, v.page)
	for i := range v.answers {
		a := &v.answers[i]
		n, again := d.known[a.key]
		if !again {
			n = int32(len(d.counts))
			d.known[a.key] = n
			d.counts = append(d.counts, 0)
			d.answers.add(a.id.text[len(d.prefix):], &a.signature)
		}
		d.counts[n]++
	}
}

// finish yields the derived layer, by IRI: answers, then questions.
func (d *derivation) finish(yield func(*Resource, error) bool) {
	if d == nil {
		return
	}
	d.known = nil
	if d.state(&d.answers, d.answer, yield) {
		d.state(&d.questions, d.question, yield)
	}
}

// state yields what is derived of each text, and reports whether the consumer wants more.
func (d *derivation) state(s *sketches, about func(*Resource, int32), yield func(*Resource, error) bool) bool {
	order := s.sorted()
	pairs := nearDuplicates(s.signatures(order))
	r := Resource{Layer: Derived}
	for rank, i := range order {
		r.ID, r.Properties = IRI{d.prefix + string(s.name(i))}, r.Properties[:0]
		about(&r, i)
		for ; len(pairs) > 0 && pairs[0]>>32 == uint64(rank); pairs = pairs[1:] {
			r.Link(PropNearDuplicateOf, IRI{d.prefix + string(s.name(order[uint32(pairs[0])]))})
		}
		if len(r.Properties) > 0 && !yield(&r, nil) {
			return false
		}
	}
	return true
}

func (d *derivation) answer(r *Resource, i int32) {
	r.Add(PropAnsweredQuestionCount, Integer(int(d.counts[i])))
}

func (d *derivation) question(r *Resource, i int32) {
	t := &d.timings[i]
	for _, date := range [...]struct {
		predicate IRI
		number    uint32
	}{{PropAnswerDueDate, t.due}, {PropAnswerFinalDate, t.final}, {PropFlagFinalDate, t.flagFinal}} {
		if date.number != 0 {
			r.Add(date.predicate, dateOf(date.number).Object())
		}
	}
	if t.delay >= 0 {
		r.Add(PropAnswerDelayDays, Integer(int(t.delay)))
	}
	if t.late >= 0 {
		r.Add(PropDaysLate, Integer(int(t.late)))
		r.Add(PropAnsweredLate, Term{text: strconv.FormatBool(t.late > 0), qualifier: XSDBoolean.text, kind: TypedTerm})
	}
	if page := d.pages[i].address(); page != "" {
		r.Link(FOAFPage, IRI{page})
	}
}

// sketches are the texts of a run, as their names and signatures. They hold no pointer for each: the collector need not look.
type sketches struct {
	names  []byte // the IRIs without the base, one after the other
	ends   []int  // where each ends in names
	chunks [][]signature
}

// sketchChunk is how many signatures are allocated at once: growing never copies them.
const sketchChunk = 256

func (s *sketches) add(name string, sig *signature) {
	n := len(s.ends)
	if n%sketchChunk == 0 {
		s.chunks = append(s.chunks, make([]signature, sketchChunk))
	}
	s.chunks[n/sketchChunk][n%sketchChunk] = *sig
	s.names = append(s.names, name...)
	s.ends = append(s.ends, len(s.names))
}

func (s *sketches) name(i int32) []byte {
	begin := 0
	if i > 0 {
		begin = s.ends[i-1]
	}
	return s.names[begin:s.ends[i]]
}

// sorted returns the texts by name.
func (s *sketches) sorted() []int32 {
	order := make([]int32, len(s.ends))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(bytes.Compare(s.name(a), s.name(b)), cmp.Compare(a, b))
	})
	return order
}

func (s *sketches) signatures(order []int32) []*signature {
	all := make([]*signature, len(order))
	for rank, i := range order {
		all[rank] = &s.chunks[i/sketchChunk][i%sketchChunk]
	}
	return all
}
