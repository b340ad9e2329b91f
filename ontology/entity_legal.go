package ontology

// NationalAct is a loi, loi organique, loi de finances, ordonnance, décret, arrêté, circulaire or instruction.
type NationalAct struct {
	Nature string // lower case, singular, with accents: loi, loi organique, loi de finances rectificative, décret, arrêté
	Number string // as printed: 2014-58, 83-947
	Date   Day
	Year   int    // of a loi de finances
	Alias  string // «loi ELAN»: as printed, with its nature
	Title  string // the words after the date: «relative à …», as printed
	Issuer string // «du Premier ministre», «de la CNRACL», without the preposition
	// Full is the mention of the same act that says more, in the same document: the short form «loi du 7 août 2015» of a
	// number, the alias of its definition; nil when this one stands for itself.
	Full *NationalAct
}

// Kind is law, as the annotations call every national act.
func (*NationalAct) Kind() string { return "law" }

// Slots are named as in the annotations' guidelines.
func (a *NationalAct) Slots() []Slot {
	var s slots
	s = s.text("nature", a.Nature).text("number", a.Number).text("date", string(a.Date)).number("year", a.Year)
	return s.text("alias", a.Alias).text("title", a.Title).text("issuer", a.Issuer)
}

// Articles is a mention of one or more articles of a code or an act: «articles L. 113-2 et L. 113-7».
type Articles struct {
	Numbers  []string // canonical: L. 121-1, R. 417-12, 244 quater B, 1er
	Range    bool     // «L. 211-1 à L. 211-6»: Numbers holds both ends
	And      bool     // «et suivants», bound to the last
	Code     string   // full name of the code, lower case; Constitution; empty when the parent is an act, or not known
	Act      Entity   // *NationalAct, *EUAct or *Treaty; nil when the parent is a code, or not known
	ActWords string   // the core words of that act's mention
}

// Kind is article.
func (*Articles) Kind() string { return "article" }

// Slots are named as in the annotations' guidelines.
func (a *Articles) Slots() []Slot {
	of := a.Code
	if of == "" {
		of = a.ActWords
	}
	return slots{}.list("articles", a.Numbers).text("of", of).flag("range", a.Range).flag("et_suivants", a.And)
}

// EUAct is a directive, règlement or décision of the European Union with its number or official short name.
type EUAct struct {
	Nature string // directive, règlement, décision
	Number string // as printed: 2004/17/CE, 1760/2008, 2016/679
	Alias  string // RGPD, DCE
	Title  string
	Date   Day
	Full   *EUAct // see NationalAct.Full
}

// Kind is eu_act.
func (*EUAct) Kind() string { return "eu_act" }

// Slots are named as in the annotations' guidelines.
func (a *EUAct) Slots() []Slot {
	return slots{}.text("nature", a.Nature).text("number", a.Number).text("alias", a.Alias).text("title", a.Title).text("date", string(a.Date))
}

// Treaty is a «traité», «convention», «charte» or «accord» between states, known by its name.
type Treaty struct{ Name string }

// Kind is treaty.
func (*Treaty) Kind() string { return "treaty" }

// Slots hold the name.
func (t *Treaty) Slots() []Slot { return slots{}.text("name", t.Name) }

// CourtDecision is an «arrêt», «décision», «jugement» or «ordonnance» of a court, with a date or a number.
type CourtDecision struct {
	Nature string // arrêt, décision, jugement
	Court  string // full name
	Number string // 398217, 16-21.348, 2015-468 QPC, C-417/16
	Date   Day
	ECLI   string // when printed
}

// Kind is court_decision.
func (*CourtDecision) Kind() string { return "court_decision" }

// Slots are named as in the annotations' guidelines.
func (c *CourtDecision) Slots() []Slot {
	return slots{}.text("court", c.Court).text("date", string(c.Date)).text("number", c.Number).text("ecli", c.ECLI)
}

// Bill is a «projet» or «proposition de loi».
type Bill struct {
	Nature  string // projet de loi, proposition de loi organique
	Number  string
	Session string // «(2014-2015)»: of the Sénat
	Chamber string // an or senat, when said
	Topic   string // without the linking words
	Alias   string
	Year    int // of a projet de loi de finances
}

// Kind is bill.
func (*Bill) Kind() string { return "bill" }

// Slots are named as in the annotations' guidelines.
func (b *Bill) Slots() []Slot {
	var s slots
	s = s.text("nature", b.Nature).text("number", b.Number).text("session", b.Session).text("topic", b.Topic)
	return s.text("alias", b.Alias).number("year", b.Year)
}

// QuestionReference is an earlier parliamentary question: «sa question écrite n° 43117 du 16 juin 2009».
type QuestionReference struct {
	Type     string // QE, QOSD, QG, when said
	Number   string // without leading zeros
	Date     Day
	Reminder bool // «restée sans réponse», «rappelle les termes de»: the question at hand follows it
}

// Kind is question_ref.
func (*QuestionReference) Kind() string { return "question_ref" }

// Slots are named as in the annotations' guidelines.
func (q *QuestionReference) Slots() []Slot {
	return slots{}.text("number", q.Number).text("date", string(q.Date)).text("type", q.Type).flag("reminder", q.Reminder)
}
