package prose

// ConstituencyLine finds constituency and group as pages print them.
var ConstituencyLine = &Extractor{
	Name: "constituency",
	Doc:  "constituency and group as pages print them",
	Read: func(*reader, int) {},
}
