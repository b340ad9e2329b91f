package main

import (
	"io"
	"os"

	"qparl/ontology"
)

// overflow takes what must wait for the last document once it outgrows memory.
type overflow struct{ *os.File }

// temporaryError is a failure of the temporary file: the person should not look at the output for it.
type temporaryError struct{ error }

func (e *temporaryError) Unwrap() error { return e.error }

// newOverflow opens a temporary file that is gone from its folder at once where the system allows it, so that no way of
// ending leaves it behind.
func newOverflow() (ontology.Overflow, error) {
	file, err := os.CreateTemp("", "qparl-*")
	if err != nil {
		return nil, &temporaryError{err}
	}
	os.Remove(file.Name())
	return overflow{file}, nil
}

func (o overflow) Write(b []byte) (int, error) {
	n, err := o.File.Write(b)
	if err != nil {
		err = &temporaryError{err}
	}
	return n, err
}

func (o overflow) ReadAt(b []byte, from int64) (int, error) {
	n, err := o.File.ReadAt(b, from)
	if err != nil && err != io.EOF {
		err = &temporaryError{err}
	}
	return n, err
}

// Close removes the file where an open one could not be.
func (o overflow) Close() error {
	err := o.File.Close()
	os.Remove(o.Name())
	return err
}
