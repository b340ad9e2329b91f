package prose

import (
	"fmt"
	"slices"

	"qparl/ontology"
)

// Finder finds mentions. It keeps its buffers between questions; each goroutine needs its own.
type Finder struct {
	// Elements also finds what questions ask for and what answers do.
	Elements bool

	extractors []*Extractor
	starts     triggerTable
	slabs      entitySlabs
	caches     caches
	readers    []*reader // reused
	doc        document
}

// NewFinder returns a finder that runs these extractors, in this order; nil means all of [Extractors].
func NewFinder(extractors []*Extractor) *Finder {
	if extractors == nil {
		extractors = Extractors
	}
	return &Finder{extractors: extractors, caches: newCaches()}
}

// Find returns the mentions of the question's text and of its answers: by text, then by place; what holds others comes before
// them. Spans are inside their text, on code-point boundaries, and never cross. An extractor that fails is reported and its
// mentions are left out; the others' stay.
func (f *Finder) Find(q *ontology.Question) (mentions []ontology.Mention, errs []error) {
	d := f.open(q)
	for k, x := range f.extractors {
		if err := d.read(k, x); err != nil {
			errs = append(errs, err)
		}
	}
	for k, x := range f.extractors {
		if x.Settle == nil {
			continue
		}
		if err := d.settle(k, x); err != nil {
			errs = append(errs, err)
		}
	}
	found := 0
	for _, r := range d.readers {
		found += len(r.found)
	}
	if found > 0 {
		mentions = make([]ontology.Mention, 0, found)
	}
	for _, r := range d.readers {
		mentions = r.nested(mentions)
	}
	if len(mentions) == 0 {
		mentions = nil
	}
	if f.Elements {
		if err := d.elements(); err != nil {
			errs = append(errs, err)
		}
	}
	return mentions, errs
}

// elements sets the demands of the question and the elements of its answers. If that fails, the mentions stay.
func (d *document) elements() (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("demands and elements: %v", cause)
		}
	}()
	d.question.Demands = demandsOf(d.readers[0])
	for i, r := range d.readers[1:] {
		d.question.Answers[i].Elements = elementsOf(r)
	}
	return nil
}

// read runs extractor k on all texts.
func (d *document) read(k int, x *Extractor) (err error) {
	defer d.rescue(x, &err)
	for _, r := range d.readers {
		r.running, r.triggers = x, r.hits[k]
		for _, i := range r.triggers {
			x.Read(r, int(i))
		}
	}
	return nil
}

func (d *document) settle(k int, x *Extractor) (err error) {
	defer d.rescue(x, &err)
	for _, r := range d.readers {
		r.running, r.triggers = x, r.hits[k]
	}
	x.Settle(d)
	return nil
}

// rescue turns a panic of an extractor into an error, and drops what it has found.
func (d *document) rescue(x *Extractor, err *error) {
	cause := recover()
	if cause == nil {
		return
	}
	*err = fmt.Errorf("extractor %s: %v", x.Name, cause)
	for _, r := range d.readers {
		for _, f := range r.found {
			f.dropped = f.dropped || f.By == x.Name
		}
	}
}

// open reads the texts into tokens.
func (f *Finder) open(q *ontology.Question) *document {
	d := &f.doc
	if f.starts.words == nil {
		f.starts = newTriggerTable(f.extractors)
	}
	*d = document{question: q, readers: f.readers[:0]}
	d.readers = append(d.readers, f.reader(0))
	d.readers[0].start(q, ontology.InQuestion, q.Text, q.Publication.Date)
	d.readers[0].dispatch(&f.starts, len(f.extractors))
	for i := range q.Answers {
		a := &q.Answers[i]
		r := f.reader(i + 1)
		r.start(q, ontology.InAnswer(i), a.Text, a.Publication.Date)
		r.dispatch(&f.starts, len(f.extractors))
		d.readers = append(d.readers, r)
	}
	return d
}

func (f *Finder) reader(i int) *reader {
	for len(f.readers) <= i {
		f.readers = append(f.readers, &reader{slabs: &f.slabs, caches: &f.caches})
	}
	return f.readers[i]
}

func (r *reader) start(q *ontology.Question, in ontology.In, s string, date ontology.Date) {
	r.text.reset(s)
	r.question, r.in, r.date = q, in, date
	r.found, r.kinds, r.slab.used = r.found[:0], 0, 0
}

// nested appends what was not dropped, in order, without what crosses a longer mention, or repeats one of the same kind at the
// same place.
func (r *reader) nested(mentions []ontology.Mention) []ontology.Mention {
	kept, open := r.kept[:0], r.open[:0] // open: the mentions that hold the next one
	for order, f := range r.found {
		if !f.dropped && f.Span.Begin < f.Span.End {
			f.order = order
			kept = append(kept, f)
		}
	}
	slices.SortFunc(kept, inReadingOrder)
	for _, f := range kept {
		for len(open) > 0 && open[len(open)-1].Span.End <= f.Span.Begin {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && (open[len(open)-1].Span.End < f.Span.End || repeats(open, f)) {
			continue
		}
		open = append(open, f)
		mentions = append(mentions, f.Mention)
	}
	r.kept, r.open = kept, open
	return mentions
}

// inReadingOrder sorts mentions by their beginning, the longest first, then as they were found.
func inReadingOrder(a, b *found) int {
	switch {
	case a.Span.Begin != b.Span.Begin:
		return a.Span.Begin - b.Span.Begin
	case a.Span.End != b.Span.End:
		return b.Span.End - a.Span.End
	}
	return a.order - b.order
}

// repeats tells whether a mention of the same kind has the same span. Those with its span are the last ones.
func repeats(open []*found, f *found) bool {
	for k := len(open) - 1; k >= 0 && open[k].Span == f.Span; k-- {
		if open[k].kind == f.kind {
			return true
		}
	}
	return false
}
