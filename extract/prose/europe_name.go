package prose

import (
	"strings"
	"sync"

	"qparl/ontology"
)

// namedAct reads an act by a short name of the gazetteer: «RGPD», «directive cadre sur l'eau (DCE)», «directive européenne
// « Bruit »».
func (r *reader) namedAct(i int) bool {
	row, next, quotes := r.europeanName(i)
	if row == nil || r.ambiguousName(i, next) {
		return false
	}
	a := &ontology.EUAct{Nature: row[1], Alias: r.between(i, next)}
	if quotes {
		a.Alias = r.betweenQuotes(i, next)
	}
	last := r.bracketAfterName(next, a)
	if a.Number == "" {
		a.Number = r.officialNumber(row, r.yearOfAct(last))
	}
	r.addEuropean(i, last, a, "name", sureGazetteer)
	return true
}

var listedEuropeanActs = sync.OnceValue(func() *gazetteer { return gazetteerNamed("euacts.tsv") })

// europeanName finds the longest name at token i, whose words may stand between quotation marks and after «européenne».
func (r *reader) europeanName(i int) (row []string, next int, quotes bool) {
	g := listedEuropeanActs()
	node, inside := int32(0), false
	next = i
	for k := i; r.inside(k) && k < i+16; k++ {
		switch {
		case k > i && r.any(k, "«", "“", "\"", "»", "”"):
			quotes, inside = true, !inside
			if !inside && row != nil && next == k {
				next = k + 1
			}
			continue
		case k == i+1 && r.any(k, "europeenne", "europeen", "communautaire"):
			continue
		}
		key := r.key(k)
		if key == 0 {
			break
		}
		n := g.step(node, key)
		if n == 0 || g.caps[n] && !r.acronymLike(k) {
			break
		}
		node = n
		if end := g.ends[node]; end > 0 && (k > i || r.capital(k) || r.shape(k) == mixedShape) {
			row, next = g.rows[end-1], k+1
		}
	}
	return row, next, quotes && r.any(next-1, "»", "”", "\"")
}

// betweenQuotes returns the words between the quotation marks of tokens first to last, last excluded.
func (r *reader) betweenQuotes(first, last int) string {
	for k := first; k < last; k++ {
		if begin, end, next := r.quoted(k, last-k); next > k {
			return r.between(begin, end)
		}
	}
	return r.between(first, last)
}

// ambiguousName tells whether a lone acronym or a name of everyday words needs a sentence that speaks of Europe: «DMA» is also
// «déchets ménagers et assimilés», «DCE» a «dossier de consultation des entreprises».
func (r *reader) ambiguousName(i, next int) bool {
	if next > i+1 || r.europeanNature(i) != "" {
		return false
	}
	switch r.raw(i) {
	case "DMA", "DSA", "DCE", "REACH", "RDUE", "DERU":
	default:
		return r.shape(i) == titleShape && len(r.raw(i)) < 5
	}
	first, last := r.sentence(i, 60)
	for k := first; k < last; k++ {
		if r.any(k, "directive", "directives", "reglement", "reglements", "europeen", "europeenne", "europeens", "europeennes", "europe", "union", "eau") {
			return false
		}
	}
	return true
}

// bracketAfterName reads «(DCE)», «(91/676/CEE)», «n° 91/676/CEE», «2009/147/CE» after a short name. It returns the token after it.
func (r *reader) bracketAfterName(i int, a *ontology.EUAct) int {
	if r.is(i, "(") {
		if r.shape(i+1) == capsShape && r.is(i+2, ")") && !r.europeanSuffix(i+1) {
			a.Alias = r.raw(i + 1)
			return i + 3
		}
		k, qualified := r.europeanQualifiers(i + 1)
		if r.europeanNature(i+1) != "" {
			k, qualified = r.europeanQualifiers(i + 2)
		}
		sign := r.europeanSign(k)
		if number, next, _ := r.europeanNumber(sign, qualified); next > sign && r.is(next, ")") {
			a.Number = number
			return next + 1
		}
		return i
	}
	k, qualified := r.europeanQualifiers(i)
	sign := r.europeanSign(k)
	if number, next, _ := r.europeanNumber(sign, qualified); next > sign {
		a.Number = number
		return next
	}
	return i
}

// yearOfAct returns the year said of an act, «de 1979», else that of the text; empty when neither is known.
func (r *reader) yearOfAct(i int) string {
	if r.is(i, "de") {
		if year, ok := r.yearAt(i + 1); ok {
			return year
		}
	}
	if r.date == "" {
		return ""
	}
	return string(r.date[:4])
}

// officialNumber returns the number of the act that the name meant in a year; none where it has meant several and no year is known.
func (r *reader) officialNumber(row []string, year string) string {
	number := ""
	for _, other := range gazetteerNamed("euacts.tsv").rows {
		if !strings.EqualFold(other[0], row[0]) || len(other) < 3 || len(other) > 4 && !inYears(other[4], year) {
			continue
		}
		if number != "" && number != other[2] {
			return ""
		}
		number = other[2]
	}
	return number
}

// inYears tells whether a year is in a range, 1979-2009, either end open. An unknown one is in every range.
func inYears(years, year string) bool {
	if years == "" || year == "" {
		return true
	}
	from, to, _ := strings.Cut(years, "-")
	return from <= year && (to == "" || year <= to)
}

// quotedAct reads a directive named between quotation marks that no list knows: «directive « Travel »».
func (r *reader) quotedAct(i int, nature string) bool {
	k, qualified := r.europeanQualifiers(i + 1)
	if nature != "directive" && !qualified {
		return false
	}
	first, last, next := r.quoted(k, 8)
	if next == k || r.any(next, "du", "de") && !r.institutionOrDate(next) {
		return false
	}
	a := &ontology.EUAct{Nature: nature, Alias: r.between(first, last)}
	end := r.bracketAfterName(next, a)
	confidence := sureCapital
	if a.Number != "" {
		confidence = sureFull
	}
	r.addEuropean(i, end, a, "quoted", confidence)
	return true
}

// datedAct keeps «directive du 23 octobre 2000» for the end, when another text of the document may tell its number.
func (r *reader) datedAct(i int, nature string) {
	k, _ := r.europeanQualifiers(i + 1)
	if d, next := r.dated(k); next > k && !r.is(k, "le") {
		r.add(i, next, &ontology.EUAct{Nature: nature, Date: d.day}, "date", sureAnaphor).dropped = true
	}
}
