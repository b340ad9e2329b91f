package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// settlePeople links a shorter name to the fuller one of the same document, and finds the family names that stand alone once
// the document has named the person.
func settlePeople(d *document) {
	var people []*found
	for _, r := range d.readers {
		for f := range all[*ontology.Person](r) {
			people = append(people, f)
		}
	}
	for _, r := range d.readers {
		people = append(people, r.loneSurnames(people)...)
	}
	if len(people) < 2 {
		return
	}
	names, of := namesakesOf(people)
	for i, f := range people {
		p := f.Entity.(*ontology.Person)
		full := fullName(names, of[i].name, sex(p.Civility))
		if full == nil || full.best() == p {
			continue
		}
		p.Full = full.best()
		p.Author = p.Author || p.Full.Author
	}
}

// namesakes are the mentions of a document that bear one name.
type namesakes struct {
	name          string // folded
	sexes         int
	first, public *ontology.Person // the first mention, the first that shows a public role
}

func (n *namesakes) best() *ontology.Person {
	if n.public != nil {
		return n.public
	}
	return n.first
}

// namesakesOf groups people by name; of[i] is the group of people[i].
func namesakesOf(people []*found) (names, of []*namesakes) {
	byName := map[string]*namesakes{}
	for _, f := range people {
		p := f.Entity.(*ontology.Person)
		name := fold(p.Name)
		n := byName[name]
		if n == nil {
			n = &namesakes{name: name, first: p}
			names, byName[name] = append(names, n), n
		}
		n.sexes |= sex(p.Civility)
		if n.public == nil && p.Public {
			n.public = p
		}
		of = append(of, n)
	}
	return names, of
}

// fullName returns the longest name that a name is the end of, itself or another; nil when two differ, or when a man and a woman
// bear it.
func fullName(names []*namesakes, name string, sex int) (full *namesakes) {
	for _, n := range names {
		switch {
		case n.name != name && !shortens(name, n.name) || sex != 0 && n.sexes != 0 && sex&n.sexes == 0:
		case full == nil || shortens(full.name, n.name):
			full = n
		case !shortens(n.name, full.name):
			return nil
		}
	}
	if full == nil || full.sexes == man|woman {
		return nil
	}
	return full
}

// shortens tells whether a name is the end of a longer one: «Le Goff» of «Jean Le Goff».
func shortens(short, full string) bool {
	return len(full) > len(short) && strings.HasSuffix(full, short) && full[len(full)-len(short)-1] == ' '
}

func sex(civility string) int {
	if civility == "" {
		return 0
	}
	for _, c := range [...]string{"m.", "m", "mr", "monsieur", "mm.", "messieurs"} {
		if strings.EqualFold(c, civility) {
			return man
		}
	}
	for _, c := range [...]string{"mme", "mme.", "mmes", "mlle", "madame", "mesdames", "mademoiselle"} {
		if strings.EqualFold(c, civility) {
			return woman
		}
	}
	return 0
}

// loneSurnames adds the family names of people named in full that stand without civility, and those of presidents and prime
// ministers.
func (r *reader) loneSurnames(people []*found) (added []*found) {
	var surnames []string
	var names []int // tokens that may be one
	for _, hit := range r.triggers {
		i := int(hit)
		t := &r.tokens[i]
		if t.shape != titleShape || t.word != 0 && t.class&wPublicFigure == 0 {
			continue
		}
		if t.word == 0 && r.shownPerson(i) {
			surnames = append(surnames, r.raw(i))
		}
		if !r.held(i, anyKind) {
			names = append(names, i)
		}
	}
	if len(names) == 0 {
		return nil
	}
	for _, f := range people {
		if name := f.Entity.(*ontology.Person).Name; !r.isParticleBeforeLast(name) {
			surnames = append(surnames, name[strings.LastIndexByte(name, ' ')+1:])
		}
	}
	for _, i := range names {
		public := r.has(i, wPublicFigure)
		switch {
		case !public && !slices.Contains(surnames, r.raw(i)),
			r.startsSentence(i) || !r.standsAlone(i):
			continue
		}
		p := &ontology.Person{Name: r.raw(i), Public: public}
		added = append(added, r.add(i, i+1, p, "surname", sureAnaphor))
	}
	return added
}

// isParticleBeforeLast tells whether the family name is more than its last word: «Jean de Rohan», «Jean Le Goff».
func (r *reader) isParticleBeforeLast(name string) bool {
	last := strings.LastIndexByte(name, ' ')
	if last < 0 {
		return false
	}
	r.apart.reset(name[strings.LastIndexByte(name[:last], ' ')+1:])
	return r.apart.particles(0) > 0
}

// shownPerson tells whether the words beside token i say that it is a person's name: «collègue», «lui-même».
func (r *reader) shownPerson(i int) bool {
	return r.any(i-1, "collegue", "candidat", "candidate", "camarade") || r.any(i+1, "lui-meme", "elle-meme") && !r.has(i-1, wDeterminer)
}

// standsAlone tells whether the word before token i leaves it a name of its own: a mark, a preposition, a verb, «collègue»; not
// a noun, which it would name: «loi», «groupe».
func (r *reader) standsAlone(i int) bool {
	switch {
	case r.capital(i+1) || r.capital(i-1) && !(r.has(i-1, wDeterminer) && r.startsSentence(i-1)):
		return false
	case r.shape(i-1) == markShape:
		return !r.any(i-1, "«", "“", "\"")
	case r.any(i-1, "collegue", "candidat", "candidate", "ami", "camarade", "que", "qu'", "dit", "dont"):
		return true
	case r.any(i-1, "et", "ou"):
		return r.personEndsAt(i - 1)
	case r.has(i-1, wOf):
		return !r.has(i-2, wNamedThing) && r.shape(i-2) != markShape
	}
	return r.has(i-1, wPreposition|wTo|wDeterminer) || r.finite(i-1)
}

func (r *reader) personEndsAt(i int) bool {
	for f := range all[*ontology.Person](r) {
		if f.last == i {
			return true
		}
	}
	return false
}
