package prose

// Treaty finds treaties, conventions and charters.
var Treaty = &Extractor{
	Name: "treaty",
	Doc:  "treaties, conventions and charters",
	Read: func(*reader, int) {},
}

var treatyWords []lexemes
