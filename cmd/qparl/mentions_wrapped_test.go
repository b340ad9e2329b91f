package main

import "testing"

func TestUnwrap(t *testing.T) {
	full := "Une ligne de texte qui va jusqu'au bord de la page, et"
	for _, c := range []struct{ text, want string }{
		{"le rapport\nde la Cour\r\ndes comptes\n", "le rapport de la Cour  des comptes\n"},
		{"le rapport\n  de la Cour", "le rapport   de la Cour"},
		{"Titre\nLe rapport", "Titre\nLe rapport"},
		{full + "\nMarie\n", full + " Marie\n"},
		{full + ".\nMarie", full + ".\nMarie"},
		{full + "\n- Marie", full + "\n- Marie"},
		{full + "\n\nMarie", full + "\n\nMarie"},
		{full + "\n12 juin", full + " 12 juin"},
		{"Fin.\nainsi", "Fin. ainsi"},
		{"sans fin", "sans fin"},
	} {
		if got := unwrap(c.text); got != c.want {
			t.Errorf("unwrap(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}
