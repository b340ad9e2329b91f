package prose

// CourtDecision finds decisions of courts, with date or number.
var CourtDecision = &Extractor{
	Name: "court-decision",
	Doc:  "decisions of courts, with date or number",
	Read: func(*reader, int) {},
}

var courtWords []lexemes
