package prose

import (
	"fmt"
	"strings"
	"sync/atomic"

	"qparl/ontology"
)

var dateWords = []lexemes{
	{wMonth, "janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 septembre=9 octobre=10 novembre=11 décembre=12"},
	{0, "dernier prochain courant dernière"},
}

// dateForm is what a date of prose says.
type dateForm struct {
	day      ontology.Day
	relative bool
}

// firstProseYear and lastProseYear bound what is a year: prose cites the law of 1789 and plans for 2050.
const (
	firstProseYear = 1500
	lastProseYear  = 2100
)

func (t *text) yearAt(i int) (string, bool) {
	raw := t.raw(i)
	if t.shape(i) != digitsShape || len(raw) != 4 {
		return "", false
	}
	y := parseDigits(raw)
	return raw, y >= firstProseYear && y <= lastProseYear
}

// dayAt reads a day of the month at token i: «30», «1er», «1 er», «01». It returns the token after it, or i.
func (t *text) dayAt(i int) (day, next int) {
	raw := t.raw(i)
	switch t.shape(i) {
	case digitsShape:
		if len(raw) > 2 {
			return 0, i
		}
		day, next = parseDigits(raw), i+1
		if t.is(next, "^") {
			next++
		}
		if day == 1 && t.is(next, "er") {
			next++
		} else if next > i+1 {
			return 0, i
		}
	case alnumShape:
		if raw != "1er" && raw != "1ER" {
			return 0, i
		}
		day, next = 1, i+1
	default:
		return 0, i
	}
	if day < 1 || day > 31 {
		return 0, i
	}
	return day, next
}

// dateAt reads a date at token i: «30 juin 2014», «1er mars 2012», «28/07/2022», «30 juin dernier», «6 courant», «septembre
// 2003»; also, where year is true, a lone year. reference is the document's own date, which relative dates need. It returns
// the token after the date, or i.
func (t *text) dateAt(i int, reference ontology.Date, year bool) (d dateForm, next int) {
	if t.has(i, wMonth) {
		if y, ok := t.yearAt(i + 1); ok {
			return dateForm{day: isoDay(y, t.value(i), 0)}, i + 2
		}
		return d, i
	}
	if y, ok := t.yearAt(i); ok {
		if year {
			return dateForm{day: ontology.Day(y)}, i + 1
		}
		return d, i
	}
	if s, n := t.slashDate(i); n > i {
		return dateForm{day: s}, n
	}
	day, n := t.dayAt(i)
	if n == i {
		return d, i
	}
	return t.afterDay(i, day, n, reference)
}

// afterDay goes on after the number of the day.
func (t *text) afterDay(i, day, n int, reference ontology.Date) (d dateForm, next int) {
	if t.is(n, "courant") && reference != "" {
		y, m, _ := reference.Parts()
		return dateForm{validDay(y, m, day), true}, n + 1
	}
	if !t.has(n, wMonth) {
		return d, i
	}
	month := t.value(n)
	if y, ok := t.yearAt(n + 1); ok {
		if day := validDay(parseDigits(y), month, day); day != "" {
			return dateForm{day: day}, n + 2
		}
		return d, i
	}
	if reference == "" || !t.any(n+1, "dernier", "prochain", "courant") {
		return d, i
	}
	d = dateForm{nearest(reference, month, day, t.word(n+1).fold), true}
	if d.day == "" {
		return d, i
	}
	return d, n + 2
}

// nearest returns the latest such day strictly before the reference («dernier»), the earliest after it («prochain»), or that of
// its year («courant»).
func nearest(reference ontology.Date, month, day int, which string) ontology.Day {
	y, _, _ := reference.Parts()
	d := validDay(y, month, day)
	switch {
	case which == "dernier" && string(d) >= string(reference):
		return validDay(y-1, month, day)
	case which == "prochain" && string(d) <= string(reference):
		return validDay(y+1, month, day)
	}
	return d
}

func validDay(year, month, day int) ontology.Day {
	if k := year - calendarBegins; k >= 0 && k < len(calendar) && month >= 1 && month <= 12 && day >= 1 && day <= 31 {
		return calendar[k].day(year, month, day)
	}
	d, ok := ontology.NewDate(year, month, day)
	if !ok {
		return ""
	}
	return ontology.Day(d)
}

// yearOfDays holds the dates of a year as text, so that those of mentions need no memory of their own: twelve times 31 of ten
// bytes each, blanks where there is no such day. It is written at the first use, by two goroutines if need be.
type yearOfDays struct{ text atomic.Pointer[string] }

// calendarBegins is the first year of the calendar, whose years are those that prose mostly names.
const calendarBegins = 1958

var calendar [80]yearOfDays

func (y *yearOfDays) day(year, month, day int) ontology.Day {
	days := y.text.Load()
	if days == nil {
		days = writeDays(year)
		y.text.Store(days)
	}
	const size = len("2006-01-02")
	d := (*days)[((month-1)*31+day-1)*size:][:size]
	if d[0] == ' ' {
		return ""
	}
	return ontology.Day(d)
}

func writeDays(year int) *string {
	var b strings.Builder
	for month := 1; month <= 12; month++ {
		for day := 1; day <= 31; day++ {
			d, _ := ontology.NewDate(year, month, day)
			fmt.Fprintf(&b, "%10s", d)
		}
	}
	days := b.String()
	return &days
}

// slashDate reads 28/07/2022.
func (t *text) slashDate(i int) (ontology.Day, int) {
	if t.shape(i) != digitsShape || !t.is(i+1, "/") || t.blank(i+1) || !t.is(i+3, "/") || t.blank(i+2) || t.blank(i+4) {
		return "", i
	}
	y, ok := t.yearAt(i + 4)
	if !ok || len(t.raw(i)) > 2 || len(t.raw(i+2)) > 2 {
		return "", i
	}
	d := validDay(parseDigits(y), parseDigits(t.raw(i+2)), parseDigits(t.raw(i)))
	if d == "" {
		return "", i
	}
	return d, i + 5
}

func isoDay(year string, month, day int) ontology.Day {
	var room [len("2006-01-02")]byte
	b := append(room[:0], year...)
	for _, n := range [...]int{month, day} {
		if n > 0 {
			b = append(b, '-', byte('0'+n/10), byte('0'+n%10))
		}
	}
	return ontology.Day(b)
}
