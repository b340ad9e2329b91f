package ontology

import "slices"

// evidence is what the slots of two clusters say of each other.
type evidence struct {
	number, title, author, body, topic, count, date verdict
	precision                                       int // of the date that agrees: 1 year, 2 month, 3 day
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
