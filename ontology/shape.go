package ontology

// shape is a SHACL node shape. Besides its rules it holds, for every property of the vocabulary that the things of all its
// targets may have, what the table says: datatype or class, and at most one value where the cardinality is so.
type shape struct {
	name    string // local name in the namespace of shapes
	targets []IRI
	iri     string // pattern of the thing's IRI
	rules   []rule
	more    string // further constraints, in Turtle
}

// rule is what a shape asks of a property beyond the table.
type rule struct {
	path    IRI
	min     int
	pattern string // of the value
	class   IRI    // narrower than the table's range
	more    string // further constraints, in Turtle
	any     bool   // no upper bound, whatever the table says: one thing can bear several forms of it
	warn    int    // a property shape of its own asks for so many values, at severity Warning
}

const (
	uidPattern    = "QANR5L[0-9]{1,2}(QE|QOSD|QG)[0-9]+$"
	digestPattern = "[0-9a-f]{16}$"
	datePattern   = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
	fromOne       = "sh:minInclusive 1"
)

var questionTargets = []IRI{ClassWrittenQuestion, ClassOralQuestion, ClassGovernmentQuestion}

// shapes are those of shapes.ttl, in order.
var shapes = []shape{
	{name: "Question", targets: questionTargets, iri: "/question/" + uidPattern, rules: []rule{
		{path: DCTermsIdentifier, min: 1, pattern: "^" + uidPattern},
		{path: RDFSLabel, any: true, warn: 1},
		{path: PropNumber, min: 1, more: fromOne},
		{path: PropLegislature, min: 1},
		{path: PropAskedBy, min: 1},
		{path: PropPublicationPage, more: fromOne},
		{path: PropStatus, min: 1},
		{path: PropTextDigest, pattern: "^" + digestPattern},
		{path: ProvWasDerivedFrom, warn: 1},
	}},
	{name: "WrittenQuestion", targets: []IRI{ClassWrittenQuestion}, rules: []rule{
		{path: PropPublicationDate, warn: 1},
		{path: PropText, warn: 1},
		{path: PropAskedMinistry, warn: 1},
	}},
	{name: "DateOrder", targets: []IRI{ClassWrittenQuestion}, more: dateOrder},
	{name: "StatusMatchesAnswer", targets: []IRI{ClassWrittenQuestion}, more: statusMatchesAnswer},
	{name: "Answer", targets: []IRI{ClassAnswer}, iri: "/answer/L[0-9]{1,2}/(" + datePattern + "|x)/" + digestPattern, rules: []rule{
		{path: RDFSLabel, any: true, warn: 1},
		{path: PropAnswerTo, min: 1},
		{path: PropPublicationPage, more: fromOne},
		{path: PropTextDigest, min: 1, pattern: "^" + digestPattern},
		{path: ProvWasDerivedFrom, warn: 1},
	}},
	{name: "Person", targets: []IRI{FOAFPerson}, rules: []rule{{path: FOAFName}}},
	{name: "Deputy", targets: []IRI{ClassDeputy}, rules: []rule{
		{path: FOAFName, warn: 1}, // without the actors' data an official id stands alone
		{path: PropActeurRef, pattern: "^PA[0-9]+$"},
	}},
	{name: "Mandate", targets: []IRI{ClassMandate}, rules: []rule{
		{path: OrgMember, min: 1, class: ClassDeputy},
		{path: OrgOrganization, class: ClassBody},
		{path: PropLegislature, min: 1},
		{path: SchemaStartDate, more: "sh:lessThanOrEquals schema:endDate"},
		{path: SchemaEndDate},
	}},
	{name: "GroupMembership", targets: []IRI{ClassGroupMembership}, rules: []rule{
		{path: OrgMember, min: 1, class: ClassDeputy},
		{path: OrgOrganization, min: 1, class: ClassGroup},
		{path: SchemaStartDate, more: "sh:lessThanOrEquals schema:endDate"},
		{path: SchemaEndDate},
	}},
	{name: "OfficeHolding", targets: []IRI{ClassOfficeHolding}, rules: []rule{
		{path: OrgMember, min: 1},
		{path: OrgPost, min: 1},
		{path: SchemaStartDate, more: "sh:lessThanOrEquals schema:endDate"},
		{path: SchemaEndDate},
	}},
	{name: "Group", targets: []IRI{ClassGroup}, rules: []rule{{path: RDFSLabel, any: true, warn: 1}}},
	{name: "Constituency", targets: []IRI{ClassConstituency}, iri: "/constituency/[0-9A-Za-z-]+-([0-9]{2}|x)$", rules: []rule{
		{path: RDFSLabel, min: 1, any: true},
		{path: SKOSNotation, pattern: "^[0-9A-Z]{4,5}$"},
		{path: PropConstituencyNumber, more: fromOne},
	}},
	{name: "Legislature", targets: []IRI{ClassLegislature}, iri: "/legislature/[0-9]{1,2}$", rules: []rule{
		{path: PropLegislatureNumber, min: 1, more: fromOne},
	}},
	{name: "Body", targets: []IRI{ClassBody, ClassWorkingGroup}, rules: []rule{{path: RDFSLabel, min: 1, any: true}}},
	{name: "Ministry", targets: []IRI{ClassMinistry}, rules: []rule{{path: RDFSLabel, min: 1, any: true}}},
	{name: "Office", targets: []IRI{ClassOffice}, rules: []rule{{path: RDFSLabel, min: 1, any: true}}},
	{name: "Topic", targets: []IRI{SKOSConcept}, rules: []rule{{path: SKOSPrefLabel, min: 1, any: true}}},
	{name: "Attribution", targets: []IRI{ClassAttribution}, rules: []rule{
		{path: PropMinistry, min: 1},
		{path: PropOrder, min: 1, more: fromOne},
	}},
	{name: "Event", targets: eventTargets, rules: []rule{
		{path: PropEventDate, min: 1},
		{path: PropPublicationPage, more: fromOne},
	}},
	{name: "Flagging", targets: []IRI{ClassFlagging}},
	{name: "Erratum", targets: []IRI{ClassErratum}, rules: []rule{{path: PropCorrects, min: 1}}},
	{name: "Report", targets: []IRI{ClassReport}, rules: []rule{
		{path: RDFSLabel, min: 1, any: true},
		{path: PropProposalCount, more: fromOne},
	}},
	{name: "Recommendation", targets: []IRI{ClassRecommendation}, rules: []rule{
		{path: PropRecommendationNumber, min: 1},
		{path: PropRecommendationOf, min: 1},
	}},
	{name: "Demand", targets: []IRI{ClassDemand}, rules: []rule{
		{path: RDFSLabel, min: 1, any: true},
		{path: PropDemandKind, min: 1},
	}},
	{name: "AnswerElement", targets: []IRI{ClassAnswerElement}, rules: []rule{
		{path: PropElementKind, min: 1},
		{path: PropVerbatim, min: 1},
	}},
	{name: "LegalReference", targets: legalTargets, rules: []rule{{path: RDFSLabel, min: 1, any: true}}},
	{name: "CourtDecision", targets: []IRI{ClassCourtDecision},
		iri: "/legal/decision/[a-z0-9-]+/(" + datePattern + "/[a-z0-9-]+|x/[a-z0-9-]*[0-9][a-z0-9-]*)$"},
	{name: "Bill", targets: []IRI{ClassBill}, iri: "/legal/bill/(an/L[0-9]{1,2}|senat/[0-9]{4}-[0-9]{4})/[0-9]+$"},
	{name: "Mention", targets: []IRI{ClassMention}, iri: "#char=[0-9]+,[0-9]+(;[a-z0-9-]+)?$", rules: []rule{
		{path: PropInText, min: 1},
		{path: NIFBeginIndex, min: 1, more: "sh:lessThan nif:endIndex"},
		{path: NIFEndIndex, min: 1},
		{path: NIFAnchorOf, min: 1},
		{path: ITSRDFTaIdentRef, min: 1},
		{path: PropExtractor, min: 1},
		{path: ITSRDFTaConfidence, min: 1, more: "sh:minInclusive 0 ; sh:maxInclusive 1"},
	}},
	{name: "Source", targets: []IRI{ClassSource}, rules: []rule{{path: PropSha256, min: 1, pattern: "^[0-9a-f]{64}$"}}},
	{name: "JOIssue", targets: []IRI{ClassJOIssue}, iri: "/jo/[a-z-]+/" + datePattern + "$", rules: []rule{
		{path: DCTermsIssued, min: 1},
		{path: DCTermsIdentifier, pattern: "^[0-9]{4}/[0-9]+$"},
	}},
}

var (
	eventTargets = []IRI{ClassFlagging, ClassRenewal, ClassReattribution, ClassWithdrawal, ClassLapse, ClassErratum}
	legalTargets = []IRI{ClassNationalAct, ClassCodeArticle, ClassEUAct, ClassTreaty, ClassCourtDecision, ClassBill}
)

const dateOrder = `
    sh:sparql [ sh:message "the answer is dated before the question" ; sh:prefixes qpsh:prefixes ;
        sh:select """SELECT $this WHERE { $this qp:publicationDate ?d ; qp:hasAnswer/qp:publicationDate ?e FILTER(?e < ?d) }""" ]`

const statusMatchesAnswer = `
    sh:message "status 'answered' if and only if there is an answer" ;
    sh:xone (
        [ sh:property [ sh:path qp:status ; sh:hasValue qpst:answered ] ; sh:property [ sh:path qp:hasAnswer ; sh:minCount 1 ] ]
        [ sh:not [ sh:property [ sh:path qp:status ; sh:hasValue qpst:answered ] ] ; sh:property [ sh:path qp:hasAnswer ; sh:maxCount 0 ] ]
    )`
