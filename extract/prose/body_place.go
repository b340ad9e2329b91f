package prose

import "strings"

// chamberEnd takes the chamber behind a commission: «du Sénat», «de l'Assemblée nationale».
func (t *text) chamberEnd(i int) int {
	if t.is(i, "du") && t.is(i+1, "senat") {
		return i + 2
	}
	if next, ok := t.follow(i, "de", "l'", "assemblee", "nationale"); ok {
		return next
	}
	return i
}

// sectionEnd takes the place of a local section: «Secours catholique de la Drôme».
func (t *text) sectionEnd(i int) int {
	k := i + 1
	if !t.has(i, wOf) || t.is(i, "des") {
		return i
	}
	if t.any(k, "la", "l'") {
		k++
	}
	if t.shape(k) != titleShape || t.has(k, wBodyHead|wCivility|wTitle) || t.any(k, "france", "etat", "gouvernement", "republique", "europe") && t.place(k) == k {
		return i
	}
	return t.capitals(k)
}

// placedBody finds bodies of which each place has one and that one word names: «hôpital de Guéret», «région Occitanie».
func placedBody(r *reader, i int) (n named) {
	if !r.has(i, wBodyHead) {
		return n
	}
	if a := r.article(i); a == plural || a == indefinite || r.any(i-1, "de", "d'") && !r.capital(i) {
		return n
	}
	switch {
	case r.is(i, "region"):
		if r.any(i-3, "prefet", "prefete") {
			return n
		}
		k := i + 1
		if r.any(k, "des", "de", "du") {
			k++
		}
		if r.any(k, "la", "l'") {
			k++
		}
		if row, next := gazetteerNamed("regions.txt").at(&r.text, k); len(row) > 1 && strings.HasSuffix(row[1], "region") {
			return named{last: next, rule: "place", confidence: sureCapital}
		}
	case r.among(i, placedHeads), r.is(i, "aeroport") && r.owned(i):
		if end := r.placeEnd(i + 1); end > i+1 {
			if r.is(i, "universite") && r.shape(end) == digitsShape && len(r.raw(end)) <= 2 && r.capital(end-1) {
				end++ // Paris 8
			}
			return named{last: end, rule: "place", confidence: sureCapital}
		}
	}
	return n
}

var placedHeads = setOf("tribunal hopital lycee college universite parquet clinique polyclinique prefecture sous-prefecture rectorat")

// owned tells whether the words before speak of the shares of a company.
func (r *reader) owned(i int) bool {
	for k := i - 10; k < i; k++ {
		if r.any(k, "capital", "parts", "privatisation", "actionnaire", "actionnaires", "societe") {
			return true
		}
	}
	return false
}

// placeEnd returns the token after the words that tell a territorial body from its likes: «de Mende», «Jean-Zay de Thiers»,
// «psychiatrique Valmont», «de l'artisanat de la Creuse»; i when no word with a capital is among them.
func (t *text) placeEnd(i int) int {
	k, end, lower := t.adjectives(i), i, 0
	for lower < 3 {
		switch {
		case t.properAfter(k) && !t.startsSentence(k) && !t.is(k, "express"):
			k = t.capitals(k)
			if k = t.adjectives(k); t.any(k, "nord", "sud", "ouest") {
				k++
			}
			end = k
			continue
		case t.has(k, wOf) && t.blank(k):
			j := k + 1
			if t.any(j, "la", "l'", "les", "le") {
				j++
			}
			if t.shape(j) == titleShape && !t.has(j, wCivility) && !t.any(j, "etat", "gouvernement", "republique", "france", "premier", "premiere") && (!t.has(j, wBodyHead) || t.place(j) > j) {
				k = t.adjectives(t.capitals(j))
				end = k
				continue
			}
			if next := t.nounPhrase(k + 1); next > k+1 && end == i {
				k, lower = next, lower+1
				continue
			}
		case t.is(k, "et") && end == i && lower > 0:
			if next := t.coordinated(k); next > k {
				k = next
				continue
			}
		}
		break
	}
	return end
}
