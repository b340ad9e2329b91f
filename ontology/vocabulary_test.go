package ontology

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// TestTableMatchesVariables checks the Go variables against the tables, both ways: each Class and Prop variable has its line,
// each line has a variable of that name, and names are one-to-one.
func TestTableMatchesVariables(t *testing.T) {
	variables := map[string]string{} // variable: local name in its initialiser
	for _, file := range []string{"vocabulary_classes.go", "vocabulary_properties.go"} {
		for name, local := range termVariables(t, file) {
			variables[name] = local
		}
	}
	if len(Classes) != 38 || len(Properties) != 79 {
		t.Errorf("%d classes and %d properties, want 38 and 79", len(Classes), len(Properties))
	}
	for _, c := range Classes {
		checkVariable(t, variables, "Class", c.ID)
	}
	for _, p := range Properties {
		checkVariable(t, variables, "Prop", p.ID)
	}
	for name := range variables {
		t.Errorf("%s has no line in the table", name)
	}
}

func checkVariable(t *testing.T, variables map[string]string, prefix string, id IRI) {
	t.Helper()
	local := LocalName(id)
	name := prefix + strings.ToUpper(local[:1]) + local[1:]
	if variables[name] != local {
		t.Errorf("%s: variable %s names %q", id, name, variables[name])
	}
	delete(variables, name)
}

// termVariables returns the exported variables of a file that are initialised with IRI{Namespace + "name"}.
func termVariables(t *testing.T, file string) map[string]string {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), filepath.Base(file), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		literal, ok := spec.Values[0].(*ast.CompositeLit)
		if !ok || len(literal.Elts) != 1 {
			return true
		}
		sum, ok := literal.Elts[0].(*ast.BinaryExpr)
		if !ok || sum.X.(*ast.Ident).Name != "Namespace" {
			return true
		}
		found[spec.Names[0].Name] = strings.Trim(sum.Y.(*ast.BasicLit).Value, `"`)
		return true
	})
	return found
}

// TestNames checks the spelling of names, and that no two terms share a key.
func TestNames(t *testing.T) {
	keys := map[string]IRI{"id": {}, "type": {}}
	for _, c := range Classes {
		if local := LocalName(c.ID); !unicode.IsUpper(rune(local[0])) || strings.ContainsAny(local, "_-") {
			t.Errorf("class %s is not in UpperCamel case", local)
		}
		checkLabels(t, c.ID, c.French, c.English, c.Note, c.Gloss)
	}
	for _, p := range append(append([]PropertyDefinition{}, Properties...), Reused...) {
		key := p.ShortName()
		if !unicode.IsLower(rune(key[0])) || strings.ContainsAny(key, "_-") {
			t.Errorf("property %s is not in lowerCamel case", key)
		}
		if other, taken := keys[key]; taken {
			t.Errorf("%s and %s share the key %s", p.ID, other, key)
		}
		keys[key] = p.ID
		checkLabels(t, p.ID, p.French, p.English, p.Note, p.Gloss)
	}
	for _, s := range ConceptSchemes {
		checkLabels(t, s.ID, s.French, s.English, "", "")
		for _, c := range s.Concepts {
			checkLabels(t, c.ID, c.French, c.English, "", "")
		}
	}
}

func checkLabels(t *testing.T, id IRI, french, english, note, gloss string) {
	t.Helper()
	if french == "" || english == "" || (note == "") != (gloss == "") {
		t.Errorf("%s: a label or comment is missing in one language", id)
	}
	if err := checkIRI(id.text); err != nil {
		t.Errorf("%s: %v", id, err)
	}
}

// TestDomainsAndRanges checks that every class named by a property exists, and that exceptions lie inside the domain.
func TestDomainsAndRanges(t *testing.T) {
	known := map[IRI]bool{FOAFPerson: true, SKOSConcept: true, SKOSConceptScheme: true, RDFSResource: true, classFOAFDocument: true}
	for _, c := range Classes {
		known[c.ID] = true
	}
	for _, p := range append(append([]PropertyDefinition{}, Properties...), Reused...) {
		_, literal := p.Datatype()
		for _, class := range p.Domain {
			if !known[class] {
				t.Errorf("%s: domain %s is not a class", p.ID, class)
			}
		}
		for _, class := range p.Range {
			if !literal && !known[class] || literal && len(p.Range) != 1 {
				t.Errorf("%s: range %s", p.ID, class)
			}
		}
		for _, class := range p.Many {
			if p.Card.Many() || !p.on(class) {
				t.Errorf("%s: exception for %s", p.ID, class)
			}
		}
		if !p.Scheme.IsZero() && len(concepts(p.Scheme)) == 0 {
			t.Errorf("%s: no list %s", p.ID, p.Scheme)
		}
	}
}

// TestStatuses checks the Go constants against the closed list.
func TestStatuses(t *testing.T) {
	list := concepts(StatusScheme)
	for i, s := range []Status{Pending, Answered, Withdrawn, Lapsed, ClosedOther} {
		if list[i].ID != StatusConcept(s) {
			t.Errorf("status %s is %s in the list", s, list[i].ID)
		}
	}
}

// TestAlignmentNames checks that every prefixed name of an alignment has a declared prefix.
func TestAlignmentNames(t *testing.T) {
	prefixes := map[string]bool{}
	for _, p := range append(append([]Prefix{}, Prefixes...), alignmentPrefixes...) {
		prefixes[p.Name] = true
	}
	var names []string
	for _, c := range Classes {
		names = append(names, c.Close...)
	}
	for _, p := range Properties {
		names = append(append(names, p.Close...), p.SubPropertyOf...)
	}
	for _, name := range names {
		if prefix, local, ok := strings.Cut(name, ":"); !ok || !prefixes[prefix] || local == "" {
			t.Errorf("alignment %q", name)
		}
	}
}
