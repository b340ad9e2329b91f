package ontology

import "slices"

// identifies tells whether one mention says enough to be known again in any document: two independent slots, or a number or a
// long title.
func (x *reports) identifies(s *saying) bool {
	l := x.lexicon
	bodies := slices.DeleteFunc(x.lexicon.members(s.bodies), func(i int32) bool { return x.bodies.all[i].document != 0 })
	body, author := len(bodies) > 0, s.authors != 0
	precision := map[int]int{4: 1, 7: 2, 10: 3}[len(l.text(s.date))]
	switch {
	case s.number != 0 && (s.session != 0 || s.chamber != 0 || precision >= 2 || s.legislature > 0 && len(l.text(s.number)) >= 3):
		return true
	case s.title != 0:
		return len(l.bag(s.title)) >= 3 || s.date != 0 || author || body || s.topic != 0
	case author && (precision > 0 || s.topic != 0 || s.count > 0 || body && !s.chaired):
		return true
	case body && (precision == 3 || s.topic != 0):
		return true
	case body && precision > 0:
		return len(bodies) > 1 || x.bodies.isGroup(bodies[0]) || precision == 1 && (s.span != madeIn || isAnnual(l.text(s.kind)))
	}
	return s.topic != 0 && (precision >= 2 || s.count > 0)
}

// suffices weighs the evidence that two clusters which do not conflict are one report; 0 when it is less than two independent
// slots.
func (x *reports) suffices(e *evidence, a, b *reportCluster) (score int) {
	if !x.twoSlots(e, a, b) {
		return 0
	}
	score = 1 + e.precision + 2*int(e.author) + 2*int(e.body) + 3*int(e.title) + int(max(e.topic, silent)) + int(e.count)
	if e.number >= agrees {
		score += 8
	}
	return score
}

func (x *reports) twoSlots(e *evidence, a, b *reportCluster) bool {
	dated := e.date >= agrees
	close := near(a, b, window)
	switch {
	case e.number >= agrees && x.tellingNumber(a), e.title == strongly:
		return true
	case e.title >= agrees && (dated || x.longerTitle(a) && near(a, b, window/3) || e.author >= agrees || e.body >= agrees || e.topic >= agrees || e.count >= agrees):
		return true
	case e.author >= agrees && (dated || close && (e.topic >= agrees || e.body >= agrees || e.count >= agrees)):
		return true
	case e.body >= agrees && x.bodyAnd(e, a, b, close):
		return true
	case e.topic >= agrees && (e.precision >= 2 || e.count >= agrees && close):
		return true
	}
	return e.precision >= 2 && (x.beside(a, b) || x.beside(b, a))
}

// longerTitle tells whether a title has two content words: with a time, that makes two slots.
func (x *reports) longerTitle(c *reportCluster) bool {
	return slices.ContainsFunc(c.titles, func(t word) bool { return len(x.lexicon.bag(t)) >= 2 })
}

// tellingNumber tells whether a number is long enough to be that of a parliamentary report.
func (x *reports) tellingNumber(c *reportCluster) bool {
	return slices.ContainsFunc(c.numbers, func(n numberSlot) bool {
		return len(x.lexicon.text(n.number)) >= 3 || n.session != 0 || n.chamber != 0 || n.certain
	})
}

// bodyAnd tells whether a second slot goes with the body. A standing body makes many reports: a month or a year tells one only
// where several bodies made it together, or where it makes one a year.
func (x *reports) bodyAnd(e *evidence, a, b *reportCluster, close bool) bool {
	group := x.groupAgrees(a, b)
	switch {
	case e.precision == 3:
		return true
	case e.precision > 0 && (group || e.body == strongly):
		return true
	case e.precision == 1 && (x.yearly(a) || x.yearly(b)):
		return true
	case e.topic == strongly, e.topic >= agrees && group:
		return close
	}
	return e.count >= agrees && (group || e.precision > 0) && close
}

// groupAgrees tells whether a working group made both reports.
func (x *reports) groupAgrees(a, b *reportCluster) bool {
	for _, list := range a.bodies {
		for _, i := range x.lexicon.members(list) {
			if x.bodies.isGroup(i) {
				return len(b.bodies) > 0
			}
		}
	}
	return false
}

// yearly tells whether a report is the one of a year.
func (x *reports) yearly(c *reportCluster) bool {
	return slices.ContainsFunc(c.kinds, func(k word) bool { return isAnnual(x.lexicon.text(k)) }) ||
		slices.ContainsFunc(c.dates, func(d datedSlot) bool { return d.span != madeIn })
}

// maxBeside bounds the mentions of a report of which the documents are looked at for its maker.
const maxBeside = 16

// beside tells whether the one document that speaks of a without saying who made it names the makers of b: a working group, or no
// other body.
func (x *reports) beside(a, b *reportCluster) bool {
	if x.toldMaker(a) || len(a.authors) > 0 && len(b.authors) > 0 {
		return false
	}
	named := x.besides(a)
	for _, list := range b.bodies {
		for _, i := range x.lexicon.members(list) {
			for _, j := range named {
				if v := x.bodies.wordings(i, j); v >= agrees && (x.bodies.isGroup(i) || len(named) == 1) || v == silent && len(named) == 1 {
					return true
				}
			}
		}
	}
	return false
}

// toldMaker tells whether a body that is named in full made a report.
func (x *reports) toldMaker(c *reportCluster) bool {
	return slices.ContainsFunc(c.bodies, func(list word) bool { return !x.bareList(list) })
}

func (x *reports) bareList(list word) bool {
	return !slices.ContainsFunc(x.lexicon.members(list), func(i int32) bool { return x.bodies.all[i].document == 0 })
}

// besides returns the bodies, one entry each, that the documents name which say nothing of the maker.
func (x *reports) besides(c *reportCluster) (named []int32) {
	n := 0
	for _, k := range c.units {
		u := &x.units[k]
		if !x.bareList(u.bodies) {
			continue
		}
		for _, i := range u.entries {
			if n++; n > maxBeside {
				return nil
			}
			named = merged(named, x.bodies.distinct(x.lexicon.members(x.all[i].context)))
		}
	}
	return named
}

// makers returns the bodies, one entry each, that are said to have made a report.
func (x *reports) makers(c *reportCluster) (made []int32) {
	for _, list := range c.bodies {
		made = merged(made, x.lexicon.members(list))
	}
	return made
}
