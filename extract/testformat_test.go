package extract

import (
	"bufio"
	"bytes"
	"io"
	"iter"
	"strconv"
	"strings"
	"testing"

	"qparl/ontology"
)

// noteFormat is the smallest format there can be, to test everything around the formats: «#Q 14 QE 60066», then the text.
// «!panic», «!remark» and «!mute» lines make it misbehave.
var noteFormat = &Format{
	Name:  "note",
	Match: func(head []byte) bool { return bytes.HasPrefix(head, []byte("#Q ")) },
	Parse: parseNote,
}

// notesFormat is noteFormat for files of several questions.
var notesFormat = &Format{
	Name:  "notes",
	Match: func(head []byte) bool { return bytes.HasPrefix(head, []byte("#Q ")) },
	Split: splitNotes,
	Parse: parseNote,
}

var declinedFormat = &Format{
	Name:    "declined",
	Match:   func(head []byte) bool { return bytes.HasPrefix(head, []byte("#S ")) },
	Refusal: "a page of the Sénat is not read",
}

func useFormats(t testing.TB, formats ...*Format) {
	saved := Formats
	Formats = formats
	t.Cleanup(func() { Formats = saved })
}

func parseNote(r *Reading) *ontology.Question {
	first, text, _ := strings.Cut(string(r.Bytes), "\n")
	words := strings.Fields(first)
	if len(words) != 4 {
		r.Reject(r.Line, "", "no note")
		return nil
	}
	legislature, _ := strconv.Atoi(words[1])
	number, _ := strconv.Atoi(words[3])
	kind, _ := ontology.ParseQuestionType(words[2])
	r.Field(r.Line, "number", words[3])
	q := &ontology.Question{UID: "QANR5L" + words[1] + words[2] + words[3], Type: kind, Legislature: legislature, Number: number, Text: text}
	switch {
	case strings.Contains(text, "!panic"):
		var nobody *ontology.Answer
		q.Text = nobody.Text
	case strings.Contains(text, "!mute"):
		return nil
	case strings.Contains(text, "!uid"):
		q.UID = "QANR5L14QE1"
	case strings.Contains(text, "!remark"):
		r.Remark(r.Line+1, "text", text, "unusual", "")
	}
	return q
}

func splitNotes(r io.Reader, _ int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		lines := bufio.NewReader(r)
		var part []byte
		line, begin := 0, 1
		for {
			b, err := lines.ReadBytes('\n')
			line++
			if err != nil && err != io.EOF {
				yield(Document{}, &Error{Line: line, Err: err})
				return
			}
			if bytes.HasPrefix(b, []byte("#Q ")) && len(part) > 0 {
				if !yield(Document{Line: begin, Bytes: part}, nil) {
					return
				}
				part, begin = nil, line
			}
			if bytes.Contains(b, []byte("!split")) {
				panic("cannot split")
			}
			part = append(part, b...)
			if err == io.EOF {
				break
			}
		}
		if len(part) > 0 {
			yield(Document{Line: begin, Bytes: part}, nil)
		}
	}
}

// note writes a question in noteFormat.
func note(number int, text string) string {
	return "#Q 14 QE " + strconv.Itoa(number) + "\n" + text
}

// lines prints a stream, a line for each pair: «uid name:line» or the error with its hint.
func printed(questions iter.Seq2[*ontology.Question, error]) string {
	var b strings.Builder
	for q, err := range questions {
		if err != nil {
			b.WriteString(err.Error() + "\n")
			continue
		}
		b.WriteString(q.UID + " " + q.Source.Name + ":" + strconv.Itoa(q.Source.Line) + "\n")
	}
	return b.String()
}
