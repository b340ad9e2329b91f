package prose

import (
	"cmp"
	"strings"
)

// aliasAfter reads the name of an act right after its nature: «loi ELAN», «loi « ELAN »», «loi dite « littoral »», «loi sur
// l'eau», «loi santé du 26 janvier 2016». core is set after it.
func (a *actReading) aliasAfter(k int) int {
	if k > a.head+1 || a.plural && a.value(a.head)%pluralHead != natureOrdinance || a.undefinite() {
		return k
	}
	name, next := a.aliasAt(k)
	if next == k {
		name, next = a.plainAlias(k)
	}
	if next == k {
		return k
	}
	a.act.Alias, a.core = name, next
	a.how = cmp.Or(a.how, "alias")
	return next
}

// undefinite tells whether the words before the head speak of a law to come, or of any: «une loi», «la future loi».
func (a *actReading) undefinite() bool {
	return a.among(a.head-1, undefiniteWords)
}

var undefiniteWords = setOf("un une future futur prochaine prochain eventuelle grande vraie veritable quelle aucune chaque cette nouvelle telle")

// aliasAt reads a public name at token k, just after the nature.
func (a *actReading) aliasAt(k int) (name string, next int) {
	if n := a.gazetteerAlias(); n > k {
		return a.between(a.head, n), n
	}
	if a.any(k, "dite", "dit", "dites", "dits") {
		return a.calledAlias(k + 1)
	}
	if inner, n := a.quoted(k); n > k && a.definite(a.head) {
		return a.named(inner), n
	}
	if n := a.capitalAlias(k); n > k {
		a.how = "name"
		return a.between(a.head, n), n
	}
	return "", k
}

// gazetteerAlias returns the token after a name of the list that begins at the head word, else 0. A name that is younger than
// the text cannot be meant; «loi de 1905» is a date.
func (a *actReading) gazetteerAlias() int {
	row, next := gazetteerNamed("acts.tsv").at(&a.text, a.head)
	if row == nil || a.shape(next-1) == digitsShape && a.any(next-2, "de", "d'") || a.reader.date != "" && row[3] > string(a.reader.date) {
		return 0
	}
	if a.any(next, "et") && a.any(next+1, "les", "la", "le", "l'") && !a.capital(next-1) && a.is(a.head+1, "sur") { // a longer title
		return 0
	}
	return next
}

// calledAlias reads the name after «dite»: in quotation marks, or up to the end of the phrase.
func (a *actReading) calledAlias(k int) (name string, next int) {
	if inner, n := a.quoted(k); n > k {
		return a.named(inner), n
	}
	if a.is(k, "la") {
		k++
	}
	if inner, n := a.quoted(k + 1); n > k+1 && a.has(k, wActHead) {
		return a.named(inner), n
	}
	end := k
	for end < k+7 && a.inside(end) && !a.titleMark(end) && !a.lineBreaks(end) && !a.leavesTitle(end) && !a.finiteAt(end, true) && !(a.is(end, "du") && end > k) {
		end++
	}
	end = a.trimTitle(k, end)
	if end == k || end == k+7 {
		return "", k - 1
	}
	return a.named(a.between(k, end)), end
}

// named puts the nature before a name that has none: «SRU» is the «loi SRU».
func (a *actReading) named(inner string) string {
	head, _, _ := strings.Cut(inner, " ")
	switch fold(head) {
	case "loi", "lois", "decret", "ordonnance", "arrete", "circulaire", "instruction", "loi-cadre":
		return inner
	}
	nature, _, _ := strings.Cut(a.act.Nature, " ")
	return nature + " " + inner
}

// quoted reads a short name in quotation marks at token k.
func (a *actReading) quoted(k int) (inner string, next int) {
	if !a.any(k, "«", "“", "\"") {
		return "", k
	}
	for n := k + 2; n < k+12; n++ {
		if a.any(n, "»", "”", "\"") {
			return a.between(k+1, n), n + 1
		}
	}
	return "", k
}

// capitalAlias reads a name in capitals: «ELAN», «Le Pors», «Copé-Zimmermann», «Sapin 2», «3DS». Acts other than laws and
// ordinances are so called after a person only.
func (a *actReading) capitalAlias(k int) (next int) {
	if a.shape(a.head) == capsShape || a.startsSentence(k) {
		return k
	}
	switch a.value(a.head) % pluralHead {
	case natureLaw:
	case natureOrdinance, natureCircular, natureDecree:
		if a.shape(k) != titleShape || !a.definite(a.head) && !a.is(a.head-1, "les") {
			return k
		}
	default:
		return k
	}
	for next = k; next < k+5; next++ {
		switch {
		case a.nameWord(next):
		case next > k && (a.any(next, "i", "ii", "iii") && a.capital(next) || a.shape(next) == digitsShape && len(a.raw(next)) == 1 && !a.is(next+1, "%")):
			return next + 1
		case next > k && a.is(next, "et") && a.nameWord(next+1) && !a.has(next+1, wAcronym):
		default:
			return next
		}
	}
	return k
}

// nameWord tells whether token k may be a word of a name.
func (a *actReading) nameWord(k int) bool {
	if a.has(k, wCivility|wMonth|wNumberSign|wActHead|wCodeHead) || a.any(k, "nor", "jo", "jorf", "bo", "ue", "ce", "art") || len(a.raw(k)) == 1 {
		return false
	}
	raw := a.raw(k)
	return a.capital(k) && !strings.HasSuffix(raw, "'") && !strings.HasSuffix(raw, "’") ||
		a.shape(k) == alnumShape && len(raw) <= 4 && isCapitalAt(raw[len(raw)-1:])
}

// plainAlias reads a name in small letters before the date: «loi santé du 26 janvier 2016».
func (a *actReading) plainAlias(k int) (name string, next int) {
	n := k
	for n < k+3 && a.plainWord(n) {
		n++
	}
	if n == k || a.value(a.head)%pluralHead != natureLaw || !a.identified(n) {
		return "", k
	}
	return a.between(a.head, n), n
}

// plainWord tells whether token n is a noun or an adjective that may stand between an act and its number or date.
func (a *actReading) plainWord(n int) bool {
	return a.shape(n) == lowerShape && !a.has(n, wOf|wTo|wPreposition|wDeterminer|wRelative|wAnd|wNumberSign|wMonth|wOrdinal|wActHead|wArticleHead|wCodeHead) &&
		!a.actRole(n, qualifiesAct|opensActTitle|dayOfSigning) && titleRoles.at(&a.text, n) == 0 && !a.finiteAt(n, true) && !a.participle(n)
}

// identified tells whether a number sign, a number or a date begins at token n.
func (a *actReading) identified(n int) bool {
	if a.is(n, "du") {
		_, next := a.dateAt(n+1, a.reader.date, false)
		return next > n+1
	}
	return a.numberSignAt(n) > n || a.bareNumber(n) > n
}
