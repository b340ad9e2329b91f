package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// blockKey names a block: the clusters that share a rare value, or two less rare ones. Only clusters of one block are compared.
type blockKey struct {
	slot byte
	a, b word
}

type blocks map[blockKey][]*reportCluster

// blockWindow is how many followers, in the order of what they say, each cluster of a block is compared with.
const blockWindow = 256

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

// block puts the clusters into blocks, in the order of the clusters.
func (x *reports) block(frequency map[word]int) blocks {
	all := make(blocks, 4*len(x.clusters))
	for n, c := range x.clusters {
		c.place = int32(n)
		if c.changed {
			c.keys = x.keys(c.keys[:0], c, frequency)
			slices.SortFunc(c.keys, blockKey.compare)
			c.keys = slices.Compact(c.keys)
		}
		for _, k := range c.keys {
			all[k] = append(all[k], c)
		}
	}
	return all
}

func (k blockKey) compare(l blockKey) int {
	return cmp.Or(cmp.Compare(k.slot, l.slot), cmp.Compare(k.a, l.a), cmp.Compare(k.b, l.b))
}

// keys returns the blocks of a cluster: each way in which two reports can share two slots.
func (x *reports) keys(keys []blockKey, c *reportCluster, frequency map[word]int) []blockKey {
	for _, n := range c.numbers {
		keys = append(keys, blockKey{'n', n.number, 0})
	}
	for _, t := range c.titles {
		keys = append(keys, blockKey{'t', t, 0})
	}
	for _, a := range c.authors {
		keys = append(keys, blockKey{'a', x.family(a), 0})
	}
	var topics, counts []word
	for _, t := range c.topics {
		topics = merged(topics, x.rarest(x.topicBag(t), frequency))
	}
	for _, n := range c.counts {
		counts = append(counts, word(n))
	}
	days, months, years := x.times(c)
	for _, d := range days {
		keys = append(keys, blockKey{'d', d, 0})
	}
	for _, w := range topics {
		keys = pairKeys(keys, 'T', w, months)
		keys = pairKeys(keys, 'c', w, counts)
	}
	for _, list := range c.bodies {
		members := x.lexicon.members(list)
		for _, i := range members {
			switch keys = pairKeys(keys, 'B', word(i), topics); {
			case x.bodies.isGroup(i):
				keys = x.groupKeys(keys, i, months, counts)
			case len(members) > 1:
				keys = pairKeys(keys, 'b', word(i), years)
			case x.yearly(c):
				keys = pairKeys(keys, 'y', word(i), years)
			}
			keys = pairKeys(keys, 'm', word(i), months)
		}
	}
	if !x.toldMaker(c) {
		for _, i := range x.besides(c) {
			keys = pairKeys(keys, 'm', word(i), months)
		}
	}
	return keys
}

// groupKeys blocks a working group's report by the group, and by the subject that its name tells.
func (x *reports) groupKeys(keys []blockKey, i int32, months, counts []word) []blockKey {
	keys = append(keys, blockKey{'G', word(i), 0})
	for _, w := range x.bodies.shapes[i].bag {
		keys = pairKeys(keys, 'T', w, months)
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

// times returns the days, months and years of a cluster's dates.
func (x *reports) times(c *reportCluster) (days, months, years []word) {
	for _, d := range c.dates {
		day := x.lexicon.text(d.day)
		if len(day) == 10 {
			days = merged(days, []word{d.day})
		}
		if len(day) >= 7 {
			months = merged(months, []word{x.lexicon.word(day[:7])})
		}
		if len(day) >= 4 {
			years = merged(years, []word{x.lexicon.word(day[:4])})
		}
	}
	return days, months, years
}

// firstShared returns the first block that holds both clusters, in which alone they are compared.
func firstShared(a, b []blockKey) blockKey {
	for len(a) > 0 && len(b) > 0 {
		switch a[0].compare(b[0]) {
		case 0:
			return a[0]
		case -1:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return blockKey{}
}
