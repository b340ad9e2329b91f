package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

// namesOf lists bodies with the fuller name that they stand for.
func namesOf(bodies []*ontology.Body) string {
	var names []string
	for _, b := range bodies {
		s := b.Name
		if b.Same != nil && b.Same.Name != b.Name {
			s += " = " + b.Same.Name
		}
		names = append(names, s)
	}
	return strings.Join(names, "; ")
}

func TestShortForms(t *testing.T) {
	const canals = "commission d'enquête sur les canaux"
	for _, c := range []struct{ question, answer, want string }{
		{"La commission d'enquête sur les canaux a conclu.", "La commission d'enquête a été entendue.", canals + "; commission d'enquête = " + canals},
		{"La commission d'enquête est close.", "C'est la commission d'enquête sur les canaux.", "commission d'enquête = " + canals + "; " + canals},
		{"Le Haut Conseil pour les rivières constate ; le Haut Conseil propose.", "", "Haut Conseil pour les rivières; Haut Conseil = Haut Conseil pour les rivières"},
		{"le groupe de travail interministériel sur les digues, puis le groupe de travail interministériel et le groupe de travail", "",
			"groupe de travail interministériel sur les digues; groupe de travail interministériel = groupe de travail interministériel sur les digues; groupe de travail = groupe de travail interministériel sur les digues"},
		// two names go on from these words
		{"La commission d'enquête sur les canaux et la commission d'enquête sur les ports.", "La commission d'enquête a conclu.", canals + "; commission d'enquête sur les ports"},
		// no name does
		{"La commission d'enquête a conclu.", "La mission d'information aussi.", ""},
		// another one, or any
		{"La commission d'enquête sur les canaux a conclu ; une commission d'enquête et les commissions d'enquête ; cette commission d'enquête", "", canals},
		{"La commission d'enquête sur les canaux a conclu, comme la commission d'enquête des digues et la commission.", "", canals + "; commission d'enquête des digues"},
		{"Le conseil régional de Bretagne agit ; le conseil régional vote les aides.", "", "conseil régional de Bretagne"},
		{"la mission flash sur les canaux et la mission flash", "", "mission flash sur les canaux"},
	} {
		if got := namesOf(settled(t, answered(c.question, c.answer))); got != c.want {
			t.Errorf("%q, %q:\n got %s\nwant %s", c.question, c.answer, got, c.want)
		}
	}
}

// Words of a report may be all that shows a body.
func TestReportedBodies(t *testing.T) {
	for text, want := range map[string]string{
		"L'étude du CPRX du 4 avril 2019 le dit.":                                                                             "CPRX",
		"Le rapport n° 318 de la commission d'enquête le dit.":                                                                "commission d'enquête",
		"Le rapport de la mission d'inspection des bacs publié le 7 mai 2017 le dit.":                                         "mission d'inspection des bacs",
		"La commission d'enquête sur les bacs a conclu ; le rapport n° 31 de la commission d'enquête le dit.":                 "commission d'enquête sur les bacs; commission d'enquête = commission d'enquête sur les bacs",
		"Le rapport d'activité 2014 du Haut Conseil étonne.":                                                                  "Haut Conseil",
		"Le rapport n° 31 de la commission le dit, celui d'une commission d'enquête et le rapport n° 32 de la mission flash.": "",
		"Le rapport du 4 mai 2015 de M. Paul Arzel le dit.":                                                                   "",
	} {
		var bodies []*ontology.Body
		mentions, _ := NewFinder([]*Extractor{Office, Person, Body, Report}).Find(&ontology.Question{Text: text})
		for _, m := range mentions {
			if b, ok := m.Entity.(*ontology.Body); ok {
				bodies = append(bodies, b)
			}
		}
		if got := namesOf(bodies); got != want {
			t.Errorf("%q:\n got %s\nwant %s", text, got, want)
		}
	}
}
