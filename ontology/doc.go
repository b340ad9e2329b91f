// Package ontology says what exists in the graph of French parliamentary questions, what it is called, and what identifies it.
//
// Start with [Question], one question as published, and [Describe], which turns a stream of questions into a stream of
// [Resource] values: the graph, one thing at a time.
//
//	*Question ──► Describe ──► *Resource (IRI, types, properties, layer)
//
// The package knows nothing of files, formats or networks. It imports the standard library and golang.org/x/text/unicode/norm.
//
// # Terminology
//
// The French term stands in «guillemets» in the comment of each type and field, so that a clerk can search the code.
//
//   - question écrite (QE), question orale sans débat (QOSD), question au Gouvernement (QG): [QuestionType]
//   - JO: Journal officiel; the edition and date name an issue ([Publication])
//   - rubrique, tête d'analyse, analyse: the three levels of the Assemblée's subject index
//   - signalement: a group's chair flags an unanswered question, which opens a ten-day delay ([Flagging])
//   - ministère interrogé, attributaire: the ministry asked, and the one the question was last attributed to
//   - layer: facts read in labelled fields, mentioned in prose, or derived by computation; one named graph each ([Layer])
//
// # Specifications
//
// RDF 1.1 Concepts and Abstract Syntax (terms, statements, named graphs), RFC 3987 (IRIs), BCP 47 (language tags),
// RFC 5147 (the #char=begin,end fragment of a mention). There are no blank nodes: every thing has a deterministic IRI.
package ontology
