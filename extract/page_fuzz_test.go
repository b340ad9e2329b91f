package extract

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"qparl/ontology"
)

func seedPages(f *testing.F, suffix string) {
	for _, pattern := range []string{"../testdata/questions/*" + suffix, "testdata/pages/*" + suffix} {
		paths, _ := filepath.Glob(pattern)
		for _, path := range paths {
			if document, err := os.ReadFile(path); err == nil && len(document) < 16<<10 {
				f.Add(string(document))
			}
		}
	}
}

func FuzzPage(f *testing.F) {
	seedPages(f, ".txt")
	f.Add("14ème législature\rQuestion écrite n° 1\r\nTexte de la question\r\rx\n\r15ème législature\nQuestion écrite n° 2\n")
	f.Add("Question de :\nAuteur :\nTexte de la question\n")
	f.Add("[](](](#)**_*_`\\<sup>&#0;&;")
	f.Fuzz(func(t *testing.T, document string) {
		Page.Match([]byte(document))
		lines, size := 1, 0
		for part, err := range Page.Split(strings.NewReader(document), DefaultMaxEntry) {
			if err != nil {
				t.Fatal(err)
			}
			if part.Line != lines {
				t.Fatalf("part at line %d, want %d", part.Line, lines)
			}
			lines += bytes.Count(replaceLoneCR(part.Bytes), []byte("\n")) // a lone CR ends a line too
			size += len(part.Bytes)
			checkPage(t, Page, part)
		}
		if size != len(document) {
			t.Fatalf("%d bytes of %d in the parts", size, len(document))
		}
	})
}

func FuzzHTML(f *testing.F) {
	seedPages(f, ".html")
	f.Add("<div class=menu><p>14e législature<h1>Question écrite n° 5<td>Texte de la question<br>a<nav>")
	f.Add("<!-- saved from url=(0)http://questions.assemblee-nationale.fr/q14/14-1QE.htm --><title>5")
	f.Fuzz(func(t *testing.T, document string) {
		HTML.Match([]byte(document))
		for _, l := range htmlLines([]byte(document)) {
			if l.begin < 0 || l.begin > l.end || l.end > len(document) || l.no < 1 || l.no > 1+strings.Count(document, "\n") {
				t.Fatalf("line %+v of %d bytes", l, len(document))
			}
		}
		checkPage(t, HTML, Document{Line: 1, Bytes: []byte(document)})
	})
}

// checkPage parses a document and checks what must hold for any input.
func checkPage(t *testing.T, f *Format, doc Document) {
	r := &Reading{Document: doc, Trace: true}
	q := f.Parse(r)
	if q == nil {
		if !rejected(r.errs) {
			t.Fatal("no question and no reason")
		}
		return
	}
	if id, ok := parseUID(q.UID); !ok || id != (uidParts{q.Legislature, q.Type, q.Number}) {
		t.Fatalf("uid %q of %d %v %d", q.UID, q.Legislature, q.Type, q.Number)
	}
	if (q.Status == ontology.Answered) != (len(q.Answers) > 0) || q.Status == "" && len(r.errs) == 0 {
		t.Fatalf("status %q with %d answers", q.Status, len(q.Answers))
	}
	if utf8.Valid(doc.Bytes) && !utf8.ValidString(q.Text+q.Heading+q.Author.Name) {
		t.Fatal("broken characters")
	}
}
