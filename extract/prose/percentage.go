package prose

import "qparl/ontology"

// Percentage finds percentages: «2,3 %», «18 pour cent», «20 p. 100».
var Percentage = &Extractor{
	Name:     "percent",
	Doc:      "percentages",
	Triggers: wUnit,
	Read: func(r *reader, i int) {
		end, next := r.percentSign(i)
		if next == i {
			return
		}
		if q, first := r.quantityBefore(end); first < end && !r.covered(first, next) {
			r.add(first, next, &ontology.Percentage{Value: q.times(1)}, "percent", sureFull)
		}
	},
}

// percentSign reads «%», «pour cent», «p. 100» that holds token i: end is the token after the number, next the one after the sign.
func (r *reader) percentSign(i int) (end, next int) {
	switch r.value(i) {
	case unitPercent:
		return i, i + 1
	case unitHundred:
		if r.is(i-1, "pour") {
			return i - 1, i + 1
		}
	case unitPer: // of the texts of tax law; not «page 100»
		if r.is(i+1, ".") && (r.raw(i+2) == "100" || r.is(i+2, "cent")) && r.raw(i) == "p" {
			return i, i + 3
		}
	}
	return i, i
}
