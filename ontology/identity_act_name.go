package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// actThing is a national act of the graph.
type actThing struct {
	id      IRI
	entries []int32
	pin     *pinned
}

func (x *acts) name() {
	x.thingOf = make([]*actThing, len(x.all))
	type key struct {
		root int32
		pin  *pinned
	}
	things := map[key]*actThing{}
	pins := x.pins()
	for i := range x.all {
		k := key{x.of.root(int32(i)), x.all[i].pin}
		if k.pin == nil {
			k.pin = pins[k.root]
		}
		if things[k] == nil {
			things[k] = &actThing{pin: k.pin}
		}
		things[k].entries = append(things[k].entries, int32(i))
	}
	all := make([]*actThing, 0, len(things))
	for _, t := range things {
		slices.SortFunc(t.entries, x.compare)
		all = append(all, t)
	}
	slices.SortFunc(all, func(s, t *actThing) int { return x.compare(s.entries[0], t.entries[0]) })
	taken := map[IRI]bool{}
	for _, t := range all {
		if t.id = x.idOf(t, taken); t.id.IsZero() {
			continue
		}
		taken[t.id] = true
		for _, i := range t.entries {
			x.thingOf[i] = t
		}
		x.things = append(x.things, t)
	}
}

// idOf is the IRI that the registry has, or that the words give; of two acts of one number, the second has its date in it.
func (x *acts) idOf(t *actThing, taken map[IRI]bool) IRI {
	if t.pin != nil {
		return t.pin.IRI(x.base)
	}
	id := x.actIRI(t)
	if number := x.slot(t, numberOf); taken[id] && number != "" {
		return x.base.NationalAct(x.nature(t), "", x.date(t), "n° "+number)
	}
	return id
}

// pins returns the first identifier that the registry has for each act.
func (x *acts) pins() map[int32]*pinned {
	first := map[int32]*pinned{}
	for i := range x.all {
		p, root := x.all[i].pin, x.of.root(int32(i))
		if p == nil || p.ID == noNode {
			continue
		}
		if first[root] == nil || p.ID < first[root].ID {
			first[root] = p
		}
	}
	return first
}

// slot returns the value of a slot of an act: the shortest, then the smallest in code-point order.
func (x *acts) slot(t *actThing, of func(*actEntry) word) (best string) {
	for _, i := range t.entries {
		s := x.lexicon.text(of(&x.all[i]))
		if s != "" && (best == "" || cmp.Or(cmp.Compare(len(s), len(best)), strings.Compare(s, best)) < 0) {
			best = s
		}
	}
	return best
}

// date returns the most precise date.
func (x *acts) date(t *actThing) (best Day) {
	for _, i := range t.entries {
		if d := x.day(x.all[i].date); len(d) > len(best) || len(d) == len(best) && d < best {
			best = d
		}
	}
	return best
}

// nature is the nature that the number belongs to: the budget laws and the others are numbered as laws, a «loi organique» is
// called so.
func (x *acts) nature(t *actThing) string {
	for _, i := range t.entries {
		if n := x.lexicon.text(x.all[i].nature); n == "loi organique" {
			return n
		}
	}
	n := x.slot(t, func(e *actEntry) word { return e.nature })
	if strings.HasPrefix(n, "loi") {
		return "loi"
	}
	return n
}

func (x *acts) actIRI(t *actThing) IRI {
	number, date, nature := x.slot(t, numberOf), x.date(t), x.nature(t)
	if number != "" {
		if !x.telling(x.all[t.entries[0]].class, x.lexicon.word(number)) {
			if _, exact := date.Exact(); !exact {
				return IRI{}
			}
			return x.base.NationalAct(nature, "", date, "n° "+number)
		}
		return x.base.NationalAct(nature, number, date, "")
	}
	if budget := x.budget(t); budget != 0 {
		kind, year, _ := strings.Cut(x.lexicon.text(budget), " pour ")
		return x.base.BudgetLaw(kind, year)
	}
	if _, exact := date.Exact(); exact {
		if id := x.base.NationalAct(nature, "", date, x.slot(t, titleOf)); !id.IsZero() {
			return id
		}
	}
	if alias := x.slot(t, aliasOf); names(alias) {
		return x.base.ActNamed(nature, alias)
	}
	return IRI{}
}

func numberOf(e *actEntry) word { return e.number }
func titleOf(e *actEntry) word  { return e.title }
func aliasOf(e *actEntry) word  { return e.alias }

func (x *acts) budget(t *actThing) word {
	for _, i := range t.entries {
		if b := x.all[i].budget; b != 0 {
			return b
		}
	}
	return 0
}

// iri returns the act of an entry; zero when the words name none.
func (x *acts) iri(k int) IRI {
	if t := x.thingOf[k]; t != nil {
		return t.id
	}
	return IRI{}
}

func (x *acts) resources(yield func(*Resource) error) error {
	for _, t := range x.things {
		if !slices.ContainsFunc(t.entries, func(i int32) bool { return x.all[i].used }) {
			continue // known from the registry only
		}
		r := &Resource{ID: t.id, Layer: Mentioned, Types: []IRI{ClassNationalAct}}
		r.Properties = append(r.Properties, Property{RDFSLabel, French(x.label(t))})
		for _, alias := range x.aliases(t) {
			r.Properties = append(r.Properties, Property{SKOSAltLabel, French(alias)})
		}
		if number := x.slot(t, numberOf); number != "" {
			r.Properties = append(r.Properties, Property{DCTermsIdentifier, String(number)})
		}
		if date, exact := x.date(t).Exact(); exact {
			r.Properties = append(r.Properties, Property{DCTermsDate, date.Object()})
		}
		if err := yield(r); err != nil {
			return err
		}
	}
	return nil
}

func (x *acts) aliases(t *actThing) (aliases []string) {
	label := x.label(t)
	for _, i := range t.entries {
		if s := x.lexicon.text(x.all[i].alias); s != "" && s != label && !slices.Contains(aliases, s) {
			aliases = append(aliases, s)
		}
	}
	return aliases
}

// label is nature, number and date; a budget law's kind and year; else the title or the alias.
func (x *acts) label(t *actThing) string {
	nature, number, date := x.nature(t), x.slot(t, numberOf), x.date(t)
	if number == "" {
		if budget := x.budget(t); budget != 0 {
			return x.lexicon.text(budget)
		}
		if alias := x.slot(t, aliasOf); alias != "" && date == "" {
			return alias
		}
	}
	label := nature
	if number != "" {
		label += " n° " + number
	}
	if day, exact := date.Exact(); exact {
		label += " du " + day.French()
	}
	if title := x.slot(t, titleOf); number == "" && title != "" {
		label += " " + title
	}
	return label
}

// BudgetLaw is keyed by its kind and year, while no number is known.
func (b Base) BudgetLaw(kind, year string) IRI { return b.join("legal/", wordKey(kind), "/", year) }

// ActNamed is an act known by a name that nothing read explains: «loi Durand».
func (b Base) ActNamed(nature, alias string) IRI {
	return b.join("legal/", wordKey(nature), "/", wordKey(alias))
}
