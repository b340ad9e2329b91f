package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"qparl/extract"
	"qparl/ontology"
)

// row is a line of an aligned table. A whole value is never cut.
type row struct {
	place, name, value string
	whole              bool
}

// shown is how much of a value is printed without --full, in code points.
const shown = 80

// table prints rows with the names aligned. Values are escaped, and cut unless --full.
func (g *page) table(rows []row) {
	place, name := 0, 0
	for _, r := range rows {
		place = max(place, utf8.RuneCountInString(r.place))
		name = max(name, utf8.RuneCountInString(r.name))
	}
	for _, r := range rows {
		if place > 0 {
			fmt.Fprintf(g.w, "  %s", g.paint.dim(fmt.Sprintf("%*s", place, r.place)))
		}
		fmt.Fprintf(g.w, "  %s  %s\n", g.paint.word(fmt.Sprintf("%-*s", name, escape(r.name))), g.value(r))
	}
}

// value escapes a value, and cuts it unless --full.
func (g *page) value(r row) string {
	s, n := r.value, utf8.RuneCountInString(r.value)
	if g.full || r.whole || n <= shown {
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
		rows = append(rows, row{place: strconv.Itoa(f.Line), name: f.Label, value: f.Value})
	}
	g.heading("fields, by line")
	g.table(rows)
}

// record prints the question that the fields became, under the names of the graph.
func (g *page) record(q *ontology.Question) {
	rows := []row{
		{name: "type", value: q.Type.Code()},
		{name: "legislature", value: number(q.Legislature)},
		{name: "number", value: number(q.Number)},
		{name: "heading", value: q.Heading},
		{name: "rubrique", value: q.Rubrique},
		{name: "headTopic", value: q.HeadTopic},
		{name: "analysis", value: strings.Join(q.Analyses, " | ")},
		{name: "askedBy", value: words(q.Author.Civility, q.Author.Name, q.Author.ActorRef)},
		{name: "authorConstituency", value: words(q.Author.Constituency.Department, q.Author.Constituency.Code, number(q.Author.Constituency.Number))},
		{name: "authorGroup", value: words(q.Author.Group.Label, q.Author.Group.Abbreviation, q.Author.Group.Ref)},
		{name: "askedMinistry", value: words(q.AskedMinistry.Label, q.AskedMinistry.Ref)},
		{name: "attributedMinistry", value: words(q.AttributedMinistry.Label, q.AttributedMinistry.Ref)},
		{name: "published", value: publication(q.Publication)},
		{name: "status", value: words(string(q.Status), q.StatusCode)},
		{name: "text", value: q.Text},
	}
	for _, a := range q.Answers {
		rows = append(rows, row{name: "answer", value: words(publication(a.Publication), a.Text)})
	}
	for _, e := range q.Events {
		rows = append(rows, row{name: "event", value: words(eventNames[e.Kind], publication(e.Publication), e.Reason)})
	}
	known := rows[:0]
	for _, r := range rows {
		if r.value != "" {
			known = append(known, r)
		}
	}
	g.heading("question")
	g.table(known)
}

var eventNames = [...]string{
	ontology.Flagging: "flagging", ontology.Renewal: "renewal", ontology.Reattribution: "reattribution",
	ontology.Withdrawal: "withdrawal", ontology.Lapse: "lapse", ontology.Erratum: "erratum",
}

// mentions prints what was found in the texts: place in code points, words, who says so.
func (g *page) mentions(q *ontology.Question) {
	var rows []row
	for _, m := range q.Mentions {
		where, text := "question", q.Text
		if m.In != ontology.InQuestion {
			where, text = "answer", q.Answers[m.In].Text
		}
		begin := utf8.RuneCountInString(text[:m.Span.Begin])
		found := text[m.Span.Begin:m.Span.End]
		place := fmt.Sprintf("%s %d-%d", where, begin, begin+utf8.RuneCountInString(found))
		by := fmt.Sprintf("%s/%s %d.%02d", m.By, m.Rule, m.Confidence/100, m.Confidence%100)
		rows = append(rows, row{place, by, fmt.Sprintf("«%s» is the %s", found, entity(m.Entity)), true})
	}
	if len(rows) == 0 {
		g.heading("found in the texts: nothing")
		return
	}
	g.heading("found in the texts")
	g.table(rows)
}

// entity names what a mention points to.
func entity(e ontology.Entity) string {
	if o, ok := e.(*ontology.Office); ok {
		return "office «" + o.Title + "»"
	}
	return fmt.Sprintf("%T", e)
}

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

func publication(p ontology.Publication) string {
	s := string(p.Date)
	if p.Page != "" {
		s += " page " + p.Page
	}
	return s
}

// words joins what is not empty.
func words(parts ...string) string {
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, ", ")
}

// number is empty for the 0 that means unknown.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
