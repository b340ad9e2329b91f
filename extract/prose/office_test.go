package prose

import (
	"fmt"
	"strings"
	"testing"

	"qparl/ontology"
)

// namedIn returns what extractors find in a text, as «words {slots}», and checks that each span is its words.
func namedIn(t *testing.T, s string, extractors ...*Extractor) (all []string) {
	t.Helper()
	mentions, errs := NewFinder(extractors).Find(&ontology.Question{Text: s})
	for _, err := range errs {
		t.Errorf("%q: %v", s, err)
	}
	for _, m := range mentions {
		var slots []string
		for _, slot := range m.Entity.Slots() {
			slots = append(slots, fmt.Sprintf("%s=%v", slot.Name, slot.Value))
		}
		all = append(all, s[m.Span.Begin:m.Span.End]+" {"+strings.Join(slots, "; ")+"}")
	}
	return all
}

func TestOffices(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le ministre de l'intérieur a répondu.", "ministre de l'intérieur {role=ministre; portfolio=intérieur}"},
		{"M. le ministre de l'Éducation nationale, de la Jeunesse et des Sports annonce", "M. le ministre de l'Éducation nationale, de la Jeunesse et des Sports {role=ministre; portfolio=Éducation nationale, Jeunesse et Sports; civility=M.}"},
		{"Mme\u00a0la garde des sceaux, ministre de la justice et des libertés.", "Mme\u00a0la garde des sceaux, ministre de la justice et des libertés {role=garde des sceaux, ministre; portfolio=justice et libertés; civility=Mme}"},
		{"😀 le ministre d’État, garde des sceaux, ministre de la justice.", "ministre d’État, garde des sceaux, ministre de la justice {role=ministre d’État, garde des sceaux, ministre; portfolio=justice}"},
		{"la ministre de la justice, garde des sceaux, a", "ministre de la justice, garde des sceaux {role=ministre; portfolio=justice}"},
		{"M le ministre de l'economie, des finances et du budget", "M le ministre de l'economie, des finances et du budget {role=ministre; portfolio=economie, finances et budget; civility=M}"},
		{"l'attention de Mme le ministre delegue a la ville sur", "Mme le ministre delegue a la ville {role=ministre delegue; portfolio=ville; civility=Mme}"},
		{"la secrétaire d'État chargée des personnes en situation de handicap, Mme", "secrétaire d'État chargée des personnes en situation de handicap {role=secrétaire d'État; portfolio=personnes en situation de handicap}"},
		{"M. le secretaire d'Etat a l'industrie a dit", "M. le secretaire d'Etat a l'industrie {role=secretaire d'Etat; portfolio=industrie; civility=M.}"},
		{"le secrétaire d'Etat a la responsabilité de", ""},
		{"M. le secrétaire d'État aux transports, à la mer et à la pêche indique", "M. le secrétaire d'État aux transports, à la mer et à la pêche {role=secrétaire d'État; portfolio=transports, mer et pêche; civility=M.}"},
		{"la secrétaire d'Etat chargée de la biodiversité, auprès de la ministre de la transition écologique, dit", "secrétaire d'Etat chargée de la biodiversité, auprès de la ministre de la transition écologique {role=secrétaire d'Etat; portfolio=biodiversité; attached_to=ministre de la transition écologique}"},
		{"la ministre, auprès du ministre d'État, ministre de l'intérieur, chargée des territoires, vient", "ministre, auprès du ministre d'État, ministre de l'intérieur, chargée des territoires {role=ministre; portfolio=territoires; attached_to=ministre d'État, ministre de l'intérieur}"},
		{"du secrétaire d'État auprès de Mme la Première ministre, chargé de la mer", "secrétaire d'État auprès de Mme la Première ministre, chargé de la mer {role=secrétaire d'État; portfolio=mer; attached_to=Première ministre}"},
		{"le ministre délégué auprès du ministre de l'économie et du ministre du travail, chargé de l'industrie.", "ministre délégué auprès du ministre de l'économie et du ministre du travail, chargé de l'industrie {role=ministre délégué; portfolio=industrie; attached_to=ministre de l'économie et du ministre du travail}"},
		{"la secrétaire d'État auprès du ministre de la culture", "secrétaire d'État auprès du ministre de la culture {role=secrétaire d'État; portfolio=culture; attached_to=ministre de la culture}"},
		{"la ministre déléguée chargée des petites et moyennes entreprises, du commerce et de l'artisanat, porte-parole du Gouvernement. Elle", "ministre déléguée chargée des petites et moyennes entreprises, du commerce et de l'artisanat, porte-parole du Gouvernement {role=ministre déléguée; portfolio=petites et moyennes entreprises, commerce et artisanat}"},
		{"les ministres de la santé et du travail ont", "ministres de la santé et du travail {role=ministre; portfolio=santé et travail}"},
		{"un arrêté du ministre chargé de la sécurité sociale et de la ministre chargée de l'écologie", "ministre chargé de la sécurité sociale {role=ministre; portfolio=sécurité sociale} | ministre chargée de l'écologie {role=ministre; portfolio=écologie}"},
		{"le ministre en charge de la santé", "ministre en charge de la santé {role=ministre; portfolio=santé}"},
		{"le haut-commissaire au plan", "haut-commissaire au plan {role=haut-commissaire; portfolio=plan}"},
		{"la ministre déléguée à l'égalité entre les femmes et les hommes sur", "ministre déléguée à l'égalité entre les femmes et les hommes {role=ministre déléguée; portfolio=égalité entre les femmes et les hommes}"},
		{"M. le Premier ministre a reçu la garde des sceaux", "M. le Premier ministre {role=Premier ministre; portfolio=Premier ministre; civility=M.} | garde des sceaux {role=garde des sceaux}"},
		{"RENVOI DU MINISTRE DE L'INTÉRIEUR", "MINISTRE DE L'INTÉRIEUR {role=MINISTRE; portfolio=INTÉRIEUR}"},
		{"le ministre de l'agriculture demande des aides et de la souplesse", "ministre de l'agriculture {role=ministre; portfolio=agriculture}"},
		{"le ministre de la culture, de son côté, et le ministre des sports", "ministre de la culture {role=ministre; portfolio=culture} | ministre des sports {role=ministre; portfolio=sports}"},
		{"le ministre de l'intérieur et des centaines d'élus", "ministre de l'intérieur {role=ministre; portfolio=intérieur}"},
		{"M. le ministre de la reconquête écologique,", "M. le ministre de la reconquête écologique {role=ministre; portfolio=reconquête écologique; civility=M.}"},
		{"le ministère de l'intérieur et ses services", ""},
		{"la ministre a dit que le secrétaire d'État viendrait", ""},
		{"M. le ministre, en conseil des ministres", ""},
		{"le conseil des ministres de l'énergie; de nombreux ministres de l'intérieur", ""},
		{"le ministre de la défense allemand et le ministre de l'économie du Luxembourg", ""},
		{"un ministre du culte; le ministre de l'époque; le ministre de tutelle", ""},
		{"le secrétaire général, la garde des enfants, le premier adjoint, le haut débit", ""},
		{"le haut-commissaire de la République; le haut-commissaire à l'énergie atomique", ""},
	} {
		if got := strings.Join(namedIn(t, c.text, Office), " | "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestShortOffices links shorter wordings to the one full title that they open, over the question and its answer.
func TestShortOffices(t *testing.T) {
	const asked = "M. A B attire l'attention de Mme la garde des sceaux, ministre de la justice, sur les greffes."
	for _, c := range []struct{ question, answer, want string }{
		{asked, "La garde des sceaux a saisi le ministre de la justice.", "garde des sceaux, ministre de la justice|"},
		{asked, "La garde des sceaux voit le garde des sceaux, ministre de la justice et des libertés.", "garde des sceaux, ministre de la justice et des libertés|"},
		{asked, "La garde des sceaux et l'ancien garde des sceaux, ministre de la justice d'alors, puis le garde des sceaux, ministre de la mer", "||"},
		{"M. A B interroge Mme la ministre de la santé et de la prévention sur", "La ministre de la santé", "ministre de la santé et de la prévention"},
		{"Mme la ministre de la santé et de la prévention, puis la ministre de la santé et des sports", "La ministre de la santé", ""},
		{"M. A B interroge M. le ministre de la mer sur", "La garde des sceaux", ""},
	} {
		q := &ontology.Question{Text: c.question, Answers: []ontology.Answer{{Text: c.answer}}}
		mentions, _ := NewFinder([]*Extractor{Office}).Find(q)
		var got []string
		for _, m := range mentions {
			if o := m.Entity.(*ontology.Office); m.In == ontology.InAnswer(0) && o.Full != nil {
				got = append(got, o.Full.Title)
			} else if m.In == ontology.InAnswer(0) {
				got = append(got, "")
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q: %q, want %q", c.answer, s, c.want)
		}
	}
}
