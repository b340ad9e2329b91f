package ontology

import "slices"

// attach gives the mentions that say too little by themselves to the only cluster that can be meant: one of the same document
// first, else one within three years. Undecided ones stay alone, one in each document. All is decided before anything is joined.
// It tells whether anything was.
func (x *reports) attach() bool {
	x.index()
	var chosen []edge
	for _, c := range x.clusters {
		if c.pin != nil || c.known && !x.undated(c) {
			continue
		}
		if k := x.only(c); k != nil {
			chosen = append(chosen, edge{a: c, b: k, score: 1})
		}
	}
	return x.unionOf(x.unambiguous(chosen))
}

// undated tells whether a known report lacks a date, so that one that is known by its date may be the same.
func (x *reports) undated(c *reportCluster) bool {
	return len(c.dates) == 0 && len(c.numbers) == 0 && (len(c.authors) > 0 || slices.ContainsFunc(x.makers(c), x.bodies.isGroup))
}

// index blocks the known clusters by single slots, and all by document.
func (x *reports) index() {
	x.bySlot = blocks{}
	for _, c := range x.clusters {
		for _, k := range x.documentKeys(c) {
			x.bySlot[k] = append(x.bySlot[k], c)
		}
		if !c.known {
			continue
		}
		for _, k := range x.slotKeys(c) {
			x.bySlot[k] = append(x.bySlot[k], c)
		}
	}
}

func (x *reports) slotKeys(c *reportCluster) (keys []blockKey) {
	for _, a := range c.authors {
		keys = append(keys, blockKey{'a', x.family(a), 0})
	}
	for _, i := range x.makers(c) {
		keys = append(keys, blockKey{'b', word(i), 0})
		if x.bodies.isGroup(i) {
			keys = pairKeys(keys, 'w', x.bodies.shapes[i].head, x.bodies.shapes[i].bag)
		}
	}
	for _, t := range c.titles {
		keys = append(keys, blockKey{'t', t, 0})
	}
	days, months, years := x.times(c)
	for _, t := range slices.Concat(days, months, years) {
		keys = append(keys, blockKey{'d', t, 0})
	}
	slices.SortFunc(keys, blockKey.compare)
	return slices.Compact(keys)
}

func (x *reports) documentKeys(c *reportCluster) (keys []blockKey) {
	for _, k := range c.units {
		for _, i := range x.units[k].entries {
			keys = append(keys, blockKey{'D', x.all[i].document, 0})
		}
	}
	slices.SortFunc(keys, blockKey.compare)
	return slices.Compact(keys)
}

// maxCandidates bounds the clusters that share one value with a mention that says little: a value that more share tells nothing.
const maxCandidates = 512

// only returns the one cluster that a mention can mean, nil when there are none or several.
func (x *reports) only(c *reportCluster) *reportCluster {
	if x.generic(c) {
		return nil
	}
	here := x.sameDocument(c)
	if !c.known {
		k, n := theOnly(here, func(k *reportCluster) bool {
			e, ok := x.compare(c, k)
			return ok && k.known && pointsTo(&e)
		})
		if n > 0 {
			return k
		}
	}
	k, _ := theOnly(x.candidates(c, here), func(k *reportCluster) bool {
		if !x.couldBe(c, k) {
			return false
		}
		e, ok := x.compare(c, k)
		return ok && x.fits(&e, c, k, here)
	})
	return k
}

// couldBe looks at the times only.
func (x *reports) couldBe(c, k *reportCluster) bool {
	if c.known {
		return k != c && !k.made.isZero() && near(c, k, window/3)
	}
	return k != c && near(c, k, window)
}

// theOnly returns the one member of a list that is wanted, and how many are, counted to two; nil unless there is one.
func theOnly(all []*reportCluster, wanted func(*reportCluster) bool) (only *reportCluster, n int) {
	for _, k := range all {
		if !wanted(k) {
			continue
		}
		if n++; n > 1 {
			return nil, n
		}
		only = k
	}
	return only, n
}

// generic tells whether the words name the report of each year: «le rapport annuel de la Cour».
func (x *reports) generic(c *reportCluster) bool {
	return len(c.dates) == 0 && slices.ContainsFunc(c.kinds, func(k word) bool { return isAnnual(x.lexicon.text(k)) })
}

// pointsTo tells whether a slot agrees.
func pointsTo(e *evidence) bool {
	return e.author >= agrees || e.body >= agrees || e.topic >= agrees || e.date >= agrees || e.title >= agrees || e.number >= agrees
}

// sameDocument returns the other clusters that the document of a mention speaks of; none for one of many documents.
func (x *reports) sameDocument(c *reportCluster) (here []*reportCluster) {
	documents := x.documentKeys(c)
	if len(documents) != 1 {
		return nil
	}
	for _, k := range x.bySlot[documents[0]] {
		if k != c {
			here = append(here, k)
		}
	}
	return here
}

// candidates returns the known clusters that share a value with a mention, or with what its document names beside it.
func (x *reports) candidates(c *reportCluster, here []*reportCluster) (all []*reportCluster) {
	keys := x.slotKeys(c)
	if !c.known {
		for _, i := range x.besides(c) {
			keys = append(keys, blockKey{'b', word(i), 0})
		}
		for _, k := range here {
			keys = append(keys, x.slotKeys(k)...)
		}
	}
	x.turn++
	for _, key := range keys {
		block := x.bySlot[key]
		if len(block) > maxCandidates {
			continue
		}
		for _, k := range block {
			if k.turn != x.turn {
				k.turn = x.turn
				all = append(all, k)
			}
		}
	}
	return all
}

// fits tells whether a mention may mean a cluster of other documents: by its author, its working group or its title; by date or
// subject when the document speaks of the same maker.
func (x *reports) fits(e *evidence, c, k *reportCluster, here []*reportCluster) bool {
	group := e.body >= agrees && x.groupAgrees(c, k)
	switch {
	case e.author >= agrees || group:
		return true
	case c.known:
		return false
	case e.title >= agrees:
		return true
	case e.date < agrees && e.topic < agrees:
		return false
	}
	return x.beside(c, k) || slices.ContainsFunc(here, func(h *reportCluster) bool { return x.oneMaker(h, k) })
}

// oneMaker tells whether two reports have an author or a body in common.
func (x *reports) oneMaker(a, b *reportCluster) bool {
	return worst(a.authors, b.authors, x.authorsFit) >= agrees || worst(a.bodies, b.bodies, x.bodiesFit) >= agrees ||
		worst(a.topics, b.topics, x.topicsFit) >= agrees && len(a.topics) > 0
}
