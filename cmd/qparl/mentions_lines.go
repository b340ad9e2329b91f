package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"qparl/extract"
	"qparl/ontology"
)

// textLine is a line of --jsonl.
type textLine struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Date *string         `json:"date"`
}

const hintTextLine = `one object a line, as in {"id": "a", "text": "…", "date": "2014-07-08"}`

// readLines reads files of JSON lines; what comes out is written before the next line is waited for.
func (m *mentionsRun) readLines(inputs []string, limit int) error {
	m.lineErrors = true
	if len(inputs) == 0 {
		inputs = []string{"-"}
	}
	for _, path := range inputs {
		if err := m.readLinesOf(path, limit); err != nil {
			return err
		}
	}
	return nil
}

func (m *mentionsRun) readLinesOf(path string, limit int) error {
	in := m.stdin
	name := "stdin"
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			m.report(&extract.Error{Path: path, Err: errors.Unwrap(err)})
			return nil
		}
		defer f.Close()
		in, name = f, path
	}
	r := bufio.NewReaderSize(in, 1<<16)
	for n, line := range numberedLines(r, limit) {
		t, bad := m.textOf(line)
		if bad != nil {
			bad.Path, bad.Line = name, n
			m.report(bad)
			continue
		}
		if t == nil {
			continue
		}
		t.path, t.line = name, n
		if err := m.text(t); err != nil {
			return err
		}
		if r.Buffered() == 0 {
			if err := m.out.Flush(); err != nil {
				return err
			}
		}
	}
	return nil
}

// rawLine is a line without its end, or why it could not be read.
type rawLine struct {
	text []byte
	err  *extract.Error
}

// numberedLines yields the lines of r, from 1; the bytes are used again. A line over the limit, in bytes, is an error, and the
// next one follows; any other error is the last.
func numberedLines(r *bufio.Reader, limit int) iter.Seq2[int, rawLine] {
	return func(yield func(int, rawLine) bool) {
		var line []byte
		for n := 1; ; n++ {
			long := false
			part, err := r.ReadSlice('\n')
			for line = append(line[:0], part...); err == bufio.ErrBufferFull; {
				part, err = r.ReadSlice('\n')
				if long = long || len(line)+len(part) > limit; !long {
					line = append(line, part...)
				}
			}
			next := rawLine{text: bytes.TrimRight(line, "\r\n")}
			if long {
				next.err = &extract.Error{Err: fmt.Errorf("longer than %d MiB", limit>>20), Hint: "--max-document reads longer ones"}
			}
			if err != nil && err != io.EOF {
				next.err = &extract.Error{Err: err}
			}
			if !yield(n, next) || err != nil {
				return
			}
		}
	}
}

// textOf reads a line; both results are nil for an empty one.
func (m *mentionsRun) textOf(line rawLine) (*textRead, *extract.Error) {
	if line.err != nil {
		return nil, line.err
	}
	if len(bytes.TrimSpace(line.text)) == 0 {
		return nil, nil
	}
	if err := validText(line.text); err != nil {
		return nil, &extract.Error{Err: err, Hint: "convert the file to UTF-8"}
	}
	var l textLine
	if err := json.Unmarshal(bytes.TrimPrefix(line.text, []byte("\ufeff")), &l); err != nil {
		return nil, &extract.Error{Err: jsonError(err), Hint: hintTextLine}
	}
	return m.checked(&l)
}

// jsonError says where a line stops being what it should.
func jsonError(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON, at byte %d: %w", syntax.Offset, err)
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("not an object but a JSON %s", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("%s: a JSON %s, not a string", kind.Field, kind.Value)
	}
	return err
}

// checked wants an identifier, a text, and a day if any.
func (m *mentionsRun) checked(l *textLine) (*textRead, *extract.Error) {
	t := &textRead{id: identifier{raw: l.ID, name: string(l.ID)}, date: m.date}
	switch {
	case len(l.ID) == 0 || string(l.ID) == "null":
		return nil, &extract.Error{Err: errors.New("no id"), Hint: hintTextLine}
	case l.ID[0] == '"':
		if err := json.Unmarshal(l.ID, &t.id.name); err != nil {
			return nil, &extract.Error{Field: "id", Err: err, Hint: hintTextLine}
		}
	case l.ID[0] != '-' && (l.ID[0] < '0' || l.ID[0] > '9'):
		return nil, &extract.Error{Field: "id", Err: errors.New("neither a string nor a number"), Hint: hintTextLine}
	}
	if l.Text == nil {
		return nil, &extract.Error{Err: errors.New("no text"), Hint: hintTextLine}
	}
	t.text = *l.Text
	if l.Date != nil && *l.Date != "" {
		day, ok := ontology.ParseDate(*l.Date)
		if !ok {
			return nil, &extract.Error{Field: "date", Value: *l.Date, Err: errors.New("no such day"), Hint: "dates are written year-month-day, as in 2014-07-08"}
		}
		t.date = day
	}
	return t, nil
}
