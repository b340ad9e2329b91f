package export

import (
	"fmt"
	"iter"
	"strings"

	"github.com/knakk/rdf"

	"qparl/ontology"
)

// Triples offers the graph as triples of github.com/knakk/rdf, in output order. An error of the stream comes with a zero triple.
func Triples(resources iter.Seq2[*ontology.Resource, error]) iter.Seq2[rdf.Triple, error] {
	return func(yield func(rdf.Triple, error) bool) {
		for r, err := range resources {
			if err != nil {
				if !yield(rdf.Triple{}, err) {
					return
				}
				continue
			}
			for s := range r.Statements() {
				if !yield(newTriple(s)) {
					return
				}
			}
		}
	}
}

func newTriple(s ontology.Statement) (rdf.Triple, error) {
	subject, err := rdf.NewIRI(s.Subject.String())
	if err != nil {
		return rdf.Triple{}, err
	}
	predicate, err := rdf.NewIRI(s.Predicate.String())
	if err != nil {
		return rdf.Triple{}, err
	}
	object, err := newObject(s.Object)
	return rdf.Triple{Subj: subject, Pred: predicate, Obj: object}, err
}

func newObject(t ontology.Term) (rdf.Object, error) {
	switch t.Kind() {
	case ontology.IRITerm:
		return rdf.NewIRI(t.Text())
	case ontology.LangTerm:
		return langLiteral(t.Text(), t.Lang())
	}
	datatype, err := rdf.NewIRI(t.Datatype().String())
	return rdf.NewTypedLiteral(t.Text(), datatype), err
}

var xsdString = term(ontology.XSDString.String())

// langLiteral makes a literal with a language tag. The library's constructor knows tags of one or two parts; its N-Triples
// reader takes any (zh-Hans-CN).
func langLiteral(text, tag string) (rdf.Literal, error) {
	if strings.Count(tag, "-") < 2 {
		return rdf.NewLangLiteral(text, tag)
	}
	line := append(appendQuoted([]byte("<x:s> <x:p> "), text), "@"+tag+" .\n"...)
	triples, err := rdf.NewTripleDecoder(strings.NewReader(string(line)), rdf.NTriples).DecodeAll()
	if err != nil || len(triples) != 1 {
		return rdf.Literal{}, fmt.Errorf("language tag %q: %w", tag, err)
	}
	literal, ok := triples[0].Obj.(rdf.Literal)
	if !ok {
		return rdf.Literal{}, fmt.Errorf("language tag %q: not read as a literal", tag)
	}
	return literal, nil
}
