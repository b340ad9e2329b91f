package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// name gives each cluster its IRI: from the mention that attests it best, by number, then date and body, then author and date,
// then title. Of two clusters with one IRI, the second, in the order of what they say, takes the subject too.
func (x *reports) name() {
	taken := map[IRI]bool{}
	for _, c := range x.clusters {
		slices.SortFunc(c.units, func(a, b int32) int { return x.better(&x.units[a], &x.units[b]) })
		if c.pin != nil {
			c.id = c.pin.IRI(x.base)
			taken[c.id] = true
		}
	}
	order := slices.Clone(x.clusters)
	slices.SortFunc(order, func(a, b *reportCluster) int {
		return strings.Compare(x.units[a.units[0]].key, x.units[b.units[0]].key)
	})
	for _, c := range order {
		if !c.id.IsZero() {
			continue
		}
		for _, name := range x.names(c) {
			if c.id = x.base.Report(x.date(c), name); !taken[c.id] {
				break
			}
		}
		taken[c.id] = true
	}
	x.clusterByUnit()
}

func (x *reports) clusterByUnit() {
	x.of = make([]*reportCluster, len(x.units))
	for _, c := range x.clusters {
		for _, k := range c.units {
			x.of[k] = c
		}
	}
}

// better orders units by how well they attest a report.
func (x *reports) better(a, b *reportUnit) int {
	return cmp.Or(cmp.Compare(attestation(a), attestation(b)), cmp.Compare(len(x.lexicon.text(b.date)), len(x.lexicon.text(a.date))), strings.Compare(a.key, b.key))
}

func attestation(u *reportUnit) int {
	switch {
	case u.number != 0:
		return 0
	case u.date != 0 && u.bodies != 0:
		return 1
	case u.authors != 0 && u.date != 0:
		return 2
	case u.title != 0:
		return 3
	}
	return 4
}

// first returns the first value of a slot in the order of attestation.
func (x *reports) first(c *reportCluster, of func(*reportUnit) string) string {
	for _, k := range c.units {
		if s := of(&x.units[k]); s != "" {
			return s
		}
	}
	return ""
}

// date is the day of handing in, else the most precise date of the best mention.
func (x *reports) date(c *reportCluster) (best Day) {
	if day := x.handedIn(c); day != "" {
		return Day(day)
	}
	for _, k := range c.units {
		if d := Day(x.lexicon.text(x.units[k].date)); len(d) > len(best) {
			best = d
		}
	}
	return best
}

// handedIn is the exact day on which a report was handed in; empty when unknown.
func (x *reports) handedIn(c *reportCluster) Date {
	var days []Date
	for _, d := range c.dates {
		if day, exact := Day(x.lexicon.text(d.day)).Exact(); exact && d.role == HandedIn {
			days = merged(days, []Date{day})
		}
	}
	if len(days) != 1 {
		return ""
	}
	return days[0]
}

// names returns what may name a cluster in its IRI, the wanted one first; the last is of this cluster only.
func (x *reports) names(c *reportCluster) []string {
	title, topic, authors := x.title(c), x.topic(c), x.authorNames(c)
	name := cmp.Or(x.bodyLabel(c), title, join(authors, topic), x.number(c))
	if !c.known {
		u := &x.units[c.units[0]]
		name = join(name, x.lexicon.text(u.document))
	}
	head := x.first(c, func(u *reportUnit) string { return x.lexicon.text(u.head) + " " + x.lexicon.text(u.kind) })
	all := []string{name}
	for _, more := range []string{topic, title, authors, head, x.number(c), Digest(x.units[c.units[0]].key)} {
		if more != "" {
			all = append(all, join(name, more))
			if more != topic {
				name = join(name, more)
			}
		}
	}
	return all
}

func join(a, b string) string { return strings.TrimSpace(a + " " + b) }

// bodyLabel returns the labels of the bodies of the best mention that names any.
func (x *reports) bodyLabel(c *reportCluster) string {
	return x.first(c, func(u *reportUnit) string {
		var labels []string
		for _, i := range x.lexicon.members(u.bodies) {
			if t := x.bodies.thingOf[i]; t != nil {
				labels = append(labels, t.label)
			}
		}
		slices.Sort(labels)
		return strings.Join(slices.Compact(labels), " et ")
	})
}

// title and topic are as printed: of the best mention's, the smallest in code-point order.
func (x *reports) title(c *reportCluster) string {
	return x.first(c, x.printedTitle)
}

func (x *reports) topic(c *reportCluster) string {
	return x.first(c, x.printedTopic)
}

func (x *reports) printedTitle(u *reportUnit) string {
	return x.printed(u, u.titled, func(e *reportEntry) word { return e.titled })
}

func (x *reports) printedTopic(u *reportUnit) string {
	return x.printed(u, u.about, func(e *reportEntry) word { return e.about })
}

// printed returns the smallest form of those that a unit's mentions and the registry have.
func (x *reports) printed(u *reportUnit, registered word, of func(*reportEntry) word) string {
	least := x.lexicon.text(registered)
	for _, i := range u.entries {
		if s := x.lexicon.text(of(&x.all[i])); s != "" && (least == "" || s < least) {
			least = s
		}
	}
	return least
}

func (x *reports) authorNames(c *reportCluster) string {
	return x.first(c, func(u *reportUnit) string {
		if u.chaired {
			return ""
		}
		var names []string
		for _, a := range x.peopleOf(u.authors) {
			names = append(names, a.name)
		}
		return strings.Join(slices.Compact(names), " et ")
	})
}

func (x *reports) number(c *reportCluster) string {
	return x.first(c, func(u *reportUnit) string {
		if u.number == 0 {
			return ""
		}
		return join("n° "+x.lexicon.text(u.number), x.lexicon.text(u.session))
	})
}

// iri returns the report of an entry.
func (x *reports) iri(k int) IRI { return x.of[x.unitOf[k]].id }

func (x *reports) resources(yield func(*Resource) error) error {
	for _, c := range x.clusters {
		if !slices.ContainsFunc(c.units, func(k int32) bool { return len(x.units[k].entries) > 0 }) {
			continue // known from the registry only
		}
		if err := yield(x.resource(c)); err != nil {
			return err
		}
	}
	return nil
}

func (x *reports) resource(c *reportCluster) *Resource {
	r := &Resource{ID: c.id, Layer: Mentioned, Types: []IRI{ClassReport}}
	r.Properties = append(r.Properties, Property{RDFSLabel, French(x.label(c))})
	if day := x.handedIn(c); day != "" {
		r.Properties = append(r.Properties, Property{PropHandedInOn, day.Object()})
	}
	for _, i := range x.makers(c) {
		if id := x.bodies.iri(int(i)); !id.IsZero() {
			r.Properties = append(r.Properties, Property{PropProducedBy, id.Object()})
		}
	}
	if len(c.counts) == 1 {
		r.Properties = append(r.Properties, Property{PropProposalCount, Integer(int(c.counts[0]))})
	}
	if c.pin == nil {
		return r
	}
	if c.pin.Title != "" {
		r.Properties = append(r.Properties, Property{DCTermsTitle, French(c.pin.Title)})
	}
	for _, page := range c.pin.Pages {
		r.Properties = append(r.Properties, Property{FOAFPage, IRI{page}.Object()})
	}
	return r
}

// label is «Rapport remis le 30 juin 2014 (name)», «Rapport de 2014 (name)», «Rapport (name)».
func (x *reports) label(c *reportCluster) string {
	if c.pin != nil && c.pin.Label != "" {
		return c.pin.Label
	}
	label := upperFirst(x.first(c, func(u *reportUnit) string { return x.lexicon.text(u.head) }))
	if day := x.handedIn(c); day != "" {
		label += " remis le " + day.French()
	} else if year := x.date(c).Year(); year != "" {
		label += " de " + year
	}
	if name := cmp.Or(x.bodyLabel(c), x.title(c), x.authorNames(c), x.topic(c), x.number(c)); name != "" {
		label += " (" + name + ")"
	}
	return label
}
