package prose

// RecommendationCount finds how many recommendations a report has.
var RecommendationCount = &Extractor{
	Name: "recommendation-count",
	Doc:  "how many recommendations a report has",
	Read: func(*reader, int) {},
}
