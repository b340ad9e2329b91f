package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func TestOverflow(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	o, err := newOverflow()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.Write([]byte("kept until the end")); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 5)
	if _, err := o.ReadAt(b, 5); err != nil || string(b) != "until" {
		t.Errorf("read %q, %v", b, err)
	}
	if n, err := o.ReadAt(make([]byte, 9), 14); n != 4 || err != io.EOF { // who reads compares
		t.Errorf("at the end: %d bytes, %v", n, err)
	}
	if err := o.Close(); err != nil {
		t.Error(err)
	}
	var temporary *temporaryError
	if _, err := o.ReadAt(b, 0); !errors.As(err, &temporary) {
		t.Errorf("a read that fails speaks of the output: %v", err)
	}
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestOverflowFails wants the message to speak of the temporary file, and not of the output.
func TestOverflowFails(t *testing.T) {
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "nowhere"))
	_, err := newOverflow()
	var f *failure
	if !errors.As((&job{path: "graph.nt"}).unwritten(err), &f) || f.code != exitNothing || f.hint != "TMPDIR names another folder" {
		t.Errorf("%+v of %v", f, err)
	}
}
