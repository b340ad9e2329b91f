package extract

import (
	"iter"
	"strings"

	"qparl/ontology"
)

// Addressee finds the ministerial office a question is addressed to, in its opening sentence: «M. X attire l'attention de
// Mme la garde des sceaux, ministre de la justice, sur …». It reads the title, never who holds it.
var Addressee = &Extractor{
	Name: "addressee",
	Doc:  "the ministerial office that a question is addressed to",
	Find: findAddressee,
}

// opening bounds the sentence in which the addressee is named, in bytes. Only a civility that begins within it counts.
const opening = 700

// findAddressee yields at most one mention. Where the title's end is not plain, it yields none.
func findAddressee(q *ontology.Question) iter.Seq[ontology.Mention] {
	return func(yield func(ontology.Mention) bool) {
		span, title, ok := addressee(q)
		if !ok {
			return
		}
		yield(ontology.Mention{
			In: ontology.InQuestion, Span: span, Entity: &ontology.Office{Title: title, Addressee: true},
			By: "addressee", Rule: "opening-sentence", Confidence: 95,
		})
	}
}

// addressee returns the words with civility, and the title without civility and article.
func addressee(q *ontology.Question) (span ontology.Span, title string, ok bool) {
	text := q.Text
	for i := 0; i < len(text) && i < opening; i++ {
		if text[i] != 'M' || i == 0 || text[i-1] != ' ' {
			continue
		}
		head := headAfterCivility(text[i:])
		if head == 0 || !opens(text[:i-1]) {
			continue
		}
		end, ok := titleEnd(q, i+head, strings.HasSuffix(text[:i], "à "))
		if !ok {
			return span, "", false
		}
		return ontology.Span{Begin: i, End: end}, text[i+head : end], true
	}
	return span, "", false
}

var civilities = []string{"M. ", "Mme ", "M ", "Monsieur ", "Madame "}

// officeHeads open the title of those who answer questions (Règlement, art. 133 and 135: the ministers, and the Prime
// Minister on general policy). Compared in lower case.
var officeHeads = []string{
	"ministre", "garde des sceaux", "secrétaire d'état", "secrétaire d'etat", "secretaire d'etat", "premier ministre",
	"première ministre", "premiere ministre", "secrétaire d’état", "haut-commissaire", "haute-commissaire", "haut commissaire",
}

// headAfterCivility returns the length of «Mme la » when an office follows it, else 0.
func headAfterCivility(s string) int {
	for _, c := range civilities {
		rest, ok := strings.CutPrefix(s, c)
		if !ok || !strings.HasPrefix(rest, "le ") && !strings.HasPrefix(rest, "la ") {
			continue
		}
		if headLength(rest[3:]) > 0 {
			return len(c) + 3
		}
	}
	return 0
}

func headLength(s string) int {
	if s == "" || strings.IndexByte("mgsph", s[0]|0x20) < 0 { // the first letters of officeHeads
		return 0
	}
	for _, h := range officeHeads {
		if len(s) >= len(h) && strings.EqualFold(s[:len(h)], h) && (len(s) == len(h) || strings.IndexByte(" ,.", s[len(h)]) >= 0) {
			return len(h)
		}
	}
	return 0
}

// directVerbs take the addressee without a preposition.
var directVerbs = map[string]bool{
	"interroge": true, "interroger": true, "questionne": true, "questionner": true, "alerte": true, "alerter": true,
	"interpelle": true, "interpeller": true, "sollicite": true, "solliciter": true, "prie": true, "saisit": true, "saisir": true, "remercie": true,
}

// opens tells whether before ends in the words that address an office: «l'attention de», «demande à», «interroge».
func opens(before string) bool {
	if strings.ContainsAny(before, "?!;") {
		return false
	}
	switch last := before[strings.LastIndexByte(before, ' ')+1:]; last {
	case "de", "à":
		rest := strings.TrimSuffix(before, " "+last)
		word := strings.ReplaceAll(rest[strings.LastIndexByte(rest, ' ')+1:], "’", "'")
		return last == "à" || word == "l'attention"
	default:
		return directVerbs[last]
	}
}
