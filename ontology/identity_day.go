package ontology

// ends returns the first and the last day that a date of prose may be; empty ones when it is none.
func (d Day) ends() (first, last Date) {
	switch len(d) {
	case 10:
		first, _ = d.Exact()
		return first, first
	case 7:
		y, m := digits(string(d[:4])), digits(string(d[5:7]))
		if m < 1 || m > 12 {
			return "", ""
		}
		first, _ = NewDate(y, m, 1)
		last, _ = NewDate(y, m, daysIn(y, m))
	case 4:
		first, _ = NewDate(digits(string(d)), 1, 1)
		last, _ = NewDate(digits(string(d)), 12, 31)
	}
	return first, last
}

// interval is a span of days, both ends included, counted as by Date.days; the zero interval is unknown.
type interval struct{ first, last int }

func dayInterval(d Day) interval {
	first, last := d.ends()
	if first == "" {
		return interval{}
	}
	return interval{first.days(), last.days()}
}

// saidInterval is the day of a packed date.
func saidInterval(packed uint32) interval {
	if packed == 0 {
		return interval{}
	}
	n := dateOf(packed).days()
	return interval{n, n}
}

func (i interval) isZero() bool { return i == interval{} }

// apart returns the days between two intervals; 0 when they overlap.
func (i interval) apart(j interval) int { return max(0, j.first-i.last, i.first-j.last) }

// cover returns the smallest interval around both.
func (i interval) cover(j interval) interval {
	switch {
	case i.isZero():
		return j
	case j.isZero():
		return i
	}
	return interval{min(i.first, j.first), max(i.last, j.last)}
}
