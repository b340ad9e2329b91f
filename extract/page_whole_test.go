package extract

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"qparl/ontology"
)

// remarksOf joins what was remarked, each as «line field: what».
func remarksOf(errs []error) string {
	var all []string
	for _, err := range errs {
		var e *Error
		if errors.As(err, &e) {
			all = append(all, strings.TrimSpace(fmt.Sprintf("%d %s", e.Line, e.Field))+": "+e.Err.Error())
		}
	}
	return strings.Join(all, "; ")
}

func TestWholePages(t *testing.T) {
	whole := fmt.Sprintf(minimal, "Texte.", "Oui.", "Circonscription : Nord (6e circonscription) - LR")
	for _, c := range []struct{ name, old, new, remarks string }{
		{"whole", "", "", ""},
		{"no author", "M. Jean Dupuis", "", "9 Auteur: no value"},
		{"no name", "M. Jean Dupuis", "M.", "9 Auteur: no name"},
		{"civility alone", "M. Jean Dupuis", "Mme ", "9 Auteur: no name"},
		{"two authors", "M. Jean Dupuis", "M. Mansour Kamardine et Mme Huguette Bello", "9 Auteur: several names"},
		{"two authors, one civility", "M. Jean Dupuis", "MM. Jean Dupuis, Luc Petit", "9 Auteur: several names"},
		{"three authors", "M. Jean Dupuis", "M. Jean Dupuis, Mme Anne Roy et M. Luc Petit", "9 Auteur: several names"},
		{"no constituency", "Nord (6e circonscription) - LR", "", "11 Circonscription: no value"},
		{"value printed later", "Auteur : M.", "Auteur :\nRubrique : eau\nAuteur : M.", ""},
		{"no text", "Texte.", "", "4 Texte de la question: no text"},
		{"answer first", "Nord (6e", "Nord (6e circonscription) - LR\nRéponse publiée au JO le : 7 mars 2016\nCirconscription : Nord (6e", "12: an answer before its question, which is of 2016-03-08"},
		{"no date", "Question publiée au JO le : 8 mars 2016", "", "0: the page seems cut off"},
		{"empty date", "8 mars 2016", "", "0: the page seems cut off"},
		{"wrong date", "8 mars 2016", "8 mars 2916", "10 Question publiée au JO le: no such year"},
		{"answered only", "Question publiée au JO le : 8 mars 2016", "Réponse publiée au JO le : 8 mars 2016", ""},
		{"cut in the text", whole[strings.Index(whole, "Texte de la réponse"):], "", "0 Auteur: missing; 0: the page seems cut off"},
		{"no number", "Question écrite n° 7", "Question écrite n° 7\nNuméro de la question :", "4 Numéro de la question: no value"},
		{"pages", "8 mars 2016", "8 mars 2016, pages 12-13", "10 Question publiée au JO le: not a page number"},
	} {
		q, r := readDocument("x.txt", []byte(strings.Replace(whole, c.old, c.new, 1)))
		if q == nil || remarksOf(r.errs) != c.remarks {
			t.Errorf("%s: %s", c.name, remarksOf(r.errs))
		}
	}
}

// TestNobody checks that a name of no one person gives no person at all.
func TestNobody(t *testing.T) {
	for _, name := range []string{"M. Mansour Kamardine et Mme Huguette Bello", "M.", "Jean Dupuis ET Luc Petit", "M. Jean Dupuis, Mme Anne Roy", "M. A & Mme B"} {
		q, r := readDocument("x.txt", []byte(strings.Replace(fmt.Sprintf(minimal, "Texte.", "", ""), "M. Jean Dupuis", name, 1)))
		if q == nil || q.Author.Name != "" || q.Author.Civility != "" || len(r.errs) != 1 {
			t.Errorf("%q: %+v %v", name, q, r.errs)
		}
	}
	for _, name := range []string{"M. Jean Etienne", "Mme Anne Petit-Et", "M. Étienne Mme", "Dupuis, Jean"} {
		if isJoint(name) != strings.HasSuffix(name, "-Et") {
			t.Errorf("isJoint(%q)", name)
		}
	}
}

func TestPageRange(t *testing.T) {
	for printed, want := range map[string]string{
		"8 mars 2016, pages 5803-5804": "5803-5804", "8 mars 2016, page 5803": "5803", "8 mars 2016\npages : 5803-5804": "5803-5804",
		"8 mars 2016\npage 5803": "5803",
	} {
		page := strings.Replace(fmt.Sprintf(minimal, "Texte.", "", ""), "8 mars 2016", printed, 1)
		if q, r := readDocument("x.txt", []byte(page)); q == nil || q.Publication.Page != want || q.Publication.Date != "2016-03-08" {
			t.Errorf("%q: %+v %v", printed, q, r.errs)
		}
	}
}

// dynMinimal is a dyn page with a place for lines between its text and its key data.
const dynMinimal = `Question de : M. Jean Dupuis
%s
M. Jean Dupuis demande.
%s
Données clés
Type de question : Question écrite
Question publiée le 8 mars 2016
`

func TestDynPages(t *testing.T) {
	const place = "Loire (4e circonscription) - Non inscrit"
	for _, c := range []struct {
		place, below, text string
		status             ontology.Status
		remarks            string
	}{
		{place, "", "M. Jean Dupuis demande.", ontology.Pending, ""},
		{place, "Question caduque le 20 juin 2017", "M. Jean Dupuis demande.", ontology.Lapsed, ""},
		{place, "Question transformée le 20 juin 2017", "M. Jean Dupuis demande.\nQuestion transformée le 20 juin 2017", "",
			"4 Question transformée le: text, or a field with an unknown label"},
		{place, "Réponse publiée le 20 juin 2017", "M. Jean Dupuis demande.", ontology.ClosedOther, "4: an answer date without an answer text"},
		{"Loire (4e circonscription), Non inscrit", "", "M. Jean Dupuis demande.", ontology.Pending, "2 circonscription: " + notBehindDash},
		{"Loire (4e circonscription) – Non inscrit", "", "M. Jean Dupuis demande.", ontology.Pending, ""},
	} {
		q, r := readDocument("15-7QE.htm", fmt.Appendf(nil, dynMinimal, c.place, c.below))
		if q == nil || q.Text != c.text || q.Status != c.status || remarksOf(r.errs) != c.remarks || q.Author.Constituency.Number != 4 {
			t.Errorf("%q, %q: %+v %s", c.place, c.below, q, remarksOf(r.errs))
		}
	}
}

func TestCutHTML(t *testing.T) {
	for document, want := range map[string]bool{
		"<html><body><p>a<td>b</body></html>": false, "<html><body><p>a</body>": false, "<!DOCTYPE html><p>a<p>b": false,
		"<html><body><div><p>a</html>": false, "<div><table><tr><td>a</table></div>": false, "<p>a<br>b": false,
		"<html><body><p>a</p>": true, "<body><table><tr><td>a": true, "<html><script>'</body></html>'": true,
		"<div><table><tr><td>a": true, "<html><!-- </html> --><p>a": true, "<p>a</p><a href=": true, "<div><p>a</p></div": true,
		"<html></html><p>a": false,
	} {
		if isCutHTML([]byte(document)) != want {
			t.Errorf("isCutHTML(%q) = %v", document, !want)
		}
	}
}

// TestCutHTMLPage checks that a page cut below its question leaves its state open, and that one remark says why.
func TestCutHTMLPage(t *testing.T) {
	document := strings.NewReplacer("%HEAD%", "", "%KEYS%", "<p>Question publiée le 8 mars 2016</p>").Replace(htmlPage)
	for _, c := range []struct {
		document string
		status   ontology.Status
		remarks  string
	}{
		{document, ontology.Pending, ""},
		{strings.TrimSuffix(document, "</body></html>"), "", "0: the page seems cut off"},
		{document[:strings.Index(document, "<p>Question publiée")], "", "0: the page seems cut off"},
		{strings.Replace(document, "<p>Question publiée le 8 mars 2016</p>", "", 1), "", "0: the page seems cut off"},
	} {
		r := &Reading{Document: Document{Path: "x.html", Name: "x.html", Line: 1, Bytes: []byte(c.document)}, UID: "QANR5L15QE7"}
		if q := HTML.Parse(r); q == nil || q.Status != c.status || remarksOf(r.errs) != c.remarks {
			t.Errorf("%s: %+v %s", c.document, q, remarksOf(r.errs))
		}
	}
}

// TestLineEnds reads one page with each kind of line ends, to the same question and with the same lines.
func TestLineEnds(t *testing.T) {
	page := fmt.Sprintf(minimal, "Texte un.\n\nTexte deux.", "Oui.", "Rubrique inconnue : x")
	var want string
	for _, end := range []string{"\n", "\r\n", "\r"} {
		document := Document{Path: "x.txt", Name: "x.txt", Line: 1, Bytes: []byte(strings.ReplaceAll(page, "\n", end))}
		got := ""
		for q, err := range Questions(func(yield func(Document, error) bool) { yield(document, nil) }, Options{Workers: 1}) {
			if q != nil {
				q.Source = ontology.Source{}
				got += fmt.Sprintf("%+v\n", *q)
			}
			if err != nil {
				got += err.Error() + "\n"
			}
		}
		if want == "" {
			want = got
		}
		if got != want || !strings.Contains(got, "x.txt:13: Rubrique inconnue") || !strings.Contains(got, "QANR5L15QE7") {
			t.Errorf("%q: %s\nwant %s", end, got, want)
		}
	}
}
