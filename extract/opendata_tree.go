package extract

import (
	"bytes"
	"html"
	"slices"
	"strings"
	"unsafe"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// tree is the fields of one document, JSON or XML: the official JSON is a mechanical conversion of the XML (an attribute is
// «@name», a repeated element a list, text beside attributes «#text»), so both are read into the same values.
type tree struct {
	r    *Reading
	root *fastjson.Value // the whole document
	top  string          // name of the document's one member, which labels leave out: question
	kept strings.Builder // the short strings of the question, one allocation for all

	remarked []*fastjson.Value // values with a remark: one each, for a value may be read twice

	// line returns the line of a value in Path. It may read the whole document again: only reports and traces ask.
	line func(v *fastjson.Value, path []step) int
}

// first is v, or its first item if it is a list: a list of one and no list mean the same.
func first(v *fastjson.Value) *fastjson.Value {
	for v != nil && v.Type() == fastjson.TypeArray {
		items := v.GetArray()
		if len(items) == 0 {
			return nil
		}
		v = items[0]
	}
	return v
}

// member returns the value of a path of names, through lists of one; nil when it is missing.
func member(v *fastjson.Value, names ...string) *fastjson.Value {
	for _, name := range names {
		v = first(v).Get(name)
	}
	return v
}

// each returns the values of a field that is missing, null, one value or a list of values.
func each(v *fastjson.Value) []*fastjson.Value {
	switch {
	case v == nil || v.Type() == fastjson.TypeNull:
		return nil
	case v.Type() == fastjson.TypeArray:
		return v.GetArray()
	}
	return []*fastjson.Value{v}
}

// eachIn returns the values of name inside each value of the wrapper: textesReponse → texteReponse.
func eachIn(wrapper *fastjson.Value, name string) (all []*fastjson.Value) {
	for _, w := range each(wrapper) {
		if inner := each(w.Get(name)); all == nil {
			all = inner
		} else {
			all = append(slices.Clip(all), inner...)
		}
	}
	return all
}

// leaf returns the words of a value as they stand, valid while the tree is: of a string or number, or of the «#text» beside
// attributes. It is nil for what is missing, null, or {"@xsi:nil":"true"}.
func leaf(v *fastjson.Value) []byte {
	v = first(v)
	if v == nil {
		return nil
	}
	switch v.Type() {
	case fastjson.TypeString:
		return v.GetStringBytes()
	case fastjson.TypeObject:
		return leaf(v.Get("#text"))
	case fastjson.TypeNull, fastjson.TypeArray:
		return nil
	}
	return v.MarshalTo(nil)
}

// isEmpty tells whether nothing is stated anywhere inside v, attributes aside.
func isEmpty(v *fastjson.Value) bool {
	if v == nil {
		return true
	}
	switch v.Type() {
	case fastjson.TypeObject:
		empty := true
		v.GetObject().Visit(func(name []byte, inner *fastjson.Value) {
			empty = empty && (len(name) > 0 && name[0] == '@' || isEmpty(inner))
		})
		return empty
	case fastjson.TypeArray:
		for _, item := range v.GetArray() {
			if !isEmpty(item) {
				return false
			}
		}
		return true
	}
	return len(bytes.TrimSpace(leaf(v))) == 0
}

// words returns the words of a short field, on one line, kept beyond the life of the tree.
func (t *tree) words(v *fastjson.Value) string {
	b := leaf(v)
	if len(b) == 0 {
		return ""
	}
	if isTidy(b) {
		return t.keep(b)
	}
	s := repairMojibake(string(b))
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if strings.IndexFunc(s, isUnfit) >= 0 { // never left out: 1␀2 is not 12
		t.remark(v, unfitCharacters, "each was read as U+FFFD")
		s = strings.Map(fitted, s)
	}
	return strings.Join(strings.Fields(s), " ")
}

func fitted(r rune) rune {
	if isUnfit(r) {
		return '\uFFFD'
	}
	return r
}

// isTidy tells whether words have no doubled or outer blank, no entity, and no character that could be a blank other than
// U+0020 or half of a doubly encoded one.
func isTidy(b []byte) bool {
	for i, c := range b {
		if untidy[c] && !isTidyAt(b, i) {
			return false
		}
	}
	return len(b) > 0 && b[len(b)-1] != ' '
}

// untidy marks the bytes that isTidyAt looks at.
var untidy = func() (u [256]bool) {
	for c := range ' ' + 1 {
		u[c] = true
	}
	u['&'], u[0xc2], u[0xc3], u[0xe2], u[0xe3] = true, true, true, true, true
	return u
}()

func isTidyAt(b []byte, i int) bool {
	switch c := b[i]; c {
	case ' ':
		return i > 0 && b[i-1] != ' '
	case 0xc3: // not Â and Ã
		return i+1 < len(b) && b[i+1] != 0x82 && b[i+1] != 0x83
	case 0xe2: // U+2000 to U+2FFF
		return bytes.HasPrefix(b[i:], []byte("’")) || bytes.HasPrefix(b[i:], []byte("–"))
	}
	return false
}

// keep copies b out of the tree.
func (t *tree) keep(b []byte) string {
	begin := t.kept.Len()
	t.kept.Write(b)
	return t.kept.String()[begin:]
}

// text returns a text of the question or of an answer as qp:text.
func (t *tree) text(v *fastjson.Value) string {
	b := leaf(v)
	if len(b) == 0 {
		return ""
	}
	// The parser's buffer is only looked at: Text returns a copy, and the parser does not run meanwhile.
	return ontology.Text(repairMojibake(unsafe.String(&b[0], len(b))))
}
