package prose

import (
	"strings"

	"qparl/ontology"
)

// Body finds organisations, administrations, working groups.
var Body = &Extractor{
	Name:     "body",
	Doc:      "organisations, administrations, working groups",
	Triggers: wBodyHead | wNameHead | wAcronym | wCapital | wMixed,
	Read:     readBody,
	Settle:   settleBodies,
}

// Classes of this extractor.
const (
	wBodyHead     = firstBodyClass << iota // direction, commission, agence: see bodyHeads
	wNameHead                              // société, groupe, cabinet: a name follows
	wNoBody                                // acronyms that are no bodies: TVA, SMIC
	wNameStop                              // a name ends before it
	wNameParticle                          // participles that stand in names like adjectives: handicapées
	wOfficial                              // adjectives of public bodies: national, interministériel
)

// named is a body on its way: its tokens and what they say.
type named struct {
	last       int // token after it; 0: nothing found
	name       string
	acronym    string
	official   string
	group      bool
	ministry   bool
	rule       string
	confidence int
	closed     bool // the other rules know no better
	least      int  // a shorter name is a part of one that needs its place
}

// bodyRules are the rules with the classes of the words at which they find anything; 0: any.
var bodyRules = [...]struct {
	at   class
	read func(*reader, int) named
}{
	{wBodyHead, definedBody}, {0, listedBody}, {wBodyHead, assemblyBody}, {wBodyHead, headedBody}, {wBodyHead, placedBody}, {wBodyHead, ministryBody},
	{wNameHead, introducedBody}, {wCapital | wAcronym | wMixed, acronymBody}, {wCapital, tradeName}, {wCapital | wAcronym | wMixed, knownBody},
}

// readBody takes the longest name that the rules find at a token.
func readBody(r *reader, i int) {
	outer := r.openBody(i)
	if r.barren(i) || r.noBodyHere(i) || r.procedural(i) {
		return
	}
	var best named
	least := i + 1
	word := r.classes(i)
	for k := range bodyRules {
		rule := &bodyRules[k]
		if rule.at != 0 && rule.at&word == 0 {
			continue
		}
		n := rule.read(r, i)
		if n.last > best.last {
			best = n
		}
		if n.closed {
			break
		}
		least = max(least, n.least)
	}
	if best.last < least || outer != nil && (best.last > outer.last || best.rule == "assembly" || best.last-i < 2 || !r.capital(i) || r.shape(i) == capsShape || !r.has(i-1, wOf|wDeterminer|wTo)) {
		return
	}
	if outer != nil && r.between(i, best.last) == outer.Entity.(*ontology.Body).Name {
		return // «l'ENX, l'École nationale …»: one mention
	}
	if f, _ := covering[*ontology.Person](r, best.last-1); f != nil && (f.first < i || f.last > best.last) {
		return
	}
	if last := r.raw(best.last - 1); strings.HasSuffix(last, "'") || strings.HasSuffix(last, "’") {
		return // «l'Assemblée d'aujourd'hui»: cut inside a word
	}
	r.charge(r.addBody(i, best), best)
}

// barren tells whether a word that only has a capital surely begins no name: none of the list begins with it, the text has named
// no body before, and no other capital follows.
func (r *reader) barren(i int) bool {
	return r.kinds&kindBody == 0 && r.shape(i) == titleShape && !r.has(i, wBodyHead|wNameHead) && r.shape(i+1) != titleShape && !listedBodies().begins(r.tokens[i].word)
}

// openBody returns the mention of a body that was found before and holds token i.
func (r *reader) openBody(i int) *found {
	if !r.isHeld(i, kindBody) {
		return nil
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		f := r.found[k]
		if _, ok := f.Entity.(*ontology.Body); !ok {
			break
		}
		if f.first <= i && i < f.last {
			return f
		}
	}
	return nil
}

// noBodyHere tells whether a token belongs to an office or to a person's name.
func (r *reader) noBodyHere(i int) bool {
	if f, _ := covering[*ontology.Office](r, i); f != nil {
		return true
	}
	f, _ := covering[*ontology.Person](r, i)
	return f != nil && !r.has(i, wBodyHead)
}

func (r *reader) addBody(i int, n named) *found {
	b := r.slabs.bodies.put(ontology.Body{Name: n.name, Acronym: n.acronym, Group: n.group, Ministry: n.ministry, Official: n.official})
	if n.name == "" {
		b.Name = r.between(i, n.last)
	}
	return r.add(i, n.last, b, n.rule, n.confidence)
}

// procedural tells whether a name is part of a set phrase or of a citation in brackets: «décret en Conseil d'État», «(CE, 9
// octobre 2006, …)».
func (r *reader) procedural(i int) bool {
	if r.is(i-1, "en") && r.is(i, "conseil") {
		return true
	}
	if !r.is(i-1, "(") || !r.is(i+1, ",") {
		return false
	}
	return r.shape(i+2) == digitsShape && r.has(i+3, wMonth)
}
