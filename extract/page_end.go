package extract

// endText looks whether line i ends the open text area; it returns the line after what it read, or i.
//
// Where «Données clés» is to come only that line ends a text. The dyn pages print the answer's date and the end of a question
// between the texts and the key data, as whole lines; and a reader view prints key lines directly after the text.
func (p *page) endText(i int) int {
	f, ok := findLabel(p.lines[i].text)
	if !ok {
		p.noteEvent(i)
		return i
	}
	switch {
	case p.dyn && !p.hasTexts && f.key == "repondue" && isDated(f.value):
		next := p.readField(i)
		p.openAnswer(next)
		return next
	case p.dyn && !p.hasTexts && endLabels[f.name] && isDated(f.value):
	case i < p.keysAt || !keyFields[f.key] || p.seen[f.key].line > 0 && !p.dyn || !p.labelFollows(i):
		return i
	}
	p.area = areaKeys
	return p.readField(i)
}

// endLabels begin the lines that tell the end of a question, which the dyn pages print below its text.
var endLabels = map[string]bool{"Question retirée le": true, "Question clôturée le": true, "Question caduque le": true}

// noteEvent remarks a line in the texts of a dyn page that can be an event under a label that is not known. It stays a part
// of the text, for prose may say the same.
func (p *page) noteEvent(i int) {
	f, ok := eventLine(p.lines[i].text)
	if !ok || !p.dyn || p.hasTexts {
		return
	}
	p.stateOpen = true
	p.r.Remark(p.line(i), f.printed, f.value, "text, or a field with an unknown label", "it is kept in the text, and the state of the question is left open")
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
