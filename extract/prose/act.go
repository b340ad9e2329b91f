package prose

// NationalAct finds laws, ordinances, decrees, orders, circulars.
var NationalAct = &Extractor{
	Name: "national-act",
	Doc:  "laws, ordinances, decrees, orders, circulars",
	Read: func(*reader, int) {},
}

var legalWords []lexemes
