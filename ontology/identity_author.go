package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// author is a person as the words on a report name them.
type author struct {
	parts  []string // of the family name: Mauvezin-Labarthe may be one person or two
	given  string
	gender byte // m, f; 0 unknown
	name   string
}

// authors numbers the authors of a mention.
func (x *reports) authors(people []*Person) word {
	list := make([]int32, 0, len(people))
	for _, p := range people {
		if p.Full != nil {
			p = p.Full
		}
		family := p.Family
		if family == "" {
			family = p.Name[strings.LastIndexByte(p.Name, ' ')+1:]
		}
		list = append(list, int32(x.lexicon.word(strings.Join([]string{familyKey(family), fullSlug(givenOf(p)), string(genderOf(p.Civility)), p.Name}, "|"))))
	}
	slices.Sort(list)
	return x.lexicon.list(slices.Compact(list))
}

// familyKey folds a family name; its particle may be left out.
func familyKey(family string) string {
	slug := fullSlug(family)
	for _, particle := range []string{"de-la-", "de-", "du-", "des-", "d-"} {
		if rest, ok := strings.CutPrefix(slug, particle); ok && rest != "" {
			return rest
		}
	}
	return slug
}

func givenOf(p *Person) string {
	if p.Given != "" || p.Family != "" {
		return p.Given
	}
	given, _, two := strings.Cut(p.Name, " ")
	if !two {
		return ""
	}
	return given
}

func genderOf(civility string) string {
	switch strings.ToLower(strings.TrimRight(civility, ".")) {
	case "m", "mm", "monsieur", "messieurs":
		return "m"
	case "mme", "mmes", "mlle", "mlles", "madame", "mesdames", "mademoiselle":
		return "f"
	}
	return ""
}

// family numbers the family names of a list of authors.
func (x *reports) family(authors word) word {
	f, known := x.families[authors]
	if !known {
		var parts []string
		for _, p := range x.peopleOf(authors) {
			parts = append(parts, p.parts...)
		}
		slices.Sort(parts)
		f = x.lexicon.word(strings.Join(slices.Compact(parts), "-"))
		x.families[authors] = f
	}
	return f
}

// peopleOf reads back a list of authors.
func (x *reports) peopleOf(list word) []author {
	if list == 0 {
		return nil
	}
	if known, ok := x.people[list]; ok {
		return known
	}
	var people []author
	for _, m := range x.lexicon.members(list) {
		f := strings.SplitN(x.lexicon.text(word(m)), "|", 4)
		a := author{parts: strings.Split(f[0], "-"), given: f[1], name: f[3]}
		if f[2] != "" {
			a.gender = f[2][0]
		}
		people = append(people, a)
	}
	slices.SortFunc(people, func(a, b author) int {
		return cmp.Or(slices.Compare(a.parts, b.parts), strings.Compare(a.name, b.name), cmp.Compare(a.gender, b.gender))
	})
	x.people[list] = people
	return people
}

// authorsFit compares two sets of authors: the same family names, no other given name or gender.
func (x *reports) authorsFit(a, b word) verdict {
	if a == b {
		return agrees
	}
	if x.family(a) != x.family(b) {
		return conflict
	}
	best := agrees
	p, q := x.peopleOf(a), x.peopleOf(b)
	for _, m := range p {
		for _, n := range q {
			if len(p) != len(q) || !slices.Equal(m.parts, n.parts) {
				continue
			}
			v := m.fit(n)
			if v == conflict {
				return conflict
			}
			best = max(best, v)
		}
	}
	return best
}

// fit compares two people of one family name.
func (a author) fit(b author) verdict {
	switch {
	case a.gender != 0 && b.gender != 0 && a.gender != b.gender:
		return conflict
	case a.given == "" || b.given == "":
		return agrees
	case a.given == b.given:
		return strongly
	case len(a.given) == 1 && b.given[0] == a.given[0], len(b.given) == 1 && b.given[0] == a.given[0]:
		return agrees
	}
	return conflict
}
