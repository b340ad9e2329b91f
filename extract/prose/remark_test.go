package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

func TestRemarks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"La loi n° 2003-512 du 18 juin 2007 est citée.", "act number 2003-512 is of 2003, its date is 2007-06-18"},
		{"La loi n° 89-462 du 6 juillet 1989 est citée.", ""},
		{"La loi n° 89-462 du 6 juillet 1998 est citée.", "act number 89-462 is of 1989, its date is 1998-07-06"},
		{"La circulaire n° 2001-045 du 8 mars 2002 est citée.", ""},
		{"L'arrêté du 8 mars 2015 est cité.", "act of 2015-03-08 is cited in a text of 2014-12-23"},
		{"L'article L. 3 de la loi du 3 mai 2010 est cité.", "article L. 3: only codes have such numbers, not loi du 3 mai 2010"},
	} {
		q := &ontology.Question{Text: c.text, Publication: ontology.Publication{Date: "2014-12-23"}}
		var got []string
		for _, r := range Remarks(q, legalMentions(q)) {
			got = append(got, r.Text)
			if !strings.Contains(c.text, c.text[r.Span.Begin:r.Span.End]) || r.In != ontology.InQuestion {
				t.Errorf("%s: remark of another place: %+v", c.text, r)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
