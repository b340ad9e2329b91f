package extract

import (
	"strconv"
	"strings"

	"github.com/valyala/fastjson"
)

// shape says what a field may hold. The table of shapes is what keeps a field that nobody reads from being lost in silence.
type shape struct {
	name   string
	form   form
	many   bool    // several values, each read
	fields []shape // of an object
}

type form uint8

const (
	aText   form = iota // a string, possibly with attributes
	object              // fields
	either              // both were described for this field
	ignored             // known, and of no use in the graph
)

// check reports what a shape does not foresee inside v: unknown fields, repetitions, objects for texts.
func (t *tree) check(v *fastjson.Value, s *shape) {
	if s.form == ignored {
		return
	}
	switch v.Type() {
	case fastjson.TypeNull:
	case fastjson.TypeArray:
		items := v.GetArray()
		if len(items) > 1 && !s.many {
			t.remark(v, "given "+strconv.Itoa(len(items))+" times; the first is read", "")
		}
		for _, item := range items {
			t.check(item, s)
		}
	case fastjson.TypeObject:
		t.checkFields(v, s)
	default:
		if s.form == object && !isEmpty(v) {
			t.remark(v, "text where fields are expected", "known fields: "+s.known())
		}
	}
}

func (t *tree) checkFields(v *fastjson.Value, s *shape) {
	seen, next := uint64(0), 0
	v.GetObject().Visit(func(name []byte, inner *fastjson.Value) {
		if len(name) > 0 && (name[0] == '@' || name[0] == '#') {
			return
		}
		i := s.index(name, next)
		switch {
		case i < 0:
			if len(t.remarked) <= maxRemarks && !isEmpty(inner) {
				t.remark(inner, "unknown field", "known fields: "+s.known())
			}
			return
		case seen&(1<<i) != 0:
			t.remark(inner, "given twice; the first is read", "")
		}
		seen, next = seen|1<<i, i+1
		t.check(inner, &s.fields[i])
	})
}

// index finds a field, -1 if there is none. It looks first where the field stands in the usual order.
func (s *shape) index(name []byte, next int) int {
	if next < len(s.fields) && s.fields[next].name == string(name) {
		return next
	}
	for i := range s.fields {
		if s.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

// known lists the fields of an object, for hints.
func (s *shape) known() string {
	var names []string
	for i := range s.fields {
		names = append(names, s.fields[i].name)
	}
	if names == nil {
		return "none"
	}
	return strings.Join(names, ", ")
}

func text(name string) shape   { return shape{name: name} }
func unused(name string) shape { return shape{name: name, form: ignored} }

func fields(name string, inner ...shape) shape {
	return shape{name: name, form: object, fields: inner}
}

// several marks a field that comes once or many times.
func (s shape) several() shape { s.many = true; return s }

// loose marks a field that holds either a text or fields.
func (s shape) loose() shape { s.form = either; return s }
