package main

import (
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkExport is the whole pipeline on all cores: a generated archive to N-Triples, thrown away. The bytes are those of
// the questions' JSON.
func BenchmarkExport(b *testing.B) { benchmarkStage(b, writeAll) }

// The stages up to Describe, for the profile of each.
func BenchmarkLoad(b *testing.B)     { benchmarkStage(b, loadAll) }
func BenchmarkParse(b *testing.B)    { benchmarkStage(b, parseAll) }
func BenchmarkDescribe(b *testing.B) { benchmarkStage(b, describeAll) }

// BenchmarkWriter writes the resources of 500 questions from memory; the bytes are those of the output.
func BenchmarkWriter(b *testing.B) {
	archive := benchArchive(b, 500)
	resources, err := firstResources(archive, 500)
	if err != nil {
		b.Fatal(err)
	}
	w, err := writeTriples(discard{}, resources)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(w.bytes)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := writeTriples(discard{}, resources); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(w.triples), "triples/op")
}

func benchmarkStage(b *testing.B, run func(archive string) (pass, error)) {
	archive := benchArchive(b, 2000)
	p, err := loadAll(archive)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(p.bytes)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := run(archive); err != nil {
			b.Fatal(err)
		}
	}
}

// benchArchive generates an archive of n questions.
func benchArchive(tb testing.TB, n int) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "archive.zip")
	f, err := os.Create(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	if _, err := (&generator{n: n, seed: 1}).write(f); err != nil {
		tb.Fatal(err)
	}
	return path
}

// A generated archive goes through the whole pipeline without a remark, and every stage sees every question.
func TestStages(t *testing.T) {
	archive := benchArchive(t, 1000)
	for _, s := range stageTable {
		p, err := s.run(archive)
		if err != nil || p.documents != 1000 {
			t.Errorf("%s: %d documents, %v", s.name, p.documents, err)
		}
	}
}

func TestWriters(t *testing.T) {
	resources, err := firstResources(benchArchive(t, 200), 100)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "graph.nt")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w, err := writeTriples(f, resources)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() != w.bytes {
		t.Errorf("%d bytes counted, file %v %v", w.bytes, info, err)
	}
	triples, err := readTriples(path, int(w.triples)+1)
	if err != nil || int64(len(triples)) != w.triples {
		t.Errorf("%d triples read back of %d: %v", len(triples), w.triples, err)
	}
	var size int64
	if err := encodeTriples(discard{&size}, triples); err != nil || size != w.bytes {
		t.Errorf("knakk/rdf writes %d bytes, qparl %d: %v", size, w.bytes, err)
	}
}
