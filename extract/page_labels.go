package extract

import (
	"strings"

	"qparl/ontology"
)

// section is the kind of a line that opens a part of the page.
type section uint8

const (
	sectionNone     section = iota
	sectionQuestion         // «Texte de la question»
	sectionAnswer           // «Texte de la réponse»
	sectionKeys             // «Données clés»
	sectionDates            // «Date(s) clé(s)», and «Date :» or «Dates :» of the dyn pages
	sectionFooter           // the site's own words after the data
)

var sections = map[string]section{
	"texte-de-la-question": sectionQuestion, "texte-question": sectionQuestion,
	"texte-de-la-reponse": sectionAnswer, "texte-reponse": sectionAnswer,
	"donnees-cles": sectionKeys, "donnees-cle-s": sectionKeys,
	"date-s-cle-s": sectionDates, "date-s-cle-e-s": sectionDates, "dates-cles": sectionDates, "date-cle": sectionDates, "dates-clees": sectionDates,
	"date": sectionDates, "dates": sectionDates,
	"partager": sectionFooter, "haut-de-page": sectionFooter, "retour-haut-de-page": sectionFooter, "retour-en-haut-de-page": sectionFooter,
	"imprimer": sectionFooter, "version-imprimable": sectionFooter,
}

func sectionOf(text string) section {
	switch {
	case strings.HasPrefix(text, "©"):
		return sectionFooter
	case len(text) > 40:
		return sectionNone
	}
	return sections[ontology.Slug(text)]
}

// label is a field of a page.
type label struct {
	name string                                // as pages print it, for messages
	key  string                                // field the value belongs to: spellings of one label share it
	kind valueKind                             // what its value looks like
	read func(p *page, line int, value string) // nil: nothing to read
}

// valueKind is what the value of a label looks like.
type valueKind uint8

const (
	valueWord  valueKind = iota // a word or number on the same line
	valueWords                  // words that a fixed line width may have broken
	valueDate                   // a date, with a page or a cause; it may follow the label without a colon
)

// dynAuthor is the label that «dyn» pages begin with.
const dynAuthor = "Question de"

var pageLabels = []label{
	{dynAuthor, "auteur", valueWords, (*page).readAuthor},
	{"Auteur", "auteur", valueWords, (*page).readAuthor},
	{"Circonscription", "circonscription", valueWords, (*page).readConstituency},
	{"Type de question", "type", valueWord, (*page).readType},
	{"Numéro de la question", "numero", valueWord, (*page).readNumberField},
	{"Rubrique", "rubrique", valueWords, (*page).readRubrique},
	{"Titre", "titre", valueWords, (*page).readTitle},
	{"Tête d'analyse", "tete", valueWords, (*page).readHeadTopic},
	{"Analyse", "analyse", valueWords, (*page).readAnalyses},
	{"Ministère interrogé", "interroge", valueWords, (*page).readAsked},
	{"Ministère attributaire", "attributaire", valueWords, (*page).readAttributed},
	{"Ministère répondant", "attributaire", valueWords, (*page).readAttributed},
	{"Question publiée au JO le", "publiee", valueDate, (*page).readPublication},
	{"Réponse publiée au JO le", "repondue", valueDate, (*page).readReply},
	{"Date de changement d'attribution", "", valueDate, eventReader(ontology.Reattribution, false)},
	{"Date de renouvellement", "", valueDate, eventReader(ontology.Renewal, false)},
	{"Date de signalement", "", valueDate, eventReader(ontology.Flagging, false)},
	{"Erratum de la question publié au JO le", "", valueDate, eventReader(ontology.Erratum, false)},
	{"Erratum de la réponse publié au JO le", "", valueDate, eventReader(ontology.Erratum, true)},
	{"Question retirée le", "", valueDate, (*page).readWithdrawal},
	{"Question caduque le", "", valueDate, (*page).readLapse},
	{"Question clôturée le", "", valueDate, (*page).readClosing},
	{"Date de clôture", "", valueDate, (*page).readClosing},
	{"Cause", "", valueWord, (*page).readCause},
}

// labelSpellings gives the other spellings met: of the dyn pages, of older pages, and the site's own slips.
var labelSpellings = map[string]string{
	"question-publiee-le":              "Question publiée au JO le",
	"date-de-publication":              "Question publiée au JO le",
	"reponse-publiee-le":               "Réponse publiée au JO le",
	"question-cloture-le":              "Question clôturée le",
	"question-devenue-caduque-le":      "Question caduque le",
	"date-de-caducite":                 "Question caduque le",
	"question-retiree":                 "Question retirée le",
	"date-de-retrait":                  "Question retirée le",
	"question-signalee-le":             "Date de signalement",
	"question-renouvelee-le":           "Date de renouvellement",
	"minsitere-interroge":              "Ministère interrogé",
	"minsitere-attributaire":           "Ministère attributaire",
	"ministere-interrogee":             "Ministère interrogé",
	"numero-de-question":               "Numéro de la question",
	"auteur-de-la-question":            "Auteur",
	"tete-d-analyses":                  "Tête d'analyse",
	"analyses":                         "Analyse",
	"date-de-changement-attribution":   "Date de changement d'attribution",
	"erratum-de-la-question-publie-le": "Erratum de la question publié au JO le",
	"erratum-de-la-reponse-publie-le":  "Erratum de la réponse publié au JO le",
}

var labelIndex = func() map[string]*label {
	index := map[string]*label{}
	byName := map[string]*label{}
	for i := range pageLabels {
		l := &pageLabels[i]
		index[ontology.Slug(l.name)], byName[l.name] = l, l
	}
	for spelling, name := range labelSpellings {
		index[spelling] = byName[name]
	}
	return index
}()

// field is a labelled line: the label of the table, as printed, and the rest of the line.
type field struct {
	*label
	printed string
	value   string
}

// labelReach is the longest label, in bytes.
const labelReach = 60

// findLabel reads a line as «label: value» or «label > value», and where the value is a date as «label le 8 mars 2016» too: a
// title may begin with the word «Analyse».
func findLabel(text string) (f field, ok bool) {
	for _, cut := range labelEnds(text) {
		l := labelIndex[ontology.Slug(text[:cut])]
		if l != nil && (l.kind == valueDate || text[cut] == ':' || text[cut] == '>') {
			return field{l, strings.TrimRight(text[:cut], " :>"), strings.TrimLeft(text[cut:], " :>")}, true
		}
	}
	return field{}, false
}

// labelEnds returns the places where the label of a line can end.
func labelEnds(text string) []int {
	reach := text[:min(len(text), labelReach)]
	var ends []int
	if i := strings.IndexAny(reach, ":>"); i > 0 {
		ends = append(ends, i)
	}
	if i := strings.Index(reach, " le "); i > 0 {
		ends = append(ends, i+len(" le"))
	}
	if i := strings.IndexAny(reach, "0123456789"); i > 0 {
		ends = append(ends, i)
	}
	return ends
}
