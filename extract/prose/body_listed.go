package prose

import (
	"slices"
	"strings"
	"sync"
)

var listedBodies = sync.OnceValue(func() *gazetteer { return gazetteerNamed("bodies.tsv") })

// listedBody finds names of the gazetteer, those of territorial bodies with their place.
func listedBody(r *reader, i int) (n named) {
	row, next := listedBodies().at(&r.text, i)
	if len(row) < 4 || r.is(i, "ministere") && next > i+1 || !r.listedHere(i, next, row) {
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
			if n = r.explained(i, r.bracketPlace(i, n, row), row[0]); n.acronym == "" {
				return named{least: next}
			}
			return n
		}
	case "parliament":
		n.last = r.chamberEnd(next)
	case "association", "union", "employers", "professional-order", "elected-officials":
		if next > i+1 {
			n.last = r.sectionEnd(next)
		}
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
		if name := r.definition(r.raw(i)); name != "" && n.last == next {
			n.official = name
		}
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
	case r.has(i, wNoBody) && next == i+1 && r.shape(i) == capsShape && family != "territorial":
		return false
	case strings.HasSuffix(family, "-cased") && next == i+1 && r.any(i-1, "le", "la", "l'", "du", "au", "cette", "une", "un"):
		return false
	case strings.HasSuffix(family, "-cased") && (!r.properly(i) && r.shape(i) != capsShape || r.any(i-1, "«", "“")):
		return false
	case r.any(i, "rn", "lfi") && next == i+1 && (r.shape(next) == digitsShape || r.any(next, "pour") || r.is(i-1, "la")):
		return false // RN 20, LFI pour 2014
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

// explained takes the full name that follows an acronym: «OLB, l'Office des landes …», «OLB – Office des landes …».
func (r *reader) explained(i int, n named, full string) named {
	k := n.last
	dash, bracket := r.any(k, "–", "—", "-") && r.blank(k), r.is(k, "(")
	if !dash && !bracket && !r.is(k, ",") {
		return n
	}
	k++
	if r.any(k, "l'", "la", "le") {
		k++
	}
	row, next := gazetteerNamed("bodies.tsv").at(&r.text, k)
	if row == nil || next == k+1 || row[0] != full && !spells(r.raw(i), r.between(k, next)) || bracket && !r.is(next, ")") {
		return n
	}
	if bracket {
		n.last = next + 1
	} else {
		n.last = next
	}
	n.name, n.acronym, n.official = r.between(k, next), r.raw(i), ""
	n.rule, n.confidence = "acronym-defined", sureFull
	if dash && r.any(next, "–", "—", "-") {
		if end := r.placeEnd(next + 1); end > next+1 {
			n.name, n.last = n.name+" "+r.between(next+1, end), end
		}
	}
	return n
}

// bracketPlace takes an acronym in brackets and the place behind it: «caisse d'allocations familiales (CAF) du Gard».
func (r *reader) bracketPlace(i int, n named, row []string) named {
	k := n.last
	if !r.is(k, "(") || !r.is(k+2, ")") || !slices.ContainsFunc(strings.Split(row[1], "|"), func(form string) bool { return strings.EqualFold(form, r.raw(k+1)) }) {
		return n
	}
	if end := r.placeEnd(k + 3); end > k+3 {
		n.name, n.acronym, n.last = r.between(i, k)+" "+r.between(k+3, end), r.raw(k+1), end
		n.rule, n.confidence = "acronym-defined", sureFull
	}
	return n
}
