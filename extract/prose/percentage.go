package prose

// Percentage finds percentages.
var Percentage = &Extractor{
	Name: "percent",
	Doc:  "percentages",
	Read: func(*reader, int) {},
}
