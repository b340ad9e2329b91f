package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"qparl/export"
	"qparl/extract"
	"qparl/ontology"

	"github.com/knakk/rdf"
)

const (
	writerQuestions = 20_000 // whose resources are held in memory while the writers are timed
	knakkTriples    = 100_000
)

// discard is io.Discard without its ReadFrom, and counts.
type discard struct{ n *int64 }

func (d discard) Write(b []byte) (int, error) {
	if d.n != nil {
		*d.n += int64(len(b))
	}
	return len(b), nil
}

// writers measures the N-Triples writer on resources in memory against serdi, which reads and writes the same triples,
// and against knakk/rdf's encoder on a slice of them.
func (m *comparison) writers() error {
	resources, err := firstResources(m.archive, writerQuestions)
	if err != nil {
		return err
	}
	file := filepath.Join(m.scratch, "writer.nt")
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	written, err := writeTriples(out, resources)
	if err == nil {
		err = out.Close()
	}
	if err != nil {
		return err
	}
	ours := func() (finished, error) {
		return timed(func() error { _, err := writeTriples(discard{}, resources); return err })
	}
	if err := m.besideSerdi(ours, file, written); err != nil {
		return err
	}
	return m.besideKnakk(ours, file, written)
}

// firstResources describes the first questions of an archive and keeps the resources.
func firstResources(archive string, questions int) ([]*ontology.Resource, error) {
	var resources []*ontology.Resource
	for r, err := range ontology.Describe(firstQuestions(archive, questions), ontology.DescribeOptions{}) {
		if err != nil {
			return nil, err
		}
		resources = append(resources, r.Clone())
	}
	return resources, nil
}

func firstQuestions(archive string, n int) func(yield func(*ontology.Question, error) bool) {
	return func(yield func(*ontology.Question, error) bool) {
		var options extract.Options
		k := 0
		for q, err := range extract.Questions(extract.Open(options, archive), options) {
			if k++; k > n || !yield(q, err) {
				return
			}
		}
	}
}

// written is what a pass of the writer gives.
type written struct{ bytes, triples, allocations int64 }

// writeTriples times nothing but counts everything; w gets the bytes.
func writeTriples(w io.Writer, resources []*ontology.Resource) (written, error) {
	var size int64
	sink, err := newNTriples(io.MultiWriter(w, discard{&size}))
	if err != nil {
		return written{}, err
	}
	var before, after runtime.MemStats
	triples := int64(0)
	runtime.ReadMemStats(&before)
	for _, r := range resources {
		if err := sink.Write(r); err != nil {
			return written{}, err
		}
		triples += int64(len(r.Types) + len(r.Properties))
	}
	runtime.ReadMemStats(&after)
	err = sink.Close() // may still write
	return written{size, triples, int64(after.Mallocs - before.Mallocs)}, err
}

func newNTriples(w io.Writer) (export.Sink, error) {
	format, compression, err := export.FormatFor("", "nt")
	if err != nil {
		return nil, err
	}
	return export.NewWriter(w, export.Options{Format: format, Compression: compression})
}

func timed(work func() error) (finished, error) {
	start := time.Now()
	err := work()
	return finished{wall: time.Since(start)}, err
}

func (m *comparison) besideSerdi(ours func() (finished, error), file string, w written) error {
	const what = "N-Triples writer, beside `serdi` on the same triples, output"
	serdi, ok := m.installed("serdi", what)
	things := []func() (finished, error){ours}
	if ok {
		things = append(things, func() (finished, error) { return launch(serdi, "-i", "ntriples", "-o", "ntriples", file) })
	}
	times, err := alternate(m.runs, things...)
	if err != nil {
		return err
	}
	if ok {
		m.table.addRatio(row{What: what, Ours: rate(w.bytes, times[0].wall), Peer: rate(w.bytes, times[1].wall)},
			times[1].wall.Seconds()/times[0].wall.Seconds(), atLeast(5))
	}
	perTriple := float64(w.allocations) / float64(w.triples)
	m.table.addJudged(row{What: "the writer's allocations per triple", Ours: fmt.Sprintf("%.4f", perTriple), Target: "0"}, perTriple < 0.0005)
	return nil
}

func (m *comparison) besideKnakk(ours func() (finished, error), file string, w written) error {
	triples, err := readTriples(file, knakkTriples)
	if err != nil {
		return err
	}
	var size int64
	encode := func() (finished, error) {
		size = 0
		return timed(func() error { return encodeTriples(discard{&size}, triples) })
	}
	times, err := alternate(m.runs, ours, encode)
	if err != nil {
		return err
	}
	our, their := float64(w.bytes)/times[0].wall.Seconds(), float64(size)/times[1].wall.Seconds()
	m.table.add(row{What: "N-Triples writer, beside the encoder of knakk/rdf, output", Ours: rate(w.bytes, times[0].wall), Peer: rate(size, times[1].wall), Ratio: fmt.Sprintf("%.2f", our/their)})
	return nil
}

func readTriples(file string, n int) ([]rdf.Triple, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	decoder := rdf.NewTripleDecoder(f, rdf.NTriples)
	var triples []rdf.Triple
	for len(triples) < n {
		t, err := decoder.Decode()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		triples = append(triples, t)
	}
	return triples, nil
}

func encodeTriples(w io.Writer, triples []rdf.Triple) error {
	encoder := rdf.NewTripleEncoder(w, rdf.NTriples)
	for _, t := range triples {
		if err := encoder.Encode(t); err != nil {
			return err
		}
	}
	return encoder.Close()
}

func rate(bytes int64, d time.Duration) string {
	return fmt.Sprintf("%.0f MB/s", float64(bytes)/1e6/d.Seconds())
}
