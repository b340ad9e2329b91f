package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

func TestPeople(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"M. Aubin Kermadec interroge", "M. Aubin Kermadec {name=Aubin Kermadec; civility=M.}"},
		{"😀 Mme\u202fLéa d’Ormeval-Brix\u00a0: oui", "Mme\u202fLéa d’Ormeval-Brix {name=Léa d’Ormeval-Brix; civility=Mme}"},
		{"M Aubin Kermadec demande", "M Aubin Kermadec {name=Aubin Kermadec; civility=M}"},
		{"le rapport de Mme Isaure de La Brévière du Clos a", "Mme Isaure de La Brévière du Clos {name=Isaure de La Brévière du Clos; civility=Mme}"},
		{"M. Loïc L'Hermelin, Mme Awa N'Dour, M. Jean Prud'hommet", "M. Loïc L'Hermelin {name=Loïc L'Hermelin; civility=M.} | Mme Awa N'Dour {name=Awa N'Dour; civility=Mme} | M. Jean Prud'hommet {name=Jean Prud'hommet; civility=M.}"},
		{"M. J.-P. Kermadec et M. A. Brix", "M. J.-P. Kermadec {name=J.-P. Kermadec; civility=M.} | M. A. Brix {name=A. Brix; civility=M.}"},
		{"Question de M. KERMADEC Aubin (Creuse)", "M. KERMADEC Aubin {name=Aubin Kermadec; civility=M.}"},
		{"Me Aubin LE BRIX-D'ORMEVAL", "Me Aubin LE BRIX-D'ORMEVAL {name=Aubin Le Brix-D'Ormeval; civility=Me}"},
		{"Luc Le Maire et Jean-Yves Le Goff", "Luc Le Maire {name=Luc Le Maire} | Jean-Yves Le Goff {name=Jean-Yves Le Goff}"},
		{"MM. Kermadec, Brix et Jean Ormeval ont", "MM. Kermadec {name=Kermadec; civility=MM.} | Brix {name=Brix; civility=MM.} | Jean Ormeval {name=Jean Ormeval; civility=MM.}"},
		{"les députés Jean Kermadec et Anne Brix ont", "Jean Kermadec {name=Jean Kermadec} | Anne Brix {name=Anne Brix}"},
		{"Monsieur le Procureur général Jean KERMADEC a", "Monsieur le Procureur général Jean KERMADEC {name=Jean Kermadec; civility=Monsieur; title=Procureur général}"},
		{"M. le préfet de la région Bretagne Jean Kermadec", "M. le préfet de la région Bretagne Jean Kermadec {name=Jean Kermadec; civility=M.; title=préfet de la région Bretagne}"},
		{"le sénateur centriste Jean Kermadec ; la professeure Brixen ; l'ancien préfet Jean Ormeval", "sénateur centriste Jean Kermadec {name=Jean Kermadec; title=sénateur centriste} | professeure Brixen {name=Brixen; title=professeure} | ancien préfet Jean Ormeval {name=Jean Ormeval; title=ancien préfet}"},
		{"le ministre Kermadec et le Premier ministre Jean Brixen", "ministre Kermadec {name=Kermadec; title=ministre} | Premier ministre Jean Brixen {name=Jean Brixen; title=Premier ministre}"},
		{"Xan Kermadec, ministre de la mer, et le ministre du travail, Yoan Brixen, ont", "Xan Kermadec {name=Xan Kermadec} | Yoan Brixen {name=Yoan Brixen}"},
		{"M. Jean Kermadec. Ce que dit Kermadec ! Le rôle de Kermadec", "M. Jean Kermadec {name=Jean Kermadec; civility=M.} | Kermadec {name=Kermadec} | Kermadec {name=Kermadec}"},
		{"Mme Anne Brixen de Quimper et M. Jean Kermadec du groupe", "Mme Anne Brixen {name=Anne Brixen; civility=Mme} | M. Jean Kermadec {name=Jean Kermadec; civility=M.}"},
		{"M. Jean Kermadec\nMardi, la séance", "M. Jean Kermadec {name=Jean Kermadec; civility=M.}"},
		{"le général de Kerma et l'ancien secrétaire général adjoint de la Présidence", "général de Kerma {name=de Kerma; title=général}"},
		{"le député LR Jean Kermadec, M. Jean Van den Brix, Kermadec lui-même", "député LR Jean Kermadec {name=Jean Kermadec; title=député LR} | M. Jean Van den Brix {name=Jean Van den Brix; civility=M.} | Kermadec {name=Kermadec}"},
		{"la rue Victor-Hugo, la rue Jean Moulin, le lycée Jean Moulin, la place du Général Leclerc, le centre hospitalier Jean Moulin, l'avenue de Jean Moulin", ""},
		{"Mme la présidente. La parole est à M. le ministre. Monsieur le maire de Lyon", ""},
		{"la loi Kermadec, le groupe Kermadec, Saint Martin Terre, France Travail, La Réunion", ""},
		{"M. X, Mme Z… et M.\nLe", ""},
		{"le député Renaissance, le sénateur Union Centriste, le préfet maritime, le général Electric", ""},
		{"mesdames et messieurs du Rassemblement, Mmes et MM. les députés, madame !", ""},
	} {
		var people []string
		for _, s := range namedIn(t, c.text, Office, Person) {
			if strings.Contains(s, "{name=") {
				people = append(people, s)
			}
		}
		if got := strings.Join(people, " | "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// peopleOf returns the people of a question and its answer.
func peopleOf(q *ontology.Question) (people []*ontology.Person) {
	mentions, _ := NewFinder([]*Extractor{Office, Person}).Find(q)
	for _, m := range mentions {
		if p, ok := m.Entity.(*ontology.Person); ok {
			people = append(people, p)
		}
	}
	return people
}

func TestShortNames(t *testing.T) {
	for _, c := range []struct{ question, answer, want string }{
		{"Mme Anne Brixen a remis un rapport.", "Mme Brixen l'a présenté.", "Anne Brixen"},
		{"Mme Anne Brixen et M. Jean Brixen ont remis un rapport.", "Mme Brixen l'a présenté.", "Anne Brixen"},
		{"Mme Anne Brixen et Mme Zoé Brixen ont remis un rapport.", "Mme Brixen l'a présenté.", ""},
		{"M. Jean Brixen a remis un rapport.", "Mme Brixen l'a présenté.", ""},
		{"M. Jean Le Brix a remis un rapport.", "M. Brix l'a présenté.", "Jean Le Brix"},
		{"M. Jean Obrix a remis un rapport.", "M. Brix l'a présenté.", ""},
	} {
		people := peopleOf(&ontology.Question{Text: c.question, Answers: []ontology.Answer{{Text: c.answer}}})
		last, got := people[len(people)-1], ""
		if last.Full != nil {
			got = last.Full.Name
		}
		if got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.question, c.answer, got, c.want)
		}
	}
}

func TestAuthorAndRoles(t *testing.T) {
	q := &ontology.Question{
		Author:  ontology.Author{Name: "Aubin Kermadec"},
		Text:    "M. Aubin KERMADEC interroge le ministre sur Mme Anne Brixen et sur M. Jean Ormeval, président de la caisse, et M. Paul Durand, ministre de la mer.",
		Answers: []ontology.Answer{{Text: "M. Kermadec a raison."}},
	}
	people := peopleOf(q)
	if len(people) != 5 {
		t.Fatalf("%d people", len(people))
	}
	author, nobody, president, minister, again := people[0], people[1], people[2], people[3], people[4]
	if !author.Author || !author.Public || author.Given != "Aubin" || author.Family != "Kermadec" || author.Published != "Aubin KERMADEC" {
		t.Errorf("author: %+v", author)
	}
	if nobody.Public || nobody.Author || nobody.Of != nil {
		t.Errorf("no role: %+v", nobody)
	}
	if !president.Public || president.Of != nil {
		t.Errorf("president: %+v", president)
	}
	if o, ok := minister.Of.(*ontology.Office); !ok || o.Portfolio != "mer" || !minister.Public {
		t.Errorf("minister: %+v", minister)
	}
	if again.Full != author || !again.Author {
		t.Errorf("author again: %+v", again)
	}
}
