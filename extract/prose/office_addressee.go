package prose

import (
	"strings"

	"qparl/ontology"
)

// opening bounds the sentence in which the addressee is named, in bytes. Only a civility that begins within it counts.
const opening = 700

// Words around the addressee, by what they tell.
const (
	addresseeVerb = 1 << iota // interroge: takes the addressee without a preposition
	addressVerb               // demande (à)
	plainStop                 // opens what is asked, whatever stands before: si, quelles, les
	weakStop                  // ends a title, but after «demande à» an object may stand before it: sur, pour, concernant
	asideNoun                 // du fait, à la suite: looks like a portfolio and is none
)

// addresseeWords hold their kind by folded form. They are in the lexicon without a class, since their values are other extractors'.
var addresseeWords, addresseeKinds = func() ([]lexemes, *wordTable[uint8]) {
	var words []lexemes
	kinds := map[string]uint8{}
	for _, group := range []struct {
		kind  uint8
		words string
	}{
		{addresseeVerb, `interroge interroger questionne questionner alerte alerter interpelle interpeller sollicite solliciter prie saisit saisir remercie`},
		{addressVerb, "demande demander rappelle rappeler expose signale signaler fait attention appelle indique"},
		{plainStop, `si s' afin que qu' quel quelle quels quelles comment combien où lorsque quand pourquoi
le la les l' son sa ses ce cette ces cet un une leur leurs il elle on à ainsi car`},
		{weakStop, "sur concernant quant pour lors dans suite relativement par sans après avant depuis face compte selon en qui dont vers sous"},
		{asideNoun, `fait moins reste coup point sujet regard titre nom motif vu plus cas suite lumière veille lecture demande fois rentrée place égard
occasion heure instar ordre sorte façon manière`},
	} {
		words = append(words, lexemes{0, group.words})
		for w := range strings.FieldsSeq(group.words) {
			if w != "à" && w != "où" {
				w = fold(w)
			}
			kinds[w] |= group.kind
		}
	}
	return words, tableOf(kinds)
}()

// markAddressee sets Addressee on the first office of the opening sentence that stands, with its civility, after the words
// that address it, if its title ends plainly.
func (r *reader) markAddressee() {
	for f, o := range all[*ontology.Office](r) {
		switch {
		case f.Span.Begin >= opening:
			return
		case o.Civility == "" || !r.addresses(f.first):
			continue
		}
		if r.endsPlainly(f) {
			o.Addressee, f.Rule, f.Confidence = true, "opening-sentence", sureFull
		}
		return
	}
}

func (r *reader) kind(i int, k uint8) bool { return addresseeKinds.at(&r.text, i)&k != 0 }

// addresses tells whether the words before token i address an office: «l'attention de», «demande à», «interroge».
func (r *reader) addresses(i int) bool {
	if i == 0 || strings.ContainsAny(r.s[:r.begin(i)], "?!;") {
		return false
	}
	switch {
	case r.is(i-1, "de"):
		return r.is(i-2, "attention") && r.is(i-3, "l'")
	case r.is(i-1, "a"): // texts without accents
		return r.kind(i-2, addressVerb)
	}
	return r.is(i-1, "à") || r.kind(i-1, addresseeVerb)
}

// endsPlainly tells whether the words after a title cannot belong to it, and are not the object of «demande à», which looks
// like a portfolio: «des précisions», «du renfort».
func (r *reader) endsPlainly(f *found) bool {
	asked := r.any(f.first-1, "à", "a")
	at := f.last
	o, _ := r.officeTitle(r.headOf(f), true)
	w := portfolioWalk{reader: r, dative: true}
	switch {
	case o.open || o.unknown || !r.inside(at):
		return false
	case r.aside(&w, at):
		return true
	case w.article(at) > at:
		return false
	case r.is(at, ","):
		return r.aside(&w, at+1) || w.article(at+1) == at+1 && !r.is(at+1, "et") && r.inside(at+1)
	case r.kind(at, plainStop), r.is(at, "de") && r.opensDemand(at+1):
		return true
	}
	return r.kind(at, weakStop) && !asked
}

// headOf is the head word of an office: after civility and article.
func (r *reader) headOf(f *found) int {
	if next := r.civilityAt(f.first); next > f.first {
		return next + 1
	}
	return f.first
}

// aside tells whether «du fait», «à la suite» stand at token i.
func (r *reader) aside(w *portfolioWalk, i int) bool {
	next := w.article(i)
	return next > i && r.kind(next, asideNoun)
}

// opensDemand tells whether what is asked follows a «de»: «bien vouloir», «lui indiquer», «préciser».
func (r *reader) opensDemand(i int) bool {
	return r.any(i, "bien", "lui", "leur", "se") || r.isInfinitive(i)
}
