package ontology

import (
	"slices"
	"strings"
)

// evidence is what the slots of two clusters say of each other.
type evidence struct {
	number, title, author, body, topic, count, date verdict
	precision                                       int  // of the date that agrees: 1 year, 2 month, 3 day
	context                                         bool // the maker of one is named in the document of the other, which tells no maker
}

// memoKey is two lists of bodies.
type memoKey struct{ a, b word }

// worst compares all values of a slot: one conflict decides, else the best.
func worst[T any](as, bs []T, compare func(a, b T) verdict) verdict {
	best := silent
	for _, a := range as {
		for _, b := range bs {
			v := compare(a, b)
			if v == conflict {
				return conflict
			}
			best = max(best, v)
		}
	}
	return best
}

// compare weighs two clusters; ok is false when they cannot be one report.
func (x *reports) compare(a, b *reportCluster) (e evidence, ok bool) {
	if a.pin != nil && b.pin != nil && a.pin != b.pin {
		return e, false
	}
	e.number = worst(a.numbers, b.numbers, x.numbersFit)
	if e.number == conflict {
		return e, false
	}
	numbered := e.number >= agrees
	if e.title = worst(a.titles, b.titles, x.titlesFit); e.title == conflict && !numbered {
		return e, false
	}
	if e.date, e.precision = x.datesFit(a, b); e.date == conflict && !numbered {
		return e, false
	}
	if sure := numbered || e.title >= agrees; !sure && !(x.headsFit(a, b) && x.kindsFit(a, b, e.precision)) {
		return e, false
	}
	if e.author = worst(a.authors, b.authors, x.authorsFit); e.author == conflict && !numbered {
		return e, false
	}
	if e.body = worst(a.bodies, b.bodies, x.bodiesFit); e.body == conflict && !numbered {
		return e, false
	}
	if !inTime(a, b) || !inTime(b, a) {
		return e, false
	}
	x.subject(&e, a, b)
	return e, e.topic != conflict || x.excused(&e)
}

// excused tells whether other slots agree so well that two subjects are two sides of one.
func (x *reports) excused(e *evidence) bool {
	switch {
	case e.title >= agrees, e.author >= agrees && e.precision >= 2:
		return true
	}
	return e.number >= agrees && (e.date >= agrees || e.author >= agrees || e.body >= agrees)
}

// subject compares topics, the name of a body serving for a topic where there is none, and counts.
func (x *reports) subject(e *evidence, a, b *reportCluster) {
	e.topic = silent
	for k, s := range a.topics {
		for _, t := range b.topics {
			if v := x.topicsFit(s, t); v > e.topic || k == 0 && e.topic == silent && v == conflict {
				e.topic = v
			}
		}
	}
	if e.topic == silent && e.body == silent && (x.bodyHolds(a, b) || x.bodyHolds(b, a)) {
		e.topic = agrees
	}
	if slices.ContainsFunc(a.counts, func(n int32) bool { return slices.Contains(b.counts, n) }) {
		e.count = agrees
	}
	if e.body >= agrees && e.author >= agrees && (a.chaired || b.chaired) { // one slot seen twice
		e.author = silent
	}
}

// bodyHolds tells whether the name of the group that made one report holds the subject of the other.
func (x *reports) bodyHolds(a, b *reportCluster) bool {
	for _, list := range a.bodies {
		for _, i := range x.lexicon.members(list) {
			bag := x.bodies.shapes[i].bag
			for _, t := range b.topics {
				if topic := x.topicBag(t); x.bodies.isGroup(i) && len(topic) > 0 && within(topic, bag) {
					return true
				}
			}
		}
	}
	return false
}

// topicBag returns the content words of a topic, without those that tell no subject if others are left.
func (x *reports) topicBag(topic word) []word {
	if bag, known := x.subjects[topic]; known {
		return bag
	}
	bag := x.lexicon.bag(topic)
	telling := slices.DeleteFunc(slices.Clone(bag), func(w word) bool { return commonWords[x.lexicon.text(w)] })
	if len(telling) == 0 {
		telling = bag
	}
	x.subjects[topic] = telling
	return telling
}

func (x *reports) topicsFit(a, b word) verdict {
	if a == b {
		return strongly
	}
	p, q := x.topicBag(a), x.topicBag(b)
	switch n := common(p, q); {
	case n == len(p) && n == len(q), n >= 2 && 2*n >= max(len(p), len(q)):
		return strongly
	case n == len(p) || n == len(q):
		return agrees
	case n > 0:
		return silent
	}
	return conflict
}

func (x *reports) titlesFit(a, b word) verdict {
	switch {
	case a != b:
		return conflict
	case len(x.lexicon.bag(a)) >= 3:
		return strongly
	}
	return agrees
}

func (x *reports) headsFit(a, b *reportCluster) bool {
	for _, h := range a.heads {
		if !slices.Contains(b.heads, h) {
			return false
		}
	}
	return true
}

// kindsFit compares the words of types: one's must be among the other's. An interim report is not the final one; an annual one
// is another than one without type, but for the same day, or the year of both.
func (x *reports) kindsFit(a, b *reportCluster, precision int) bool {
	switch worst(a.kinds, b.kinds, func(k, l word) verdict {
		if k == l {
			return silent
		}
		s, t := x.lexicon.text(k), x.lexicon.text(l)
		p, q := x.lexicon.bag(k), x.lexicon.bag(l)
		if isInterim(s) != isInterim(t) || !within(p, q) && !within(q, p) {
			return conflict
		}
		if isAnnual(s) != isAnnual(t) {
			return agrees
		}
		return silent
	}) {
	case conflict:
		return false
	case silent:
		return true
	}
	return precision == 3 || precision == 1
}

func isInterim(kind string) bool {
	for _, w := range []string{"etape", "intermediaire", "provisoire", "preliminaire"} {
		if strings.Contains(kind, w) {
			return true
		}
	}
	return false
}

// authorsFit compares two sets of authors: the same family names, no other given name or gender.
func (x *reports) authorsFit(a, b word) verdict {
	if a == b {
		return agrees
	}
	if x.family(a) != x.family(b) {
		return conflict
	}
	best := agrees
	p, q := x.peopleOf(a), x.peopleOf(b)
	for _, m := range p {
		for _, n := range q {
			if len(p) != len(q) || !slices.Equal(m.parts, n.parts) {
				continue
			}
			v := m.fit(n)
			if v == conflict {
				return conflict
			}
			best = max(best, v)
		}
	}
	return best
}

// fit compares two people of one family name.
func (a author) fit(b author) verdict {
	switch {
	case a.gender != 0 && b.gender != 0 && a.gender != b.gender:
		return conflict
	case a.given == "" || b.given == "":
		return agrees
	case a.given == b.given:
		return strongly
	case len(a.given) == 1 && b.given[0] == a.given[0], len(b.given) == 1 && b.given[0] == a.given[0]:
		return agrees
	}
	return conflict
}

func (x *reports) bodiesFit(a, b word) verdict {
	if a == b {
		if len(x.lexicon.members(a)) > 1 {
			return strongly
		}
		return agrees
	}
	k := memoKey{min(a, b), max(a, b)}
	v, known := x.memo[k]
	if !known {
		v = x.bodies.sets(x.lexicon.members(a), x.lexicon.members(b))
		x.memo[k] = v
	}
	return v
}

// numbersFit compares numbers with the chamber and the legislature or session that gave them.
func (x *reports) numbersFit(a, b numberSlot) verdict {
	switch {
	case a.number != b.number, a.chamber != 0 && b.chamber != 0 && a.chamber != b.chamber, a.session != 0 && b.session != 0 && a.session != b.session:
		return conflict
	case a.session != 0 && b.session != 0:
		return agrees
	case a.session != 0:
		return x.sessionFits(a, b)
	case b.session != 0:
		return x.sessionFits(b, a)
	case a.legislature == 0 || b.legislature == 0:
		return silent
	case a.legislature == b.legislature:
		return agrees
	case a.certain == b.certain:
		return conflict
	}
	return silent
}

// sessionFits compares a number of the Sénat with one whose parliamentary year is not told.
func (x *reports) sessionFits(senate, other numberSlot) verdict {
	session := x.lexicon.text(senate.session)
	if !other.certain || len(session) < 4 {
		return silent
	}
	last, ok := ParseDate(session[len(session)-4:] + "-03-01")
	if ok && LegislatureOn(last) != int(other.legislature) {
		return conflict
	}
	return silent
}
