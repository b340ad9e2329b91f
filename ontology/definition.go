package ontology

import "strings"

// Cardinality tells how many values a thing has for a property.
type Cardinality uint8

// The four cardinalities of the vocabulary.
const (
	ZeroOrOne  Cardinality = iota // 0..1
	ExactlyOne                    // 1
	ZeroOrMore                    // 0..n
	OneOrMore                     // 1..n
)

// String returns the usual notation: 0..1, 1, 0..n, 1..n.
func (c Cardinality) String() string { return [...]string{"0..1", "1", "0..n", "1..n"}[c] }

// Many reports whether a thing may have several values.
func (c Cardinality) Many() bool { return c >= ZeroOrMore }

// Required reports whether a thing must have a value.
func (c Cardinality) Required() bool { return c == ExactlyOne || c == OneOrMore }

// ClassDefinition is a class of the vocabulary: a line of [Classes].
type ClassDefinition struct {
	ID              IRI
	French, English string   // rdfs:label
	Note, Gloss     string   // rdfs:comment in French and in English, or none
	SubClassOf      []IRI    // a generic vocabulary's class, or one of ours
	Close           []string // skos:closeMatch, as prefixed names: peers whose extent differs
	Abstract        bool     // never the type of a thing: its subclasses are
}

// PropertyDefinition is a property: a line of [Properties] or of [Reused].
type PropertyDefinition struct {
	ID              IRI
	Name            string // key in JSON-LD and header in CSV; empty: the local name
	French, English string
	Note, Gloss     string
	Domain          []IRI // the classes whose things have it, or their subclasses'
	Range           []IRI // classes, or one datatype
	Card            Cardinality
	Many            []IRI    // classes of the domain that may have several, against Card
	Layer           Layer    // the layer that states it later of a thing already described; Read: together with the thing
	SubPropertyOf   []string // prefixed names
	Close           []string // skos:closeMatch, as prefixed names
	InverseOf       IRI
	Scheme          IRI // the closed list that the values come from
}

// Datatype returns the datatype of the values; ok is false when they are things.
func (p *PropertyDefinition) Datatype() (datatype IRI, ok bool) {
	first := p.Range[0]
	return first, first == RDFLangString || strings.HasPrefix(first.text, xsdNamespace)
}

// ShortName returns the key of the property in JSON-LD and its header in CSV.
func (p *PropertyDefinition) ShortName() string {
	if p.Name != "" {
		return p.Name
	}
	return LocalName(p.ID)
}

// CardOn returns the cardinality for the things of a class.
func (p *PropertyDefinition) CardOn(class IRI) Cardinality {
	for _, c := range p.Many {
		if isA(class, c) {
			return ZeroOrMore
		}
	}
	return p.Card
}

// on reports whether the things of a class may have the property.
func (p *PropertyDefinition) on(class IRI) bool {
	for _, c := range p.Domain {
		if isA(class, c) {
			return true
		}
	}
	return false
}

// LocalName returns what follows the last # or / of a term: askedBy.
func LocalName(term IRI) string {
	return term.text[strings.LastIndexAny(term.text, "#/")+1:]
}

// isA reports whether class is super or one of its subclasses.
func isA(class, super IRI) bool {
	if class == super {
		return true
	}
	for i := range Classes {
		if Classes[i].ID != class {
			continue
		}
		for _, s := range Classes[i].SubClassOf {
			if isA(s, super) {
				return true
			}
		}
	}
	return false
}
