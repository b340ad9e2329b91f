package prose

import (
	"cmp"
	"strings"

	"qparl/ontology"
)

// titleAfter reads the title after number and date.
func (a *actReading) titleAfter() {
	k := a.core
	for a.among(k, amendedWords) {
		k++
	}
	if !a.titleStart(k, true) {
		return
	}
	if end := a.titleEnd(k); end > k+1 {
		a.act.Title, a.end = a.between(k, end), end
		a.yearOfTitle(k, end)
	}
}

var amendedWords = setOf("modifie modifiee modifies modifiees precite precitee susvise susvisee")

// yearOfTitle reads the year of «de finances pour 2016».
func (a *actReading) yearOfTitle(k, end int) {
	if !a.is(k, "de") || !a.any(k+1, "finances", "financement") {
		return
	}
	for n := end - 1; n > k+1; n-- {
		if y, ok := a.yearAt(n); ok && a.any(n-1, "pour", "de", "annee", "exercice") {
			a.act.Year = parseDigits(y)
			return
		}
	}
}

// titleFirst reads a title that stands before the number or date, or alone: «loi relative à la transition énergétique du 17 août
// 2015», «la loi de programmation militaire». It tells whether there is one.
func (a *actReading) titleFirst(k int) bool {
	opens := a.titleStart(k, false)
	if !opens && !a.complement(k) {
		return false
	}
	end := a.complementEnd(k)
	if opens {
		end = a.titleEnd(k)
	}
	if at := a.identityInside(k, end); at > k+1 {
		a.act.Title = a.between(k, at)
		a.how = cmp.Or(a.how, "title")
		a.identity(at)
		a.end = a.core
		a.titleAfter()
		return true
	}
	if !opens || a.act.Alias == "" && (a.plural || !a.definite(a.head) || !a.namesTopic(k, end)) {
		return false
	}
	a.act.Title, a.end = a.between(k, end), end
	return true
}

// complement tells whether «de» at token k begins a complement that only a date after it makes a reference: «arrêté de protection
// de biotope du 3 mai 2010», «loi d'amnistie du 20 juillet 1988». «Ordonnances de référé» are of courts.
func (a *actReading) complement(k int) bool {
	kind := a.value(a.head) % pluralHead
	return a.any(k, "de", "d'") && kind != natureOrdinance && kind != natureNote && a.shape(k+1) == lowerShape && !a.has(k+1, wDeterminer|wPreposition|wRelative|wMonth) && !a.isInfinitive(k+1)
}

// complementEnd returns the token after the few words from token k on that a complement may have.
func (a *actReading) complementEnd(k int) int {
	n := k + 2
	for n < k+9 && a.inside(n) && !a.titleMark(n) && !a.leavesTitle(n) && !a.lineBreaks(n) && !a.finiteAt(n, true) {
		n++
	}
	return n
}

// identityInside returns the token of a title at which the number or date of the act itself begins, 0 when there is none: an act
// or a decision named in the title has its own, and so has an event («élections du 12 juin 2022»).
func (a *actReading) identityInside(k, end int) int {
	for n := k + 1; n <= end+1 && a.inside(n); n++ {
		if a.has(n, wActHead) && a.value(n)%pluralHead <= natureInstruction || a.any(n, "directive", "reglement", "arret", "decision", "accord", "article", "articles", "convention", "traite") {
			return 0
		}
		if n > end || n == end && a.titleMark(n) {
			return 0
		}
		b := *a
		if b.number(n) > n {
			return n
		}
		if (a.is(n, "du") || a.is(n, "en") && a.is(n+1, "date")) && b.date(n) > n {
			if a.datedEvent(n - 1) {
				return 0
			}
			return n
		}
		if a.any(n, "de", "d'") && b.looseDate(n) == end && !a.datedEvent(n-1) {
			return n
		}
	}
	return 0
}

// datedEvent tells whether the word at token k, or the one before it, is something that has a date of its own.
func (a *actReading) datedEvent(k int) bool {
	for n := k; n > k-2; n-- {
		switch a.foldAt(n) {
		case "election", "elections", "scrutin", "reunion", "seance", "journee", "attentat", "attentats", "crise", "inondation", "inondations", "tempete",
			"evenement", "evenements", "referendum", "congres", "manifestation", "manifestations", "accord", "accords", "protocole", "sommet", "session", "rapport", "avis":
			return true
		}
	}
	return false
}

// titleStart tells whether token k begins a title; dated says that number or date stand before it.
func (a *actReading) titleStart(k int, dated bool) bool {
	switch {
	case a.actRole(k, opensActTitle):
		return !a.has(k+1, wRelative) && (dated || a.undatedTitle(k))
	case a.any(k, "visant", "tendant"):
		return a.any(k+1, "à", "a", "notamment", "au", "aux")
	case a.any(k, "pris", "prise", "prises"):
		return dated && (a.is(k+1, "pour") || a.is(k+1, "en") && a.any(k+2, "application"))
	case a.is(k, "sur"):
		return a.subject(k)
	case a.is(k, "pour"):
		return (a.any(k+1, "la", "l'", "le", "les", "une", "un") || a.shape(k+1) == titleShape && !a.has(k+1, wMonth)) && !a.any(k+2, "plupart", "premiere", "premier", "part", "duree")
	case a.is(k, "en"):
		return a.is(k+1, "faveur") && a.has(k+2, wOf)
	case a.any(k, "de", "d'"):
		return a.actRole(k+1, topicOfLaw) && (dated || a.lawTopic(k))
	}
	return false
}

// undatedTitle tells whether a participle names an act that has neither number nor date: «le décret relatif à». «L'arrêté fixant
// la liste» is mostly one to come; «modifiant ces dispositions» points elsewhere.
func (a *actReading) undatedTitle(k int) bool {
	if a.any(k+1, "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs") || a.any(k+2, "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs") {
		return false
	}
	if a.any(k, "relatif", "relative", "relatifs", "relatives", "portant") {
		return true
	}
	return a.value(a.head)%pluralHead == natureLaw && a.any(k, "confortant", "renforcant", "ouvrant", "instaurant", "creant", "favorisant", "encadrant", "garantissant")
}

// lawTopic tells whether «de modernisation» at token k names a law, with a complement: «de la loi de programmation» alone does
// not. Budget laws need their year.
func (a *actReading) lawTopic(k int) bool {
	return a.value(a.head)%pluralHead == natureLaw && !a.any(k+1, "finances", "financement", "reglement", "programme", "urgence", "mise", "soutien", "responsabilite", "avenir") ||
		a.any(k+1, "avenir") && a.any(k+2, "pour")
}

// subject tells whether «sur» at token k begins a title: not where the sentence speaks of the effects of the act on something,
// nor «sur le fondement».
func (a *actReading) subject(k int) bool {
	if a.any(k+1, "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "lequel", "laquelle", "proposition", "rapport", "avis", "recours") || a.shape(k+1) == digitsShape {
		return false
	}
	n := k + 1
	if a.any(n, "le", "la", "l'", "les") {
		n++
	}
	switch a.foldAt(n) {
	case "fondement", "base", "plan", "point", "sujet", "territoire", "ensemble", "terrain", "sol", "fond", "forme", "question", "proposition", "modele", "cas":
		return false
	}
	for p := a.head - 1; p > a.head-10 && p >= 0 && !a.endsSentence(p); p-- {
		if a.actRole(p, effect) && !a.is(p-1, "en") {
			return false
		}
	}
	return true
}

// namesTopic tells whether the words of a title alone say which act it is: at least two after those that open it.
func (a *actReading) namesTopic(k, end int) bool {
	words := 0
	for n := k + 1; n < end; n++ {
		if a.shape(n) != markShape && !a.has(n, wOf|wTo|wDeterminer|wPreposition) {
			words++
		}
	}
	switch {
	case a.is(k, "sur"):
		return words >= 1 && end <= k+12
	case a.any(k, "de", "d'"):
		return words >= 2
	}
	return words >= 1
}

// budgetKey names the budget law of a year, however it is cited: «loi de finances pour 2016», «loi n° 2015-1785 … de finances pour
// 2016»; empty for other acts.
func budgetKey(act *ontology.NationalAct) string {
	if act.Year == 0 {
		return ""
	}
	nature := act.Nature
	if nature == "loi" {
		name, _, _ := strings.Cut(act.Title, " pour ")
		nature = "loi " + name
	}
	return strings.TrimSuffix(fold(nature), " initiale")
}
