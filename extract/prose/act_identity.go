package prose

import "qparl/ontology"

// identity reads number and date, in any order, with the qualifiers and the issuer that may stand between, from token k on.
// core is set after the last of them. It returns where it stopped.
func (a *actReading) identity(k int) int {
	for {
		n := k
		if n = a.number(k); n == k {
			n = a.date(k)
		}
		if n > k {
			k, a.core = n, n
			continue
		}
		if n = a.qualifier(k); n == k && a.act.Number == "" && a.act.Date == "" {
			n = a.issuer(k)
		}
		if n == k {
			return k
		}
		k = n
	}
}

// qualifier passes a word or phrase that does not say which act it is.
func (a *actReading) qualifier(k int) int {
	switch {
	case a.actRole(k, qualifiesAct):
		return k + 1
	case k == a.head+1 && a.plainWord(k) && a.identified(k+1): // arrêté cynégétique du
		a.how = "qualifier"
		return k + 1
	case a.is(k, "d'") && a.is(k+1, "application"):
		return k + 2
	case a.is(k, "en") && a.is(k+1, "conseil"):
		if a.any(k+2, "d'") && a.is(k+3, "etat") || a.any(k+2, "des") && a.is(k+3, "ministres") {
			return k + 4
		}
	}
	return k
}

// issuer passes the authority between the nature and the number or date: «du Premier ministre», «de la CNAF», «du préfet de
// l'Ain». It returns k when no number or date comes after it in the same phrase.
func (a *actReading) issuer(k int) int {
	n := k
	for a.has(n, wOf) || a.any(n, "la", "l'", "le") {
		n++
	}
	if !a.has(k, wOf) || n > k+2 || a.has(n, wActHead) {
		return k
	}
	if !a.actRole(n, issuesActs) && !a.has(n, wAcronym) && a.bodyEnd(n) == n {
		return k
	}
	first := n
	for n = max(n+1, a.bodyEnd(n)); n < first+16 && a.inside(n); n++ {
		if a.titleMark(n) || a.has(n, wActHead|wRelative) || a.lineBreaks(n) {
			return k
		}
		b := *a
		if b.number(n) > n || b.date(n) > n && !a.any(n, "de", "d'") {
			a.act.Issuer = a.between(first, n)
			a.how = "issuer"
			return n
		}
		if a.finiteAt(n, true) {
			return k
		}
	}
	return k
}

// bodyEnd returns the token after the office or body found at token k, else k.
func (a *actReading) bodyEnd(k int) int {
	if f, _ := startingAt[*ontology.Body](a.reader, k); f != nil {
		return a.capAtDate(k, f.last)
	}
	if f, _ := startingAt[*ontology.Office](a.reader, k); f != nil {
		return a.capAtDate(k, f.last)
	}
	return k
}

// capAtDate returns the token at which a number or a date begins between k and last, else last.
func (a *actReading) capAtDate(k, last int) int {
	for n := k + 1; n < last; n++ {
		b := *a
		if b.number(n) > n || b.date(n) > n {
			return n
		}
	}
	return last
}

// bracketIdentity reads «(n° 2017-256 du 28 février 2017)» after an act known by its name; the brackets are not part of the
// mention.
func (a *actReading) bracketIdentity() {
	if !a.is(a.end, "(") || a.numberSignAt(a.end+1) == a.end+1 {
		return
	}
	b := actReading{reader: a.reader, head: a.head, core: a.end + 1}
	if k := b.identity(a.end + 1); !a.is(k, ")") {
		return
	}
	a.act.Number, a.act.Date = b.act.Number, b.act.Date
}
