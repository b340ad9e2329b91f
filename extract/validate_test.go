package extract

import (
	"testing"

	"qparl/ontology"
)

func TestUnusable(t *testing.T) {
	q := &ontology.Question{
		Rubrique: "***", HeadTopic: "été", AskedMinistry: ontology.Ministry{Label: "???"}, AttributedMinistry: ontology.Ministry{Label: "Économie"},
		Events: []ontology.Event{{Kind: ontology.Erratum, OfAnswer: true}, {Kind: ontology.Erratum}},
	}
	var fields []string
	for _, remark := range unusable(q) {
		if !remark.Kept {
			t.Errorf("%v leaves the question out", remark)
		}
		fields = append(fields, remark.Field)
	}
	if want := []string{"rubrique", "ministère interrogé", "erratum"}; len(fields) != 3 || fields[0] != want[0] || fields[1] != want[1] || fields[2] != want[2] {
		t.Errorf("remarks on %q, want %q", fields, want)
	}
}
