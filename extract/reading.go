package extract

import (
	"errors"
	"fmt"
)

// Reading is one pass over one document: the bytes, the choices of the person, and what was noticed on the way.
type Reading struct {
	Document
	UID   string  // --uid: for pages that do not print their number; empty otherwise
	Trace bool    // record Fields, for «qparl inspect»
	Found []Field // the labelled fields in reading order; only with Trace

	errs []error
}

// Field is one labelled field as found: line in Path, label as printed (or path of the JSON or XML field), value as printed.
type Field struct {
	Line  int
	Label string
	Value string
}

// Field records a field for inspect; it does nothing without Trace.
func (r *Reading) Field(line int, label, value string) {
	if r.Trace {
		r.Found = append(r.Found, Field{line, label, value})
	}
}

// Reject declines the document: it gives no question. line is relative to Path; 0 when unknown.
func (r *Reading) Reject(line int, hint, format string, args ...any) {
	r.errs = append(r.errs, &Error{Path: r.Path, Line: line, Column: r.column(line), Err: fmt.Errorf(format, args...), Hint: hint})
}

// Remark reports a field that could not be read; the question is kept without it.
func (r *Reading) Remark(line int, field, value, what, hint string) {
	r.errs = append(r.errs, &Error{Path: r.Path, Line: line, Column: r.column(line), Field: field, Value: value, Err: errors.New(what), Hint: hint, Kept: true})
}

// column is where the question begins, for errors on its first line.
func (r *Reading) column(line int) int64 {
	if line == r.Line {
		return r.Column
	}
	return 0
}
