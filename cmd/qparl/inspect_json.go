package main

import (
	"bufio"
	"encoding/json"
	"io"
)

// inspectJSON writes an object for each document, in a line.
type inspectJSON struct {
	w       *bufio.Writer
	encoder *json.Encoder
}

func newInspectJSON(out io.Writer) *inspectJSON {
	w := bufio.NewWriter(out)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return &inspectJSON{w, e}
}

func (j *inspectJSON) end() error { return j.w.Flush() }

func (j *inspectJSON) discard() { j.w.Flush() }

// fieldJSON is a field as it stands in the document.
type fieldJSON struct {
	Line  int    `json:"line"`
	Label string `json:"label"`
	Value string `json:"value"`
}

func (j *inspectJSON) show(v *view) error {
	fields := []fieldJSON{}
	for _, f := range v.Fields {
		fields = append(fields, fieldJSON{f.Line, f.Label, f.Value})
	}
	notRead := []string{}
	for _, err := range v.Remarks {
		notRead = append(notRead, err.Error())
	}
	if v.passages == nil {
		v.passages = []passage{}
	}
	err := j.encoder.Encode(struct {
		UID      string      `json:"uid"`
		Path     string      `json:"path"`
		Line     int         `json:"line"`
		Format   string      `json:"format"`
		Fields   []fieldJSON `json:"fields"`
		Question slotted     `json:"question"`
		Events   []happened  `json:"events"`
		Texts    []passage   `json:"texts"`
		NotRead  []string    `json:"notRead"`
	}{v.Question.UID, v.Question.Source.Path, v.Question.Source.Line, v.Format, fields, v.record(), v.events(), v.passages, notRead})
	if err != nil {
		return err
	}
	return j.w.Flush()
}
