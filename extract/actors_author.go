package extract

import (
	"errors"
	"fmt"
	"strings"

	"qparl/ontology"
)

// Resolve completes a question from the actors' data: ids become names, mandate, constituency, dated group memberships and
// ministries; a page's deputy, group and ministries get their ids, but only where exactly one candidate fits. What stays
// unknown stays as read. The remarks, of type *Error with Kept set, tell where the question and the actors' data contradict
// each other; nothing is taken from the data then. Calling it on a nil *Actors does nothing.
func (a *Actors) Resolve(q *ontology.Question) []error {
	if a == nil {
		return nil
	}
	remarks := a.resolveAuthor(q)
	a.nameGroup(&q.Author.Group)
	a.findGroup(&q.Author.Group, q.Legislature)
	a.resolveMinistries(q)
	return remarks
}

func (a *Actors) resolveAuthor(q *ontology.Question) []error {
	author := &q.Author
	if author.ActorRef == "" && author.MandateRef == "" {
		p := a.findPerson(q)
		if p == nil {
			return nil
		}
		author.ActorRef = p.ref
	}
	if r := a.checkIDs(q); r != nil {
		if r.Field == "mandatRef" { // what the mandate says of its own deputy must not be mixed with this question
			author.MandateRef = ""
		}
		r.Path, r.Line, r.Kept = q.Source.Path, q.Source.Line, true
		return []error{r}
	}
	a.findMandate(q)
	a.describe(author, q.Legislature)
	return nil
}

const idsStand = "the ids stay as read, without names; are the actors' data of the same legislature, and newer?"

const mandateDropped = "the question is read without it; are the actors' data of the same legislature, and newer?"

// checkIDs says how the author's ids contradict each other or the printed name; nil when they do not.
func (a *Actors) checkIDs(q *ontology.Question) *Error {
	author := &q.Author
	if _, ok := a.ranks[author.MandateRef]; ok {
		return &Error{Field: "mandatRef", Value: author.MandateRef, Hint: mandateDropped,
			Err: errors.New("membership of a group in the actors' data, no mandate of a deputy")}
	}
	if m := a.seats[author.MandateRef]; m != nil {
		if author.ActorRef != "" && author.ActorRef != m.person {
			return &Error{Field: "mandatRef", Value: author.MandateRef, Hint: mandateDropped,
				Err: fmt.Errorf("mandate of %s in the actors' data, not of %s", m.person, author.ActorRef)}
		}
		if q.Legislature != 0 && m.legislature != q.Legislature {
			return &Error{Field: "mandatRef", Value: author.MandateRef, Hint: mandateDropped,
				Err: fmt.Errorf("mandate of legislature %d in the actors' data, the question is of %d", m.legislature, q.Legislature)}
		}
		if m.constituency.Number > 0 && !mayBeSame(&m.constituency, &author.Constituency) {
			return &Error{Field: "circonscription", Value: fmt.Sprintf("%s, %d", author.Constituency.Department, author.Constituency.Number), Hint: idsStand,
				Err: fmt.Errorf("mandate %s is for %s, constituency %d, in the actors' data", m.ref, m.constituency.Department, m.constituency.Number)}
		}
	}
	if p := a.people[author.ActorRef]; p != nil && author.Name != "" && !shareName(p.name(), author.Name) {
		return &Error{Field: "auteur", Value: author.Name, Hint: idsStand,
			Err: errors.New(author.ActorRef + " is " + p.name() + " in the actors' data")}
	}
	return nil
}

// particles join the words of many names: they are no sign that two names are one person's.
var particles = wordSet("de du des d la le les l et")

// shareName tells whether two names have a word in common: people marry, but a wrong id names somebody else altogether.
func shareName(a, b string) bool {
	words := "-" + foldLabel(a) + "-"
	for word := range strings.SplitSeq(foldLabel(b), "-") {
		if !particles[word] && strings.Contains(words, "-"+word+"-") {
			return true
		}
	}
	return false
}

// findPerson returns the one deputy of the question's legislature with the printed name and department, and the printed
// constituency number where there is one; nil for none, for homonyms, and when the printed civility is another.
func (a *Actors) findPerson(q *ontology.Question) *person {
	author := &q.Author
	if q.Legislature == 0 || author.Name == "" || author.Constituency.Department == "" {
		return nil
	}
	var found *person
	for _, p := range a.byName[foldLabel(author.Name)] {
		if !mayBeCivility(p.civility, author.Civility) || !a.sits(p, q.Legislature, &author.Constituency) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

func (a *Actors) sits(p *person, legislature int, c *ontology.Constituency) bool {
	for _, m := range a.seatsOf[tenure{p.ref, legislature}] {
		if m.constituency.Department != "" && mayBeSame(&m.constituency, c) {
			return true
		}
	}
	return false
}

// mayBeCivility is false for M. against Mme or Mlle.
func mayBeCivility(a, b string) bool {
	return a == "" || b == "" || isWoman(a) == isWoman(b)
}

func isWoman(civility string) bool {
	return strings.HasPrefix(civility, "Mme") || strings.HasPrefix(civility, "Mlle") || strings.HasPrefix(civility, "Mad")
}

// mayBeSame compares constituencies by department, and by number where both have one. An unknown department is no obstacle.
func mayBeSame(a, b *ontology.Constituency) bool {
	if a.Number > 0 && b.Number > 0 && a.Number != b.Number {
		return false
	}
	if a.Code != "" && b.Code != "" {
		return a.Code == b.Code
	}
	return a.Department == "" || b.Department == "" || foldLabel(a.Department) == foldLabel(b.Department)
}

// findMandate completes the ids: a mandate names its person; a person's mandate is the one they held in the question's
// legislature on its date, if exactly one.
func (a *Actors) findMandate(q *ontology.Question) {
	author := &q.Author
	if m := a.seats[author.MandateRef]; m != nil {
		author.ActorRef = m.person
	}
	if author.MandateRef != "" || q.Legislature == 0 {
		return
	}
	var found *mandate
	on := askedOn(q)
	for _, m := range a.seatsOf[tenure{author.ActorRef, q.Legislature}] {
		if !mayBeSame(&m.constituency, &author.Constituency) || on != "" && !m.period.mayOverlap(day(on)) {
			continue
		}
		if found != nil {
			return
		}
		found = m
	}
	if found != nil {
		author.MandateRef = found.ref
	}
}

// describe fills in what the ids mean. The official spelling of a name wins over the printed one, which is kept beside it.
func (a *Actors) describe(author *ontology.Author, legislature int) {
	if p := a.people[author.ActorRef]; p != nil {
		name := p.name()
		if author.Published == "" && author.Name != name {
			author.Published = author.Name
		}
		author.Name, author.GivenName, author.FamilyName = name, p.given, p.family
		if author.Civility == "" {
			author.Civility = p.civility
		}
	}
	author.Memberships = a.memberships[tenure{author.ActorRef, legislature}]
	if m := a.seats[author.MandateRef]; m != nil {
		if m.constituency.Department != "" {
			author.Constituency = m.constituency
		}
		author.MandateStart, author.MandateEnd = m.period.start, m.period.end
	}
}
