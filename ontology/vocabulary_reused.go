package ontology

import "sync"

// Reused are the properties taken over from other vocabularies as they are, with what this graph puts into them.
var Reused = []PropertyDefinition{
	{
		ID: DCTermsIdentifier, Name: "uid", French: "identifiant", English: "identifier",
		Note:   "L'uid officiel d'une question ; le nom de fichier d'une source ; année/numéro d'un JO ; le numéro et l'ECLI d'un texte cité.",
		Gloss:  "The official uid of a question; the file name of a source; year/number of a JO issue; number and ECLI of a cited text.",
		Domain: []IRI{ClassQuestion, ClassSource, ClassJOIssue, ClassLegalReference}, Range: []IRI{XSDString}, Many: []IRI{ClassLegalReference},
	},
	{
		ID: RDFSLabel, French: "libellé", English: "label",
		Domain: []IRI{ClassQuestion, ClassAnswer, ClassDemand, ClassMandate, ClassGroup, ClassConstituency, ClassLegislature, ClassBody, ClassOffice, ClassReport, ClassRecommendation, ClassJOIssue, ClassLegalReference},
		Range:  []IRI{RDFLangString}, Many: []IRI{ClassLegislature},
	},
	{ID: FOAFName, Name: "name", French: "nom", English: "name", Domain: []IRI{FOAFPerson}, Range: []IRI{XSDString}},
	{ID: FOAFGivenName, French: "prénom", English: "given name", Domain: []IRI{FOAFPerson}, Range: []IRI{XSDString}},
	{ID: FOAFFamilyName, French: "nom de famille", English: "family name", Domain: []IRI{FOAFPerson}, Range: []IRI{XSDString}},
	{ID: SKOSPrefLabel, French: "libellé préféré", English: "preferred label", Domain: []IRI{SKOSConcept}, Range: []IRI{RDFLangString}},
	{
		ID: SKOSAltLabel, French: "autre libellé", English: "alternative label",
		Note:   "Le nom long d'un ministère, le sigle d'un groupe, un autre libellé rencontré.",
		Gloss:  "The long name of a ministry, the abbreviation of a group, another wording met.",
		Domain: []IRI{SKOSConcept, ClassGroup, ClassConstituency, ClassBody, ClassOffice, ClassReport, ClassNationalAct, ClassEUAct}, Range: []IRI{RDFLangString}, Card: ZeroOrMore,
	},
	{ID: SKOSNotation, French: "code", English: "notation", Domain: []IRI{ClassConstituency}, Range: []IRI{XSDString}},
	{ID: SKOSBroader, French: "terme générique", English: "broader", Domain: []IRI{SKOSConcept}, Range: []IRI{SKOSConcept}},
	{ID: SKOSInScheme, French: "dans la liste", English: "in scheme", Domain: []IRI{SKOSConcept}, Range: []IRI{SKOSConceptScheme}},
	{ID: SKOSTopConceptOf, French: "premier niveau de la liste", English: "top concept of", Domain: []IRI{SKOSConcept}, Range: []IRI{SKOSConceptScheme}},
	{ID: DCTermsIssued, French: "paru le", English: "issued", Domain: []IRI{ClassJOIssue}, Range: []IRI{XSDDate}},
	{ID: DCTermsDate, French: "date", English: "date", Domain: []IRI{ClassLegalReference}, Range: []IRI{XSDDate}},
	{
		ID: DCTermsTitle, Name: "reportTitle", French: "titre", English: "title",
		Note: "Donné par une personne dans le registre.", Gloss: "Given by a person in the registry.",
		Domain: []IRI{ClassReport}, Range: []IRI{RDFLangString},
	},
	{ID: OrgMember, French: "membre", English: "member", Domain: []IRI{ClassMandate, ClassGroupMembership, ClassOfficeHolding}, Range: []IRI{FOAFPerson}},
	{ID: OrgOrganization, French: "organisation", English: "organization", Domain: []IRI{ClassMandate, ClassGroupMembership}, Range: []IRI{ClassBody, ClassGroup}},
	{ID: OrgPost, French: "fonction exercée", English: "post", Domain: []IRI{ClassOfficeHolding}, Range: []IRI{ClassOffice}},
	{ID: OrgPostIn, French: "fonction au sein de", English: "post in", Domain: []IRI{ClassOffice}, Range: []IRI{ClassMinistry}, Card: ZeroOrMore},
	{ID: OrgUnitOf, French: "unité de", English: "unit of", Domain: []IRI{ClassBody}, Range: []IRI{ClassBody}, Card: ZeroOrMore},
	{ID: SchemaStartDate, French: "début", English: "start date", Domain: []IRI{ClassMandate, ClassGroupMembership, ClassOfficeHolding}, Range: []IRI{XSDDate}},
	{ID: SchemaEndDate, French: "fin", English: "end date", Domain: []IRI{ClassMandate, ClassGroupMembership, ClassOfficeHolding}, Range: []IRI{XSDDate}},
	{
		ID: NIFBeginIndex, Name: "begin", French: "début du passage", English: "begin index",
		Note: "En points de code du texte, à partir de 0.", Gloss: "In code points of the text, from 0.",
		Domain: []IRI{ClassMention, ClassDemand, ClassAnswerElement}, Range: []IRI{XSDNonNegativeInteger},
	},
	{
		ID: NIFEndIndex, Name: "end", French: "fin du passage", English: "end index",
		Note: "En points de code du texte, exclue.", Gloss: "In code points of the text, excluded.",
		Domain: []IRI{ClassMention, ClassDemand, ClassAnswerElement}, Range: []IRI{XSDNonNegativeInteger},
	},
	{ID: NIFAnchorOf, Name: "exact", French: "passage", English: "anchor of", Domain: []IRI{ClassMention}, Range: []IRI{XSDString}},
	{ID: ITSRDFTaIdentRef, French: "entité désignée", English: "entity named", Domain: []IRI{ClassMention}, Range: []IRI{RDFSResource}},
	{ID: ITSRDFTaConfidence, Name: "confidence", French: "confiance", English: "confidence", Domain: []IRI{ClassMention}, Range: []IRI{XSDDecimal}},
	{ID: ProvWasDerivedFrom, French: "tiré de", English: "was derived from", Domain: []IRI{ClassQuestion, ClassAnswer}, Range: []IRI{ClassSource}, Card: ZeroOrMore},
	{ID: FOAFPage, French: "page web", English: "web page", Layer: Derived, Domain: []IRI{ClassQuestion, ClassReport}, Range: []IRI{classFOAFDocument}, Card: ZeroOrMore},
	{
		ID: OWLSameAs, French: "identique à", English: "same as",
		Note: "Wikidata, seulement depuis un fichier.", Gloss: "Wikidata, from a file only.",
		Domain: []IRI{FOAFPerson, ClassBody, ClassGroup, ClassConstituency}, Range: []IRI{RDFSResource}, Card: ZeroOrMore,
	},
}

// definitionOf finds a property in [Properties] or [Reused]; nil for a term of neither.
func definitionOf(predicate IRI) *PropertyDefinition { return definitions()[predicate] }

var definitions = sync.OnceValue(func() map[IRI]*PropertyDefinition {
	m := make(map[IRI]*PropertyDefinition, len(Properties)+len(Reused))
	for _, table := range [][]PropertyDefinition{Properties, Reused} {
		for i := range table {
			m[table[i].ID] = &table[i]
		}
	}
	return m
})
