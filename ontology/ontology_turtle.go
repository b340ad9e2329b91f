package ontology

import "strings"

// OntologyTurtle returns the vocabulary as an OWL ontology in Turtle: classes, properties, their alignment with other
// vocabularies, and the closed lists. The bytes are those of ontology.ttl.
func OntologyTurtle() []byte {
	t := newTurtlePage(Prefixes, alignmentPrefixes)
	self := "<" + strings.TrimSuffix(Namespace, "#") + ">"
	t.begin(self, "owl:Ontology")
	t.line("dcterms:title", bilingual("Ontologie des questions parlementaires françaises", "French parliamentary questions ontology")...)
	t.line("dcterms:license", "<https://creativecommons.org/licenses/by/4.0/>")
	t.line("vann:preferredNamespacePrefix", `"qp"`)
	t.line("vann:preferredNamespaceUri", quoteTurtle(Namespace))
	t.line("owl:versionInfo", `"`+Version+`"`)
	t.end()
	for i := range Classes {
		t.class(&Classes[i], self)
	}
	for i := range Properties {
		t.property(&Properties[i], self)
	}
	for i := range ConceptSchemes {
		t.scheme(&ConceptSchemes[i])
	}
	return []byte(t.String())
}

// Version is the version of the vocabulary.
const Version = "0.2.0"

func (t *turtlePage) class(c *ClassDefinition, self string) {
	t.begin(t.name(c.ID), "owl:Class")
	t.line("rdfs:label", bilingual(c.French, c.English)...)
	t.line("rdfs:comment", bilingual(c.Note, c.Gloss)...)
	t.line("rdfs:isDefinedBy", self)
	t.line("rdfs:subClassOf", t.names(c.SubClassOf)...)
	t.line("skos:closeMatch", c.Close...)
	t.end()
}

func (t *turtlePage) property(p *PropertyDefinition, self string) {
	kind := "owl:ObjectProperty"
	if _, literal := p.Datatype(); literal {
		kind = "owl:DatatypeProperty"
	}
	t.begin(t.name(p.ID), kind)
	t.line("rdfs:label", bilingual(p.French, p.English)...)
	t.line("rdfs:comment", bilingual(p.Note, p.Gloss)...)
	t.line("rdfs:isDefinedBy", self)
	t.either("rdfs:domain", "schema:domainIncludes", p.Domain)
	t.either("rdfs:range", "schema:rangeIncludes", p.Range)
	t.line("rdfs:subPropertyOf", p.SubPropertyOf...)
	if !p.InverseOf.IsZero() {
		t.line("owl:inverseOf", t.name(p.InverseOf))
	}
	t.line("skos:closeMatch", p.Close...)
	t.end()
}

// either writes several domains as «any of these», since several rdfs:domain would mean «all of these».
func (t *turtlePage) either(one, several string, classes []IRI) {
	if len(classes) == 1 {
		t.line(one, t.name(classes[0]))
		return
	}
	t.line(several, t.names(classes)...)
}

func (t *turtlePage) scheme(s *ConceptScheme) {
	t.begin(t.name(s.ID), "skos:ConceptScheme")
	t.line("skos:prefLabel", bilingual(s.French, s.English)...)
	t.end()
	for _, c := range s.Concepts {
		t.begin(t.name(c.ID), "skos:Concept")
		t.line("skos:prefLabel", bilingual(c.French, c.English)...)
		t.line("skos:inScheme", t.name(s.ID))
		t.end()
	}
}
