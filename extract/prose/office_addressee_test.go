package prose

import (
	"testing"

	"qparl/ontology"
)

func TestAddressee(t *testing.T) {
	for _, c := range []struct{ text, words, title string }{
		{"M. A B attire l'attention de Mme la garde des sceaux, ministre de la justice, sur les propositions", "Mme la garde des sceaux, ministre de la justice", "garde des sceaux, ministre de la justice"},
		{"M. A B interroge M. le ministre de la défense sur les équipements", "M. le ministre de la défense", "ministre de la défense"},
		{"Mme A appelle l'attention de M. le ministre de l'éducation nationale, de l'enseignement supérieur et de la recherche sur la", "M. le ministre de l'éducation nationale, de l'enseignement supérieur et de la recherche", "ministre de l'éducation nationale, de l'enseignement supérieur et de la recherche"},
		{"M. A demande à M. le secrétaire d'État auprès du ministre de l'économie, chargé du numérique, s'il entend agir", "M. le secrétaire d'État auprès du ministre de l'économie, chargé du numérique", "secrétaire d'État auprès du ministre de l'économie, chargé du numérique"},
		{"M. A alerte Mme la Première ministre au sujet de", "Mme la Première ministre", "Première ministre"},
		{"M. A attire l’attention de M. le ministre d'État, ministre de l'intérieur, quant à", "M. le ministre d'État, ministre de l'intérieur", "ministre d'État, ministre de l'intérieur"},
		{"M. A demande à Mme la ministre déléguée à la ville de bien vouloir", "Mme la ministre déléguée à la ville", "ministre déléguée à la ville"},
		{"M. A attire l'attention de M. le secrétaire d'Etat au logement, dans", "M. le secrétaire d'Etat au logement", "secrétaire d'Etat au logement"},
		{"Éé 😀 M. A souhaite interroger M. le Premier ministre sur", "M. le Premier ministre", "Premier ministre"},
		{"M. A attire l'attention de Mme la ministre déléguée auprès du ministre de l'économie, chargée du commerce, sur", "Mme la ministre déléguée auprès du ministre de l'économie, chargée du commerce", "ministre déléguée auprès du ministre de l'économie, chargée du commerce"},
		{"M. A attire l'attention de M. le ministre de l'intérieur à la suite de l'incendie sur", "M. le ministre de l'intérieur", "ministre de l'intérieur"},
		{"M. A attire l'attention de M. le ministre de la culture, du fait de la crise, sur", "M. le ministre de la culture", "ministre de la culture"},
		{"M. A demande à M. le ministre de la justice la suite qu'il", "M. le ministre de la justice", "ministre de la justice"},
		{"M. A attire l'attention de Mme la ministre chargée de l'égalité entre les femmes et les hommes et de la lutte contre les discriminations sur", "Mme la ministre chargée de l'égalité entre les femmes et les hommes et de la lutte contre les discriminations", "ministre chargée de l'égalité entre les femmes et les hommes et de la lutte contre les discriminations"},
		{"M. A attire l'attention de M. le ministre délégué chargé des relations avec le Parlement sur", "M. le ministre délégué chargé des relations avec le Parlement", "ministre délégué chargé des relations avec le Parlement"},
		{"M. A interroge Mme la ministre de la transition écologique, de l'énergie, du climat et de la prévention des risques sur", "Mme la ministre de la transition écologique, de l'énergie, du climat et de la prévention des risques", "ministre de la transition écologique, de l'énergie, du climat et de la prévention des risques"},
		{"M. A interroge M. le ministre de la cohésion des territoires et des relations avec les collectivités territoriales sur", "M. le ministre de la cohésion des territoires et des relations avec les collectivités territoriales", "ministre de la cohésion des territoires et des relations avec les collectivités territoriales"},
		// what may be a portfolio or the question's object is neither
		{"M. A demande à M. le ministre de la santé des précisions sur", "", ""},
		{"M. A demande à M. le ministre de l'intérieur du renfort pour", "", ""},
		{"M. A attire l'attention de M. le ministre de la culture, des conséquences de la loi, sur", "", ""},
		{"M. A attire l'attention de M. le ministre de l'intérieur et, notamment, ses services sur", "", ""},
		{"M. A interroge M. le ministre de l'économie et porte sur", "", ""},
		{"M. A interroge M. le ministre de l'économie avec insistance sur", "", ""},
		{"M. A interroge Mme la ministre de la santé et de l'accès aux soins sur", "Mme la ministre de la santé et de l'accès aux soins", "ministre de la santé et de l'accès aux soins"},
		{"M. A interroge Mme la secrétaire d'État auprès du Premier ministre, chargée de l'aide aux victimes, sur", "Mme la secrétaire d'État auprès du Premier ministre, chargée de l'aide aux victimes", "secrétaire d'État auprès du Premier ministre, chargée de l'aide aux victimes"},
		{"M. A interroge Mme la ministre déléguée chargée de l'organisation territoriale et des professions de santé, sur", "Mme la ministre déléguée chargée de l'organisation territoriale et des professions de santé", "ministre déléguée chargée de l'organisation territoriale et des professions de santé"},
		{"M. A interroge M. le ministre du partenariat avec les territoires et de la décentralisation sur", "M. le ministre du partenariat avec les territoires et de la décentralisation", "ministre du partenariat avec les territoires et de la décentralisation"},
		{"M. A interroge M. le ministre de l'intérieur Jean Martin notamment sur", "", ""},
		{"M. A interroge M. le ministre de l'économie tout particulièrement sur", "", ""},
		{"M. A interroge M. le ministre de l'intérieur et des outre-mer et lui demande", "", ""},
		{"M. A attire l'attention de M. le ministre de l'agriculture et l'interroge sur", "", ""},
		{"M. A saisit M. le ministre de l'intérieur de la situation des policiers sur", "", ""},
		{"M. A alerte M. le ministre de l'agriculture des dégâts causés par", "", ""},
		{"M. A remercie M. le ministre de la culture des précisions sur", "", ""},
		{"M. A interroge M. le ministre de la santé, de l'impact de la réforme et de la hausse sur", "", ""},
		{"M. A demande à M. le ministre de la santé du renfort afin que", "", ""},
		// no end, no opener, no civility, no office: nothing is said
		{"M. A interroge M. le ministre de la défense.", "", ""},
		{"M. A rappelle les propos de M. le ministre de la défense sur", "", ""},
		{"M. A interroge le ministre de la défense sur", "", ""},
		{"M. A attire l'attention de M. le président de la commission sur", "", ""},
		{"M. A interroge M. le ministrede la défense sur", "", ""},
		{"", "", ""},
	} {
		var words, title string
		if m := addresseeOf(&ontology.Question{Text: c.text}); m != nil {
			words, title = c.text[m.Span.Begin:m.Span.End], m.Entity.(*ontology.Office).Title
			if m.Rule != "opening-sentence" || m.By != "office" {
				t.Errorf("%q: rule %s of %s", c.text, m.Rule, m.By)
			}
		}
		if words != c.words || title != c.title {
			t.Errorf("%q:\n got %q, %q\nwant %q, %q", c.text, words, title, c.words, c.title)
		}
	}
}

func TestAddresseeOfDisplayedMinistry(t *testing.T) {
	q := &ontology.Question{Text: "M. A interroge M. le ministre des rivières et des canaux sur", AskedMinistry: ontology.Ministry{Long: "Ministère des Rivières et des canaux"}}
	m := addresseeOf(q)
	if m == nil || m.Entity.(*ontology.Office).Title != "ministre des rivières et des canaux" {
		t.Errorf("a portfolio that the header names is not read: %v", m)
	}
	if q.AskedMinistry = (ontology.Ministry{}); addresseeOf(q) != nil {
		t.Error("a portfolio that nothing tells of is an addressee's")
	}
}

// addresseeOf returns the mention of the office that a question is addressed to.
func addresseeOf(q *ontology.Question) *ontology.Mention {
	mentions, _ := NewFinder([]*Extractor{Office}).Find(q)
	for _, m := range mentions {
		if m.Entity.(*ontology.Office).Addressee {
			return &m
		}
	}
	return nil
}
