package extract

import (
	"bytes"
	"crypto/sha256"
	"errors"

	"qparl/extract/prose"
	"qparl/ontology"
)

// worker reads documents one after another; what it allocates is used again.
type worker struct {
	options Options
	limit   int64
	finder  *prose.Finder
	forced  *Format // --from
	storage []byte  // of documents that load late
	reading Reading
	results []result

	trace       bool         // for Inspect: keep the fields of readings
	inspections []Inspection // with trace, one for each question of results
}

func newWorker(options Options) *worker {
	w := &worker{options: options, limit: options.maxEntry(), finder: prose.NewFinder(options.Extractors)}
	w.finder.Elements = options.Elements
	if options.From != "" {
		w.forced, _ = FormatNamed(options.From) // Questions has checked it
	}
	return w
}

// read appends to results what one pair of Open gives.
func (w *worker) read(o *opened) {
	if o.err != nil {
		w.fail(o.err)
		return
	}
	doc := &o.document
	defer w.rescue(doc)
	if err := w.load(doc); err != nil {
		w.fail(readError(doc.Path, err, ""))
		return
	}
	if err := w.open(doc); err != nil {
		if err.Path = doc.Path; err.Line == 0 && doc.Line > 1 {
			err.Line = doc.Line
		}
		w.fail(err)
	}
}

func (w *worker) load(doc *Document) error {
	if doc.load == nil {
		return nil
	}
	if err := doc.loadInto(w.storage); err != nil {
		return err
	}
	if cap(doc.Bytes) > cap(w.storage) && cap(doc.Bytes) <= 2*smallDocument {
		w.storage = doc.Bytes[:0]
	}
	return nil
}

// open decodes a document, finds its format, and reads its question or questions. Path is set by the caller.
func (w *worker) open(doc *Document) *Error {
	if refusal := refuseBinary(doc.Bytes[:min(len(doc.Bytes), headSize)]); refusal != nil {
		return refusal
	}
	text, _, err := decode(doc.Bytes)
	if text == nil && err != nil {
		return &Error{Err: err, Hint: "convert the file to UTF-8"}
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return &Error{Err: errors.New("the file is empty")}
	}
	if doc.format == nil {
		format, refusal := w.formatOf(text)
		if refusal != nil {
			return refusal
		}
		if doc.format = format; format.Split != nil && !doc.Part {
			w.split(doc, text, damageOf(doc, err))
			return nil
		}
	}
	w.question(doc, doc.Bytes, text, damageOf(doc, err))
	return nil
}

const hintZero = "save or download the document again, or take the character out"

// refuseZero looks for zero characters: no text has any, and no graph can hold them.
func refuseZero(doc *Document, text []byte) *Error {
	at := bytes.IndexByte(text, 0)
	if at < 0 {
		return nil
	}
	e := &Error{Path: doc.Path, Line: doc.Line, Err: errors.New("holds a zero character: not a text"), Hint: hintZero}
	if n := bytes.Count(text[:at], newline); n > 0 {
		e.Line += n
	} else {
		e.Column = doc.Column
	}
	return e
}

func (w *worker) formatOf(text []byte) (*Format, *Error) {
	if w.forced != nil {
		return w.forced, nil
	}
	return recognise(text)
}

// damageOf places what was wrong with the characters of a document; nil when nothing was.
func damageOf(doc *Document, err error) *Error {
	if err == nil {
		return nil
	}
	e := &Error{Path: doc.Path, Line: doc.Line, Err: err, Hint: "convert the file to UTF-8", Kept: true}
	var d *damage
	if errors.As(err, &d) {
		e.Line = max(doc.Line, 1) + d.line - 1
	}
	return e
}

// split reads the questions of a document that holds several. damage is what was wrong with its characters.
func (w *worker) split(doc *Document, text []byte, damage *Error) {
	questions := 0
	for part, err := range split(*doc, doc.format, bytes.NewReader(text), w.limit) {
		if questions++; err != nil {
			w.fail(err)
			continue
		}
		if part.Part {
			w.question(&part, part.Bytes, part.Bytes, damage)
		} else {
			w.question(&part, doc.Bytes, part.Bytes, damage)
		}
		damage = nil // told once
	}
	if questions == 0 {
		w.fail(&Error{Path: doc.Path, Err: errors.New("holds no question"), Hint: hintQuestion})
	}
}

// question reads one question and appends it, after its errors.
func (w *worker) question(doc *Document, stored, text []byte, damage *Error) {
	defer w.rescue(doc)
	if refusal := refuseZero(doc, text); refusal != nil { // of this question alone, not of all in its document
		w.fail(refusal)
		return
	}
	r := &w.reading
	*r = Reading{Document: *doc, UID: w.options.UID, Trace: w.trace, errs: r.errs[:0]}
	r.Bytes = text
	if damage != nil {
		r.errs = append(r.errs, damage)
	}
	q := doc.format.Parse(r)
	for _, err := range r.errs {
		w.fail(err)
	}
	if q == nil {
		if !rejected(r.errs) {
			w.fail(internalError(doc.Path, doc.Line, "no question, and no reason"))
		}
		return
	}
	if err := checkIdentity(q); err != nil {
		err.Path, err.Line = doc.Path, doc.Line
		w.fail(err)
		return
	}
	for _, remark := range unusable(q) {
		remark.Path, remark.Line = doc.Path, doc.Line
		w.fail(remark)
	}
	q.Source = ontology.Source{Name: doc.Name, Path: doc.Path, Line: doc.Line, SHA256: sha256.Sum256(stored)}
	if doc.Part {
		q.Source.Name += "#" + q.UID
	}
	for _, err := range w.options.Actors.Resolve(q) {
		w.fail(err)
	}
	w.find(q)
	w.results = append(w.results, result{question: q})
	if w.trace {
		w.inspections = append(w.inspections, Inspection{Question: q, Format: doc.format.Name, Fields: r.Found})
	}
}

func (w *worker) fail(err error) { w.results = append(w.results, result{err: err}) }

// rejected tells whether one of errs says that there is no question.
func rejected(errs []error) bool {
	for _, err := range errs {
		if !isKept(err) {
			return true
		}
	}
	return false
}

// find keeps what the texts name. Where an extractor fails, the question stays, with what the others find.
func (w *worker) find(q *ontology.Question) {
	mentions, errs := w.finder.Find(q)
	for _, err := range errs {
		w.failKept(q, err.Error())
	}
	q.Mentions = mentions
}

func (w *worker) failKept(q *ontology.Question, what string) {
	err := internalError(q.Source.Path, q.Source.Line, what)
	err.Kept = true
	w.fail(err)
}

// rescue turns a panic into an error of the document.
func (w *worker) rescue(doc *Document) {
	if cause := recover(); cause != nil {
		w.fail(internalError(doc.Path, doc.Line, cause))
	}
}
