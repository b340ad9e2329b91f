package prose

import (
	"strings"

	"qparl/ontology"
)

// QuestionReference finds earlier parliamentary questions, with number or date.
var QuestionReference = &Extractor{
	Name:     "question-reference",
	Doc:      "earlier parliamentary questions",
	Triggers: wQuestionHead,
	Read:     readQuestion,
}

var referenceWords = append([]lexemes{
	{wQuestionHead, "question questions qe qosd qg"},
	{0, "écrite écrites orale orales sans avec débat débats au aux gouvernement actualité signalée parlementaire ma sa ses leur"},
	{0, "termes renouvelle renouveler renouvelant réitère réitérer réitérant rappelle rappeler rappelant reprend reprendre reprenant reprises"},
	{0, "pas toujours jamais aucune non réponse obtenu reçu restée demeurée encore"},
	{0, questionDateWords + " " + questionNumberWords},
}, unitWords...)

// What may stand between the parts of such a reference.
const (
	questionNumberWords = ", ( sous le la portant enregistrée numéro référencée précédente posée déposée publiée première initiale an sénat"
	questionDateWords   = ", ( publiée publié parue paru posée déposée insérée adressée transmise formulée signalée enregistrée en au aux à la le l' du de dans sur " +
		"journal officiel jo jorf joan débats questions assemblée nationale sénat an q édition n° et date ainsi que"
)

var questionNumberLinks, questionDateLinks = wordSet(questionNumberWords), wordSet(questionDateWords)

// wordSet holds words by their folded form.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		if !toldByAccent(w) {
			w = fold(w)
		}
		set[w] = true
	}
	return set
}

func readQuestion(r *reader, i int) {
	q := &ontology.QuestionReference{}
	k := r.questionType(i, q)
	if k == i {
		return
	}
	typed, last := k > i+1 || !r.any(i, "question", "questions"), i
	number, end := r.questionNumber(k, typed)
	if end > k {
		q.Number, k, last = number, end, end
	}
	d, end := r.questionDate(k, last > i)
	if end > k && (q.Number != "" || typed || r.has(i-1, wPossessive)) {
		q.Date, last = d.day, end
	}
	if last == i || !typed && q.Date == "" && len(q.Number) < 3 && !r.has(i-1, wPossessive) {
		return
	}
	q.Reminder = r.reminds(i, last)
	r.add(i, last, q, "question", sureFull)
	r.otherQuestions(last, q)
}

// questionType reads the head and the kind of question: «question écrite», «question orale sans débat», «QE». It returns the token
// after them, or i.
func (r *reader) questionType(i int, q *ontology.QuestionReference) int {
	if !r.any(i, "question", "questions") {
		if r.shape(i) != capsShape {
			return i
		}
		q.Type = r.raw(i)
		return i + 1
	}
	switch k := i + 1; {
	case r.any(k, "ecrite", "ecrites"):
		q.Type = "QE"
		return k + 1
	case r.any(k, "orale", "orales"):
		q.Type = "QOSD"
		if r.any(k+1, "sans", "avec") && r.is(k+2, "debat") {
			k += 2
		}
		return k + 1
	case r.is(k, "d'") && r.is(k+1, "actualite"):
		q.Type = "QG"
		if r.is(k+2, "au") && r.is(k+3, "gouvernement") {
			k += 2
		}
		return k + 2
	case r.is(k, "au") && r.is(k+1, "gouvernement"):
		q.Type = "QG"
		return k + 2
	case r.any(k, "signalee", "parlementaire"):
		return k + 1
	}
	return i + 1
}

// questionNumber reads «n° 43117», «, enregistrée sous le n° 01826», «00931» right after a type. It returns the token after it, or
// i.
func (r *reader) questionNumber(i int, typed bool) (number string, next int) {
	k := i
	for k < i+6 && r.numberSignAt(k) == k && questionNumberLinks[r.word(k).fold] {
		k++
	}
	n := r.numberSignAt(k)
	if n == k && (k > i || !typed) || !r.questionFigures(n) {
		return "", i
	}
	next = n + 1
	if r.shape(n) == digitsShape {
		_, next = r.count(n)
	}
	if len(r.raw(n)) > 3 {
		next = n + 1
	}
	if _, date := r.dateAt(n, r.date, false); n == k && (date > n || len(r.raw(n)) < 2 || !r.questionNumberFits(n, next)) {
		return "", i
	}
	number = plainNumber(r.between(n, next))
	if r.is(k-1, "(") && r.is(next, ")") {
		next++
	}
	return number, next
}

// questionFigures tells whether token i may be the number of a question: digits, and an S on those of oral questions of the Sénat.
func (r *reader) questionFigures(i int) bool {
	raw := r.raw(i)
	return r.shape(i) == digitsShape || r.shape(i) == alnumShape && len(raw) > 2 && isDigits(raw[:len(raw)-1]) && raw[len(raw)-1] == 'S'
}

// questionNumberFits tells whether bare digits may be the number of a question: no unit or noun follows.
func (r *reader) questionNumberFits(n, next int) bool {
	return len(r.raw(n)) >= 3 && !r.has(next, wUnit|wMonth) || r.any(next, ",", ")", ".")
}

// plainNumber drops leading zeros and blanks: 1826 of «01826», 12345 of «12 345».
func plainNumber(s string) string {
	s = strings.TrimLeft(s, "0")
	for i := 0; i < len(s); i++ {
		if kind, _ := kindAt(s, i); kind == blankByte {
			return strings.Join(strings.Fields(s), "")
		}
	}
	return s
}

// questionDate reads the date, with what may stand before it: «du», «posée le», «, publiée au Journal officiel du», «adressée à
// M. le ministre de l'intérieur le». It returns the token after it, or i.
func (r *reader) questionDate(i int, numbered bool) (d dateForm, next int) {
	open := false
	for k := i; k < i+16; {
		d, n := r.dated(k)
		if n == k && r.is(k, "en") && r.has(k+1, wMonth) {
			if d, n = r.dateAt(k+1, r.date, false); n == k+1 {
				n = k
			}
		}
		if n > k {
			switch {
			case r.any(n, "-", "–") || r.any(n, "page") && !open: // a line of publication
				return d, i
			case open && r.is(n, ","):
				_, n = r.pageAt(n)
			}
			if open && r.is(n, ")") {
				n++
			}
			return d, n
		}
		switch step := r.questionLink(k, numbered); {
		case step == k:
			return d, i
		default:
			open = open || r.is(k, "(")
			k = step
		}
	}
	return d, i
}

// questionLink goes past a word, person or office that may stand between number and date.
func (r *reader) questionLink(k int, numbered bool) int {
	if numbered {
		if f, _ := startingAt[*ontology.Person](r, k); f != nil {
			return f.last
		}
		if f, _ := startingAt[*ontology.Office](r, k); f != nil {
			return f.last
		}
	}
	if questionDateLinks[r.word(k).fold] {
		return k + 1
	}
	return k
}

// otherQuestions reads the further numbers of «questions écrites nos 1234 et 1235».
func (r *reader) otherQuestions(k int, q *ontology.QuestionReference) {
	for range 20 {
		if !r.any(k, ",", "et") {
			return
		}
		n := r.numberSignAt(k + 1)
		if n == k+1 && r.shape(n) != digitsShape || len(r.raw(n)) < 3 {
			return
		}
		if _, date := r.dateAt(n, r.date, true); date > n || r.shape(n) != digitsShape || r.has(n+1, wUnit) {
			return
		}
		r.add(n, n+1, &ontology.QuestionReference{Type: q.Type, Number: plainNumber(r.raw(n)), Reminder: q.Reminder}, "question", sureFull)
		k = n + 1
	}
}

// reminds tells whether the question at hand follows the earlier one: «rappelle les termes de», «restée sans réponse».
func (r *reader) reminds(first, last int) bool {
	begin, end := r.sentence(first, 30)
	for k := begin; k < first; k++ {
		if r.any(k, "renouvelle", "renouveler", "renouvelant", "reitere", "reiterer", "reiterant", "rappelle", "rappeler", "rappelant", "reprend", "reprendre",
			"reprenant") {
			return true
		}
	}
	denied := false
	for k := last; k < end; k++ {
		denied = denied || r.any(k, "sans", "pas", "aucune", "jamais", "non")
		if denied && r.is(k, "reponse") {
			return true
		}
	}
	return false
}
