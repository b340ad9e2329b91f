package ontology

import (
	"cmp"
	"slices"
)

// joinDates joins acts of one nature and day by their titles; and, for laws, ordinances, circulars and instructions, what the day
// alone names when one act of that day is known.
func (x *acts) joinDates() {
	days := map[actKey][]int32{}
	for i := range x.all {
		e := &x.all[i]
		if _, exact := x.day(e.date).Exact(); exact {
			k := actKey{class: e.class, date: e.date}
			days[k] = append(days[k], int32(i))
		}
	}
	for k, group := range days {
		slices.SortFunc(group, x.compare)
		x.joinTitles(group)
		switch x.lexicon.text(k.class) {
		case "loi", "ordonnance", "circulaire", "instruction":
			x.joinOnly(group)
		}
	}
}

// joinTitles joins each titled act with the one whose title holds the same words or more. A title that opens two longer ones
// joins neither.
func (x *acts) joinTitles(group []int32) {
	titled := slices.DeleteFunc(slices.Clone(group), func(i int32) bool { return len(x.title(i)) == 0 })
	slices.SortStableFunc(titled, func(i, j int32) int { return cmp.Compare(len(x.title(i)), len(x.title(j))) })
	for n, i := range titled {
		var longer []int32
		for _, j := range titled[n+1:] {
			if within(x.title(i), x.title(j)) && len(x.numbersAmong(group, i, j)) < 2 {
				longer = append(longer, j)
			}
		}
		if len(longer) > 0 && x.continued(longer) && len(x.numbersAmong(group, longer...)) < 2 {
			x.of.join(i, longer[0])
		}
	}
}

// continued tells whether titles of growing length hold one another.
func (x *acts) continued(longer []int32) bool {
	for k := 1; k < len(longer); k++ {
		if !within(x.title(longer[k-1]), x.title(longer[k])) {
			return false
		}
	}
	return true
}

// numbersAmong returns the distinct numbers, in a group, of the acts of some entries.
func (x *acts) numbersAmong(group []int32, entries ...int32) (numbers []word) {
	var roots []int32
	for _, i := range entries {
		roots = append(roots, x.of.root(i))
	}
	for _, i := range group {
		if n := x.all[i].number; n != 0 && !slices.Contains(numbers, n) && slices.Contains(roots, x.of.root(i)) {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// title returns the words of a title; of a budget law, whose kind says it, none.
func (x *acts) title(i int32) []word { return x.lexicon.bag(x.all[i].title) }

// joinOnly joins what a day's nature and date alone name to the only act of that day.
func (x *acts) joinOnly(group []int32) {
	known := x.roots(group, func(e *actEntry) bool { return e.number != 0 || e.title != 0 })
	if len(known) > 1 && len(x.roots(group, func(e *actEntry) bool { return e.number != 0 })) == 1 {
		known = x.untitled(group, known)
	}
	if len(known) != 1 {
		return
	}
	for _, i := range group {
		e := &x.all[i]
		if e.number == 0 && e.title == 0 && x.issuersFit(group, known[0], e) && (x.lexicon.text(e.nature) != "loi organique" || x.organic(group)) {
			x.of.join(i, known[0])
		}
	}
}

// untitled joins the titled acts of a day to its only numbered one, when no title of that one is known and they are one act.
func (x *acts) untitled(group, known []int32) []int32 {
	numbered := x.roots(group, func(e *actEntry) bool { return e.number != 0 })[0]
	for _, i := range group {
		if x.of.root(i) == numbered && x.all[i].title != 0 {
			return known
		}
	}
	if len(known) != 2 {
		return known
	}
	x.of.join(known[0], known[1])
	return []int32{x.of.root(known[0])}
}

// issuersFit tells whether the issuer of a mention is not another than those of the act.
func (x *acts) issuersFit(group []int32, act int32, e *actEntry) bool {
	if e.issuer == 0 {
		return true
	}
	for _, i := range group {
		if other := x.all[i].issuer; x.of.root(i) == act && other != 0 && x.lexicon.key(other) != x.lexicon.key(e.issuer) {
			return false
		}
	}
	return true
}

func (x *acts) organic(group []int32) bool {
	return slices.ContainsFunc(group, func(i int32) bool {
		return x.all[i].number != 0 && x.lexicon.text(x.all[i].nature) == "loi organique"
	})
}

// joinAliases joins an alias with the only act that the corpus defines it for. One that is defined for several names none.
func (x *acts) joinAliases() {
	type alias struct{ class, key word }
	defined := map[alias]map[int32]bool{}
	only := map[alias][]int32{}
	for i := range x.all {
		e := &x.all[i]
		if e.alias == 0 {
			continue
		}
		k := alias{e.class, x.lexicon.key(e.alias)}
		if x.itself(e) {
			if defined[k] == nil {
				defined[k] = map[int32]bool{}
			}
			defined[k][x.of.root(int32(i))] = true
		} else {
			only[k] = append(only[k], int32(i))
		}
	}
	for k, entries := range only {
		for _, i := range entries {
			x.of.join(i, entries[0])
		}
		switch acts := defined[k]; {
		case len(acts) == 1:
			for root := range acts {
				x.of.join(entries[0], root)
			}
		case len(acts) > 1:
			for _, i := range entries {
				x.all[i].alias = 0
			}
		}
	}
}

// itself tells whether an entry names an act without its alias.
func (x *acts) itself(e *actEntry) bool {
	_, exact := x.day(e.date).Exact()
	return e.number != 0 || exact || e.budget != 0
}
