package export

import "strconv"

// Error is what went wrong with an output or a graph file. It prints as «path:line: what».
type Error struct {
	Path string // empty for a stream
	Line int    // from 1; 0 when unknown
	Err  error  // what is wrong
	Hint string // the next move
}

// Error gives one line, without the hint.
func (e *Error) Error() string {
	s := e.Err.Error()
	switch {
	case e.Path != "" && e.Line > 0:
		return e.Path + ":" + strconv.Itoa(e.Line) + ": " + s
	case e.Line > 0:
		return "line " + strconv.Itoa(e.Line) + ": " + s
	case e.Path != "":
		return e.Path + ": " + s
	}
	return s
}

// Unwrap returns the cause, so that an I/O error stays one.
func (e *Error) Unwrap() error { return e.Err }
