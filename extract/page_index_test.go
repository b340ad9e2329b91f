package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestPagesIndex composes a page from the known facts of each real page of the index, in the layout the index names, and reads
// the facts back.
func TestPagesIndex(t *testing.T) {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED does not name the shared corpus")
	}
	index, err := os.ReadFile(filepath.Join(shared, "corpus/pages-text/pages-index.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(strings.TrimSpace(string(index)), "\n")
	names := strings.Split(rows[0], "\t")
	read := 0
	for _, row := range rows[1:] {
		facts := map[string]string{}
		for i, value := range strings.Split(row, "\t") {
			facts[names[i]] = value
		}
		if compose := composers[facts["layout"]]; compose != nil {
			read++
			checkFacts(t, facts, compose(facts))
		}
	}
	if read < 8 {
		t.Errorf("only %d pages", read)
	}
}

var composers = map[string]func(map[string]string) string{"P2": composeOld, "P2b": composeOld, "P3": composeDyn, "P3b": composeDyn}

func composeOld(f map[string]string) string {
	title := "Tête d'analyse > "
	if f["layout"] == "P2b" {
		title = "Titre > "
	}
	page := f["legislature"] + "ème législature\nQuestion N° " + f["number"] + "\nde " + f["author"] + " (" + f["group"] + " - " + f["circonscription"] + " )\n" +
		"Question écrite\nMinistère interrogé > " + f["ministere_interroge"] + "\nMinistère attributaire > " + f["ministere_attributaire"] +
		"\nRubrique > " + f["rubrique"] + "\n" + title + f["tete_or_titre"] + "\nQuestion publiée au JO le : " + f["date_question"] + " page : " + f["page_question"] + "\n"
	if f["date_reponse"] != "" {
		page += "Réponse publiée au JO le : " + f["date_reponse"] + " page : " + f["page_reponse"] + "\nTexte de la réponse\nRéponse.\n"
	}
	return page + "Texte de la question\nQuestion.\n"
}

func composeDyn(f map[string]string) string {
	page := f["address"] + "\n" + f["tete_or_titre"] + "\nQuestion de : " + f["author"] + "\n" + f["circonscription"] + " - " + f["group"] + "\nQuestion.\n"
	if f["date_reponse"] != "" {
		page += "Réponse publiée le " + f["date_reponse"] + "\nRéponse.\n"
	}
	page += "Données clés\nType de question :\nQuestion écrite\n"
	for _, key := range [][2]string{
		{"Rubrique", "rubrique"}, {"Ministère interrogé", "ministere_interroge"}, {"Ministère répondant", "ministere_attributaire"},
	} {
		page += key[0] + " : " + f[key[1]] + "\n"
	}
	if f["date_question"] != "" {
		page += "Question publiée le " + f["date_question"] + "\n"
	}
	return page
}

func checkFacts(t *testing.T, f map[string]string, page string) {
	t.Helper()
	q, r := readDocument("x.txt", []byte(page))
	cut := f["date_question"]+f["date_reponse"] == "" // an extract that ends above its dates
	if q == nil || cut != (len(r.errs) == 1 && strings.Contains(r.errs[0].Error(), "cut off")) || !cut && len(r.errs) > 0 {
		t.Errorf("%s: %v\n%s", f["address"], r.errs, page)
		return
	}
	date, _ := parseDate(f["date_question"])
	department, _, _ := strings.Cut(f["circonscription"], " (")
	for _, c := range [][2]string{
		{q.UID, "QANR5L" + f["legislature"] + f["type"] + f["number"]}, {q.Author.Civility + " " + q.Author.Name, f["author"]},
		{q.Author.Group.Label, f["group"]}, {q.Author.Constituency.Department, department}, {q.Rubrique, f["rubrique"]},
		{q.Heading, f["tete_or_titre"]}, {q.AskedMinistry.Label, f["ministere_interroge"]}, {q.AttributedMinistry.Label, f["ministere_attributaire"]},
		{string(q.Publication.Date), string(date)}, {q.Publication.Page, f["page_question"]}, {q.Text, "Question."},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %q, want %q", f["address"], c[0], c[1])
		}
	}
	if q.Author.Constituency.Code == "" || (len(q.Answers) > 0) != (f["date_reponse"] != "") {
		t.Errorf("%s: %+v", f["address"], q)
	}
}
