package prose

// Classes of the head words of European acts, treaties, decisions, bills, questions, and of the words and marks that end or
// hold a date, an amount, a percentage or a line of a page.
const (
	wEuropeanHead class = firstReferenceClass << iota // directive, règlement, décision; first words of short names
	wTreatyHead                                       // traité, convention …; first words of the names of treaties
	wCourtHead                                        // arrêt, décision; also what names a court: cour, CE, Cass.
	wBillHead                                         // projet, proposition, PLF
	wQuestionHead                                     // question, QE
	wUnit                                             // €, %, /, publiée, circonscription: value is one of the units below
)

// Units, values of the words of class wUnit. Those above are the multipliers themselves: million, milliard.
const (
	unitEuro = 1 + iota
	unitFranc
	unitPercent
	unitSlash
	unitCurrent // «le 6 courant»
	unitPublished
	unitConstituency
	unitBracket
	unitPer      // p. 100
	unitHundred  = 100
	leastMillion = 500_000 // demi-million
)

var unitWords = []lexemes{
	{wUnit, "€=1 euro=1 euros=1 eur=1 franc=2 francs=2 f=2 frf=2 %=3 pourcent=3 pourcents=3 /=4 courant=5 publié=6 publiée=6 publiés=6 publiées=6 paru=6 parue=6 circonscription=7 (=8 p=9 cent=100"},
	{wUnit, "million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 demi-million=500000 demi-milliard=500000000"},
	{0, "pour de d' demi et cents=100 mille=1000"},
	{0, "chiffre budget crédits crédit dette déficit recettes économies économie investissement investissements pertes perte aides aide dépenses dépense subventions subvention dotation dotations"},
	{0, "page p. pages le la du au dans question réponse sénat jo journal officiel publication circonscription #"},
}

// sentence returns the tokens of the sentence that holds token i, at most reach on either side, last excluded.
func (t *text) sentence(i, reach int) (first, last int) {
	first = i
	for first > 0 && i-first < reach && !t.startsSentence(first) {
		first--
	}
	last = i + 1
	for last < t.len() && last-i < reach && !t.startsSentence(last) {
		last++
	}
	return first, last
}

// quoted returns the tokens between the quotation marks that open at token i, and the token after the closing one; i when none
// closes within reach tokens.
func (t *text) quoted(i, reach int) (first, last, next int) {
	closing := ""
	switch {
	case t.is(i, "«"):
		closing = "»"
	case t.is(i, "“"):
		closing = "”"
	case t.is(i, "\""):
		closing = "\""
	default:
		return i, i, i
	}
	for k := i + 1; k <= i+reach && t.inside(k); k++ {
		if t.is(k, closing) {
			if k == i+1 {
				break
			}
			return i + 1, k, k + 1
		}
	}
	return i, i, i
}

// dated reads «du 5 mai 2010», «en date du 5 mai 2010», «le 5 mai 2010», «, daté du …» at token i. It returns the token after the
// date, or i.
func (r *reader) dated(i int) (d dateForm, next int) {
	k := i
	if r.any(k, "en", "date") && r.is(k+1, "date") {
		k += 2
	} else if r.any(k, "date", "datee", "dates") {
		k++
	}
	if !r.any(k, "du", "le", "de") {
		return d, i
	}
	if r.is(k, "de") && !r.has(k+1, wMonth) {
		return d, i
	}
	d, next = r.dateAt(k+1, r.date, false)
	if next == k+1 {
		return d, i
	}
	return d, next
}

// covered tells whether a mention of any kind holds or crosses tokens first to last, last excluded.
func (r *reader) covered(first, last int) bool {
	held := false
	for i := first; i < last && !held; i++ {
		held = r.isHeld(i, anyKind)
	}
	if !held {
		return false
	}
	for _, f := range r.found {
		if f.first < last && first < f.last && !f.dropped {
			return true
		}
	}
	return false
}
