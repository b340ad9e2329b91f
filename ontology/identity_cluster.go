package ontology

import "slices"

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
