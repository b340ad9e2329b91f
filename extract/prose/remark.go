package prose

import (
	"fmt"
	"strings"

	"qparl/ontology"
)

// Remark is something odd that the words themselves say. Nothing is repaired.
type Remark struct {
	In   ontology.In
	Span ontology.Span
	Text string // lower case, no full stop
}

// Remarks returns what is odd about the acts and articles that a question names: an act whose number is of another year than
// its date («loi n° 2006-415 du 3 mai 2009»), an act that is dated after the text, an article that its parent cannot have.
func Remarks(q *ontology.Question, mentions []ontology.Mention) (remarks []Remark) {
	for _, m := range mentions {
		say := func(format string, args ...any) {
			remarks = append(remarks, Remark{m.In, m.Span, fmt.Sprintf(format, args...)})
		}
		switch e := m.Entity.(type) {
		case *ontology.NationalAct:
			if year := yearOfNumber(e); year != "" && e.Date != "" && year != e.Date.Year() {
				say("act number %s is of %s, its date is %s", e.Number, year, e.Date)
			}
			if date := dateOfText(q, m.In); date != "" && string(e.Date) > string(date) {
				say("act of %s is cited in a text of %s", e.Date, date)
			}
		case *ontology.Articles:
			if _, national := e.Act.(*ontology.NationalAct); national && hasLetter(e.Numbers) {
				say("article %s: only codes have such numbers, not %s", strings.Join(e.Numbers, ", "), e.ActWords)
			}
		}
	}
	return remarks
}

// yearOfNumber returns the year that begins the number of a law, an ordinance or a decree, with its century; else "".
func yearOfNumber(act *ontology.NationalAct) string {
	year, rest, ok := strings.Cut(act.Number, "-")
	switch baseNature(act) {
	case "loi", "ordonnance", "décret":
	default:
		return ""
	}
	switch {
	case !ok || parseDigits(rest) == 0 || parseDigits(year) == 0:
		return ""
	case len(year) == 2 && year >= "45":
		return "19" + year
	case len(year) == 4:
		return year
	}
	return ""
}

func dateOfText(q *ontology.Question, in ontology.In) ontology.Date {
	if k := int(in); k >= 0 && k < len(q.Answers) {
		return q.Answers[k].Publication.Date
	}
	return q.Publication.Date
}

func hasLetter(numbers []string) bool {
	for _, n := range numbers {
		if n != "" && (n[0] < '0' || n[0] > '9') {
			return true
		}
	}
	return false
}
