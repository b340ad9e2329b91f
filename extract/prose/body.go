package prose

// Body finds organisations, administrations, working groups.
var Body = &Extractor{
	Name: "body",
	Doc:  "organisations, administrations, working groups",
	Read: func(*reader, int) {},
}

var bodyWords []lexemes
