package extract

import (
	"os"
	"testing"
)

func BenchmarkPage(b *testing.B) {
	for _, name := range []string{"000_50102caaabe59304.txt", "page-p2.txt", "page-dyn.html"} {
		document, err := os.ReadFile("../testdata/questions/" + name)
		if err != nil {
			b.Fatal(err)
		}
		parse := Page.Parse
		if HTML.Match(document) {
			parse = HTML.Parse
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(document)))
			b.ReportAllocs()
			for b.Loop() {
				if parse(&Reading{Document: Document{Name: name, Line: 1, Bytes: document}}) == nil {
					b.Fatal("no question")
				}
			}
		})
	}
}
