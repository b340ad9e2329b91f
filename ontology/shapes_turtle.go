package ontology

import (
	"slices"
	"strconv"
	"strings"
)

// ShapesTurtle returns the SHACL shapes of the graph in Turtle; the bytes are those of shapes.ttl. Violations are errors of
// the graph, warnings are things that a complete source gives. Blank nodes there are shapes, never data.
func ShapesTurtle() []byte {
	t := newTurtlePage(Prefixes, shapePrefixes)
	t.WriteString("\nqpsh:prefixes sh:declare [ sh:prefix \"qp\" ; sh:namespace " + quoteTurtle(Namespace) + "^^xsd:anyURI ] .\n")
	for i := range shapes {
		t.shape(i)
	}
	return []byte(t.String())
}

func (t *turtlePage) shape(i int) {
	s := &shapes[i]
	t.begin("qpsh:"+s.name, "sh:NodeShape")
	t.line("sh:targetClass", t.names(s.targets)...)
	t.line("sh:nodeKind", "sh:IRI")
	if s.iri != "" {
		t.line("sh:pattern", quoteTurtle(s.iri))
	}
	for _, r := range s.rules {
		t.rule(s, r)
	}
	for j := range Properties {
		if p := &Properties[j]; s.adds(p) && !coveredBefore(i, p) {
			t.rule(s, rule{path: p.ID})
		}
	}
	if s.more != "" {
		t.WriteString(" ;" + s.more)
	}
	t.end()
}

// adds reports whether the things of all targets may have the property and no rule speaks of it.
func (s *shape) adds(p *PropertyDefinition) bool {
	for _, r := range s.rules {
		if r.path == p.ID {
			return false
		}
	}
	for _, target := range s.targets {
		if !p.on(target) {
			return false
		}
	}
	return true
}

// coveredBefore reports whether an earlier shape says the same of the property for all targets of shape i.
func coveredBefore(i int, p *PropertyDefinition) bool {
	for _, target := range shapes[i].targets {
		covered := slices.ContainsFunc(shapes[:i], func(s shape) bool {
			return s.more == "" && p.onAll(s.targets) && slices.ContainsFunc(s.targets, func(c IRI) bool { return isA(target, c) })
		})
		if !covered {
			return false
		}
	}
	return true
}

func (p *PropertyDefinition) onAll(classes []IRI) bool {
	return !slices.ContainsFunc(classes, func(c IRI) bool { return !p.on(c) })
}

// rule writes a property shape, and a second one for what is only a warning.
func (t *turtlePage) rule(s *shape, r rule) {
	p := definitionOf(r.path)
	path := "sh:path " + t.name(r.path)
	var parts []string
	if r.min > 0 {
		parts = append(parts, "sh:minCount "+strconv.Itoa(r.min))
	}
	if !r.any && !p.CardOn(s.targets[0]).Many() {
		parts = append(parts, "sh:maxCount 1")
	}
	parts = append(parts, t.valueType(p, r)...)
	if r.pattern != "" {
		parts = append(parts, "sh:pattern "+quoteTurtle(r.pattern))
	}
	if r.more != "" {
		parts = append(parts, r.more)
	}
	if len(parts) > 0 {
		t.line("sh:property", "[ "+path+" ; "+strings.Join(parts, " ; ")+" ]")
	}
	if r.warn > 0 {
		t.line("sh:property", "[ "+path+" ; sh:minCount "+strconv.Itoa(r.warn)+" ; sh:severity sh:Warning ]")
	}
}

// valueType constrains the values of a property: datatype and language, entry of a closed list, class, or any IRI. A class
// is asked for only where things carry it itself, so that data are valid without the ontology beside them.
func (t *turtlePage) valueType(p *PropertyDefinition, r rule) []string {
	datatype, literal := p.Datatype()
	switch {
	case datatype == RDFLangString && strings.HasPrefix(p.ID.text, Namespace):
		return []string{"sh:datatype rdf:langString", `sh:languageIn ( "fr" )`}
	case literal:
		return []string{"sh:datatype " + t.name(datatype)}
	case !r.class.IsZero():
		return []string{"sh:class " + t.name(r.class)}
	case !p.Scheme.IsZero():
		var names []string
		for _, c := range concepts(p.Scheme) {
			names = append(names, t.name(c.ID))
		}
		return []string{"sh:in ( " + strings.Join(names, " ") + " )"}
	case len(p.Range) == 1 && isLeaf(p.Range[0]):
		return []string{"sh:class " + t.name(p.Range[0])}
	}
	return []string{"sh:nodeKind sh:IRI"}
}

// isLeaf reports whether the class is one that things are typed with, and has no subclass.
func isLeaf(class IRI) bool {
	if !slices.Contains(LeafClasses(), class) {
		return false
	}
	return !slices.ContainsFunc(Classes, func(c ClassDefinition) bool { return slices.Contains(c.SubClassOf, class) })
}
