package extract

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"qparl/ontology"
)

func TestAuthors(t *testing.T) {
	for _, c := range []struct{ printed, civility, name, given, family, published string }{
		{"M. Thierry Lazaro", "M.", "Thierry Lazaro", "", "", ""},
		{"M.\u00a0Marc ROBERT", "M.", "Marc Robert", "Marc", "Robert", "Marc ROBERT"},
		{"Mme LE NAY Jeanne", "Mme", "Jeanne Le Nay", "Jeanne", "Le Nay", "LE NAY Jeanne"},
		{"Mme Anne d'ORNANO", "Mme", "Anne d'ORNANO", "", "", ""},
		{"M. Charles de COURSON", "M.", "Charles de Courson", "Charles", "de Courson", "Charles de COURSON"},
		{"M. Charles DE COURSON", "M.", "Charles de Courson", "Charles", "de Courson", "Charles DE COURSON"},
		{"M. PIERRE MOREL-À-L'HUISSIER", "M.", "Pierre Morel-À-L'Huissier", "", "", "PIERRE MOREL-À-L'HUISSIER"},
		{"M. Pierre Morel-À-L'Huissier", "M.", "Pierre Morel-À-L'Huissier", "", "", ""},
		{"Mlle Jeanne D'ARC", "Mlle", "Jeanne d'Arc", "Jeanne", "d'Arc", "Jeanne D'ARC"},
		{"M Pierre-Yves Joly", "M.", "Pierre-Yves Joly", "", "", ""},
		{"Madame Anne Le Hénanff", "Mme", "Anne Le Hénanff", "", "", ""},
		{"Mathieu Dupré", "", "Mathieu Dupré", "", "", ""},
		{"M. J.-P. Alloncle", "M.", "J.-P. Alloncle", "", "", ""},
	} {
		p := &page{}
		p.setAuthor(trimBlanks(c.printed))
		want := ontology.Author{Civility: c.civility, Name: c.name, GivenName: c.given, FamilyName: c.family, Published: c.published}
		if fmt.Sprintf("%+v", p.q.Author) != fmt.Sprintf("%+v", want) {
			t.Errorf("%q: %+v", c.printed, p.q.Author)
		}
	}
}

// TestTwoAuthors reads pages that name two authors: nobody can tell which of them asks.
func TestTwoAuthors(t *testing.T) {
	const unknown = "differs from \"M. Jean Dupuis\" read before"
	for _, c := range []struct{ keys, name, department, remark string }{
		{"Auteur : M. Jean Dupuis\nCirconscription : Nord (6e circonscription) - Union", "Jean Dupuis", "Nord", ""},
		{"Auteur : M. Jean DUPUIS", "Jean Dupuis", "", unknown},
		{"Auteur : M. DUPUIS Jean", "Jean Dupuis", "", unknown},
		{"Auteur : Jean Dupuis", "Jean Dupuis", "", unknown},
		{"Auteur :", "Jean Dupuis", "", ""},
		{"Auteur : M. Jean Dupuy", "", "", unknown},
		{"Auteur : Mme Jean Dupuis", "", "", unknown},
		{"Auteur : M. Jean Dupuis et Mme Anne Loup", "", "", unknown},
		{"Auteur : Mme Anne Loup\nAuteur : M. Jean Dupuis", "", "", unknown},
		{"Auteur : Mme Anne Loup\nCirconscription : Nord (6e circonscription) - Union", "", "", unknown},
	} {
		q, errs := parseMinimal(t, "Texte.", "", c.keys)
		if q.Author.Name != c.name || q.Author.Constituency.Department != c.department || (len(errs) > 0) != (c.remark != "") || c.name == "" && !reflect.DeepEqual(q.Author, ontology.Author{}) {
			t.Errorf("%q: %+v %v", c.keys, q.Author, errs)
		}
		if len(errs) > 0 && !strings.Contains(errs[0].Error(), c.remark) {
			t.Errorf("%q: %v", c.keys, errs)
		}
	}
}

// TestTwoAuthorLines is TestTwoAuthors for the author line of an old page.
func TestTwoAuthorLines(t *testing.T) {
	const head = "15ème législature\nQuestion N° 7\n%sQuestion écrite\nRubrique > impôts\nQuestion publiée au JO le : 23/12/2014\nTexte de la question\nTexte.\n%s"
	const dupuis, loup = "de M. Jean Dupuis (Union - Nord )\n", "de Mme Anne Loup (Union - Paris )\n"
	for _, c := range []struct {
		head, below, name string
		remarks           int
	}{
		{dupuis, "", "Jean Dupuis", 0},
		{dupuis + dupuis, "", "Jean Dupuis", 0},
		{dupuis, "Données clés\nAuteur : M. Jean Dupuis\n", "Jean Dupuis", 0},
		{dupuis, "Données clés\nAuteur : Mme Anne Loup\n", "", 1},
		{dupuis + loup, "", "", 1},
		{dupuis + "de M. Jean Dupuis (Union - Paris )\n", "", "", 1},
	} {
		q, r := readDocument("x.txt", fmt.Appendf(nil, head, c.head, c.below))
		if q == nil || q.Author.Name != c.name || len(r.errs) != c.remarks || c.name == "" && !reflect.DeepEqual(q.Author, ontology.Author{}) {
			t.Errorf("%q: %+v %v", c.head+c.below, q, r.errs)
		}
	}
}
