package extract

import (
	"unicode/utf8"

	"qparl/ontology"
)

// area is the part of a page a line stands in.
type area uint8

const (
	areaHead     area = iota // before the key data: site navigation, title, number
	areaKeys                 // labelled fields
	areaQuestion             // «Texte de la question»
	areaAnswer               // «Texte de la réponse»
)

// page is one pass over the lines of one question page.
type page struct {
	r     *Reading
	lines []pageLine
	join  func(r *Reading, lines []pageLine) string // the lines of a text area to qp:text

	area        area
	seen        map[string]seenField // field key → the field as first read
	loose       []int                // lines of the head without a label: the title is among them
	strays      []int                // lines without a label between labelled ones
	keysAt      int                  // index of the last line «Données clés»; -1 without
	numberAt    int                  // index of the first number line; -1 without
	lastSection int                  // index of the last line that opens a part; a footer above it is text
	hasTexts    bool                 // the page has lines «Texte de la question» or «réponse»
	html        bool                 // the addresses are those of the document's head
	labelled    bool                 // a labelled field was read
	dyn         bool                 // «Question de :» was read
	width       int                  // longest line, in code points, where lines were broken at a fixed width; else 0
	question    [2]int               // first line of the question's text, and the line after its last one
	answer      [2]int               // likewise
	addresses   []lineIdentity       // question page addresses outside the texts
	claims      claims               // what the page prints of its uid
	reply       ontology.Publication // of the answer, whether its text is there or not
	replyField  seenField
	label       string // the label being read, as printed
	closing     closing
	authors     bool // two persons are named as the author
	stateOpen   bool // an event was met whose label is not known
	cut         bool // the page seems cut off
	ends        bool // an HTML document has an end
	questionAt  int  // line of the file of «Texte de la question»; 0 without
	q           ontology.Question
}

type seenField struct {
	line  int
	value string
}

type lineIdentity struct {
	line  int
	shown bool // printed, not the target of a link
	uidParts
}

// newPage prepares the lines of one page; join turns the lines of a text area into qp:text.
func newPage(r *Reading, lines []pageLine, join func(*Reading, []pageLine) string) *page {
	p := &page{r: r, lines: lines, join: join, seen: map[string]seenField{}, keysAt: -1, numberAt: -1, ends: true}
	p.survey()
	return p
}

func (p *page) parse() *ontology.Question {
	for i := 0; i < len(p.lines); {
		i = p.read(i)
	}
	if p.authors {
		p.q.Author = ontology.Author{}
	}
	if !p.identify() {
		return nil
	}
	p.nameHeading()
	p.readTexts()
	p.checkWhole()
	p.settle()
	return &p.q
}

// line converts a line of the document into a line of the file.
func (p *page) line(i int) int { return p.no(p.lines[i].no) }

func (p *page) no(documentLine int) int { return documentLine + max(p.r.Line, 1) - 1 }

// survey notes which section lines the page has: they decide how a text area ends.
func (p *page) survey() {
	for i := range p.lines {
		if _, ok := readNumberLine(p.lines[i].text); ok && p.numberAt < 0 {
			p.numberAt = i
		}
		switch sectionOf(p.lines[i].text) {
		case sectionKeys:
			p.keysAt, p.lastSection = i, i
		case sectionQuestion, sectionAnswer:
			p.hasTexts, p.lastSection = true, i
		}
	}
	if isWrapped(p.lines) {
		for _, l := range p.lines {
			p.width = max(p.width, utf8.RuneCountInString(l.text))
		}
	}
}

// read reads line i and returns the next line to read.
func (p *page) read(i int) int {
	text := p.lines[i].text
	if text == "" {
		return i + 1
	}
	if p.enter(i) {
		return i + 1
	}
	switch p.area {
	case areaQuestion, areaAnswer:
		if next := p.endText(i); next > i {
			return next
		}
		p.extend(i)
		return i + 1
	}
	next := p.readField(i)
	if next == i && p.beginsText() && !isPreamble(text) {
		p.open(areaQuestion, i)
		p.extend(i)
		return i + 1
	}
	p.noteAddresses(i)
	if next == i {
		p.unlabelled(i)
	}
	return max(next, i+1)
}

// enter handles a section line.
func (p *page) enter(i int) bool {
	section := sectionOf(p.lines[i].text)
	switch {
	case section != sectionNone && section != sectionDates && i < p.numberAt && p.area == areaHead && !p.dyn:
		return true // a table of contents above the page's head
	case section == sectionQuestion:
		p.openOnce(areaQuestion, i)
		p.questionAt = p.line(i)
	case section == sectionAnswer:
		p.openOnce(areaAnswer, i)
	case section == sectionKeys, section == sectionDates && (p.area == areaKeys || p.area == areaHead && p.labelled):
		p.area = areaKeys
	case section == sectionFooter:
		return p.area == areaHead || p.leave(i)
	default:
		return false
	}
	return true
}

// leave ends the page's data at a footer line of the site.
func (p *page) leave(i int) bool {
	if p.area != areaKeys && i < p.lastSection {
		return false
	}
	p.area = areaKeys
	return true
}

// openOnce opens a text area below line i. A second one of the kind means two pages with no head between them: nobody can
// tell what belongs to which.
func (p *page) openOnce(a area, i int) {
	if s := p.span(a); s[0] < s[1] && p.claims.conflict == nil {
		line, text := p.line(i), p.lines[i].text
		p.claims.conflict = func(r *Reading) {
			r.Reject(line, "put each question into a file of its own, or begin each with «14ème législature» and «Question écrite n° 1»",
				"a second «%s»: two questions in one", text)
		}
	}
	p.open(a, i+1)
}

// open begins a text area at line i.
func (p *page) open(a area, i int) {
	p.area = a
	*p.span(a) = [2]int{i, i}
}

// extend adds line i to the open text area.
func (p *page) extend(i int) {
	s := p.span(p.area)
	if s[0] == s[1] {
		s[0] = i
	}
	s[1] = i + 1
}

func (p *page) span(a area) *[2]int {
	if a == areaQuestion {
		return &p.question
	}
	return &p.answer
}

// noteAddresses keeps the question page addresses of line i, which a text extract shows as they stand or as link targets.
func (p *page) noteAddresses(i int) {
	if p.html {
		return
	}
	l := p.lines[i]
	addressUIDs(string(p.r.Bytes[l.begin:l.end]), func(id uidParts) {
		shown := false
		addressUIDs(l.text, func(other uidParts) { shown = shown || other == id })
		p.addresses = append(p.addresses, lineIdentity{p.line(i), shown, id})
	})
}

// unlabelled handles a line of the head or the key data that is no field.
func (p *page) unlabelled(i int) {
	switch {
	case p.area != areaHead:
		p.strays = append(p.strays, i)
	case !p.dyn && p.claims.number.line == 0:
		p.loose = append(p.loose, i)
	case p.q.Heading == "" && p.lines[i].heading:
		p.setTitle(i, p.lines[i].text)
	case p.labelled:
		p.strays = append(p.strays, i)
	}
}

// beginsText tells whether the text of a «dyn» page begins: it has no heading of its own and follows the author.
func (p *page) beginsText() bool {
	return p.area == areaHead && p.dyn && !p.hasTexts && p.question[1] == 0
}

// readTexts sets the texts; a QG has its whole exchange in the answer.
func (p *page) readTexts() {
	p.q.Text = p.join(p.r, p.lines[p.question[0]:p.question[1]])
	p.readAnswer(p.join(p.r, p.lines[p.answer[0]:p.answer[1]]))
}

func (p *page) readAnswer(text string) {
	if text != "" {
		p.q.Answers = []ontology.Answer{{Publication: p.reply, Text: text}}
		return
	}
	if f := p.replyField; f.line > 0 {
		p.r.Remark(f.line, "", f.value, "an answer date without an answer text",
			"the page may be cut off; the question is kept without the answer")
	}
}
