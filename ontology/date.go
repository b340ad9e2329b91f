package ontology

import "strconv"

// Date is a calendar date in the form of xsd:date without zone, 2014-07-08; empty when unknown. Dates compare as strings.
type Date string

// NewDate returns the date, or ok false when there is no such day.
func NewDate(year, month, day int) (d Date, ok bool) {
	if year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return "", false
	}
	b := []byte("0000-00-00")
	putDigits(b[0:4], year)
	putDigits(b[5:7], month)
	putDigits(b[8:10], day)
	return Date(b), true
}

// ParseDate reads YYYY-MM-DD; ok is false for anything else and for impossible days.
func ParseDate(s string) (d Date, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return "", false
	}
	y, m, day := digits(s[0:4]), digits(s[5:7]), digits(s[8:10])
	if y < 1000 || m < 1 || m > 12 || day < 1 || day > daysIn(y, m) {
		return "", false
	}
	return Date(s), true
}

// Parts returns year, month and day; zeros for an empty date.
func (d Date) Parts() (year, month, day int) {
	if len(d) != 10 {
		return 0, 0, 0
	}
	return digits(string(d[0:4])), digits(string(d[5:7])), digits(string(d[8:10]))
}

// number packs a date as YYYYMMDD, 0 when empty; dateOf unpacks it.
func (d Date) number() uint32 {
	y, m, day := d.Parts()
	return uint32(y*10000 + m*100 + day)
}

func dateOf(number uint32) Date {
	d, _ := NewDate(int(number/10000), int(number/100%100), int(number%100))
	return d
}

var monthNames = [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// French returns the date as labels print it: 8 juillet 2014, 1er avril 2014.
func (d Date) French() string {
	y, m, day := d.Parts()
	if y == 0 {
		return ""
	}
	n := strconv.Itoa(day)
	if day == 1 {
		n = "1er"
	}
	return n + " " + monthNames[m] + " " + strconv.Itoa(y)
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

func putDigits(b []byte, n int) {
	for i := len(b) - 1; i >= 0; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
}
