package prose

import "qparl/ontology"

// Person finds named people, with civility and title. The title right before a name belongs to it.
var Person = &Extractor{
	Name:     "person",
	Doc:      "named people, with civility and title",
	Triggers: wCivility | wTitle | wOfficeHead | wCapital,
	Read:     (*reader).readPerson,
	Settle:   settlePeople,
}

func (r *reader) readPerson(i int) {
	if f := r.lastPerson(); f != nil && f.last > i {
		return
	}
	if next := r.civilityAt(i); next > i {
		r.readCivil(i, next)
		return
	}
	switch {
	case r.has(i, wTitle) && r.value(i) == 2 || r.is(i, "ministres"):
		r.readPlural(i)
		return
	case r.has(i, wTitle|wOfficeHead) && r.readTitled(i, i, i) || !r.capital(i):
		return
	}
	r.readBare(i)
}

// lastPerson is the person found last; nil before the first.
func (r *reader) lastPerson() *found {
	if n := len(r.found); n > 0 {
		if _, ok := r.found[n-1].Entity.(*ontology.Person); ok {
			return r.found[n-1]
		}
	}
	return nil
}

// readCivil reads «M. Jean Martin», «MM. Martin et Durand», «Monsieur le préfet Jean Martin»; the civility ends before token next.
func (r *reader) readCivil(i, next int) {
	if r.any(next, "le", "la", "l'") && (r.shape(next) == lowerShape || r.has(next+1, wTitle|wOfficeHead)) {
		r.readTitled(i, next, next+1)
		return
	}
	n := r.personAt(next)
	many := r.value(i)&manyCivility != 0
	if n.words == 0 || many && !r.capital(next) || r.lineEndBefore(next) {
		return
	}
	p := r.slabs.people.put(ontology.Person{Civility: r.between(i, next)})
	rule, confidence := "civility", sureFull
	if n.words == 1 {
		rule, confidence = "civility-and-surname", sureCapital
	}
	r.addPerson(i, n, p, rule, confidence)
	if many {
		r.readList(n.last, p.Civility, rule)
	}
}

// readList reads the further names after «MM. Jean Martin», «les députés Jean Martin». In a list with commas, one word alone is
// a name when a mark or a conjunction follows.
func (r *reader) readList(i int, civility, rule string) {
	for {
		k := i
		if r.is(k, ",") {
			k++
		}
		and := r.any(k, "et", "ou")
		if and {
			k++
		}
		n := r.personAt(k)
		if k == i || n.words == 0 || n.words == 1 && !and && !r.any(n.last, ",", "et", "ou") {
			return
		}
		r.addPerson(k, n, r.slabs.people.put(ontology.Person{Civility: civility, Public: civility == ""}), rule, sureFull)
		i = n.last
	}
}

// readPlural reads the names right behind a title in the plural: «les sénateurs Jean Martin et Paul Durand». The title is
// none of theirs.
func (r *reader) readPlural(i int) {
	n := r.personAt(i + 1)
	if n.words == 0 || r.tokens[i+1].word != 0 && !r.given(i+1) || r.shape(i+1) != titleShape {
		return
	}
	r.addPerson(i+1, n, &ontology.Person{Public: true}, "title", sureCapital)
	r.readList(n.last, "", "title")
}

// readBare reads a name without civility and title: a known given name and a family name, or two unknown words with a capital
// beside an office or a title: «Xan Durand, ministre de l'intérieur».
func (r *reader) readBare(i int) {
	if !r.capital(i+1) && r.particles(i+1) == i+1 {
		return
	}
	given := r.given(i)
	if !given && (r.tokens[i].word != 0 || r.shape(i) != titleShape) {
		return
	}
	n := r.personAt(i)
	if n.words < 2 || r.namesThing(i) || r.afterProperName(i) {
		return
	}
	p := &ontology.Person{}
	switch {
	case given && r.shape(n.first+1) != capsShape || given && len(r.raw(n.first+1)) > 2:
		r.addPerson(i, n, p, "given-name", sureGazetteer)
	case !n.noble && (r.roleAfter(n.last) || r.officeBefore(n.first) != nil):
		r.addPerson(i, n, p, "role-beside", sureCapital)
	}
}

// namesThing tells whether the words before token i make a name the name of a thing: «rue», «lycée», «centre hospitalier», «rue
// du Général».
func (r *reader) namesThing(i int) bool {
	k := i - 1
	for steps := 0; steps < 3; steps++ {
		switch {
		case r.has(k, wNamedThing):
			return true
		case r.shape(k) != lowerShape || r.finite(k):
			return false
		case r.any(k, "du", "de", "des", "d'", "la", "l'"):
			return r.any(i, "general", "marechal", "president", "docteur", "professeur", "colonel", "commandant", "capitaine", "amiral", "abbe", "cardinal", "lieutenant", "sergent") &&
				(r.has(k-1, wNamedThing) || r.has(k-2, wNamedThing)) || r.any(k-1, "rue", "avenue", "boulevard", "place", "quai", "square", "allee", "impasse", "pont")
		case r.has(k, wDeterminer|wPreposition|wAnd|wRelative|wTo|wTitle|wOfficeHead):
			return false
		}
		k--
	}
	return false
}

// afterProperName tells whether token i goes on a name that is no person's: «Saint Martin», «Centre Georges».
func (r *reader) afterProperName(i int) bool {
	if i == 0 || r.lineEndBefore(i) || r.any(i-1, "collegue", "president", "presidente") {
		return false
	}
	return r.any(i-1, "saint", "sainte", "st", "ste") || r.capital(i-1) && r.shape(i-1) != capsShape && !r.startsSentence(i-1) && r.civilityAt(i-1) == i-1 && !r.has(i-1, wDeterminer|wOf|wPreposition|wAnd|wRelative)
}

// addPerson fills what the name and the words beside it say.
func (r *reader) addPerson(first int, n personName, p *ontology.Person, rule string, confidence int) {
	s := r.spell(n)
	p.Name, p.Given, p.Family, p.Published = s.name, s.given, s.family, s.published
	if f := r.officeAfter(n.last); f != nil {
		p.Of, p.Public = f.Entity, true
	} else if f := r.officeBefore(n.first); f != nil {
		p.Public = true
		if f.last == n.first || r.is(n.last, ",") || r.startsSentence(f.first) {
			p.Of = f.Entity
		}
	}
	p.Public = p.Public || r.roleAfter(n.last)
	if a := &r.question.Author; a.Name != "" && sameFolded(a.Name, p.Name) {
		p.Author, p.Public = true, true
		rule, confidence = "author", sureHeader
	}
	r.add(first, n.last, p, rule, confidence)
}
