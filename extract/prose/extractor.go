package prose

import "qparl/ontology"

// Extractor finds one kind of thing. Both functions are pure but for the reader and the document they are given.
type Extractor struct {
	Name     string // value of --only and --skip, and the By of its mentions
	Doc      string // one line for «qparl list extractors»
	Triggers class  // the words that start its grammar
	// Read is called at each trigger word of a text, in text order, and adds what it finds. It may look at any token, and at
	// what the extractors above it in the table have found in the whole text.
	Read func(r *reader, i int)
	// Settle, if there is one, is called once for a question, when all its texts have been read by all extractors, in the
	// order of the table. It may complete, link or drop mentions.
	Settle func(d *document)
}

// Extractors is the table of extractors, in running order: what stands inside other things comes first.
var Extractors = []*Extractor{
	Office, Person, Body, EuropeanAct, Treaty, CourtDecision, Bill, NationalAct, Article, QuestionReference,
	Report, Recommendation, RecommendationCount, Anaphor, JOReference, ConstituencyLine, Moment, Amount, Percentage,
}

// Classes of confidence, in hundredths: how sure a kind of rule is. The highest that applies counts (see the ontology's
// documentation).
const (
	sureHeader    = 100 // the words are a header value
	sureFull      = 95  // all slots of the key are in the same text
	sureCompleted = 90  // completed by the other text of the pair
	sureGazetteer = 90  // a name of a public list
	sureAnaphor   = 85  // points to a thing named elsewhere
	sureCapital   = 75  // looks like an official name
	sureWeak      = 50  // seen, not linked: below the default threshold of qp:mentions
)

// found is a mention on its way: with the tokens it covers.
type found struct {
	ontology.Mention
	first, last int // tokens, last excluded
	kind        kindBits
	order       int // place in the order in which mentions were found; set at the end
	dropped     bool
}
