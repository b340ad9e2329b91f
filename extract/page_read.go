package extract

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"qparl/ontology"
)

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
	if f.kind == valueDate {
		f.value, next = p.withPage(f.value, next)
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
		switch {
		case first.value == "" || first.value == f.value || f.value == "":
		case f.key == "auteur":
			p.checkAuthor(p.line(i), first.value, f.value)
		default:
			p.r.Remark(p.line(i), f.printed, f.value, "differs from "+quoted(first.value)+" read before", "the first one was kept")
		}
		if again && (first.value != "" || f.value == "") {
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

// withPage adds the page that stands on a line of its own, as the cells of a table do.
func (p *page) withPage(value string, next int) (string, int) {
	for i := next; i < len(p.lines) && i < next+2; i++ {
		if text := p.lines[i].text; text != "" {
			if isPageLine(text) {
				return value + " " + text, i + 1
			}
			break
		}
	}
	return value, next
}

// isPageLine tells whether a line is «page : 5803» or «pages 5803-5804».
func isPageLine(text string) bool {
	rest, ok := strings.CutPrefix(text, "page")
	digits := strings.TrimLeft(strings.TrimPrefix(rest, "s"), ": ")
	return ok && digits != rest && isDigitAt(digits, 0) && strings.Trim(digits, "0123456789 -–") == ""
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
		full := f.kind == valueWords && p.isFull(next-1)
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
	f, ok := eventLine(p.lines[i].text)
	event := ok
	if !ok {
		f, ok = splitLabel(p.lines[i].text)
	}
	if !ok || strings.Contains(f.value, "://") || p.area == areaHead && !p.inKeyData() {
		return i
	}
	next := i + 1
	if f.value == "" {
		f.value, next = p.valueBelow(i)
	}
	p.r.Field(p.line(i), f.printed, f.value)
	p.stateOpen = p.stateOpen || event || isEventLabel(f.printed)
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

// eventLine reads a line such as «Question transformée le 3 mai 2019», whose label is not in the table and needs no colon.
func eventLine(text string) (f field, ok bool) {
	i := strings.Index(text[:min(len(text), labelReach)], " le ")
	if i < 0 {
		return f, false
	}
	i += len(" le")
	f = field{nil, text[:i], strings.TrimLeft(text[i:], " :>")}
	date, _, _ := strings.Cut(f.value, "page")
	date, _, _ = strings.Cut(date, "(")
	return f, isEventLabel(f.printed) && isDated(strings.TrimRight(date, " ,.;"))
}

// isEventLabel tells whether a label names something that happened to a question or its answer.
func isEventLabel(printed string) bool {
	slug := ontology.Slug(printed)
	return strings.HasSuffix(slug, "-le") && (strings.HasPrefix(slug, "question-") || strings.HasPrefix(slug, "reponse-"))
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
