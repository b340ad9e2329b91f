package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"qparl/ontology"
)

// mentioned is a mention as it is shown, in the schema of the annotations: offsets are code points of the text, end excluded.
type mentioned struct {
	Kind       string    `json:"kind"`
	Start      int       `json:"start"`
	End        int       `json:"end"`
	Surface    string    `json:"surface"`
	Value      slotted   `json:"value"`
	CoreEnd    int       `json:"core_end,omitempty"`
	By         string    `json:"by"`
	Rule       string    `json:"rule"`
	Confidence certainty `json:"confidence"`
	Entity     string    `json:"entity,omitempty"`   // IRI of the thing, the first when there are several
	Entities   []string  `json:"entities,omitempty"` // all, when there are several
	Line       int       `json:"line,omitempty"`     // of a plain text, from 1
	Column     int       `json:"column,omitempty"`   // in code points, from 1

	span   ontology.Span // in bytes
	number int           // in its document, from 1
}

// newMentioned shows a mention of a text; span and core are its bytes there, which a repair of the text may have moved.
func newMentioned(r *ruler, m *ontology.Mention, span ontology.Span, core int) mentioned {
	at := r.at(span.Begin)
	words := r.text[span.Begin:span.End]
	shown := mentioned{
		Kind: m.Entity.Kind(), Start: at.points, End: at.points + utf8.RuneCountInString(words), Surface: words,
		Value: m.Entity.Slots(), By: m.By, Rule: m.Rule, Confidence: certainty(m.Confidence), span: span,
	}
	if m.Core > 0 {
		shown.CoreEnd = at.points + utf8.RuneCountInString(r.text[span.Begin:core])
	}
	return shown
}

// resolve adds the things that the mention names.
func (m *mentioned) resolve(things []ontology.IRI) {
	if len(things) == 0 {
		return
	}
	m.Entity = things[0].String()
	if len(things) == 1 {
		return
	}
	for _, thing := range things {
		m.Entities = append(m.Entities, thing.String())
	}
}

// things lists what the mention names.
func (m *mentioned) things() []string {
	if m.Entities == nil && m.Entity != "" {
		return []string{m.Entity}
	}
	return m.Entities
}

// found tells who says so, by which rule: report/report-source-date.
func (m *mentioned) found() string { return m.By + "/" + m.Rule }

// certainty is a confidence in hundredths; it prints as a number from 0 to 1.
type certainty int

// String has two decimals.
func (c certainty) String() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

// MarshalJSON has no needless zeros.
func (c certainty) MarshalJSON() ([]byte, error) { return json.Marshal(float64(c) / 100) }

// slotted is the value of a mention; it keeps the order of the slots.
type slotted []ontology.Slot

// MarshalJSON gives an object.
func (s slotted) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, slot := range s {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := e.Encode(slot.Name); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := e.Encode(slot.Value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// String is for a person: date: 2014-06-30; author: Marc Robert.
func (s slotted) String() string {
	parts := make([]string, len(s))
	for i, slot := range s {
		parts[i] = slot.Name + ": " + slotValue(slot.Value)
	}
	return strings.Join(parts, "; ")
}

func slotValue(v any) string {
	switch v := v.(type) {
	case []string:
		return strings.Join(v, ", ")
	case bool:
		return map[bool]string{true: "yes", false: "no"}[v]
	}
	return fmt.Sprint(v)
}

// ruler measures a text; places that mostly follow each other are counted once.
type ruler struct {
	text  string
	last  place
	bytes int // of last
}

// place is where a byte stands: code points before it, line and column from 1, the latter in code points.
type place struct{ points, line, column int }

func newRuler(text string) *ruler { return &ruler{text: text, last: place{line: 1, column: 1}} }

func (r *ruler) at(b int) place {
	if b < r.bytes {
		*r = *newRuler(r.text)
	}
	for _, c := range r.text[r.bytes:b] {
		r.last.points++
		r.last.column++
		if c == '\n' {
			r.last.line, r.last.column = r.last.line+1, 1
		}
	}
	r.bytes = b
	return r.last
}
