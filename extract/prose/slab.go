package prose

import "qparl/ontology"

// slab allocates values of one type by the dozen. A value keeps its neighbours in memory, which are of the same question or of
// the next ones.
type slab[T any] []T

const slabSize = 24

// put copies a value and returns its address.
func (s *slab[T]) put(v T) *T {
	if len(*s) == 0 {
		*s = make([]T, slabSize)
	}
	p := &(*s)[0]
	*p, *s = v, (*s)[1:]
	return p
}

// entitySlabs are those of the kinds that most mentions are of.
type entitySlabs struct {
	acts            slab[ontology.NationalAct]
	amounts         slab[ontology.Amount]
	articles        slab[ontology.Articles]
	europeanActs    slab[ontology.EUAct]
	bodies          slab[ontology.Body]
	moments         slab[ontology.Moment]
	people          slab[ontology.Person]
	recommendations slab[ontology.Recommendations]
	reports         slab[ontology.Report]
}
