package prose

import (
	"cmp"
	"fmt"
	"slices"

	"qparl/ontology"
)

// Finder finds mentions. It keeps its buffers between questions; each goroutine needs its own.
type Finder struct {
	// Elements also finds what questions ask for and what answers do.
	Elements bool

	extractors []*Extractor
	triggers   class
	readers    []*reader // reused
	doc        document
}

// NewFinder returns a finder that runs these extractors, in this order; nil means all of [Extractors].
func NewFinder(extractors []*Extractor) *Finder {
	if extractors == nil {
		extractors = Extractors
	}
	f := &Finder{extractors: extractors}
	for _, x := range extractors {
		f.triggers |= x.Triggers
	}
	return f
}

// Find returns the mentions of the question's text and of its answers: by text, then by place; what holds others comes before
// them. Spans are inside their text, on code-point boundaries, and never cross. An extractor that fails is reported and its
// mentions are left out; the others' stay.
func (f *Finder) Find(q *ontology.Question) (mentions []ontology.Mention, errs []error) {
	d := f.open(q)
	for _, x := range f.extractors {
		if err := d.read(x); err != nil {
			errs = append(errs, err)
		}
	}
	for _, x := range f.extractors {
		if x.Settle == nil {
			continue
		}
		if err := d.settle(x); err != nil {
			errs = append(errs, err)
		}
	}
	for _, r := range d.readers {
		mentions = append(mentions, r.nested()...)
	}
	if f.Elements {
		d.elements()
	}
	return mentions, errs
}

// elements sets the demands of the question and the elements of its answers.
func (d *document) elements() {
	d.question.Demands = demandsOf(d.readers[0])
	for i, r := range d.readers[1:] {
		d.question.Answers[i].Elements = elementsOf(r)
	}
}

func (d *document) read(x *Extractor) (err error) {
	defer d.rescue(x, &err)
	for _, r := range d.readers {
		r.run(x)
	}
	return nil
}

func (d *document) settle(x *Extractor) (err error) {
	defer d.rescue(x, &err)
	for _, r := range d.readers {
		r.running = x
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
	*d = document{question: q, readers: f.readers[:0]}
	d.readers = append(d.readers, f.reader(0))
	d.readers[0].start(q, ontology.InQuestion, q.Text, q.Publication.Date, f.triggers)
	for i := range q.Answers {
		a := &q.Answers[i]
		r := f.reader(i + 1)
		r.start(q, ontology.InAnswer(i), a.Text, a.Publication.Date, f.triggers)
		d.readers = append(d.readers, r)
	}
	return d
}

func (f *Finder) reader(i int) *reader {
	for len(f.readers) <= i {
		f.readers = append(f.readers, &reader{})
	}
	return f.readers[i]
}

func (r *reader) start(q *ontology.Question, in ontology.In, s string, date ontology.Date, triggers class) {
	r.text.reset(s)
	r.question, r.in, r.date = q, in, date
	r.found, r.hits = r.found[:0], r.hits[:0]
	for i := range r.tokens {
		if t := &r.tokens[i]; (r.lex.words[t.word].class|shapeClasses[t.shape])&triggers != 0 {
			r.hits = append(r.hits, int32(i))
		}
	}
}

func (r *reader) run(x *Extractor) {
	r.running = x
	for _, i := range r.hits {
		if r.classes(int(i))&x.Triggers != 0 {
			x.Read(r, int(i))
		}
	}
}

// nested returns what was not dropped, in order, without what crosses a longer mention, or repeats one of the same kind at the
// same place.
func (r *reader) nested() []ontology.Mention {
	kept := slices.DeleteFunc(slices.Clone(r.found), func(f *found) bool { return f.dropped || f.Span.Begin >= f.Span.End })
	slices.SortStableFunc(kept, func(a, b *found) int {
		return cmp.Or(cmp.Compare(a.Span.Begin, b.Span.Begin), cmp.Compare(b.Span.End, a.Span.End))
	})
	var mentions []ontology.Mention
	var open []*found // the mentions that hold the next one
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
	return mentions
}

// repeats tells whether a mention of the same kind has the same span.
func repeats(open []*found, f *found) bool {
	return slices.ContainsFunc(open, func(o *found) bool { return o.Span == f.Span && o.Entity.Kind() == f.Entity.Kind() })
}
