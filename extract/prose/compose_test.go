package prose

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"qparl/ontology"
)

// A text with its accents apart names the same things as the composed one, at its own places.
func TestCompose(t *testing.T) {
	const text = "🙂 Le rapport de la Cour des comptes sur les œuvres d'été, remis le 3 février 2014 à l'Assemblée nationale."
	if _, _, ok := Compose(text); ok {
		t.Error("a composed text is composed again")
	}
	apart := norm.NFD.String(text)
	composed, offset, ok := Compose(apart)
	if !ok || composed != text {
		t.Fatalf("got %q", composed)
	}
	mentions, _ := NewFinder(nil).Find(&ontology.Question{Text: composed})
	if len(mentions) < 3 {
		t.Fatalf("%d mentions", len(mentions))
	}
	for _, m := range mentions {
		if got, want := norm.NFC.String(apart[offset(m.Span.Begin):offset(m.Span.End)]), text[m.Span.Begin:m.Span.End]; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
