package export

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/knakk/rdf"

	"qparl/ontology"
)

// realistic gives the things of n questions as they come out of a legislature's archive: per question two texts of about 2.5 KB
// and some forty short statements over a handful of things.
func realistic(n int) []*ontology.Resource {
	sentence := "M. le député attire l'attention de M. le ministre de l'intérieur sur l'«été» des forêts, et lui demande s'il entend réserver une suite à la recommandation n° 50 du rapport remis le 30 juin 2014. "
	text := strings.Repeat(sentence, 2500/len(sentence)+1)
	var all []*ontology.Resource
	iri := func(path string, i int) ontology.IRI {
		return ontology.MustIRI(ontology.DefaultBase + path + fmt.Sprint(i))
	}
	for i := range n {
		q := &ontology.Resource{ID: iri("question/QANR5L16QE", i), Types: []ontology.IRI{ontology.ClassWrittenQuestion}}
		q.Add(ontology.RDFSLabel, ontology.French(fmt.Sprintf("Question écrite n° %d (16e législature)", i)))
		q.Add(ontology.DCTermsIdentifier, ontology.String(fmt.Sprintf("QANR5L16QE%d", i)))
		q.Add(ontology.PropNumber, ontology.Integer(i))
		for k, p := range []ontology.IRI{ontology.PropRubrique, ontology.PropHeadTopic, ontology.PropAskedBy, ontology.PropAskedUnder, ontology.PropAuthorGroup,
			ontology.PropAskedMinistry, ontology.PropAttributedMinistry, ontology.PropPublishedIn, ontology.PropHasAnswer} {
			q.Link(p, iri("thing/PO", 800000+k))
		}
		q.Add(ontology.PropPublicationDate, ontology.Date("2022-07-05").Object())
		q.Add(ontology.PropText, ontology.French(text[:len(text)-len(sentence)]+fmt.Sprint(i)))
		q.Add(ontology.PropTextDigest, ontology.String("60b6d30a8b9ea703"))
		a := &ontology.Resource{ID: iri("answer/L16/2022-09-06/46e61ba890b3518", i), Types: []ontology.IRI{ontology.ClassAnswer}}
		a.Link(ontology.PropAnswerTo, q.ID)
		a.Add(ontology.PropText, ontology.French(text+fmt.Sprint(i)))
		all = append(all, q, a)
		for k := range 6 {
			e := &ontology.Resource{ID: iri(fmt.Sprintf("question/QANR5L16QE%d/event/renewal/", i), k), Types: []ontology.IRI{ontology.ClassRenewal}}
			e.Add(ontology.PropEventDate, ontology.Date("2022-10-11").Object())
			e.Link(ontology.PropPublishedIn, iri("jo/an-questions/", k))
			e.Add(ontology.RDFSLabel, ontology.French("Renouvellement du 11 octobre 2022"))
			all = append(all, e)
		}
	}
	return all
}

func BenchmarkWrite(b *testing.B) {
	resources := realistic(100)
	for _, f := range Formats {
		if f.Folder {
			continue
		}
		b.Run(f.Name, func(b *testing.B) { benchmarkSink(b, Options{Format: f, Base: testBase(b)}, resources) })
	}
	for _, c := range []Compression{Gzip, Zstd} {
		b.Run("nt"+c.Extension(), func(b *testing.B) {
			benchmarkSink(b, Options{Format: named("nt"), Compression: c, Base: testBase(b)}, resources)
		})
	}
}

// benchmarkSink counts bytes of output before compression.
func benchmarkSink(b *testing.B, o Options, resources []*ontology.Resource) {
	b.SetBytes(int64(len(write(b, o.Format.Name, None, resources))))
	b.ReportAllocs()
	sink, err := NewWriter(io.Discard, o)
	if err != nil {
		b.Fatal(err)
	}
	n := int64(0)
	for b.Loop() {
		counts, err := Copy(sink, sequence(resources))
		if err != nil {
			b.Fatal(err)
		}
		n += counts.Statements
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds()/1e6, "Mstatements/s")
}

func BenchmarkWriteCSV(b *testing.B) {
	resources := realistic(100)
	path := filepath.Join(b.TempDir(), "tables")
	o := Options{Format: named("csv"), Base: testBase(b)}
	createAll(b, path, o, resources)
	size := int64(0)
	for _, name := range listing(b, path) {
		if info, err := os.Stat(filepath.Join(path, name)); err == nil {
			size += info.Size()
		}
	}
	out, err := Create(path, o)
	if err != nil {
		b.Fatal(err)
	}
	defer out.Discard()
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Copy(out, sequence(resources)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkKnakk is the library's own encoder on the same graph, terms made beforehand.
func BenchmarkKnakk(b *testing.B) {
	resources := realistic(100)
	var triples []rdf.Triple
	for t, err := range Triples(sequence(resources)) {
		if err != nil {
			b.Fatal(err)
		}
		triples = append(triples, t)
	}
	b.SetBytes(int64(len(write(b, "nt", None, resources))))
	b.ReportAllocs()
	encoder := rdf.NewTripleEncoder(io.Discard, rdf.NTriples)
	for b.Loop() {
		for _, t := range triples {
			if err := encoder.Encode(t); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkRead(b *testing.B) {
	resources := realistic(100)
	for _, format := range []string{"nt", "nq", "ttl", "trig"} {
		data := string(write(b, format, None, resources))
		b.Run(format, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range Read(strings.NewReader(data), format, "") {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// TestNoAllocation: nothing per resource or statement once the buffers have grown.
func TestNoAllocation(t *testing.T) {
	resources := realistic(20)
	for _, format := range []string{"nt", "nq", "ttl", "trig", "jsonld"} {
		sink, err := NewWriter(io.Discard, Options{Format: named(format), Base: testBase(t)})
		if err != nil {
			t.Fatal(err)
		}
		all := func() {
			for _, r := range resources {
				if err := sink.Write(r); err != nil {
					t.Fatal(err)
				}
			}
		}
		all()
		if n := testing.AllocsPerRun(10, all); n != 0 {
			t.Errorf("%s: %v allocations for %d resources", format, n, len(resources))
		}
	}
}
