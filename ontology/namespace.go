package ontology

// Prefix is a short name for a namespace.
type Prefix struct{ Name, Namespace string }

// Prefixes are those of the terms of an exported graph, in the order in which writers declare them.
var Prefixes = []Prefix{
	{"qp", Namespace},
	{"qpst", Schemes + "status/"},
	{"qpdk", Schemes + "demand-kind/"},
	{"qpek", Schemes + "element-kind/"},
	{"qpsc", Schemes},
	{"dcterms", dctermsNamespace},
	{"foaf", foafNamespace},
	{"itsrdf", itsrdfNamespace},
	{"nif", nifNamespace},
	{"org", orgNamespace},
	{"owl", owlNamespace},
	{"prov", provNamespace},
	{"rdf", rdfNamespace},
	{"rdfs", rdfsNamespace},
	{"schema", schemaNamespace},
	{"skos", skosNamespace},
	{"xsd", xsdNamespace},
}

// alignmentPrefixes are those of the vocabularies that ours is only compared with.
var alignmentPrefixes = []Prefix{
	{"adms", "http://www.w3.org/ns/adms#"},
	{"bibo", "http://purl.org/ontology/bibo/"},
	{"eli", "http://data.europa.eu/eli/ontology#"},
	{"eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#"},
	{"fabio", "http://purl.org/spar/fabio/"},
	{"oa", "http://www.w3.org/ns/oa#"},
	{"ocd", "http://dati.camera.it/ocd/"},
	{"pqa", "http://parliament.uk/ontologies/question-and-answer/"},
	{"spdx", "http://spdx.org/rdf/terms#"},
	{"vann", "http://purl.org/vocab/vann/"},
}

// shapePrefixes are those that only the shapes need.
var shapePrefixes = []Prefix{
	{"qpsh", "https://w3id.org/qparl/shapes#"},
	{"sh", "http://www.w3.org/ns/shacl#"},
}
