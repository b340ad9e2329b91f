package prose

import (
	"strconv"
	"strings"
)

// maxProposal is the greatest number of a recommendation: reports have hundreds, never thousands.
const maxProposal = 999

// proposalNumbers reads the numbers after the head word at token i: «n° 50», «nos 3 et 4», «27 à 30», «12 bis», «n° 5 et n° 7». It
// returns the token after them, or i.
func (t *text) proposalNumbers(i int, strong bool) (numbers []string, next int) {
	k := i + 1
	if t.any(k, "numerotee", "numerotees", "numerote") {
		k++
	}
	signed := false
	if n := t.numberSignAt(k); n > k {
		k, signed = n, true
	}
	number, k := t.proposalNumber(k, signed, strong)
	if number == "" {
		return nil, i
	}
	numbers = append(numbers, number)
	plural := t.isPlural(i)
	for {
		more, range_, after := t.nextNumber(k, plural, strong)
		if more == "" {
			return numbers, k
		}
		if range_ {
			numbers = unfold(numbers, more)
		} else {
			numbers = append(numbers, more)
		}
		k = after
	}
}

// nextNumber reads «, 11», «et 12», «et n° 7», «à 30» at token k. A word in the singular goes on only behind a number sign or in a range.
func (t *text) nextNumber(k int, plural, strong bool) (number string, isRange bool, next int) {
	j := k
	comma := t.is(j, ",")
	if comma {
		j++
	}
	switch {
	case t.any(j, "et", "ou"):
		j++
	case t.any(j, "a", "à", "-", "–") && !comma:
		isRange = true
		j++
	case !comma:
		return "", false, k
	}
	signed := false
	if n := t.numberSignAt(j); n > j {
		j, signed = n, true
	}
	if !signed && !plural && !isRange {
		return "", false, k
	}
	number, next = t.proposalNumber(j, signed, strong)
	if number == "" || !signed && t.isCounted(next) {
		return "", false, k
	}
	return number, isRange, next
}

// isCounted tells whether the number before token k counts something else: «12 %», «3 millions», «12 communes» after a comma.
func (t *text) isCounted(k int) bool {
	return t.any(k, "%", "€", "euros", "euro") || t.has(k, wMonth)
}

// proposalNumber reads one number at token k: 50, 12 bis, 2.1. It returns "" where it is no number of a recommendation.
func (t *text) proposalNumber(k int, signed, strong bool) (string, int) {
	raw := t.raw(k)
	switch t.shape(k) {
	case digitsShape:
		n := parseDigits(raw)
		if n == 0 || n > maxProposal || len(raw) > 3 {
			return "", k
		}
		raw = strconv.Itoa(n)
	case alnumShape: // 12bis
		digits := strings.TrimRight(raw, "abcdefghijklmnopqrstuvwxyz")
		suffix := raw[len(digits):]
		if n := parseDigits(digits); n == 0 || n > maxProposal || suffix != "bis" && suffix != "ter" && suffix != "quater" && len(suffix) != 1 {
			return "", k
		}
		if len(suffix) > 1 {
			return digits + " " + suffix, k + 1
		}
		return raw, k + 1
	default:
		return "", k
	}
	next := k + 1
	if t.any(next, ".", "-", "/") && !t.blank(next) && !t.blank(next+1) && t.shape(next+1) == digitsShape {
		if !t.is(next, ".") || len(t.raw(next+1)) > 2 || !strong { // 2003/361, 2011-169
			return "", k
		}
		if !signed && t.isCounted(next+2) {
			return "", k
		}
		return raw + "." + t.raw(next+1), next + 2
	}
	if !signed && t.isCounted(next) {
		return "", k
	}
	if t.has(next, wMultiplicative) {
		return raw + " " + t.word(next).fold, next + 1
	}
	return raw, next
}

// unfold adds the numbers of a range up to its end: «27» and «30» give 27, 28, 29, 30.
func unfold(numbers []string, end string) []string {
	first, last := parseDigits(numbers[len(numbers)-1]), parseDigits(end)
	if first == 0 || last <= first || last-first > 100 {
		return append(numbers, end)
	}
	for n := first + 1; n <= last; n++ {
		numbers = append(numbers, strconv.Itoa(n))
	}
	return numbers
}

// ordinalsBefore reads «27e», «première», «27e et 28e» before the head word at token i. It returns the first token of them, or i. «une
// première proposition» has no number, nor has «la première mesure» unless a report follows.
func (t *text) ordinalsBefore(i int, strong bool) (numbers []string, first int) {
	n, first := t.ordinalEndingAt(i)
	if n == 0 || n > maxProposal {
		return nil, i
	}
	numbers = []string{strconv.Itoa(n)}
	for t.any(first-1, "et", ",", "ou") {
		m, before := t.ordinalEndingAt(first - 1)
		if m == 0 && t.any(first-2, "la", "les") {
			break
		}
		if m == 0 {
			break
		}
		numbers, first = append([]string{strconv.Itoa(m)}, numbers...), before
	}
	d := first - 1
	if t.any(d, "une", "un", "toute", "d'", "deux") || !strong && !t.ofReport(i+1) || t.is(d, "en") {
		return nil, i
	}
	return numbers, first
}

// ordinalEndingAt returns the ordinal whose last token is i-1, and its first token.
func (t *text) ordinalEndingAt(i int) (n, first int) {
	for _, k := range [...]int{i - 1, i - 2, i - 3} {
		if k < 0 {
			break
		}
		if v, next := t.ordinalAt(k); next == i && v > 0 {
			return v, k
		}
	}
	if t.any(i-1, "e", "eme") && t.shape(i-2) == digitsShape { // 27 e
		return parseDigits(t.raw(i - 2)), i - 2
	}
	return 0, i
}

// ofReport tells whether «du rapport», «de cette étude» stands at token k.
func (t *text) ofReport(k int) bool {
	if !t.has(k, wOf) && !t.has(k, wDemonstrative) {
		return false
	}
	k++
	for t.has(k, wDeterminer) {
		k++
	}
	head, _ := t.reportHead(k)
	return head != ""
}
