package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

// claim is one place where a page prints a part of its uid.
type claim struct {
	line    int
	printed string
	value   int
}

// claims are the parts of a uid as a page prints them. Two places that disagree are never settled by guessing.
type claims struct {
	legislature, kind, number claim
	conflict                  func(r *Reading) // says what disagrees; nil when nothing does
}

// claim notes a value for one part of the uid.
func (p *page) claim(part *claim, line int, printed string, value int) {
	if part.line == 0 {
		*part = claim{line, printed, value}
		return
	}
	if part.value != value && p.claims.conflict == nil {
		first := *part
		p.claims.conflict = func(r *Reading) {
			r.Reject(line, "only one of them can be right: correct the page, or save it again",
				"%q (line %d) and %q (line %d) disagree", first.printed, first.line, printed, line)
		}
	}
}

// unreadable notes a number that is there and cannot be read: no other place of the page may stand in for it.
func (p *page) unreadable(line int, printed string) {
	if p.claims.conflict == nil {
		p.claims.conflict = func(r *Reading) {
			r.Reject(line, "a number is written 60066, or 60 066 in groups of three: correct the page",
				"%q: the number of the question cannot be read", printed)
		}
	}
	p.claim(&p.claims.number, line, printed, 0)
}

// numberLine is a line such as «Question écrite n° 60066», «Question N° : 64109», with what may follow it.
type numberLine struct {
	kind   ontology.QuestionType // 0 when the line does not say
	number int                   // 0 when it cannot be read
	rest   string
}

var questionTypes = map[string]ontology.QuestionType{
	"question": 0, "question-ecrite": ontology.Written, "question-orale-sans-debat": ontology.OralWithoutDebate,
	"question-au-gouvernement": ontology.Government,
}

// readNumberLine reads a number line; «no», «n°» and «nº» are one sign.
func readNumberLine(text string) (n numberLine, ok bool) {
	if len(text) < len("question") || !strings.EqualFold(text[:len("question")], "question") {
		return n, false
	}
	reach := text[:min(len(text), labelReach)]
	at := strings.IndexAny(reach, "0123456789")
	if at < 0 {
		return n, false
	}
	words := ontology.Slug(strings.ReplaceAll(text[:at], "º", "°"))
	head, found := cutNumberSign(words)
	kind, known := questionTypes[head]
	if !found || !known {
		return n, false
	}
	n.kind = kind
	n.number, n.rest = readNumber(text[at:])
	if before, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text[:at])); unicode.Is(unicode.Pd, before) || before == minusSign {
		n.number = 0
	}
	return n, true
}

const minusSign = '\u2212'

func cutNumberSign(words string) (head string, ok bool) {
	for _, sign := range [...]string{"-n", "-no", "-numero", "-n-o"} {
		if head, ok = strings.CutSuffix(words, sign); ok {
			return head, true
		}
	}
	return "", false
}

var romans = strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")

// legislatureOf reads a line such as «14ème législature», «14e législature» or «XIVe législature»; 0 for any other line.
func legislatureOf(text string) int {
	if len(text) > 40 {
		return 0
	}
	words, ok := strings.CutSuffix(ontology.Slug(strings.ReplaceAll(text, "^", "")), "-legislature")
	if !ok {
		return 0
	}
	ordinal := strings.TrimRight(strings.TrimSuffix(words, "eme"), "-er")
	if len(ordinal) <= 2 && isNumber(ordinal) {
		return number(ordinal)
	}
	for i, r := range romans {
		if r == ordinal {
			return i + 1
		}
	}
	return 0
}

// readMark reads the lines of the head that are fields without a label; it returns the line after them, or i. Below the head
// such lines are links to other questions.
func (p *page) readMark(i int) int {
	text := p.lines[i].text
	if p.area != areaHead {
		return p.readAuthorLines(i)
	}
	if n := legislatureOf(text); n > 0 {
		p.r.Field(p.line(i), "législature", text)
		p.claim(&p.claims.legislature, p.line(i), text, n)
		p.loose = nil
		return i + 1
	}
	if n, ok := readNumberLine(text); ok {
		return p.acceptNumber(i, n)
	}
	if kind := questionTypes[ontology.Slug(text)]; kind != 0 {
		p.r.Field(p.line(i), "type de question", text)
		p.claim(&p.claims.kind, p.line(i), text, int(kind))
		return i + 1
	}
	if ontology.Slug(text) == "assemblee-nationale" {
		p.loose = nil
		return i + 1
	}
	return p.readAuthorLines(i)
}

// goesOn tells whether the words behind the number hold digits, which can be those of another question: «et 60067». A title, a
// legislature and what an author's line has in brackets are none of it.
func (n *numberLine) goesOn() bool {
	if strings.HasPrefix(n.rest, ":") || legislatureOf(strings.TrimLeft(n.rest, ": –—-")) > 0 {
		return false
	}
	words := n.rest
	if isAuthorLine(strings.TrimLeft(words, "–—- ")) {
		words, _, _ = strings.Cut(words, "(")
	}
	return strings.ContainsAny(words, "0123456789")
}

func (p *page) acceptNumber(i int, n numberLine) int {
	text := p.lines[i].text
	p.takeTitle(i)
	p.r.Field(p.line(i), "question n°", text)
	if n.number == 0 || n.goesOn() {
		p.unreadable(p.line(i), text)
		return i + 1
	}
	p.claim(&p.claims.number, p.line(i), text, n.number)
	if n.kind != 0 {
		p.claim(&p.claims.kind, p.line(i), text, int(n.kind))
	}
	switch rest := strings.TrimLeft(n.rest, ": –—-"); {
	case rest == "":
	case legislatureOf(rest) > 0:
		p.claim(&p.claims.legislature, p.line(i), text, legislatureOf(rest))
	case isAuthorLine(rest):
		p.readAuthorLine(p.line(i), rest)
	case p.q.Heading == "" && strings.HasPrefix(n.rest, ":"):
		p.setTitle(i, rest)
	default:
		p.r.Remark(p.line(i), "question n°", text, "words after the number", "they were not read")
	}
	return i + 1
}

func (p *page) readType(line int, value string) {
	kind := questionTypes[ontology.Slug(value)]
	if kind == 0 {
		p.r.Remark(line, p.label, value, "unknown type of question",
			"known: Question écrite, Question orale sans débat, Question au Gouvernement")
		return
	}
	p.claim(&p.claims.kind, line, value, int(kind))
}

func (p *page) readNumberField(line int, value string) {
	n, rest := readNumber(value)
	if n == 0 || rest != "" {
		p.unreadable(line, p.label+" : "+value)
		return
	}
	p.claim(&p.claims.number, line, p.label+" : "+value, n)
}

// identify settles the uid from what the page prints, its address, its file name and --uid; it rejects a page whose uid they
// do not tell, or tell twice.
func (p *page) identify() bool {
	if p.claims.conflict != nil {
		p.claims.conflict(p.r)
		return false
	}
	if p.claims.number.line == 0 && p.seen["auteur"].line == 0 && p.question[1] == 0 && p.answer[1] == 0 {
		p.r.Reject(0, "a page has lines such as «Question écrite n° 1», «Texte de la question», «Auteur : …»", "no question in it")
		return false
	}
	c := &p.claims
	printed := uidParts{c.legislature.value, ontology.QuestionType(c.kind.value), c.number.value}
	id, ok := p.complete(printed)
	if !ok {
		return false
	}
	p.q.UID, p.q.Type, p.q.Legislature, p.q.Number = id.uid(), id.kind, id.legislature, id.number
	if p.seen["auteur"].line == 0 {
		p.r.Remark(0, "Auteur", "", "missing", "the page names no author; it may be cut off")
	}
	return true
}

// complete adds to the printed parts what the first source that knows the uid says: --uid, the page's address, the file's
// name. A source that contradicts the page rejects it; an address counts against a complete page only when it is the only
// one, for pages link to their neighbours.
func (p *page) complete(printed uidParts) (uidParts, bool) {
	if p.r.UID != "" {
		id, ok := parseUID(p.r.UID)
		if !ok {
			p.r.Reject(0, "a uid looks like QANR5L14QE60066", "--uid %q: not a question's uid", p.r.UID)
			return id, false
		}
		return p.agree(printed, id, 0, "--uid "+p.r.UID)
	}
	addresses := distinct(p.addresses, printed.complete())
	if len(addresses) == 1 {
		return p.agree(printed, addresses[0].uidParts, addresses[0].line, "the address of "+addresses[0].uid())
	}
	if printed.complete() {
		return printed, true
	}
	if len(addresses) > 1 {
		p.r.Reject(addresses[1].line, "say which with --uid", "the page does not print its number and has several addresses: %s (line %d), %s (line %d)",
			addresses[0].uid(), addresses[0].line, addresses[1].uid(), addresses[1].line)
		return printed, false
	}
	if id, ok := segmentUID(p.r.Name[strings.LastIndexByte(p.r.Name, '/')+1:]); ok {
		return p.agree(printed, id, 0, "the file's name "+p.r.Name)
	}
	p.r.Reject(0, "give it with --uid, as in --uid QANR5L14QE60066, or name the file like the page's address, as in 14-60066QE.htm",
		"the page does not print %s", missing(printed))
	return printed, false
}

// agree returns id when no printed part contradicts it.
func (p *page) agree(printed, id uidParts, line int, from string) (uidParts, bool) {
	for _, part := range [...]struct {
		claim claim
		value int
	}{{p.claims.legislature, id.legislature}, {p.claims.kind, int(id.kind)}, {p.claims.number, id.number}} {
		if part.claim.line > 0 && part.claim.value != part.value {
			p.r.Reject(max(line, part.claim.line), "only one of them can be right", "%q (line %d) and %s disagree",
				part.claim.printed, part.claim.line, place(from, line))
			return printed, false
		}
	}
	return id, true
}

func place(what string, line int) string {
	if line == 0 {
		return what
	}
	return what + fmt.Sprintf(" (line %d)", line)
}

// distinct returns each uid once, where it was first met.
func distinct(ids []lineIdentity, shownOnly bool) []lineIdentity {
	var out []lineIdentity
	for _, id := range ids {
		same := func(other lineIdentity) bool { return other.uidParts == id.uidParts }
		if (id.shown || !shownOnly) && !slices.ContainsFunc(out, same) {
			out = append(out, id)
		}
	}
	return out
}

// missing names the parts of a uid that are not known.
func missing(id uidParts) string {
	var parts []string
	if id.legislature == 0 {
		parts = append(parts, "its legislature")
	}
	if id.kind == 0 {
		parts = append(parts, "its type")
	}
	if id.number == 0 {
		parts = append(parts, "its number")
	}
	return strings.Join(parts, ", ")
}

func quoted(s string) string { return strconv.Quote(shorten(s, 60)) }
