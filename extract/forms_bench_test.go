package extract

import (
	"os"
	"path/filepath"
	"testing"
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
