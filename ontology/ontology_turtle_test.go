package ontology_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/knakk/rdf"

	"qparl/ontology"
)

// decode reads Turtle with a foreign parser.
func decode(t *testing.T, turtle []byte) []rdf.Triple {
	t.Helper()
	var triples []rdf.Triple
	decoder := rdf.NewTripleDecoder(bytes.NewReader(turtle), rdf.Turtle)
	for {
		triple, err := decoder.Decode()
		if err == io.EOF {
			return triples
		}
		if err != nil {
			t.Fatal(err)
		}
		triples = append(triples, triple)
	}
}

func lines(triples []rdf.Triple) map[string]bool {
	set := map[string]bool{}
	for _, triple := range triples {
		set[triple.Serialize(rdf.NTriples)] = true
	}
	return set
}

// TestOntologyTurtle reads the ontology back: every class and property of the tables is declared there with its labels in
// both languages, and nothing else is declared.
func TestOntologyTurtle(t *testing.T) {
	triples := decode(t, ontology.OntologyTurtle())
	declared := map[string]string{}
	labels := map[string]string{}
	for _, triple := range triples {
		switch triple.Pred.String() {
		case ontology.RDFType.String():
			declared[triple.Subj.String()] = ontology.LocalName(ontology.MustIRI(triple.Obj.String()))
		case ontology.RDFSLabel.String():
			labels[triple.Subj.String()+" "+triple.Obj.(rdf.Literal).Lang()] = triple.Obj.String()
		}
	}
	wanted := 1 // the ontology itself
	check := func(id ontology.IRI, kind, french, english string) {
		wanted++
		if declared[id.String()] != kind {
			t.Errorf("%s is declared as %q, want %s", id, declared[id.String()], kind)
		}
		if labels[id.String()+" fr"] != french || labels[id.String()+" en"] != english {
			t.Errorf("%s: labels differ from the table", id)
		}
	}
	for _, c := range ontology.Classes {
		check(c.ID, "Class", c.French, c.English)
	}
	for _, p := range ontology.Properties {
		kind := "ObjectProperty"
		if _, literal := p.Datatype(); literal {
			kind = "DatatypeProperty"
		}
		check(p.ID, kind, p.French, p.English)
	}
	for _, s := range ontology.ConceptSchemes {
		wanted += 1 + len(s.Concepts)
	}
	if len(declared) != wanted {
		t.Errorf("%d things are declared, want %d", len(declared), wanted)
	}
}

// TestShapesTurtle reads the shapes back: every class that things carry is the target of one.
func TestShapesTurtle(t *testing.T) {
	targets := map[string]bool{}
	for _, triple := range decode(t, ontology.ShapesTurtle()) {
		if triple.Pred.String() == "http://www.w3.org/ns/shacl#targetClass" {
			targets[triple.Obj.String()] = true
		}
	}
	for _, class := range ontology.LeafClasses() {
		if !targets[class.String()] {
			t.Errorf("no shape for %s", class)
		}
	}
}

// TestDraftIsCovered compares with the reviewed draft of the vocabulary where it is at hand.
func TestDraftIsCovered(t *testing.T) {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED is not set")
	}
	draft, err := os.ReadFile(filepath.Join(shared, "ontology-draft.ttl"))
	if err != nil {
		t.Fatal(err)
	}
	have := lines(decode(t, ontology.OntologyTurtle()))
	for line := range lines(decode(t, draft)) {
		if !have[line] {
			t.Errorf("missing: %s", line)
		}
	}
}
