package extract

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"qparl/ontology"
)

// TestOneGrammar reads the two renderings of one page, plain and Markdown, to the same question.
func TestOneGrammar(t *testing.T) {
	plain, err := os.ReadFile("../testdata/questions/000_50102caaabe59304.txt")
	if err != nil {
		t.Fatal(err)
	}
	markdown := string(plain)
	for _, c := range [][2]string{
		{"ASSEMBLÉE NATIONALE", "# ASSEMBLÉE NATIONALE"}, {"\nInternet", "\n## Internet"}, {"Texte de la", "### Texte de la"},
		{"Données clés", "### Données clés"}, {"6^e", "6<sup>e</sup>"}, {"clé(e)s", "clé(s)"}, {"Auteur :", "**Auteur :**"},
		{"Rubrique :", "**Rubrique:**"}, {"Question publiée au JO le :", "**Question publiée au JO le\u00a0:**"}, {"n° 60066", "nº\u00a060066"},
	} {
		if !strings.Contains(markdown, c[0]) {
			t.Fatalf("no %q", c[0])
		}
		markdown = strings.ReplaceAll(markdown, c[0], c[1])
	}
	q1, r1 := readDocument("a.txt", plain)
	q2, r2 := readDocument("b.txt", []byte(strings.ReplaceAll(markdown, "\n", "\r\n")))
	if fmt.Sprintf("%+v", q1) != fmt.Sprintf("%+v", q2) {
		t.Errorf("plain\n%+v\nMarkdown\n%+v", q1, q2)
	}
	if len(r1.errs)+len(r2.errs) > 0 {
		t.Errorf("errors: %v %v", r1.errs, r2.errs)
	}
}

// minimal is a page with a place for more key data and for more text.
const minimal = `15ème législature
titre
Question écrite n° 7
Texte de la question
%s
Texte de la réponse
%s
Données clés
Auteur : M. Jean Dupuis
Question publiée au JO le : 8 mars 2016
%s
`

func parseMinimal(t *testing.T, question, answer, keys string) (*ontology.Question, []error) {
	t.Helper()
	q, r := readDocument("x.txt", fmt.Appendf(nil, minimal, question, answer, keys))
	if q == nil {
		t.Fatalf("no question: %v", r.errs)
	}
	return q, r.errs
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		answer, keys string
		status       ontology.Status
		event        ontology.EventKind
		reason       string
		remarks      int
	}{
		{"", "", ontology.Pending, 0, "", 0},
		{"Oui.", "", ontology.Answered, 0, "", 0},
		{"Oui.", "Date de clôture : 2 mai 2019", ontology.Answered, 0, "", 0},
		{"", "Réponse publiée au JO le : 2 mai 2019", ontology.ClosedOther, 0, "", 1},
		{"", "Réponse publiée au JO le : bientôt", "", 0, "", 2},
		{"", "Réponse publiée au JO le :", ontology.Pending, 0, "", 0},
		{"", "Question caduque le : 20 juin 2017", ontology.Lapsed, ontology.Lapse, "", 0},
		{"", "Question devenue caduque le 20 juin 2017", ontology.Lapsed, ontology.Lapse, "", 0},
		{"", "Date de caducité : 20 juin 2017\nCause : Fin de mandat", ontology.Lapsed, ontology.Lapse, "Fin de mandat", 0},
		{"", "Question transformée le : 20 juin 2017", "", 0, "", 1},
		{"", "Question transformée le 20 juin 2017, page 5", "", 0, "", 1},
		{"", "Réponse différée le : 20 juin 2017 (demande du ministre)", "", 0, "", 1},
		{"Oui.", "Question transformée le : 20 juin 2017", ontology.Answered, 0, "", 1},
		{"", "Question transformée le : 20 juin 2017\nQuestion retirée le : 21/06/2022", ontology.Withdrawn, ontology.Withdrawal, "", 1},
		{"", "Question voisine : 6", ontology.Pending, 0, "", 1},
		{"", "Question retirée le: 21/06/2022 (fin de mandat)", ontology.Lapsed, ontology.Lapse, "fin de mandat", 0},
		{"", "Question clôturée le 21 juin 2022\nCause : Fin de mandat", ontology.Lapsed, ontology.Lapse, "Fin de mandat", 0},
		{"", "Date de cloture : 21 juin 2022\nFin de mandat", ontology.Lapsed, ontology.Lapse, "Fin de mandat", 0},
		{"", "Date de clôture : 21 juin 2022\nCause : Caducité", ontology.Lapsed, ontology.Lapse, "Caducité", 0},
		{"", "Question retirée le : 21/06/2022", ontology.Withdrawn, ontology.Withdrawal, "", 0},
		{"", "Question retirée le : 21/06/2022 (retrait à l'initiative de l'auteur)", ontology.Withdrawn, ontology.Withdrawal, "retrait à l'initiative de l'auteur", 0},
		{"", "Question clôturée le 21 juin 2022", ontology.ClosedOther, 0, "", 0},
		{"", "Question clôturée le 21 juin 2022\nCause : autre", ontology.ClosedOther, 0, "", 1},
		{"", "Question retirée le : 21/06/2022\nQuestion clôturée le 22 juin 2022", ontology.Withdrawn, ontology.Withdrawal, "", 1},
	} {
		q, errs := parseMinimal(t, "Texte.", c.answer, c.keys)
		if q.Status != c.status || len(errs) != c.remarks {
			t.Errorf("%q: %s, %v; want %s, %d remarks", c.keys, q.Status, errs, c.status, c.remarks)
		}
		if c.event == 0 && len(q.Events) > 0 || c.event != 0 && (len(q.Events) != 1 || q.Events[0].Kind != c.event || q.Events[0].Reason != c.reason) {
			t.Errorf("%q: events %+v", c.keys, q.Events)
		}
		if (q.Status == ontology.Answered) != (len(q.Answers) > 0) {
			t.Errorf("%q: %s with %d answers", c.keys, q.Status, len(q.Answers))
		}
	}
}

func TestTextsAreNotFields(t *testing.T) {
	text := "Rubrique : impôts\nAuteur : Victor Hugo\nQuestion retirée le 3 mai 2019\npartager\n12ème législature\nQuestion écrite n° 12"
	q, errs := parseMinimal(t, text, text, "Rubrique : énergie")
	if len(errs) > 0 || q.Text != text || q.Rubrique != "énergie" || q.Author.Name != "Jean Dupuis" || len(q.Events) > 0 {
		t.Errorf("%+v %v", q, errs)
	}
	if len(q.Answers) != 1 || q.Answers[0].Text != text {
		t.Errorf("answers %+v", q.Answers)
	}
}

func TestLegislatureOf(t *testing.T) {
	for text, want := range map[string]int{
		"14ème législature": 14, "14e législature": 14, "14^e législature": 14, "14 e Législature": 14, "XIVe législature": 14, "XVIIème LÉGISLATURE": 17,
		"9ème legislature": 9, "législature": 0, "la 14e législature": 0, "14ème législature :": 14, "140e législature": 0, "14ème législature et après": 0,
	} {
		if got := legislatureOf(text); got != want {
			t.Errorf("legislatureOf(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestNumberLine(t *testing.T) {
	for text, want := range map[string]string{
		"Question écrite n° 60066": "QE 60066 ", "Question N° 64109": " 64109 ", "QUESTION ECRITE no 43": "QE 43 ",
		"Question N° : 7": " 7 ", "Question orale sans débat n°12": "QOSD 12 ", "Question au Gouvernement nº 3": "QG 3 ",
		"Question N° 64109 de M. X": " 64109 de M. X", "Question écrite n° 5 : Loup": "QE 5 : Loup",
		"Question écrite n° 60 066": "QE 60066 ", "Question écrite n° 60.067": "QE 60067 ", "Question N° : 1 234 567": " 1234567 ",
		"Question N° 71 302 de M. X": " 71302 de M. X", "Question N° 71 302 : Loup": " 71302 : Loup", "Question n° 71 302 - 14e législature": " 71302 - 14e législature",
		"Question n° 60 14e législature": " 60 14e législature", "Question n° 60 : 2 mai": " 60 : 2 mai", "Question n° 60 bis": " 60 bis",
		"Question écrite n° -5": "QE 0 ", "Question écrite n° - 5": "QE 0 ", "Question écrite n° −5": "QE 0 ", "Question n° –5": " 0 ",
		"Question n° 60 0667": " 0 0667", "Question n° 60  066": " 0 066", "Question n° 60,066": " 0 ,066", "Question n° 60-066": " 0 -066",
		"Question n° 60.066 066": " 0 066", "Question n° 0 066": " 0 066", "Question n° 60066 12": " 0 12", "Question n° 60:066": " 0 :066",
		"Question n° 60 100 jours": " 0 jours", "Question n° 60 100e jour": " 0 100e jour", "Question n° 60\u2006066": " 0 066", "Question n° 12B": " 0 B",
		"Question n° 12345678901": " 0 ", "Question n° 1 234 567 890": " 0 ",
		"Question orale n° 0950S": "", "Question n° 0": " 0 ", "Question de M. X": "", "Questions écrites n° 3": "", "question": "",
		"La question écrite n° 3": "", "Question écrite du 3 mai": "",
	} {
		n, ok := readNumberLine(text)
		got := ""
		if ok {
			got = fmt.Sprintf("%s %d %s", n.kind.Code(), n.number, n.rest)
		}
		if got != want {
			t.Errorf("readNumberLine(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestUnmark(t *testing.T) {
	for in, want := range map[string]string{
		"**Auteur :** [M. X](#)":               "Auteur : M. X",
		"[8 juillet 2014](#), page 5803":       "8 juillet 2014, page 5803",
		"6<sup>e</sup> et H<SUB>2</SUB>O":      "6e et H2O",
		"si x < y et y > z, 2 <3":              "si x < y et y > z, 2 <3",
		"«[...](sic)» et [1]":                  "«[...](sic)» et [1]",
		"AT&T&nbsp;: &#339;uvre &copy 2 &amp;": "AT&T : œuvre &copy 2 &",
		"## Internet ##":                       "Internet",
		"une _citation_ et *deux*, 3 * 4 * 5":  "une citation et deux, 3 * 4 * 5",
		`1\. L'article\_x`:                     "1. L'article_x",
		"#tag":                                 "#tag",
		"<a href=\"x\">lien</a> <inconnu>":     "lien <inconnu>",
	} {
		if got, _ := unmark(in, true); got != want {
			t.Errorf("unmark(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestUIDSources(t *testing.T) {
	dyn := "Question de : M. Jean Dupuis\nLoire (4e circonscription) - Non inscrit\nM. Jean Dupuis demande.\nDonnées clés\nType de question : Question écrite\n"
	const address = "https://www.assemblee-nationale.fr/dyn/15/questions/QANR5L15QE"
	full := fmt.Sprintf(minimal, "Texte.", "", "")
	old := func(number string) string {
		return strings.Replace(full, "Question écrite n° 7\n", number+"Question écrite\n", 1)
	}
	for _, c := range []struct{ name, page, file, uid, want string }{
		{"address above", address + "12\n" + dyn, "x.txt", "", "QANR5L15QE12"},
		{"address below", dyn + "Source : " + address + "12\n", "x.txt", "", "QANR5L15QE12"},
		{"link target", dyn + "[la page](" + address + "12)\n", "x.txt", "", "QANR5L15QE12"},
		{"two addresses", address + "12\n" + dyn + address + "13\n", "x.txt", "", ""},
		{"address in the text", strings.Replace(dyn, "demande.", "cite "+address+"12", 1), "x.txt", "", ""},
		{"file name", dyn, "15-77QE.htm.txt", "", "QANR5L15QE77"},
		{"other file name", dyn, "page 15-77QE.txt", "", ""},
		{"file name of another type", dyn, "15-77QG.htm", "", ""},
		{"--uid", dyn, "15-77QE.htm", "QANR5L15QE78", "QANR5L15QE78"},
		{"--uid of no question", dyn, "15-77QE.htm", "78", ""},
		{"--uid against the page", full, "x.txt", "QANR5L15QE8", ""},
		{"--uid agrees", full, "x.txt", "QANR5L15QE7", "QANR5L15QE7"},
		{"address against the page", address + "8\n" + full, "x.txt", "", ""},
		{"links to neighbours", full + "[suivante](" + address + "8)\n", "x.txt", "", "QANR5L15QE7"},
		{"file name against the page", full, "15-8QE.htm", "", "QANR5L15QE7"},
		{"two numbers", full + "Numéro de la question : 8\n", "x.txt", "", ""},
		{"two types", full + "Type de question : Question au Gouvernement\n", "x.txt", "", ""},
		{"two pages without a head", full + "Question écrite n° 8\nTexte de la question\nAutre.\n", "x.txt", "", ""},
		{"number in groups", strings.Replace(full, "n° 7", "n° 60\u202f066", 1) + "Numéro de la question : 60\u00a0066\n", "x.txt", "", "QANR5L15QE60066"},
		{"no number in the head, groups below", strings.Replace(full, "Question écrite n° 7", "Question écrite", 1) + "Numéro de la question : 60.066\n", "x.txt", "", "QANR5L15QE60066"},
		{"groups that disagree", strings.Replace(full, "n° 7", "n° 60 066", 1) + "Numéro de la question : 60 067\n", "x.txt", "", ""},
		{"negative number", strings.Replace(full, "n° 7", "n° -7", 1) + "Numéro de la question : 7\n", "15-7QE.htm", "", ""},
		{"number that may go on", strings.Replace(full, "n° 7", "n° 7 12", 1) + "Numéro de la question : 7\n", "15-7QE.htm", "", ""},
		{"unreadable number below", full + "Numéro de la question : sept\n", "15-7QE.htm", "", ""},
		{"two numbers in the author's line of an old page", old("Question N° 7 et 8\n"), "15-7QE.htm", "", ""},
		{"two numbers of one line", old("Question N° 7 et n° 8 : Loups\n"), "15-7QE.htm", "", ""},
		{"two numbers with an author", old("Question N° 7 de M. Jean Dupuis et n° 8 "), "15-7QE.htm", "", ""},
		{"words without a number", old("Question N° 7 bis repetita\n"), "x.txt", "", "QANR5L15QE7"},
		{"a title with a number", old("Question N° 7 : Loi de 2016\n"), "x.txt", "", "QANR5L15QE7"},
		{"a title with a number, twice", old("Question N° 7 : Loi de 2016\nQuestion N° 7 : Loi de 2016\n"), "x.txt", "", "QANR5L15QE7"},
		{"an author in the number's line", old("Question N° 7 de M. Jean Dupuis (Groupe 2020 - Nord )\n"), "x.txt", "", "QANR5L15QE7"},
		{"unreadable number and --uid", full + "Numéro de la question : -7\n", "x.txt", "QANR5L15QE7", ""},
		{"unreadable number and address", address + "7\n" + strings.Replace(full, "n° 7", "n° 7,5", 1), "x.txt", "", ""},
		{"two dyn pages", dyn + dyn, "15-77QE.htm", "", ""},
	} {
		r := &Reading{Document: Document{Path: c.file, Name: c.file, Line: 1, Bytes: []byte(c.page)}, UID: c.uid}
		q := Page.Parse(r)
		switch {
		case q == nil && c.want != "":
			t.Errorf("%s: %v", c.name, r.errs)
		case q == nil && !rejected(r.errs):
			t.Errorf("%s: no question and no reason", c.name)
		case q != nil && q.UID != c.want:
			t.Errorf("%s: %s, want %q", c.name, q.UID, c.want)
		}
	}
}

// TestSplitLines checks that every part of a file knows the line it begins at, and that no byte is lost.
func TestSplitLines(t *testing.T) {
	document, err := os.ReadFile("../testdata/questions/page-several.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(document), "\n")
	var all []byte
	for part, err := range splitPages(strings.NewReader(string(document)), DefaultMaxEntry) {
		if err != nil {
			t.Fatal(err)
		}
		if first, _, _ := strings.Cut(string(part.Bytes), "\n"); lines[part.Line-1] != first+"\n" {
			t.Errorf("line %d is %q, the part begins with %q", part.Line, lines[part.Line-1], first)
		}
		if !part.Part {
			t.Error("a part that does not know it is one")
		}
		all = append(all, part.Bytes...)
	}
	if string(all) != string(document) {
		t.Error("the parts are not the whole")
	}
}

// TestSplitLoneCR checks the lines of the parts of a file of which some lines end in CR alone.
func TestSplitLoneCR(t *testing.T) {
	page := strings.ReplaceAll(fmt.Sprintf(minimal, "Texte.", "Oui.", ""), "\n", "\r") + "\r\r\n\n"
	page = "https://www.assemblee-nationale.fr/dyn/15/questions/QANR5L15QE7\r---\r\r" + page
	document := strings.ReplaceAll(fmt.Sprintf(minimal, "Texte.", "Oui.", "\r\n"), "Question écrite n° 7\n", "Question écrite n° 7\r") + page + page
	var lines []int
	all := ""
	for part, err := range splitPages(strings.NewReader(document), DefaultMaxEntry) {
		if err != nil {
			t.Fatal(err)
		}
		text, _, _ := decode([]byte(all))
		if want := 1 + strings.Count(string(text), "\n"); part.Line != want {
			t.Errorf("line %d, want %d", part.Line, want)
		}
		if begin := string(part.Bytes); !strings.HasPrefix(begin, "15ème") && (len(lines) == 0 || !strings.HasPrefix(begin, "https:")) {
			t.Errorf("the part begins with %.40q", part.Bytes)
		}
		lines = append(lines, part.Line)
		all += string(part.Bytes)
	}
	if all != document || len(lines) != 3 {
		t.Errorf("parts at lines %v, %d of %d bytes", lines, len(all), len(document))
	}
}

func TestSplitStopsEarly(t *testing.T) {
	document, _ := os.ReadFile("../testdata/questions/page-several.txt")
	n := 0
	for range splitPages(strings.NewReader(string(document)), DefaultMaxEntry) {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d parts", n)
	}
}

func TestTitles(t *testing.T) {
	for _, title := range []string{"Internet", "Analyse 2015", "Titre de séjour", "Dates", "Imprimer le Journal : coûts", "Circonscription", "1er degré", "Réponse le jour même"} {
		page := strings.Replace(fmt.Sprintf(minimal, "Texte.", "", ""), "\ntitre\n", "\n"+title+"\n", 1)
		if q, r := readDocument("x.txt", []byte(page)); q == nil || q.Heading != title || len(r.errs) > 0 {
			t.Errorf("%q: %+v %v", title, q, r.errs)
		}
	}
}

func TestTableOfContentsAbove(t *testing.T) {
	page := "Texte de la question\nTexte de la réponse\nDonnées clés\n\n" + fmt.Sprintf(minimal, "Texte.", "Oui.", "")
	if q, r := readDocument("x.txt", []byte(page)); q == nil || q.Text != "Texte." || len(q.Answers) != 1 || len(r.errs) > 0 {
		t.Errorf("%+v %v", q, r.errs)
	}
}
