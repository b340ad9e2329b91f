package extract

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"

	"golang.org/x/text/transform"
)

// split yields the questions of a document that holds several, with the document's path and lines of it. No more than limit
// bytes may pass without a question.
func split(doc Document, format *Format, r io.Reader, limit int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		text, err := decodeStream(r)
		if err != nil {
			yield(Document{}, readError(doc.Path, err, ""))
			return
		}
		s := &splitting{doc: doc, format: format, text: &boundedReader{r: text, limit: limit + headSize}, yield: yield}
		s.run()
	}
}

// decodeStream returns the text of a stream in UTF-8, by the rules of decode for its head. Stray bytes of UTF-8 are left for
// decode to report question by question.
func decodeStream(r io.Reader) (io.Reader, error) {
	buffered := bufio.NewReaderSize(r, headSize)
	head, err := buffered.Peek(headSize)
	if err != nil && err != io.EOF {
		return nil, err
	}
	if bytes.HasPrefix(head, utf8BOM) {
		_, err = buffered.Discard(len(utf8BOM))
		return buffered, err
	}
	_, enc, err := detect(wholeCharacters(head))
	if err != nil || enc == nil {
		return buffered, err
	}
	return transform.NewReader(buffered, enc.NewDecoder()), nil
}

// splitting is one pass over a document that holds several questions.
type splitting struct {
	doc      Document
	format   *Format
	text     *boundedReader
	yield    func(Document, error) bool
	yielding bool      // the consumer is at work: a panic is not ours
	held     *Document // the first one, until we know whether it is the only one
	told     bool      // the error of the reader has been passed on
}

// run passes on what the format's Split yields. The first question waits for the second: alone, it may be the whole document.
func (s *splitting) run() {
	defer s.rescue()
	s.text.left = s.text.limit
	count := 0
	for part, err := range s.format.Split(s.text, s.text.limit-headSize) {
		s.text.left = s.text.limit
		if err != nil {
			if !s.flush(true) || !s.fail(err) {
				return
			}
			continue
		}
		s.locate(&part)
		if count++; count == 1 {
			s.held = &part
			continue
		}
		if !s.flush(true) || !s.pass(part, true) {
			return
		}
	}
	if s.flush(count > 1) && s.text.err != nil && !s.told {
		s.fail(s.text.err)
	}
}

func (s *splitting) locate(part *Document) {
	part.Path, part.Name, part.format = s.doc.Path, s.doc.Name, s.format
	part.Line += s.doc.Line - 1
	part.size = int64(len(part.Bytes))
}

// flush passes the held question on.
func (s *splitting) flush(several bool) bool {
	if s.held == nil {
		return true
	}
	part := *s.held
	s.held = nil
	return s.pass(part, several)
}

func (s *splitting) pass(part Document, several bool) bool {
	part.Part = part.Part || several
	return s.give(part, nil)
}

func (s *splitting) fail(err error) bool {
	s.told = s.told || s.text.err != nil && errors.Is(err, s.text.err)
	var known, inner *Error
	if !errors.As(err, &known) {
		known = &Error{Err: err}
	}
	if errors.As(known.Err, &inner) { // the reader's, with the line added
		known.Err, known.Hint = inner.Err, inner.Hint
	}
	known.Path = s.doc.Path
	if known.Line > 0 {
		known.Line += s.doc.Line - 1
	}
	return s.give(Document{}, known)
}

func (s *splitting) give(part Document, err error) bool {
	s.yielding = true
	more := s.yield(part, err)
	s.yielding = false
	return more
}

// rescue turns a panic of the format into the error of the document.
func (s *splitting) rescue() {
	if s.yielding {
		return
	}
	if cause := recover(); cause != nil && s.flush(true) {
		s.give(Document{}, internalError(s.doc.Path, s.doc.Line, cause))
	}
}

// boundedReader fails when limit bytes have been read without a question, and remembers why it failed. The limit is somewhat
// above that of one question, so that a format that watches its own can go on with the next.
type boundedReader struct {
	r           io.Reader
	limit, left int64
	err         error // other than io.EOF
}

func (b *boundedReader) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	if b.left <= 0 {
		b.err = &Error{
			Err:  fmt.Errorf("no end of a question within the limit of %s", mebibytes(b.limit-headSize)),
			Hint: "--max-document raises it, in MiB",
		}
		return 0, b.err
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}
