package prose

// Office finds ministerial offices: «Mme la garde des sceaux, ministre de la justice».
var Office = &Extractor{
	Name: "office",
	Doc:  "ministerial offices: «Mme la garde des sceaux, ministre de la justice»",
	Read: func(*reader, int) {},
}

var officeWords []lexemes
