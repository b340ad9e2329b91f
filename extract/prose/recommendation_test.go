package prose

import (
	"testing"

	"qparl/ontology"
)

func TestRecommendations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"La recommandation n° 50 tarde.", "recommandation n° 50 {numbers=[50]}"},
		{"Les propositions nos 3 et 4 tardent.", "propositions nos 3 et 4 {numbers=[3 4]}"},
		{"Les propositions n° 27 à 30 tardent.", "propositions n° 27 à 30 {numbers=[27 28 29 30]}"},
		{"Les recommandations 1, 2 et 5 à 7 tardent.", "recommandations 1, 2 et 5 à 7 {numbers=[1 2 5 6 7]}"},
		{"Les recommandations n° 5 et n° 7 tardent.", "recommandations n° 5 et n° 7 {numbers=[5 7]}"},
		{"La préconisation 12 bis tarde.", "préconisation 12 bis {numbers=[12 bis]}"},
		{"La préconisation n° 12bis tarde.", "préconisation n° 12bis {numbers=[12 bis]}"},
		{"La 27e recommandation tarde.", "27e recommandation {numbers=[27]}"},
		{"La vingt-deuxième proposition tarde.", "vingt-deuxième proposition {numbers=[22]}"},
		{"Les 3e et 4e propositions tardent.", "3e et 4e propositions {numbers=[3 4]}"},
		{"La recommandation n° 8 relative à la création d'un bac, utile à tous, tarde.", "recommandation n° 8 {numbers=[8]; subject=création d'un bac}"},
		{"La recommandation n° 8 visant à ouvrir un bac qui serait gratuit tarde.", "recommandation n° 8 {numbers=[8]; subject=ouvrir un bac}"},
		{"La recommandation n° 8 visant à confier aux passeurs la garde des bacs tarde.", "recommandation n° 8 {numbers=[8]; subject=confier aux passeurs la garde des bacs}"},
		{"L'un des aspects de la recommandation n° 8 relative au bac, visant à ouvrir tôt.", "recommandation n° 8 {numbers=[8]; aspect=true; subject=bac; aspect_text=ouvrir tôt}"},
		{"La recommandation n° 8 relative au bac qui, compte tenu de la houle, préconise un quai.", "recommandation n° 8 {numbers=[8]; subject=bac; rationale=houle}"},
	} {
		checkReports(t, c.text, "recommendation: "+c.want)
	}
	for _, text := range []string{
		"La proposition de loi n° 291 tarde.", "La mesure n° 5 tarde.", "La décision n° 14 tarde.", "Une première proposition a été faite.", "La recommandation 2003/361/CE tarde.",
		"La proposition n° 1234 tarde.", "Nos 3 propositions de loi.", "La première mesure tarde.", "La proposition 12 % plus chère.",
	} {
		checkReports(t, text)
	}
}

func TestOwnersOfRecommendations(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"La mesure n° 7 du rapport Arzel tarde.", []string{"recommendation: mesure n° 7 {numbers=[7]; of=rapport Arzel}", "report: rapport Arzel {author=Arzel}"}},
		{"Le rapport Arzel et le rapport Tourvel divergent. La recommandation n° 7 tarde.",
			[]string{"report: rapport Arzel {author=Arzel}", "report: rapport Tourvel {author=Tourvel}", "recommendation: recommandation n° 7 {numbers=[7]}"}},
		{"Le rapport Arzel de 2014 précise le rapport Arzel de 2010. La décision 5 de 2010 tarde.",
			[]string{"report: rapport Arzel de 2014 {author=Arzel; date=2014}", "report: rapport Arzel de 2010 {author=Arzel; date=2010}", "recommendation: décision 5 {numbers=[5]; of=rapport Arzel de 2010}"}},
		{"Il cite le rapport Arzel et le rapport Tourvel. Le premier propose, par sa recommandation 3, un bac, le second, par sa recommandation 4, un pont.",
			[]string{"report: rapport Arzel {author=Arzel}", "report: rapport Tourvel {author=Tourvel}", "recommendation: recommandation 3 {numbers=[3]; of=rapport Arzel}",
				"recommendation: recommandation 4 {numbers=[4]; of=rapport Tourvel}"}},
		{"Dans sa première recommandation, le rapport Arzel le dit.", []string{"recommendation: première recommandation {numbers=[1]; of=rapport Arzel}", "report: rapport Arzel {author=Arzel}"}},
		{"Le rapport Arzel étonne. La mesure n° 4 du plan vélo et la mesure n° 5 tardent.", []string{"report: rapport Arzel {author=Arzel}"}},
	} {
		checkReports(t, c.text, c.want...)
	}
}

func TestRecommendationCounts(t *testing.T) {
	for text, want := range map[string]string{
		"Il fait 55 propositions.": "55 propositions {count=55}", "L'une des vingt-huit recommandations tarde.": "vingt-huit recommandations {count=28}",
		"Ses quarante-et-une recommandations tardent.": "quarante-et-une recommandations {count=41}", "Ses quarante et une recommandations tardent.": "quarante et une recommandations {count=41}",
		"Une cinquantaine de propositions tarde.": "cinquantaine de propositions {count=50}", "Les 31 principales recommandations tardent.": "31 principales recommandations {count=31}",
	} {
		checkReports(t, text, "rec_count: "+want)
	}
	for _, text := range []string{"Il y a trois propositions de loi.", "Les deux premières propositions tardent.", "Il a pris 7 mesures.", "Plusieurs propositions tardent.", "Il faut 3 recommandation."} {
		checkReports(t, text)
	}
}

// Only an exact count that no other contradicts is told of a report.
func TestCountOfReport(t *testing.T) {
	for text, want := range map[string]int{
		"Le rapport Arzel fait 55 propositions.": 55, "Le rapport Arzel fait plus de 50 propositions.": 0, "Le rapport Arzel fait une cinquantaine de propositions.": 0,
		"Le rapport Arzel fait 55 propositions. Les 54 propositions du rapport Arzel tardent.": 0,
	} {
		mentions, _ := NewFinder(reportExtractors).Find(&ontology.Question{Text: text})
		for _, m := range mentions {
			if e, ok := m.Entity.(*ontology.Report); ok {
				if e.Count != want {
					t.Errorf("%q: %d, want %d", text, e.Count, want)
				}
				break
			}
		}
	}
}
