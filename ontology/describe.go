package ontology

import (
	"io"
	"iter"
	"runtime"
	"sync"
)

// DescribeOptions are the choices of the person about the graph. The zero value is the default graph on all cores.
type DescribeOptions struct {
	Base         Base // zero: DefaultBase
	Workers      int  // cores used; 0: all
	MentionNodes bool // also write one qp:Mention for each place in a text that names something
	Derive       bool // also write the derived layer
	AsOf         Date // with Derive: the day that decides whether a question without answer is late; empty: nothing is said of it

	// MinConfidence is the least confidence, in hundredths, at which a mention gives a qp:mentions link; 0:
	// DefaultMinConfidence. Mention nodes are written whatever their confidence.
	MinConfidence int

	// Registry holds the identifiers of former runs and the decisions of a person; nil: none. It learns those of this run.
	Registry *Registry

	// Overflow opens the temporary file that takes what is written after the last document once it outgrows memory; it is
	// closed at the end. Nil: everything stays in memory.
	Overflow func() (Overflow, error)
}

// DefaultMinConfidence is the least confidence of a link, in hundredths.
const DefaultMinConfidence = 60

func (o *DescribeOptions) minConfidence() int {
	if o.MinConfidence == 0 {
		return DefaultMinConfidence
	}
	return o.MinConfidence
}

// Overflow is a temporary file.
type Overflow interface {
	io.Writer
	io.ReaderAt
	io.Closer
}

// Describe turns questions into the graph. Questions are described on all cores; the output keeps the input's order and is
// the same for any number of workers: header facts as the questions come, after the last one the mention layer in input
// order, then every shared thing once, by IRI, then the derived layer, by IRI. An answer comes again with what a further
// question adds to it. Errors of the input pass through in their place. When Overflow fails, one last error ends the stream.
func Describe(questions iter.Seq2[*Question, error], o DescribeOptions) iter.Seq2[*Resource, error] {
	if o.Base == (Base{}) {
		o.Base = Base{prefix: DefaultBase}
	}
	return func(yield func(*Resource, error) bool) {
		d := &description{derive: newDerivation(o), answers: newAnswers(), mentions: newSpool(o.Overflow), things: newThings(o.Overflow), pending: newSpool(o.Overflow), joint: newJoint(o.Overflow), identities: newIdentities(o.Base, o.Registry)}
		defer d.close()
		for b := range describeBatches(questions, o) {
			if !d.batch(b.items, yield) {
				return
			}
		}
		d.finish(yield)
	}
}

// description is what one run remembers.
type description struct {
	derive     *derivation // nil: nothing is derived
	answers    answers
	mentions   *spool
	things     *things
	pending    *spool
	joint      *joint
	identities *identities
	repeated   answerKey // the answer just passed on, when it was read before with another question
	rest       Resource  // of a repeated answer, reused
}

func (d *description) close() {
	d.mentions.close()
	d.things.close()
	d.pending.close()
	d.joint.later.close()
}

func (d *description) batch(items []item, yield func(*Resource, error) bool) bool {
	for i := range items {
		if !d.item(&items[i], yield) {
			return false
		}
	}
	return true
}

func (d *description) item(it *item, yield func(*Resource, error) bool) bool {
	var err error
	switch it.kind {
	case failed:
		return yield(nil, it.err)
	case streamed:
		return yield(&it.resource, nil)
	case answered:
		return d.answer(it, yield)
	case mentioned, pending:
		err = d.later(it)
	case shared:
		err = d.things.add(&it.resource)
	case derived:
		d.derive.add(it.derivable)
	}
	if err != nil {
		yield(nil, err)
	}
	return err == nil
}

// finish writes what had to wait for the last document.
func (d *description) finish(yield func(*Resource, error) bool) {
	if err := d.identify(); err != nil {
		yield(nil, err)
		return
	}
	for r, err := range d.mentions.all() {
		if err == nil && !(d.resolved(r) && d.joint.keep(r)) {
			continue
		}
		if !yield(r, err) || err != nil {
			return
		}
	}
	for r, err := range d.things.all() {
		if !yield(r, err) || err != nil {
			return
		}
	}
	d.derive.finish(yield)
}

// batch is a run of questions on its way through a worker. Batches are used again: what they hold is valid until the
// consumer pulls the next one.
type batch struct {
	questions []*Question
	errs      []error // of the same index; nil where there is a question
	items     []item
	store     []Property
	ready     chan struct{}
}

const batchSize = 32

// maxWorkers is more than one consumer can keep up with.
const maxWorkers = 256

// describeBatches yields described batches in input order. Breaking off stops and awaits the goroutines.
func describeBatches(questions iter.Seq2[*Question, error], o DescribeOptions) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		workers := o.Workers
		if workers <= 0 {
			workers = runtime.GOMAXPROCS(0)
		}
		workers = min(workers, maxWorkers)
		p := &pipeline{
			free: make(chan *batch, 2*workers+2), work: make(chan *batch, 2*workers+2), order: make(chan *batch, 2*workers+2),
			stop: make(chan struct{}),
		}
		for range cap(p.free) {
			p.free <- &batch{ready: make(chan struct{}, 1)}
		}
		var group sync.WaitGroup
		defer group.Wait()
		defer close(p.stop)
		group.Go(func() { p.produce(questions) })
		for range workers {
			group.Go(func() { p.describe(newDescriber(o)) })
		}
		for b := range p.order {
			<-b.ready
			if !yield(b) {
				return
			}
			p.free <- b
		}
	}
}

// pipeline moves batches from the producer through the workers to the consumer.
type pipeline struct {
	free, work, order chan *batch
	stop              chan struct{} // closed when the consumer leaves
}

func (p *pipeline) produce(questions iter.Seq2[*Question, error]) {
	defer close(p.order)
	defer close(p.work)
	b := p.next()
	for q, err := range questions {
		if b == nil {
			return
		}
		b.questions, b.errs = append(b.questions, q), append(b.errs, err)
		if len(b.questions) == batchSize {
			p.work <- b // never blocks: there are no more batches than room
			p.order <- b
			b = p.next()
		}
	}
	if b != nil {
		p.work <- b
		p.order <- b
	}
}

// next returns an empty batch, or nil when the consumer has left.
func (p *pipeline) next() *batch {
	select {
	case b := <-p.free:
		clear(b.items) // let go of the last texts
		clear(b.store)
		b.questions, b.errs, b.items, b.store = b.questions[:0], b.errs[:0], b.items[:0], b.store[:0]
		return b
	case <-p.stop:
		return nil
	}
}

func (p *pipeline) describe(d *describer) {
	for b := range p.work {
		d.items, d.store = b.items, b.store
		for i, q := range b.questions {
			if b.errs[i] != nil {
				d.items = append(d.items, item{kind: failed, err: b.errs[i]})
				continue
			}
			d.question(q)
		}
		b.items, b.store = d.items, d.store
		b.ready <- struct{}{}
	}
}
