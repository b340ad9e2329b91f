package ontology

import (
	"bytes"
	"fmt"
	"strings"
)

//go:generate go test . -run Generated -update

// Documentation returns the page about the vocabulary, in Markdown: README.md beside this file.
func Documentation() []byte {
	var b bytes.Buffer
	b.WriteString(documentationIntro)
	writeClasses(&b)
	writeProperties(&b, "Properties", propertiesIntro, Properties)
	writeProperties(&b, "Terms taken over as they are", reusedIntro, Reused)
	writeSchemes(&b)
	writeIRIs(&b)
	b.WriteString(documentationRules)
	return b.Bytes()
}

const documentationIntro = `# The vocabulary

What exists in the graph, what it is called, and what identifies it. This page, ` + "`ontology.ttl`, `shapes.ttl` and `context.jsonld`" + ` are
generated from the tables of the package (` + "`vocabulary_classes.go`, `vocabulary_properties.go`, `vocabulary_reused.go`, `scheme.go`, `shape.go`" + `):
change the table, then run ` + "`go generate ./ontology`" + `. A test compares them.

| | |
|---|---|
| terms | ` + "`" + Namespace + "`, prefix `qp:`, version " + Version + ` |
| closed lists | ` + "`" + Schemes + "`" + ` |
| things | ` + "`" + DefaultBase + "`" + `, changed by ` + "`--base`" + ` |

- Classes are in UpperCamel case, properties in lowerCamel case. The local name is the name in Go, in JSON-LD and in CSV; the few short names are listed below.
- There are no blank nodes: every thing has an IRI that follows from what the document says of it, so the same input gives the same graph.
- A thing carries its leaf class only (a ministry is a ` + "`qp:Ministry`" + `, not a ` + "`qp:Body`" + ` as well); a deputy is also a ` + "`foaf:Person`" + `.
- No class is declared equivalent to another vocabulary's: none has the same extent. Generic classes are superclasses, peers are ` + "`skos:closeMatch`" + `.
`

const propertiesIntro = `A class named here stands for its subclasses too. Several classes mean any of them.
`

const reusedIntro = `With the short name in JSON-LD and CSV, where it is not the local name.
`

func writeClasses(b *bytes.Buffer) {
	b.WriteString("\n## Classes\n\n| class | fr | en | kind of | close to | |\n|---|---|---|---|---|---|\n")
	names := newTurtlePage(Prefixes)
	for i := range Classes {
		c := &Classes[i]
		note := c.Gloss
		if c.Abstract {
			note = "*" + note + "*"
		}
		row(b, code(LocalName(c.ID)), c.French, c.English, code(names.names(c.SubClassOf)...), code(c.Close...), note)
	}
}

func writeProperties(b *bytes.Buffer, title, intro string, table []PropertyDefinition) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n| property | of | value | how many | fr | en | kind of | close to | |\n|---|---|---|---|---|---|---|---|---|\n", title, intro)
	names := newTurtlePage(Prefixes)
	for i := range table {
		p := &table[i]
		name := code(strings.TrimPrefix(names.name(p.ID), "qp:"))
		if p.Name != "" {
			name += " → " + code(p.Name)
		}
		row(b, name, code(unprefixed(names, p.Domain)...), code(unprefixed(names, p.Range)...), p.howMany(), p.French, p.English,
			code(p.SubPropertyOf...), code(p.Close...), p.Gloss)
	}
}

// howMany is the cardinality with its exceptions: 0..1 (Answer 0..n).
func (p *PropertyDefinition) howMany() string {
	s := p.Card.String()
	for _, class := range p.Many {
		s += " (" + LocalName(class) + " " + ZeroOrMore.String() + ")"
	}
	return s
}

func unprefixed(t *turtlePage, terms []IRI) []string {
	names := t.names(terms)
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], "qp:")
	}
	return names
}

func writeSchemes(b *bytes.Buffer) {
	b.WriteString("\n## Closed lists\n\n| list | entry | fr | en |\n|---|---|---|---|\n")
	for _, s := range ConceptSchemes {
		for _, c := range s.Concepts {
			row(b, code(LocalName(s.ID)), code(LocalName(c.ID)), c.French, c.English)
		}
	}
	b.WriteString("\nRubriques, têtes d'analyse and analyses are an open list, `" + LocalName(RubriqueScheme) + "`: their concepts come from the documents.\n")
}

func row(b *bytes.Buffer, cells ...string) {
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// code marks names as code, separated by commas.
func code(names ...string) string {
	if len(names) == 0 {
		return ""
	}
	return "`" + strings.Join(names, "`, `") + "`"
}
