package prose

// quantity is a number of prose: digits / 10^decimals.
type quantity struct{ digits, decimals int }

// times returns the value multiplied by n. Up to 2^53 it is the nearest float of the decimal number printed.
func (q quantity) times(n int) float64 {
	v := float64(q.digits) * float64(n)
	for range q.decimals {
		v /= 10
	}
	return v
}

// mostDigits bounds the digits of a quantity, so that nothing overflows.
const mostDigits = 15

// quantityBefore reads the number that ends before token end: «12 450», «4,7», «1.200», «vingt et un», «deux cent mille». It
// returns its first token, or end.
func (t *text) quantityBefore(end int) (q quantity, first int) {
	if t.shape(end-1) == digitsShape {
		return t.figuresBefore(end)
	}
	if t.numeral(end - 1) {
		return t.numeralsBefore(end)
	}
	return q, end
}

func (t *text) figuresBefore(end int) (q quantity, first int) {
	first = end - 1
	digits, decimals, unit := 0, 0, 1
	take := func(k int) {
		raw := t.raw(k)
		digits += parseDigits(raw) * unit
		for range len(raw) {
			unit *= 10
		}
	}
	if t.decimalMark(first-1) && !(t.is(first-1, ".") && len(t.raw(first)) == 3) {
		decimals = len(t.raw(first))
		if decimals > 6 {
			return q, end
		}
		take(first)
		first -= 2
	}
	for size := 0; ; {
		size += len(t.raw(first))
		if size+decimals > mostDigits {
			return q, end
		}
		take(first)
		previous, broken := t.groupBefore(first)
		if broken {
			return q, end
		}
		if previous == first {
			break
		}
		first = previous
	}
	if raw := t.raw(first); len(raw) == 3 && raw[0] == '0' || decimals == 0 && t.decimalMark(first-1) || t.negative(first) { // the end of another number
		return q, end
	}
	return quantity{digits, decimals}, first
}

// negative tells whether a minus sign stands before the number at token i: what falls is no quantity of the kind.
func (t *text) negative(i int) bool {
	switch t.raw(i - 1) {
	case "-", "–", "−":
		return t.blank(i-1) && !t.blank(i)
	}
	return false
}

// decimalMark tells whether token i is the comma or the point inside a number.
func (t *text) decimalMark(i int) bool {
	return t.any(i, ",", ".") && !t.blank(i) && !t.blank(i+1) && t.shape(i-1) == digitsShape && t.shape(i+1) == digitsShape
}

// groupBefore returns the token of the thousands before the three digits at token i: «12 450», «1.200»; i when there is none.
// broken: the digits before are the decimals of another number.
func (t *text) groupBefore(i int) (previous int, broken bool) {
	if len(t.raw(i)) != 3 {
		return i, false
	}
	previous = i - 1
	if t.is(previous, ".") && t.decimalMark(previous) {
		previous--
	} else if !t.inside(previous) || !groupBlank(t.s[t.end(previous):t.begin(i)]) {
		return i, false
	}
	if t.shape(previous) != digitsShape || len(t.raw(previous)) > 3 || t.raw(previous)[0] == '0' && len(t.raw(previous)) < 3 {
		return i, false
	}
	return previous, t.is(previous-1, ",") && t.decimalMark(previous-1)
}

// groupBlank tells whether what parts two tokens is the one blank between groups of digits: plain, no-break, narrow or thin.
func groupBlank(gap string) bool {
	return gap == " " || gap == "\u00a0" || gap == "\u202f" || gap == "\u2009"
}

// numeral tells whether token i is a number word: deux, cents, mille.
func (t *text) numeral(i int) bool { return t.has(i, wNumeral) || t.is(i, "cents") }

// perCent tells whether token i is the «cent» of «pour cent», which no number goes on with.
func (t *text) perCent(i int) bool { return t.is(i, "cent") && t.is(i-1, "pour") }

func (t *text) numeralsBefore(end int) (q quantity, first int) {
	first = end - 1
	for end-first < 12 && (t.numeral(first-1) && !t.perCent(first-1) || t.is(first-1, "et") && t.numeral(first-2)) {
		first--
	}
	total, group := 0, 0
	for k := first; k < end; k++ {
		switch v := t.value(k); {
		case t.is(k, "et"):
		case v == 1000:
			total, group = total+max(group, 1)*1000, 0
		case v == 100:
			group = max(group, 1) * 100
		default:
			group += v
		}
	}
	return quantity{digits: total + group}, first
}
