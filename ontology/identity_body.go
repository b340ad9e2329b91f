package ontology

import (
	"slices"
	"strings"
)

// bodies are the distinct wordings of bodies.
type bodies struct {
	*identities
	all     []bodyEntry
	shapes  []bodyShape
	of      union
	best    map[int32]int32   // by root: the entry that stands for all
	forms   map[int32][]int32 // by root: the entries that begin with the head of a group
	things  []*bodyThing
	thingOf []*bodyThing // by entry; nil for what is no node
}

type bodyEntry struct {
	name, acronym, official, under word
	document                       word
	beside                         word  // list: what else the document of a bare one names
	same                           int32 // -1: none
	group, bare, used              bool
	pin                            *pinned
}

// add keeps a wording and returns its place.
func (x *bodies) add(b *bodyWords) int {
	l := x.lexicon
	e := bodyEntry{name: l.word(b.name), acronym: l.word(b.acronym), official: l.word(b.official), under: l.word(b.under), document: l.word(b.document), group: b.group, bare: b.bare, same: -1}
	if b.same != nil {
		e.same = x.addBody(b.same)
	}
	if b.context != nil {
		e.beside = x.besideBare(b.context)
	}
	x.all = append(x.all, e)
	return len(x.all) - 1
}

// besideBare lists the bodies that a document names in full.
func (x *bodies) besideBare(c *documentContext) word {
	return x.addBodies(slices.DeleteFunc(slices.Clone(c.bodies), func(r *record) bool { return r.body.bare }))
}

// wording returns the fullest name of an entry.
func (x *bodies) wording(i int32) word {
	if e := &x.all[i]; e.official != 0 {
		return e.official
	}
	return x.all[i].name
}

// joinNames joins what the names alone tell: wordings that one document says to be one body, equal names, an acronym with the
// only name that the corpus explains it by.
func (x *bodies) joinNames() {
	x.of = newUnion(len(x.all))
	keys := map[word]int32{}
	for i := range x.all {
		e := &x.all[i]
		if e.same >= 0 {
			x.of.join(int32(i), e.same)
			continue
		}
		if e.bare {
			continue
		}
		key := x.lexicon.key(x.wording(int32(i)))
		if first, known := keys[key]; known {
			if x.pinsFit(first, int32(i)) {
				x.of.join(int32(i), first)
			}
		} else {
			keys[key] = int32(i)
		}
	}
	x.joinAcronyms()
	x.joinBare()
	x.shape()
}

// joinBare joins «la commission d'enquête» with the only body of its document whose name goes on from there.
func (x *bodies) joinBare() {
	for i := range x.all {
		e := &x.all[i]
		var only int32 = severalBodies
		opening := fullSlug(x.lexicon.text(x.wording(int32(i)))) + "-"
		for _, k := range x.lexicon.members(e.beside) {
			if !strings.HasPrefix(fullSlug(x.lexicon.text(x.wording(k))), opening) {
				continue
			}
			if only != severalBodies && x.of.root(only) != x.of.root(k) {
				only = severalBodies
				break
			}
			only = k
		}
		if only != severalBodies && e.pin == nil {
			x.of.join(int32(i), only)
		}
	}
}

// pinsFit tells whether the registry does not keep two entries apart.
func (x *bodies) pinsFit(i, j int32) bool {
	p, q := x.all[i].pin, x.all[j].pin
	return p == nil || q == nil || p == q
}

const severalBodies = -1

func (x *bodies) joinAcronyms() {
	explained := map[word]int32{}
	for i := range x.all {
		e := &x.all[i]
		if e.acronym == 0 || e.bare || e.same >= 0 {
			continue
		}
		root := x.of.root(int32(i))
		if other, known := explained[e.acronym]; known && (other == severalBodies || x.of.root(other) != root) {
			root = severalBodies
		}
		explained[e.acronym] = root
	}
	for i := range x.all {
		e := &x.all[i]
		if e.official != 0 || e.acronym != 0 || e.same >= 0 {
			continue
		}
		if body, known := explained[e.name]; known && body != severalBodies && x.pinsFit(int32(i), body) {
			x.of.join(int32(i), body)
		}
	}
}

// verdict is what two values of a slot say of two mentions.
type verdict int8

const (
	conflict verdict = iota - 1
	silent           // one is missing, or both fit without telling anything
	agrees
	strongly // agrees, and few other things would
)
