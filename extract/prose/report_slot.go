package prose

import (
	"strings"

	"qparl/ontology"
)

// slots reads what follows head and type, in any order, until something else comes.
func (p *reportParser) slots() {
	for n := 0; n < 12; n++ {
		k := p.k
		comma := p.r.is(k, ",")
		if comma {
			k++
		}
		next := p.slot(k, comma)
		if next <= k {
			return
		}
		p.k, p.aside = next, comma || p.r.is(next-1, "legislature")
	}
}

// slot reads one slot at token k and returns the token after it; 0 when there is none.
func (p *reportParser) slot(k int, comma bool) int {
	r := p.r
	if n := p.title(k); n > 0 {
		return n
	}
	if n := p.mandate(k); comma && n > 0 {
		return n
	}
	if n := p.number(k); n > 0 {
		return n
	}
	if n := p.produced(k, comma); n > 0 {
		return n
	}
	if n := p.relative(k); n > 0 {
		return n
	}
	if n := p.dated(k, comma); n > 0 {
		return n
	}
	if comma && !p.aside {
		return p.presided(k)
	}
	switch {
	case r.has(k, wOf) && !comma:
		return p.of(k)
	case r.has(k, wTo) && !comma:
		return p.addressee(k)
	case p.isTopicWord(k) > 0:
		return p.topic(k)
	case comma:
		return p.presided(k)
	case k == p.after:
		return p.bare(k)
	}
	return p.presided(k)
}

// mandate passes «députés» or «sénatrice du Nord» behind the authors, up to the comma.
func (p *reportParser) mandate(k int) int {
	r := p.r
	if len(p.report.Authors) == 0 || !r.any(k, "depute", "deputee", "deputes", "deputees", "senateur", "senatrice", "senateurs", "senatrices") {
		return 0
	}
	for j := k + 1; j < k+7; j++ {
		if r.is(j, ",") {
			return j
		}
	}
	return 0
}

// setDate takes a date unless another one is known.
func (p *reportParser) setDate(d dateForm, role ontology.DateRole) bool {
	if p.report.Date != "" {
		return false
	}
	p.report.Date, p.report.Relative, p.report.Role = d.day, d.relative, role
	return true
}

// title reads «Titre», after «intitulé» or alone; and «dit « rapport Durand »».
func (p *reportParser) title(k int) int {
	r := p.r
	named := r.any(k, "intitule", "intitulee", "intitules", "intitulees", "titre", "titree", "denomme", "denommee", "baptise", "baptisee")
	known := r.any(k, "dit", "dite", "dits", "dites")
	if named || known {
		k++
	}
	last := r.quoteEnd(k)
	if last == 0 {
		return 0
	}
	if known || r.has(k+1, wReport) && r.capital(k+2) {
		return p.nickname(k+1, last)
	}
	if p.report.Title != "" || !named && !r.capital(k+1) && r.shape(k+1) != digitsShape {
		return 0
	}
	p.report.Title = r.between(k+1, last-1)
	p.last = last
	return last
}

// nickname takes the surname of «rapport Durand», from token k to the closing mark at last-1.
func (p *reportParser) nickname(k, last int) int {
	r := p.r
	if r.has(k, wReport) {
		k++
	}
	name, next := r.surnameAt(k)
	if next != last-1 || len(p.report.Authors) > 0 {
		return 0
	}
	p.report.Authors = append(p.report.Authors, &ontology.Person{Name: name, Family: name})
	p.last = last
	return last
}

// quoteEnd returns the token after the mark that closes the quotation opening at token k, 0 when none opens or closes.
func (t *text) quoteEnd(k int) int {
	var closing string
	switch {
	case t.is(k, "«"):
		closing = "»"
	case t.is(k, "“"):
		closing = "”"
	case t.is(k, `"`):
		closing = `"`
	default:
		return 0
	}
	for j := k + 1; j < k+60 && t.inside(j); j++ {
		if t.is(j, closing) && j > k+1 {
			return j + 1
		}
	}
	return 0
}

// number reads «n° 318», «n° 282 (2019-2020)», «sous le n° 318».
func (p *reportParser) number(k int) int {
	r := p.r
	if next, ok := r.follow(k, "sous", "le"); ok {
		k = next
	}
	n := r.numberSignAt(k)
	if n == k || p.report.Number != "" {
		return 0
	}
	next := r.glued(n, "-–/.")
	p.report.Number = r.between(n, next)
	if session, after := r.sessionAt(next); session != "" {
		p.report.Session, p.report.Chamber, next = session, chamberSenate, after
	}
	p.last = next
	return next
}

// sessionAt reads «(2019-2020)».
func (t *text) sessionAt(k int) (session string, next int) {
	if !t.is(k, "(") || !t.any(k+2, "-", "–", "/") || !t.is(k+4, ")") {
		return "", k
	}
	first, ok1 := t.yearAt(k + 1)
	second, ok2 := t.yearAt(k + 3)
	if !ok1 || !ok2 {
		return "", k
	}
	if t.is(k+2, "-") {
		return t.between(k+1, k+4), k + 5
	}
	return first + "-" + second, k + 5
}

// bare reads a name right after head and type: «rapport Durand», «étude INSEE», «rapport Durand-Martin».
func (p *reportParser) bare(k int) int {
	r := p.r
	if !r.capital(k) {
		return 0
	}
	if f, b := startingAt[*ontology.Body](r, k); f != nil {
		p.report.Bodies = append(p.report.Bodies, b)
		p.last = f.last
		return f.last
	}
	if row, next := gazetteerNamed("bodies.tsv").at(&r.text, k); row != nil {
		p.report.Bodies = append(p.report.Bodies, &ontology.Body{Name: r.between(k, next)})
		p.last = next
		return next
	}
	if f, x := startingAt[*ontology.Person](r, k); f != nil {
		p.report.Authors = append(p.report.Authors, x)
		p.last = f.last
		return f.last
	}
	if r.shape(k) == capsShape && len(r.raw(k)) < 6 {
		p.report.Bodies, p.guessed = append(p.report.Bodies, &ontology.Body{Name: r.raw(k)}), true
		p.last = k + 1
		return k + 1
	}
	if p.report.Head != headReport { // enquête Emploi: a name, not an author
		if _, next := r.surnameAt(k); next > k {
			return next
		}
		return 0
	}
	return p.surnames(k)
}

// surnames reads «Durand», «Durand et Martin», «Durand/Martin» after a head in the singular: «les rapports Durand et Martin» are
// two.
func (p *reportParser) surnames(k int) int {
	r := p.r
	name, next := r.surnameAt(k)
	if next == k {
		return 0
	}
	first := k
	if r.any(next, "/", "-", "–") {
		if _, after := r.surnameAt(next + 1); after > next+1 {
			name, next = r.between(first, after), after
		}
	}
	p.report.Authors = append(p.report.Authors, &ontology.Person{Name: name, Family: name})
	if r.is(next, "et") && !r.isPlural(p.head) && len(r.raw(next+1)) > 2 {
		if second, after := r.surnameAt(next + 1); after > next+1 {
			p.report.Authors = append(p.report.Authors, &ontology.Person{Name: second, Family: second})
			next = after
		}
	}
	p.last = next
	return next
}

func (t *text) isPlural(i int) bool {
	return strings.HasSuffix(t.raw(i), "s") && !t.is(i, "avis")
}

// surnameAt reads the capitals of a person's name at token k, particles between them: «Le Hénaffin», «Dupont de Nemours». It
// returns it in title case, and the token after it, or k.
func (t *text) surnameAt(k int) (name string, next int) {
	next = k
	for n := 0; n < 5; n++ {
		if t.capital(next) && len(t.raw(next)) > 1 && (next == k || t.blank(next)) {
			next++
			continue
		}
		if next > k && t.any(next, "de", "du", "d'", "la", "le") && t.capital(next+1) && len(t.raw(next+1)) > 2 {
			next += 2
			continue
		}
		break
	}
	if next == k {
		return "", k
	}
	return titleCase(t.between(k, next)), next
}

// titleCase puts the words written in capitals in title case: LE GOFF-DURAND becomes Le Goff-Durand.
func titleCase(s string) string {
	if strings.ToUpper(s) != s {
		words := strings.Fields(s)
		changed := false
		for i, w := range words {
			if len(w) > 2 && strings.ToUpper(w) == w && strings.ToLower(w) != w {
				words[i], changed = titleCaseWord(w), true
			}
		}
		if !changed {
			return s
		}
		return strings.Join(words, " ")
	}
	return titleCaseWord(s)
}

func titleCaseWord(s string) string {
	var b strings.Builder
	start := true
	for _, r := range strings.ToLower(s) {
		if start {
			b.WriteString(strings.ToUpper(string(r)))
		} else {
			b.WriteRune(r)
		}
		start = r == ' ' || r == '-' || r == '\'' || r == '’'
	}
	return b.String()
}
