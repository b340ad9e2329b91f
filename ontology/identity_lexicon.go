package ontology

import (
	"slices"
	"strconv"
	"strings"
)

// lexicon numbers strings, so that records are small and compare fast; the empty string is 0. Numbers depend on the order of the
// input: nothing may be decided by them but equality.
type lexicon struct {
	ids   map[string]word
	texts []string
	bags  map[word][]word
}

// word is a numbered string.
type word int32

func newLexicon() *lexicon {
	return &lexicon{ids: map[string]word{"": 0}, texts: []string{""}, bags: map[word][]word{}}
}

// word returns the number of a string, which is copied.
func (l *lexicon) word(s string) word {
	if w, known := l.ids[s]; known {
		return w
	}
	s = strings.Clone(s)
	w := word(len(l.texts))
	l.ids[s] = w
	l.texts = append(l.texts, s)
	return w
}

func (l *lexicon) text(w word) string { return l.texts[w] }

// list numbers a list of small numbers; members reads it back.
func (l *lexicon) list(members []int32) word {
	if len(members) == 0 {
		return 0
	}
	b := make([]byte, 0, 8*len(members))
	for i, m := range members {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(m), 10)
	}
	return l.word(string(b))
}

func (l *lexicon) members(w word) (members []int32) {
	if w == 0 {
		return nil
	}
	for s := range strings.SplitSeq(l.texts[w], " ") {
		n, _ := strconv.Atoi(s)
		members = append(members, int32(n))
	}
	return members
}

// bag returns the content words of a text, distinct, sorted by number.
func (l *lexicon) bag(w word) []word {
	if w == 0 {
		return nil
	}
	if bag, known := l.bags[w]; known {
		return bag
	}
	bag := []word{}
	for _, s := range contentWords(l.texts[w]) {
		bag = append(bag, l.word(s))
	}
	slices.Sort(bag)
	bag = slices.Compact(bag)
	l.bags[w] = bag
	return bag
}

// telling returns a bag without the words that tell no subject, if others are left.
func (l *lexicon) telling(bag []word) []word {
	kept := slices.DeleteFunc(slices.Clone(bag), func(w word) bool { return commonWords[l.texts[w]] })
	if len(kept) == 0 {
		return bag
	}
	return kept
}

// key numbers the content words of a text in their order: wordings that differ in small words only have one key.
func (l *lexicon) key(w word) word { return l.word(strings.Join(contentWords(l.texts[w]), "-")) }

// contentWords returns the words of a text that say something, folded, without the s or x of a plural.
func contentWords(text string) (kept []string) {
	for s := range strings.SplitSeq(fullSlug(text), "-") {
		if s == "" || smallWords[s] {
			continue
		}
		if n := len(s); n > 3 && (s[n-1] == 's' || s[n-1] == 'x') {
			s = s[:n-1]
		}
		kept = append(kept, s)
	}
	return kept
}

var (
	smallWords = wordSet("a au aux avec ce ces cet cette contre d dans de des dont du elle en entre et il l la le les leur leurs lors n ne notre nos on ou par pas pour " +
		"qu que qui s sa se ses son sous sur un une vers y relatif relative relatifs relatives concernant portant visant tendant consacre consacree")
	// commonWords are content words that tell no subject from another.
	commonWords = wordSet("avenir situation evolution politique question mise oeuvre lutte etat bilan developpement amelioration reforme application modernisation " +
		"renforcement prevention gestion france francai francaise national nationale public publique secteur condition place role enjeu conclusion ensemble strategie globale")
	// genericWords name no body by themselves.
	genericWords = wordSet("groupe travail mission commission comite conseil haut haute interministeriel interministerielle parlementaire information enquete evaluation " +
		"inspection general generale direction agence national nationale autorite delegation observatoire cour chambre office institut centre regional regionale departemental " +
		"departementale commun commune mixte special speciale temporaire permanent permanente independant independante expert pilotage suivi reflexion organisme institution " +
		"association federation syndicat fondation societe service etablissement ordre tribunal cellule bureau section")
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// within tells whether all members of a sorted bag are in another.
func within(small, big []word) bool {
	for _, w := range small {
		if _, ok := slices.BinarySearch(big, w); !ok {
			return false
		}
	}
	return true
}

// common counts the members of both sorted bags.
func common(a, b []word) (n int) {
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			n++
		}
	}
	return n
}
