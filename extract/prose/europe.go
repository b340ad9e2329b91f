package prose

// EuropeanAct finds directives, regulations and decisions of the European Union.
var EuropeanAct = &Extractor{
	Name: "eu-act",
	Doc:  "directives, regulations and decisions of the European Union",
	Read: func(*reader, int) {},
}

var europeanWords []lexemes
