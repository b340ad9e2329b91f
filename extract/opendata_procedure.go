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
		if !isEmpty(v) {
			t.remark(v, "no date: the event is left out", "")
		}
		return
	}
	q.Events = append(q.Events, e)
}

// attribute adds a ministry to the history. The same label under another id is a new government, not a change: QE 14-47351.
func (t *tree) attribute(q *ontology.Question, v *fastjson.Value, a ontology.Attribution) {
	if a.Ministry == (ontology.Ministry{}) {
		if !isEmpty(v) {
			t.remark(v, "attribution to no ministry", "")
		}
		return
	}
	if n := len(q.Attributions); n > 0 && !sameLabel(q.Attributions[n-1].Ministry, a.Ministry) {
		t.event(q, v, ontology.Event{Kind: ontology.Reattribution, Publication: a.Publication})
	}
	q.Attributions = append(q.Attributions, a)
	q.AttributedMinistry = a.Ministry
}

func sameLabel(a, b ontology.Ministry) bool {
	if a.Label == "" || b.Label == "" {
		return strings.EqualFold(a.Long, b.Long)
	}
	return strings.EqualFold(a.Label, b.Label)
}

// questionText takes the first text published; the records know one text for a question.
func (t *tree) questionText(q *ontology.Question, v, text *fastjson.Value, p ontology.Publication) {
	s := t.text(text)
	if q.Publication.Date == "" && q.Text == "" {
		q.Publication, q.Text = p, s
		return
	}
	if q.Text == "" {
		q.Text = s
	}
	if s != q.Text && s != "" {
		t.remark(v, "another text of "+orUnknown(p.Date)+" is not kept", "the text published first is")
	} else if p != q.Publication && p != (ontology.Publication{}) {
		t.remark(v, "published again on "+orUnknown(p.Date)+"; the first publication is kept", "")
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
	if s != "" {
		q.Answers = append(q.Answers, ontology.Answer{Publication: p, Text: s})
	} else if !isEmpty(v) {
		t.remark(v, "answer without text", "it is left out")
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

// status sets the state of the question, after its answers, and the event that closed it.
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
	switch {
	case known == ontology.Answered && len(q.Answers) == 0:
		q.Status = ontology.ClosedOther
		t.remark(c.v, "closed as answered, but there is no answer", "")
	case known == "":
		q.Status = ontology.ClosedOther
		named := c.label
		if label == "" {
			named = c.code
		}
		t.remark(named, "unknown closure", "known: réponse publiée, question retirée, caducité, fin de mandat")
	default:
		q.Status = known
	}
}

// closed tells which state a closure leads to, and adds its event.
func (t *tree) closed(q *ontology.Question, c closure, label string) ontology.Status {
	if label == "" && q.StatusCode == answerPublished || label == "Réponse publiée" {
		return ontology.Answered
	}
	known := closures[ontology.Slug(label)]
	if kind, ends := closingEvents[known]; ends {
		t.event(q, c.v, ontology.Event{Kind: kind, Publication: c.publication(), Reason: label})
	}
	return known
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
