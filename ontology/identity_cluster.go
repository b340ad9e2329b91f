package ontology

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// reportUnit gathers the mentions of one saying. A saying that identifies a report is one unit over all documents, but for
// undated ones whose documents lie years apart; any other is a unit in each document.
type reportUnit struct {
	saying
	document word // of a unit that holds in one document only
	known    bool // the saying identifies a report
	from, to Date // of the documents
	said     interval
	entries  []int32
	titled   word // as the registry has it
	about    word
	key      string // all it says: units are sorted by it
	pin      *pinned
}

// reportCluster is units that are one report, with the distinct values of their slots.
type reportCluster struct {
	units   []int32
	heads   []word
	kinds   []word
	bodies  []word
	authors []word
	titles  []word
	topics  []word
	dates   []datedSlot
	numbers []numberSlot
	counts  []int32
	made    interval // by the dates of the report
	said    interval // by the documents
	known   bool
	chaired bool
	pin     *pinned
	changed bool
	keys    []blockKey // sorted
	place   int32      // among the clusters
	turn    int32      // the last mention that had it for a candidate
	id      IRI
}

type datedSlot struct {
	day  word
	role DateRole
	span yearSense
}

type numberSlot struct {
	number, session, chamber word
	legislature              int8
	certain                  bool
}

// unite makes the units, one cluster each, in the order of what they say.
func (x *reports) unite() {
	x.memo, x.stable = map[memoKey]verdict{}, map[word]string{}
	x.people, x.families, x.days, x.subjects = map[word][]author{}, map[word]word{}, map[word]interval{}, map[word][]word{}
	sayings := map[saying][]int32{}
	for i := range x.all {
		s := x.settled(x.all[i].saying)
		x.all[i].saying = s
		sayings[s] = append(sayings[s], int32(i))
	}
	x.registered()
	for s, entries := range sayings {
		x.unitsOf(s, x.takeKnown(s, entries))
	}
	slices.SortFunc(x.units, func(a, b reportUnit) int { return strings.Compare(a.key, b.key) })
	x.unitOf = make([]int32, len(x.all))
	for k := range x.units {
		u := &x.units[k]
		for _, i := range u.entries {
			x.unitOf[i] = int32(k)
		}
		x.clusters = append(x.clusters, x.clusterOf(int32(k)))
	}
}

// settled puts the bodies that stand for others into a saying, and takes the name of a body's chair for an author.
func (x *reports) settled(s saying) saying {
	bodies := x.bodies.distinct(x.lexicon.members(s.bodies))
	s.bodies = x.lexicon.list(bodies)
	if s.authors == 0 && len(bodies) == 1 {
		if name := x.bodies.shapes[bodies[0]].eponym; name != 0 {
			s.authors = x.lexicon.list([]int32{int32(x.lexicon.word(x.lexicon.text(name) + "|||"))})
			s.chaired = true
		}
	}
	return s
}

// unitsOf parts the mentions of one saying into units.
func (x *reports) unitsOf(s saying, entries []int32) {
	known := x.identifies(&s)
	slices.SortFunc(entries, func(i, j int32) int {
		a, b := &x.all[i], &x.all[j]
		if !known {
			return strings.Compare(x.lexicon.text(a.document), x.lexicon.text(b.document))
		}
		return cmp.Or(cmp.Compare(a.said, b.said), strings.Compare(x.lexicon.text(a.document), x.lexicon.text(b.document)))
	})
	for len(entries) > 0 {
		n := 1
		for n < len(entries) && x.together(&s, known, entries[n-1], entries[n]) {
			n++
		}
		x.addUnit(s, known, entries[:n:n])
		entries = entries[n:]
	}
}

// together tells whether two mentions of one saying, neighbours in the order of their documents, are of one unit.
func (x *reports) together(s *saying, known bool, i, j int32) bool {
	a, b := &x.all[i], &x.all[j]
	if !known {
		return a.document == b.document
	}
	return x.timeless(s) || saidInterval(a.said).apart(saidInterval(b.said)) <= window
}

// timeless tells whether a saying names one report whenever it is said.
func (x *reports) timeless(s *saying) bool {
	return s.date != 0 || s.number != 0 || len(x.lexicon.bag(s.title)) >= 3
}

// window is how long, in days, a report is spoken of without a date: three years.
const window = 3*365 + 1

func (x *reports) addUnit(s saying, known bool, entries []int32) {
	u := reportUnit{saying: s, known: known, entries: entries}
	for _, i := range entries {
		if day := dateOf(x.all[i].said); day != "" {
			u.to = max(u.to, day)
			if u.from == "" || day < u.from {
				u.from = day
			}
		}
	}
	u.settle()
	if !known {
		u.document = x.all[entries[0]].document
	}
	u.key = x.keyOf(&u)
	x.units = append(x.units, u)
}

// settle counts the days of the documents.
func (u *reportUnit) settle() {
	if u.from != "" {
		u.said = interval{u.from.days(), u.to.days()}
	}
}

// keyOf spells all that a unit says, the same whatever the order of the input.
func (x *reports) keyOf(u *reportUnit) string {
	l := x.lexicon
	parts := [...]string{
		l.text(u.number), l.text(u.date), x.spell(u.bodies), x.spellAuthors(u.authors), l.text(u.title), l.text(u.topic), l.text(u.head), l.text(u.kind),
		strconv.Itoa(int(u.role)*10 + int(u.span)), l.text(u.session), l.text(u.chamber), strconv.Itoa(int(u.legislature)), strconv.FormatBool(u.certain),
		strconv.FormatBool(u.chaired), strconv.Itoa(int(u.count)), l.text(u.document), strconv.Itoa(u.said.first),
	}
	return strings.Join(parts[:], "\x1f")
}

// spell writes a list of bodies by their names.
func (x *reports) spell(list word) string {
	if s, known := x.stable[list]; known || list == 0 {
		return s
	}
	var names []string
	for _, i := range x.lexicon.members(list) {
		names = append(names, x.spellBody(i))
	}
	slices.Sort(names)
	x.stable[list] = strings.Join(names, "+")
	return x.stable[list]
}

func (x *reports) spellBody(i int32) string {
	name := x.lexicon.text(x.bodies.wording(i))
	if d := x.bodies.all[i].document; d != 0 {
		name += "@" + x.lexicon.text(d)
	}
	return name
}

func (x *reports) spellAuthors(list word) string {
	if s, known := x.stable[-list]; known || list == 0 {
		return s
	}
	var names []string
	for _, m := range x.lexicon.members(list) {
		names = append(names, x.lexicon.text(word(m)))
	}
	slices.Sort(names)
	x.stable[-list] = strings.Join(names, "+")
	return x.stable[-list]
}

// clusterOf returns the cluster of one unit.
func (x *reports) clusterOf(k int32) *reportCluster {
	u := &x.units[k]
	c := &reportCluster{units: []int32{k}, said: u.said, known: u.known, chaired: u.chaired, pin: u.pin, changed: true}
	c.heads, c.kinds = one32(u.head), []word{u.kind}
	c.bodies, c.authors, c.titles, c.topics = one32(u.bodies), one32(u.authors), one32(u.title), one32(u.topic)
	if u.date != 0 {
		c.dates = []datedSlot{{u.date, u.role, u.span}}
		if u.span != covers {
			c.made = x.interval(u.date)
		}
	}
	if u.number != 0 {
		c.numbers = []numberSlot{{u.number, u.session, u.chamber, u.legislature, u.certain}}
	}
	if u.count != 0 {
		c.counts = []int32{u.count}
	}
	return c
}

func one32(w word) []word {
	if w == 0 {
		return nil
	}
	return []word{w}
}

func (x *reports) interval(day word) interval {
	i, known := x.days[day]
	if !known {
		i = dayInterval(Day(x.lexicon.text(day)))
		x.days[day] = i
	}
	return i
}

// absorb takes another cluster's units and values.
func (c *reportCluster) absorb(d *reportCluster) {
	c.units = append(c.units, d.units...)
	c.heads, c.kinds = merged(c.heads, d.heads), merged(c.kinds, d.kinds)
	c.bodies, c.authors = merged(c.bodies, d.bodies), merged(c.authors, d.authors)
	c.titles, c.topics = merged(c.titles, d.titles), merged(c.topics, d.topics)
	c.dates, c.numbers, c.counts = merged(c.dates, d.dates), merged(c.numbers, d.numbers), merged(c.counts, d.counts)
	if c.made.isZero() || !d.made.isZero() && d.made.last-d.made.first < c.made.last-c.made.first {
		c.made = d.made
	}
	c.said = c.said.cover(d.said)
	c.known, c.chaired, c.changed = c.known || d.known, c.chaired && d.chaired, true
	if c.pin == nil {
		c.pin = d.pin
	}
}

func merged[T comparable](a, b []T) []T {
	for _, v := range b {
		if !slices.Contains(a, v) {
			a = append(a, v)
		}
	}
	return a
}

// time is when a cluster's report was made, else when it is spoken of.
func (c *reportCluster) time() interval {
	if !c.made.isZero() {
		return c.made
	}
	return c.said
}

// near tells whether two clusters lie within a span of days. Two dated ones are compared by their dates; where nothing tells
// the time, nothing is near.
func near(c, d *reportCluster, days int) bool {
	if !c.made.isZero() && !d.made.isZero() {
		return true
	}
	a, b := c.time(), d.time()
	return !a.isZero() && !b.isZero() && a.apart(b) <= days
}
