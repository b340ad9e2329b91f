package ontology

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed deadlines.tsv
var deadlinesTable string

// deadline is a line of deadlines.tsv.
type deadline struct {
	from                   Date // "": always
	dueMonths, finalMonths int
	flagDays               int // 0: no flagging
}

// deadlines are the lines of the table, oldest first.
var deadlines = sync.OnceValue(func() []deadline {
	table, err := parseDeadlines(deadlinesTable)
	if err != nil {
		panic(err) // the table is part of the program
	}
	return table
})

const deadlinesHeader = "from\tdue_months\tfinal_months\tflag_days\tarticle"

func parseDeadlines(text string) (table []deadline, err error) {
	header := true
	for n, line := range strings.Split(strings.TrimSpace(text), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if header {
			if header = false; line != deadlinesHeader {
				return nil, fmt.Errorf("deadlines.tsv:%d: header %q, want %q", n+1, line, deadlinesHeader)
			}
			continue
		}
		d, err := parseDeadline(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("deadlines.tsv:%d: %w", n+1, err)
		}
		if len(table) == 0 != (d.from == "") || len(table) > 0 && d.from <= table[len(table)-1].from {
			return nil, fmt.Errorf("deadlines.tsv:%d: the first line is for -, the others follow by date", n+1)
		}
		table = append(table, d)
	}
	return table, nil
}

func parseDeadline(fields []string) (d deadline, err error) {
	if len(fields) != 5 || fields[4] == "" {
		return d, fmt.Errorf("want 5 columns, the last one the article")
	}
	if fields[0] != "-" {
		var ok bool
		if d.from, ok = ParseDate(fields[0]); !ok {
			return d, fmt.Errorf("%q: not a date", fields[0])
		}
	}
	for i, n := range []*int{&d.dueMonths, &d.finalMonths, &d.flagDays} {
		if i == 2 && fields[3] == "-" {
			continue
		}
		if *n, err = strconv.Atoi(fields[1+i]); err != nil || *n < 1 {
			return d, fmt.Errorf("%q: not a number of at least 1", fields[1+i])
		}
	}
	return d, nil
}

// deadlineOn returns the line of the table for a day.
func deadlineOn(day Date) (d deadline) {
	for _, line := range deadlines() {
		if line.from <= day {
			d = line
		}
	}
	return d
}

// timing is what the dates of a question give. Dates are YYYYMMDD, 0 when there is none; days are -1 when nothing is known.
type timing struct {
	due, final, flagFinal uint32
	delay                 int32 // days from publication to the first answer
	late                  int32 // days from final to the first answer, or to the day that decides about a question without
}

// timingOf computes the time limits of a written question, the only ones that have any: questions to the Government are
// answered in the sitting. asOf decides whether an unanswered one is late; "" leaves this open.
func timingOf(q *Question, asOf Date) timing {
	t := timing{delay: -1, late: -1}
	published := q.Publication.Date
	if q.Type != Written || published == "" {
		return t
	}
	rule := deadlineOn(published)
	final := published.addMonths(rule.finalMonths)
	t.due, t.final, t.flagFinal = published.addMonths(rule.dueMonths).number(), final.number(), flagFinal(q).number()
	day := decisive(q, asOf)
	if day < published || final == "" { // nothing to decide by, or dates that contradict each other
		return t
	}
	t.late = int32(max(0, day.days()-final.days()))
	if len(q.Answers) > 0 {
		t.delay = int32(day.days() - published.days())
	}
	return t
}

// flagFinal counts from the first flagging: a further one gives no more time.
func flagFinal(q *Question) (final Date) {
	flagged := firstEvent(q, Flagging)
	if days := deadlineOn(flagged).flagDays; flagged != "" && days > 0 {
		final = flagged.addDays(days)
	}
	return final
}

// decisive is the day by which a question is late or not: that of its first answer; without answer the day asked for, but
// never one after the question was closed, for then nobody owes an answer any more. "" when it is not known.
func decisive(q *Question, asOf Date) Date {
	if len(q.Answers) > 0 {
		first := q.Answers[0].Publication.Date
		for i := range q.Answers { // an answer without date may be the first one
			first = min(first, q.Answers[i].Publication.Date)
		}
		return first
	}
	closed := firstEvent(q, Withdrawal, Lapse)
	switch {
	case asOf == "" || asOf < q.Publication.Date || closed == "" && q.Status != Pending:
		return ""
	case closed == "":
		return asOf
	}
	return min(asOf, closed)
}

// firstEvent is the earliest date of an event of one of the kinds; "" when none is dated.
func firstEvent(q *Question, kinds ...EventKind) (first Date) {
	for i := range q.Events {
		e := &q.Events[i]
		for _, k := range kinds {
			if d := e.Publication.Date; e.Kind == k && d != "" && (first == "" || d < first) {
				first = d
			}
		}
	}
	return first
}
