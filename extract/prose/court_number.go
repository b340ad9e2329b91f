package prose

import (
	"strings"
)

// decisionNumber reads «n° 398217», «n°s 334022 et 334023», «n° 2015-468 QPC», «C-417/16», «QPC n° 2018-734», «pourvoi n° 16-21.348» at
// token k. It returns the token after it, or k.
func (r *reader) decisionNumber(k int) (number string, next int) {
	begin := k
	if r.is(k, "sous") && r.any(k+1, "le", "les") { // rendu sous le n° 238154
		if n := r.numberSignAt(k + 2); n > k+2 {
			k += 2
		}
	}
	qpc := r.any(k, "qpc", "dc") && r.shape(k) == capsShape
	if qpc {
		k++
	}
	for r.any(k, "pourvoi", "pourvois", "req", "requete", "aff", "affaire", "affaires", "dans", "l'") && k < begin+4 {
		k++
		if r.is(k, ".") {
			k++
		}
	}
	if number, next = r.caseNumber(k); next > k {
		return number, next
	}
	n := r.numberSignAt(k)
	if number, next = r.caseNumber(n); next > n {
		return number, next
	}
	if s := r.shape(n); s != digitsShape && s != alnumShape {
		return "", begin
	}
	next = r.glued(n, "-./")
	number = r.between(n, next)
	switch {
	case r.any(next, "qpc", "dc") && r.shape(next) == capsShape:
		return number + " " + r.raw(next), next + 1
	case qpc && strings.Contains(number, "-"):
		return number + " " + r.raw(begin), next
	case n == k: // no sign: only a number of a court's own form
		if courtOfNumber(number) == "" {
			return "", begin
		}
		return number, next
	}
	return number, r.furtherDecisionNumbers(next)
}

// furtherDecisionNumbers goes past «, 334023 et 334024».
func (r *reader) furtherDecisionNumbers(k int) int {
	for r.any(k, ",", "et") && r.shape(k+1) == digitsShape && len(r.raw(k+1)) >= 5 {
		k += 2
	}
	return k
}

// caseNumber reads «C-417/16» of the courts of the Union.
func (r *reader) caseNumber(k int) (number string, next int) {
	if raw := r.raw(k); raw != "C" && raw != "T" && raw != "F" {
		return "", k
	}
	if hyphen(r.raw(k+1), 0) == 0 && r.raw(k+1) != "–" || r.shape(k+2) != digitsShape || r.raw(k+3) != "/" || len(r.raw(k+4)) != 2 || r.shape(k+4) != digitsShape {
		return "", k
	}
	return r.between(k, k+5), k + 5
}

// decisionBracket reads «(pourvoi n° 16-21.348)», «(n° 398217)», «(ECLI:…)», «(affaire C-417/16)» at token k.
func (r *reader) decisionBracket(k int, c *courtSlots) int {
	if !r.is(k, "(") {
		return k
	}
	n := k + 1
	if ecli, next := r.ecliAt(n); next > n && r.is(next, ")") {
		c.ECLI = ecli
		return next + 1
	}
	number, next := r.decisionNumber(n)
	if next == n || c.Number != "" || !r.is(next, ")") {
		return k
	}
	c.Number = number
	return next + 1
}

// ecliAt reads «ECLI:FR:CEORD:2020:440211.20200515» at token k, maybe after a comma.
func (r *reader) ecliAt(k int) (ecli string, next int) {
	n := k
	if r.is(n, ",") {
		n++
	}
	if !r.is(n, "ecli") || r.raw(n+1) != ":" || r.blank(n+1) {
		return "", k
	}
	next = r.glued(n, ":.")
	return r.between(n, next), next
}
