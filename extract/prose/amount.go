package prose

import "qparl/ontology"

// Amount finds sums of money. Its grammar starts at the unit and reads backwards, so that other numbers cost nothing.
var Amount = &Extractor{
	Name:     "amount",
	Doc:      "sums of money",
	Triggers: wUnit,
	Read: func(r *reader, i int) {
		switch unit := r.value(i); {
		case unit == unitEuro:
			r.readMoney(i, "EUR")
		case unit == unitFranc && r.isFranc(i):
			r.readMoney(i, "FRF")
		case unit >= leastMillion:
			r.readBareMillions(i, unit)
		}
	},
}

// isFranc tells whether the word is the currency: «F» only where francs were in use, and never «franc» as an adjective.
func (r *reader) isFranc(i int) bool {
	if r.is(i, "f") {
		return r.raw(i) == "F" && r.date != "" && r.date < "2004" && r.shape(i-1) == digitsShape
	}
	return true
}

// readMoney reads what stands before the unit: «4,7 millions d'», «15 M», «1,2 Md», «86».
func (r *reader) readMoney(i int, currency string) {
	end, many := r.multiplierBefore(i)
	half := false
	if many == 1 && r.is(end-1, "demi") && r.is(end-2, "et") && r.value(end-3) >= leastMillion {
		half, many, end = true, r.value(end-3), end-3
	}
	q, first := r.quantityBefore(end)
	if first == end {
		if q, many, first = r.gluedMultiplier(end, many); first == end {
			return
		}
	}
	value := q.times(many)
	if half {
		value += float64(many) / 2
	}
	r.addAmount(first, i+1, value, currency, sureFull)
}

func (r *reader) addAmount(first, last int, value float64, currency string, confidence int) {
	if !r.covered(first, last) {
		r.add(first, last, r.slabs.amounts.put(ontology.Amount{Value: value, Currency: currency}), "amount", confidence)
	}
}

// multiplierBefore returns what multiplies the unit at token i, and the token after the number.
func (r *reader) multiplierBefore(i int) (end, many int) {
	k := i - 1
	if r.any(k, "d'", "de") {
		if r.is(k-1, "demi") {
			return k, 1
		}
		k--
		if r.value(k) < leastMillion && multiplierLetters(r.raw(k)) == 0 && r.shape(k) != alnumShape {
			return i, 1
		}
	}
	if v := r.value(k); v >= leastMillion {
		return k, v
	}
	if v := multiplierLetters(r.raw(k)); v > 0 {
		return k, v
	}
	if k < i-1 {
		return k + 1, 1 // «1,2Md d'euros»
	}
	return i, 1
}

// multiplierLetters reads the M of «15 M€».
func multiplierLetters(s string) int {
	switch s {
	case "k", "K":
		return 1_000
	case "M":
		return 1_000_000
	case "Md", "Mds", "MD", "Mrd":
		return 1_000_000_000
	}
	return 0
}

// gluedMultiplier reads the «15M» and «1,2Md» that a unit follows.
func (r *reader) gluedMultiplier(end, many int) (q quantity, times, first int) {
	if r.shape(end-1) != alnumShape || many != 1 {
		return q, many, end
	}
	raw := r.raw(end - 1)
	n := 0
	for n < len(raw) && raw[n] >= '0' && raw[n] <= '9' {
		n++
	}
	times = multiplierLetters(raw[n:])
	if times == 0 || n == 0 || n > 6 {
		return q, many, end
	}
	first = end - 1
	q.digits = parseDigits(raw[:n])
	if r.any(first-1, ",", ".") && !r.blank(first) && !r.blank(first-1) && r.shape(first-2) == digitsShape && len(r.raw(first-2)) < 6 {
		for range n {
			q.decimals++
		}
		unit := 1
		for range n {
			unit *= 10
		}
		q.digits += parseDigits(r.raw(first-2)) * unit
		first -= 2
	}
	return q, times, first
}

// readBareMillions reads «3 milliards de chiffre d'affaires»: money whose currency is not said.
func (r *reader) readBareMillions(i, many int) {
	if !r.any(i+1, "de", "d'") || !r.moneyNoun(i+2) {
		return
	}
	if q, first := r.quantityBefore(i); first < i {
		r.addAmount(first, i+1, q.times(many), "", sureCapital)
	}
}

func (r *reader) moneyNoun(i int) bool {
	if r.is(i, "chiffre") {
		return r.is(i+1, "d'")
	}
	return r.among(i, moneyNouns)
}

var moneyNouns = setOf("budget credits dette deficit recettes economies investissement investissements pertes depenses subventions dotation " +
	"dotations")
