package ontology

import (
	"math/rand/v2"
	"testing"
	"time"
)

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		day  Date
		n    int
		want Date
	}{
		{"2014-07-08", 1, "2014-08-08"}, {"2014-07-08", 2, "2014-09-08"}, {"2014-12-30", 2, "2015-02-28"},
		{"2015-01-31", 1, "2015-02-28"}, {"2016-01-31", 1, "2016-02-29"}, {"2000-01-30", 1, "2000-02-29"}, {"1900-01-31", 1, "1900-02-28"},
		{"2015-12-31", 2, "2016-02-29"}, {"2014-08-31", 1, "2014-09-30"}, {"2014-12-08", 1, "2015-01-08"}, {"2014-10-31", 2, "2014-12-31"},
		{"2014-02-28", 1, "2014-03-28"}, {"2014-11-30", 13, "2015-12-30"}, {"9999-12-01", 1, ""},
	} {
		if got := c.day.addMonths(c.n); got != c.want {
			t.Errorf("%s and %d months: %q, want %q", c.day, c.n, got, c.want)
		}
	}
}

// TestDaysAgainstTime compares with package time on days of nine centuries.
func TestDaysAgainstTime(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	first := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	origin := Date("1600-01-01").days()
	for range 20_000 {
		n, more := r.IntN(900*365), r.IntN(800)
		day := Date(first.AddDate(0, 0, n).Format(time.DateOnly))
		if got := day.days() - origin; got != n {
			t.Fatalf("%s is day %d, want %d", day, got, n)
		}
		if got, want := day.addDays(more), Date(first.AddDate(0, 0, n+more).Format(time.DateOnly)); got != want {
			t.Fatalf("%s and %d days: %s, want %s", day, more, got, want)
		}
	}
}
