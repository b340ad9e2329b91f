package prose

import (
	"os"
	"path/filepath"
	"testing"

	"qparl/ontology"
)

// sampleText is the question and the answer of a sample page, as running text.
func sampleText(tb testing.TB) string {
	data, err := os.ReadFile(filepath.Join("..", "..", "testdata", "questions", "000_50102caaabe59304.txt"))
	if err != nil {
		tb.Fatal(err)
	}
	return ontology.Text(string(data))
}

func BenchmarkTokenise(b *testing.B) {
	s := sampleText(b)
	var t text
	t.reset(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		t.reset(s)
	}
}

func BenchmarkFind(b *testing.B) {
	f := NewFinder(nil)
	q := &ontology.Question{Text: sampleText(b)}
	f.Find(q)
	b.SetBytes(int64(len(q.Text)))
	b.ReportAllocs()
	for b.Loop() {
		f.Find(q)
	}
}

func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		buildLexicon()
	}
}

func BenchmarkGazetteer(b *testing.B) {
	for b.Loop() {
		newGazetteer(gazetteerRows("bodies.tsv"), 1)
	}
}
