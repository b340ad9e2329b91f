package prose

import (
	"strings"

	"qparl/ontology"
)

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

// date reads the date of the act with the words that lead to it.
func (a *actReading) date(k int) int {
	if a.act.Date != "" {
		return k
	}
	n := k
	switch {
	case a.is(k, "du") && a.is(k+1, "meme") && a.is(k+2, "jour"):
		if a.act.Date = a.dayBefore(); a.act.Date != "" {
			return k + 3
		}
		return k
	case a.is(k, "en") && a.is(k+1, "date") && a.any(k+2, "du", "de"):
		n = k + 3
	case a.is(k, "du") && a.is(k+1, "mois") && a.is(k+2, "de"):
		n = k + 3
	case a.is(k, "du"):
		n = k + 1
	case a.actRole(k, dayOfSigning) && a.raw(k) != "date" && a.any(k+1, "du", "le"): // «date» may be the noun
		n = k + 2
	case a.publishedNote(k) > k:
		n = a.publishedNote(k)
	case a.any(k, "de", "d'"):
		return a.looseDate(k)
	default:
		return k
	}
	d, next := a.dateAt(n, a.reader.date, false)
	if next == n {
		return k
	}
	a.act.Date = d.day
	return next
}

// looseDate reads «de juillet 2016», «d'août 1990», «de 2004»; a lone year must not be the first of a span.
func (a *actReading) looseDate(k int) int {
	d, next := a.dateAt(k+1, a.reader.date, true)
	if next == k+1 || len(d.day) == 4 && (a.is(next, "-") || a.any(next, "à")) {
		return k
	}
	a.act.Date = d.day
	return next
}

// publishedNote passes «rendue publique le», «publiée le»: circulars are dated by it, other acts have a date of their own.
func (a *actReading) publishedNote(k int) int {
	if kind := a.value(a.head) % pluralHead; kind != natureCircular && kind != natureInstruction && kind != natureNote {
		return k
	}
	n := k
	switch {
	case a.any(n, "rendu", "rendue", "rendus") && a.any(n+1, "public", "publique"):
		n += 2
	case a.any(n, "publie", "publiee", "paru", "parue", "diffuse", "diffusee"):
		n++
	default:
		return k
	}
	if !a.is(n, "le") {
		return k
	}
	return n + 1
}

// dayBefore returns the date of the act named last before this one.
func (a *actReading) dayBefore() (day ontology.Day) {
	last := -1
	for f, act := range all[*ontology.NationalAct](a.reader) {
		if f.first < a.head && f.first > last && act.Date != "" {
			day, last = act.Date, f.first
		}
	}
	return day
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
