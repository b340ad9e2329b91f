package ontology

import "strings"

// turtlePage builds a Turtle document about the vocabulary. Everything in it comes from the tables of this package.
type turtlePage struct {
	strings.Builder
	prefixes []Prefix
}

// newTurtlePage declares the prefixes.
func newTurtlePage(lists ...[]Prefix) *turtlePage {
	t := &turtlePage{}
	for _, list := range lists {
		t.prefixes = append(t.prefixes, list...)
	}
	for _, p := range t.prefixes {
		t.WriteString("@prefix " + p.Name + ": <" + p.Namespace + "> .\n")
	}
	return t
}

// name returns a term as a prefixed name, or in angle brackets.
func (t *turtlePage) name(term IRI) string {
	for _, p := range t.prefixes {
		if local, ok := strings.CutPrefix(term.text, p.Namespace); ok && !strings.ContainsAny(local, "/#") {
			return p.Name + ":" + local
		}
	}
	return "<" + term.text + ">"
}

// names returns terms as a list of objects.
func (t *turtlePage) names(terms []IRI) []string {
	var names []string
	for _, term := range terms {
		names = append(names, t.name(term))
	}
	return names
}

// begin opens a block: subject a class.
func (t *turtlePage) begin(subject, class string) { t.WriteString("\n" + subject + " a " + class) }

// line adds a predicate and its objects to the block; nothing without objects.
func (t *turtlePage) line(predicate string, objects ...string) {
	if len(objects) > 0 {
		t.WriteString(" ;\n    " + predicate + " " + strings.Join(objects, " , "))
	}
}

// end closes the block.
func (t *turtlePage) end() { t.WriteString(" .\n") }

// bilingual returns the two literals; none when the French one is empty.
func bilingual(french, english string) []string {
	if french == "" {
		return nil
	}
	return []string{quoteTurtle(french) + "@fr", quoteTurtle(english) + "@en"}
}

var turtleEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func quoteTurtle(s string) string { return `"` + turtleEscapes.Replace(s) + `"` }
