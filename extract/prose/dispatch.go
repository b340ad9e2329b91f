package prose

import "math/bits"

// triggerTable tells which extractors of a finder a token starts: a bit for each, in their order.
type triggerTable struct {
	words  []uint32 // by wordID
	shapes [len(shapeClasses)]uint32
}

func newTriggerTable(extractors []*Extractor) (t triggerTable) {
	startedBy := func(c class) (set uint32) {
		for k, x := range extractors {
			if x.Triggers&c != 0 {
				set |= 1 << k
			}
		}
		return set
	}
	words := theLexicon().words
	t.words = make([]uint32, len(words))
	for id := range words {
		t.words[id] = startedBy(words[id].class)
	}
	for s, c := range shapeClasses {
		t.shapes[s] = startedBy(c)
	}
	return t
}

// dispatch lists the tokens that start each extractor.
func (r *reader) dispatch(table *triggerTable, extractors int) {
	for len(r.hits) < extractors {
		r.hits = append(r.hits, nil)
	}
	for k := range r.hits {
		r.hits[k] = r.hits[k][:0]
	}
	for i := range r.tokens {
		t := &r.tokens[i]
		for set := table.words[t.word] | table.shapes[t.shape]; set != 0; set &= set - 1 {
			k := bits.TrailingZeros32(set)
			r.hits[k] = append(r.hits[k], int32(i))
		}
	}
}
