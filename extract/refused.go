package extract

import (
	"bytes"
	"strings"
)

// The forms below are recognised and declined, each in one line.

// OldPage is the page of the 8th to 13th legislatures, of which extracts keep the texts only.
var OldPage = &Format{
	Name:    "page-8-13",
	Doc:     "question page of the 8th to 13th legislatures",
	Refusal: "a question page of the 8th to 13th legislatures: its extracts keep neither number nor author, so it is not read",
	Match: func(head []byte) bool {
		return bytes.Contains(head, []byte("Texte de la QUESTION")) || bytes.Contains(head, []byte("Texte de la REPONSE")) ||
			bytes.Contains(head, []byte("Texte de la RÉPONSE"))
	},
}

// NosDeputes is the page of nosdeputes.fr, a third party whose «no answer yet» is often stale.
var NosDeputes = &Format{
	Name:    "nosdeputes",
	Doc:     "question page of nosdeputes.fr",
	Refusal: "a page of nosdeputes.fr, a third party: save the question's page from questions.assemblee-nationale.fr",
	Match: func(head []byte) bool {
		return anyLine(head, func(text string) bool {
			n, ok := readNumberLine(text)
			return ok && strings.HasPrefix(n.rest, "au ") || hasDateBehind(text, "Question soumise le ")
		})
	},
}

// Senat is a page of the Sénat: a question, or the results of a search.
var Senat = &Format{
	Name:    "senat",
	Doc:     "page of the Sénat, question or search result",
	Refusal: "a page of the Sénat: only questions of the Assemblée nationale are read",
	Match: func(head []byte) bool {
		if beginsWithTag(head) {
			return isSenatHTML(head)
		}
		return anyLine(head, isSenatLine)
	},
}

func isSenatHTML(head []byte) bool {
	return bytes.Contains(head, []byte("senat.fr")) && !bytes.Contains(head, []byte("assemblee-nationale.fr")) &&
		!bytes.Contains(head, []byte("Texte de la question"))
}

// isSenatLine tells whether a line is one that only the Sénat prints: «Question de M. CHARON Pierre (…) publiée le 11/03/2021»,
// «Question orale n° 0950S de Mme …», «publiée dans le JO Sénat du …».
func isSenatLine(text string) bool {
	if strings.HasPrefix(text, "publiée dans le JO Sénat du ") {
		return true
	}
	name, published := strings.CutPrefix(text, dynAuthor+" ")
	if !published {
		return isSenatNumber(text)
	}
	civility, _ := cutCivility(name)
	return civility != "" && strings.Contains(name, ") publiée le ")
}

// isSenatNumber finds the suffix of an oral question (S) or of one to the Government (G): n° 0950S.
func isSenatNumber(text string) bool {
	reach := text[:min(len(text), labelReach)]
	if !strings.HasPrefix(reach, "Question ") {
		return false
	}
	_, rest, found := strings.Cut(reach, "n° ")
	digits := leadingDigits(rest)
	return found && len(digits) == 4 && len(rest) > 4 && (rest[4] == 'S' || rest[4] == 'G')
}

// Table is a file of rows and columns: registers of members, scrapes, indexes.
var Table = &Format{
	Name:    "table",
	Doc:     "CSV or TSV: registers, scrapes, indexes",
	Refusal: "a table, not a question",
	Match:   looksLikeTable,
}

// looksLikeTable looks at the first two lines: column names without full stops, and no fewer separators in the first row.
func looksLikeTable(head []byte) bool {
	names, rest, _ := strings.Cut(string(head), "\n")
	row, _, _ := strings.Cut(rest, "\n")
	for _, separator := range [...]string{"\t", ";", ","} {
		n := strings.Count(names, separator)
		if n < 2 || strings.Count(row, separator) < n {
			continue
		}
		if areColumns(strings.Split(strings.TrimRight(names, "\r"), separator)) {
			return true
		}
	}
	return false
}

func areColumns(names []string) bool {
	for _, name := range names {
		if len(name) > 120 || name != strings.TrimSpace(name) || strings.HasSuffix(name, ".") || strings.ContainsAny(name, "{}<>:") {
			return false
		}
	}
	return true
}

// anyLine tells whether a short line of a document, without mark-up, passes a test.
func anyLine(head []byte, test func(text string) bool) bool {
	lines := textLines(head)
	if beginsWithTag(head) {
		lines = htmlLines(head)
	}
	for _, l := range lines {
		if len(l.text) < 300 && test(l.text) {
			return true
		}
	}
	return false
}

func hasDateBehind(text, label string) bool {
	rest, ok := strings.CutPrefix(text, label)
	return ok && isDated(rest)
}
