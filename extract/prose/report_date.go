package prose

import (
	"strconv"

	"qparl/ontology"
)

// dated reads a date that follows directly: «2018», «(2018)», «en date du 3 mai 2012», «pour l'année 2016», «en octobre 2018»,
// «fin 2016»; «le 3 mai 2012» only where a word of handing in governs.
func (p *reportParser) dated(k int, comma bool) int {
	r := p.r
	if y, ok := r.yearAt(k); ok && !comma && p.report.Date == "" {
		p.setDate(dateForm{day: ontology.Day(y)}, ontology.Covering)
		p.last = k + 1
		return k + 1
	}
	if y, ok := r.yearAt(k + 1); ok && r.is(k, "(") && r.is(k+2, ")") && p.setDate(dateForm{day: ontology.Day(y)}, ontology.Dated) {
		p.last = k + 3
		return k + 3
	}
	if n := p.covered(k); n > 0 {
		return n
	}
	if next, ok := r.follow(k, "en", "date"); ok {
		return p.ofDate(next)
	}
	if r.is(k, "datant") && r.has(k+1, wOf) {
		return p.ofDate(k + 1)
	}
	if comma && r.has(k, wOf) {
		return p.ofDate(k)
	}
	if r.is(k, "le") && !p.governed || comma && !p.governed {
		return 0
	}
	d, next := r.whenAt(k, r.date)
	role := ontology.Dated
	if p.governed {
		role = p.role
	}
	if next == k || !p.setDate(d, role) {
		return 0
	}
	p.last = next
	if p.governed {
		return p.tail(next, role)
	}
	return next
}

// covered reads the year reported on: «pour 2009», «pour l'année 2016», «au titre de l'exercice 2016», «de l'année 2016».
func (p *reportParser) covered(k int) int {
	r := p.r
	next, ok := r.follow(k, "au", "titre", "de")
	if !ok {
		if !r.any(k, "pour", "de") {
			return 0
		}
		next = k + 1
	}
	if r.any(next, "l'", "la") && r.any(next+1, "annee", "exercice") {
		next += 2
	} else if r.is(k, "de") {
		return 0
	}
	y, ok := r.yearAt(next)
	if !ok || !p.setDate(dateForm{day: ontology.Day(y)}, ontology.Covering) {
		return 0
	}
	p.last = next + 1
	return p.last
}

// ofDate reads a date after «du», «de», «d'»: «du 14 février 2017», «de mai 2013», «de 2011», «du mois de mai 2013», «du même
// jour». k is the preposition.
func (p *reportParser) ofDate(k int) int {
	r := p.r
	if n := p.covered(k); n > 0 {
		return n
	}
	i := k + 1
	if next, ok := r.follow(i, "meme", "jour"); ok && r.is(k, "du") {
		if f, before := p.previous(); f != nil && len(before.Date) == 10 && p.setDate(dateForm{before.Date, before.Relative}, ontology.Dated) {
			p.last = next
			return next
		}
		return 0
	}
	if next, ok := r.follow(i, "mois", "de"); ok {
		i = next
	}
	if r.any(i, "debut", "fin") {
		i++
	}
	d, next := r.dateAt(i, r.date, true)
	if next == i || !p.setDate(d, ontology.Dated) {
		return 0
	}
	p.last = next
	return next
}

// whenAt reads an adverb of time at token k: «le 30 juin 2014», «le 15 mars», «en 2018», «en octobre 2018», «fin 2016», «au début
// de l'année 2020», «au printemps 2013». It returns the token after it, or k.
func (t *text) whenAt(k int, reference ontology.Date) (d dateForm, next int) {
	if t.is(k, "le") {
		i := t.skipWeekday(k + 1)
		if d, next = t.dateAt(i, reference, false); next > i {
			return d, next
		}
		return t.dayOfMonth(k, reference)
	}
	if i := t.skipWeekday(k); i > k {
		if d, next = t.dateAt(i, reference, false); next > i {
			return d, next
		}
	}
	if d, next = t.dateAt(k, reference, false); next > k {
		return d, next
	}
	if !t.among(k, dateOpeners) {
		return d, k
	}
	i := k
	for n := 0; n < 7; n++ {
		if t.among(i, wordsOfDates) {
			i++
			continue
		}
		break
	}
	if d, next = t.dateAt(i, reference, true); next > i && i > k {
		return d, next
	}
	if t.has(i, wMonth) && i > k && t.is(i+1, "dernier") && reference != "" { // en mars dernier
		y, m, _ := reference.Parts()
		if t.value(i) >= m {
			y--
		}
		return dateForm{isoDay(strconv.Itoa(y), t.value(i), 0), true}, i + 2
	}
	return dateForm{}, k
}

var (
	dateOpeners  = setOf("en a à au debut fin courant mi des dès dans")
	wordsOfDates = setOf("en a à au debut fin courant mi - des dès de l' la du le mois annee printemps ete automne hiver cours premier second deuxieme semestre trimestre milieu dans")
)

func (t *text) skipWeekday(k int) int {
	if t.among(k, weekdays) {
		return k + 1
	}
	return k
}

var weekdays = setOf("lundi mardi mercredi jeudi vendredi samedi dimanche")

// dayOfMonth reads «le 15 mars» without a year: the latest such day before the document.
func (t *text) dayOfMonth(k int, reference ontology.Date) (d dateForm, next int) {
	day, n := t.dayAt(k + 1)
	if n == k+1 || !t.has(n, wMonth) || reference == "" {
		return d, k
	}
	if _, ok := t.yearAt(n + 1); ok {
		return d, k
	}
	d = dateForm{nearest(reference, t.value(n), day, "dernier"), true}
	if d.day == "" {
		return d, k
	}
	return d, n + 1
}
