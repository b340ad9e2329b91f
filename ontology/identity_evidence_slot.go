package ontology

import (
	"slices"
	"strings"
)

// topicBag returns the telling words of a topic.
func (x *reports) topicBag(topic word) []word {
	if bag, known := x.subjects[topic]; known {
		return bag
	}
	bag := x.lexicon.telling(x.lexicon.bag(topic))
	x.subjects[topic] = bag
	return bag
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
