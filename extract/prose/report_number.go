package prose

// number reads «n° 318», «n° 282 (2019-2020)», «sous le n° 318».
func (p *reportParser) number(k int) int {
	r := p.r
	bracket := r.is(k, "(")
	if next, ok := r.follow(k, "sous", "le"); ok {
		k = next
	} else if bracket {
		k++
	}
	n := r.numberSignAt(k)
	if n == k && !r.isLetteredNumber(k) || p.report.Number != "" {
		return 0
	}
	next := r.glued(n, "-–/.")
	p.report.Number = r.between(n, next)
	if session, after := r.sessionAt(next); session != "" {
		p.report.Session, p.report.Chamber, next = session, chamberSenate, after
	}
	if bracket {
		next = p.closeNumber(next)
	}
	p.last = next
	return next
}

// isLetteredNumber tells «14-A-06», as the opinions of the Autorité de la concurrence are numbered, with or without a sign.
func (t *text) isLetteredNumber(k int) bool {
	return t.shape(k) == digitsShape && len(t.raw(k)) == 2 && t.is(k+1, "-") && !t.blank(k+1) && t.capital(k+2) && len(t.raw(k+2)) < 4 && t.is(k+3, "-") && t.shape(k+4) == digitsShape
}

// closeNumber passes «, 2013-2014)» behind a number in brackets, which is the session.
func (p *reportParser) closeNumber(k int) int {
	r := p.r
	if r.is(k, ")") {
		return k + 1
	}
	first, ok1 := r.yearAt(k + 1)
	second, ok2 := r.yearAt(k + 3)
	if r.is(k, ",") && ok1 && ok2 && r.is(k+4, ")") {
		p.report.Session, p.report.Chamber = first+"-"+second, chamberSenate
		return k + 5
	}
	return k
}

// sessionAt reads «(2019-2020)».
func (t *text) sessionAt(k int) (session string, next int) {
	if !t.is(k, "(") || !t.any(k+2, "-", "–", "/") || !t.is(k+4, ")") {
		return "", k
	}
	first, ok1 := t.yearAt(k + 1)
	second, ok2 := t.yearAt(k + 3)
	if !ok1 || !ok2 {
		return "", k
	}
	if t.is(k+2, "-") {
		return t.between(k+1, k+4), k + 5
	}
	return first + "-" + second, k + 5
}
