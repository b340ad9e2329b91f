package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

// settled returns the bodies of a question and its answer after all links.
func settled(t *testing.T, q *ontology.Question) (bodies []*ontology.Body) {
	t.Helper()
	mentions, errs := NewFinder([]*Extractor{Office, Person, Body}).Find(q)
	for _, err := range errs {
		t.Error(err)
	}
	for _, m := range mentions {
		if b, ok := m.Entity.(*ontology.Body); ok {
			bodies = append(bodies, b)
		}
	}
	return bodies
}

func answered(question, answer string) *ontology.Question {
	return &ontology.Question{Text: question, Answers: []ontology.Answer{{Text: answer}}}
}

func TestSameBody(t *testing.T) {
	for _, c := range []struct{ question, answer, want string }{
		// an acronym is its definition, in the other text too
		{"L'Office des landes et bruyères (OLB) agit.", "L'OLB recrute.", "Office des landes et bruyères; OLB = Office des landes et bruyères"},
		// two definitions of one acronym are two bodies
		{"L'Office des landes et bruyères (OLB) et l'Observatoire des loups de Bresse (OLB).", "L'OLB", "Office des landes et bruyères; Observatoire des loups de Bresse"},
		// one wording has no noun complement
		{"les travaux du groupe de travail interministériel sur la contrebande fluviale", "le groupe de travail interministériel chargé de combattre la contrebande sur les canaux",
			"groupe de travail interministériel sur la contrebande fluviale; groupe de travail interministériel chargé de combattre la contrebande sur les canaux = groupe de travail interministériel sur la contrebande fluviale"},
		// two groups on two sides of one subject stay two
		{"le groupe de travail sur la contrebande fluviale et le groupe de travail sur la contrebande maritime", "",
			"groupe de travail sur la contrebande fluviale; groupe de travail sur la contrebande maritime"},
		// two partners are possible: none is taken
		{"le groupe de travail sur la contrebande fluviale et le groupe de travail sur la contrebande maritime", "Le groupe de travail chargé de combattre la contrebande a conclu.",
			"groupe de travail sur la contrebande fluviale; groupe de travail sur la contrebande maritime; groupe de travail chargé de combattre la contrebande"},
		// only a common word is shared
		{"le groupe de travail sur la réforme des lavoirs", "le groupe de travail chargé de préparer la réforme des écluses",
			"groupe de travail sur la réforme des lavoirs; groupe de travail chargé de préparer la réforme des écluses"},
		// one name, two spellings: the smallest names it
		{"le Conseil supérieur des haies", "le conseil supérieur des haies", "Conseil supérieur des haies; conseil supérieur des haies = Conseil supérieur des haies"},
	} {
		var got []string
		for _, b := range settled(t, answered(c.question, c.answer)) {
			s := b.Name
			if b.Same != nil && b.Same.Name != b.Name {
				s += " = " + b.Same.Name
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q, %q:\n got %s\nwant %s", c.question, c.answer, s, c.want)
		}
	}
}

func TestOfficialNames(t *testing.T) {
	for s, want := range map[string]string{
		"l'Insee publie": "Institut national de la statistique et des études économiques",
		"l'Office des landes et bruyères (OLB) ; l'OLB": "Office des landes et bruyères",
		// the document's name comes before the list's
		"l'Alliance des moulins de la Falaise (AMF), puis l'AMF": "Alliance des moulins de la Falaise",
	} {
		bodies := settled(t, &ontology.Question{Text: s})
		if len(bodies) == 0 || bodies[len(bodies)-1].Official != want {
			t.Errorf("%q: %+v, want %q", s, bodies, want)
		}
	}
}

func TestMandates(t *testing.T) {
	for _, c := range []struct{ text, missions, under string }{
		{"le groupe de travail chargé d'étudier les crues et de proposer des remèdes a conclu", "étudier les crues; proposer des remèdes", ""},
		{"une mission navigation ayant des compétences techniques, et chargée de recenser les écluses.", "recenser les écluses", ""},
		{"la commission sur les digues, chargée de visiter les ouvrages, a conclu", "visiter les ouvrages", ""},
		{"la mission sur les digues, placée sous l'autorité de M. Paul Martin, préfet, a conclu", "", "Paul Martin"},
		{"la commission sur les digues présidée par Mme Lucie Martin a conclu", "", "Lucie Martin"},
		{"le comité de réflexion sur les digues ; M. Paul Martin, chargé de visiter", "", ""},
	} {
		bodies := settled(t, &ontology.Question{Text: c.text})
		if len(bodies) != 1 {
			t.Errorf("%q: %d bodies", c.text, len(bodies))
			continue
		}
		under := ""
		if bodies[0].Under != nil {
			under = bodies[0].Under.Name
		}
		if got := strings.Join(bodies[0].Missions, "; "); got != c.missions || under != c.under || !bodies[0].Group {
			t.Errorf("%q: missions %q, under %q, group %v", c.text, got, under, bodies[0].Group)
		}
	}
}

func TestHeaderMinistry(t *testing.T) {
	q := &ontology.Question{Text: "Le ministère de la Justice et des Libertés répond ; le ministère de la culture aussi.", AskedMinistry: ontology.Ministry{Label: "Justice et libertés"}}
	mentions, _ := NewFinder([]*Extractor{Body}).Find(q)
	if len(mentions) != 2 || mentions[0].Rule != "header-ministry" || mentions[0].Confidence != sureHeader || mentions[1].Rule != "ministry" {
		t.Errorf("%+v", mentions)
	}
}

func TestSpells(t *testing.T) {
	for acronym, name := range map[string]string{
		"OLB": "Office des landes et bruyères", "Dinum": "direction interministérielle du numérique", "CNIL": "Commission nationale de l'informatique et des libertés",
		"AFM-Téléthon": "Association française contre les myopathies", "DGFiP": "direction générale des finances publiques",
	} {
		if !spells(acronym, name) {
			t.Errorf("%s does not spell %s", acronym, name)
		}
	}
	for acronym, name := range map[string]string{
		"LED": "diodes électroluminescentes", "ARS": "Association des maires de France", "CN": "Comité des œuvres sociales du personnel de la navigation", "X": "Xylophones",
	} {
		if spells(acronym, name) {
			t.Errorf("%s spells %s", acronym, name)
		}
	}
}
