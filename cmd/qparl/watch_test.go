package main

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"
	"time"

	"qparl/extract"
	"qparl/ontology"
)

func pairs(all ...any) iter.Seq2[*ontology.Question, error] {
	return func(yield func(*ontology.Question, error) bool) {
		for _, x := range all {
			q, _ := x.(*ontology.Question)
			err, _ := x.(error)
			if !yield(q, err) {
				return
			}
		}
	}
}

var (
	question = &ontology.Question{UID: "Q1"}
	notRead  = &extract.Error{Path: "a.txt", Line: 3, Field: "page", Value: "x\x1b[2J", Err: errors.New("not a page"), Hint: "digits", Kept: true}
	leftOut  = &extract.Error{Path: "b.txt", Err: errors.New("no question")}
	repeat   = &ontology.RepeatError{UID: "Q1", Path: "c.txt", Line: 1}
	conflict = &ontology.DuplicateError{UID: "Q1", Path: "d.txt", Line: 1, FirstPath: "a.txt", FirstLine: 1}
)

func TestWatch(t *testing.T) {
	var stderr strings.Builder
	r := &run{ctx: context.Background(), stderr: &stderr, read: 4}
	seen := 0
	for q, err := range watch(r, keep(r.selected)(pairs(notRead, question, leftOut, repeat, conflict, question, repeat))) {
		if q == nil || err != nil {
			t.Errorf("let through %v, %v", q, err)
		}
		seen++
	}
	if seen != 2 {
		t.Errorf("%d questions, want 2", seen)
	}
	want := "2 questions, 27 resources, 2 documents left out, 1 field not read, 2 read twice, 2 not selected"
	if got := r.summary(27); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if r.complete() {
		t.Error("complete, with documents left out")
	}
	if got := strings.Count(stderr.String(), "\n"); got != 4 {
		t.Errorf("%d lines, want three errors and a hint:\n%s", got, &stderr)
	}
	if strings.ContainsRune(stderr.String(), '\x1b') {
		t.Errorf("a document drives the terminal: %q", &stderr)
	}
}

func TestWatchStrict(t *testing.T) {
	for _, first := range []error{notRead, leftOut, conflict} {
		r := &run{ctx: context.Background(), stderr: &strings.Builder{}, strict: true}
		seen, last := 0, error(nil)
		for q, err := range watch(r, pairs(question, repeat, first, question)) {
			if last = err; q != nil {
				seen++
			}
		}
		if seen != 1 || last != errStopped {
			t.Errorf("%v: %d questions, then %v", first, seen, last)
		}
	}
}

// TestWatchResources: a text spelled differently is told, counted, and the run goes on; a broken stream ends it.
func TestWatchResources(t *testing.T) {
	spelled := &ontology.TextError{Path: "e.txt", Line: 7, Answer: ontology.MustIRI("https://e.fr/answer")}
	full := &temporaryError{errors.New("no space left")}
	resources := func(yield func(*ontology.Resource, error) bool) {
		r := &ontology.Resource{}
		_ = yield(r, nil) && yield(nil, spelled) && yield(r, nil) && yield(nil, full) && yield(r, nil)
	}
	var stderr strings.Builder
	r := &run{ctx: context.Background(), stderr: &stderr}
	seen, last := 0, error(nil)
	for resource, err := range watch(r, resources) {
		if last = err; resource != nil {
			seen++
		}
	}
	if seen != 2 || last != full {
		t.Errorf("%d resources, then %v", seen, last)
	}
	if r.unread != 1 || r.leftOut != 0 || r.complete() {
		t.Errorf("%d not read, %d left out", r.unread, r.leftOut)
	}
	if got := stderr.String(); strings.Count(got, "\n") != 1 || !strings.HasPrefix(got, "e.txt:7: answer ") {
		t.Errorf("printed: %q", got)
	}

	stderr.Reset()
	r = &run{ctx: context.Background(), stderr: &stderr, strict: true}
	for range 2 { // the questions run ahead of the resources: what both meet is told once
		for _, err := range watch(r, resources) {
			last = err
		}
		if last != errStopped {
			t.Errorf("ended with %v", last)
		}
	}
	if got := stderr.String(); strings.Count(got, "\n") != 1 {
		t.Errorf("printed: %q", got)
	}
}

func TestWatchInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r := &run{ctx: ctx, stderr: &strings.Builder{}}
	seen, last := 0, error(nil)
	for q, err := range watch(r, pairs(question, question, question)) {
		if last = err; q != nil {
			seen++
		}
		cancel()
	}
	if seen != 1 || last != errInterrupted {
		t.Errorf("%d questions, then %v", seen, last)
	}
	if err := r.end(&job{path: "x.nt"}, 0, last); err.(*failure).code != exitInterrupted {
		t.Errorf("ended with %v", err)
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 102431: "102,431", 1204882: "1,204,882"} {
		if got := thousands(n); got != want {
			t.Errorf("thousands(%d) = %s, want %s", n, got, want)
		}
	}
}

func TestProgressLine(t *testing.T) {
	for _, c := range []struct {
		read, total int64
		want        string
	}{
		{0, 2e6, strings.Repeat("░", 24) + "   0 %  0.0 MB of 2.0 MB  3,000 questions  1,500/s"},
		{1e6, 2e6, strings.Repeat("█", 12) + strings.Repeat("░", 12) + "  50 %  1.0 MB of 2.0 MB  3,000 questions  1,500/s"},
		{3e6, 2e6, strings.Repeat("█", 24) + " 100 %  2.0 MB of 2.0 MB  3,000 questions  1,500/s"}, // a file that grew
		{1e6, 0, "1.0 MB  3,000 questions  1,500/s"},                                               // standard input
	} {
		if got := progressLine(3000, c.read, c.total, 2*time.Second); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestProgress(t *testing.T) {
	var none *progress
	none.step(16)
	none.clear()
	if none.bytes() != nil {
		t.Error("a callback for nobody")
	}
	var w strings.Builder
	p := &progress{w: &w, start: time.Now().Add(-2 * time.Second), last: time.Now().Add(-time.Second)}
	p.bytes()(5e6, 1e7)
	p.step(15) // between two looks at the clock
	if w.Len() > 0 {
		t.Errorf("drawn: %q", &w)
	}
	p.step(16)
	if !strings.Contains(w.String(), "50 %  5.0 MB of 10.0 MB  16 questions") {
		t.Errorf("drawn: %q", &w)
	}
	p.step(32) // too early to draw again
	p.clear()
	if !strings.HasSuffix(w.String(), "\r\x1b[K") || strings.Contains(w.String(), "32 questions") {
		t.Errorf("drawn: %q", &w)
	}
}

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"Réponse «à» l'Œuvre n° 5": "Réponse «à» l'Œuvre n° 5",
		"un\u00a0mot\u202f:":       "un\u00a0mot\u202f:",
		"\x1b[31mrouge\a":          `\x1b[31mrouge\a`,
		"deux\nlignes\t":           `deux\nlignes\t`,
		"à l'envers \u202e":        `à l'envers \u202e`,
		"\u2028":                   `\u2028`,
	} {
		if got := escape(in); got != want {
			t.Errorf("escape(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"ttl", "trig", "jsonld", "csv"}
	for word, want := range map[string]string{"ttl2": "ttl", "TTL": "ttl", "json-ld": "jsonld", "turtle": "", "": ""} {
		if got := nearest(word, known); got != want {
			t.Errorf("nearest(%q) = %q, want %q", word, got, want)
		}
	}
}
