package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// event adds an event read from v; without a date there is no event, only a remark.
func (t *tree) event(q *ontology.Question, v *fastjson.Value, e ontology.Event) {
	if e.Publication.Date == "" {
		switch {
		case e.Deposit != "":
			t.remark(v, "no date of the JO: the event is left out", "")
		case !isEmpty(v):
			t.remark(v, "no date: the event is left out", "")
		}
		return
	}
	q.Events = append(q.Events, e)
}

// attribute adds a ministry to the history. The same label under another id is a new government, not a change (QE 14-47351);
// another label under the same id is the same ministry by a new name.
func (t *tree) attribute(q *ontology.Question, v *fastjson.Value, a ontology.Attribution) {
	if a.Ministry == (ontology.Ministry{}) {
		if !isEmpty(v) {
			t.remark(v, "attribution to no ministry", "")
		}
		return
	}
	if n := len(q.Attributions); n > 0 && changes(q.Attributions[n-1].Ministry, a.Ministry) {
		t.event(q, v, ontology.Event{Kind: ontology.Reattribution, Publication: a.Publication})
	}
	for _, before := range q.Attributions {
		if a.Publication.Date != "" && a.Publication.Date < before.Publication.Date {
			t.remark(v, "attribution of "+string(a.Publication.Date)+" listed behind that of "+string(before.Publication.Date),
				"the order of the source is kept, oldest first")
			break
		}
	}
	q.Attributions = append(q.Attributions, a)
	q.AttributedMinistry = a.Ministry
}

func changes(before, after ontology.Ministry) bool {
	return !sameLabel(before, after) && (before.Ref == "" || before.Ref != after.Ref)
}

func sameLabel(a, b ontology.Ministry) bool {
	if a.Label == "" || b.Label == "" {
		return strings.EqualFold(a.Long, b.Long)
	}
	return strings.EqualFold(a.Label, b.Label)
}

// published is a text of the question, and where it was published; a form may give either without the other.
type published struct {
	v           *fastjson.Value
	text        string
	publication ontology.Publication
}

// questionTexts keeps the text published first, wherever the source lists it: the records know one text for a question.
func (t *tree) questionTexts(q *ontology.Question, all []published) {
	if len(all) == 0 {
		return
	}
	first := 0
	for i := range all {
		if all[i].precedes(&all[first]) {
			first = i
		}
	}
	q.Publication, q.Text = all[first].publication, all[first].text
	for i := 0; q.Text == "" && i < len(all); i++ {
		q.Text = all[i].text
	}
	for i := range all {
		if i != first {
			t.remarkOther(q, &all[i])
		}
	}
}

// precedes tells whether p was published before o. Without a date on either side that cannot be told, unless they can be
// the same text: then the date is the one known.
func (p *published) precedes(o *published) bool {
	switch {
	case p.publication.Date == "":
		return false
	case o.publication.Date == "":
		return p.text == o.text || p.text == "" || o.text == ""
	}
	return p.publication.Date < o.publication.Date
}

// remarkOther reports what is not kept of a further publication of the question.
func (t *tree) remarkOther(q *ontology.Question, p *published) {
	date := p.publication.Date
	switch {
	case p.text != "" && p.text != q.Text && (date == "" || q.Publication.Date == "" || date == q.Publication.Date):
		t.remark(p.v, "another text of "+orUnknown(date)+" is not kept", "which was published first cannot be told; the one listed first is kept")
	case p.text != "" && p.text != q.Text:
		t.remark(p.v, "another text of "+orUnknown(date)+" is not kept", "the text published first is")
	case p.publication != q.Publication && p.publication != (ontology.Publication{}):
		t.remark(p.v, "published again on "+orUnknown(date)+"; the first publication is kept", "")
	}
}

func orUnknown(d ontology.Date) string {
	if d == "" {
		return "unknown date"
	}
	return string(d)
}

// answer adds an answer read from v.
func (t *tree) answer(q *ontology.Question, v, text *fastjson.Value, p ontology.Publication) {
	s := t.text(text)
	if s == "" {
		if !isEmpty(v) {
			t.remark(v, "answer without text", "it is left out")
		}
		return
	}
	q.Answers = append(q.Answers, ontology.Answer{Publication: p, Text: s})
	// An oral question is answered in the sitting, and the debate may be printed before the list of questions.
	if asked := q.Publication.Date; q.Type == ontology.Written && p.Date != "" && p.Date < asked {
		t.remark(v, "answer of "+string(p.Date)+", before its question of "+string(asked), "both dates are kept; one of them is wrong")
	}
}

// closures are the labels of «clôture», as slugs. REP_PUB is the one code that was seen.
var closures = map[string]ontology.Status{
	"reponse-publiee":                 ontology.Answered,
	"retiree":                         ontology.Withdrawn,
	"retrait":                         ontology.Withdrawn,
	"question-retiree":                ontology.Withdrawn,
	"retiree-par-son-auteur":          ontology.Withdrawn,
	"question-retiree-par-l-auteur":   ontology.Withdrawn,
	"question-retiree-par-son-auteur": ontology.Withdrawn,
	"caducite":                        ontology.Lapsed,
	"caduque":                         ontology.Lapsed,
	"question-caduque":                ontology.Lapsed,
	"fin-de-mandat":                   ontology.Lapsed,
	"fin-de-legislature":              ontology.Lapsed,
}

var closingEvents = map[ontology.Status]ontology.EventKind{
	ontology.Withdrawn: ontology.Withdrawal,
	ontology.Lapsed:    ontology.Lapse,
}

// closure is the «clôture» of a question; v is missing or empty while it is open.
type closure struct {
	v, code, label *fastjson.Value

	// publication reads where it was published. It is called for events only: of an answered question the closure repeats
	// the answer's issue, less carefully («audi» for a page in QG 16-565).
	publication func() ontology.Publication
}

const answerPublished = "REP_PUB"

// status sets the state of the question, after its answers, and the event that closed it. An answer makes a question
// answered, whatever closed it besides: every form tells of the answer, not every one of the closure.
func (t *tree) status(q *ontology.Question, c closure) {
	q.Status = ontology.Pending
	if len(q.Answers) > 0 {
		q.Status = ontology.Answered
	}
	label := t.words(c.label)
	q.StatusCode = t.words(c.code)
	if label == "" && q.StatusCode == "" {
		return
	}
	known := t.closed(q, c, label)
	answered := len(q.Answers) > 0
	switch {
	case answered:
	case known == "" || known == ontology.Answered:
		q.Status = ontology.ClosedOther
	default:
		q.Status = known
	}
	switch {
	case known == ontology.Answered && !answered:
		t.remark(c.v, "closed as answered, but there is no answer", "")
	case known == "":
		named := c.label
		if label == "" {
			named = c.code
		}
		t.remark(named, "unknown closure", "known: réponse publiée, question retirée, caducité, fin de mandat")
	}
}

// closed tells which state a closure leads to, and adds its event. A label that denies its code says nothing but that the
// question is closed.
func (t *tree) closed(q *ontology.Question, c closure, label string) ontology.Status {
	if label == "" && q.StatusCode == answerPublished || label == "Réponse publiée" {
		return ontology.Answered
	}
	known := closures[ontology.Slug(label)]
	if q.StatusCode == answerPublished && known != "" && known != ontology.Answered {
		t.remark(c.label, "code and label disagree", answerPublished+" is «réponse publiée»; neither is believed")
		return ontology.ClosedOther
	}
	if kind, ends := closingEvents[known]; ends {
		t.event(q, c.v, ontology.Event{Kind: kind, Publication: c.publication(), Reason: cause(label)})
	}
	return known
}

// cause returns the label of a closure where it says why, as «Fin de mandat» does; «Question retirée» only says that it is.
func cause(label string) string {
	if slug := ontology.Slug(label); strings.HasPrefix(slug, "fin-de-") {
		return label
	}
	return ""
}

// settle orders what the sources give in the order of their fields.
func (t *tree) settle(q *ontology.Question) {
	q.Heading = q.HeadTopic
	if q.Legislature >= 15 { // the analyse is the title since then
		q.Heading = ""
		if len(q.Analyses) > 0 {
			q.Heading = q.Analyses[0]
		}
	}
	slices.SortStableFunc(q.Answers, func(a, b ontology.Answer) int {
		return cmp.Compare(a.Publication.Date, b.Publication.Date)
	})
	slices.SortStableFunc(q.Events, func(a, b ontology.Event) int {
		return cmp.Compare(a.Publication.Date, b.Publication.Date)
	})
}
