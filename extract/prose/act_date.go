package prose

import "qparl/ontology"

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
	case a.any(k, "datee", "datees", "dates", "datant") && a.is(k+1, "du") || a.actRole(k, dayOfSigning) && a.is(k+1, "le"):
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
