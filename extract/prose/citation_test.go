package prose

import (
	"fmt"
	"strings"
	"testing"

	"qparl/ontology"
)

// citationCase is a text with the mentions of some kinds that it must give, as «surface {slot=value …}».
type citationCase struct {
	text string
	want []string
}

// citationDate is the publication of the texts of the tests.
const citationDate = "2014-06-12"

// citationsIn writes the mentions of some kinds as «surface {slot=value …}».
func citationsIn(t *testing.T, text string, kinds ...string) (lines []string) {
	t.Helper()
	q := &ontology.Question{Text: text, Publication: ontology.Publication{Date: citationDate}}
	mentions, errs := NewFinder(nil).Find(q)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	checkSpans(t, q, mentions)
	for _, m := range mentions {
		for _, kind := range kinds {
			if m.Entity.Kind() == kind {
				lines = append(lines, text[m.Span.Begin:m.Span.End]+" "+slotsOf(m.Entity))
			}
		}
	}
	return lines
}

func slotsOf(e ontology.Entity) string {
	var parts []string
	for _, s := range e.Slots() {
		parts = append(parts, fmt.Sprintf("%s=%v", s.Name, s.Value))
	}
	return "{" + strings.Join(parts, " ") + "}"
}

func checkCitations(t *testing.T, cases []citationCase, kinds ...string) {
	t.Helper()
	for _, c := range cases {
		got := citationsIn(t, c.text, kinds...)
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
			continue
		}
		checkTypography(t, c, kinds...)
	}
}

// typographies are other ways to print a text that change nothing of what it says. Each keeps the blanks as blanks.
var typographies = map[string]func(string) string{
	"curly apostrophes": func(s string) string { return strings.ReplaceAll(s, "'", "’") },
	"no-break spaces":   func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
	"narrow spaces":     func(s string) string { return strings.ReplaceAll(s, " ", "\u202f") },
	"ordinal sign":      func(s string) string { return strings.ReplaceAll(s, "n°", "nº") },
	"spaced sign":       func(s string) string { return strings.ReplaceAll(s, "n° ", "n °") },
	"glued sign":        func(s string) string { return strings.ReplaceAll(s, "n° ", "n°") },
	"emoji before":      func(s string) string { return "🙂 " + s },
}

// checkTypography prints the text in other ways: surfaces change as the text does, slots but for their blanks and signs do not.
func checkTypography(t *testing.T, c citationCase, kinds ...string) {
	t.Helper()
	plain := strings.NewReplacer("’", "'", "\u00a0", "", "\u202f", "", " ", "", "nº", "n°")
	for name, change := range typographies {
		got := plain.Replace(strings.Join(citationsIn(t, change(c.text), kinds...), "\n"))
		if want := plain.Replace(strings.Join(c.want, "\n")); got != want {
			t.Errorf("%s: %s\n got %s\nwant %s", name, c.text, got, want)
		}
	}
}
