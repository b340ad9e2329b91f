package extract

import (
	"iter"

	"qparl/ontology"
)

// Extractor finds one kind of thing in the texts of a question.
type Extractor struct {
	Name string // value of --only and --skip, and the By of its mentions
	Doc  string // one line for «qparl list extractors»
	// Find yields mentions in text order. It is pure and keeps no state; it sees the whole question, and in
	// Question.Mentions what the extractors above it in the table have found.
	Find func(*ontology.Question) iter.Seq[ontology.Mention]
}

// Extractors is the table of extractors, in running order.
var Extractors = []*Extractor{Addressee}
