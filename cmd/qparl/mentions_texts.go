package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"qparl/extract"
	"qparl/extract/prose"
	"qparl/ontology"
)

// mentionsRun is one run of «qparl mentions».
type mentionsRun struct {
	*run
	stdin    *os.File
	out      *bufio.Writer
	encoder  *json.Encoder // to out
	paint    painter
	finder   *prose.Finder
	linker   *ontology.Linker // nil without --link
	registry registry
	date     ontology.Date // of texts that give none
	json     bool

	waiting      []*textRead // with --link
	texts, found int
	lineErrors   bool // what is left out are lines
}

// textRead is a text with what was found in it.
type textRead struct {
	id       identifier
	path     string
	line     int // of path that holds the text as JSON; 0 when the file is the text
	text     string
	date     ontology.Date
	mentions []mentioned
}

// identifier is the name of a text: as given in JSON, and as words.
type identifier struct {
	raw  json.RawMessage
	name string
}

// readTexts reads files, each of which is a text.
func (m *mentionsRun) readTexts(inputs []string, options extract.Options) error {
	if len(inputs) == 0 {
		inputs = []string{"-"}
	}
	for document, err := range extract.Open(options, inputs...) {
		if err != nil {
			m.report(err)
			continue
		}
		text, err := document.Text()
		if err != nil {
			m.report(err)
			var e *extract.Error
			if !errors.As(err, &e) || !e.Kept {
				continue
			}
		}
		raw, err := json.Marshal(document.Path)
		if err != nil {
			return err
		}
		t := &textRead{id: identifier{raw, document.Path}, path: document.Path, text: text, date: m.date}
		if err := m.text(t); err != nil {
			return err
		}
	}
	return nil
}

func (m *mentionsRun) write(t *textRead) error {
	if !m.json {
		return m.list(t)
	}
	if t.mentions == nil {
		t.mentions = []mentioned{} // in JSON, none is a list too
	}
	return m.encoder.Encode(struct {
		ID       json.RawMessage `json:"id"`
		Mentions []mentioned     `json:"mentions"`
	}{t.id.raw, t.mentions})
}

var oneLine = strings.NewReplacer("\r\n", " ", "\n", " ")

// list prints mentions for a person: where, what, which words; then the value; then who says so, and which thing it is.
func (m *mentionsRun) list(t *textRead) error {
	fmt.Fprintln(m.out, m.paint.bold(escape(t.id.name)+": "+count(len(t.mentions), "mention")))
	places := make([]string, len(t.mentions))
	place, name := 0, 0
	for i := range t.mentions {
		found := &t.mentions[i]
		places[i] = fmt.Sprintf("%d:%d", found.Line, found.Column)
		place, name = max(place, len(places[i])), max(name, len(found.Kind))
	}
	for i := range t.mentions {
		found := &t.mentions[i]
		k := kindNamed(found.Kind)
		fmt.Fprintf(m.out, "  %s  %s  «%s»\n", m.paint.dim(fmt.Sprintf("%*s", place, places[i])),
			m.paint.paint(k.colour, fmt.Sprintf("%-*s", name, k.name)), escape(oneLine.Replace(found.Surface)))
		printDetails(m.out, m.paint, place+4, found)
	}
	return m.out.Flush()
}

// printDetails prints the lines below a mention.
func printDetails(w *bufio.Writer, paint painter, indent int, m *mentioned) {
	margin := strings.Repeat(" ", indent)
	if len(m.Value) > 0 {
		fmt.Fprintf(w, "%s%s\n", margin, escape(m.Value.String()))
	}
	fmt.Fprintf(w, "%s%s\n", margin, paint.dim(escape(m.found())+", "+m.Confidence.String()))
	for _, thing := range m.things() {
		fmt.Fprintf(w, "%s= %s\n", margin, escape(thing))
	}
}

// validText refuses what is no UTF-8 in a line of JSON: decoding would silently change it.
func validText(line []byte) error {
	for i := 0; i < len(line); {
		r, n := utf8.DecodeRune(line[i:])
		if r == utf8.RuneError && n == 1 {
			return fmt.Errorf("byte 0x%02X, at %d, is no UTF-8", line[i], i+1)
		}
		i += n
	}
	return nil
}
