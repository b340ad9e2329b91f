package ontology

// days counts days from a fixed day in the proleptic Gregorian calendar; only differences mean something. The date must not
// be empty.
func (d Date) days() int {
	y, m, day := d.Parts()
	if m <= 2 { // years that begin in March have the leap day at their end
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*m-457)/5 + day
}

// addMonths returns the same day number n months later, or the last day of that month where it has no such day; "" after
// the year 9999. Time limits in months run so (Code de procédure civile, art. 641).
func (d Date) addMonths(n int) Date {
	y, m, day := d.Parts()
	y, m = y+(m-1+n)/12, (m-1+n)%12+1
	later, _ := NewDate(y, m, min(day, daysIn(y, m)))
	return later
}

// addDays returns the date n days later; "" after the year 9999.
func (d Date) addDays(n int) Date {
	y, m, day := d.Parts()
	for day += n; day > daysIn(y, m); m++ {
		day -= daysIn(y, m)
		if m == 12 {
			y, m = y+1, 0
		}
	}
	later, _ := NewDate(y, m, day)
	return later
}
