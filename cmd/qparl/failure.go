package main

import (
	"errors"
	"fmt"
	"strings"
)

// Exit codes; see «Exit codes» in README.md.
const (
	exitDone        = 0
	exitNothing     = 1 // nothing usable, or the output could not be created or written
	exitUsage       = 2 // the command line
	exitIncomplete  = 3 // done, but some documents were left out or some fields not read, each listed
	exitInterrupted = 130
)

// failure ends the program with an exit code; it prints as one line and a hint.
type failure struct {
	code int
	what string // empty: the code alone, everything has been said
	hint string // the next move; empty when there is none
}

func (f *failure) Error() string { return f.what }

// usage says what is wrong with the command line.
func usage(hint, format string, args ...any) error {
	return &failure{exitUsage, fmt.Sprintf(format, args...), hint}
}

// unknown says that a value is not in a table, proposes the nearest one and lists them all.
func unknown(kind, value string, known []string) error {
	hint := ""
	if near := nearest(value, known); near != "" {
		hint = "did you mean " + near + "?"
	}
	return usage(hint, "unknown %s %q (known: %s)", kind, value, strings.Join(known, ", "))
}

// complain prints how the command ended and returns the exit code. An error that is no failure comes from the parser of the
// command line.
func (p *program) complain(err error) int {
	var f *failure
	if !errors.As(err, &f) {
		f = &failure{exitUsage, err.Error(), "see qparl --help"}
	}
	if f.what != "" {
		fmt.Fprintln(p.stderr, "qparl: "+escape(f.what))
		printHint(p.stderr, f.hint)
	}
	return f.code
}

// nearest returns the known word at the smallest edit distance from word, or "" when none is near.
func nearest(word string, known []string) string {
	best, limit := "", min(3, len(word)/2+1)
	for _, k := range known {
		if d := distance(strings.ToLower(word), k); d < limit {
			best, limit = k, d
		}
	}
	return best
}

// distance is the Levenshtein distance of two short words, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
