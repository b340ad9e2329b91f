package extract

import (
	"os"
	"path/filepath"
	"testing"

	"qparl/ontology"
)

// BenchmarkForms recognises and reads one document of each published form, extractors included.
func BenchmarkForms(b *testing.B) {
	for name, uid := range map[string]string{
		"json-written.json": "", "xml-written.xml": "", "vue-history.xml": "", "page-old.html": "", "page-p2.txt": "", "page-p2b.txt": "", "page-several.txt": "",
		"page-dyn.html": "QANR5L15QE15709", "page-p3b.txt": "QANR5L15QE15709", // they do not print their numbers
	} {
		b.Run(name, func(b *testing.B) {
			text, err := os.ReadFile(filepath.Join("..", "testdata", "questions", name))
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			w := newWorker(Options{UID: uid})
			for b.Loop() {
				w.results = w.results[:0]
				w.read(&opened{document: Document{Path: name, Name: name, Line: 1, Bytes: text}})
				if len(w.results) == 0 || w.results[len(w.results)-1].question == nil {
					b.Fatal(w.results)
				}
			}
		})
	}
}

// BenchmarkExtractors runs each extractor over the texts of one question; the bytes are those of the texts.
func BenchmarkExtractors(b *testing.B) {
	q := parseJSON(&Reading{Document: Document{Path: "q.json", Line: 1, Bytes: benchQuestion}})
	q.Text = "M. Yves Grandjean attire l'attention de Mme la garde des sceaux, ministre de la justice, sur un rapport. " + q.Text
	for _, x := range Extractors {
		b.Run(x.Name, func(b *testing.B) {
			b.SetBytes(int64(len(q.Text) + len(q.Answers[0].Text)))
			b.ReportAllocs()
			var found []ontology.Mention
			for b.Loop() {
				found = found[:0]
				for m := range x.Find(q) {
					found = append(found, m)
				}
			}
			b.ReportMetric(float64(len(found)), "mentions/op")
		})
	}
}
