package prose

// JOReference finds lines of publication in the Journal officiel.
var JOReference = &Extractor{
	Name: "jo-reference",
	Doc:  "lines of publication in the Journal officiel",
	Read: func(*reader, int) {},
}
