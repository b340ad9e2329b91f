package prose

import "qparl/ontology"

// Bill finds projets and propositions de loi, with number, title or subject.
var Bill = &Extractor{
	Name:     "bill",
	Doc:      "projets and propositions de loi",
	Triggers: wBillHead,
	Read:     readBill,
}

var billWords = []lexemes{
	{wBillHead, "projet projets avant-projet avant-projets proposition propositions ppl pjl plf plfr plfss plfrss plfssr plo ppr"},
	{0, "de loi lois organique organiques constitutionnelle constitutionnelles constitutionnel d' finances financement sécurité sociale rectificative rectificatif initiale initial budget comptes règlement la le les l' " +
		"orientation programmation modernisation simplification ratification approbation habilitation santé intitulé intitulée intitulés dit dite dits dites sénat assemblée nationale déposée déposé"},
	{0, billTopicWords + " " + billNicknameWords + " " + billFateWords + " année exercice numéro session ordinaire vous nous actuellement prochainement récemment"},
}

// billTopicWords link a bill to its subject and are no part of it.
const billTopicWords = "relatif relative relatifs relatives visant tendant portant pour sur concernant à au aux contre"

// billReading is one being read.
type billReading struct {
	ontology.Bill
	last   int
	budget bool // a loi de finances or its like: known by its year, or as the «rectificative»
}

func readBill(r *reader, i int) {
	b := &billReading{}
	k := r.billHead(i, b)
	if k == i {
		return
	}
	b.last = k
	k = r.billNumber(k, b)
	if k = r.billTopic(k, b); b.Number == "" {
		k = r.billNumber(k, b)
	}
	b.last = max(b.last, k)
	if b.Topic == "" && b.Number == "" || b.budget && b.Year == 0 {
		return
	}
	if alias := r.billAlias(b.last); alias != "" && b.Alias == "" {
		b.Alias = alias
	}
	if b.Session != "" {
		b.Chamber = "senat"
	}
	r.add(i, b.last, &b.Bill, "bill", sureFull)
}

// billHead reads the nature: «projet de loi organique», «avant-projet de la loi», «PLFSS». It returns the token after it, or i.
func (r *reader) billHead(i int, b *billReading) int {
	if r.shape(i) == capsShape && r.shortBill(i, b) {
		return i + 1
	}
	head := billNatures[r.word(i).fold]
	if head == "" || !r.is(i+1, "de") {
		return i
	}
	k := i + 2
	if r.is(k, "la") && r.any(i, "avant-projet", "projet") {
		k++
	}
	switch {
	case r.any(k, "loi", "lois"):
		b.Nature, k = head+" de loi", k+1
	default:
		return i
	}
	switch {
	case r.any(k, "organique", "organiques"):
		b.Nature += " organique"
		return k + 1
	case r.any(k, "constitutionnelle", "constitutionnelles", "constitutionnel"):
		b.Nature += " constitutionnelle"
		return k + 1
	}
	return k
}

var billNatures = map[string]string{
	"projet": "projet", "projets": "projet", "avant-projet": "avant-projet", "avant-projets": "avant-projet", "proposition": "proposition",
	"propositions": "proposition",
}

// budgetTopics are the subjects that the acronyms of budgets stand for.
var budgetTopics = map[string]string{
	"plf": "finances", "plfr": "finances rectificative", "plfss": "financement de la sécurité sociale", "plfrss": "financement rectificative de la sécurité sociale",
	"plfssr": "financement de la sécurité sociale rectificatif",
}

// shortBill reads «PPL», «PJL», and «PLFSS pour 2018», which must have its year.
func (r *reader) shortBill(i int, b *billReading) bool {
	switch r.word(i).fold {
	case "ppl":
		b.Nature = "proposition de loi"
		return true
	case "pjl":
		b.Nature = "projet de loi"
		return true
	}
	topic := budgetTopics[r.word(i).fold]
	if topic == "" {
		return false
	}
	_, year, next := r.budgetYear(i + 1)
	if next == i+1 {
		return false
	}
	b.Nature, b.Topic, b.Alias = "projet de loi", topic+" pour "+year, r.raw(i)
	return true
}

// billNumber reads «n° 512 (2014-2015)», «(n° 1179)» at token k. It returns the token after it, or k.
func (r *reader) billNumber(k int, b *billReading) int {
	if b.Number != "" {
		return k
	}
	open := r.is(k, "(")
	n := k
	if open {
		n++
	}
	begin := r.numberSignAt(n)
	if begin == n || r.shape(begin) != digitsShape {
		return k
	}
	_, next := r.count(begin)
	number := plainNumber(r.between(begin, next))
	session, end := r.session(next, open)
	if open {
		if !r.is(end, ")") {
			return k
		}
		end++
	}
	b.Number, b.Session = number, session
	return end
}

// session reads «(2014-2015)», or inside a bracket «, 2014-2015».
func (r *reader) session(k int, inside bool) (session string, next int) {
	n := k
	switch {
	case inside && r.is(n, ","):
		n++
	case !inside && r.is(n, "("):
		n++
	default:
		return "", k
	}
	_, first := r.yearAt(n)
	_, second := r.yearAt(n + 2)
	if !first || !second || !r.any(n+1, "-", "–") {
		return "", k
	}
	next = n + 3
	if !inside {
		if !r.is(next, ")") {
			return "", k
		}
		next++
	}
	return r.raw(n) + "-" + r.raw(n+2), next
}

// billAlias reads «(PLFSSR)», «, dite « X »» after a bill.
func (r *reader) billAlias(k int) string {
	if r.is(k, "(") && r.capital(k+1) && r.is(k+2, ")") {
		return r.raw(k + 1)
	}
	n := k
	for r.any(n, ",", "(") && n < k+1 {
		n++
	}
	if r.any(n, "dit", "dite", "dits", "dites") {
		n++
		if r.any(n, "loi") {
			n++
		}
		if first, last, next := r.quoted(n, 10); next > n {
			return r.between(first, last)
		}
		if r.capital(n) {
			return r.raw(n)
		}
	}
	return ""
}
