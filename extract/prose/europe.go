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
	if r.europeanAlias(i) {
		return
	}
	nature := r.europeanNature(i)
	if nature != "" && r.numberedAct(i, nature) {
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

// europeanAlias tells whether token i is inside an act of the Union already found, or in the bracket or «dite …» that gives it
// another name. The acts found so far are the last of r.found, in the order of the text.
func (r *reader) europeanAlias(i int) bool {
	for n := len(r.found) - 1; n >= 0; n-- {
		f := r.found[n]
		if _, ok := f.Entity.(*ontology.EUAct); !ok {
			return false
		}
		switch {
		case f.dropped || i < f.first:
		case i < f.last:
			return true
		default:
			return r.otherName(f.last, i)
		}
	}
	return false
}

// otherName tells whether token i is in the bracket or «dite …» that opens at token k, the one after an act.
func (r *reader) otherName(k, i int) bool {
	last := k
	for k < i && r.any(k, ",", "(", "«", "“", "\"") {
		k++
	}
	return k == i && i > last && r.is(i-1, "(") || r.any(k, "dite", "dit", "dites", "dits") && i-k <= 3 && !r.endsSentence(i-1)
}

// numberedAct reads an act known by its number.
func (r *reader) numberedAct(i int, nature string) bool {
	k, qualified := r.europeanQualifiers(i + 1)
	sign := r.numberSignAt(k)
	number, next, suffixed := r.europeanNumber(sign, qualified)
	a := &ontology.EUAct{Nature: nature}
	if next == sign {
		if a.Date, number, next = r.bracketedAfterDate(k, qualified); next == k {
			return false
		}
	} else if !suffixed && !qualified && (nature == "décision" || nature == "règlement" && !r.oldRegulation(number, next)) {
		return false
	}
	a.Number = number
	r.addEuropean(i, next, a, "number", sureFull)
	r.furtherNumbers(i, next, nature, qualified)
	return true
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
		case r.europeanSuffix(k) && r.shape(k) == capsShape && !r.is(k+1, "/"):
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

// europeanSuffix tells whether token i is one of the letters that end the numbers of acts: CE, CEE, UE.
func (r *reader) europeanSuffix(i int) bool {
	return r.shape(i) != lowerShape && r.any(i, "ue", "ce", "cee", "ec", "eu", "eec", "euratom", "ceca", "jai", "pesc")
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

// europeanNumber reads «2004/17/CE», «79/409/CEE», «UE/2016/679», «1760/2008», «91-676 CEE» at token i. Without blanks the number is
// as printed. It returns the token after it, or i.
func (r *reader) europeanNumber(i int, qualified bool) (number string, next int, suffixed bool) {
	k := i
	if r.europeanSuffix(k) {
		k, suffixed = k+1, true
		if r.is(k, "/") {
			k++
		}
	}
	if r.shape(k) != digitsShape || r.shape(k+2) != digitsShape || !r.any(k+1, "/", "-", "–") || r.blank(k+1) != r.blank(k+2) {
		return "", i, false
	}
	slash, first := r.is(k+1, "/"), k
	k += 3
	switch {
	case r.any(k, "/", "-") && r.europeanSuffix(k+1) && (!r.blank(k) || slash):
		k, suffixed = k+2, true
	case r.any(k, "/", "-") && !r.blank(k) && r.shape(k+1) == digitsShape: // a date
		return "", i, false
	case r.europeanSuffix(k) && r.shape(k) == capsShape:
		k, suffixed = k+1, true
	}
	if !slash && !suffixed && !qualified || !europeanYear(r.raw(first)) && !europeanYear(r.raw(first+2)) {
		return "", i, false
	}
	return strings.ReplaceAll(r.between(first, k), " ", ""), k, suffixed
}

// europeanYear tells whether one number of a pair may be the year: 1952 to 2099, or 52 to 99.
func europeanYear(s string) bool {
	n := parseDigits(s)
	return len(s) == 4 && n >= 1952 && n <= 2099 || len(s) == 2 && n >= 52
}

// oldRegulation tells whether a number without any mark of the Union is one of its regulations: rank/year, or year/rank since
// 2015; not one of a French authority.
func (r *reader) oldRegulation(number string, next int) bool {
	first, second, ok := strings.Cut(number, "/")
	if !ok || r.any(next, "du", "de") && !r.institutionOrDate(next) {
		return false
	}
	return len(second) == 4 && europeanYear(second) || len(first) == 4 && first >= "2015"
}

func (r *reader) institutionOrDate(i int) bool {
	_, n := r.dated(i)
	return n > i || r.institution(i) > i
}

// bracketedAfterDate reads «du 18 septembre 2007 (EC 1100/2007)» at token i, after «européen».
func (r *reader) bracketedAfterDate(i int, qualified bool) (day ontology.Day, number string, next int) {
	d, k := r.dated(i)
	if k == i || !r.is(k, "(") {
		return "", "", i
	}
	number, next, suffixed := r.europeanNumber(r.numberSignAt(k+1), qualified)
	if number == "" || !qualified && !suffixed || !r.is(next, ")") {
		return "", "", i
	}
	return d.day, number, next + 1
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

// furtherNumbers reads the others of «directives 2004/17/CE et 2004/18/CE».
func (r *reader) furtherNumbers(i, k int, nature string, qualified bool) {
	if !strings.HasSuffix(r.word(i).fold, "s") {
		return
	}
	for r.any(k, ",", "et") {
		sign := r.numberSignAt(k + 1)
		number, next, _ := r.europeanNumber(sign, qualified)
		if next == sign {
			return
		}
		r.addEuropean(sign, next, &ontology.EUAct{Nature: nature, Number: number}, "number", sureFull)
		k = next
	}
}
