package ontology

import (
	"strings"
	"testing"
)

// «remis par M. X» gives a person in the report; a family name alone and a report of somebody do not.
func TestHandedInBy(t *testing.T) {
	const text = "Le rapport remis par Mme Odile Belval est long."
	for _, c := range []struct {
		report *Report
		want   bool
	}{
		{&Report{Head: "rapport", Date: "2014-05-06", Role: HandedIn, Handed: true, Authors: by("Odile Belval")}, true},
		{&Report{Head: "rapport", Date: "2014-05-06", Role: HandedIn, Handed: true, Authors: by("Belval")}, false},
		{&Report{Head: "rapport", Date: "2014-05-06", Role: HandedIn, Authors: by("Odile Belval")}, false},
	} {
		for _, p := range c.report.Authors {
			p.Of = c.report
		}
		got := strings.Join(mentionGraph(t, DescribeOptions{}, []*Question{mentionedQuestion("QANR5L14QE1", text, on(text, "rapport", c.report, 95))}, "handedInBy"), "\n")
		if strings.Contains(got, "report/2014-05-06/odile-belval/person/odile-belval") != c.want {
			t.Errorf("handed %v, by %s: %q", c.report.Handed, personNames(c.report.Authors), got)
		}
	}
}
