package export

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"qparl/ontology"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden is a small graph that meets each rule of layout once: several values, a layer that changes and comes back, a mention's
// fragment, an IRI with a dot (no reference, no prefixed name), a literal that is not French.
func golden() []*ontology.Resource {
	id := func(path string) ontology.IRI { return ontology.MustIRI(ontology.DefaultBase + path) }
	question := &ontology.Resource{ID: id("question/QANR5L14QE60066"), Types: []ontology.IRI{ontology.ClassWrittenQuestion}}
	question.Add(ontology.RDFSLabel, ontology.French("Question écrite n° 60066 (14e législature)"))
	question.Add(ontology.DCTermsIdentifier, ontology.String("QANR5L14QE60066"))
	question.Add(ontology.PropNumber, ontology.Integer(60066))
	question.Add(ontology.PropPublicationDate, ontology.Date("2014-07-08").Object())
	question.Link(ontology.PropStatus, ontology.StatusConcept(ontology.Answered))
	question.Link(ontology.PropHasAnswer, id("answer/L14/2014-09-16/46e61ba890b35188"))
	question.Add(ontology.PropText, ontology.French("Il demande «la suite» de la \"recommandation n° 50\".\nMerci."))
	deputy := &ontology.Resource{ID: id("person/L14/59-06/thierry-lazaro"), Types: []ontology.IRI{ontology.ClassDeputy, ontology.FOAFPerson}}
	deputy.Add(ontology.FOAFName, ontology.String("Thierry Lazaro"))
	deputy.Add(ontology.RDFSLabel, ontology.English("Thierry Lazaro"))
	mention := &ontology.Resource{ID: id("question/QANR5L14QE60066#char=11,23"), Types: []ontology.IRI{ontology.ClassMention}, Layer: ontology.Mentioned}
	mention.Add(ontology.NIFBeginIndex, ontology.NonNegative(11))
	mention.Add(ontology.ITSRDFTaConfidence, ontology.Hundredths(95))
	more := &ontology.Resource{ID: question.ID, Layer: ontology.Mentioned}
	more.Link(ontology.PropMentions, deputy.ID)
	more.Link(ontology.PropMentions, id("body/../x"))
	answer := &ontology.Resource{ID: id("answer/L14/2014-09-16/46e61ba890b35188")}
	answer.Link(ontology.PropAnswerTo, question.ID)
	answer.Link(ontology.PropAnswerTo, ontology.MustIRI("urn:x:y"))
	return []*ontology.Resource{question, deputy, mention, more, {ID: id("nothing")}, answer}
}

func TestGolden(t *testing.T) {
	for _, f := range Formats {
		if f.Folder {
			continue
		}
		path := filepath.Join("testdata", "golden", "graph"+f.Extension)
		got := string(write(t, f.Name, None, golden()))
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if want := readFile(t, path); got != want {
			t.Errorf("%s differs from %s:\n%s\n(-update rewrites it)", f.Name, path, got)
		}
	}
}

// TestBases: under any base, things are read back as themselves, relative or not.
func TestBases(t *testing.T) {
	for _, prefix := range []string{"http://e.fr/", "https://e.fr:8080/a/b/", "urn:x/", "http://e.fr/a//", "http:/a/", "http://u@e.fr/"} {
		base, err := ontology.NewBase(prefix)
		if err != nil {
			t.Fatal(err)
		}
		r := &ontology.Resource{ID: base.Question("QANR5L14QE1"), Types: []ontology.IRI{ontology.ClassWrittenQuestion}}
		for _, rest := range []string{"a", "a/b", "a/../b", "a:b", "./a", "#a", "?a", "/a", "//a", "a/.b", "type", "id", "@type"} {
			r.Link(ontology.PropMentions, ontology.MustIRI(prefix+rest))
		}
		want := statementLines([]*ontology.Resource{r}, false)
		for _, format := range []string{"nt", "ttl"} {
			data := writeBase(t, format, base, r)
			compare(t, prefix+" "+format, quadLines(t, Read(bytes.NewReader(data), format, "http://other/")), want)
		}
	}
}

func writeBase(t *testing.T, format string, base ontology.Base, r *ontology.Resource) []byte {
	t.Helper()
	var b bytes.Buffer
	sink, err := NewWriter(&b, Options{Format: named(format), Base: base})
	if err == nil {
		err = sink.Write(r)
	}
	if err == nil {
		err = sink.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
