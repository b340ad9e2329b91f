package prose

// Article finds articles of codes and acts.
var Article = &Extractor{
	Name: "article",
	Doc:  "articles of codes and acts",
	Read: func(*reader, int) {},
}

var articleWords []lexemes
