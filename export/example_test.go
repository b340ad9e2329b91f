package export_test

import (
	"fmt"
	"os"

	"qparl/export"
	"qparl/ontology"
)

func graph(yield func(*ontology.Resource, error) bool) {
	r := &ontology.Resource{ID: ontology.MustIRI(ontology.DefaultBase + "jo/an-questions/2014-07-08"), Types: []ontology.IRI{ontology.ClassJOIssue}}
	r.Add(ontology.DCTermsIssued, ontology.Date("2014-07-08").Object())
	yield(r, nil)
}

func ExampleCopy() {
	format, compression, err := export.FormatFor("-", "nt")
	if err != nil {
		fmt.Println(err)
		return
	}
	base, _ := ontology.NewBase(ontology.DefaultBase)
	sink, err := export.NewWriter(os.Stdout, export.Options{Format: format, Compression: compression, Base: base})
	if err != nil {
		fmt.Println(err)
		return
	}
	counts, err := export.Copy(sink, graph)
	if err == nil {
		err = sink.Close()
	}
	fmt.Println(counts.Statements, err)
	// Output:
	// <https://w3id.org/qparl/id/jo/an-questions/2014-07-08> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/qparl/ns#JOIssue> .
	// <https://w3id.org/qparl/id/jo/an-questions/2014-07-08> <http://purl.org/dc/terms/issued> "2014-07-08"^^<http://www.w3.org/2001/XMLSchema#date> .
	// 2 <nil>
}

func ExampleTriples() {
	for t, err := range export.Triples(graph) {
		fmt.Println(t.Subj, t.Pred, t.Obj, err)
	}
	// Output:
	// https://w3id.org/qparl/id/jo/an-questions/2014-07-08 http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://w3id.org/qparl/ns#JOIssue <nil>
	// https://w3id.org/qparl/id/jo/an-questions/2014-07-08 http://purl.org/dc/terms/issued 2014-07-08 <nil>
}
