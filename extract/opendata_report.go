package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/valyala/fastjson"
)

// step is one level of the way to a value: a member of an object or an item of a list.
type step struct {
	name string // of the member; empty for an item
	nth  int    // place among the members or items, from 0
}

// walk visits v and everything inside it in the order of the document. A false yield does not go into the value.
func walk(v *fastjson.Value, path []step, visit func(*fastjson.Value, []step) bool) {
	if !visit(v, path) {
		return
	}
	if v.Type() == fastjson.TypeArray {
		for i, item := range v.GetArray() {
			walk(item, append(path, step{"", i}), visit)
		}
		return
	}
	n := 0
	v.GetObject().Visit(func(name []byte, inner *fastjson.Value) {
		walk(inner, append(path, step{string(name), n}), visit)
		n++
	})
}

// find returns the way to a value of the tree.
func (t *tree) find(wanted *fastjson.Value) (found []step) {
	walk(t.root, nil, func(v *fastjson.Value, path []step) bool {
		if v == wanted && found == nil {
			found = append([]step{}, path...)
		}
		return found == nil
	})
	return found
}

// label prints a way as «textesReponse.texteReponse[1].infoJO.dateJO», lists counted from 1.
func (t *tree) label(path []step) string {
	if len(path) > 1 && path[0].name == t.top {
		path = path[1:]
	}
	var b strings.Builder
	for _, s := range path {
		switch {
		case s.name == "":
			b.WriteString("[" + strconv.Itoa(s.nth+1) + "]")
		case b.Len() > 0:
			b.WriteString("." + s.name)
		default:
			b.WriteString(s.name)
		}
	}
	return b.String()
}

// maxRemarks keeps a document that is wrong everywhere from taking time and screen without end.
const maxRemarks = 50

// remark reports a field that was not read, or not whole.
func (t *tree) remark(v *fastjson.Value, what, hint string) {
	if len(t.remarked) <= maxRemarks && !slices.Contains(t.remarked, v) {
		path := t.find(v)
		t.report(v, t.line(v, path), t.label(path), what, hint)
	}
}

// missing reports a field that v must have, and has not or leaves empty. All nulls of a tree are one value, which find does
// not tell apart.
func (t *tree) missing(v *fastjson.Value, name, what, hint string) {
	inner := member(v, name)
	if inner != nil && inner.Type() != fastjson.TypeNull {
		t.remark(inner, what, hint)
		return
	}
	if len(t.remarked) > maxRemarks {
		return
	}
	path, n := t.find(v), 0
	place := path
	v.GetObject().Visit(func(key []byte, _ *fastjson.Value) {
		if string(key) == name {
			place = append(slices.Clip(path), step{name, n})
		}
		n++
	})
	t.report(new(fastjson.Value), t.line(v, place), name, what, hint)
}

func (t *tree) report(v *fastjson.Value, line int, label, what, hint string) {
	if t.remarked = append(t.remarked, v); len(t.remarked) > maxRemarks {
		what, hint = "and more remarks on this document, not listed", ""
	}
	t.r.Remark(line, label, string(leaf(v)), what, hint)
}

// maxTraced is far above the number of fields of any question; each is looked up by itself.
const maxTraced = 1000

// trace records every field that states something.
func (t *tree) trace() {
	if !t.r.Trace {
		return
	}
	walk(t.root, nil, func(v *fastjson.Value, path []step) bool {
		if n := len(path); len(t.r.Found) >= maxTraced || n > 0 && strings.HasPrefix(path[n-1].name, "@xmlns") {
			return false
		}
		if v.Type() != fastjson.TypeObject && v.Type() != fastjson.TypeArray && !isEmpty(v) {
			t.r.Field(t.line(v, path), t.label(path), string(leaf(v)))
		}
		return true
	})
	slices.SortStableFunc(t.r.Found, func(a, b Field) int { return a.Line - b.Line }) // elements of one name stand together
}
