package ontology

import (
	"slices"
	"strings"
)

// remember adds what the registry knows before anything is read.
func (x *identities) remember() {
	if x.registry == nil {
		return
	}
	var c recorder
	for i := range x.registry.names {
		n := &x.registry.names[i]
		b := &Body{Name: n.Name, Acronym: n.Acronym, Official: n.Official, Group: n.Group}
		if n.Under != "" {
			b.Under = &Person{Name: n.Under}
		}
		r := newBodyRecord(b, string(c.bodyKey(b)))
		if n.Document != "" {
			r.key += scopeMark + n.Document
			r.body.document = n.Document
		}
		k := x.bodies.add(r.body)
		x.bodies.all[k].pin = n.thing
		x.numbers[r.key] = k*int(recordKinds) + int(bodyRecord)
	}
	for i := range x.registry.acts {
		a := &x.registry.acts[i]
		r := newActRecord(&NationalAct{Nature: a.Nature, Number: a.Number, Date: a.Date, Year: a.Year, Title: a.Title, Issuer: a.Issuer}, a.Alias)
		r.key = string(c.actKey(&NationalAct{Nature: a.Nature, Number: a.Number, Date: a.Date, Year: a.Year, Title: a.Title, Issuer: a.Issuer}, a.Alias))
		k := x.acts.add(r.act)
		x.acts.all[k].pin = a.thing
		x.numbers[r.key] = k*int(recordKinds) + int(actRecord)
	}
}

// registered adds the units that the registry knows, without mentions.
func (x *reports) registered() {
	if x.registry == nil {
		return
	}
	x.knownUnits = map[saying][]int32{}
	names := x.spelledBodies()
	for i := range x.registry.sayings {
		g := &x.registry.sayings[i]
		s := x.settled(x.sayingOf(g, names))
		u := reportUnit{saying: s, known: g.Document == "", document: x.lexicon.word(g.Document), from: g.From, to: g.To, pin: g.thing}
		u.titled, u.about = x.lexicon.word(g.Title), x.lexicon.word(g.Topic)
		u.settle()
		u.key = x.keyOf(&u)
		x.knownUnits[s] = append(x.knownUnits[s], int32(len(x.units)))
		x.units = append(x.units, u)
	}
}

// spelledBodies finds bodies by what the registry calls them.
func (x *reports) spelledBodies() map[string]int32 {
	names := map[string]int32{}
	for i := range x.bodies.all {
		if x.bodies.all[i].same < 0 {
			names[x.spellBody(int32(i))] = int32(i)
		}
	}
	return names
}

func (x *reports) sayingOf(g *registeredSaying, names map[string]int32) saying {
	l := x.lexicon
	s := saying{
		head: l.word(g.Head), kind: l.word(g.Kind), title: l.key(l.word(g.Title)), topic: l.key(l.word(g.Topic)), date: l.word(string(g.Date)),
		span: yearSense(g.Span), number: l.word(g.Number), session: l.word(g.Session), chamber: l.word(g.Chamber), legislature: g.Legislature, certain: g.Certain, count: g.Count,
	}
	s.role = DateRole(max(0, slices.Index(roleNames[:], g.Role)))
	var bodies, authors []int32
	for _, name := range g.Bodies {
		i, known := names[name]
		if !known {
			i = x.bodies.anew(name)
			names[name] = i
		}
		bodies = append(bodies, i)
	}
	for _, a := range g.Authors {
		if !g.Chaired {
			authors = append(authors, int32(l.word(a)))
		}
	}
	slices.Sort(bodies)
	slices.Sort(authors)
	s.bodies, s.authors = l.list(bodies), l.list(authors)
	return s
}

// roleNames are the roles of dates in the registry.
var roleNames = [...]string{Dated: "", HandedIn: "handed in", Published: "published", Filed: "filed", Covering: "covering"}

// anew adds a body that only a report's line names, once names are joined.
func (x *bodies) anew(name string) int32 {
	i := int32(x.add(&bodyWords{name: name}))
	x.of = append(x.of, i)
	x.shapes = append(x.shapes, x.shapeOf(name))
	x.best[i] = i
	if x.shapes[i].head != 0 {
		x.forms[i] = []int32{i}
	}
	return i
}

// takeKnown gives mentions to the registered units that say the same of the same time or document, and returns the others.
func (x *reports) takeKnown(s saying, entries []int32) []int32 {
	known := x.knownUnits[s]
	if len(known) == 0 {
		return entries
	}
	return slices.DeleteFunc(entries, func(i int32) bool {
		e := &x.all[i]
		for _, k := range known {
			if u := &x.units[k]; x.covers(u, e) {
				u.entries = append(u.entries, i)
				return true
			}
		}
		return false
	})
}

func (x *reports) covers(u *reportUnit, e *reportEntry) bool {
	if !u.known {
		return u.document == e.document
	}
	day := dateOf(e.said)
	return x.timeless(&u.saying) || day == "" || u.from <= day && day <= u.to
}

// joinPinned makes one cluster of the units with one identifier.
func (x *reports) joinPinned() {
	first := map[*pinned]*reportCluster{}
	x.clusters = slices.DeleteFunc(x.clusters, func(c *reportCluster) bool {
		if c.pin == nil {
			return false
		}
		if known := first[c.pin]; known != nil {
			known.absorb(c)
			return true
		}
		first[c.pin] = c
		return false
	})
}

// learn puts into the registry what the run has decided.
func (x *identities) learn() {
	g := x.registry
	if g == nil {
		return
	}
	g.names, g.sayings, g.acts = nil, nil, nil
	relative := func(id IRI) string {
		if id.IsZero() {
			return noNode
		}
		return strings.TrimPrefix(id.text, x.base.prefix)
	}
	for i := range x.bodies.all {
		if e := &x.bodies.all[i]; e.same < 0 {
			g.names = append(g.names, x.bodies.register(int32(i), g.pin(relative(x.bodies.iri(i)))))
		}
	}
	for _, c := range x.reports.clusters {
		p := g.pin(relative(c.id))
		if p.Label == "" {
			p.Label = x.reports.label(c)
		}
		for _, k := range c.units {
			g.sayings = append(g.sayings, x.reports.register(&x.reports.units[k], p))
		}
	}
	for i := range x.acts.all {
		e := &x.acts.all[i]
		g.acts = append(g.acts, x.acts.register(e, g.pin(relative(x.acts.iri(i)))))
	}
}

func (x *bodies) register(i int32, p *pinned) registeredName {
	e, l := &x.all[i], x.lexicon
	if t := x.thingOf[i]; t != nil && p.Label == "" {
		p.Label = t.label
	}
	n := registeredName{Name: l.text(e.name), Acronym: l.text(e.acronym), Official: l.text(e.official), Group: e.group, Under: l.text(e.under), Document: l.text(e.document), thing: p}
	if e.acronym == e.name { // seen in the name itself
		n.Acronym = ""
	}
	return n
}

func (x *reports) register(u *reportUnit, p *pinned) registeredSaying {
	l := x.lexicon
	g := registeredSaying{
		Head: l.text(u.head), Kind: l.text(u.kind), Title: x.printedTitle(u), Topic: x.printedTopic(u), Date: Day(l.text(u.date)), Role: roleNames[u.role], Span: int(u.span),
		Number: l.text(u.number), Session: l.text(u.session), Chamber: l.text(u.chamber), Legislature: u.legislature, Certain: u.certain, Chaired: u.chaired, Count: u.count,
		Document: l.text(u.document), From: u.from, To: u.to, thing: p,
	}
	if u.bodies != 0 {
		g.Bodies = strings.Split(x.spell(u.bodies), "+")
	}
	if u.authors != 0 {
		g.Authors = strings.Split(x.spellAuthors(u.authors), "+")
	}
	return g
}

func (x *acts) register(e *actEntry, p *pinned) registeredAct {
	l := x.lexicon
	return registeredAct{Nature: l.text(e.nature), Number: l.text(e.number), Date: x.day(e.date), Year: e.year, Alias: l.text(e.alias), Title: l.text(e.title), Issuer: l.text(e.issuer), thing: p}
}
