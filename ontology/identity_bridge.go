package ontology

import (
	"cmp"
	"slices"
)

// edge is evidence that two clusters are one report.
type edge struct {
	a, b  *reportCluster
	score int
}

// maxRounds bounds how often clusters that have grown are compared again.
const maxRounds = 8

// resolve makes clusters of mentions: first by two slots, each time with what the clusters have gained, then the mentions
// that say less, each only where one cluster is possible.
func (x *reports) resolve() {
	x.unite()
	x.joinPinned()
	rare := x.frequencies()
	edges := x.bridge(nil, rare)
	if x.attach() { // what has been gained may bridge more
		x.bridge(edges, rare)
	}
	x.forget()
}

// bridge merges clusters until no evidence is left, and returns the edges that lead to nothing: they still tell what is ambiguous.
func (x *reports) bridge(edges []edge, frequency map[word]int) []edge {
	for range maxRounds {
		edges = x.edges(edges, x.block(frequency))
		if !x.unionOf(x.unambiguous(edges)) {
			break
		}
	}
	return edges
}

// forget lets go of what only comparing needs.
func (x *reports) forget() {
	x.bySlot, x.memo, x.subjects, x.families, x.days = nil, nil, nil, nil, nil
	for _, c := range x.clusters {
		c.keys = nil
	}
}

// edges returns the pairs of clusters with enough evidence: those known from the round before that have not changed, and those
// with a cluster that has.
func (x *reports) edges(before []edge, all blocks) []edge {
	kept := slices.DeleteFunc(before, func(e edge) bool { return e.a.changed || e.b.changed })
	for key, block := range all {
		if !slices.ContainsFunc(block, func(c *reportCluster) bool { return c.changed }) {
			continue
		}
		for i, a := range block {
			for _, b := range block[i+1 : min(len(block), i+1+blockWindow)] {
				if (a.changed || b.changed) && firstShared(a.keys, b.keys) == key {
					kept = x.edge(kept, a, b)
				}
			}
		}
	}
	slices.SortFunc(kept, func(e, f edge) int {
		return cmp.Or(cmp.Compare(f.score, e.score), cmp.Compare(e.a.place, f.a.place), cmp.Compare(e.b.place, f.b.place))
	})
	for _, c := range x.clusters {
		c.changed = false
	}
	return kept
}

func (x *reports) edge(edges []edge, a, b *reportCluster) []edge {
	if e, ok := x.compare(a, b); ok {
		if score := x.suffices(&e, a, b); score > 0 {
			return append(edges, edge{a, b, score})
		}
	}
	return edges
}

// maxRivals bounds how many equally good partners of a cluster are compared.
const maxRivals = 24

// unambiguous drops the edges of a cluster whose best partners contradict each other, and those to a partner that contradicts a
// better one.
func (x *reports) unambiguous(edges []edge) []edge {
	of := map[*reportCluster][]edge{}
	for _, e := range edges {
		of[e.a] = append(of[e.a], e)
		of[e.b] = append(of[e.b], edge{e.b, e.a, e.score})
	}
	type pair struct{ a, b *reportCluster }
	dropped := map[pair]bool{}
	for c, partners := range of { // in the order of edges: best first
		for k, e := range partners {
			for _, better := range partners[:min(k, maxRivals)] {
				if _, ok := x.compare(better.b, e.b); ok {
					continue
				}
				dropped[pair{c, e.b}] = true
				if better.score == e.score {
					dropped[pair{c, better.b}] = true
				}
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(edges), func(e edge) bool { return dropped[pair{e.a, e.b}] || dropped[pair{e.b, e.a}] })
}

// unionOf merges along the edges, best first, wherever the grown clusters do not conflict. It tells whether any did.
func (x *reports) unionOf(edges []edge) bool {
	into := map[*reportCluster]*reportCluster{}
	root := func(c *reportCluster) *reportCluster {
		for into[c] != nil {
			c = into[c]
		}
		return c
	}
	for _, e := range edges {
		a, b := root(e.a), root(e.b)
		if a == b {
			continue
		}
		if _, ok := x.compare(a, b); !ok {
			continue
		}
		if a.units[0] > b.units[0] {
			a, b = b, a
		}
		a.absorb(b)
		b.changed = true
		into[b] = a
	}
	x.clusters = slices.DeleteFunc(x.clusters, func(c *reportCluster) bool { return into[c] != nil })
	return len(into) > 0
}
