package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"

	"qparl/extract"
	"qparl/ontology"
)

// run is the policy of one command: what happens to errors, when to stop, what to say at the end.
type run struct {
	ctx      context.Context // done when the person presses Ctrl-C
	stderr   io.Writer
	strict   bool      // the first error ends the run
	progress *progress // nil without a terminal

	read      int // questions that came out of the documents
	questions int // questions that go into the graph
	leftOut   int // documents left out
	unread    int // fields not read, their question kept
	twice     int // questions read again with the same content
}

// What ends a stream before its end; the person has been told why already, or knows.
var (
	errStopped     = errors.New("stopped at the first error")
	errInterrupted = errors.New("interrupted")
)

// watch prints and counts the errors of a stream and lets questions through. It lets through only what ends the run: the
// first error under --strict, and Ctrl-C.
func (r *run) watch(questions iter.Seq2[*ontology.Question, error]) iter.Seq2[*ontology.Question, error] {
	return func(yield func(*ontology.Question, error) bool) {
		for q, err := range questions {
			if end := r.next(err); end != nil {
				yield(nil, end)
				return
			}
			if err == nil && !yield(q, nil) {
				return
			}
		}
		if r.ctx.Err() != nil {
			yield(nil, errInterrupted)
		}
	}
}

// next counts one pair of the stream; it returns what ends the run, nil to go on.
func (r *run) next(err error) error {
	switch {
	case r.ctx.Err() != nil:
		return errInterrupted
	case err == nil:
		r.questions++
		r.progress.step(r.questions)
		return nil
	}
	if repeat := (*ontology.RepeatError)(nil); errors.As(err, &repeat) {
		r.twice++ // nothing is lost: not worth a line each
		return nil
	}
	r.report(err)
	if r.strict {
		return errStopped
	}
	return nil
}

// report prints one error, with its hint, and counts it.
func (r *run) report(err error) {
	r.progress.clear()
	fmt.Fprintln(r.stderr, escape(err.Error()))
	var e *extract.Error
	if !errors.As(err, &e) {
		r.leftOut++
		return
	}
	printHint(r.stderr, e.Hint)
	if e.Kept {
		r.unread++
	} else {
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
		{r.read - r.questions, thousands(r.read-r.questions) + " not selected"},
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
