package prose

import (
	"strconv"
	"strings"
)

var units = []string{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze",
	"seize", "dix-sept", "dix-huit", "dix-neuf"}

var unitOrdinals = []string{"", "unième", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième",
	"douzième", "treizième", "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième"}

// numberWords are the numerals and ordinals below one hundred: vingt-deux, quatre-vingt-dix-septième.
var numberWords = func() []lexemes {
	numerals, ordinals := []string{"une=1", "cent=100", "mille=1000"}, []string{"premier=1", "première=1", "second=2", "seconde=2", "centième=100"}
	add := func(n int, word, ordinal string) {
		numerals = append(numerals, word+"="+strconv.Itoa(n))
		ordinals = append(ordinals, ordinal+"="+strconv.Itoa(n))
	}
	for n := 1; n < 20; n++ {
		add(n, units[n], unitOrdinals[n])
	}
	for _, t := range []struct {
		value    int
		word     string
		upTo     int
		ordinary string
	}{{20, "vingt", 9, "vingtième"}, {30, "trente", 9, "trentième"}, {40, "quarante", 9, "quarantième"}, {50, "cinquante", 9, "cinquantième"},
		{60, "soixante", 19, "soixantième"}, {80, "quatre-vingt", 19, "quatre-vingtième"}} {
		add(t.value, t.word, t.ordinary)
		for n := 1; n <= t.upTo; n++ {
			add(t.value+n, t.word+"-"+units[n], t.word+"-"+unitOrdinals[n])
		}
	}
	numerals = append(numerals, "quatre-vingts=80")
	return []lexemes{{wNumeral, strings.Join(numerals, " ")}, {wOrdinal, strings.Join(ordinals, " ")}}
}()

// count reads a cardinal number at token i: «55», «1 234», «dix-sept», «vingt et un». It returns the token after it, or i.
func (t *text) count(i int) (value, next int) {
	if t.shape(i) == digitsShape {
		value = parseDigits(t.raw(i))
		for next = i + 1; t.shape(next) == digitsShape && len(t.raw(next)) == 3 && t.blank(next) && value < 1e9; next++ { // «1 234»
			value = value*1000 + parseDigits(t.raw(next))
		}
		return value, next
	}
	if !t.has(i, wNumeral) {
		return 0, i
	}
	value = t.value(i)
	if value%10 == 0 && value >= 20 && value <= 60 && t.is(i+1, "et") && t.any(i+2, "un", "une", "onze") { // vingt et un, soixante et onze
		return value + t.value(i+2), i + 3
	}
	return value, i + 1
}

// parseDigits returns the value of s, 0 when it is no number or too long to be one.
func parseDigits(s string) int {
	if len(s) > 12 {
		return 0
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// ordinalAt reads «27e», «12ème», «1re», «vingt-deuxième», «27 e», «27^e» at token i. It returns the token after it, or i.
func (t *text) ordinalAt(i int) (value, next int) {
	switch t.shape(i) {
	case alnumShape:
		raw := t.raw(i)
		n := strings.IndexFunc(raw, func(r rune) bool { return r < '0' || r > '9' })
		if n > 0 && ordinalEnding(raw[n:]) {
			return parseDigits(raw[:n]), i + 1
		}
	case digitsShape:
		if t.is(i+1, "^") && ordinalEnding(t.raw(i+2)) {
			return parseDigits(t.raw(i)), i + 3
		}
	case lowerShape, titleShape:
		if t.has(i, wOrdinal) {
			return t.value(i), i + 1
		}
	}
	return 0, i
}

func ordinalEnding(s string) bool {
	switch s {
	case "e", "er", "re", "ère", "ere", "ème", "eme", "è", "ième", "ieme", "nd", "nde", "E", "ER", "ÈME":
		return true
	}
	return false
}

// numberSignAt reads «n°», «n °», «N°», «nº», «no», «no.», «n°s», «nos», «n os», «numéro» at token i when a number follows. It
// returns the token after it, or i.
func (t *text) numberSignAt(i int) (next int) {
	if !t.has(i, wNumberSign) || t.shape(i) == capsShape && t.raw(i) != "NO" {
		return i
	}
	next = i + 1
	switch {
	case t.is(i, "n"):
		switch {
		case t.any(next, "°", "º"):
			next++
			if t.is(next, "s") && !t.blank(next) { // n°s
				next++
			}
		case t.is(next, "os") || t.is(next, "^") && t.is(next+1, "os"): // n os
			next++
			if t.is(next, "os") {
				next++
			}
		default:
			return i
		}
	case t.any(i, "no", "nos"):
		if t.is(next, ".") && !t.blank(next) {
			next++
		}
	}
	if s := t.shape(next); s != digitsShape && s != alnumShape && !t.codeNumber(next) {
		return i
	}
	return next
}

// codeNumber tells whether a code with digits stands at token i: C-417, L. 121.
func (t *text) codeNumber(i int) bool {
	return t.shape(i) == titleShape && len(t.raw(i)) == 1 && (t.is(i+1, "-") || t.is(i+1, ".")) && t.shape(i+2) == digitsShape
}

// glued returns the end of the run of tokens that no blank parts, from token i on, made of letters, digits and the marks given:
// «2014-58», «16-21.348», «2004/17/CE». A mark at the very end is left out.
func (t *text) glued(i int, marks string) (next int) {
	next = i + 1
	for !t.blank(next) && next < t.len() {
		if t.shape(next) == markShape && !strings.Contains(marks, t.raw(next)) {
			break
		}
		next++
	}
	for next > i+1 && t.shape(next-1) == markShape {
		next--
	}
	return next
}
