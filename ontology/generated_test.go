package ontology_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"qparl/ontology"
)

var update = flag.Bool("update", false, "rewrite the generated files")

// TestGenerated keeps the committed files equal to what the tables give; go generate rewrites them.
func TestGenerated(t *testing.T) {
	base, err := ontology.NewBase(ontology.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []struct {
		name string
		want []byte
	}{
		{"ontology.ttl", ontology.OntologyTurtle()},
		{"shapes.ttl", ontology.ShapesTurtle()},
		{"context.jsonld", ontology.ContextJSONLD(base)},
		{"README.md", ontology.Documentation()},
	} {
		t.Run(file.name, func(t *testing.T) { checkGenerated(t, file.name, file.want) })
	}
}

func checkGenerated(t *testing.T, name string, want []byte) {
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the tables give: run go generate ./ontology", name)
	}
}
