package prose

// Recommendation finds numbered recommendations and proposals of a report.
var Recommendation = &Extractor{
	Name: "recommendation",
	Doc:  "numbered recommendations and proposals of a report",
	Read: func(*reader, int) {},
}

var recommendationWords []lexemes
