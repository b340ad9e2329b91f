package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// A report pair is compared only when a block holds both: clusters that share a rare value, or two less rare ones.
type blockKey struct {
	slot byte
	a, b word
}

type blocks map[blockKey][]*reportCluster

// edge is evidence that two clusters are one report.
type edge struct {
	a, b  *reportCluster
	score int
}

// maxRounds bounds how often clusters that have grown are compared again.
const maxRounds = 8

// blockWindow is how many followers, in the order of what they say, each cluster of a block is compared with.
const blockWindow = 256

// resolve makes clusters of mentions: first by two slots, each time with what the clusters have gained, then the mentions
// that say less, each only where one cluster is possible.
func (x *reports) resolve() {
	x.unite()
	x.joinPinned()
	rare := x.frequencies()
	var edges []edge
	for range maxRounds {
		edges = x.edges(edges, x.block(rare))
		if !x.unionOf(x.unambiguous(edges)) {
			break
		}
	}
	x.attach()
	x.bySlot = nil
}

// frequencies counts in how many clusters a content word stands in a topic.
func (x *reports) frequencies() map[word]int {
	n := map[word]int{}
	for _, c := range x.clusters {
		for _, t := range c.topics {
			for _, w := range x.lexicon.bag(t) {
				n[w]++
			}
		}
	}
	return n
}

// rarest returns the two words of a bag that fewest topics hold.
func (x *reports) rarest(bag []word, frequency map[word]int) []word {
	bag = slices.Clone(bag)
	slices.SortFunc(bag, func(a, b word) int {
		return cmp.Or(cmp.Compare(frequency[a], frequency[b]), strings.Compare(x.lexicon.text(a), x.lexicon.text(b)))
	})
	return bag[:min(2, len(bag))]
}

func (x *reports) block(frequency map[word]int) blocks {
	all := blocks{}
	for _, c := range x.clusters {
		keys := x.keys(c, frequency)
		for i, k := range keys {
			if !slices.Contains(keys[:i], k) {
				all[k] = append(all[k], c)
			}
		}
	}
	return all
}

// keys returns the blocks of a cluster.
func (x *reports) keys(c *reportCluster, frequency map[word]int) (keys []blockKey) {
	for _, n := range c.numbers {
		keys = append(keys, blockKey{'n', n.number, 0})
	}
	for _, t := range c.titles {
		keys = append(keys, blockKey{'t', t, 0})
	}
	for _, a := range c.authors {
		keys = append(keys, blockKey{'a', x.family(a), 0})
	}
	var topics []word
	for _, t := range c.topics {
		topics = merged(topics, x.rarest(x.topicBag(t), frequency))
	}
	makers := x.makers(c)
	times := x.times(c)
	for _, t := range times {
		if len(x.lexicon.text(t)) == 10 {
			keys = append(keys, blockKey{'d', t, 0})
		}
	}
	counts := make([]word, 0, len(c.counts))
	for _, n := range c.counts {
		counts = append(counts, word(n))
	}
	for _, i := range makers {
		keys = x.bodyKeys(keys, i, topics, times, counts)
	}
	if len(makers) == 0 {
		for _, i := range x.besides(c) {
			keys = x.bodyKeys(keys, i, nil, times, nil)
		}
	}
	for _, w := range topics {
		keys = pairKeys(keys, 'T', w, times)
		keys = pairKeys(keys, 'c', w, counts)
	}
	return keys
}

func (x *reports) bodyKeys(keys []blockKey, i int32, topics, times, counts []word) []blockKey {
	body := word(i)
	keys = pairKeys(keys, 'B', body, topics)
	keys = pairKeys(keys, 'b', body, times)
	if !x.bodies.isGroup(i) {
		return keys
	}
	keys = append(keys, blockKey{'G', body, 0})
	for _, w := range x.bodies.shapes[i].bag {
		keys = pairKeys(keys, 'T', w, times)
		keys = pairKeys(keys, 'c', w, counts)
	}
	return keys
}

func pairKeys(keys []blockKey, slot byte, a word, with []word) []blockKey {
	for _, b := range with {
		keys = append(keys, blockKey{slot, a, b})
	}
	return keys
}

// times returns days, months and years of a cluster's dates.
func (x *reports) times(c *reportCluster) (times []word) {
	for _, d := range c.dates {
		day := x.lexicon.text(d.day)
		for n := len(day); n >= 4; n -= 3 {
			times = merged(times, []word{x.lexicon.word(day[:n])})
		}
	}
	return times
}

// family numbers the family names of a set of authors.
func (x *reports) family(authors word) word {
	return x.lexicon.word(strings.Join(familyParts(x.peopleOf(authors)), "-"))
}

// edges returns the pairs of clusters with enough evidence: those known from the round before that have not changed, and those
// with a cluster that has.
func (x *reports) edges(before []edge, all blocks) []edge {
	kept := slices.DeleteFunc(before, func(e edge) bool { return e.a.changed || e.b.changed })
	place := make(map[*reportCluster]uint64, len(x.clusters))
	for i, c := range x.clusters {
		place[c] = uint64(i)
	}
	seen := map[uint64]bool{}
	for _, block := range all {
		for i, a := range block {
			for _, b := range block[i+1 : min(len(block), i+1+blockWindow)] {
				pair := place[a]<<32 | place[b]
				if !a.changed && !b.changed || seen[pair] {
					continue
				}
				seen[pair] = true
				if e, ok := x.compare(a, b); ok {
					if score := x.suffices(&e, a, b); score > 0 {
						kept = append(kept, edge{a, b, score})
					}
				}
			}
		}
	}
	slices.SortFunc(kept, func(e, f edge) int {
		return cmp.Or(cmp.Compare(f.score, e.score), cmp.Compare(place[e.a], place[f.a]), cmp.Compare(place[e.b], place[f.b]))
	})
	for _, c := range x.clusters {
		c.changed = false
	}
	return kept
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
