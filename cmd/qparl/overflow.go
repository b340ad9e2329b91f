package main

import (
	"os"

	"qparl/ontology"
)

// overflow takes what must wait for the last document once it outgrows memory.
type overflow struct{ *os.File }

// newOverflow opens a temporary file that is gone from its folder at once where the system allows it, so that no way of
// ending leaves it behind.
func newOverflow() (ontology.Overflow, error) {
	file, err := os.CreateTemp("", "qparl-*")
	if err != nil {
		return nil, err
	}
	os.Remove(file.Name())
	return overflow{file}, nil
}

// Close removes the file where an open one could not be.
func (o overflow) Close() error {
	err := o.File.Close()
	os.Remove(o.Name())
	return err
}
