package prose

import (
	"sort"

	"qparl/ontology"
)

// roleAfter tells whether a title or an office stands in apposition at token i: «, ministre de», «, le président».
func (r *reader) roleAfter(i int) bool {
	if !r.is(i, ",") {
		return false
	}
	k := i + 1
	if r.any(k, "le", "la", "l'") {
		k++
	}
	if r.any(k, "ancien", "ancienne", "alors") {
		k++
	}
	return r.has(k, wTitle) && r.shape(k) == lowerShape || r.officeHead(k) > k && !r.any(k, "haut", "haute")
}

// offices are the mentions of offices, in the order of the text: they were found before any other.
func (r *reader) offices() []*found {
	n := sort.Search(len(r.found), func(i int) bool {
		_, is := r.found[i].Entity.(*ontology.Office)
		return !is
	})
	return r.found[:n]
}

// officeBefore returns the office whose title ends right before token i, with a comma or without.
func (r *reader) officeBefore(i int) *found {
	if r.is(i-1, ",") {
		i--
	}
	offices := r.offices()
	if k := sort.Search(len(offices), func(k int) bool { return offices[k].last >= i }); k < len(offices) && offices[k].last == i {
		return offices[k]
	}
	return nil
}

// officeAfter returns the office in apposition at token i: «, ministre de l'intérieur», «, la ministre des armées».
func (r *reader) officeAfter(i int) *found {
	if !r.is(i, ",") {
		return nil
	}
	i++
	if r.any(i, "le", "la") {
		i++
	}
	offices := r.offices()
	if k := sort.Search(len(offices), func(k int) bool { return offices[k].first >= i }); k < len(offices) && offices[k].first == i {
		return offices[k]
	}
	return nil
}
