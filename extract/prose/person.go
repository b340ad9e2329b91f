package prose

// Person finds named people, with civility and title.
var Person = &Extractor{
	Name: "person",
	Doc:  "named people, with civility and title",
	Read: func(*reader, int) {},
}

var personWords []lexemes
