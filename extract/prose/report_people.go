package prose

import (
	"strings"

	"qparl/ontology"
)

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
