package extract

import (
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// issueNames are the names under which a form gives a place in the Journal officiel.
type issueNames struct{ date, page, edition, issue string }

// ministryNames are the names under which a form gives a ministry.
type ministryNames struct{ ref, label, long string }

// publication reads a place in the Journal officiel.
func (t *tree) publication(v *fastjson.Value, n *issueNames) ontology.Publication {
	return ontology.Publication{
		Date:    t.date(member(v, n.date)),
		Page:    t.page(member(v, n.page)),
		Edition: t.edition(member(v, n.edition)),
		Issue:   t.number(member(v, n.issue)),
	}
}

func (t *tree) ministry(v *fastjson.Value, n *ministryNames) ontology.Ministry {
	return ontology.Ministry{
		Ref:   t.ref(member(v, n.ref), "PO"),
		Label: t.words(member(v, n.label)),
		Long:  t.words(member(v, n.long)),
	}
}

// date reads a date; one that is none is reported.
func (t *tree) date(v *fastjson.Value) ontology.Date {
	s := t.words(v)
	if s == "" {
		return ""
	}
	d, what := parseDate(s)
	if what != "" {
		t.remark(v, what, "dates are written 2014-07-08 or 08/07/2014")
	}
	return d
}

// page keeps a page as printed; one that is no number is also reported.
func (t *tree) page(v *fastjson.Value) string {
	s := t.words(v)
	if s != "" && !isNumber(s) {
		t.remark(v, "page that is no number", "it is kept as printed")
	}
	return s
}

var editions = map[string]ontology.Edition{
	"JO_QUESTION":   ontology.EditionQuestions,
	"JO_DEBAT":      ontology.EditionDebates,
	"JO_LOI_DECRET": ontology.EditionLaws,
}

func (t *tree) edition(v *fastjson.Value) ontology.Edition {
	b := leaf(v)
	if len(b) == 0 {
		return 0
	}
	e := editions[string(b)]
	if e == 0 && !isEmpty(v) {
		t.remark(v, "unknown edition of the Journal officiel", "known: JO_QUESTION, JO_DEBAT, JO_LOI_DECRET")
	}
	return e
}

// number reads a positive number.
func (t *tree) number(v *fastjson.Value) int {
	s := t.words(v)
	if s == "" {
		return 0
	}
	if !isNumber(s) {
		t.remark(v, "not a number", "")
		return 0
	}
	return number(s)
}

// ref reads an official identifier, PA267706; forms that leave out the prefix print the number alone.
func (t *tree) ref(v *fastjson.Value, prefix string) string {
	s := t.words(v)
	if isNumber(s) {
		s = prefix + s
	}
	if s != "" && !isRef(s, prefix) {
		t.remark(v, "not an identifier", "identifiers of this field look like "+prefix+"267706")
		return ""
	}
	return s
}

// topic reads a heading of the subject index.
func (t *tree) topic(v *fastjson.Value) string {
	s := t.words(v)
	if strings.EqualFold(strings.ReplaceAll(s, "’", "'"), "aucune tête d'analyse") { // printed where there is none
		return ""
	}
	return s
}
