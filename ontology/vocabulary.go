package ontology

// Well-known terms that the term model itself needs.
var (
	RDFType               = MustIRI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
	RDFLangString         = MustIRI("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")
	XSDString             = MustIRI("http://www.w3.org/2001/XMLSchema#string")
	XSDInteger            = MustIRI("http://www.w3.org/2001/XMLSchema#integer")
	XSDNonNegativeInteger = MustIRI("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")
	XSDDecimal            = MustIRI("http://www.w3.org/2001/XMLSchema#decimal")
	XSDDate               = MustIRI("http://www.w3.org/2001/XMLSchema#date")
)
