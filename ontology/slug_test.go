package ontology

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

// slugByTables is Slug without its short way.
func slugByTables(s string) string {
	slug, _ := slugOf(norm.NFD.String(s), slugAny)
	return cutSlug(slug)
}

// The short way and the tables agree for every character, alone and between letters.
func TestSlugShortWay(t *testing.T) {
	for r := rune(0); r < 0x3000; r++ {
		for _, s := range []string{string(r), "a" + string(r) + "b", string(r) + "É" + string(r)} {
			if got, want := Slug(s), slugByTables(s); got != want {
				t.Errorf("Slug(%q) = %q, want %q", s, got, want)
			}
		}
	}
}

func FuzzSlug(f *testing.F) {
	for _, s := range []string{"", "L'École  des Œufs", "x\xffé", "ǅ ﬁ", "e\u0301", "‘a’–b…"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := Slug(s), slugByTables(s); got != want {
			t.Fatalf("Slug(%q) = %q, want %q", s, got, want)
		}
	})
}
