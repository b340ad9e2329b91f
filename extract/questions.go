package extract

import (
	"iter"
	"runtime"
	"sync"

	"qparl/ontology"
)

// Limits of a batch, the piece of work that goes to one worker: small enough that few are in memory, large enough that
// handing it over costs nothing.
const (
	batchDocuments = 64
	batchBytes     = 1 << 20
)

// maxWorkers is more than any machine has cores; what is under way grows with the workers.
const maxWorkers = 1024

// Questions reads documents on options.Workers cores and yields their questions in the order of the documents, whatever the
// number of workers. The errors of a document (each an [*Error]) come just before its question. Memory is bounded: a few
// batches are under way. When the consumer stops early, all goroutines have ended when the iteration returns.
func Questions(documents iter.Seq2[Document, error], options Options) iter.Seq2[*ontology.Question, error] {
	return func(yield func(*ontology.Question, error) bool) {
		if err := checkFrom(options.From); err != nil {
			yield(nil, err)
			return
		}
		p := newPipeline(options)
		defer p.stop()
		p.start(documents)
		for b := range p.ordered {
			<-b.done
			for _, r := range b.results {
				if !yield(r.question, r.err) {
					return
				}
			}
		}
	}
}

// batch is some documents and what became of them.
type batch struct {
	documents []opened
	bytes     int64
	results   []result
	done      chan struct{} // closed when results are complete
}

// opened is one pair of Open; result is one pair of Questions.
type (
	opened struct {
		document Document
		err      error
	}
	result struct {
		question *ontology.Question
		err      error
	}
)

// pipeline is one iteration of Questions: a goroutine that opens documents, workers that read them, and the consumer, which
// sees the batches in the order in which they were filled.
type pipeline struct {
	options Options
	workers int
	ordered chan *batch // for the consumer; its capacity bounds what is under way
	queue   chan *batch // for the workers; always has room for what ordered has taken
	quit    chan struct{}
	running sync.WaitGroup
}

func newPipeline(options Options) *pipeline {
	workers := options.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	workers = min(workers, maxWorkers)
	return &pipeline{
		options: options,
		workers: workers,
		ordered: make(chan *batch, workers+1),
		queue:   make(chan *batch, workers+3),
		quit:    make(chan struct{}),
	}
}

func (p *pipeline) start(documents iter.Seq2[Document, error]) {
	p.running.Go(func() { p.fill(documents) })
	for range p.workers {
		p.running.Go(p.work)
	}
}

// stop ends all goroutines, whether or not the documents have been read.
func (p *pipeline) stop() {
	close(p.quit)
	for range p.ordered { // lets a blocked fill go on to see quit
	}
	p.running.Wait()
}

// fill makes batches of the documents. A panic in the iteration becomes the last error of the stream.
func (p *pipeline) fill(documents iter.Seq2[Document, error]) {
	defer close(p.queue)
	defer close(p.ordered)
	b := newBatch()
	defer func() {
		if cause := recover(); cause != nil {
			b.documents = append(b.documents, opened{err: internalError("input", 0, cause)})
			p.send(b)
		}
	}()
	for document, err := range documents {
		b.documents = append(b.documents, opened{document, err})
		b.bytes += max(document.size, int64(len(document.Bytes)))
		if len(b.documents) == batchDocuments || b.bytes >= batchBytes {
			if !p.send(b) {
				return
			}
			b = newBatch()
		}
	}
	if len(b.documents) > 0 {
		p.send(b)
	}
}

func newBatch() *batch {
	return &batch{documents: make([]opened, 0, batchDocuments), done: make(chan struct{})}
}

func (p *pipeline) send(b *batch) bool {
	select {
	case <-p.quit:
		return false
	default:
	}
	select {
	case p.ordered <- b:
		p.queue <- b
		return true
	case <-p.quit:
		return false
	}
}

// work reads batches until there are no more; after quit, it lets them pass unread.
func (p *pipeline) work() {
	w := newWorker(p.options)
	for b := range p.queue {
		w.results = make([]result, 0, len(b.documents)+2)
		for i := range b.documents {
			select {
			case <-p.quit:
			default:
				w.read(&b.documents[i])
			}
			b.documents[i] = opened{} // lets the bytes go before the batch's turn comes
		}
		b.results = w.results
		close(b.done)
	}
}
