package prose

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// doubled reads the bytes of a text as Windows-1252; «à» keeps its no-break space.
func doubled(t *testing.T, s string) string {
	t.Helper()
	out, err := charmap.Windows1252.NewDecoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestRepair(t *testing.T) {
	for _, s := range []string{
		"Le décret n° 2014-905 relatif à la sécurité", "L’œuvre « à venir » coûte 3 €, dès l'été…", "À l'âge où l'on naïvement rêve 😀",
	} {
		damaged := doubled(t, s)
		got, offset, ok := Repair(damaged)
		if !ok || got != s {
			t.Errorf("Repair(%q) = %q, %v, want %q", damaged, got, ok, s)
			continue
		}
		for i := range s {
			if back := doubled(t, s[i:]); damaged[offset(i):] != back {
				t.Errorf("offset %d of %q begins %q, want %q", i, s, damaged[offset(i):], back)
			}
		}
		if end := offset(len(s)); end != len(damaged) {
			t.Errorf("the end of %q is at %d, want %d", s, end, len(damaged))
		}
	}
}

// TestRepairPlainBlank reads texts whose no-break spaces have become blanks, double ones kept or not.
func TestRepairPlainBlank(t *testing.T) {
	for damaged, want := range map[string]string{
		"relatif Ã  la sÃ©curitÃ©": "relatif à la sécurité",
		"relatif Ã la sÃ©curitÃ©":  "relatif à la sécurité",
		"le nÂ°Â 12 de l'Ã©tude":   "le n°\u00a012 de l'étude",
	} {
		got, offset, ok := Repair(damaged)
		if !ok || got != want {
			t.Errorf("Repair(%q) = %q, %v, want %q", damaged, got, ok, want)
			continue
		}
		last := strings.LastIndexByte(want, ' ') + 1
		if words := damaged[offset(last):]; !strings.HasSuffix(damaged, " "+words) {
			t.Errorf("the last word of %q begins %q", damaged, words)
		}
	}
}

// TestRepairLatin1 reads texts whose bytes became the controls of ISO 8859-1.
func TestRepairLatin1(t *testing.T) {
	if got, _, ok := Repair("l\u00e2\u0080\u0099\u00c5\u0093uvre d\u00c3\u00a9j\u00c3\u00a0 lue"); !ok || got != "l’œuvre déjà lue" {
		t.Errorf("%q, %v", got, ok)
	}
}

func TestRepairLeavesOthers(t *testing.T) {
	for _, s := range []string{
		"", "sans accent", "déjà lu", "ÂGE", "le signe «Ã©» affiché à la place d'un «é»", "Sà£o", "SÃO PAULO", "Ã", "l'Ã©tude Ω",
	} {
		if got, _, ok := Repair(s); ok {
			t.Errorf("Repair(%q) = %q, want it left alone", s, got)
		}
	}
}
