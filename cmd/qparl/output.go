package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"qparl/export"
)

// open begins the output. discard gives it up; what stdout has got already cannot be taken back.
func (j *job) open(stdout *os.File) (sink export.Sink, discard func(), err error) {
	if j.path == "" {
		sink, err = export.NewWriter(stdout, j.output)
		return sink, func() {}, err
	}
	output, err := export.Create(j.path, j.output)
	if err != nil {
		return nil, nil, err
	}
	return output, output.Discard, nil
}

// badOutput turns a refused output into a mistake of the command line, or a failure when it is the system that refuses; with
// the hint of whoever refused it.
func badOutput(err error, to string) error {
	var e *export.Error
	var system *fs.PathError
	code, hint := exitUsage, ""
	if errors.As(err, &system) {
		code = exitNothing
	}
	switch {
	case errors.As(err, &e):
		hint = e.Hint
	case code == exitUsage:
		hint = "see qparl list formats"
		if near := nearest(to, outputFormats()); near != "" {
			hint = "did you mean " + near + "?"
		}
	}
	return &failure{code, err.Error(), hint}
}

// unwritten says why the output could not be written, under the name the person gave: the file that was written to stands
// beside it. A reader that closed the pipe has seen enough, and is told nothing.
func (j *job) unwritten(err error) error {
	if errors.Is(err, syscall.EPIPE) {
		return &failure{code: exitNothing}
	}
	var temporary *temporaryError
	if errors.As(err, &temporary) {
		return &failure{exitNothing, "temporary file: " + err.Error(), "TMPDIR names another folder"}
	}
	name := "standard output"
	if j.path != "" {
		name = filepath.Clean(j.path)
	}
	return &failure{exitNothing, name + ": " + systemError(err).Error(), ""}
}
