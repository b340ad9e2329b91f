package prose

// Moment finds dates outside other references.
var Moment = &Extractor{
	Name: "date",
	Doc:  "dates outside other references",
	Read: func(*reader, int) {},
}
