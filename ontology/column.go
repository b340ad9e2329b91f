package ontology

// Column is a property of the things of a class, as a table has it: a column of the class's table, or a table of its
// own: when a thing may have several values, and when the value is stated later than the thing is described.
type Column struct {
	Name      string // header: the key of the property in the JSON-LD context
	Predicate IRI
	Apart     bool     // a table of its own, of (thing, value)
	Coercion  Coercion // what a value stands for when it says nothing of its kind
}

// Columns returns the properties of the things of a class, identifiers and labels first. An abstract class has
// those that all its subclasses share.
func Columns(class IRI) []Column {
	var columns []Column
	for _, table := range [][]PropertyDefinition{Reused[:leadingColumns], Properties, Reused[leadingColumns:]} {
		for i := range table {
			if p := &table[i]; p.on(class) {
				columns = append(columns, Column{p.ShortName(), p.ID, p.CardOn(class).Many() || p.Layer != Read, p.coercion()})
			}
		}
	}
	return columns
}

// leadingColumns counts the lines of Reused that come before our own properties in a table: identifier, labels, names.
const leadingColumns = 6

// LeafClasses returns the classes that things are typed with, in the order of the vocabulary; reused classes last.
func LeafClasses() []IRI {
	var leaves []IRI
	for i := range Classes {
		if !Classes[i].Abstract {
			leaves = append(leaves, Classes[i].ID)
		}
	}
	return append(leaves, FOAFPerson, SKOSConcept)
}
