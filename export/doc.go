// Package export writes a graph down, one file per syntax, and reads graph files back.
//
// Start with [Create], which makes a file or a folder of tables, or [NewWriter] for a stream, and [Copy], which moves a graph
// into it. [Formats] is the table of what can be written.
//
//	iter.Seq2[*ontology.Resource, error] ──► Copy ──► Sink (nt, nq, ttl, trig, jsonld, csv) ──► gz, zst ──► file, then renamed
//
// Output order is input order, nothing depends on a clock or on the order of a map: the same resources give the same bytes,
// compressed or not. Memory does not grow with the graph.
//
// [Triples] offers the same graph as github.com/knakk/rdf triples; [Read] reads graph files into that library's terms, RDF/XML
// with its parser too.
//
// # Layers
//
// N-Quads and TriG keep the layers of the graph apart, each in its named graph ([ontology.Base.Graph]). N-Triples, Turtle and
// JSON-LD hold the union. CSV has a column layer.
//
// # Layout of CSV
//
// CSV is a folder of tables (RFC 4180, UTF-8, a header row, rows in input order). A person opens the table of a class first:
//
//	WrittenQuestion.csv   one row per written question: id, layer, then a column for each property with at most one value
//	answerTo.csv          a property with many values, or one stated after its thing: id, value, layer
//	subjectText.csv       the same for texts in a language: id, value, lang, layer
//	type.csv              further classes of a thing, and classes without a table: id, value, layer
//	statements.csv        all that the tables do not declare or do not fit: subject, predicate, object, kind, datatype, lang, layer
//
// Things are named by their whole IRI. An empty cell means that there is no such statement. Into statements.csv go: the second
// value of a column that holds one, a literal in another language or datatype than the column's, an empty text, properties
// without a table, and values of columns that come after their thing's row, or whose thing has no class with a table. There,
// kind is iri or literal. The union of all tables is the graph, and each statement stands in one place.
//
// # Terminology
//
//   - sink: what receives a graph, resource by resource ([Sink])
//   - format: how a graph is written ([Format])
//   - table, row, column: as in RFC 4180 and the W3C's Model for Tabular Data
//
// # Specifications
//
// N-Triples, N-Quads, Turtle and TriG of RDF 1.1; JSON-LD 1.1 (streaming profile: the context first, @id and @type first in
// each node); RFC 4180. Controls below U+0020 in literals are always escaped, though N-Triples and Turtle would let most of them
// stand: files then survive editors and line tools. In Turtle and TriG every literal with a datatype is written in full:
// shorthands such as 1.0 hide the difference between xsd:decimal and xsd:double.
package export
