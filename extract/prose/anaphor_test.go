package prose

import (
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

func TestAnaphors(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Le rapport Arzel étonne. Ce rapport tarde ; les annexes dudit rapport aussi.", []string{"Ce rapport", "dudit rapport"}},
		{"Le rapport Arzel étonne. Le rapport tarde, selon la page 2 du rapport. Le même rapport le dit.", []string{"Le rapport", "du rapport", "Le même rapport"}},
		{"L'étude de l'INSEE étonne. Cette étude tarde.", []string{"Cette étude"}},
		{"L'étude de l'INSEE étonne. L'étude susmentionnée tarde. Les chiffres de l'étude précitée aussi.", []string{"L'étude susmentionnée", "l'étude précitée"}},
		{"Le rapport Arzel étonne. Il lit les annexes du rapport précité.", []string{"du rapport précité"}},
		{"La recommandation n° 9 tarde. Cette recommandation étonne.", []string{"cette recommandation"}},
		{"La recommandation n° 6 tarde. Il cite la recommandation n° 6 précitée.", []string{"la recommandation n° 6 précitée"}},
		{"Le rapport Arzel et le rapport Tourvel divergent. Ce rapport tarde.", nil},
		{"Le rapport Arzel étonne. Le rapport annuel tarde. Par rapport à lui, le rapport de force est rude.", nil},
		{"Ce rapport tarde. Le rapport aussi.", nil},
		{"Le rapport Arzel étonne. Le rapport annexé à la loi tarde.", nil},
		{"L'étude de l'INSEE étonne. Ce rapport tarde.", nil},
		{"La recommandation n° 9 et la recommandation n° 10 tardent. Cette recommandation étonne.", nil},
	} {
		for _, s := range spellings(c.text) {
			var got []string
			for _, line := range reportLines(t, &ontology.Question{Text: s}) {
				if words, ok := strings.CutPrefix(line, "anaphor: "); ok {
					got = append(got, strings.ToLower(plainSpelling.Replace(words[:strings.Index(words, " {")])))
				}
			}
			want := slices.Clone(c.want)
			for i := range want {
				want[i] = strings.ToLower(want[i])
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q: %q, want %q", s, got, want)
			}
		}
	}
}

// In an answer that names no report, «le rapport» is the question's; a date of handing in becomes its date.
func TestAnaphorOfTheQuestion(t *testing.T) {
	q := &ontology.Question{
		Text:    "Il cite le rapport Arzel et sa recommandation n° 4.",
		Answers: []ontology.Answer{{Text: "Lors de la remise du rapport le 3 mai 2012, le ministre a salué ses 40 propositions. La proposition n° 4 de ce rapport est suivie."}},
	}
	mentions, _ := NewFinder(reportExtractors).Find(q)
	var report *ontology.Report
	var pointing, counts, owned int
	for _, m := range mentions {
		switch e := m.Entity.(type) {
		case *ontology.Report:
			if report != nil {
				t.Fatalf("a second report: %+v", e)
			}
			report = e
		case *ontology.Anaphor:
			if e.Entity == ontology.Entity(report) {
				pointing++
			}
		case *ontology.RecommendationCount:
			if e.Of == report {
				counts++
			}
		case *ontology.Recommendations:
			if e.Of == report {
				owned++
			}
		}
	}
	if pointing != 2 || counts != 1 || owned != 2 {
		t.Errorf("%d anaphors, %d counts, %d recommendations of the report", pointing, counts, owned)
	}
	if report.Date != "2012-05-03" || report.Role != ontology.HandedIn || report.Count != 40 {
		t.Errorf("report %+v", report)
	}
}
