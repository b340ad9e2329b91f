package ontology

// Office is a «fonction ministérielle»: the title, never the person.
type Office struct {
	Title      string // from the head word on, without civility and article: garde des sceaux, ministre de la justice
	Civility   string // M., Mme; empty when none is printed
	Role       string // «ministre d'État, ministre», «secrétaire d'État»
	Portfolio  string // «justice», «écologie, développement durable et énergie»
	AttachedTo string // «ministre de l'intérieur» of «auprès du ministre de l'intérieur»
	Addressee  bool   // the question is addressed to it
	// Full is the office of the same document whose title this one opens: «garde des sceaux» for «garde des sceaux, ministre
	// de la justice»; nil when this one stands for itself.
	Full *Office
}

// Kind is minister, as the annotations call an office.
func (*Office) Kind() string { return "minister" }

// Slots are named as in the annotations' guidelines.
func (o *Office) Slots() []Slot {
	return slots{}.text("role", o.Role).text("portfolio", o.Portfolio).text("civility", o.Civility).text("attached_to", o.AttachedTo)
}

// Person is a named human being.
type Person struct {
	Name      string // given and family name, the family name in title case
	Given     string // when the words tell them apart
	Family    string
	Civility  string  // as printed: M., Mme, Monsieur
	Title     string  // as printed: Procureur général, préfet
	Published string  // the name as printed, when that differs from Name
	Author    bool    // the deputy who asks the question
	Public    bool    // a public role stands beside the name: office, mandate, title, authorship
	Of        Entity  // *Body or *Report in which the person has that role; it scopes the identity
	Full      *Person // the mention of the same document that names the same person in full
}

// Kind is person.
func (*Person) Kind() string { return "person" }

// Slots are named as in the annotations' guidelines.
func (p *Person) Slots() []Slot {
	return slots{}.text("name", p.Name).text("civility", p.Civility).text("title", p.Title)
}

// Body is a named organisation or public body.
type Body struct {
	Name     string   // from the head word on, without article
	Acronym  string   // printed in brackets beside it
	Group    bool     // «groupe de travail», «mission», «commission», «comité» with a name of its own: qp:WorkingGroup
	Ministry bool     // a ministry named as such
	Missions []string // the infinitives after «chargé de»
	Under    *Person  // «sous l'autorité de»
	// Same is the mention of the same document whose wording names the same body best; nil when this one is it.
	Same *Body
	// Official is the full name when Name is an acronym or a short form that a gazetteer or the document explains.
	Official string
}

// Kind is org.
func (*Body) Kind() string { return "org" }

// Slots are named as in the annotations' guidelines.
func (b *Body) Slots() []Slot {
	return slots{}.text("name", b.Name).text("acronym", b.Acronym).text("official", b.Official)
}
