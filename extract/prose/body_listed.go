package prose

import "strings"

// listedBody finds names of the gazetteer, those of territorial bodies with their place.
func listedBody(r *reader, i int) (n named) {
	row, next := gazetteerNamed("bodies.tsv").at(&r.text, i)
	if row == nil || len(row) < 4 || !r.listedHere(i, next, row) {
		return n
	}
	if r.is(next, "/") || row[3] == "local-authority" && r.is(i, "metropole") && !r.properly(i) || publicForces[row[0]] {
		return n
	}
	n = named{last: next, closed: !strings.HasSuffix(row[3], "-cased") && row[3] != "parliament" && row[3] != "territorial", group: row[2] == "group", ministry: row[3] == "ministry", rule: "gazetteer", confidence: sureGazetteer}
	switch row[3] {
	case "territorial", "deconcentrated":
		n.last = r.placeEnd(next)
		if n.last == next && (row[3] == "territorial" || r.article(i) == plural || r.article(i) == indefinite) {
			if n = r.explained(i, n, row[0]); n.acronym == "" {
				return named{}
			}
			return n
		}
	case "parliament":
		n.last = r.chamberEnd(next)
	case "firm", "media":
		if r.is(i-1, "sur") {
			return named{} // «sur X»: where something is published
		}
	default:
		if r.is(next, "en") {
			n.last, _ = r.nameEnd(next, 0)
		}
	}
	if r.acronymOf(row, i, next) {
		n.official = row[0]
		if n.last > next {
			n.official += " " + r.between(next, n.last)
		}
		return r.explained(i, n, row[0])
	}
	return r.withListedAcronym(i, n, row)
}

// listedHere tells whether the words of an entry are its name here.
func (r *reader) listedHere(i, next int, row []string) bool {
	family := row[3]
	switch {
	case r.has(i, wNoBody) && next == i+1 && r.shape(i) == capsShape:
		return false
	case strings.HasSuffix(family, "-cased") && !r.properly(i) && r.shape(i) != capsShape:
		return false
	case next == i+1 && (r.otherThing(i) && !r.any(i-1, "«", "“") || r.inCapitals(i) || r.is(i-1, "(") && r.is(next, ")") && r.shape(i-2) == lowerShape):
		return false
	case !r.blank(i) && r.is(i-1, "-") || !r.blank(next) && r.is(next, "-"):
		return false
	}
	if next == i+1 && r.shape(i) == titleShape && !r.listedSpelling(i, row) {
		return false
	}
	return r.capital(i) || r.article(i) != plural && !(r.any(i-1, "un", "une") && (row[3] == "territorial" || row[3] == "deconcentrated"))
}

// listedSpelling tells whether a word with one capital may stand for the form of the entry: SUD is not Sud.
func (r *reader) listedSpelling(i int, row []string) bool {
	for _, form := range rowNames(row, 1) {
		if strings.EqualFold(form, r.raw(i)) && form == strings.ToUpper(form) {
			return len(form) >= 4 && !strings.HasSuffix(row[3], "-cased")
		}
	}
	return true
}

// publicForces are services of the State that prose speaks of as such, like the army: no bodies with a name of their own.
var publicForces = map[string]bool{"police nationale": true, "gendarmerie nationale": true, "inspection du travail": true, "police judiciaire": true, "marine nationale": true}

// acronymOf tells whether the words are an acronym of the entry rather than its name.
func (r *reader) acronymOf(row []string, i, next int) bool {
	return next == i+1 && len(row[0]) > len(r.raw(i)) && r.acronymShape(i) && strings.ContainsRune(row[0], ' ')
}

// withListedAcronym takes the acronym in brackets that the list or the letters confirm.
func (r *reader) withListedAcronym(i int, n named, row []string) named {
	k := n.last
	if r.is(k, "(") && r.is(k+2, ")") && r.acronymShape(k+1) && len(row) > 1 {
		for form := range strings.SplitSeq(row[1], "|") {
			if form != "" && strings.EqualFold(form, r.raw(k+1)) {
				n.name, n.acronym, n.last = r.between(i, k), r.raw(k+1), k+3
				n.rule, n.confidence = "acronym-defined", sureFull
				return n
			}
		}
	}
	return r.withAcronym(i, n)
}

// explained takes the full name that follows an acronym: «Igas, l'inspection générale …», «RTE – Réseau de transport …».
func (r *reader) explained(i int, n named, full string) named {
	k := n.last
	dash := r.any(k, "–", "—", "-") && r.blank(k)
	if !dash && !r.is(k, ",") {
		return n
	}
	k++
	if r.any(k, "l'", "la", "le") {
		k++
	}
	row, next := gazetteerNamed("bodies.tsv").at(&r.text, k)
	if row == nil || row[0] != full || next == k+1 {
		return n
	}
	n.name, n.acronym, n.official = r.between(k, next), r.raw(i), ""
	n.last, n.rule, n.confidence = next, "acronym-defined", sureFull
	if dash && r.any(next, "–", "—", "-") {
		if end := r.placeEnd(next + 1); end > next+1 {
			n.name, n.last = r.between(i, end), end
		}
	}
	return n
}

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

// placedBody finds bodies of which each place has one and that one word names: «hôpital de Sarlat», «région Occitanie».
func placedBody(r *reader, i int) (n named) {
	if r.article(i) == plural || r.article(i) == indefinite {
		return n
	}
	switch {
	case r.is(i, "region"):
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
	case r.any(i, "tribunal", "hopital", "lycee", "college", "universite", "parquet", "clinique", "polyclinique", "prefecture", "sous-prefecture", "rectorat"), r.is(i, "aeroport") && r.owned(i):
		if end := r.placeEnd(i + 1); end > i+1 {
			return named{last: end, rule: "place", confidence: sureCapital}
		}
	}
	return n
}

// owned tells whether the words before speak of the shares of a company.
func (r *reader) owned(i int) bool {
	for k := i - 10; k < i; k++ {
		if r.any(k, "capital", "parts", "privatisation", "actionnaire", "actionnaires", "societe") {
			return true
		}
	}
	return false
}

// placeEnd returns the token after the words that tell a territorial body from its likes: «de Dinan», «Kahani de Ouangani»,
// «psychiatrique Bélair», «de l'artisanat de la Creuse»; i when no word with a capital is among them.
func (t *text) placeEnd(i int) int {
	k, end, lower := t.adjectives(i), i, 0
	for lower < 3 {
		switch {
		case t.properAfter(k) && !t.startsSentence(k):
			k = t.capitals(k)
			if t.any(k, "nord", "sud", "ouest") {
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
				k = t.capitals(j)
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
