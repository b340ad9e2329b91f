package prose

// QuestionReference finds earlier parliamentary questions.
var QuestionReference = &Extractor{
	Name: "question-reference",
	Doc:  "earlier parliamentary questions",
	Read: func(*reader, int) {},
}

var referenceWords []lexemes
