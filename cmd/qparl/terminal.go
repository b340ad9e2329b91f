package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/term"
)

// isTerminal tells whether a person looks at (or types into) the file.
func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// escape shows control and format characters as Go escapes, so that a document cannot drive a terminal. Line feeds too:
// one message is one line.
func escape(s string) string {
	if !strings.ContainsFunc(s, unprintable) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if unprintable(r) {
			q := strconv.QuoteRuneToASCII(r)
			b.WriteString(q[1 : len(q)-1])
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// unprintable spares the blanks that French typography uses (no-break and narrow no-break space).
func unprintable(r rune) bool {
	return r == unicode.ReplacementChar || !unicode.IsGraphic(r)
}

func printHint(w io.Writer, hint string) {
	if hint != "" {
		fmt.Fprintln(w, "  hint: "+escape(hint))
	}
}

// painter colours words for a terminal; the zero painter does not.
type painter struct{ on bool }

// newPainter honours NO_COLOR (https://no-color.org) and TERM=dumb.
func newPainter(f *os.File) painter {
	return painter{isTerminal(f) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
}

func (p painter) bold(s string) string { return p.paint("1", s) }
func (p painter) dim(s string) string  { return p.paint("2", s) }
func (p painter) word(s string) string { return p.paint("36", s) }
func (p painter) warn(s string) string { return p.paint("33", s) }

func (p painter) paint(code, s string) string {
	if !p.on {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
