package ontology

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// mentioned describes what the extractors found in the question's own text; see mentionedIn for the answers.
func (d *describer) mentioned(q *Question, ids *described) {
	d.addressees(q, ids)
	d.mentionedIn(q, ids, InQuestion, answerKey{})
}

// addressees states the offices that the question is addressed to. The first one's words are the form of address.
func (d *describer) addressees(q *Question, ids *described) {
	var offices []IRI
	var as string
	for i := range q.Mentions {
		m := &q.Mentions[i]
		if o, ok := m.Entity.(*Office); ok && o.Addressee && m.In == InQuestion {
			offices = append(offices, d.office(q, o))
			if as == "" {
				as = q.Text[m.Span.Begin:m.Span.End]
			}
		}
	}
	if len(offices) == 0 {
		return
	}
	d.begin(mentioned, ids.question, Mentioned)
	d.all(PropAddressedTo, distinct(offices))
	d.french(PropAddressedAs, as)
	d.end()
}

// mentionedIn describes the mentions of one text: the links of the text first, then a node for each mention. of is the
// answer's key; zero for the question's text.
func (d *describer) mentionedIn(q *Question, ids *described, in In, of answerKey) {
	d.records = nil
	first := len(d.items)
	links := make([]IRI, 0, 16)
	var cited, followed []IRI
	x := places{describer: d, q: q, id: ids.question, text: q.Text, day: q.Publication.Date}
	if in != InQuestion {
		x.id, x.text, x.day = ids.answers[in], q.Answers[in].Text, q.Answers[in].Publication.Date
	}
	for i := range q.Mentions {
		m := &q.Mentions[i]
		if m.In != in || d.registry.silent(x.text[m.Span.Begin:m.Span.End], q.UID) {
			continue
		}
		targets := x.targets(m.Entity)
		if d.mentions {
			x.nodes(m, targets)
		}
		if m.Confidence < d.least {
			continue
		}
		links = append(links, targets...)
		if isLegal(m.Entity) {
			cited = append(cited, targets...)
		}
		if r, ok := m.Entity.(*QuestionReference); ok && r.Reminder && in == InQuestion {
			followed = append(followed, targets...)
		}
	}
	d.linksOf(x.id, links, cited, followed)
	d.keepRecords(first, of)
}

// keepRecords gives the items from number first on the records that their placeholders stand for, and the answer whose text says so.
func (d *describer) keepRecords(first int, of answerKey) {
	for i := first; i < len(d.items); i++ {
		if it := &d.items[i]; it.kind == mentioned || it.kind == pending {
			it.records, it.of = d.records, of
		}
	}
}

func (d *describer) linksOf(text IRI, links, cited, followed []IRI) {
	if len(links) == 0 {
		return
	}
	d.begin(mentioned, text, Mentioned)
	d.all(PropMentions, distinct(links))
	d.all(PropCites, distinct(cited))
	d.all(PropPursuantTo, distinct(followed))
	d.end()
}

func isLegal(e Entity) bool {
	switch e.(type) {
	case *NationalAct, *Articles, *EUAct, *Treaty, *CourtDecision, *Bill:
		return true
	}
	return false
}

// places turns the mentions of one text into resources.
type places struct {
	*describer
	q    *Question
	id   IRI
	text string
	day  Date
	at   int  // bytes of text counted so far
	runs int  // code points up to at
	last Span // of the last mention written
}

// nodes writes a qp:Mention for each entity that the words name. Of several on one span, all but the first mention's have the
// last word of their entity's IRI in their own.
func (x *places) nodes(m *Mention, targets []IRI) {
	begin, end := graphSpan(m, x.text)
	from := x.points(begin)
	to := from + utf8.RuneCountInString(x.text[begin:end])
	again := x.last == Span{begin, end}
	x.last = Span{begin, end}
	for _, target := range targets {
		id := x.base.Mention(x.id, from, to)
		if len(targets) > 1 || again {
			id = x.base.MentionOf(id, target, m.Entity.Kind())
		}
		x.begin(mentioned, id, Mentioned, ClassMention)
		x.link(PropInText, x.id)
		x.add(NIFBeginIndex, NonNegative(from))
		x.add(NIFEndIndex, NonNegative(to))
		x.add(NIFAnchorOf, String(x.text[begin:end]))
		x.link(ITSRDFTaIdentRef, target)
		x.add(ITSRDFTaConfidence, Hundredths(m.Confidence))
		x.add(PropExtractor, String(m.By))
		x.end()
	}
}

// points returns the number of code points before a byte; mentions come in text order, so that each byte is counted about once.
func (x *places) points(at int) int {
	if at < x.at {
		x.at, x.runs = 0, 0
	}
	x.runs += utf8.RuneCountInString(x.text[x.at:at])
	x.at = at
	return x.runs
}

// graphSpan leaves the article out of an anaphor, contracted or not («du rapport»); a demonstrative («ce rapport») belongs to it.
func graphSpan(m *Mention, text string) (begin, end int) {
	begin, end = m.Span.Begin, m.Span.End
	if _, ok := m.Entity.(*Anaphor); !ok {
		return begin, end
	}
	words := text[begin:end]
	for _, article := range []string{"de la ", "de l'", "de l’", "du ", "des ", "le ", "la ", "les ", "l'", "l’", "au ", "aux "} {
		if len(words) > len(article) && strings.EqualFold(words[:len(article)], article) {
			return begin + len(article), end
		}
	}
	return begin, end
}

// targets returns the things that an entity of prose is, most often one; none when the words do not identify it.
func (x *places) targets(e Entity) []IRI {
	switch e := e.(type) {
	case *Office:
		return one(x.office(x.q, e))
	case *Person:
		return one(x.person(e))
	case *Body:
		return one(x.body(e))
	case *Report:
		id := x.report(e)
		x.handedIn(id, e)
		return one(id)
	case *Recommendations:
		return x.recommendations(e)
	case *RecommendationCount:
		if e.Of != nil {
			return one(x.report(e.Of))
		}
	case *Anaphor:
		if e.Entity != nil {
			return x.targets(e.Entity)
		}
	case *NationalAct:
		return one(x.act(e))
	case *Articles:
		return x.articles(e)
	case *EUAct:
		return one(x.euAct(e))
	case *Treaty:
		return one(x.treaty(e))
	case *CourtDecision:
		return one(x.courtDecision(e))
	case *Bill:
		return one(x.bill(e))
	case *QuestionReference:
		return one(x.questionReference(e))
	}
	return nil
}

func one(id IRI) []IRI {
	if id.IsZero() {
		return nil
	}
	return []IRI{id}
}

// local returns the placeholder of a record: an IRI that identify replaces once the corpus has been read.
func (x *places) local(r *record) IRI {
	k := slices.Index(x.records, r)
	if k < 0 {
		k = len(x.records)
		x.records = append(x.records, r)
	}
	return placeholder(k)
}

func (x *places) origin() origin {
	return origin{document: x.q.UID, date: x.day, legislature: x.q.Legislature}
}

func (x *places) report(r *Report) IRI {
	if r.Expected || !r.Identified() {
		return IRI{}
	}
	return x.local(x.recorder.report(r, x.origin()))
}

// handedIn states who handed a report in: people named with more than a family name.
func (x *places) handedIn(id IRI, r *Report) {
	if !r.Handed || id.IsZero() {
		return
	}
	var people []IRI
	for _, p := range r.Authors {
		if p.Full != nil || p.Given != "" || p.Civility != "" {
			people = append(people, one(x.person(p))...)
		}
	}
	if len(people) == 0 {
		return
	}
	x.begin(pending, id, Mentioned)
	x.all(PropHandedInBy, distinct(people))
	x.end()
}

// recommendations are numbered, in a report that the text tells; else none is a node.
func (x *places) recommendations(r *Recommendations) (ids []IRI) {
	if r.Of == nil || len(r.Numbers) == 0 {
		return nil
	}
	report := x.report(r.Of)
	if report.IsZero() {
		return nil
	}
	for _, number := range r.Numbers {
		id := x.base.Recommendation(report, number)
		x.begin(pending, id, Mentioned, ClassRecommendation)
		x.french(RDFSLabel, "Recommandation n° "+number)
		x.plain(PropRecommendationNumber, number)
		x.link(PropRecommendationOf, report)
		if len(r.Numbers) == 1 { // said of this one, not of a list
			x.french(PropSubjectText, r.Subject)
			x.french(PropRationale, r.Rationale)
		}
		x.end()
		ids = append(ids, id)
	}
	return ids
}

// body is a ministry of the header, another ministry by its name in the legislature, or a body.
func (x *places) body(b *Body) IRI {
	if b.Ministry {
		return x.ministryNamed(b.Name)
	}
	if b.Same != nil && b.Same.Ministry {
		return x.ministryNamed(b.Same.Name)
	}
	id := x.local(x.recorder.body(b, x.origin()))
	if len(b.Missions) == 0 && b.Under == nil {
		return id
	}
	x.begin(pending, id, Mentioned)
	for _, m := range b.Missions {
		x.french(PropMission, m)
	}
	if b.Under != nil {
		x.link(PropUnderAuthorityOf, x.base.PersonOf(id, b.Under.Name))
	}
	x.end()
	return id
}

// person is the deputy who asks, or someone with a public role in a body, a report or an office, which scopes the identity.
func (x *places) person(p *Person) IRI {
	if p.Full != nil {
		p = p.Full
	}
	if p.Author {
		return x.base.Person(x.q)
	}
	var scope IRI
	switch of := p.Of.(type) {
	case *Body:
		scope = x.body(of)
	case *Report:
		scope = x.report(of)
	case *Office:
		scope = x.office(x.q, of)
	}
	if scope.IsZero() {
		return IRI{}
	}
	id := x.base.PersonOf(scope, p.Name)
	x.begin(pending, id, Mentioned, FOAFPerson)
	x.plain(FOAFName, p.Name)
	x.plain(FOAFGivenName, p.Given)
	x.plain(FOAFFamilyName, p.Family)
	if p.Published != p.Name {
		x.plain(PropNameAsPublished, p.Published)
	}
	x.french(PropRoleTitle, p.Title)
	x.plain(PropCivility, p.Civility)
	x.end()
	return id
}
