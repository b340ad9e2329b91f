package prose

import "testing"

func TestReportStages(t *testing.T) {
	for text, want := range map[string][]string{
		"Le rapport définitif de la commission des mares, remis en mai 2014, reprend le rapport d'étape.": {
			"report: rapport définitif de la commission des mares, remis en mai 2014 {type=rapport définitif; body=commission des mares; date=2014-05}",
			"report: rapport d'étape {type=rapport d'étape; body=commission des mares}"},
		"Le rapport Arzel de 2014 suit le rapport provisoire.": {"report: rapport Arzel de 2014 {author=Arzel; date=2014}", "report: rapport provisoire {type=rapport provisoire; author=Arzel}"},
		// two makers
		"Le rapport Arzel de 2014 et le rapport Tourvel de 2013 citent le rapport d'étape.": {"report: rapport Arzel de 2014 {author=Arzel; date=2014}", "report: rapport Tourvel de 2013 {author=Tourvel; date=2013}"},
		// no maker, none in particular
		"Le rapport d'étape étonne.":                           nil,
		"Le rapport Arzel de 2014 appelle un rapport d'étape.": {"report: rapport Arzel de 2014 {author=Arzel; date=2014}"},
	} {
		checkReports(t, text, want...)
	}
}
