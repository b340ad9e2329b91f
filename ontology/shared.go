package ontology

import (
	"strconv"
	"strings"
)

// Kinds of shared things in a describer's cache.
const (
	legislatureKind = iota
	ministryKind
	groupKind
	constituencyKind
	deputyKind
	mandateKind
	membershipKind
	rubriqueKind
	headTopicKind
	analysisKind
	issueKind
	officeKind
	proseMinistryKind
	sharedKinds
)

const assembly = "Assemblée nationale"

func (d *describer) legislature(n int) IRI {
	id, first := d.once(sharedKey{kind: legislatureKind, number: n}, func() IRI { return d.base.Legislature(n) })
	if !first {
		return id
	}
	body := d.base.Body(assembly)
	d.begin(shared, id, Read, ClassLegislature)
	d.add(RDFSLabel, French(ordinal(n)+" législature"))
	d.add(RDFSLabel, English(englishOrdinal(n)+" legislature"))
	d.add(PropLegislatureNumber, Integer(n))
	d.link(PropLegislatureOf, body)
	d.end()
	d.begin(shared, body, Read, ClassBody)
	d.french(RDFSLabel, assembly)
	d.end()
	return id
}

// ministry returns the zero IRI for a ministry that is not named.
func (d *describer) ministry(q *Question, m *Ministry) IRI {
	if m.Ref == "" && !names(m.name()) { // a name without letters names nothing
		return IRI{}
	}
	k := sharedKey{kind: ministryKind, number: q.Legislature, a: m.Ref, b: m.Label, c: m.Long}
	id, first := d.once(k, func() IRI { return d.base.Ministry(q.Legislature, m) })
	if first {
		d.begin(shared, id, Read, ClassMinistry)
		d.named(m.name(), m.Long)
		if m.Ref == "" {
			d.link(PropLegislature, d.base.Legislature(q.Legislature))
		}
		d.end()
	}
	return id
}

// named states the label and, when it says something else, the other form.
func (d *describer) named(label, other string) {
	d.french(RDFSLabel, label)
	if other != label {
		d.french(SKOSAltLabel, other)
	}
}

func (d *describer) group(legislature int, g *Group) IRI {
	if g.Ref == "" && !names(g.name()) {
		return IRI{}
	}
	k := sharedKey{kind: groupKind, number: legislature, a: g.Ref, b: g.Label, c: g.Abbreviation}
	id, first := d.once(k, func() IRI { return d.base.Group(legislature, g) })
	if first {
		d.begin(shared, id, Read, ClassGroup)
		d.named(g.name(), g.Abbreviation)
		d.link(PropLegislature, d.base.Legislature(legislature))
		d.end()
	}
	return id
}

func (d *describer) constituency(c *Constituency) IRI {
	if c.unknown() {
		return IRI{}
	}
	k := sharedKey{kind: constituencyKind, number: c.Number, a: c.Department, b: c.Code}
	id, first := d.once(k, func() IRI { return d.base.Constituency(c) })
	if !first {
		return id
	}
	d.begin(shared, id, Read, ClassConstituency)
	d.french(RDFSLabel, constituencyLabel(c))
	if c.Number > 0 && c.Code != "" {
		d.plain(SKOSNotation, c.Code+twoDigits(c.Number))
	}
	d.french(PropDepartmentName, c.Department)
	d.plain(PropDepartmentCode, c.Code)
	if c.Number > 0 {
		d.add(PropConstituencyNumber, Integer(c.Number))
	}
	d.end()
	return id
}

// author describes the deputy, the mandate, the group and the constituency, and returns the question's links to them.
func (d *describer) author(q *Question) []Property {
	a := &q.Author
	if a.Name == "" && a.ActorRef == "" {
		return nil
	}
	place := d.constituency(&a.Constituency)
	person := d.deputy(q)
	links := append(make([]Property, 0, 4), Property{PropAskedBy, person.Object()})
	if a.MandateRef != "" || a.Name != "" && a.ActorRef == "" {
		links = append(links, Property{PropAskedUnder, d.mandate(q, person, place).Object()})
	}
	if group := d.group(q.Legislature, &a.Group); !group.IsZero() {
		links = append(links, Property{PropAuthorGroup, group.Object()})
	}
	if !place.IsZero() {
		links = append(links, Property{PropAuthorConstituency, place.Object()})
	}
	for i := range a.Memberships {
		d.membership(q, &a.Memberships[i], person)
	}
	return links
}

// deputy is the person; given and family name are stated when the source separates them or the name has just two words.
func (d *describer) deputy(q *Question) IRI {
	a := &q.Author
	k := sharedKey{kind: deputyKind, number: q.Legislature, a: a.ActorRef, b: a.Name, c: a.Civility, d: a.Published, e: a.FamilyName}
	if a.ActorRef == "" {
		k.f = mandateKey(q)
	}
	id, first := d.once(k, func() IRI { return d.base.Person(q) })
	if !first {
		return id
	}
	given, family := a.GivenName, a.FamilyName
	if given == "" && family == "" {
		given, family = twoNames(a.Name)
	}
	d.begin(shared, id, Read, ClassDeputy, FOAFPerson)
	d.plain(FOAFName, a.Name)
	d.plain(FOAFGivenName, given)
	d.plain(FOAFFamilyName, family)
	if a.Published != a.Name {
		d.plain(PropNameAsPublished, a.Published)
	}
	d.plain(PropCivility, a.Civility)
	d.plain(PropActeurRef, a.ActorRef)
	d.end()
	return id
}

// twoNames splits a name of just two words, unless the first is a particle or an abbreviation: «de Rugy», «Dr. X».
func twoNames(name string) (given, family string) {
	given, family, ok := strings.Cut(name, " ")
	if !ok || strings.Contains(family, " ") || strings.HasSuffix(given, ".") {
		return "", ""
	}
	switch strings.ToLower(given) {
	case "de", "du", "des", "d'", "le", "la", "les", "von", "van":
		return "", ""
	}
	return given, family
}

func (d *describer) mandate(q *Question, person, place IRI) IRI {
	a := &q.Author
	k := sharedKey{kind: mandateKind, number: q.Legislature, a: a.MandateRef, b: person.text, c: a.Name, d: place.text, e: span(a.MandateStart, a.MandateEnd), f: a.Constituency.Department}
	id, first := d.once(k, func() IRI { return d.base.Mandate(q) })
	if !first {
		return id
	}
	d.begin(shared, id, Read, ClassMandate)
	if a.Name != "" {
		d.french(RDFSLabel, mandateLabel(q))
	}
	d.link(OrgMember, person)
	d.link(OrgOrganization, d.base.Body(assembly))
	d.link(PropLegislature, d.base.Legislature(q.Legislature))
	d.optional(PropConstituency, place)
	d.date(SchemaStartDate, a.MandateStart)
	d.date(SchemaEndDate, a.MandateEnd)
	d.end()
	return id
}

// span is a period as part of a key; empty without dates, as without the actors' data.
func span(from, to Date) string {
	if from == "" && to == "" {
		return ""
	}
	return string(from) + "/" + string(to)
}

func (d *describer) membership(q *Question, m *Membership, person IRI) {
	k := sharedKey{kind: membershipKind, number: q.Legislature, a: m.Ref, b: person.text, c: m.Group.Ref, d: m.Group.Label, e: span(m.Start, m.End)}
	id, first := d.once(k, func() IRI { return d.base.Membership(m) })
	if !first {
		return
	}
	group := d.group(q.Legislature, &m.Group)
	d.begin(shared, id, Read, ClassGroupMembership)
	d.link(OrgMember, person)
	d.optional(OrgOrganization, group)
	d.date(SchemaStartDate, m.Start)
	d.date(SchemaEndDate, m.End)
	d.end()
}

// topics describes the three levels of the subject index and returns the question's links to them.
func (d *describer) topics(q *Question) []Property {
	links := make([]Property, 0, 2+len(q.Analyses))
	var top, tete IRI
	if names(q.Rubrique) {
		top = d.topic(sharedKey{kind: rubriqueKind, a: q.Rubrique}, q.Rubrique, IRI{}, func() IRI { return d.base.Rubrique(q.Rubrique) })
		links = append(links, Property{PropRubrique, top.Object()})
	}
	if names(q.HeadTopic) {
		k := sharedKey{kind: headTopicKind, a: q.Rubrique, b: q.HeadTopic}
		tete = d.topic(k, q.HeadTopic, top, func() IRI { return d.base.HeadTopic(q.Rubrique, q.HeadTopic) })
		links = append(links, Property{PropHeadTopic, tete.Object()})
		top = tete
	}
	for _, a := range q.Analyses {
		if !names(a) {
			continue
		}
		k := sharedKey{kind: analysisKind, a: q.Rubrique, b: q.HeadTopic, c: a}
		id := d.topic(k, a, top, func() IRI { return d.base.Analysis(q.Rubrique, q.HeadTopic, a) })
		links = append(links, Property{PropAnalysis, id.Object()})
	}
	return distinct(links)
}

func (d *describer) topic(k sharedKey, label string, broader IRI, mint func() IRI) IRI {
	id, first := d.once(k, mint)
	if !first {
		return id
	}
	d.begin(shared, id, Read, SKOSConcept)
	d.french(SKOSPrefLabel, label)
	d.optional(SKOSBroader, broader)
	d.link(SKOSInScheme, RubriqueScheme)
	if k.kind == rubriqueKind {
		d.link(SKOSTopConceptOf, RubriqueScheme)
	}
	d.end()
	return id
}

// issue returns the zero IRI for a publication without date.
func (d *describer) issue(q *Question, p *Publication) IRI {
	if p.Date == "" {
		return IRI{}
	}
	edition := p.Edition
	if edition == 0 {
		edition = EditionDebates
		if q.Type == Written {
			edition = EditionQuestions
		}
	}
	k := sharedKey{kind: issueKind, number: int(edition)<<16 | p.Issue, a: string(p.Date)}
	id, first := d.once(k, func() IRI { return d.base.JOIssue(edition, p.Date) })
	if !first {
		return id
	}
	d.begin(shared, id, Read, ClassJOIssue)
	d.french(RDFSLabel, "JO du "+p.Date.French())
	d.date(DCTermsIssued, p.Date)
	if p.Issue > 0 {
		d.plain(DCTermsIdentifier, string(p.Date[:4])+"/"+strconv.Itoa(p.Issue))
	}
	d.end()
	return id
}
