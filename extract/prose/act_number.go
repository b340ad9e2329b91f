package prose

import "strings"

// number reads «n° 2015-991», «2007-1199», «NOR : INTB1822718J», «DGS/SD5C/2010/123».
func (a *actReading) number(k int) int {
	if a.act.Number != "" {
		return k
	}
	if n := a.numberSignAt(k); n > k {
		return a.signedNumber(n)
	}
	if a.is(k, "n") && a.any(k+1, "°", "º") && a.has(k+2, wAcronym|wMixed) { // n° DSS/3A/2017/12
		return a.signedNumber(k + 2)
	}
	if a.is(k, "nor") {
		n := k + 1
		if a.is(n, ":") {
			n++
		}
		if a.shape(n) == alnumShape && len(a.raw(n)) >= 10 {
			a.act.Number = a.raw(n)
			return n + 1
		}
	}
	if n := a.bareNumber(k); n > k {
		a.act.Number = a.between(k, n)
		return n
	}
	if n := a.fiscalNumber(k); n > k {
		a.act.Number = a.between(k, n)
		return n
	}
	return a.codedNumber(k)
}

// fiscalNumber reads the number of an instruction in the Bulletin officiel des impôts: «5 B-17-99».
func (a *actReading) fiscalNumber(k int) int {
	if a.value(a.head)%pluralHead != natureInstruction || a.shape(k) != digitsShape || len(a.raw(k)) > 2 || a.shape(k+1) != titleShape || len(a.raw(k+1)) != 1 ||
		!a.is(k+2, "-") || a.blank(k+3) || a.shape(k+3) != digitsShape {
		return k
	}
	return a.glued(k+1, "-")
}

// signedNumber reads the number after its sign.
func (a *actReading) signedNumber(k int) int {
	n := a.glued(k, "-/.–‑")
	if a.shape(k) == digitsShape && n == k+1 && a.any(n, "-", "–") && a.shape(n+1) == digitsShape && len(a.raw(k)) != 3 { // «2015 - 991»
		a.act.Number = a.raw(k) + "-" + a.raw(n+1)
		return n + 2
	}
	a.act.Number = a.between(k, n)
	if strings.Contains(a.act.Number, "–") || strings.Contains(a.act.Number, "‑") {
		a.act.Number = strings.NewReplacer("–", "-", "‑", "-").Replace(a.act.Number)
	}
	return n
}

// bareNumber reads a number without sign: year, hyphen, number. «2019-2025» is a span of years.
func (t *text) bareNumber(k int) int {
	year, number := t.raw(k), t.raw(k+2)
	if t.shape(k) != digitsShape || len(year) != 2 && len(year) != 4 || !t.is(k+1, "-") || t.blank(k+1) || t.blank(k+2) || t.shape(k+2) != digitsShape {
		return k
	}
	if !t.blank(k+3) && t.is(k+3, "-") {
		return k
	}
	if len(year) == 4 && len(number) == 4 && number > year && parseDigits(number) < parseDigits(year)+30 {
		return k
	}
	return k + 3
}

// codedNumber reads the number of a circular that begins with the code of its authors; the code alone is passed when a number
// sign follows it: «DGS/DH n° 98-213», «DGS/SD 7 A no 2007-407».
func (a *actReading) codedNumber(k int) int {
	if a.shape(k) != capsShape && a.shape(k) != mixedShape || a.shapedName(k) || a.has(k, wActHead) {
		return k
	}
	n := k
	for n < k+25 && (a.has(n, wAcronym|wNumber) || a.shape(n) == mixedShape || a.any(n, "/", "-") || a.shape(n) == titleShape && len(a.raw(n)) == 1) && a.numberSignAt(n) == n && !a.has(n, wActHead) {
		n++
	}
	if sign := a.numberSignAt(n); sign > n {
		return a.signedNumber(sign)
	}
	n = a.glued(k, "/-.")
	code := a.between(k, n)
	if strings.IndexByte(code, '/') < 0 && strings.IndexByte(code, '-') < 0 || strings.IndexFunc(code, func(c rune) bool { return c >= '0' && c <= '9' }) < 0 {
		return k
	}
	a.act.Number = code
	return n
}

// shapedName tells whether the capitals at token k are the alias of a law.
func (a *actReading) shapedName(k int) bool { return a.value(a.head)%pluralHead == natureLaw }
