package prose

import "strings"

// lexSet is a set of folded words of the lexicon, which costs the same whatever its size: a bit for each word, by wordID.
type lexSet struct {
	words string
	bits  []uint64
}

// filledTables are all sets and tables; the lexicon fills them when it is built.
var filledTables []interface{ fill(*lexicon) }

// setOf returns the set of folded words parted by blanks. Those that the lexicon lacks are never met.
func setOf(words string) *lexSet {
	s := &lexSet{words: words}
	filledTables = append(filledTables, s)
	return s
}

func (s *lexSet) fill(l *lexicon) {
	bits := make([]uint64, (len(l.words)+63)/64)
	for w := range strings.FieldsSeq(s.words) {
		id := l.byFold[w]
		bits[id>>6] |= 1 << (id & 63)
	}
	bits[0] &^= 1 // the unknown word
	s.bits = bits
}

// among tells whether a token is a word of a set.
func (t *text) among(i int, s *lexSet) bool {
	if uint(i) >= uint(len(t.tokens)) {
		return false
	}
	id := t.tokens[i].word
	return s.bits[id>>6]>>(id&63)&1 != 0
}

// wordTable gives folded words a value, by wordID.
type wordTable[V any] struct {
	byFold map[string]V
	values []V
}

// tableOf returns the table of a map of folded words.
func tableOf[V any](byFold map[string]V) *wordTable[V] {
	t := &wordTable[V]{byFold: byFold}
	filledTables = append(filledTables, t)
	return t
}

func (w *wordTable[V]) fill(l *lexicon) {
	values := make([]V, len(l.words))
	for fold, v := range w.byFold {
		if id := l.byFold[fold]; id != 0 {
			values[id] = v
		}
	}
	w.values = values
}

// at returns the value of a token, zero for a word without one.
func (w *wordTable[V]) at(t *text, i int) (v V) {
	if t.inside(i) {
		v = w.values[t.tokens[i].word]
	}
	return v
}
