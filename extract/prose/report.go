package prose

import "qparl/ontology"

// Report finds reports, studies, opinions, audits that their words identify.
var Report = &Extractor{
	Name:     "report",
	Doc:      "reports, studies, opinions, audits",
	Triggers: wReport,
	Read:     readReport,
	Settle:   settleReports,
}

func readReport(r *reader, i int) {
	if f, _ := covering[*ontology.Report](r, i); f != nil && r.any(i-1, "«", "“", `"`) { // dit « rapport Durand »
		return
	}
	p := &r.reading
	*p = reportParser{r: r, head: i}
	if !p.open() || p.otherSense() {
		return
	}
	p.kinds()
	p.before()
	p.slots()
	p.context()
	p.stage()
	if p.worthAMention() {
		p.add()
	}
}

// reportParser reads one report from its head word on.
type reportParser struct {
	r      *reader
	report ontology.Report
	head   int // token of the head word
	det    int // of the determiner before it, adjectives skipped
	after  int // where the slots begin: after head and type
	k      int // next token to read
	last   int // after the last identifying slot

	role     ontology.DateRole // of the verb or noun before, which governs the report
	governed bool              // there is one: «remise du rapport le», «a publié un rapport le»
	noun     bool              // it is a noun
	aside    bool              // the slot before stood between commas
	chair    bool              // «par son président»: of a body named elsewhere
	guessed  bool              // a name is known by its capitals alone
	short    bool              // the body is named by one word that needs another mention: «la Cour»
	asked    bool              // reading behind «commandé», «demandé»
	agent    bool              // reading behind «par»
	told     bool              // the date stands outside the span
}

// open takes the head word and finds the determiner.
func (p *reportParser) open() bool {
	r, i := p.r, p.head
	p.report.Head, p.k = r.reportHead(i)
	if p.report.Head == "" {
		return false
	}
	p.last = p.k
	p.det = r.determinerOf(i)
	return true
}

// determinerOf returns the token before the adjectives and numbers that stand before a noun.
func (t *text) determinerOf(i int) int {
	d := i - 1
	for n := 0; n < 3 && t.standsBeforeNoun(d); n++ {
		d--
	}
	return d
}

func (t *text) standsBeforeNoun(i int) bool {
	return t.has(i, wOrdinal) || t.among(i, adjectivesBeforeReport)
}

var adjectivesBeforeReport = setOf("recent recente nouveau nouvel nouvelle dernier derniere important importante excellent excellente long longue " +
	"volumineux propre tres remarquable vaste grand grande autre deux recents recentes derniers dernieres nombreux seul " +
	"seule meme prochain prochaine present presente")

// definite tells whether the determiner points to a known thing; contracted ones count.
func (p *reportParser) definite() bool {
	return p.r.among(p.det, reportDefinites) || p.r.has(p.det, wDemonstrative)
}

var reportDefinites = setOf("le la l' les du des au aux")

// indefinite tells whether the determiner brings in a thing.
func (p *reportParser) indefinite() bool {
	return p.r.any(p.det, "un", "une", "d'", "tout", "toute", "chaque", "aucun", "aucune", "plusieurs")
}

func (p *reportParser) possessive() bool { return p.r.has(p.det, wPossessive) }

// add records the mention.
func (p *reportParser) add() {
	report := &p.report
	for _, f := range p.r.found { // never cut through what stands inside
		if f.first > p.head && f.first < p.last && f.last > p.last && !f.dropped {
			p.last = f.last
		}
	}
	rule, confidence := p.rule()
	if rule == ruleHandedIn && len(p.r.reports(p.head, report.Head)) > 0 { // an anaphor of this text
		return
	}
	report = p.r.slabs.reports.put(p.report)
	p.r.add(p.head, p.last, report, rule, confidence)
	for _, x := range report.Authors {
		x.Public = true
		if x.Of == nil {
			x.Of = report
		}
	}
}

// ruleHandedIn is the rule of «la remise du rapport le 3 mai 2012»: known by its date alone, unless the other text names the
// report.
const ruleHandedIn = "report-handed-in"

// rule names what identifies the report and how sure that is.
func (p *reportParser) rule() (string, int) {
	e := &p.report
	said := len(e.Bodies) + len(e.Authors)
	switch {
	case p.noun && said == 0 && e.Topic == "" && e.Number == "" && e.Title == "":
		return ruleHandedIn, sureCompleted
	case e.Number != "":
		return "report-number", sureFull
	case e.Title != "":
		return "report-title", sureFull
	case e.Date != "" && said > 0 && !p.guessed:
		return "report-source-date", sureFull
	case p.guessed:
		return "report-unknown-source", sureCapital
	case said > 0:
		return "report-source", sureCompleted
	case e.Topic != "":
		return "report-topic", sureCapital
	}
	return "report-date", sureCapital
}
