package prose

import (
	"strings"

	"qparl/ontology"
)

// billTopic reads the subject at token k: «de finances pour 2020», «relatif à …», «« Demain »», «d'orientation des
// ports», «ELAN».
func (r *reader) billTopic(k int, b *billReading) int {
	if b.Topic != "" {
		_, year, next := r.budgetYear(k)
		b.Year = parseDigits(year)
		return next
	}
	if n := r.afterAuthor(k); n > k {
		if end := r.statedTopic(n, b); end > n {
			return end
		}
		return k
	}
	n := k
	if r.any(n, ",") && r.any(n+1, "intitule", "intitulee", "dit", "dite") {
		n++
	}
	if r.any(n, "intitule", "intitulee", "dit", "dite", "dits", "dites") {
		n++
	}
	if first, last, next := r.quoted(n, 40); next > n {
		b.Topic = r.between(first, last)
		return next
	}
	if r.is(k, "de") && r.any(k+1, "finances", "financement", "reglement") {
		return r.budgetTopic(k+1, b)
	}
	if n == k && billNicknames[r.word(k).fold] && !r.has(k+1, wOf) {
		b.Topic = r.raw(k)
		return k + 1
	}
	if end := r.properName(n, n > k); end > n {
		b.Topic = r.between(n, end)
		b.Alias = b.Topic
		return end
	}
	return r.statedTopic(k, b)
}

// afterAuthor goes past «de M. Durand» at token k.
func (r *reader) afterAuthor(k int) int {
	if !r.is(k, "de") {
		return k
	}
	if f, _ := startingAt[*ontology.Person](r, k+1); f != nil {
		return f.last
	}
	return k
}

// properName reads the names of people or things that a bill goes by, «ELAN», «Climat et résilience», «Paris-La Défense», at token k. It
// returns the token after it, or k.
func (r *reader) properName(k int, introduced bool) int {
	if !r.capital(k) || r.has(k, wCivility|wOf|wTopic|wPreposition) || r.shape(k) == titleShape && len(r.raw(k)) < 4 && !introduced || billTopicLinks[r.word(k).fold] {
		return k
	}
	n := k + 1
	for r.shape(n) == titleShape && !r.has(n, wCivility) {
		n++
	}
	return n
}

// billNicknameWords are fields of policy by which bills go without any preposition: «le projet de loi santé».
const billNicknameWords = "santé travail logement immigration climat retraites justice agriculture numérique sécurité bioéthique asile énergie " +
	"biodiversité simplification confiance transparence consommation croissance mobilités handicap éducation recherche culture"

var billNicknames = wordSet(billNicknameWords)

var billTopicLinks = wordSet(billTopicWords)

// budgetTopic reads «finances rectificative pour 2014», «financement de la sécurité sociale pour 2018» at token k.
func (r *reader) budgetTopic(k int, b *billReading) int {
	b.budget = r.any(k, "finances", "reglement") || r.any(k+3, "securite")
	n := k + 1
	for n < k+8 && r.any(n, "de", "la", "securite", "sociale", "rectificative", "rectificatif", "initiale", "initial", "fin", "gestion",
		"du", "budget", "et", "d'", "approbation", "des", "comptes") && !(r.is(n, "de") && r.shape(n+1) == digitsShape) {
		n++
	}
	for r.any(n-1, "de", "la", "et", "du", "d'", "des") {
		n--
	}
	for c := k; c < n; c++ {
		if r.any(c, "rectificative", "rectificatif") {
			b.budget = false
		}
	}
	b.Topic = r.between(k, n)
	year, _, next := r.budgetYear(n)
	if next == n && r.is(n, "(") && r.shape(n+1) == capsShape && r.is(n+2, ")") { // «(PLFSS) pour 2023»
		if year, _, next = r.budgetYear(n + 3); next > n+3 {
			b.Year, b.Alias, b.Topic = year, r.raw(n+1), b.Topic+" "+r.between(n+3, next)
			return next
		}
		return n
	}
	if next > n {
		b.Year, b.Topic = year, r.between(k, next)
	}
	return next
}

// budgetYear reads «pour 2018», «de 2018», «2018», «pour l'année 2018» at token k. It returns the token after it, or k.
func (r *reader) budgetYear(k int) (n int, year string, next int) {
	n = k
	if r.any(n, "pour", "de") {
		n++
	}
	if n > k && r.is(n, "l'") && r.any(n+1, "annee", "exercice") {
		n += 2
	}
	year, ok := r.yearAt(n)
	if !ok {
		return 0, "", k
	}
	return parseDigits(year), year, n + 1
}

// statedTopic reads the subject in words, without the words that link it.
func (r *reader) statedTopic(k int, b *billReading) int {
	n := k
	switch {
	case r.any(k, "relatif", "relative", "relatifs", "relatives", "visant", "tendant"):
		if !r.any(k+1, "à", "a", "au", "aux") {
			return k
		}
		n = k + 2
	case r.any(k, "portant", "sur", "pour", "concernant", "contre"):
		n = k + 1
	case r.any(k, "de", "d'", "du", "des"):
		if !r.billComplement(k) {
			return k
		}
		n = k + 1
	case strings.HasSuffix(r.raw(k), "ant") && r.shape(k) == lowerShape && !r.any(k, "ayant", "etant"): // autorisant, modifiant, instaurant
	default:
		return k
	}
	end := r.topicEnd(n)
	if r.any(n, "la", "le", "les", "l'") {
		n++
	}
	if end <= n {
		return k
	}
	b.Topic = r.between(n, end)
	return end
}

// topicEnd is titleEnd for the subject of a bill: it ends also at what has been done with the bill, and at another one.
func (r *reader) topicEnd(n int) int {
	end := r.titleEnd(n)
	for k := n + 1; k < end; k++ {
		switch {
		case billFates[r.word(k).fold] && r.shape(k) == lowerShape && !r.has(k+1, wAnd) && r.shape(k+1) != markShape,
			r.any(k, "vous", "nous", "actuellement", "prochainement", "recemment"),
			r.has(k, wBillHead) && r.has(k-1, wOf|wDeterminer|wDemonstrative) && (r.is(k+1, "de") && r.is(k+2, "loi") || r.shape(k) == capsShape && r.shape(n) != capsShape):
			return r.trimTitle(n, k)
		}
	}
	return end
}

// billFateWords say what becomes of a bill.
const billFateWords = "annoncé annoncée présenté présentée déposé déposée examiné examinée discuté discutée débattu débattue inscrit inscrite attendu attendue " +
	"soumis soumise défendu défendue enregistré enregistrée adopté adoptée voté votée étudié étudiée"

var billFates = wordSet(billFateWords)

// billComplement tells whether «de», «d'» at token k opens the subject, not the author: «de modernisation agricole», «d'orientation»;
// not «de Mme X», «du groupe», «des députés».
func (r *reader) billComplement(k int) bool {
	if !r.any(k, "de", "d'") || r.shape(k+1) != lowerShape && !(r.shape(k) == capsShape || r.raw(k) == "D'" || r.raw(k) == "D’") || r.has(k+1, wCivility|wDeterminer|wDemonstrative|wPossessive|wNumeral|wTitle) {
		return false
	}
	return !r.any(k+1, "loi", "son", "notre")
}
