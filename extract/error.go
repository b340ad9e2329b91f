package extract

import (
	"strconv"
	"strings"
)

// Error is what went wrong in one document. It prints as «path:line: field: "value": what», or «path:line:column: …»
// in a long line.
type Error struct {
	Path string // file, or archive/entry
	Line int    // from 1; 0 when unknown
	// Column, in bytes from 1, is where the mistake or the question stands in a line of more than 4 KiB; 0 elsewhere.
	Column int64
	Field  string // the label as printed, or the path of a JSON or XML field
	Value  string // the words found; quoted and shortened when printed
	Err    error  // what is wrong
	Hint   string // the next move
	Kept   bool   // the question is still in the stream, without this field
}

// Error gives one line; control characters of the document are escaped.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(printable(e.Path))
	if e.Line > 0 {
		b.WriteString(":" + strconv.Itoa(e.Line))
		if e.Column > 0 {
			b.WriteString(":" + strconv.FormatInt(e.Column, 10))
		}
	}
	b.WriteString(": ")
	if e.Field != "" {
		b.WriteString(printable(e.Field) + ": ")
	}
	if e.Value != "" {
		b.WriteString(strconv.Quote(shorten(e.Value, 60)) + ": ")
	}
	b.WriteString(printable(e.Err.Error()))
	return b.String()
}

// Unwrap returns the cause, so that errors.Is and errors.As see I/O errors.
func (e *Error) Unwrap() error { return e.Err }

// shorten cuts s to at most n code points.
func shorten(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i] + "…"
		}
		n--
	}
	return s
}

// printable escapes control characters, so that a document cannot drive a terminal.
func printable(s string) string {
	q := strconv.Quote(s)
	return strings.ReplaceAll(q[1:len(q)-1], `\"`, `"`)
}
