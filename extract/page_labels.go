package extract

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

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
	if len(text) > 40 {
		return sectionNone
	}
	return sections[ontology.Slug(text)]
}

// label is a field of a page.
type label struct {
	name string                                // as pages print it, for messages
	key  string                                // field the value belongs to: spellings of one label share it
	text bool                                  // a value that a fixed line width may have broken
	read func(p *page, line int, value string) // nil: nothing to read
}

// dynAuthor is the label that «dyn» pages begin with.
const dynAuthor = "Question de"

var pageLabels = []label{
	{dynAuthor, "auteur", true, (*page).readAuthor},
	{"Auteur", "auteur", true, (*page).readAuthor},
	{"Circonscription", "circonscription", true, (*page).readConstituency},
	{"Type de question", "type", false, (*page).readType},
	{"Numéro de la question", "numero", false, (*page).readNumberField},
	{"Rubrique", "rubrique", true, (*page).readRubrique},
	{"Titre", "titre", true, (*page).readTitle},
	{"Tête d'analyse", "tete", true, (*page).readHeadTopic},
	{"Analyse", "analyse", true, (*page).readAnalyses},
	{"Ministère interrogé", "interroge", true, (*page).readAsked},
	{"Ministère attributaire", "attributaire", true, (*page).readAttributed},
	{"Ministère répondant", "attributaire", true, (*page).readAttributed},
	{"Question publiée au JO le", "publiee", false, (*page).readPublication},
	{"Réponse publiée au JO le", "repondue", false, (*page).readReply},
	{"Date de changement d'attribution", "", false, eventReader(ontology.Reattribution, false)},
	{"Date de renouvellement", "", false, eventReader(ontology.Renewal, false)},
	{"Date de signalement", "", false, eventReader(ontology.Flagging, false)},
	{"Erratum de la question publié au JO le", "", false, eventReader(ontology.Erratum, false)},
	{"Erratum de la réponse publié au JO le", "", false, eventReader(ontology.Erratum, true)},
	{"Question retirée le", "", false, (*page).readWithdrawal},
	{"Question clôturée le", "", false, (*page).readClosing},
	{"Date de clôture", "", false, (*page).readClosing},
	{"Cause", "", false, (*page).readCause},
}

// labelSpellings gives the other spellings met: of the dyn pages, of older pages, and the site's own slips.
var labelSpellings = map[string]string{
	"question-publiee-le":              "Question publiée au JO le",
	"date-de-publication":              "Question publiée au JO le",
	"reponse-publiee-le":               "Réponse publiée au JO le",
	"question-cloture-le":              "Question clôturée le",
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

// findLabel reads a line as «label: value», «label > value», «label le value», or a label with a number behind it.
func findLabel(text string) (f field, ok bool) {
	for _, cut := range labelEnds(text) {
		if l := labelIndex[ontology.Slug(text[:cut])]; l != nil {
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

// readField reads line i as a field, with its value on the same line or on the next one; it returns the line after it, or i.
func (p *page) readField(i int) int {
	f, ok := findLabel(p.lines[i].text)
	if !ok {
		if next := p.readMark(i); next > i {
			return next
		}
		return p.unknownLabel(i)
	}
	var next int
	if f.value == "" {
		f.value, next = p.valueBelow(i)
	} else {
		f.value, next = p.unwrap(i, f)
	}
	if f.name == dynAuthor {
		p.beginDyn(i)
	}
	p.flushStrays()
	p.accept(i, f)
	return next
}

// beginDyn notes that the page has the «dyn» layout, whose first label this is; below a text it is another page's.
func (p *page) beginDyn(i int) {
	if p.question[0] < p.question[1] || p.answer[0] < p.answer[1] {
		line := p.line(i)
		p.claims.conflict = func(r *Reading) {
			r.Reject(line, "put each question into a file of its own", "a second «%s»: two questions in one", dynAuthor)
		}
	}
	p.dyn = true
	p.takeTitle(i)
}

// accept records a field and reads it, unless it repeats an earlier one.
func (p *page) accept(i int, f field) {
	p.r.Field(p.line(i), f.printed, f.value)
	p.labelled, p.label = true, f.printed
	if f.key != "" {
		first, again := p.seen[f.key]
		if again && first.value != f.value && f.value != "" {
			p.r.Remark(p.line(i), f.printed, f.value, "differs from "+quoted(first.value)+" read before", "the first one was kept")
		}
		if again {
			return
		}
		p.seen[f.key] = seenField{p.line(i), f.value}
	}
	if f.value != "" {
		f.read(p, p.line(i), f.value)
	}
}

// valueBelow returns the value of a label that stands alone on line i: the next line that says anything, unless that is a
// field or a section itself.
func (p *page) valueBelow(i int) (value string, next int) {
	for j := i + 1; j < len(p.lines) && j < i+6; j++ {
		text := p.lines[j].text
		if text == "" {
			continue
		}
		if p.isMark(text) {
			return "", i + 1
		}
		return p.unwrap(j, field{value: text, label: &label{}})
	}
	return "", i + 1
}

// isMark tells whether a line is a section, a field or a number rather than a value.
func (p *page) isMark(text string) bool {
	if isPageMark(text) {
		return true
	}
	f, ok := splitLabel(text)
	return ok && f.value == ""
}

// unwrap joins the value of line i with the lines below that a fixed line width broke off it: while a bracket is open, and
// for words while the line was full.
func (p *page) unwrap(i int, f field) (value string, next int) {
	value, next = f.value, i+1
	for ; next < len(p.lines) && next < i+4; next++ {
		text := p.lines[next].text
		open := strings.Count(value, "(") > strings.Count(value, ")")
		full := f.text && p.isFull(next-1)
		if text == "" || !open && !full || p.isMark(text) {
			break
		}
		value = joinWrapped(value, text)
	}
	return value, next
}

// isFull tells whether line i had no room for the first word of the next one.
func (p *page) isFull(i int) bool {
	word, _, _ := strings.Cut(p.lines[i+1].text, " ")
	return p.width > 0 && utf8.RuneCountInString(p.lines[i].text)+1+utf8.RuneCountInString(word) > p.width
}

// unknownLabel remarks a line of the key data whose label is not in the table; it returns the line after it, or i.
func (p *page) unknownLabel(i int) int {
	f, ok := splitLabel(p.lines[i].text)
	if !ok || strings.Contains(f.value, "://") || p.area == areaHead && !p.inKeyData() {
		return i
	}
	next := i + 1
	if f.value == "" {
		f.value, next = p.valueBelow(i)
	}
	p.r.Field(p.line(i), f.printed, f.value)
	p.r.Remark(p.line(i), f.printed, f.value, "unknown label", "known: "+strings.Join(labelNames(), ", "))
	return next
}

// inKeyData tells whether the head has come to its labelled fields: old pages print them between the number and the texts.
func (p *page) inKeyData() bool { return p.hasTexts && p.claims.number.line > 0 }

// splitLabel reads a line as «words : value» whatever the words; an address is none.
func splitLabel(text string) (f field, ok bool) {
	reach := text[:min(len(text), labelReach)]
	i := strings.IndexAny(reach, ":>")
	if i <= 0 || strings.HasPrefix(text[i:], "://") || !hasLetter(text[:i]) {
		return field{}, false
	}
	return field{nil, strings.TrimRight(text[:i], " "), strings.TrimLeft(text[i:], " :>")}, true
}

func hasLetter(s string) bool { return strings.Trim(ontology.Slug(s), "0123456789-") != "" }

func labelNames() []string {
	names := make([]string, 0, len(pageLabels))
	for _, l := range pageLabels {
		names = append(names, l.name)
	}
	slices.Sort(names)
	return names
}

// strayRemarks is how many stray lines are remarked one by one.
const strayRemarks = 5

// flushStrays remarks the lines without a label that stand between labelled ones; those after the last field are the site's.
func (p *page) flushStrays() {
	for n, i := range p.strays {
		if n == strayRemarks {
			p.r.Remark(p.line(i), "", p.lines[i].text, fmt.Sprintf("and %d more lines without a label", len(p.strays)-n-1), "")
			break
		}
		p.r.Remark(p.line(i), "", p.lines[i].text, "a line without a label", "it was not read; a page has «label : value» lines here")
	}
	p.strays = p.strays[:0]
}
