package ontology

import (
	"cmp"
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

// author is a person as the words on a report name them.
type author struct {
	parts  []string // of the family name: Mauvezin-Labarthe may be one person or two
	given  string
	gender byte // m, f; 0 unknown
	name   string
}

// authors numbers the authors of a mention.
func (x *reports) authors(people []*Person) word {
	list := make([]int32, 0, len(people))
	for _, p := range people {
		if p.Full != nil {
			p = p.Full
		}
		family := p.Family
		if family == "" {
			family = p.Name[strings.LastIndexByte(p.Name, ' ')+1:]
		}
		list = append(list, int32(x.lexicon.word(strings.Join([]string{familyKey(family), fullSlug(givenOf(p)), string(genderOf(p.Civility)), p.Name}, "|"))))
	}
	slices.Sort(list)
	return x.lexicon.list(slices.Compact(list))
}

// familyKey folds a family name; its particle may be left out.
func familyKey(family string) string {
	slug := fullSlug(family)
	for _, particle := range []string{"de-la-", "de-", "du-", "des-", "d-"} {
		if rest, ok := strings.CutPrefix(slug, particle); ok && rest != "" {
			return rest
		}
	}
	return slug
}

func givenOf(p *Person) string {
	if p.Given != "" || p.Family != "" {
		return p.Given
	}
	given, _, two := strings.Cut(p.Name, " ")
	if !two {
		return ""
	}
	return given
}

func genderOf(civility string) string {
	switch strings.ToLower(strings.TrimRight(civility, ".")) {
	case "m", "mm", "monsieur", "messieurs":
		return "m"
	case "mme", "mmes", "mlle", "mlles", "madame", "mesdames", "mademoiselle":
		return "f"
	}
	return ""
}

// family numbers the family names of a list of authors.
func (x *reports) family(authors word) word {
	f, known := x.families[authors]
	if !known {
		var parts []string
		for _, p := range x.peopleOf(authors) {
			parts = append(parts, p.parts...)
		}
		slices.Sort(parts)
		f = x.lexicon.word(strings.Join(slices.Compact(parts), "-"))
		x.families[authors] = f
	}
	return f
}

// peopleOf reads back a list of authors.
func (x *reports) peopleOf(list word) []author {
	if list == 0 {
		return nil
	}
	if known, ok := x.people[list]; ok {
		return known
	}
	var people []author
	for _, m := range x.lexicon.members(list) {
		f := strings.SplitN(x.lexicon.text(word(m)), "|", 4)
		a := author{parts: strings.Split(f[0], "-"), given: f[1], name: f[3]}
		if f[2] != "" {
			a.gender = f[2][0]
		}
		people = append(people, a)
	}
	slices.SortFunc(people, func(a, b author) int {
		return cmp.Or(slices.Compare(a.parts, b.parts), strings.Compare(a.name, b.name), cmp.Compare(a.gender, b.gender))
	})
	x.people[list] = people
	return people
}
