package extract

import "testing"

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want, what string }{
		{"2014-07-08", "2014-07-08", ""},
		{"2014-07-08T00:00:00.000+02:00", "2014-07-08", ""},
		{"2014-07-08T23:59:59Z", "2014-07-08", ""},
		{"08/07/2014", "2014-07-08", ""},
		{" 8 juillet 2014 ", "2014-07-08", ""},
		{"8\u00a0juillet\u00a02014", "2014-07-08", ""},
		{"1er avril 2014", "2014-04-01", ""},
		{"1 er avril 2014", "2014-04-01", ""},
		{"1^er avril 2014", "2014-04-01", ""},
		{"15 AOÛT 1987", "1987-08-15", ""},
		{"9 fevrier 1987", "1987-02-09", ""},
		{"29 février 2016", "2016-02-29", ""},
		{"29 février 2015", "", "no such day"},
		{"31/06/2014", "", "no such day"},
		{"2014-13-01", "", "no such day"},
		{"8 juillet 2914", "", "no such year"},
		{"08/07/1014", "", "no such year"},
		{"1957-12-31", "", "no such year"},
		{"2100-01-01", "", "no such year"},
		{"1958-01-01", "1958-01-01", ""},
		{"31 décembre 2099", "2099-12-31", ""},
		{"16 septembr 2014", "", "unknown month"},
		{"", "", "not a date"},
		{"juillet 2014", "", "not a date"},
		{"8 juillet 14", "", "not a date"},
		{"2014-07-08 à 15h", "", "not a date"},
		{"2014-07-08T", "", "not a date"},
		{"2014-7-8xx", "", "not a date"},
		{"xx/07/2014", "", "not a date"},
		{"99999999999 juillet 2014", "", "not a date"},
	} {
		d, what := parseDate(c.in)
		if string(d) != c.want || what != c.what {
			t.Errorf("parseDate(%q) = %q, %q; want %q, %q", c.in, d, what, c.want, c.what)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2014-07-08", "08/07/2014", "1 er avril 2014", "31 février 2014", "T"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, what := parseDate(s)
		if (d == "") == (what == "") {
			t.Fatalf("parseDate(%q) = %q, %q: exactly one must be empty", s, d, what)
		}
		if what == "" {
			if again, what := parseDate(string(d)); again != d {
				t.Fatalf("parseDate(%q) = %q, which reads as %q, %q", s, d, again, what)
			}
		}
	})
}
