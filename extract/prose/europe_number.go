package prose

import (
	"strings"

	"qparl/ontology"
)

// numberedAct reads an act known by its number.
func (r *reader) numberedAct(i int, nature string) bool {
	k, qualified := r.europeanQualifiers(i + 1)
	sign := r.europeanSign(k)
	number, next, suffixed := r.europeanNumber(sign, qualified)
	a := ontology.EUAct{Nature: nature}
	if next == sign {
		if a.Date, number, next = r.bracketedAfterDate(k, qualified); next == k {
			return false
		}
	} else if !suffixed && !qualified && (nature == "décision" || nature == "règlement" && !r.oldRegulation(number, next)) {
		return false
	}
	a.Number = number
	r.addEuropean(i, next, r.slabs.europeanActs.put(a), "number", sureFull)
	r.furtherNumbers(i, next, nature, qualified)
	return true
}

// europeanSign is numberSignAt also before «UE/2016/679».
func (r *reader) europeanSign(i int) int {
	if r.europeanSuffix(i+2) && r.is(i, "n") && r.any(i+1, "°", "º") {
		return i + 2
	}
	if r.europeanSuffix(i+1) && r.is(i, "no") {
		return i + 1
	}
	return r.numberSignAt(i)
}

// europeanNumber reads «2004/17/CE», «79/409/CEE», «UE/2016/679», «1760/2008», «91-676 CEE» at token i. Without blanks the number is
// as printed. It returns the token after it, or i.
func (r *reader) europeanNumber(i int, qualified bool) (number string, next int, suffixed bool) {
	k := i
	if r.europeanSuffix(k) {
		k, suffixed = k+1, true
		if r.is(k, "/") {
			k++
		}
	}
	if r.shape(k) != digitsShape || r.shape(k+2) != digitsShape || !r.any(k+1, "/", "-", "–") || r.blank(k+1) != r.blank(k+2) {
		return "", i, false
	}
	slash, first, spaced := r.is(k+1, "/"), k, 0
	k += 3
	switch {
	case r.europeanSuffix(k+1) && (r.is(k, "/") || r.is(k, "-") && !r.blank(k) && !r.blank(k+1)):
		k, suffixed = k+2, true
	case r.any(k, "/", "-") && !r.blank(k) && r.shape(k+1) == digitsShape: // a date
		return "", i, false
	case r.europeanSuffix(k) && r.shape(k) == capsShape && (!r.is(k+1, "/") || r.blank(k+1)):
		spaced = k
		k, suffixed = k+1, true
	}
	if !slash && !suffixed && !qualified || !europeanYear(r.raw(first)) && !europeanYear(r.raw(first+2)) {
		return "", i, false
	}
	if spaced > 0 {
		return r.between(first, spaced) + "/" + r.raw(spaced), k, suffixed
	}
	return strings.Join(strings.Fields(r.between(first, k)), ""), k, suffixed
}

// europeanYear tells whether one number of a pair may be the year: 1952 to 2099, or 52 to 99.
func europeanYear(s string) bool {
	n := parseDigits(s)
	return len(s) == 4 && n >= 1952 && n <= 2099 || len(s) == 2 && n >= 52
}

// oldRegulation tells whether a number without any mark of the Union is one of its regulations: rank/year, or year/rank since
// 2015; not one of a French authority.
func (r *reader) oldRegulation(number string, next int) bool {
	first, second, ok := strings.Cut(number, "/")
	if !ok || r.any(next, "du", "de") && !r.institutionOrDate(next) {
		return false
	}
	return len(second) == 4 && europeanYear(second) || len(first) == 4 && first >= "2015"
}

func (r *reader) institutionOrDate(i int) bool {
	_, n := r.dated(i)
	return n > i || r.institution(i) > i
}

// bracketedAfterDate reads «du 18 septembre 2007 (EC 1100/2007)» at token i, after «européen».
func (r *reader) bracketedAfterDate(i int, qualified bool) (day ontology.Day, number string, next int) {
	d, k := r.dated(i)
	if k == i || !r.is(k, "(") {
		return "", "", i
	}
	number, next, suffixed := r.europeanNumber(r.europeanSign(k+1), qualified)
	if number == "" || !qualified && !suffixed || !r.is(next, ")") {
		return "", "", i
	}
	return d.day, number, next + 1
}

// furtherNumbers reads the others of «directives 2004/17/CE et 2004/18/CE».
func (r *reader) furtherNumbers(i, k int, nature string, qualified bool) {
	if !strings.HasSuffix(r.word(i).fold, "s") {
		return
	}
	for r.any(k, ",", "et") {
		sign := r.europeanSign(k + 1)
		number, next, _ := r.europeanNumber(sign, qualified)
		if next == sign {
			return
		}
		r.addEuropean(sign, next, &ontology.EUAct{Nature: nature, Number: number}, "number", sureFull)
		k = next
	}
}

// europeanSuffix tells whether token i is one of the letters that end the numbers of acts: CE, CEE, UE.
func (r *reader) europeanSuffix(i int) bool {
	return r.shape(i) != lowerShape && r.among(i, europeanSuffixes)
}

var europeanSuffixes = setOf("ue ce cee ec eu eec euratom ceca jai pesc")
