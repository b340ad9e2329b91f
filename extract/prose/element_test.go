package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

func TestDemands(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Il lui demande la suite qu'il entend réserver à l'un des aspects de la recommandation n° 4 du rapport Orvane remis le 3 mars 2015, visant à peindre les bouées.",
			"follow-up [recommandation] <peindre les bouées>"},
		{"Elle souhaite connaître le nombre de bacs fluviaux en service.", "data"},
		{"Il lui demande dans quel délai le décret n° 2014-58 du 27 janvier 2014 sera publié.", "timetable [law]"},
		{"Quelles mesures compte-t-il prendre ? Il aimerait connaître sa position.", "measure | position"},
		{"Le pont est fermé. Cette demande est ancienne.", ""},
	} {
		q := &ontology.Question{Text: c.text, Publication: ontology.Publication{Date: "2016-01-05"}}
		f := NewFinder(nil)
		f.Elements = true
		f.Find(q)
		var got []string
		for _, d := range q.Demands {
			s := d.Kind
			for _, e := range d.Concerns {
				s += " [" + strings.Replace(e.Kind(), "recommendation", "recommandation", 1) + "]"
			}
			if a := d.Aspect; a.End > 0 {
				s += " <" + c.text[a.Begin:a.End] + ">"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}

func TestElements(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"La ministre de la culture salue le travail des luthiers ; la ministre de la culture a annoncé un plan.",
			"appreciation: La ministre de la culture salue le travail des luthiers | announcement: la ministre de la culture a annoncé un plan"},
		{"Le Gouvernement n'envisage pas de fermer ces ports.", "refusal: Le Gouvernement n'envisage pas de fermer ces ports"},
		{"Il n'est pas envisagé de modifier ce régime.", "refusal: Il n'est pas envisagé de modifier ce régime"},
		{"Le ministre de l'intérieur a chargé les préfets de recenser les bacs qui sont à l'arrêt.", "instruction: Le ministre de l'intérieur a chargé les préfets de recenser les bacs"},
		{"Le Gouvernement n'a pas annoncé de calendrier. La loi prévoit un bilan.", ""},
	} {
		q := &ontology.Question{Answers: []ontology.Answer{{Text: c.text}}}
		f := NewFinder(nil)
		f.Elements = true
		f.Find(q)
		var got []string
		for _, e := range q.Answers[0].Elements {
			got = append(got, e.Kind+": "+c.text[e.Span.Begin:e.Span.End])
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.text, s, c.want)
		}
	}
}
