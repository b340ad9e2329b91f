package prose

// Report finds reports, studies, opinions, audits.
var Report = &Extractor{
	Name: "report",
	Doc:  "reports, studies, opinions, audits",
	Read: func(*reader, int) {},
}

var reportWords []lexemes
