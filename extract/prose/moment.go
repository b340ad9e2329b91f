package prose

import "qparl/ontology"

// Moment finds dates outside other references. A year alone is none.
var Moment = &Extractor{
	Name:     "date",
	Doc:      "dates outside other references",
	Triggers: wMonth | wUnit,
	Read: func(r *reader, i int) {
		if r.held(i, anyKind) {
			return
		}
		if first, next, d := r.momentAround(i); next > first && !r.covered(first, next) {
			r.add(first, next, r.slabs.moments.put(ontology.Moment{Day: d.day, Relative: d.relative}), "date", sureFull)
		}
	},
}

// momentAround reads the date whose month, first slash or «courant» is token i.
func (r *reader) momentAround(i int) (first, next int, d dateForm) {
	if r.has(i, wMonth) {
		for first = i - 3; first <= i; first++ { // «1 ^ er», «1 er», «12», the month alone
			if d, next = r.dateAt(first, r.date, false); next > i {
				if first == i && r.shape(i-1) == digitsShape && len(r.raw(i-1)) <= 2 { // «30 février 2012»
					break
				}
				return first, next, d
			}
		}
		return i, i, d
	}
	switch r.value(i) {
	case unitSlash:
		if !r.any(i-2, "/", "-") || r.blank(i-1) {
			if d, next = r.dateAt(i-1, r.date, false); next > i {
				return i - 1, next, d
			}
		}
	case unitCurrent:
		if d, next = r.dateAt(i-1, r.date, false); next > i {
			return i - 1, next, d
		}
	}
	return i, i, d
}
