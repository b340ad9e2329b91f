package prose

import (
	"strings"

	"qparl/ontology"
)

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

// budgetYear reads «pour 2018», «de 2018», «2018», «pour l'année 2018» at token k. It returns the token after it, or k.
func (r *reader) budgetYear(k int) (n int, year string, next int) {
	n = k
	if r.any(n, "pour", "de") {
		n++
	}
	if n > k && r.is(n, "l'") && r.any(n+1, "annee", "exercice") {
		n += 2
	}
	year, ok := r.yearAt(n)
	if !ok {
		return 0, "", k
	}
	return parseDigits(year), year, n + 1
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

// billTopic reads the subject at token k: «de finances pour 2020», «relatif à …», «« ville à hauteur d'enfant »», «d'orientation des
// mobilités», «ELAN».
func (r *reader) billTopic(k int, b *billReading) int {
	if b.Topic != "" {
		_, year, next := r.budgetYear(k)
		b.Year = parseDigits(year)
		return next
	}
	if n := r.afterAuthor(k); n > k {
		if end := r.statedTopic(n, b); end > n {
			return end
		}
		return k
	}
	n := k
	if r.any(n, ",") && r.any(n+1, "intitule", "intitulee", "dit", "dite") {
		n++
	}
	if r.any(n, "intitule", "intitulee", "dit", "dite", "dits", "dites") {
		n++
	}
	if first, last, next := r.quoted(n, 40); next > n {
		b.Topic = r.between(first, last)
		return next
	}
	if r.is(k, "de") && r.any(k+1, "finances", "financement", "reglement") {
		return r.budgetTopic(k+1, b)
	}
	if n == k && billNicknames[r.word(k).fold] && !r.has(k+1, wOf) {
		b.Topic = r.raw(k)
		return k + 1
	}
	if end := r.properName(n, n > k); end > n {
		b.Topic = r.between(n, end)
		b.Alias = b.Topic
		return end
	}
	return r.statedTopic(k, b)
}

// afterAuthor goes past «de M. Durand» at token k.
func (r *reader) afterAuthor(k int) int {
	if !r.is(k, "de") {
		return k
	}
	if f, _ := startingAt[*ontology.Person](r, k+1); f != nil {
		return f.last
	}
	return k
}

// properName reads the names of people or things that a bill goes by, «ELAN», «Climat et résilience», «Paris-La Défense», at token k. It
// returns the token after it, or k.
func (r *reader) properName(k int, introduced bool) int {
	if !r.capital(k) || r.has(k, wCivility|wOf|wTopic|wPreposition) || r.shape(k) == titleShape && len(r.raw(k)) < 4 && !introduced || billTopicLinks[r.word(k).fold] {
		return k
	}
	n := k + 1
	for r.shape(n) == titleShape && !r.has(n, wCivility) {
		n++
	}
	return n
}

// billNicknameWords are fields of policy by which bills go without any preposition: «le projet de loi santé».
const billNicknameWords = "santé travail logement immigration climat retraites justice agriculture numérique sécurité bioéthique asile énergie " +
	"biodiversité simplification confiance transparence consommation croissance mobilités handicap éducation recherche culture"

var billNicknames = wordSet(billNicknameWords)

var billTopicLinks = wordSet(billTopicWords)

// budgetTopic reads «finances rectificative pour 2014», «financement de la sécurité sociale pour 2018» at token k.
func (r *reader) budgetTopic(k int, b *billReading) int {
	b.budget = r.any(k, "finances", "reglement") || r.any(k+3, "securite")
	n := k + 1
	for n < k+8 && r.any(n, "de", "la", "securite", "sociale", "rectificative", "rectificatif", "initiale", "initial", "fin", "gestion",
		"du", "budget", "et", "d'", "approbation", "des", "comptes") && !(r.is(n, "de") && r.shape(n+1) == digitsShape) {
		n++
	}
	for r.any(n-1, "de", "la", "et", "du", "d'", "des") {
		n--
	}
	for c := k; c < n; c++ {
		if r.any(c, "rectificative", "rectificatif") {
			b.budget = false
		}
	}
	b.Topic = r.between(k, n)
	year, _, next := r.budgetYear(n)
	if next == n && r.is(n, "(") && r.shape(n+1) == capsShape && r.is(n+2, ")") { // «(PLFSS) pour 2023»
		if year, _, next = r.budgetYear(n + 3); next > n+3 {
			b.Year, b.Alias, b.Topic = year, r.raw(n+1), b.Topic+" "+r.between(n+3, next)
			return next
		}
		return n
	}
	if next > n {
		b.Year, b.Topic = year, r.between(k, next)
	}
	return next
}

// statedTopic reads the subject in words, without the words that link it.
func (r *reader) statedTopic(k int, b *billReading) int {
	n := k
	switch {
	case r.any(k, "relatif", "relative", "relatifs", "relatives", "visant", "tendant"):
		if !r.any(k+1, "à", "a", "au", "aux") {
			return k
		}
		n = k + 2
	case r.any(k, "portant", "sur", "pour", "concernant", "contre"):
		n = k + 1
	case r.any(k, "de", "d'", "du", "des"):
		if !r.billComplement(k) {
			return k
		}
		n = k + 1
	case strings.HasSuffix(r.raw(k), "ant") && r.shape(k) == lowerShape && !r.any(k, "ayant", "etant"): // autorisant, modifiant, instaurant
	default:
		return k
	}
	end := r.topicEnd(n)
	if r.any(n, "la", "le", "les", "l'") {
		n++
	}
	if end <= n {
		return k
	}
	b.Topic = r.between(n, end)
	return end
}

// topicEnd is titleEnd for the subject of a bill: it ends also at what has been done with the bill, and at another one.
func (r *reader) topicEnd(n int) int {
	end := r.titleEnd(n)
	for k := n + 1; k < end; k++ {
		switch {
		case billFates[r.word(k).fold] && r.shape(k) == lowerShape && !r.has(k+1, wAnd) && r.shape(k+1) != markShape,
			r.any(k, "vous", "nous", "actuellement", "prochainement", "recemment"),
			r.has(k, wBillHead) && r.has(k-1, wOf|wDeterminer|wDemonstrative) && (r.is(k+1, "de") && r.is(k+2, "loi") || r.shape(k) == capsShape && r.shape(n) != capsShape):
			return r.trimTitle(n, k)
		}
	}
	return end
}

// billFateWords say what becomes of a bill.
const billFateWords = "annoncé annoncée présenté présentée déposé déposée examiné examinée discuté discutée débattu débattue inscrit inscrite attendu attendue " +
	"soumis soumise défendu défendue enregistré enregistrée adopté adoptée voté votée étudié étudiée"

var billFates = wordSet(billFateWords)

// billComplement tells whether «de», «d'» at token k opens the subject, not the author: «de modernisation agricole», «d'orientation»;
// not «de Mme X», «du groupe», «des députés».
func (r *reader) billComplement(k int) bool {
	if !r.any(k, "de", "d'") || r.shape(k+1) != lowerShape && !(r.shape(k) == capsShape || r.raw(k) == "D'" || r.raw(k) == "D’") || r.has(k+1, wCivility|wDeterminer|wDemonstrative|wPossessive|wNumeral|wTitle) {
		return false
	}
	return !r.any(k+1, "loi", "son", "notre")
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
