package export

import (
	"io"
	"strconv"
	"strings"

	"github.com/knakk/rdf"

	"qparl/ontology"
)

// turtleReader reads Turtle and TriG.
type turtleReader struct {
	*scanner
	emit     func(rdf.Quad)
	graphs   bool // TriG
	graph    rdf.Context
	base     reference
	prefixes map[string]string
	anon     int // blank nodes without label so far
	depth    int // of nested brackets
}

func readTurtle(r io.Reader, base string, emit func(rdf.Quad)) error {
	newTurtleReader(r, base, emit, false).document()
	return nil
}

func readTriG(r io.Reader, base string, emit func(rdf.Quad)) error {
	newTurtleReader(r, base, emit, true).document()
	return nil
}

func newTurtleReader(r io.Reader, base string, emit func(rdf.Quad), graphs bool) *turtleReader {
	return &turtleReader{scanner: newScanner(r), emit: emit, graphs: graphs, base: parseReference(base), prefixes: map[string]string{}}
}

func (t *turtleReader) document() {
	for t.space(); t.c != end; t.space() {
		switch {
		case t.accept('@'):
			t.atDirective()
		case t.graphs && t.c == '{':
			t.block(nil)
		default:
			t.statement()
		}
	}
}

// atDirective reads @prefix or @base, which end in a dot.
func (t *turtleReader) atDirective() {
	switch word := t.word(); word {
	case "prefix":
		t.prefix()
	case "base":
		t.rebase()
	default:
		t.fail("unknown directive @%s", word)
	}
	t.space()
	t.expect('.')
}

// prefix reads PNAME_NS and its IRI.
func (t *turtleReader) prefix() {
	t.space()
	name := t.word()
	t.expect(':')
	t.space()
	t.prefixes[name] = t.resolved()
}

func (t *turtleReader) rebase() {
	t.space()
	t.base = parseReference(t.resolved())
}

// word reads PN_PREFIX or a keyword; it may be empty.
func (t *turtleReader) word() string {
	t.text = t.text[:0]
	if isNameStart(t.c) {
		t.name(isNameChar)
	}
	return string(t.text)
}

// resolved reads an IRI and resolves it.
func (t *turtleReader) resolved() string {
	return parseReference(t.iri()).resolve(t.base).String()
}

// statement reads a SPARQL directive, triples, or in TriG a named graph.
func (t *turtleReader) statement() {
	if isNameStart(t.c) {
		word := t.word()
		if t.c != ':' {
			t.keyword(word)
			return
		}
		t.afterSubject(t.local(word))
		return
	}
	if t.c == '[' || t.c == '(' {
		t.bracketed()
		return
	}
	t.afterSubject(t.subject())
}

// keyword reads what a bare word begins: PREFIX, BASE or GRAPH, in any case.
func (t *turtleReader) keyword(word string) {
	switch upper := strings.ToUpper(word); {
	case upper == "PREFIX":
		t.prefix()
	case upper == "BASE":
		t.rebase()
	case upper == "GRAPH" && t.graphs:
		t.space()
		name := t.graphName()
		t.space()
		t.block(name)
	default:
		t.fail("unexpected word %q", word)
	}
}

func (t *turtleReader) graphName() node {
	if t.c == '[' {
		t.next()
		t.space()
		t.expect(']')
		return t.anonymous()
	}
	return t.subject()
}

// bracketed reads triples whose subject is a bracket; [] may also name a graph, and [ … ] alone is a statement.
func (t *turtleReader) bracketed() {
	subject, form := t.bracket()
	t.space()
	switch {
	case t.graphs && t.c == '{' && form == empty:
		t.block(subject)
		return
	case form != properties || t.c != '.':
		t.predicates(subject)
	}
	t.expect('.')
}

func (t *turtleReader) afterSubject(subject node) {
	t.space()
	if t.graphs && t.c == '{' {
		t.block(subject)
		return
	}
	t.predicates(subject)
	t.expect('.')
}

// block reads the triples of a graph between braces; the last dot is optional.
func (t *turtleReader) block(name rdf.Context) {
	t.graph = name
	t.expect('{')
	for t.space(); t.c != '}'; t.space() {
		t.blockTriples()
		t.space()
		if t.c != '}' {
			t.expect('.')
		}
	}
	t.next()
	t.graph = nil
}

func (t *turtleReader) blockTriples() {
	if t.c == '[' || t.c == '(' {
		subject, form := t.bracket()
		t.space()
		if form != properties || t.c != '.' && t.c != '}' {
			t.predicates(subject)
		}
		return
	}
	subject := t.subject()
	t.space()
	t.predicates(subject)
}

// predicates reads predicateObjectList and the space after it.
func (t *turtleReader) predicates(subject node) {
	for {
		predicate := t.verb()
		for again := true; again; again = t.accept(',') {
			t.space()
			t.emit(rdf.Quad{Triple: rdf.Triple{Subj: subject, Pred: predicate, Obj: t.object()}, Ctx: t.graph})
			t.space()
		}
		if t.c != ';' {
			return
		}
		for t.accept(';') {
			t.space()
		}
		if t.c == '.' || t.c == ']' || t.c == '}' {
			return
		}
	}
}

func (t *turtleReader) verb() rdf.IRI {
	if t.c == '<' {
		return t.newIRI(t.resolved())
	}
	word := t.word()
	if word == "a" && t.c != ':' {
		return rdfType
	}
	return t.local(word)
}

var (
	rdfType  = term(ontology.RDFType.String())
	rdfFirst = term("http://www.w3.org/1999/02/22-rdf-syntax-ns#first")
	rdfRest  = term("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest")
	rdfNil   = term("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil")
)

func term(s string) rdf.IRI {
	i, err := rdf.NewIRI(s)
	if err != nil {
		panic(err)
	}
	return i
}

// subject reads an IRI, a prefixed name or a labelled blank node.
func (t *turtleReader) subject() node {
	switch {
	case t.c == '<':
		return t.newIRI(t.resolved())
	case t.c == '_':
		return t.labelled()
	case t.c == ':' || isNameStart(t.c):
		return t.local(t.word())
	}
	t.fail("%s where a subject is wanted", t.found())
	return nil
}

// labelled keeps labels apart from those that anonymous makes.
func (t *turtleReader) labelled() rdf.Blank {
	label := t.blankLabel()
	if strings.HasPrefix(label, "anon") {
		label = "anon-" + label
	}
	return t.blank(label)
}

func (t *turtleReader) anonymous() rdf.Blank {
	t.anon++
	return t.blank("anon" + strconv.Itoa(t.anon))
}
