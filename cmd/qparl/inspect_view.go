package main

import (
	"strings"

	"qparl/extract"
	"qparl/extract/prose"
	"qparl/ontology"
)

// view is an inspection as it is shown.
type view struct {
	*extract.Inspection
	passages []passage // the texts that are not empty
}

// passage is a text of a question with what was found in it.
type passage struct {
	In        string        `json:"in"` // question, answer, answer 2
	Published ontology.Date `json:"published,omitempty"`
	Page      string        `json:"page,omitempty"`
	Text      string        `json:"text"`
	Mentions  []mentioned   `json:"mentions"`
	Oddities  []oddity      `json:"remarks"`
}

// oddity is a remark on the words of a text.
type oddity struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Surface string `json:"surface"`
	Text    string `json:"remark"`
}

// newView measures the mentions, numbers them, and finds the things that they name.
func newView(i *extract.Inspection) *view {
	v := &view{Inspection: i}
	q := i.Question
	linker := ontology.NewLinker(ontology.Base{}, nil)
	linker.Add(q)
	linker.Resolve()
	oddities := prose.Remarks(q, q.Mentions)
	v.add(linker, oddities, passage{In: "question", Published: q.Publication.Date, Page: q.Publication.Page, Text: q.Text}, ontology.InQuestion)
	for k, a := range q.Answers {
		name := "answer"
		if k > 0 {
			name += " " + number(k+1)
		}
		v.add(linker, oddities, passage{In: name, Published: a.Publication.Date, Page: a.Publication.Page, Text: a.Text}, ontology.InAnswer(k))
	}
	return v
}

func (v *view) add(linker *ontology.Linker, oddities []prose.Remark, p passage, in ontology.In) {
	if p.Text == "" {
		return
	}
	p.Mentions, p.Oddities = []mentioned{}, []oddity{} // in JSON, none is a list too
	measure := newRuler(p.Text)
	for k := range v.Question.Mentions {
		m := &v.Question.Mentions[k]
		if m.In != in {
			continue
		}
		shown := newMentioned(measure, m, m.Span, m.Core)
		shown.number = k + 1
		shown.resolve(linker.Entities(0, k))
		p.Mentions = append(p.Mentions, shown)
	}
	for _, o := range oddities {
		if o.In == in {
			begin, end := measure.at(o.Span.Begin).points, measure.at(o.Span.End).points
			p.Oddities = append(p.Oddities, oddity{begin, end, p.Text[o.Span.Begin:o.Span.End], o.Text})
		}
	}
	v.passages = append(v.passages, p)
}

// record is the question that the fields became, under the names of the graph, without its texts.
func (v *view) record() slotted {
	q := v.Question
	var known slotted
	for _, s := range []ontology.Slot{
		{Name: "type", Value: q.Type.Code()},
		{Name: "legislature", Value: q.Legislature},
		{Name: "number", Value: q.Number},
		{Name: "heading", Value: q.Heading},
		{Name: "rubrique", Value: q.Rubrique},
		{Name: "headTopic", Value: q.HeadTopic},
		{Name: "analysis", Value: strings.Join(q.Analyses, " | ")},
		{Name: "askedBy", Value: words(q.Author.Civility, q.Author.Name, q.Author.ActorRef)},
		{Name: "authorConstituency", Value: words(q.Author.Constituency.Department, q.Author.Constituency.Code, number(q.Author.Constituency.Number))},
		{Name: "authorGroup", Value: words(q.Author.Group.Label, q.Author.Group.Abbreviation, q.Author.Group.Ref)},
		{Name: "askedMinistry", Value: words(q.AskedMinistry.Label, q.AskedMinistry.Ref)},
		{Name: "attributedMinistry", Value: words(q.AttributedMinistry.Label, q.AttributedMinistry.Ref)},
		{Name: "published", Value: publication(q.Publication)},
		{Name: "status", Value: words(string(q.Status), q.StatusCode)},
	} {
		if s.Value != "" && s.Value != 0 {
			known = append(known, s)
		}
	}
	return known
}

// happened is a procedural event as it is shown.
type happened struct {
	Kind      string `json:"kind"`
	Published string `json:"published,omitempty"`
	Reason    string `json:"reason,omitempty"`
}

func (v *view) events() []happened {
	events := []happened{}
	for _, e := range v.Question.Events {
		events = append(events, happened{eventNames[e.Kind], publication(e.Publication), e.Reason})
	}
	return events
}

var eventNames = [...]string{
	ontology.Flagging: "flagging", ontology.Renewal: "renewal", ontology.Reattribution: "reattribution",
	ontology.Withdrawal: "withdrawal", ontology.Lapse: "lapse", ontology.Erratum: "erratum",
}

// piece is a stretch of a text: plain, or a mention with what it holds.
type piece struct {
	text    string // when mention is nil
	mention *mentioned
	inside  []piece
}

// pieces cuts the text at its mentions, which nest or stand apart.
func (p *passage) pieces() []piece {
	pieces, _ := p.cut(ontology.Span{Begin: 0, End: len(p.Text)}, 0)
	return pieces
}

// cut returns the pieces of a span, beginning with mention number next, and the number of the first mention behind it.
func (p *passage) cut(span ontology.Span, next int) ([]piece, int) {
	var pieces []piece
	at := span.Begin
	for next < len(p.Mentions) && p.Mentions[next].span.Begin < span.End {
		m := &p.Mentions[next]
		if at < m.span.Begin {
			pieces = append(pieces, piece{text: p.Text[at:m.span.Begin]})
		}
		var inside []piece
		inside, next = p.cut(m.span, next+1)
		pieces = append(pieces, piece{mention: m, inside: inside})
		at = m.span.End
	}
	if at < span.End {
		pieces = append(pieces, piece{text: p.Text[at:span.End]})
	}
	return pieces, next
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
