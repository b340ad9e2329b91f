package ontology

// Span is a place in a text: bytes, end excluded. In the graph it becomes Unicode code points (RFC 5147).
type Span struct{ Begin, End int }

// In tells which text of a question a mention stands in.
type In int

// InQuestion is the question's own text; InAnswer(0) the first answer's.
const InQuestion In = -1

// InAnswer returns the place of the k-th answer's text, from 0.
func InAnswer(k int) In { return In(k) }

// Mention is a place in a text that names something.
type Mention struct {
	In         In     // which text
	Span       Span   // where; always inside that text, on code-point boundaries
	Entity     Entity // what
	By         string // the extractor that says so
	Rule       string // the rule of that extractor
	Confidence int    // in hundredths, 0 to 100
}

// Entity is a thing found in prose. The set is closed: a new kind is a type here, its IRI in iri.go, its lines in Describe.
type Entity interface{ entity() }

// Office is a «fonction ministérielle»: the title, never the person.
type Office struct {
	Title     string // without civility and article: garde des sceaux, ministre de la justice
	Addressee bool   // the question is addressed to it
}

func (Office) entity() {}
