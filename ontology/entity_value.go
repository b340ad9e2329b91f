package ontology

// The entities of this file are values: they are shown by «qparl mentions» and «inspect», and are no nodes of the graph.

// Moment is a date that is not part of another reference.
type Moment struct {
	Day      Day
	Relative bool // «le 29 avril dernier»
}

// Kind is date.
func (*Moment) Kind() string { return "date" }

// Slots hold the ISO form.
func (m *Moment) Slots() []Slot {
	return slots{}.text("iso", string(m.Day)).flag("relative", m.Relative)
}

// Amount is a sum of money, in units of its currency.
type Amount struct {
	Value    float64
	Currency string // EUR, FRF; empty when the words name none
}

// Kind is amount.
func (*Amount) Kind() string { return "amount" }

// Slots hold value and currency.
func (a *Amount) Slots() []Slot {
	return append(slots{}, Slot{"value", a.Value}).text("currency", a.Currency)
}

// Percentage is «5,5 %».
type Percentage struct{ Value float64 }

// Kind is percent.
func (*Percentage) Kind() string { return "percent" }

// Slots hold the value.
func (p *Percentage) Slots() []Slot { return []Slot{{"value", p.Value}} }

// JOReference is a line of publication: «Question publiée au JO le : 07/06/2011 page : 5912».
type JOReference struct {
	What   string // question or answer
	Date   Day
	Page   int
	Series string // Sénat; empty for the Assemblée
}

// Kind is jo_ref.
func (*JOReference) Kind() string { return "jo_ref" }

// Slots are named as in the cases.
func (j *JOReference) Slots() []Slot {
	return slots{}.text("what", j.What).text("date", string(j.Date)).number("page", j.Page).text("series", j.Series)
}

// ConstituencyLine is «Creuse (1re circonscription) - Les Républicains», as pages print it.
type ConstituencyLine struct {
	Department string
	Number     int
	Group      string
}

// Kind is constituency.
func (*ConstituencyLine) Kind() string { return "constituency" }

// Slots are named as in the cases.
func (c *ConstituencyLine) Slots() []Slot {
	return slots{}.text("department", c.Department).number("number", c.Number).text("group", c.Group)
}
