package prose

import (
	"strings"
	"testing"
)

func TestTokenise(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"L'article L. 121-1 du code", "L' article L . 121 - 1 du code"},
		{"n°\u00a02014-58, l’État", "n ° 2014 - 58 , l’ État"},
		{"la vingt-deuxième 12NT00874 C-417/16", "la vingt-deuxième 12NT00874 C - 417 / 16"},
		{"🙂 œuvre «\u202fmot\u202f»", "🙂 œuvre « mot »"},
		{"Loire-Atlantique nº 5", "Loire-Atlantique n º 5"},
	} {
		var x text
		x.reset(c.text)
		var got []string
		for i := range x.len() {
			got = append(got, x.raw(i))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: %q, want %q", c.text, s, c.want)
		}
	}
}

func TestLexiconSpellings(t *testing.T) {
	for _, w := range []string{"février", "Février", "FÉVRIER", "fevrier", "Fevrier", "FEVRIER"} {
		var x text
		x.reset(w)
		if !x.has(0, wMonth) || x.value(0) != 2 {
			t.Errorf("%s is not a month", w)
		}
	}
	for w, c := range map[string]class{"à": wTo, "où": wRelative, "ou": wAnd, "vingt-deuxième": wOrdinal, "qu’": wRelative, "L'": wDeterminer, "quatre-vingt-dix-sept": wNumeral} {
		var x text
		x.reset(w)
		if !x.has(0, c) {
			t.Errorf("%s lacks its class", w)
		}
	}
	var x text
	if x.reset("a"); x.has(0, wTo) {
		t.Error("the verb «a» is taken for «à»")
	}
}

func TestNumberSigns(t *testing.T) {
	for _, s := range []string{"n° 5", "n°5", "n °5", "N° 5", "nº 5", "no 5", "no. 5", "n°s 5", "nos 5", "n os 5", "numéro 5", "numéros 5", "n°\u202f5", "n° C-5"} {
		var x text
		x.reset(s)
		if next := x.numberSignAt(0); next == 0 || next >= x.len() {
			t.Errorf("%q is no number sign", s)
		}
	}
	for _, s := range []string{"nos concitoyens", "no comment", "n'est", "n ° sud"} {
		var x text
		x.reset(s)
		if x.numberSignAt(0) != 0 {
			t.Errorf("%q is a number sign", s)
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct {
		text, want string
		relative   bool
	}{
		{"30 juin 2014", "2014-06-30", false}, {"1er mars 2012", "2012-03-01", false}, {"1 er juillet 2009", "2009-07-01", false},
		{"28/02/2006", "2006-02-28", false}, {"septembre 2013", "2013-09", false}, {"29 avril dernier", "2013-04-29", true},
		{"14 décembre dernier", "2012-12-14", true}, {"1er janvier prochain", "2014-01-01", true}, {"6 courant", "2013-06-06", true},
		{"12 fevrier 1991", "1991-02-12", false}, {"31 juin 2014", "", false}, {"28/13/2006", "", false}, {"2003", "", false},
	} {
		var x text
		x.reset(c.text)
		d, next := x.dateAt(0, "2013-06-15", false)
		if string(d.day) != c.want || d.relative != c.relative || (next > 0) != (c.want != "") {
			t.Errorf("%q: %q %v to token %d", c.text, d.day, d.relative, next)
		}
	}
}
