package extract

import (
	"errors"
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// constituency reads a department's name and code. The code of the table wins, so that pages, which print the name alone,
// agree; a department that the table lacks has the code of the data.
func (r *actorsReader) constituency(v *fastjson.Value, name, code, num string) ontology.Constituency {
	c := ontology.Constituency{Department: scalar(v, name)}
	if known, ok := departmentCode(c.Department); ok {
		c.Code = known
	} else if printed := scalar(v, code); isDepartmentCode(printed) {
		c.Code = printed
	}
	if num != "" {
		c.Number = r.number(v, num)
	}
	return c
}

// isDepartmentCode tells whether s is two or three digits, or 2A, 2B.
func isDepartmentCode(s string) bool {
	return s == "2A" || s == "2B" || (len(s) == 2 || len(s) == 3) && isNumber(s)
}

// keep stores a record under its id, once.
func keep[T comparable](r *actorsReader, all map[string]*T, ref string, record *T) {
	switch old := all[ref]; {
	case old == nil:
		all[ref] = record
	case *old != *record:
		r.fail("uid", ref, "give one edition of the actors' data", errors.New("read before, with other facts; the first stays"))
	}
}

// ref reads an official id: the prefix, then digits. The uid of an acteur is an object, that of an organe a string.
func (r *actorsReader) ref(v *fastjson.Value, field, prefix string) string {
	ref := scalar(v, field)
	if !isRef(ref, prefix) {
		r.fail(field, ref, "", errors.New("want "+prefix+" and digits"))
		return ""
	}
	return ref
}

// isRef tells whether s is the prefix and at least one digit: only such a thing may become part of an identifier.
func isRef(s, prefix string) bool {
	digits, ok := strings.CutPrefix(s, prefix)
	return ok && digits != "" && len(digits) < 20 && areDigits(digits)
}

func (r *actorsReader) date(v *fastjson.Value, path ...string) ontology.Date {
	s := scalar(v, path...)
	if s == "" {
		return ""
	}
	d, what := parseDate(s)
	if what != "" {
		r.remark(path[len(path)-1], s, what)
	}
	return d
}

// number reads a small number; 0 for none.
func (r *actorsReader) number(v *fastjson.Value, field string) int {
	s := scalar(v, field)
	if s == "" {
		return 0
	}
	if !isNumber(s) {
		r.remark(field, s, "not a number")
		return 0
	}
	return number(s)
}

// scalar returns the words at a path; runs of blanks, which the labels of ministries have («chargé de  l’autonomie»), become
// one.
func scalar(v *fastjson.Value, path ...string) string {
	return strings.Join(strings.Fields(string(leaf(member(v, path...)))), " ")
}
