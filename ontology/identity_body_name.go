package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// bodyThing is a body of the graph.
type bodyThing struct {
	id       IRI
	label    string
	others   []string
	group    bool
	used     bool // in this run
	wordings []int32
	pin      *pinned
}

// name chooses the wording of each body that gives its IRI and label: a full name before an acronym, one with a noun complement
// before «chargé de …» and the name of a chair, then the shortest, then the smallest in code-point order. What is bare in every
// wording is no node.
func (x *bodies) name() {
	x.thingOf = make([]*bodyThing, len(x.all))
	members := map[int32][]int32{}
	for i := range x.all {
		if x.all[i].pin == nil || x.all[i].pin.ID != noNode {
			root := x.of.root(int32(i))
			members[root] = append(members[root], int32(i))
		}
	}
	for _, all := range members {
		for _, t := range x.parted(all) {
			if !slices.ContainsFunc(t.wordings, func(i int32) bool { return !x.all[i].bare || x.all[i].pin != nil }) {
				continue
			}
			for _, i := range t.wordings {
				x.thingOf[i] = t
			}
			x.nameThing(t)
			x.things = append(x.things, t)
		}
	}
}

// parted makes the things of the entries that are one body: one, but where the registry has more; then what it does not know
// is of the first of these.
func (x *bodies) parted(all []int32) (things []*bodyThing) {
	byPin := map[*pinned]*bodyThing{}
	for _, i := range all {
		p := x.all[i].pin
		if byPin[p] == nil {
			byPin[p] = &bodyThing{pin: p}
			things = append(things, byPin[p])
		}
		byPin[p].wordings = append(byPin[p].wordings, i)
	}
	if free := byPin[nil]; free != nil && len(things) > 1 {
		things = slices.DeleteFunc(things, func(t *bodyThing) bool { return t == free })
		first := slices.MinFunc(things, func(s, t *bodyThing) int { return strings.Compare(s.pin.ID, t.pin.ID) })
		first.wordings = append(first.wordings, free.wordings...)
	}
	return things
}

func (x *bodies) nameThing(t *bodyThing) {
	l := x.lexicon
	slices.SortFunc(t.wordings, func(i, j int32) int {
		a, b := l.text(x.wording(i)), l.text(x.wording(j))
		return cmp.Or(cmp.Compare(x.worth(i), x.worth(j)), cmp.Compare(len(a), len(b)), strings.Compare(a, b), x.compare(i, j))
	})
	t.label = l.text(x.wording(t.wordings[0]))
	t.id = x.base.Body(t.label)
	if t.pin != nil {
		t.id, t.label = t.pin.IRI(x.base), cmp.Or(t.pin.Label, t.label)
	}
	for _, i := range t.wordings {
		e := &x.all[i]
		t.group, t.used = t.group || e.group, t.used || e.used
		for _, w := range []word{x.wording(i), e.name, e.acronym} {
			if s := l.text(w); s != "" && s != t.label && !e.bare && e.used && !slices.Contains(t.others, s) {
				t.others = append(t.others, s)
			}
		}
	}
}

// worth ranks the kinds of wordings: 0 is the best.
func (x *bodies) worth(i int32) int {
	s := &x.shapes[i]
	switch {
	case x.all[i].bare:
		return 5
	case x.all[i].same >= 0:
		return 4
	case isAcronym(x.lexicon.text(x.wording(i))):
		return 3
	case s.mandate:
		return 2
	case s.eponym != 0:
		return 1
	}
	return 0
}

// iri returns the body of an entry; zero when the words name none.
func (x *bodies) iri(k int) IRI {
	if t := x.thingOf[k]; t != nil {
		return t.id
	}
	return IRI{}
}

func (x *bodies) resources(yield func(*Resource) error) error {
	for _, t := range x.things {
		if !t.used {
			continue // known from the registry only
		}
		r := &Resource{ID: t.id, Layer: Mentioned, Types: []IRI{ClassBody}}
		if t.group {
			r.Types[0] = ClassWorkingGroup
		}
		r.Properties = append(r.Properties, Property{RDFSLabel, French(t.label)})
		for _, s := range t.others {
			r.Properties = append(r.Properties, Property{SKOSAltLabel, French(s)})
		}
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}
