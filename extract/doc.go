// Package extract says what a document states: bytes to an [ontology.Question], text to mentions.
//
// Start with [Open], which finds the documents in files, folders and archives, and [Questions], which reads them on all
// cores and yields the questions in input order.
//
//	paths ──► Open ──► Document ──► decode ──► Format.Split ──► Format.Parse ──► Actors ──► prose.Finder ──► *Question
//
// An error in a stream belongs to one document, and the stream goes on ([Error]). The package never prints, never exits and
// never skips in silence. It knows nothing of RDF.
//
// # Adding a source format
//
// One file with a [Format] value, one line in [Formats]. What the texts name is found by package prose, which has the table of
// extractors.
package extract
