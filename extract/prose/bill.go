package prose

// Bill finds projets and propositions de loi.
var Bill = &Extractor{
	Name: "bill",
	Doc:  "projets and propositions de loi",
	Read: func(*reader, int) {},
}

var billWords []lexemes
