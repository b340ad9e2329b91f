package export

import "qparl/ontology"

// grouping gathers the properties of one resource by predicate, in order of first appearance, with slices it reuses.
type grouping struct {
	first []int // index of the first property of each predicate
	last  []int // and of the last one so far
	next  []int // index of the next property of the same predicate; 0 ends
}

// gather returns the index of the first property of each predicate; next[i] leads on from there.
func (g *grouping) gather(properties []ontology.Property) []int {
	g.first, g.last, g.next = g.first[:0], g.last[:0], g.next[:0]
	slot := 0
	for i := range properties {
		g.next = append(g.next, 0)
		slot = g.find(properties, i, slot)
		if slot == len(g.first) {
			g.first, g.last = append(g.first, i), append(g.last, i)
			continue
		}
		g.next[g.last[slot]] = i
		g.last[slot] = i
	}
	return g.first
}

// find returns the slot of the i-th property's predicate, mostly that of its neighbour; a new slot when there is none.
// The search is linear: a thing has some dozens of predicates at most.
func (g *grouping) find(properties []ontology.Property, i, neighbour int) int {
	predicate := properties[i].Predicate
	if neighbour < len(g.first) && properties[g.first[neighbour]].Predicate == predicate {
		return neighbour
	}
	for slot, j := range g.first {
		if properties[j].Predicate == predicate {
			return slot
		}
	}
	return len(g.first)
}
