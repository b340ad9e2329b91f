package extract

import (
	"strings"
	"testing"
)

// benchQuestion is a written question of about 4 KB with its answer, in the shape of the open data.
var benchQuestion = []byte(`{"question":{"@xmlns":"http://schemas.assemblee-nationale.fr/referentiel","@xmlns:xsi":"http://www.w3.org/2001/XMLSchema-instance","@xsi:type":"QuestionEcrite_Type","uid":"QANR5L16QE990200","identifiant":{"numero":"990200","regime":"5eme Republique","legislature":"16"},"type":"QE","indexationAN":{"rubrique":"voies navigables","teteAnalyse":null,"analyses":{"analyse":"Entretien des écluses à sas"}},"auteur":{"identite":{"acteurRef":"PA9150001","mandatRef":"PM9151001"},"groupe":{"organeRef":"PO9152001","abrege":"RIV","developpe":"Les Riverains, indépendants des fleuves et des étangs"}},"minInt":{"organeRef":"PO9140001","abrege":"Canaux","developpe":"Ministère délégué chargé de la navigation intérieure"},"minAttribs":{"minAttrib":{"infoJO":{"typeJO":"JO_QUESTION","dateJO":"2022-09-06","pageJO":null,"numJO":null,"urlLegifrance":null,"referenceNOR":null},"denomination":{"organeRef":"PO9140001","abrege":"Canaux","developpe":"Ministère délégué chargé de la navigation intérieure"}}},"textesQuestion":{"texteQuestion":{"infoJO":{"typeJO":"JO_QUESTION","dateJO":"2022-09-06","pageJO":"3901","numJO":null,"urlLegifrance":null,"referenceNOR":null},"texte":"` +
	strings.Repeat(`Il appelle l'attention du ministre sur la recommandation n° 12 du rapport «&#160;Protéger les usagers&#160;», remis en juin 2022. `, 8) +
	`"}},"textesReponse":{"texteReponse":{"infoJO":{"typeJO":"JO_QUESTION","dateJO":"2023-01-10","pageJO":"201","numJO":null,"urlLegifrance":null,"referenceNOR":null},"texte":"` +
	strings.Repeat(`Le Gouvernement partage cette préoccupation et poursuit l'instruction des mesures proposées.<br><br>\nLa concertation est ouverte. `, 9) +
	`"}},"cloture":{"codeCloture":"REP_PUB","libelleCloture":"Réponse publiée","dateCloture":"2023-01-10","infoJO":{"typeJO":"JO_QUESTION","dateJO":"2023-01-10","pageJO":"201","numJO":null,"urlLegifrance":null,"referenceNOR":null}}}}`)

// BenchmarkParseJSON reads one question from bytes in memory, the normalisation of its two texts included.
func BenchmarkParseJSON(b *testing.B) {
	b.SetBytes(int64(len(benchQuestion)))
	b.ReportAllocs()
	r := &Reading{Document: Document{Path: "q.json", Line: 1, Bytes: benchQuestion}}
	for b.Loop() {
		if parseJSON(r) == nil || len(r.errs) > 0 {
			b.Fatal(r.errs)
		}
	}
}

// BenchmarkMatchJSON recognises the same document.
func BenchmarkMatchJSON(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if f, _ := recognise(benchQuestion); f != JSON {
			b.Fatal(f)
		}
	}
}

// BenchmarkSplitJSON finds the questions of one file of them all.
func BenchmarkSplitJSON(b *testing.B) {
	item := string(benchQuestion[len(`{"question":`) : len(benchQuestion)-1])
	list := `{"questionsEcrites":{"question":[` + strings.Repeat(item+",\n", 999) + item + `]}}`
	b.SetBytes(int64(len(list)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for _, err := range splitJSON(strings.NewReader(list), DefaultMaxEntry) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		if n != 1000 {
			b.Fatal(n)
		}
	}
}
