package main

import (
	"fmt"
	"time"

	"qparl/export"
	"qparl/extract"
	"qparl/ontology"
)

// pass is one run of the pipeline up to some stage.
type pass struct {
	documents int
	bytes     int64 // of the documents
}

// stageTable is the pipeline, cut off after each stage. The figures include the stages before.
var stageTable = []struct {
	name string
	run  func(archive string) (pass, error)
}{
	{"open and inflate", loadAll},
	{"… and parse", parseAll},
	{"… and describe", describeAll},
	{"… and write N-Triples", writeAll},
}

// stages prints the throughput after each stage, in this process.
func (m *comparison) stages() error {
	var size int64
	for _, s := range stageTable {
		var p pass
		times, err := alternate(m.runs, func() (finished, error) {
			return timed(func() (err error) { p, err = s.run(m.archive); return err })
		})
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		size = max(size, p.bytes)
		m.table.add(row{What: s.name, Ours: rate(size, times[0].wall) + " of JSON, " + perSecond(p.documents, times[0].wall)})
	}
	return nil
}

func perSecond(n int, d time.Duration) string {
	return fmt.Sprintf("%.0f questions/s", float64(n)/d.Seconds())
}

// loadAll inflates every document, on one core: the pipeline does this on the workers of the next stage.
func loadAll(archive string) (p pass, err error) {
	for d, err := range extract.Open(extract.Options{}, archive) {
		if err != nil {
			return p, err
		}
		if err := d.Load(); err != nil {
			return p, err
		}
		p.documents++
		p.bytes += int64(len(d.Bytes))
	}
	return p, nil
}

func parseAll(archive string) (p pass, err error) {
	var options extract.Options
	for _, err := range ontology.Distinct(extract.Questions(extract.Open(options, archive), options)) {
		if err != nil {
			return p, err
		}
		p.documents++
	}
	return p, nil
}

// described counts the questions on their way to Describe.
func describedQuestions(archive string, p *pass) func(yield func(*ontology.Question, error) bool) {
	return func(yield func(*ontology.Question, error) bool) {
		var options extract.Options
		for q, err := range ontology.Distinct(extract.Questions(extract.Open(options, archive), options)) {
			p.documents++
			if !yield(q, err) {
				return
			}
		}
	}
}

func describeAll(archive string) (p pass, err error) {
	for _, err := range ontology.Describe(describedQuestions(archive, &p), ontology.DescribeOptions{}) {
		if err != nil {
			return p, err
		}
	}
	return p, nil
}

func writeAll(archive string) (p pass, err error) {
	sink, err := newNTriples(discard{})
	if err != nil {
		return p, err
	}
	if _, err := export.Copy(sink, ontology.Describe(describedQuestions(archive, &p), ontology.DescribeOptions{})); err != nil {
		return p, err
	}
	return p, sink.Close()
}
