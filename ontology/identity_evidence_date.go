package ontology

// datesFit compares all dates of two clusters; precision is that of the best agreement.
func (x *reports) datesFit(a, b *reportCluster) (best verdict, precision int) {
	for _, p := range a.dates {
		for _, q := range b.dates {
			v, n := x.dayFits(p, q)
			if v == conflict {
				return conflict, 0
			}
			best, precision = max(best, v), max(precision, n)
		}
	}
	return best, precision
}

// dayFits compares two dates. The year that a report covers ends before it is made; of a date without that sense, both are possible.
func (x *reports) dayFits(p, q datedSlot) (verdict, int) {
	if p.span == madeIn && q.span == madeIn {
		return x.madeOn(p, q)
	}
	y, z := Day(x.lexicon.text(p.day)).Year(), Day(x.lexicon.text(q.day)).Year()
	switch {
	case y == z && (p.span == q.span || p.span == eitherY || q.span == eitherY):
		return agrees, 1
	case p.span != madeIn && q.span != madeIn:
		return conflict, 0
	}
	if p.span == madeIn {
		y, z = z, y
	}
	switch digits(z) - digits(y) { // from the year covered to that of making
	case 0, 1:
		return silent, 0
	}
	return conflict, 0
}

// madeOn compares two dates of a report itself. Equal ones agree as precisely as the less precise; others contradict each other
// unless they may be of two events.
func (x *reports) madeOn(p, q datedSlot) (verdict, int) {
	i, j := x.interval(p.day), x.interval(q.day)
	if i.isZero() || j.isZero() {
		return silent, 0
	}
	if i.apart(j) == 0 {
		switch min(len(x.lexicon.text(p.day)), len(x.lexicon.text(q.day))) {
		case 10:
			return agrees, 3
		case 7:
			return agrees, 2
		}
		return agrees, 1
	}
	if i.apart(j) <= between(p.role, q.role) {
		return silent, 0
	}
	return conflict, 0
}

// between returns how many days may lie between two events in the life of a report, by what the words call them.
func between(a, b DateRole) int {
	switch {
	case a == b:
		return 0
	case a == Dated || b == Dated || a == Covering || b == Covering:
		return 31
	case a == Filed || b == Filed:
		return 62
	}
	return 183 // handed in, then published
}

// inTime tells whether a cluster's report is not later than the first document that speaks of the other's; a month for what is
// told before its date.
func inTime(a, b *reportCluster) bool {
	return a.made.isZero() || b.said.isZero() || a.made.first <= b.said.first+31
}
