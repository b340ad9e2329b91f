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
	wordings []int32
}

// name chooses the wording of each body that gives its IRI and label: a full name before an acronym, one with a noun complement
// before «chargé de …» and the name of a chair, then the shortest, then the smallest in code-point order. What is bare in every
// wording is no node.
func (x *bodies) name() {
	x.things = map[int32]*bodyThing{}
	for i := range x.all {
		root := x.of.root(int32(i))
		if x.things[root] == nil {
			x.things[root] = &bodyThing{}
		}
		x.things[root].wordings = append(x.things[root].wordings, int32(i))
	}
	for root, t := range x.things {
		t.wordings = slices.DeleteFunc(t.wordings, func(i int32) bool { return x.all[i].bare })
		if len(t.wordings) == 0 {
			delete(x.things, root)
			continue
		}
		x.nameThing(t)
	}
}

func (x *bodies) nameThing(t *bodyThing) {
	l := x.lexicon
	slices.SortFunc(t.wordings, func(i, j int32) int {
		a, b := l.text(x.wording(i)), l.text(x.wording(j))
		return cmp.Or(cmp.Compare(x.worth(i), x.worth(j)), cmp.Compare(len(a), len(b)), strings.Compare(a, b), x.compare(i, j))
	})
	t.label = l.text(x.wording(t.wordings[0]))
	for _, i := range t.wordings {
		e := &x.all[i]
		t.group = t.group || e.group
		for _, w := range []word{x.wording(i), e.name, e.acronym} {
			if s := l.text(w); s != "" && s != t.label && !slices.Contains(t.others, s) {
				t.others = append(t.others, s)
			}
		}
	}
	t.id = x.base.Body(t.label)
	if pin, ok := x.registry.body(x, t); ok {
		t.id, t.label = pin.IRI(x.base), cmp.Or(pin.Label, t.label)
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
	if t := x.things[x.of.root(int32(k))]; t != nil {
		return t.id
	}
	return IRI{}
}

func (x *bodies) resources(yield func(*Resource) error) error {
	for _, t := range x.things {
		r := &Resource{ID: t.id, Layer: Mentioned, Types: []IRI{ClassBody}}
		if t.group {
			r.Types[0] = ClassWorkingGroup
		}
		r.Properties = append(r.Properties, Property{RDFSLabel, French(t.label)})
		for _, s := range t.others {
			if s != t.label {
				r.Properties = append(r.Properties, Property{SKOSAltLabel, French(s)})
			}
		}
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}
