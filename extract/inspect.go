package extract

import (
	"errors"
	"iter"

	"qparl/ontology"
)

// Inspection is what was read in one document, for a person to look at.
type Inspection struct {
	Question *ontology.Question
	Format   string  // name of the format it was read as
	Fields   []Field // the labelled fields in reading order
	Remarks  []error // fields that could not be read, each an [*Error] with Kept
}

// Inspect reads documents one after another, as [Questions] does, and keeps a record of the fields found. A document that
// gives no question is an error pair.
func Inspect(documents iter.Seq2[Document, error], options Options) iter.Seq2[*Inspection, error] {
	return func(yield func(*Inspection, error) bool) {
		if err := checkFrom(options.From); err != nil {
			yield(nil, err)
			return
		}
		w := newWorker(options)
		w.trace = true
		for document, err := range documents {
			w.results, w.inspections = w.results[:0], nil
			w.read(&opened{document, err})
			for i, err := range w.inspected() {
				if !yield(i, err) {
					return
				}
			}
		}
	}
}

// inspected pairs the questions of results with the remarks that come before them.
func (w *worker) inspected() iter.Seq2[*Inspection, error] {
	return func(yield func(*Inspection, error) bool) {
		var remarks []error
		next := 0
		for _, r := range w.results {
			var inspection *Inspection
			switch {
			case r.err == nil:
				inspection = &w.inspections[next]
				inspection.Remarks, remarks = remarks, nil
				next++
			case isKept(r.err):
				remarks = append(remarks, r.err)
				continue
			}
			if !yield(inspection, r.err) {
				return
			}
		}
		for _, err := range remarks { // of a document that was rejected afterwards
			if !yield(nil, err) {
				return
			}
		}
	}
}

// isKept tells whether err is about a field of a question that stays in the stream.
func isKept(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Kept
}
