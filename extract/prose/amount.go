package prose

// Amount finds sums of money.
var Amount = &Extractor{
	Name: "amount",
	Doc:  "sums of money",
	Read: func(*reader, int) {},
}
