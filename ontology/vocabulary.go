package ontology

// Namespaces of the terms that the graph takes over from other vocabularies.
const (
	rdfNamespace     = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	rdfsNamespace    = "http://www.w3.org/2000/01/rdf-schema#"
	xsdNamespace     = "http://www.w3.org/2001/XMLSchema#"
	owlNamespace     = "http://www.w3.org/2002/07/owl#"
	skosNamespace    = "http://www.w3.org/2004/02/skos/core#"
	dctermsNamespace = "http://purl.org/dc/terms/"
	foafNamespace    = "http://xmlns.com/foaf/0.1/"
	orgNamespace     = "http://www.w3.org/ns/org#"
	provNamespace    = "http://www.w3.org/ns/prov#"
	schemaNamespace  = "http://schema.org/"
	nifNamespace     = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
	itsrdfNamespace  = "http://www.w3.org/2005/11/its/rdf#"
)

// Terms of RDF and XML Schema that the term model itself needs.
var (
	RDFType               = IRI{rdfNamespace + "type"}
	RDFLangString         = IRI{rdfNamespace + "langString"}
	XSDString             = IRI{xsdNamespace + "string"}
	XSDInteger            = IRI{xsdNamespace + "integer"}
	XSDNonNegativeInteger = IRI{xsdNamespace + "nonNegativeInteger"}
	XSDDecimal            = IRI{xsdNamespace + "decimal"}
	XSDDate               = IRI{xsdNamespace + "date"}
	XSDBoolean            = IRI{xsdNamespace + "boolean"}
)

// Terms taken over from other vocabularies as they are; [Reused] says how the graph uses them.
var (
	RDFSLabel          = IRI{rdfsNamespace + "label"}
	RDFSResource       = IRI{rdfsNamespace + "Resource"}
	DCTermsIdentifier  = IRI{dctermsNamespace + "identifier"}
	DCTermsIssued      = IRI{dctermsNamespace + "issued"}
	DCTermsDate        = IRI{dctermsNamespace + "date"}
	DCTermsTitle       = IRI{dctermsNamespace + "title"}
	FOAFPerson         = IRI{foafNamespace + "Person"}
	FOAFName           = IRI{foafNamespace + "name"}
	FOAFGivenName      = IRI{foafNamespace + "givenName"}
	FOAFFamilyName     = IRI{foafNamespace + "familyName"}
	FOAFPage           = IRI{foafNamespace + "page"}
	OrgMember          = IRI{orgNamespace + "member"}
	OrgOrganization    = IRI{orgNamespace + "organization"}
	OrgPost            = IRI{orgNamespace + "post"}
	OrgPostIn          = IRI{orgNamespace + "postIn"}
	OrgUnitOf          = IRI{orgNamespace + "unitOf"}
	SKOSConcept        = IRI{skosNamespace + "Concept"}
	SKOSConceptScheme  = IRI{skosNamespace + "ConceptScheme"}
	SKOSPrefLabel      = IRI{skosNamespace + "prefLabel"}
	SKOSAltLabel       = IRI{skosNamespace + "altLabel"}
	SKOSNotation       = IRI{skosNamespace + "notation"}
	SKOSBroader        = IRI{skosNamespace + "broader"}
	SKOSInScheme       = IRI{skosNamespace + "inScheme"}
	SKOSTopConceptOf   = IRI{skosNamespace + "topConceptOf"}
	ProvWasDerivedFrom = IRI{provNamespace + "wasDerivedFrom"}
	NIFBeginIndex      = IRI{nifNamespace + "beginIndex"}
	NIFEndIndex        = IRI{nifNamespace + "endIndex"}
	NIFAnchorOf        = IRI{nifNamespace + "anchorOf"}
	ITSRDFTaIdentRef   = IRI{itsrdfNamespace + "taIdentRef"}
	ITSRDFTaConfidence = IRI{itsrdfNamespace + "taConfidence"}
	SchemaStartDate    = IRI{schemaNamespace + "startDate"}
	SchemaEndDate      = IRI{schemaNamespace + "endDate"}
	OWLSameAs          = IRI{owlNamespace + "sameAs"}
)
