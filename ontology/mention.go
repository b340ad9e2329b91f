package ontology

// Span is a place in a text: bytes, end excluded. In the graph it becomes Unicode code points (RFC 5147).
type Span struct{ Begin, End int }

// In tells which text of a question a mention stands in.
type In int

// InQuestion is the question's own text; InAnswer(0) the first answer's.
const InQuestion In = -1

// InAnswer returns the place of the k-th answer's text, from 0.
func InAnswer(k int) In { return In(k) }

// Mention is a place in a text that names something. Mentions of one text nest or stand apart; they never cross.
type Mention struct {
	In         In     // which text
	Span       Span   // where; always inside that text, on code-point boundaries
	Core       int    // of an act with a title: where nature, number and date end; else 0
	Entity     Entity // what
	By         string // the extractor that says so
	Rule       string // the rule of that extractor
	Confidence int    // in hundredths, 0 to 100
}

// Entity is a thing found in prose. The set is closed: a new kind is a type in an entity file, its IRI in iri.go, its lines
// in Describe.
type Entity interface {
	// Kind names the sort of thing: report, law, person; the value of «kind» in «qparl mentions».
	Kind() string
	// Slots are what the words say of the thing, in a fixed order, empty ones left out.
	Slots() []Slot
}

// Slot is a name and a value: a string, an int, a bool or a []string.
type Slot struct {
	Name  string
	Value any
}

// slots collects the filled ones.
type slots []Slot

func (s slots) text(name, value string) slots {
	if value == "" {
		return s
	}
	return append(s, Slot{name, value})
}

func (s slots) list(name string, values []string) slots {
	if len(values) == 0 {
		return s
	}
	return append(s, Slot{name, values})
}

func (s slots) flag(name string, set bool) slots {
	if !set {
		return s
	}
	return append(s, Slot{name, true})
}

func (s slots) number(name string, n int) slots {
	if n == 0 {
		return s
	}
	return append(s, Slot{name, n})
}

// Day is a date of prose, as precise as the words: 2014-06-30, 2014-06 or 2014; empty when none is said.
type Day string

// Year returns the four digits, or "".
func (d Day) Year() string {
	if len(d) < 4 {
		return ""
	}
	return string(d[:4])
}

// Exact returns the date when the words name the very day.
func (d Day) Exact() (Date, bool) { return ParseDate(string(d)) }

// Within tells whether two dates can be one: the shorter is the beginning of the longer. An empty one fits any.
func (d Day) Within(other Day) bool {
	n := min(len(d), len(other))
	return d[:n] == other[:n]
}
