package extract

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

// internalError reports a mistake of this program, with the place in its source when called while it panics.
func internalError(path string, line int, cause any) *Error {
	return &Error{
		Path: path,
		Line: line,
		Err:  fmt.Errorf("internal error%s: %v", panicPlace(), cause),
		Hint: "please report it, with the document",
	}
}

// panicPlace returns « in file.go:12» for the innermost frame of this module below a panic, "" when there is none.
func panicPlace() string {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for panicked := false; ; {
		frame, more := frames.Next()
		if panicked && strings.HasPrefix(frame.Function, "qparl/") {
			return fmt.Sprintf(" in %s:%d", filepath.Base(frame.File), frame.Line)
		}
		panicked = panicked || frame.Function == "runtime.gopanic"
		if !more {
			return ""
		}
	}
}
