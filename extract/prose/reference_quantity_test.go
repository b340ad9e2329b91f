package prose

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

// The slow reference of amounts, percentages and dates: regular expressions on the string, and guards for what stands around.
var (
	quantityUnits     = `un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf`
	quantityNumeral   = `(?i:quatre-vingts?(?:-(?:` + quantityUnits + `))?|soixante(?:-(?:` + quantityUnits + `))?|(?:vingt|trente|quarante|cinquante)(?:-(?:` + quantityUnits[:strings.Index(quantityUnits, "|dix")] + `))?|cents?|mille|dix-sept|dix-huit|dix-neuf|` + quantityUnits + `)`
	quantityNumerals  = quantityNumeral + `(?:\s*\bet\s+` + quantityNumeral + `\b|\s+` + quantityNumeral + `\b)*`
	quantityFigures   = `\d{1,3}(?:[ \x{a0}\x{202f}\x{2009}.]\d{3})+(?:,\d{1,6})?|\d{1,15}(?:[,.]\d{1,6})?`
	quantityForm      = `(` + quantityNumerals + `|` + quantityFigures + `)`
	quantityLetters   = `(k|K|Mds|Mrd|Md|MD|M)`
	quantityMany      = `((?i:demi-million|demi-milliard|millions?|milliards?))`
	quantityCurrency  = `(€|(?i:euros?|eur|francs?|frf)\b)`
	quantityOf        = `(?i:d['’ʼ]|de\s)`
	quantityMoneyNoun = `(?i:chiffre\s+d['’ʼ]|(?:budget|crédits|credits|dette|déficit|deficit|recettes|économies|economies|investissements?|pertes|dépenses|depenses|subventions|dotations?)\b)`

	quantityAmounts = []*regexp.Regexp{
		spacedPattern(quantityForm + `\s+` + quantityMany + `\s+(et\s+demi)\s+(?:` + quantityOf + `)?\s*` + quantityCurrency),
		spacedPattern(quantityForm + `\s+` + quantityMany + `\s*(?:\b` + quantityOf + `)?\s*` + quantityCurrency),
		spacedPattern(quantityForm + `\s+` + quantityLetters + `\s*(?:\b` + quantityOf + `)?\s*` + quantityCurrency),
		spacedPattern(`(\d{1,5}[,.]\d{1,6}|\d{1,6})` + quantityLetters + `\s*(?:\b` + quantityOf + `)?\s*` + quantityCurrency),
		spacedPattern(quantityForm + `\s*` + quantityCurrency),
	}
	quantityBareMillions = spacedPattern(quantityForm + `\s+` + quantityMany + `\s+` + quantityOf + `\s*` + quantityMoneyNoun)
	quantityPercent      = spacedPattern(quantityForm + `\s*(?:%|(?i:pourcents?\b|pour\s+cent\b)|p\s*\.\s*(?:100|(?i:cent))\b)`)
)

// quantityStarts tells whether a number may begin at a place: no letter or digit, and no hyphen of a word, stands before it.
func quantityStarts(s string, at int) bool {
	r, size := utf8.DecodeLastRuneInString(s[:at])
	if at == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
		return true
	}
	if r != '-' || isDigits(s[at:at+1]) {
		return r == '-'
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at-size])
	return !unicode.IsLetter(before)
}

// quantityTail tells whether figures without decimals are those of another number: the 50 of «450,50»; or words after «pour cent».
func quantityTail(s string, begin, end int) bool {
	if quantityPourCent.MatchString(s[begin:end]) && quantityPour.MatchString(s[:begin]) {
		return true
	}
	return isDigits(s[begin:begin+1]) && quantityAfterMark.MatchString(s[:begin]) && !quantityHasDecimals.MatchString(s[begin:end])
}

var quantityPourCent, quantityPour = spacedPattern(`(?i)^cent\s`), spacedPattern(`(?i)(?:^|[^\pL'’-])pour\s+$`)

var quantityAfterMark = regexp.MustCompile(`(?:^|[^\pL\d])\d+[,.]$`)

var quantityHasDecimals = regexp.MustCompile(`,|^\d+\.(?:\d{1,2}|\d{4,6})$`)

// quantityBroken tells whether three digits at a place go on with another number, that is none: «1,500 000», «000 450».
func quantityBroken(s string, at int) bool {
	return quantityThree.MatchString(s[at:]) && quantityDecimals.MatchString(s[:at]) ||
		quantityGroups.MatchString(s[at:]) && strings.HasSuffix(s[:at], ",") && quantityAfterMark.MatchString(s[:at])
}

var quantityGroups = spacedPattern(`^\d{1,3}[ \x{a0}\x{202f}\x{2009}.]\d{3}`)

var quantityThree = regexp.MustCompile(`^\d{3}(?:\D|$)`)

var quantityDecimals = spacedPattern(`(?:(?:^|[^\pL\d])\d+[,.]\d{1,3}|(?:^|[^\pL\d])0\d\d)[ \x{a0}\x{202f}\x{2009}.]$`)

// quantityValue computes the value of a number in figures or words; ok is false for what is none.
func quantityValue(s string) (v float64, ok bool) {
	if !isDigits(s[:1]) {
		return quantityNumeralValue(s), true
	}
	plain := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
	whole, decimals, _ := strings.Cut(plain, ",")
	if decimals == "" {
		if parts := strings.Split(whole, "."); len(parts) == 2 && len(parts[1]) != 3 {
			whole, decimals = parts[0], parts[1]
		}
	}
	first := regexp.MustCompile(`^\d+`).FindString(s)
	if len(first) == 3 && first[0] == '0' || len(first) > 3 && strings.ContainsRune(whole, '.') {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(whole, ".", "")+"."+decimals+"0", 64)
	return v, err == nil
}

func quantityNumeralValue(s string) float64 {
	total, group := 0, 0
	for _, w := range strings.Fields(strings.ToLower(s)) {
		switch n := quantityWordValue(w); {
		case w == "et":
		case n == 1000:
			total, group = total+max(group, 1)*1000, 0
		case n == 100:
			group = max(group, 1) * 100
		default:
			group += n
		}
	}
	return float64(total + group)
}

// quantityWordValue adds the parts of one numeral: quatre-vingt-dix-sept.
func quantityWordValue(w string) int {
	w = strings.Replace(strings.TrimSuffix(w, "s"), "quatre-vingt", "huitante", 1)
	if strings.HasPrefix(w, "troi") {
		w = "trois"
	}
	sum := 0
	for _, part := range strings.Split(w, "-") {
		sum += map[string]int{"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
			"douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
			"huitante": 80, "cent": 100, "mille": 1000}[part]
	}
	return sum
}

func quantityMultiplier(s string) float64 {
	switch s = strings.ToLower(strings.TrimSuffix(s, "s")); {
	case s == "":
		return 1
	case s == "k":
		return 1e3
	case s == "demi-million":
		return 5e5
	case s == "demi-milliard":
		return 5e8
	case s == "m", s == "million":
		return 1e6
	}
	return 1e9
}

// quantityFind yields the matches of an expression whose number may begin there; after one that does not, it goes on a character later.
func quantityFind(s string, x *regexp.Regexp, found func(m []int, v float64)) {
	for at := 0; at < len(s); {
		m := x.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return
		}
		for i := range m {
			if m[i] >= 0 {
				m[i] += at
			}
		}
		v, ok := quantityValue(s[m[2]:m[3]])
		if ok && !quantityTail(s, m[2], m[3]) && quantityStarts(s, m[0]) && !quantityBroken(s, m[0]) {
			found(m, v)
			at = m[1]
			continue
		}
		_, size := utf8.DecodeRuneInString(s[m[0]:])
		at = m[0] + size
	}
}

// quantityQuantities returns «begin-end value currency».
func quantityQuantities(s, kind string) (lines []string) {
	put := func(begin, end int, v float64, currency string) {
		lines = append(lines, fmt.Sprintf("%d-%d %.7g %s", begin, end, v, currency))
	}
	if kind == "percent" {
		quantityFind(s, quantityPercent, func(m []int, v float64) { put(m[0], m[1], v, "") })
		return lines
	}
	taken := map[int]bool{} // by end
	for k, x := range quantityAmounts {
		quantityFind(s, x, func(m []int, v float64) {
			last := len(m) / 2
			currency := "EUR"
			if unit := strings.ToLower(s[m[2*last-2]:m[2*last-1]]); unit[0] == 'f' {
				currency = "FRF"
			}
			many := ""
			if last > 3 || k > 0 && k < 4 {
				many = s[m[4]:m[5]]
			}
			if v *= quantityMultiplier(many); k == 0 {
				v += quantityMultiplier(many) / 2
			}
			if !taken[m[1]] {
				taken[m[1]] = true
				put(m[0], m[1], v, currency)
			}
		})
	}
	quantityFind(s, quantityBareMillions, func(m []int, v float64) { put(m[0], m[5], v*quantityMultiplier(s[m[4]:m[5]]), "") })
	return lines
}

// quantitiesIn returns what the extractor finds in the same form.
func quantitiesIn(s string, x *Extractor) (lines []string) {
	mentions, errs := NewFinder([]*Extractor{x}).Find(&ontology.Question{Text: s})
	for _, err := range errs {
		lines = append(lines, err.Error())
	}
	for _, m := range mentions {
		switch e := m.Entity.(type) {
		case *ontology.Amount:
			lines = append(lines, fmt.Sprintf("%d-%d %.7g %s", m.Span.Begin, m.Span.End, e.Value, e.Currency))
		case *ontology.Percentage:
			lines = append(lines, fmt.Sprintf("%d-%d %.7g %s", m.Span.Begin, m.Span.End, e.Value, ""))
		}
	}
	return lines
}

// TestQuantityReference compares grammar and reference on generated and mutated sentences, and on the tables of cases.
func TestQuantityReference(t *testing.T) {
	for _, s := range quantityTexts(t) {
		for kind, x := range map[string]*Extractor{"amount": Amount, "percent": Percentage} {
			want, got := quantityQuantities(s, kind), quantitiesIn(s, x)
			slices.Sort(want)
			slices.Sort(got)
			if strings.Join(got, "\n") != strings.Join(want, "\n") {
				t.Fatalf("%s in %q\n the grammar says %q\n the reference %q", kind, s, got, want)
			}
		}
	}
}

// quantityPieces build sentences; each choice is made by chance, the same at each run.
var quantityPieces = struct{ before, number, unit, after []string }{
	before: []string{"Il faut ", "soit ", "de plus de ", "en 2012 ", "l'article 12 ", "(", "d'", "entre 5 et ", "10-", "n°", "le 12 mars 2013 ", "1,5 ", "A4 ", ""},
	number: []string{"12", "1 200", "1\u00a0200\u202f000", "1.500.000", "4,7", "4.75", "0,5", "12 450,50", "000", "1500", "deux", "vingt et un", "quatre-vingt-dix-sept",
		"trois cents", "mille", "Deux mille", "deux cent cinquante", "un", "15M", "1,2Md", "200 k", "3 Mds"},
	unit: []string{" €", "€", " euros", " million d'euros", " millions de francs", " milliards d’euros", " milliards et demi d'euros", " M€", " Md€", " %", "%", " pour cent", " p. 100",
		" habitants", " francs", " F", " millions d'habitants", " milliards de dettes", " milliards de pertes", " demi-million d'euros", " points", " EUR", " d'euros"},
	after: []string{".", " par an", ", ", " et ", "", " de plus", " (", "s "},
}

func quantityTexts(t *testing.T) (texts []string) {
	texts = fuzzSeeds(t)
	r := rand.New(rand.NewPCG(5, 9))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	p := &quantityPieces
	sentence := func() string { return pick(p.before) + pick(p.number) + pick(p.unit) + pick(p.after) }
	for range 6000 {
		s := sentence()
		if r.IntN(2) == 0 {
			s = mutate(r, s+sentence())
		}
		texts = append(texts, s)
	}
	for _, cases := range [][]citationCase{amountCases, percentCases, momentCases, europeanCases, courtCases, billCases, questionCases} {
		for _, c := range cases {
			texts = append(texts, c.text)
		}
	}
	return texts
}
