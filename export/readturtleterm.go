package export

import (
	"github.com/knakk/rdf"

	"qparl/ontology"
)

// object reads any object.
func (t *turtleReader) object() rdf.Object {
	switch {
	case t.c == '[' || t.c == '(':
		o, _ := t.bracket()
		return o
	case t.c == '"' || t.c == '\'':
		return t.literal()
	case isDigit(t.c) || t.c == '+' || t.c == '-' || t.c == '.':
		return t.number()
	case isNameStart(t.c):
		word := t.word()
		if t.c != ':' && (word == "true" || word == "false") {
			return rdf.NewTypedLiteral(word, xsdBoolean)
		}
		return t.local(word)
	}
	return t.subject()
}

// maxDepth bounds nested brackets: each takes some stack.
const maxDepth = 10_000

// form tells the three kinds of brackets apart.
type form uint8

const (
	empty      form = iota // []
	properties             // [ … ], a statement of its own
	collection             // ( … )
)

func (t *turtleReader) bracket() (node, form) {
	if t.depth++; t.depth > maxDepth {
		t.fail("more than %d nested brackets", maxDepth)
	}
	defer func() { t.depth-- }()
	if t.accept('(') {
		return t.collection(), collection
	}
	t.expect('[')
	t.space()
	b := t.anonymous()
	if t.accept(']') {
		return b, empty
	}
	t.predicates(b)
	t.expect(']')
	return b, properties
}

// collection reads the items after an opening parenthesis.
func (t *turtleReader) collection() node {
	var head node
	var last rdf.Blank
	for t.space(); t.c != ')'; t.space() {
		cell := t.anonymous()
		if head == nil {
			head = cell
		} else {
			t.emitIn(last, rdfRest, cell)
		}
		t.emitIn(cell, rdfFirst, t.object())
		last = cell
	}
	t.next()
	if head == nil {
		return rdfNil
	}
	t.emitIn(last, rdfRest, rdfNil)
	return head
}

func (t *turtleReader) emitIn(s rdf.Subject, p rdf.IRI, o rdf.Object) {
	t.emit(rdf.Quad{Triple: rdf.Triple{Subj: s, Pred: p, Obj: o}, Ctx: t.graph})
}

func (t *turtleReader) literal() rdf.Literal {
	text := t.quoted(true)
	if t.accept('@') {
		return t.langLiteral(text)
	}
	if !t.accept('^') {
		return rdf.NewTypedLiteral(text, xsdString)
	}
	t.expect('^')
	if t.c == '<' {
		return rdf.NewTypedLiteral(text, t.newIRI(t.resolved()))
	}
	return rdf.NewTypedLiteral(text, t.local(t.word()))
}

// local reads the rest of a prefixed name, from its colon on.
func (t *turtleReader) local(prefix string) rdf.IRI {
	t.expect(':')
	namespace, ok := t.prefixes[prefix]
	if !ok {
		t.fail("unknown prefix %q", prefix+":")
	}
	t.text = append(t.text[:0], namespace...)
	if isNameStart(t.c) || t.c == '_' || t.c == ':' || isDigit(t.c) || t.c == '%' || t.c == '\\' {
		t.localName()
	}
	return t.newIRI(string(t.text))
}

// localName reads PN_LOCAL.
func (t *turtleReader) localName() {
	for {
		t.name(func(c rune) bool { return isNameChar(c) || c == ':' })
		switch {
		case t.c == '%':
			t.percent()
		case t.c == '\\':
			t.next()
			t.localEscape()
		case t.c == '.' && t.dotsInside(func(c rune) bool { return c == '%' || c == '\\' }):
			for t.accept('.') {
				t.add('.')
			}
		default:
			return
		}
	}
}

func (t *turtleReader) percent() {
	for i := range 3 {
		if i > 0 && hexDigit(t.c) < 0 {
			t.fail("bad %%-escape in a prefixed name")
		}
		t.add(t.c)
		t.next()
	}
}

func (t *turtleReader) localEscape() {
	switch t.c {
	case '_', '~', '.', '-', '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', '/', '?', '#', '@', '%':
		t.add(t.c)
		t.next()
	default:
		t.fail("unknown escape \\%s in a prefixed name", t.found())
	}
}

var (
	xsdBoolean = term(ontology.XSDBoolean.String())
	xsdInteger = term(ontology.XSDInteger.String())
	xsdDecimal = term(ontology.XSDDecimal.String())
	xsdDouble  = term("http://www.w3.org/2001/XMLSchema#double")
)

// number reads INTEGER, DECIMAL or DOUBLE. A dot belongs to the number when a digit or an exponent follows it.
func (t *turtleReader) number() rdf.Literal {
	t.text = t.text[:0]
	if t.c == '+' || t.c == '-' {
		t.take()
	}
	datatype, digits := xsdInteger, t.digits()
	if t.c == '.' && t.fraction(digits > 0) {
		datatype = xsdDecimal
		t.take()
		digits += t.digits()
	}
	if digits == 0 {
		t.fail("bad number")
	}
	if t.c == 'e' || t.c == 'E' {
		datatype = xsdDouble
		t.take()
		if t.c == '+' || t.c == '-' {
			t.take()
		}
		if t.digits() == 0 {
			t.fail("number without exponent")
		}
	}
	return rdf.NewTypedLiteral(string(t.text), datatype)
}

func (t *turtleReader) take() {
	t.add(t.c)
	t.next()
}

func (t *turtleReader) digits() (n int) {
	for ; isDigit(t.c); n++ {
		t.take()
		t.bound()
	}
	return n
}

// fraction looks behind the dot at hand.
func (t *turtleReader) fraction(digits bool) bool {
	ahead := t.peek(3)
	if len(ahead) == 0 {
		return false
	}
	if isDigit(rune(ahead[0])) {
		return true
	}
	if !digits || ahead[0]|0x20 != 'e' || len(ahead) < 2 {
		return false
	}
	return isDigit(rune(ahead[1])) || (ahead[1] == '+' || ahead[1] == '-') && len(ahead) > 2 && isDigit(rune(ahead[2]))
}
