package prose

// Anaphor finds «ce rapport», «cette recommandation».
var Anaphor = &Extractor{
	Name: "anaphor",
	Doc:  "«ce rapport», «cette recommandation»",
	Read: func(*reader, int) {},
}

var anaphorWords []lexemes
