package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"qparl/extract"

	"golang.org/x/term"
)

// page prints inspections for a person.
type page struct {
	w       *bufio.Writer
	paint   painter
	width   int // of the terminal; 0: lines are not broken
	full    bool
	printed int // headings
}

func newPage(out *os.File, full bool) *page {
	g := &page{w: bufio.NewWriter(out), paint: newPainter(out), full: full}
	if g.paint.on {
		g.width, _, _ = term.GetSize(int(out.Fd())) // 0 when nobody knows
	}
	return g
}

func (g *page) end() error { return g.w.Flush() }

func (g *page) discard() { g.w.Flush() } // what was shown before Ctrl-C stays

func (g *page) show(v *view) error {
	q := v.Question
	g.heading("%s:%d: %s, read as %s", q.Source.Path, q.Source.Line, q.UID, v.Format)
	g.fields(v.Fields)
	g.record(v)
	for i := range v.passages {
		g.passage(&v.passages[i])
	}
	g.remarks(v.Remarks)
	return g.w.Flush()
}

// heading prints a line that begins a section, below a blank one.
func (g *page) heading(format string, args ...any) {
	if g.printed > 0 {
		fmt.Fprintln(g.w)
	}
	g.printed++
	fmt.Fprintln(g.w, g.paint.bold(escape(fmt.Sprintf(format, args...))))
}

// row is a line of an aligned table.
type row struct{ Place, Name, Value string }

// shown is how much of a value is printed without --full, in code points.
const shown = 80

// table prints rows with the names aligned. Values are escaped, and cut unless --full.
func (g *page) table(rows []row) {
	place, name := 0, 0
	for _, r := range rows {
		place = max(place, utf8.RuneCountInString(r.Place))
		name = max(name, utf8.RuneCountInString(r.Name))
	}
	for _, r := range rows {
		if place > 0 {
			fmt.Fprintf(g.w, "  %s", g.paint.dim(fmt.Sprintf("%*s", place, r.Place)))
		}
		fmt.Fprintf(g.w, "  %s  %s\n", g.paint.word(fmt.Sprintf("%-*s", name, escape(r.Name))), g.value(r.Value))
	}
}

// value escapes a value, and cuts it unless --full.
func (g *page) value(s string) string {
	n := utf8.RuneCountInString(s)
	if g.full || n <= shown {
		return escape(s)
	}
	cut := 0
	for range shown {
		_, size := utf8.DecodeRuneInString(s[cut:])
		cut += size
	}
	return escape(s[:cut]) + "… " + g.paint.dim("("+count(n, "character")+")")
}

// fields prints the labelled fields as they stand in the document.
func (g *page) fields(fields []extract.Field) {
	rows := make([]row, 0, len(fields))
	for _, f := range fields {
		rows = append(rows, row{Place: strconv.Itoa(f.Line), Name: f.Label, Value: f.Value})
	}
	g.heading("fields, by line")
	g.table(rows)
}

func (g *page) record(v *view) {
	var rows []row
	for _, s := range v.record() {
		rows = append(rows, row{Name: s.Name, Value: slotValue(s.Value)})
	}
	for _, e := range v.events() {
		rows = append(rows, row{Name: "event", Value: words(e.Kind, e.Published, e.Reason)})
	}
	g.heading("question")
	g.table(rows)
}

// passage prints a text with its mentions marked, then the mentions by number.
func (g *page) passage(p *passage) {
	g.heading("text of the %s", words(p.In, string(p.Published)))
	g.marked(p)
	if len(p.Mentions) == 0 {
		g.heading("found in the %s: nothing", p.In)
	} else {
		g.heading("found in the %s", p.In)
		g.mentions(p.Mentions)
	}
	if len(p.Oddities) > 0 {
		g.heading("remarks on the %s", p.In)
	}
	for _, o := range p.Oddities {
		fmt.Fprintf(g.w, "  %s  «%s»: %s\n", g.paint.dim(fmt.Sprintf("%d-%d", o.Start, o.End)), escape(o.Surface), g.paint.warn(escape(o.Text)))
	}
}

// mentions prints number, kind, place in code points and words; below, value, rule with confidence, and things.
func (g *page) mentions(all []mentioned) {
	name, place := 0, 0
	for i := range all {
		name = max(name, len(all[i].Kind))
		place = max(place, len(span(&all[i])))
	}
	for i := range all {
		m := &all[i]
		k := kindNamed(m.Kind)
		fmt.Fprintf(g.w, "  %3d  %s  %s  «%s»\n", m.number, g.paint.paint(k.colour, fmt.Sprintf("%-*s", name, k.name)),
			g.paint.dim(fmt.Sprintf("%*s", place, span(m))), escape(oneLine.Replace(m.Surface)))
		printDetails(g.w, g.paint, 7, m)
	}
}

func span(m *mentioned) string { return fmt.Sprintf("%d-%d", m.Start, m.End) }

// remarks prints what could not be read.
func (g *page) remarks(remarks []error) {
	if len(remarks) == 0 {
		return
	}
	g.heading("not read: %s", count(len(remarks), "field"))
	for _, err := range remarks {
		fmt.Fprintln(g.w, "  "+g.paint.warn(escape(err.Error())))
	}
}

// number is empty for the 0 that means unknown.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// superscript writes a number in small raised figures.
func superscript(n int) string {
	var b strings.Builder
	for _, c := range strconv.Itoa(n) {
		b.WriteRune([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[c-'0'])
	}
	return b.String()
}
