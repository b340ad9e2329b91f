package extract

import (
	"slices"
	"strconv"
	"strings"

	"qparl/ontology"
)

// closing is what a page prints of the end of a question without an answer: a date under two labels, and a cause.
type closing struct {
	line      int
	label     string
	date      ontology.Date
	withdrawn bool // the word is «retirée»
	lapsed    bool // the word is «caduque»
	reason    string
}

func (p *page) readPublication(line int, value string) {
	p.q.Publication, _ = p.readDated(line, value)
}

func (p *page) readReply(line int, value string) {
	p.reply, _ = p.readDated(line, value)
	p.replyField = seenField{line, value}
}

// eventReader returns the reader of a dated event of one kind.
func eventReader(kind ontology.EventKind, ofAnswer bool) func(*page, int, string) {
	return func(p *page, line int, value string) {
		publication, _ := p.readDated(line, value)
		p.addEvent(ontology.Event{Kind: kind, Publication: publication, OfAnswer: ofAnswer})
	}
}

// addEvent adds an event unless the page printed it before.
func (p *page) addEvent(e ontology.Event) {
	if !slices.Contains(p.q.Events, e) {
		p.q.Events = append(p.q.Events, e)
	}
}

func (p *page) readWithdrawal(line int, value string) {
	p.readEnd(line, value)
	p.closing.withdrawn = true
}

func (p *page) readLapse(line int, value string) {
	p.readEnd(line, value)
	p.closing.lapsed = true
}

func (p *page) readClosing(line int, value string) { p.readEnd(line, value) }

// readEnd reads the date of an end and the motive in brackets; old pages print both twice.
func (p *page) readEnd(line int, value string) {
	publication, reason := p.readDated(line, value)
	c := &p.closing
	if c.line > 0 && c.date != "" && publication.Date != "" && c.date != publication.Date {
		p.r.Remark(line, p.label, value, "differs from the "+string(c.date)+" of line "+strconv.Itoa(c.line), "the first date was kept")
		return
	}
	if c.line == 0 {
		c.line, c.label = line, p.label
	}
	if c.date == "" {
		c.date = publication.Date
	}
	p.setReason(line, reason)
}

func (p *page) readCause(line int, value string) {
	if p.closing.line == 0 {
		p.closing.line, p.closing.label = line, p.label
	}
	p.setReason(line, value)
}

func (p *page) setReason(line int, reason string) {
	c := &p.closing
	switch {
	case reason == "":
	case c.reason == "":
		c.reason = reason
	case !strings.EqualFold(c.reason, reason):
		p.r.Remark(line, p.label, reason, "differs from "+quoted(c.reason)+" read before", "the first one was kept")
	}
}

// readDated reads «8 juillet 2014, page 5803», «06/09/2016 page : 7986» and «21/06/2022 (fin de mandat)».
func (p *page) readDated(line int, value string) (publication ontology.Publication, note string) {
	rest := value
	if open := strings.IndexByte(rest, '('); open >= 0 && strings.HasSuffix(rest, ")") {
		rest, note = strings.TrimSpace(rest[:open]), strings.TrimSpace(rest[open+1:len(rest)-1])
	}
	date, page, hasPage := strings.Cut(rest, "page")
	date, page = strings.Trim(date, " ,.;:"), strings.Trim(strings.TrimPrefix(page, "s "), " ,.;:")
	var what string
	publication.Date, what = parseDate(date)
	if what != "" {
		p.r.Remark(line, p.label, date, what, dateHints[what])
	}
	publication.Page = page
	if hasPage && !isNumber(page) {
		p.r.Remark(line, p.label, page, "not a page number", "it is kept as printed")
	}
	return publication, note
}

var dateHints = map[string]string{
	"unknown month": "months are written in full French, as in 16 septembre 2014",
	"no such day":   "the date is left out",
	"no such year":  "the date is left out; the Vth Republic has questions since 1958",
	"not a date":    "as in 16 septembre 2014 or 16/09/2014",
}

// settle derives the state from what was read: an answer text answers, its date alone closes, an end by «fin de mandat» or «caducité» lapses
// whatever the verb (one event is «retirée» on older copies of a page and «clôturée» on newer ones), «retirée» withdraws. A page
// that says more than was read, or not all, leaves the state open.
func (p *page) settle() {
	q, c := &p.q, &p.closing
	switch {
	case c.line > 0:
		q.Status = p.settleEnd()
	case p.reply.Date != "":
		q.Status = ontology.ClosedOther
	case !p.cut && !p.stateOpen && p.replyField.line == 0:
		q.Status = ontology.Pending
	}
	if len(q.Answers) > 0 {
		q.Status = ontology.Answered
	}
	slices.SortStableFunc(q.Events, func(a, b ontology.Event) int {
		return strings.Compare(sortDate(a.Publication.Date), sortDate(b.Publication.Date))
	})
}

func (p *page) settleEnd() ontology.Status {
	c := &p.closing
	event := ontology.Event{Publication: ontology.Publication{Date: c.date}, Reason: c.reason}
	switch {
	case c.lapsed || isLapse(c.reason):
		event.Kind = ontology.Lapse
		p.addEvent(event)
		return ontology.Lapsed
	case c.withdrawn || isWithdrawal(c.reason):
		event.Kind = ontology.Withdrawal
		p.addEvent(event)
		return ontology.Withdrawn
	}
	if c.reason != "" {
		p.r.Remark(c.line, c.label, c.reason, "unknown cause", "known: fin de mandat, caducité, question retirée")
	}
	return ontology.ClosedOther
}

func isLapse(reason string) bool {
	slug := ontology.Slug(reason)
	return strings.Contains(slug, "fin-de-mandat") || strings.Contains(slug, "caduc") || strings.Contains(slug, "caduque") ||
		strings.Contains(slug, "fin-de-la-legislature") || strings.Contains(slug, "fin-de-legislature")
}

func isWithdrawal(reason string) bool {
	slug := ontology.Slug(reason)
	return strings.Contains(slug, "retiree") || strings.Contains(slug, "retrait")
}

// sortDate puts events without a date behind the others.
func sortDate(d ontology.Date) string {
	if d == "" {
		return "~"
	}
	return string(d)
}
