package extract

// endText looks whether line i ends the open text area; it returns the line after what it read, or i.
//
// Where «Données clés» is to come only that line ends a text. The dyn pages print the answer's date and the end of a question
// between the texts and the key data, as whole lines; and a reader view prints key lines directly after the text.
func (p *page) endText(i int) int {
	f, ok := findLabel(p.lines[i].text)
	if !ok {
		return i
	}
	switch {
	case p.dyn && !p.hasTexts && f.key == "repondue" && isDated(f.value):
		next := p.readField(i)
		p.openAnswer(next)
		return next
	case p.dyn && !p.hasTexts && (f.name == "Question retirée le" || f.name == "Question clôturée le") && isDated(f.value):
	case i < p.keysAt || !keyFields[f.key] || p.seen[f.key].line > 0 && !p.dyn || !p.labelFollows(i):
		return i
	}
	p.area = areaKeys
	return p.readField(i)
}

// keyFields are the fields that can end a text without a section line. A word like «Titre» or «Cause» cannot.
var keyFields = map[string]bool{
	"auteur": true, "circonscription": true, "type": true, "numero": true, "rubrique": true, "interroge": true, "attributaire": true, "publiee": true,
}

// openAnswer begins the answer of a dyn page, whose date stands above it; a repeated date opens nothing.
func (p *page) openAnswer(i int) {
	if p.answer[1] == 0 {
		p.open(areaAnswer, i)
		return
	}
	p.area = areaKeys
}

// isDated tells whether a value is a date and nothing else, so that prose that begins like a label is none.
func isDated(value string) bool {
	_, what := parseDate(value)
	return what == ""
}

// labelFollows tells whether one of the next lines is another field: key lines come in a block.
func (p *page) labelFollows(i int) bool {
	lines := 0
	for _, l := range p.lines[i+1:] {
		if l.text == "" {
			continue
		}
		if _, ok := findLabel(l.text); ok || sectionOf(l.text) != sectionNone {
			return true
		}
		if lines++; lines == 3 {
			break
		}
	}
	return false
}
