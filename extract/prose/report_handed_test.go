package prose

import (
	"testing"

	"qparl/ontology"
)

// Who handed a report in is told by «remis par» and a name only.
func TestReportHandedInBy(t *testing.T) {
	for text, want := range map[string]bool{
		"Le rapport remis le 3 février 2015 par Mme Odile Belval porte sur les écluses.":               true,
		"Le rapport Belval, remis le 3 février 2015 par Mme Odile Belval, porte sur les écluses.":      true,
		"Le rapport de Mme Odile Belval remis le 3 février 2015 porte sur les écluses.":                false,
		"Le rapport publié le 3 février 2015 par Mme Odile Belval porte sur les écluses.":              false,
		"Le rapport remis le 3 février 2015 par son président porte sur les écluses.":                  false,
		"Le rapport remis le 3 février 2015 par la mission sur les écluses fluviales est un tournant.": false,
	} {
		q := &ontology.Question{UID: "x", Type: ontology.Written, Text: text, Publication: ontology.Publication{Date: "2015-03-10"}}
		mentions, _ := NewFinder(nil).Find(q)
		found := false
		for _, m := range mentions {
			if r, ok := m.Entity.(*ontology.Report); ok {
				found = true
				if r.Handed != want {
					t.Errorf("%s: handed in by its authors %v", text, r.Handed)
				}
			}
		}
		if !found {
			t.Errorf("%s: no report", text)
		}
	}
}
