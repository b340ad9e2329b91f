package ontology

import "strings"

// DateRole says what the date of a report is the date of.
type DateRole uint8

// The roles of a report's date.
const (
	Dated     DateRole = iota // «rapport du 6 septembre 2004», «rapport de mai 2013»
	HandedIn                  // «remis le», «lors de la remise du rapport le»
	Published                 // «publié», «rendu public», «paru le»
	Filed                     // «déposé», «enregistré le»
	Covering                  // «rapport annuel 2018», «rapport pour l'année 2016»: the year reported on
)

// Report is a «rapport», «étude», «avis», «livre blanc», «référé», «enquête» or «audit», as one mention names it.
type Report struct {
	Head     string    // the head word, lower case, singular, with accents: rapport
	Type     string    // «rapport annuel», «rapport d'information»; empty when the head stands alone
	Bodies   []*Body   // who produced it
	Authors  []*Person // who wrote or handed it in, or presided over the body that did
	Title    string    // between quotation marks, without them
	Topic    string    // the words after «sur», «relatif à», without article
	Date     Day
	Role     DateRole
	Relative bool   // «le 30 juin dernier»: resolved from the document's date
	Number   string // «n° 1234»
	Session  string // «(2015-2016)»: parliamentary year of the Sénat
	Chamber  string // an or senat, when said
	Expected bool   // still to be made: never a node
	Handed   bool   // the words say that the authors handed it in: «remis par M. Durand»
	Count    int    // exact number of recommendations said of it; 0 unknown
}

// Kind is report.
func (*Report) Kind() string { return "report" }

// Slots are named as in the annotations' guidelines; several bodies or authors are joined with «et».
func (r *Report) Slots() []Slot {
	var s slots
	s = s.text("head", r.Head).text("type", r.Type).text("body", bodyNames(r.Bodies)).text("author", personNames(r.Authors))
	s = s.text("title", r.Title).text("topic", r.Topic).text("date", string(r.Date)).flag("date_relative", r.Relative)
	return s.text("number", r.Number).text("session", r.Session).text("chamber", r.Chamber).flag("expected", r.Expected).number("count", r.Count)
}

// Identified tells whether the words say enough to know the report again: one slot besides the head.
func (r *Report) Identified() bool {
	return len(r.Bodies) > 0 || len(r.Authors) > 0 || r.Title != "" || r.Topic != "" || r.Date != "" || r.Number != ""
}

func bodyNames(bodies []*Body) string {
	names := make([]string, len(bodies))
	for i, b := range bodies {
		names[i] = b.Name
	}
	return strings.Join(names, " et ")
}

func personNames(people []*Person) string {
	names := make([]string, len(people))
	for i, p := range people {
		names[i] = p.Name
	}
	return strings.Join(names, " et ")
}

// Recommendations is one mention of one or more numbered recommendations of a report: «propositions nos 3 et 4».
type Recommendations struct {
	Word       string   // the head word, singular: recommandation, proposition, mesure
	Numbers    []string // as printed, lower case, a range unfolded; empty for an unnumbered one, which is no node
	Of         *Report  // whose; nil when the text does not tell for certain
	OfWords    string   // the words of the mention of that report in this text
	Subject    string   // the words after «relative à», «visant à», without article
	Rationale  string   // the words after «compte tenu de», «en raison de»
	Aspect     bool     // «l'un des aspects de»
	AspectText string
}

// Kind is recommendation.
func (*Recommendations) Kind() string { return "recommendation" }

// Slots are named as in the annotations' guidelines.
func (r *Recommendations) Slots() []Slot {
	var s slots
	s = s.list("numbers", r.Numbers).text("of", r.OfWords).flag("aspect", r.Aspect)
	return s.text("subject", r.Subject).text("rationale", r.Rationale).text("aspect_text", r.AspectText)
}

// RecommendationCount is «55 propositions»: how many recommendations a report has.
type RecommendationCount struct {
	Count int
	Exact bool // false for «une cinquantaine», «plus de 50»
	Of    *Report
}

// Kind is rec_count.
func (*RecommendationCount) Kind() string { return "rec_count" }

// Slots hold the count.
func (c *RecommendationCount) Slots() []Slot { return slots{}.number("count", c.Count) }

// Anaphor is «ce rapport», «cette recommandation»: words that point to a report or recommendation named elsewhere.
type Anaphor struct {
	Of         string // report or recommendation
	Antecedent string // the words of the mention it points to
	Entity     Entity // that *Report or *Recommendations; nil when two are possible
}

// Kind is anaphor.
func (*Anaphor) Kind() string { return "anaphor" }

// Slots name the antecedent.
func (a *Anaphor) Slots() []Slot { return slots{}.text("of", a.Of).text("antecedent", a.Antecedent) }
