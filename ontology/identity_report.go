package ontology

import (
	"slices"
	"strings"
)

// reportWords is what a mention says of a report, on its way to the saying.
type reportWords struct {
	report  *Report
	bodies  []*record
	from    origin
	said    Date // the earliest text of the document that says so
	context *documentContext
}

// report returns the record of a report. One entity of a document is one record, whatever points to it.
func (c *recorder) report(r *Report, from origin) *record {
	if known := c.reports[r]; known != nil {
		if w := known.report; from.date != "" && (w.said == "" || from.date < w.said) {
			w.said = from.date
		}
		return known
	}
	w := &reportWords{report: r, from: from, said: from.date, context: c.context}
	for _, b := range r.Bodies {
		w.bodies = append(w.bodies, c.body(b, from))
	}
	known := &record{kind: reportRecord, report: w}
	c.reports[r] = known
	return known
}

// saying is what mentions say of a report, whatever the document. Two mentions of one saying are alike.
type saying struct {
	head, kind      word // kind: the words of the type that tell it from others
	bodies, authors word // lists
	title, topic    word // content words
	date            word
	role            DateRole
	span            yearSense
	number, session word
	chamber         word
	legislature     int8
	certain         bool // the legislature follows from the report's own date
	chaired         bool // the author is known as the one whom the body is named after
	count           int32
}

// yearSense says what the year of a date is.
type yearSense uint8

const (
	madeIn  yearSense = iota // the report's own date
	covers                   // the year that an annual report is about
	eitherY                  // «rapport 2010»: of one or the other
)

// reportEntry is one mention.
type reportEntry struct {
	saying
	titled   word // as printed
	about    word // the topic as printed
	document word
	said     uint32 // YYYYMMDD; 0 unknown
	context  word   // list of bodies of the document
}

// reports are the mentions of reports, and the clusters that they form.
type reports struct {
	*identities
	all        []reportEntry
	units      []reportUnit
	clusters   []*reportCluster
	unitOf     []int32          // by entry
	of         []*reportCluster // by unit
	turn       int32
	knownUnits map[saying][]int32 // of the registry
	memo       map[memoKey]verdict
	bySlot     blocks
	people     map[word][]author
	families   map[word]word   // by list of authors
	subjects   map[word][]word // by topic
	days       map[word]interval
	stable     map[word]string // of lists
}

func (x *reports) add(w *reportWords) int {
	r, l := w.report, x.lexicon
	e := reportEntry{titled: l.word(r.Title), about: l.word(r.Topic), document: l.word(w.from.document), said: w.said.number()}
	e.saying = saying{
		head: l.word(r.Head), kind: l.word(kindWords(r.Type)), authors: x.authors(r.Authors), date: l.word(string(r.Date)), role: r.Role,
		number: l.word(r.Number), session: l.word(r.Session), chamber: l.word(r.Chamber), count: int32(r.Count),
	}
	e.title, e.topic = l.key(e.titled), l.key(e.about)
	e.span = spanOf(r, l.text(e.kind))
	e.legislature, e.certain = legislatureOf(r, w)
	e.bodies, e.context = x.addBodies(w.bodies), x.addBodies(w.context.telling())
	x.all = append(x.all, e)
	return len(x.all) - 1
}

// plainKinds are words of types that make no other kind of report.
var plainKinds = wordSet("rapport etude avi enquete audit refere livre blanc conjoint commun senatorial parlementaire final definitif officiel complet public")

// kindWords returns the words of a type that tell it from others, sorted.
func kindWords(kind string) string {
	words := slices.DeleteFunc(contentWords(kind), func(w string) bool { return plainKinds[w] })
	slices.Sort(words)
	return strings.Join(words, "-")
}

func isAnnual(kind string) bool {
	return strings.Contains(kind, "annuel") || strings.Contains(kind, "activite")
}

// spanOf tells what the year of a report's date is. The year of an annual report is the one it covers, but that of a «rapport
// public annuel» is its own.
func spanOf(r *Report, kind string) yearSense {
	switch {
	case len(r.Date) != 4:
		return madeIn
	case strings.Contains(strings.ToLower(r.Type), "public annuel"):
		return madeIn
	case isAnnual(kind):
		return covers
	case r.Role == Covering:
		return eitherY
	}
	return madeIn
}

// legislatureOf returns the legislature whose numbers a numbered report of the Assemblée has: that of its own date for certain,
// else that of the question.
func legislatureOf(r *Report, w *reportWords) (legislature int8, certain bool) {
	if r.Number == "" || r.Session != "" {
		return 0, false
	}
	if day, ok := r.Date.Exact(); ok {
		return int8(LegislatureOn(day)), true
	}
	if len(r.Date) > 0 && r.Role != Covering {
		first, last := r.Date.ends()
		if n := LegislatureOn(first); n == LegislatureOn(last) {
			return int8(n), true
		}
	}
	if w.from.legislature > 0 {
		return int8(w.from.legislature), false
	}
	return int8(LegislatureOn(w.said)), false
}
