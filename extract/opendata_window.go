package extract

import (
	"bytes"
	"errors"
	"io"
)

// window is the part of a stream that a splitter looks at. It grows to hold one question, and no further than limit.
type window struct {
	r     io.Reader
	limit int64
	buf   []byte
	pos   int   // next byte to look at
	mark  int   // what is kept for the question being read; -1: nothing is
	line  int   // of buf[:lined], from 1
	lined int   // newlines before it are in line
	head  int64 // bytes of the line of buf[0] that were dropped
	err   error // what the reader said last: io.EOF at the end
}

func newWindow(r io.Reader, limit int64) *window {
	return &window{r: r, limit: limit, mark: -1, line: 1}
}

const windowStep = 64 << 10

// fill reads more after buf; false at the end of the stream.
func (w *window) fill() bool {
	if w.err != nil {
		return false
	}
	w.drop()
	if cap(w.buf)-len(w.buf) < windowStep {
		w.buf = append(make([]byte, 0, 2*len(w.buf)+2*windowStep), w.buf...)
	}
	for w.err == nil {
		n, err := w.r.Read(w.buf[len(w.buf):cap(w.buf)])
		w.buf, w.err = w.buf[:len(w.buf)+n], err
		if n > 0 {
			return true
		}
	}
	return false
}

// drop forgets what lies before pos and is not marked.
func (w *window) drop() {
	from := w.pos
	if w.mark >= 0 {
		from = w.mark
	}
	w.count(from)
	w.head = w.column(from) - 1
	w.buf = w.buf[:copy(w.buf, w.buf[from:])]
	w.pos -= from
	w.lined -= from
	if w.mark >= 0 {
		w.mark = 0
	}
}

// count brings line up to buf[at].
func (w *window) count(at int) int {
	if at > w.lined {
		w.line += bytes.Count(w.buf[w.lined:at], newline)
		w.lined = at
		return w.line
	}
	return w.line - bytes.Count(w.buf[at:w.lined], newline)
}

// column returns the place of buf[at] in its line, in bytes from 1.
func (w *window) column(at int) int64 {
	if i := bytes.LastIndexByte(w.buf[:at], '\n'); i >= 0 {
		return int64(at - i)
	}
	return w.head + int64(at) + 1
}

// longLine is how far a line reaches before its number alone does not lead anybody to a place in it.
const longLine = 4 << 10

// columnToTell is column where it is worth telling, 0 elsewhere.
func (w *window) columnToTell(at int) int64 {
	if c := w.column(at); c > longLine {
		return c
	}
	return 0
}

// peek returns up to n bytes from pos on.
func (w *window) peek(n int) []byte {
	for len(w.buf)-w.pos < n && w.fill() {
	}
	return w.buf[w.pos:min(len(w.buf), w.pos+n)]
}

// byte returns the next byte without passing it; ok is false at the end of the stream.
func (w *window) byte() (c byte, ok bool) {
	if w.pos >= len(w.buf) && !w.fill() {
		return 0, false
	}
	return w.buf[w.pos], true
}

// begin marks pos as the beginning of a question.
func (w *window) begin() { w.mark = w.pos }

// oversize tells whether the marked question outgrew the limit.
func (w *window) oversize() bool { return w.mark >= 0 && int64(w.pos-w.mark) > w.limit }

// take returns the marked question, with bytes of its own.
func (w *window) take() Document {
	d := Document{Part: true, Line: w.count(w.mark), Column: w.columnToTell(w.mark), Bytes: bytes.Clone(w.buf[w.mark:w.pos])}
	w.mark = -1
	return d
}

// fault is an error at a place of buf.
func (w *window) fault(at int, hint, what string) *Error {
	return &Error{Line: w.count(at), Column: w.columnToTell(at), Err: errors.New(what), Hint: hint}
}

// end is the last error of a stream: that of the reader, or that the file ends inside a question or a list.
func (w *window) end(open bool) error {
	if w.err != nil && !errors.Is(w.err, io.EOF) {
		return &Error{Line: w.count(len(w.buf)), Column: w.columnToTell(len(w.buf)), Err: w.err}
	}
	if open {
		return &Error{Line: w.count(len(w.buf)), Column: w.columnToTell(len(w.buf)), Err: errCutShort}
	}
	return nil
}

func tooLarge(limit int64) string { return "question larger than " + mebibytes(limit) }
