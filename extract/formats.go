package extract

// Formats is the table of published forms; the first whose Match says yes reads a document.
var Formats = []*Format{
	AMO, JSONList, JSON, // JSON last of its kind: it says what is wrong with the others
	VueXML, XMLList, XML, // likewise
	OldPage, NosDeputes, Senat, Table, // declined; before the pages, whose words they share
	HTML, PageDyn, PageOld, Page,
}
