package prose

import (
	"strings"

	"qparl/ontology"
)

// of reads what follows «du», «de la», «d'»: a date, who made the report, the chamber; other words add nothing.
func (p *reportParser) of(k int) int {
	r := p.r
	if n := p.ofDate(k); n > 0 {
		return n
	}
	if n := p.ofSame(k); n > 0 {
		return n
	}
	i := r.skipArticle(k + 1)
	if r.any(i, "gouvernement") {
		return i + 1
	}
	if r.any(i, "precedente", "presente") && r.is(i+1, "legislature") {
		p.last = i + 2
		return i + 2
	}
	if f, _ := startingAt[*ontology.Office](r, i); f != nil {
		if person, _ := startingAt[*ontology.Person](r, i); person == nil {
			return 0
		}
	}
	next := i
	if i == k+1 && !r.any(k, "du", "des") && r.shape(i) == titleShape && !r.has(i, wBodyNoun) {
		next = p.unarticled(i)
	} else {
		next = p.sources(i)
	}
	if next == i {
		return 0
	}
	p.last = next
	return next
}

// unarticled reads what a bare «de» brings in at token i: «M. Durand», «Jean Durand», «Météo-France»; a lone «Durand» may be a place.
func (p *reportParser) unarticled(i int) int {
	r := p.r
	if next := p.people(i); next > i {
		return next
	}
	if body, _ := startingAt[*ontology.Body](r, i); body != nil {
		return p.sources(i)
	}
	name, after := r.surnameAt(i)
	if row, _ := gazetteerNamed("givennames.txt").at(&r.text, i); row != nil {
		given, family, two := strings.Cut(name, " ")
		if !two || len(p.report.Authors) > 0 {
			return i
		}
		p.addAuthor(&ontology.Person{Name: name, Given: given, Family: family})
		return after
	}
	if row, _ := gazetteerNamed("bodies.tsv").at(&r.text, i); row != nil || after > i+1 || strings.Contains(name, "-") {
		return p.sources(i)
	}
	return i
}

// skipArticle passes le, la, l', les.
func (t *text) skipArticle(i int) int {
	if t.any(i, "le", "la", "l'", "les") && !(t.shape(i) == titleShape && t.capital(i+1) && !t.is(i, "l'")) {
		return i + 1
	}
	return i
}

// ofSame reads «du même auteur», «de la même Cour»: of the report before.
func (p *reportParser) ofSame(k int) int {
	r := p.r
	i := r.skipArticle(k + 1)
	if !r.is(i, "meme") || len(p.report.Bodies)+len(p.report.Authors) > 0 {
		return 0
	}
	if r.any(i+1, "auteur", "auteurs") {
		if f, before := p.previous(); f != nil && len(before.Authors) > 0 {
			p.report.Authors = before.Authors
			p.last = i + 2
			return i + 2
		}
		return 0
	}
	if b := p.sameBody(i + 1); b != nil {
		p.report.Bodies = append(p.report.Bodies, b)
		p.last = i + 2
		return i + 2
	}
	return 0
}

// sameBody returns the nearest body before whose name begins with the word at token i: «la même Cour».
func (p *reportParser) sameBody(i int) *ontology.Body {
	r := p.r
	word := r.foldAt(i)
	var found *ontology.Body
	for f, b := range all[*ontology.Body](r) {
		if f.last <= p.head && f.last-f.first > 1 && r.foldAt(f.first) == word {
			found = b
		}
	}
	for f, e := range all[*ontology.Report](r) {
		for _, b := range e.Bodies {
			if first, _, several := strings.Cut(b.Name, " "); found == nil && f.first < p.head && several && fold(first) == word {
				found = b
			}
		}
	}
	return found
}

// previous returns the report before this one in its sentence.
func (p *reportParser) previous() (last *found, report *ontology.Report) {
	start := p.r.firstOfSentence(p.head)
	for f, e := range all[*ontology.Report](p.r) {
		if f.first >= start && f.first < p.head && (last == nil || f.first > last.first) {
			last, report = f, e
		}
	}
	return last, report
}

func (t *text) firstOfSentence(i int) int {
	for i > 0 && !t.startsSentence(i) {
		i--
	}
	return i
}

// sources reads bodies or people at token i, with those that «et» joins. It returns the token after them, or i.
func (p *reportParser) sources(i int) int {
	next := p.people(i)
	if next > i {
		return next
	}
	if len(p.report.Bodies) > 0 {
		return p.chamber(i)
	}
	if next := p.chamber(i); next > i && next < p.r.len() {
		p.report.Bodies = append(p.report.Bodies, p.chamberBody(i, next))
		return next
	}
	b, next := p.body(i)
	if b == nil {
		return i
	}
	if p.isShort(b, i, next) {
		p.short = true
		return next
	}
	p.addBody(b)
	for n := 0; n < 4; n++ {
		j := next
		if !p.r.any(j, "et", ",") {
			break
		}
		j++
		if !p.r.any(j, "de", "du", "des", "d'", "par") && !(p.agent && p.r.any(j, "le", "la", "l'")) {
			break
		}
		if p.r.any(j, "de", "par", "d'") {
			j = p.r.skipArticle(j + 1)
		} else {
			j++
		}
		other, after := p.body(j)
		if other == nil || p.isShort(other, j, after) {
			break
		}
		p.addBody(other)
		next = after
	}
	return next
}

func (p *reportParser) addBody(b *ontology.Body) {
	p.report.Bodies = append(p.report.Bodies, b)
	folded := fold(b.Name)
	switch {
	case strings.HasSuffix(folded, "senat"):
		p.report.Chamber = chamberSenate
	case strings.HasSuffix(folded, "assemblee nationale"):
		p.report.Chamber = chamberAssembly
	}
}

// isShort tells whether a body is named by its head word alone, which says nothing without another mention: «la Cour», «la
// commission».
func (p *reportParser) isShort(b *ontology.Body, i, next int) bool {
	return next == i+1 && p.r.has(i, wBodyNoun) && b.Acronym == "" && b.Official == ""
}

// chamber reads «du Sénat», «de l'Assemblée nationale» behind a body. i is after the preposition and article.
func (p *reportParser) chamber(i int) int {
	r := p.r
	if r.is(i, "senat") {
		p.report.Chamber = chamberSenate
		return i + 1
	}
	if next, ok := r.follow(i, "assemblee", "nationale"); ok {
		p.report.Chamber = chamberAssembly
		return next
	}
	return i
}

// chamberBody returns the body of «Sénat», «Assemblée nationale» at tokens i to next.
func (p *reportParser) chamberBody(i, next int) *ontology.Body {
	if f, b := startingAt[*ontology.Body](p.r, i); f != nil && f.last == next {
		return b
	}
	return &ontology.Body{Name: p.r.between(i, next)}
}

// people reads persons at token i, joined by «et», commas, «et de».
func (p *reportParser) people(i int) int {
	next := i
	for n := 0; n < 6; n++ {
		j := next
		if n > 0 {
			if !p.r.any(j, "et", ",") {
				break
			}
			for j++; p.r.any(j, "et", "de", "par", "d'"); {
				j++
			}
		}
		x, after := p.r.authorAt(j, n > 0)
		if after == j {
			break
		}
		p.addAuthor(x)
		next = after
	}
	return next
}

// addAuthor adds a person; one who is named in full takes the place of the bare surname said before: «le rapport Durand, remis par
// Mme Anne Durand».
func (p *reportParser) addAuthor(x *ontology.Person) {
	for i, y := range p.report.Authors {
		if y.Given == "" && y.Civility == "" && surnameOf(x) == surnameOf(y) {
			p.report.Authors[i] = x
			return
		}
	}
	p.report.Authors = append(p.report.Authors, x)
}

// authorAt returns the person named at token i: as found, or behind a civility or a title. joined tells that another one came
// before: a bare surname will do («Mmes Mauvezin et Labarthe»).
func (r *reader) authorAt(i int, joined bool) (*ontology.Person, int) {
	if f, x := startingAt[*ontology.Person](r, i); f != nil {
		return x, f.last
	}
	k := i
	switch r.raw(k) {
	case "M", "MM", "Mme", "Mmes", "Mlle", "Me", "Dr", "Pr", "Monsieur", "Madame", "Messieurs", "Mesdames":
		k++
		if r.is(k, ".") {
			k++
		}
	}
	k = r.skipTitle(k)
	if k == i && !(joined && r.capital(i) && r.shape(i) != capsShape) {
		return nil, i
	}
	name, next := r.surnameAt(k)
	if next == k {
		return nil, i
	}
	given, family, two := strings.Cut(name, " ")
	if !two {
		given, family = "", name
	}
	return &ontology.Person{Name: name, Given: given, Family: family}, next
}

// skipTitle passes «le sénateur», «préfet», «la députée».
func (r *reader) skipTitle(k int) int {
	j := k
	if r.any(j, "le", "la", "l'", "les") {
		j++
	}
	first := j
	for n := 0; n < 3 && r.has(j, wTitle) && r.shape(j) != capsShape; n++ {
		j++
	}
	if j == first || !r.capital(j) {
		return k
	}
	return j
}
