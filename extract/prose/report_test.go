package prose

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

// reportExtractors run alone: bodies and persons are then known by their words only.
var reportExtractors = []*Extractor{Report, Recommendation, RecommendationCount, Anaphor}

// reportLines returns the mentions of the report extractors, each as «kind: surface {slots}», and checks every span.
func reportLines(t *testing.T, q *ontology.Question) (lines []string) {
	t.Helper()
	mentions, errs := NewFinder(reportExtractors).Find(q)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, m := range mentions {
		s := q.Text
		if m.In != ontology.InQuestion {
			s = q.Answers[m.In].Text
		}
		surface := s[m.Span.Begin:m.Span.End]
		if strings.TrimSpace(surface) != surface || surface == "" {
			t.Errorf("%q is no tidy span", surface)
		}
		var slots []string
		for _, x := range m.Entity.Slots() {
			if x.Name != "head" && x.Name != "antecedent" {
				slots = append(slots, fmt.Sprintf("%s=%v", x.Name, x.Value))
			}
		}
		lines = append(lines, m.Entity.Kind()+": "+surface+" {"+strings.Join(slots, "; ")+"}")
	}
	return lines
}

// spellings returns a text in the typographies that mean the same.
func spellings(s string) []string {
	return []string{
		s, strings.ReplaceAll(s, "'", "’"), "🙂 " + s, strings.ReplaceAll(s, "n° ", "n°\u00a0"), strings.ReplaceAll(s, "n° ", "n°\u202f"), strings.ReplaceAll(s, "n° ", "nº "),
		strings.NewReplacer("« ", "«\u00a0", " »", "\u00a0»").Replace(s), strings.ReplaceAll(s, " ", "\u00a0"),
	}
}

// plainSpelling undoes what spellings changes, so that lines compare.
var plainSpelling = strings.NewReplacer("’", "'", "n°\u00a0", "n° ", "n°\u202f", "n° ", "nº", "n°", "\u00a0", " ", "\u202f", " ")

func checkReports(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, s := range spellings(text) {
		got := reportLines(t, &ontology.Question{Text: s, Publication: ontology.Publication{Date: "2016-05-10"}})
		for i := range got {
			got[i] = plainSpelling.Replace(got[i])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q\n got %s\nwant %s", s, strings.Join(got, "\n     "), strings.Join(want, "\n     "))
			return
		}
	}
}

func TestReports(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le rapport de la commission des mares du 3 mars 2015 sur les tritons est lu.",
			"rapport de la commission des mares du 3 mars 2015 sur les tritons {body=commission des mares; topic=tritons; date=2015-03-03}"},
		{"Un rapport d'information n° 88 (2012-2013) relatif aux bacs étonne.",
			"rapport d'information n° 88 (2012-2013) relatif aux bacs {type=rapport d'information; topic=bacs; number=88; session=2012-2013; chamber=senat}"},
		{"Il cite le rapport Tourvel de 2011.", "rapport Tourvel de 2011 {author=Tourvel; date=2011}"},
		{"Il cite le rapport Tourvel-Le Bris remis en mai 2014 à la ministre.", "rapport Tourvel-Le Bris remis en mai 2014 {author=Tourvel-Le Bris; date=2014-05}"},
		{"Le rapport remis le 4 mai 2015 par Mme Anne TOURVEL et M. Paul Arzel étonne.",
			"rapport remis le 4 mai 2015 par Mme Anne TOURVEL et M. Paul Arzel {author=Anne Tourvel et Paul Arzel; date=2015-05-04}"},
		{"L'étude « Sous les ponts » réalisée par l'INSEE en 2013 étonne.", "étude « Sous les ponts » réalisée par l'INSEE en 2013 {body=INSEE; title=Sous les ponts; date=2013}"},
		{"Le rapport annuel 2013 du conseil des mares le note.", "rapport annuel 2013 du conseil des mares {type=rapport annuel; body=conseil des mares; date=2013}"},
		{"Le rapport, enregistré sous le n° 45 le 3 mars 2015, étonne.", "rapport, enregistré sous le n° 45 le 3 mars 2015 {date=2015-03-03; number=45}"},
		{"Le rapport que l'INSEE a publié le 2 mai dernier étonne.", "rapport que l'INSEE a publié le 2 mai dernier {body=INSEE; date=2016-05-02; date_relative=true}"},
		{"Le rapport que vient de rendre le conseil des mares étonne.", "rapport que vient de rendre le conseil des mares {body=conseil des mares}"},
		{"Le référé n° 12 du 4 mai 2015 de la Cour des comptes étonne.", "référé n° 12 du 4 mai 2015 de la Cour des comptes {body=Cour des comptes; date=2015-05-04; number=12}"},
		{"Le livre blanc sur les bacs de la fédération des passeurs, paru en juin 2012, étonne.", "livre blanc sur les bacs de la fédération des passeurs, paru en juin 2012 {topic=bacs de la fédération des passeurs; date=2012-06}"},
		{"Dans son rapport « Cap au nord », le conseil des mares étonne.", "rapport « Cap au nord » {body=conseil des mares; title=Cap au nord}"},
		{"Le rapport de la commission des mares, dit « rapport Arzel », étonne.", "rapport de la commission des mares, dit « rapport Arzel » {body=commission des mares; author=Arzel}"},
		{"Lors de la remise du rapport le 4 mai 2015, il l'a dit.", "rapport le 4 mai 2015 {date=2015-05-04}"},
		{"Le rapport sur les bacs a été remis le 4 mai 2015.", "rapport sur les bacs {topic=bacs; date=2015-05-04}"},
		{"Le rapport sénatorial sur les bacs publié le 4 mai 2015 étonne.", "rapport sénatorial sur les bacs publié le 4 mai 2015 {type=rapport sénatorial; topic=bacs; date=2015-05-04; chamber=senat}"},
		{"L'enquête de satisfaction menée par l'INSEE en 2014 étonne.", "enquête de satisfaction menée par l'INSEE en 2014 {body=INSEE; date=2014}"},
		{"Le rapport de l'IGAS et de l'IGF de mai 2014 étonne.", "rapport de l'IGAS et de l'IGF de mai 2014 {body=IGAS et IGF; date=2014-05}"},
		{"L'étude de l'INSEE, réalisée sur la rive nord, publiée en juin 2015, étonne.", "étude de l'INSEE, réalisée sur la rive nord, publiée en juin 2015 {body=INSEE; date=2015-06}"},
		{"Le rapport sur les quais de pêche cite le maire.", "rapport sur les quais de pêche {topic=quais de pêche}"},
		{"Le rapport établi, à la demande du maire, par M. Paul Arzel en 2015 étonne.", "rapport établi, à la demande du maire, par M. Paul Arzel en 2015 {author=Paul Arzel; date=2015}"},
		{"Un rapport IGAS-IGF de 2012 étonne.", "rapport IGAS-IGF de 2012 {body=IGAS et IGF; date=2012}"},
		{"Les rapports publics annuels de 2014 étonnent.", "rapports publics annuels de 2014 {type=rapport public annuel; date=2014}"},
		{"Il cite l'audit que l'INSEE et l'IGAS ont rendu en août 2015 sur les bacs.",
			"audit que l'INSEE et l'IGAS ont rendu en août 2015 sur les bacs {body=INSEE et IGAS; topic=bacs; date=2015-08}"},
		{"L'étude que l'INSEE a consacrée aux bacs, en juin 2014, étonne.", "étude que l'INSEE a consacrée aux bacs, en juin 2014 {body=INSEE; topic=bacs; date=2014-06}"},
		{"Le rapport que lui a remis, en mai 2014, M. Paul Arzel étonne.", "rapport que lui a remis, en mai 2014, M. Paul Arzel {author=Paul Arzel; date=2014-05}"},
		{"Le rapport que vient de lui remettre M. Paul Arzel étonne.", "rapport que vient de lui remettre M. Paul Arzel {author=Paul Arzel}"},
		{"Le rapport dont Mme Anne Tourvel est l'auteure étonne.", "rapport dont Mme Anne Tourvel est l'auteure {author=Anne Tourvel}"},
		{"Le rapport établi conjointement par l'IGAS et l'INSEE en mars 2014 étonne.", "rapport établi conjointement par l'IGAS et l'INSEE en mars 2014 {body=IGAS et INSEE; date=2014-03}"},
		{"Le rapport de Mareparif, publié le 4 mai 2015, relatif aux bacs, étonne.", "rapport de Mareparif, publié le 4 mai 2015, relatif aux bacs {topic=bacs; date=2015-05-04}"},
		{"Le rapport que l'INSEE a consacré en juin 2014 aux bacs étonne.", "rapport que l'INSEE a consacré en juin 2014 aux bacs {body=INSEE; topic=bacs; date=2014-06}"},
		{"Le rapport sur les bacs de M. Paul Arzel, remis en mai 2014, étonne.", "rapport sur les bacs de M. Paul Arzel, remis en mai 2014 {author=Paul Arzel; topic=bacs; date=2014-05}"},
		{"Le rapport sur la mort de M. Paul Arzel étonne.", "rapport sur la mort de M. Paul Arzel {topic=mort de M. Paul Arzel}"},
		{"Le rapport établi à la demande du ministre par l'INSEE en mai 2014 étonne.", "rapport établi à la demande du ministre par l'INSEE en mai 2014 {body=INSEE; date=2014-05}"},
		{"Une étude parue dans The Marsh en mars 2014 étonne.", "étude parue dans The Marsh en mars 2014 {date=2014-03}"},
		{"L'INSEE vient de rendre public un rapport sur les bacs.", "rapport sur les bacs {topic=bacs}"},
		{"Le rapport remis par M. Paul Arzel, député de la Loire, au Premier ministre le 3 mai 2014 étonne.",
			"rapport remis par M. Paul Arzel, député de la Loire, au Premier ministre le 3 mai 2014 {author=Paul Arzel; date=2014-05-03}"},
		{"Une enquête menée auprès de 300 passeurs par l'INSEE en mars 2014 étonne.", "enquête menée auprès de 300 passeurs par l'INSEE en mars 2014 {body=INSEE; date=2014-03}"},
		{"L'enquête Patrimoine de l'INSEE de 2014 étonne.", "enquête Patrimoine de l'INSEE de 2014 {body=INSEE; date=2014}"},
		{"Une étude de l'INSEE mise en ligne en mars 2014 étonne.", "étude de l'INSEE mise en ligne en mars 2014 {body=INSEE; date=2014-03}"},
		{"Le rapport de la commission présidée par M. Paul Arzel étonne.", "rapport de la commission présidée par M. Paul Arzel {author=Paul Arzel}"},
		{"L'avis n° 14-A-06 du 3 mars 2014 étonne.", "avis n° 14-A-06 du 3 mars 2014 {date=2014-03-03; number=14-A-06}"},
		{"L'avis 14-A-06 de la CNIL étonne.", "avis 14-A-06 de la CNIL {body=CNIL; number=14-A-06}"},
		{"Le rapport que M. Paul Arzel, sénateur de la Loire, a remis en mars 2014 étonne.", "rapport que M. Paul Arzel, sénateur de la Loire, a remis en mars 2014 {author=Paul Arzel; date=2014-03}"},
		{"Le rapport que le Gouvernement a remis en mars 2014 étonne.", "rapport que le Gouvernement a remis en mars 2014 {date=2014-03}"},
		{"Le rapport n° 12 de la précédente législature, sur les bacs, étonne.", "rapport n° 12 de la précédente législature, sur les bacs {topic=bacs; number=12}"},
	} {
		checkReports(t, c.text, "report: "+c.want)
	}
}

func TestNoReports(t *testing.T) {
	for _, text := range []string{
		"Le Gouvernement remettra au Parlement un rapport sur les bacs.", "Elle demande qu'un rapport soit présenté sur l'état des bacs.",
		"La mission n'a pas encore rendu son rapport sur les bacs.", "Un rapport sur les bacs devra être remis en 2018.", "Le rapport sur les bacs sera publié sous peu.",
		"Par rapport à 2014, la hausse est forte.", "Le rapport de force est rude.", "Le rapport qualité-prix et le rapport bénéfice-risque sont bons.", "Les rapports entre bailleurs et locataires.",
		"Ce décret est pris sur le rapport du ministre chargé des bacs.", "Un avis favorable du 4 mai 2015.", "Après avis du Conseil d'État du 4 mai 2015, il signe.",
		"La commission d'enquête sur les bacs du 4 mai 2015.", "Une étude d'impact de 2014 le dit.", "L'enquête publique de 2014 est close.", "Le dossier est à l'étude depuis 2014.",
		"Son prochain rapport annuel de 2017 le dira.", "Il a commandé un rapport sur les bacs.", "Quel rapport avec 2014 ?", "Le livre vert de 2014 et le livre IV.",
		"Il est dans l'attente de l'avis de la CNIL.", "Dans l'attente de la publication du rapport de l'INSEE, il patiente.", "Sous réserve de l'avis de la CNIL, il signe.",
		"L'avis de la CNIL est attendu.", "Le projet est soumis à l'avis de la CNIL.", "Il sera pris après l'avis de la CNIL.", "La commission des bacs est saisie pour avis.",
		"Le rapport est utile.", "Le rapport d'expertise du 4 juin 2013 est versé.", "Les élus ont rendu un avis le 4 mai 2015.", "Un rapport devra être fait.",
	} {
		checkReports(t, text)
	}
}
