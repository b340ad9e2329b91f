package extract

import (
	"strings"
	"testing"
)

const htmlPage = `<html><head>%HEAD%</head><body>
<h1>Titre affiché</h1>
<p>Question de : M. Jean Dupuis</p>
<p>Loire (4<sup>e</sup> circonscription) - Non inscrit</p>
<p>M. Jean Dupuis demande.</p>
<h2>Données clés</h2>
%KEYS%
</body></html>`

func readHTML(head, keys string) (uid, heading, date, page, ministry string, errs []error) {
	document := strings.NewReplacer("%HEAD%", head, "%KEYS%", keys).Replace(htmlPage)
	q, r := readDocument("x.html", []byte(document))
	if q == nil {
		return "", "", "", "", "", r.errs
	}
	return q.UID, q.Heading, string(q.Publication.Date), q.Publication.Page, q.AskedMinistry.Label, r.errs
}

func TestHTMLAddress(t *testing.T) {
	const address = "https://questions.assemblee-nationale.fr/q15/15-77QE.htm"
	for head, want := range map[string]string{
		`<link rel="canonical" href="` + address + `">`:       "QANR5L15QE77",
		`<link href="` + address + `" rel=canonical />`:       "QANR5L15QE77",
		`<meta property="og:url" content="` + address + `">`:  "QANR5L15QE77",
		`<!-- saved from url=(0055)` + address + ` -->`:       "QANR5L15QE77",
		`<!-- ` + address + ` -->`:                            "",
		`<link rel="next" href="` + address + `">`:            "",
		`<a href="` + address + `">précédente</a>`:            "",
		`<link rel="canonical" href="https://example.org/x">`: "",
		`<title>Question 15-77QE</title><script>"x"</script>`: "",
		`<link rel=canonical href=` + address + `><!-- saved from url=(1)` + strings.Replace(address, "77", "78", 1) + ` -->`: "",
	} {
		if uid, _, _, _, _, errs := readHTML(head, "<p>Type de question : Question écrite</p><p>Question publiée le 8 mars 2016</p>"); uid != want || (uid == "") != (len(errs) > 0) {
			t.Errorf("%s: %q, %v; want %q", head, uid, errs, want)
		}
	}
}

// TestHTMLStructures reads the same key data from the structures that pages and browsers make of them.
func TestHTMLStructures(t *testing.T) {
	const head = `<link rel="canonical" href="https://www.assemblee-nationale.fr/dyn/15/questions/QANR5L15QE77">`
	for _, keys := range []string{
		"<p>Ministère interrogé : Santé</p><p>Question publiée au JO le : 8 mars 2016, page 12</p>",
		"<p><b>Ministère interrogé</b>&nbsp;:\n Santé<br>Question publiée au JO le <i>8 mars 2016</i>, page\n12",
		"<table><tr><td>Ministère interrogé :<td>Santé<tr><td>Question publiée au JO le :<td>8 mars 2016<td>page : 12</table>",
		"<dl><dt>Ministère interrogé :</dt><dd>Santé</dd><dt>Question publiée au JO le :</dt><dd><a href='#'>8 mars 2016</a>, page 12</dd></dl>",
		"<ul><li>Ministère interrogé &gt; Santé</li><li>Question publiée au JO le : 08/03/2016 page : 12</li></ul>",
		"<div class=menu><p>Contact : nous</p></div><p>Ministère interrogé : Santé<p>Question publiée au JO le : 8 mars 2016, page 12<footer>Suivi : x</footer>",
		"<P>MINISTÈRE INTERROGÉ : Santé</P><SCRIPT>'Rubrique : x'</SCRIPT><P>question publiee au jo le : 8 mars 2016, page 12",
	} {
		uid, heading, date, page, ministry, errs := readHTML(head, keys+"<p>Type de question : Question écrite</p>")
		if uid != "QANR5L15QE77" || heading != "Titre affiché" || date != "2016-03-08" || page != "12" || ministry != "Santé" || len(errs) > 0 {
			t.Errorf("%s:\n%q %q %q %q %q %v", keys, uid, heading, date, page, ministry, errs)
		}
	}
}

// TestHTMLUnclosedMenu reads a page whose menu is never closed: leaving it out would leave no question.
func TestHTMLUnclosedMenu(t *testing.T) {
	document := `<html><body><div class="menu"><p>14ème législature</p><p>Question écrite n° 5</p><h3>Texte de la question</h3><p>Oui.</p>`
	if q, r := readDocument("x.html", []byte(document)); q == nil || q.UID != "QANR5L14QE5" || q.Text != "Oui." {
		t.Errorf("%+v %v", q, r.errs)
	}
}
