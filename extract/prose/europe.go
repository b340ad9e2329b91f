package prose

import (
	"strings"

	"qparl/ontology"
)

// EuropeanAct finds directives, regulations and decisions of the European Union: by number in all printed forms, or by the short
// names of gazetteer/euacts.tsv.
var EuropeanAct = &Extractor{
	Name:     "eu-act",
	Doc:      "directives, regulations and decisions of the European Union",
	Triggers: wEuropeanHead,
	Read:     readEuropean,
	Settle:   settleEuropean,
}

var europeanWords = []lexemes{
	{wEuropeanHead, "directive directives règlement règlements décision décisions directive-cadre directives-cadres décision-cadre décisions-cadres"},
	{wEuropeanHead, firstWords("euacts.tsv", 0)},
	{0, "européen européenne européens européennes communautaire communautaires cadre délégué déléguée exécution conseil parlement commission communautés d' l' et du de la des"},
	{0, "ue ce cee ec eu eec euratom ceca jai pesc dite dit dites dits précitée précité ladite"},
	{0, europeanTitleWords + " " + "à au aux europe union eau"},
}

// europeanTitleWords open the title of an act of the Union.
const europeanTitleWords = "concernant relatif relative portant modifiant établissant instituant fixant abrogeant sur définissant visant arrêtant prévoyant déterminant complétant"

var europeanTitles = wordSet(europeanTitleWords)

// firstWords returns the first word of each name of a list.
func firstWords(file string, forms int) string {
	var b strings.Builder
	for _, row := range gazetteerRows(file) {
		for _, name := range rowNames(row, forms) {
			first, _, _ := strings.Cut(name, " ")
			if at := strings.IndexAny(first, "'’"); at >= 0 {
				first = first[:at+1]
			}
			b.WriteString(strings.ToLower(first))
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func readEuropean(r *reader, i int) {
	last, inside := r.lastEuropean(i)
	if inside {
		return
	}
	nature := r.europeanNature(i)
	if nature != "" && r.numberedAct(i, nature) || last > 0 && r.otherName(last, i) {
		return
	}
	if r.namedAct(i) || nature == "" || nature == "décision" {
		return
	}
	if !r.quotedAct(i, nature) {
		r.datedAct(i, nature)
	}
}

func (r *reader) europeanNature(i int) string {
	switch {
	case r.any(i, "directive", "directives", "directive-cadre", "directives-cadres"):
		return "directive"
	case r.any(i, "reglement", "reglements"):
		return "règlement"
	case r.any(i, "decision", "decisions", "decision-cadre", "decisions-cadres"):
		return "décision"
	}
	return ""
}

// lastEuropean returns the token after the last act found before token i, 0 when there is none; inside: token i is in one. The acts
// found so far are the last of r.found, in the order of the text.
func (r *reader) lastEuropean(i int) (last int, inside bool) {
	for n := len(r.found) - 1; n >= 0; n-- {
		f := r.found[n]
		if _, ok := f.Entity.(*ontology.EUAct); !ok {
			break
		}
		if !f.dropped && i >= f.first {
			return f.last, i < f.last
		}
	}
	return 0, false
}

// otherName tells whether token i is in the bracket or «dite …» that opens at token k, the one after an act.
func (r *reader) otherName(k, i int) bool {
	last := k
	for k < i && r.any(k, ",", "(", "«", "“", "\"") {
		k++
	}
	return k == i && i > last && r.is(i-1, "(") || r.any(k, "dite", "dit", "dites", "dits") && i-k <= 3 && !r.endsSentence(i-1)
}

// addEuropean adds an act whose core ends before token last, with the institutions, date, title and other name after it.
func (r *reader) addEuropean(i, last int, a *ontology.EUAct, rule string, confidence int) {
	core, end := r.europeanParts(last, a)
	if begin := r.europeanTitle(end); begin > end {
		if stop := r.titleEnd(begin); stop > begin {
			a.Title, end = r.between(end, stop), stop
		}
	}
	if a.Alias == "" {
		a.Alias = r.aliasAfter(end)
	}
	f := r.add(i, end, a, rule, confidence)
	f.Core = r.end(core - 1)
}

// europeanQualifiers goes past «(UE)», «européen», «d'exécution», «du Conseil»; known tells whether one says that the act is of the
// Union.
func (r *reader) europeanQualifiers(i int) (next int, known bool) {
	for k := i; k < i+14; {
		switch {
		case r.is(k, "(") && r.europeanSuffix(k+1):
			end := k + 2
			for r.is(end, ",") && r.europeanSuffix(end+1) {
				end += 2
			}
			if !r.is(end, ")") {
				return k, known
			}
			k, known = end+1, true
		case r.any(k, "europeen", "europeenne", "europeens", "europeennes", "communautaire", "communautaires"):
			k, known = k+1, true
		case r.europeanSuffix(k) && r.shape(k) == capsShape && (!r.is(k+1, "/") || r.blank(k+1)):
			k, known = k+1, true
		case r.any(k, "cadre", "delegue", "deleguee"):
			k++
		case r.is(k, "d'") && r.is(k+1, "execution"):
			k += 2
		default:
			end := r.institution(k)
			if end == k {
				return k, known
			}
			k, known = end, true
		}
		next = k
	}
	return next, known
}

// institution reads «du Parlement européen et du Conseil», «du Conseil», «de la Commission européenne»; not «du conseil municipal».
func (r *reader) institution(i int) int {
	k, ok := r.follow(i, "du", "parlement", "europeen")
	if ok {
		if n, ok := r.follow(k, "et", "du", "conseil"); ok {
			return n
		}
		return k
	}
	if k, ok = r.follow(i, "du", "conseil", "europeen"); ok {
		return k
	}
	if k, ok = r.follow(i, "du", "conseil"); ok && r.shape(k-1) != lowerShape && r.shape(k) != lowerShape && !r.is(k, "d'") || ok && r.is(k, "du") {
		return k
	}
	if k, ok = r.follow(i, "de", "la", "commission"); ok {
		switch {
		case r.is(k, "europeenne"):
			return k + 1
		case r.is(k, "des") && r.is(k+1, "communautes"):
			return k + 2
		case r.capital(k - 1):
			return k
		}
	}
	return i
}

// europeanParts reads institutions and date after the number. core ends with the date.
func (r *reader) europeanParts(i int, a *ontology.EUAct) (core, end int) {
	core, end = i, i
	for range 4 {
		if n := r.institution(end); n > end {
			end = n
			continue
		}
		k := end
		if r.is(k, ",") {
			k++
		}
		d, n := r.dated(k)
		if n == k || a.Date != "" || r.is(k, "le") {
			break
		}
		a.Date, core, end = d.day, n, n
	}
	return core, end
}

// europeanTitle returns the token after the word that opens a title at token i: «relative à», «concernant»; else i.
func (r *reader) europeanTitle(i int) int {
	if !europeanTitles[r.word(i).fold] {
		return i
	}
	if r.any(i, "relatif", "relative", "visant") && !r.any(i+1, "à", "a", "au", "aux") {
		return i
	}
	return i + 1
}

// aliasAfter reads the other name after an act: «(RGPD)», «, dite directive-cadre sur l'eau», «(dite « Bolkestein »)».
func (r *reader) aliasAfter(i int) string {
	k := i
	for r.any(k, ",", "(") && k < i+1 {
		k++
	}
	if r.any(k, "dite", "dit") && k < i+2 {
		k++
		if r.any(k, "la", "le") {
			k++
		}
		if first, last, next := r.quoted(k, 8); next > k {
			return r.between(first, last)
		}
		if r.europeanNature(k) != "" {
			if _, _, next := r.quoted(k+1, 8); next > k+1 {
				return r.between(k, next)
			}
		}
		if end := min(r.titleEnd(k), k+8); end > k {
			return r.between(k, end)
		}
		return ""
	}
	if k > i && r.is(i, "(") && r.europeanNature(k) != "" {
		if _, _, next := r.quoted(k+1, 8); next > k+1 && r.is(next, ")") {
			return r.between(k, next)
		}
	}
	if k > i && r.is(i, "(") && r.shape(k) == capsShape && r.is(k+1, ")") && !r.europeanSuffix(k) {
		return r.raw(k)
	}
	return ""
}
