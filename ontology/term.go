package ontology

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// IRI is an absolute IRI that every RDF syntax can carry. It is made by [NewIRI], by a [Base] or taken from the vocabulary;
// writers trust it and do not check again. The zero IRI is invalid.
type IRI struct{ text string }

// NewIRI accepts an absolute IRI (RFC 3987): a scheme, a colon, valid UTF-8, and none of the characters that the IRIREF
// production of Turtle and N-Triples forbids (controls, space, < > " { } | ^ ` \).
func NewIRI(s string) (IRI, error) {
	if err := checkIRI(s); err != nil {
		return IRI{}, fmt.Errorf("IRI %q: %w", s, err)
	}
	return IRI{s}, nil
}

// MustIRI is NewIRI for constants; it panics when s is not an IRI.
func MustIRI(s string) IRI {
	i, err := NewIRI(s)
	if err != nil {
		panic(err)
	}
	return i
}

// String returns the IRI without angle brackets.
func (i IRI) String() string { return i.text }

// IsZero reports whether the IRI is the invalid zero value.
func (i IRI) IsZero() bool { return i.text == "" }

// TermKind tells the four kinds of objects apart.
type TermKind uint8

// A statement's object is an IRI or one of three kinds of literal.
const (
	IRITerm    TermKind = iota + 1
	StringTerm          // xsd:string
	LangTerm            // rdf:langString
	TypedTerm           // any other datatype
)

// Term is the object of a statement: an IRI or a literal. The zero Term is invalid.
type Term struct {
	text      string
	qualifier string // language tag or datatype IRI
	kind      TermKind
}

// Object returns the IRI as an object.
func (i IRI) Object() Term { return Term{text: i.text, kind: IRITerm} }

// String returns a plain literal. Invalid UTF-8 is replaced by U+FFFD.
func String(s string) Term { return Term{text: valid(s), kind: StringTerm} }

// French returns a literal tagged fr.
func French(s string) Term { return Term{text: valid(s), qualifier: "fr", kind: LangTerm} }

// English returns a literal tagged en.
func English(s string) Term { return Term{text: valid(s), qualifier: "en", kind: LangTerm} }

// Lang returns a literal with a language tag of the form LANGTAG of Turtle ([a-zA-Z]+(-[a-zA-Z0-9]+)*).
func Lang(s, tag string) (Term, error) {
	if !isLangTag(tag) {
		return Term{}, fmt.Errorf("language tag %q: want letters, then -letters or digits", tag)
	}
	return Term{text: valid(s), qualifier: tag, kind: LangTerm}, nil
}

// Typed returns a literal with a datatype; xsd:string gives a plain literal. The lexical form is not checked.
func Typed(s string, datatype IRI) (Term, error) {
	switch {
	case datatype.IsZero():
		return Term{}, fmt.Errorf("literal %q: no datatype", s)
	case datatype == RDFLangString:
		return Term{}, fmt.Errorf("literal %q: rdf:langString needs a language tag", s)
	case datatype == XSDString:
		return String(s), nil
	}
	return Term{text: valid(s), qualifier: datatype.text, kind: TypedTerm}, nil
}

// Integer returns an xsd:integer.
func Integer(n int) Term {
	return Term{text: strconv.Itoa(n), qualifier: XSDInteger.text, kind: TypedTerm}
}

// NonNegative returns an xsd:nonNegativeInteger, as NIF wants its indexes.
func NonNegative(n int) Term {
	return Term{text: strconv.Itoa(n), qualifier: XSDNonNegativeInteger.text, kind: TypedTerm}
}

// Hundredths returns an xsd:decimal with two decimals: 95 gives 0.95.
func Hundredths(n int) Term {
	return Term{text: fmt.Sprintf("%d.%02d", n/100, n%100), qualifier: XSDDecimal.text, kind: TypedTerm}
}

// Object returns the date as an xsd:date.
func (d Date) Object() Term { return Term{text: string(d), qualifier: XSDDate.text, kind: TypedTerm} }

// Kind tells which kind of object the term is.
func (t Term) Kind() TermKind { return t.kind }

// Text returns the IRI, or the lexical form of a literal.
func (t Term) Text() string { return t.text }

// Lang returns the language tag of a LangTerm, else "".
func (t Term) Lang() string {
	if t.kind != LangTerm {
		return ""
	}
	return t.qualifier
}

// Datatype returns the datatype of a literal; the zero IRI for an IRI.
func (t Term) Datatype() IRI {
	switch t.kind {
	case StringTerm:
		return XSDString
	case LangTerm:
		return RDFLangString
	case TypedTerm:
		return IRI{t.qualifier}
	}
	return IRI{}
}

// IRI returns the term as an IRI; ok is false for literals.
func (t Term) IRI() (i IRI, ok bool) {
	if t.kind != IRITerm {
		return IRI{}, false
	}
	return IRI{t.text}, true
}

func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func isLangTag(tag string) bool {
	for n, part := range strings.Split(tag, "-") {
		if part == "" {
			return false
		}
		for _, c := range []byte(part) {
			letter := 'a' <= c|0x20 && c|0x20 <= 'z'
			if !letter && (n == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}

func checkIRI(s string) error {
	colon := strings.IndexByte(s, ':')
	if colon <= 0 || !isScheme(s[:colon]) {
		return fmt.Errorf("not absolute: no scheme")
	}
	if !utf8.ValidString(s) {
		return fmt.Errorf("not UTF-8")
	}
	for i, r := range s {
		if r <= ' ' || strings.ContainsRune("<>\"{}|^`\\", r) || (0x7f <= r && r <= 0x9f) {
			return fmt.Errorf("character %U at byte %d is not allowed", r, i)
		}
	}
	return nil
}

func isScheme(s string) bool {
	for i, c := range []byte(s) {
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		if !letter && (i == 0 || !strings.ContainsRune("0123456789+-.", rune(c))) {
			return false
		}
	}
	return true
}
