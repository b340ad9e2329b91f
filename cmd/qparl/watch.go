package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"sync"

	"qparl/extract"
	"qparl/ontology"
)

// run is the policy of one command: what happens to errors, when to stop, what to say at the end.
type run struct {
	ctx      context.Context // done when the person presses Ctrl-C
	stderr   io.Writer
	strict   bool      // the first error ends the run
	progress *progress // nil without a terminal

	read int // questions that came out of the documents

	mu        sync.Mutex // the questions are watched on one goroutine, the resources on another
	ended     bool       // an error under --strict has been printed, and no other is
	questions int        // questions that go into the graph
	leftOut   int        // documents left out
	unread    int        // fields and texts not read, their question kept
	twice     int        // questions read again with the same content
	again     int        // those of them that came from other bytes: a further source
}

// What ends a stream before its end; the person has been told why already, or knows.
var (
	errStopped     = errors.New("stopped at the first error")
	errInterrupted = errors.New("interrupted")
)

// watch prints and counts the errors that documents have in a stream, of questions or of resources, and lets the values
// through. It lets through only what ends the run: the first error under --strict, Ctrl-C, and an error of the stream itself.
func watch[T any](r *run, stream iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		for value, err := range stream {
			if end := r.next(err); end != nil {
				yield(none, end)
				return
			}
			if err == nil && !yield(value, nil) {
				return
			}
		}
		if r.ctx.Err() != nil {
			yield(none, errInterrupted)
		}
	}
}

// next counts one pair of a stream; it returns what ends the run, nil to go on.
func (r *run) next(err error) error {
	switch {
	case r.ctx.Err() != nil:
		return errInterrupted
	case err == nil:
		return nil
	case !ofDocument(err):
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if repeat := (*ontology.RepeatError)(nil); errors.As(err, &repeat) {
		r.twice++ // nothing is lost: not worth a line each
		return nil
	}
	if r.ended {
		return errStopped
	}
	r.report(err)
	if r.ended = r.strict; r.ended {
		return errStopped
	}
	return nil
}

// ofDocument tells whether an error is that of one document: the stream goes on. After any other, what comes out is not whole.
func ofDocument(err error) bool {
	var e *extract.Error
	var repeat *ontology.RepeatError
	var duplicate *ontology.DuplicateError
	var text *ontology.TextError
	var source *ontology.SourceError
	return errors.As(err, &e) || errors.As(err, &repeat) || errors.As(err, &duplicate) || errors.As(err, &text) ||
		errors.As(err, &source)
}

// selected counts a question that goes into the graph, and shows how far the run is. It lets all through.
func (r *run) selected(q *ontology.Question) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if q.Repeat != 0 {
		r.twice++
		r.again++
		return true
	}
	r.questions++
	r.progress.step(r.questions)
	return true
}

// report prints one error, with its hint, and counts it.
func (r *run) report(err error) {
	r.progress.clear()
	fmt.Fprintln(r.stderr, escape(err.Error()))
	var e *extract.Error
	var text *ontology.TextError
	switch {
	case errors.As(err, &text): // the question stays, and with it the answer as first read
		r.unread++
	case errors.As(err, &e):
		printHint(r.stderr, e.Hint)
		if e.Kept {
			r.unread++
		} else {
			r.leftOut++
		}
	default:
		r.leftOut++
	}
}

// summary is the last line: what came out, and what did not.
func (r *run) summary(resources int) string {
	s := count(r.questions, "question") + ", " + count(resources, "resource") + ", " + count(r.leftOut, "document") + " left out"
	for _, more := range []struct {
		n    int
		what string
	}{
		{r.unread, count(r.unread, "field") + " not read"},
		{r.twice, thousands(r.twice) + " read twice"},
		{r.read - r.questions - r.again, thousands(r.read-r.questions-r.again) + " not selected"},
	} {
		if more.n > 0 {
			s += ", " + more.what
		}
	}
	return s
}

// complete tells whether nothing was left out.
func (r *run) complete() bool { return r.leftOut+r.unread == 0 }

// count writes a number of things: 1 question, 102,431 questions.
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return thousands(n) + " " + thing
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
