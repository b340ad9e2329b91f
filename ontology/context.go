package ontology

import (
	"strings"
	"sync"
)

// Coercion is what the JSON-LD context makes of a value under the key of a predicate.
type Coercion struct {
	Kind     TermKind // IRITerm, StringTerm, LangTerm (then French) or TypedTerm
	Datatype IRI      // of TypedTerm
	Set      bool     // the value is always an array (@container @set); otherwise only when there are several
}

// ContextJSONLD returns the JSON-LD context of a graph under the base as a document of its own, {"@context": {…}}.
func ContextJSONLD(base Base) []byte {
	b := append([]byte("{\n  \"@context\": "), ContextObject(base)...)
	return append(b, "\n}\n"...)
}

// ContextObject returns the value of "@context". It declares no prefix, so that no absolute IRI can be taken for a compact
// one. A word that it does not list is in the vocabulary's namespace, and a bare string under it is French.
func ContextObject(base Base) []byte {
	b := []byte("{\n    \"@version\": 1.1")
	entry := func(key, value string) {
		b = append(b, ",\n    \""+key+"\": "+value...)
	}
	entry("@base", quoteJSON(base.prefix))
	entry("@vocab", quoteJSON(Namespace))
	entry("@language", `"fr"`)
	entry("id", `"@id"`)
	entry("type", `"@type"`)
	for _, class := range []IRI{FOAFPerson, SKOSConcept} {
		entry(LocalName(class), quoteJSON(class.text))
	}
	for _, table := range [][]PropertyDefinition{Properties, Reused} {
		for i := range table {
			entry(table[i].ShortName(), table[i].contextEntry())
		}
	}
	return append(b, "\n  }"...)
}

// contextEntry is the expanded term definition (JSON-LD 1.1, 9.15.1).
func (p *PropertyDefinition) contextEntry() string {
	s := "{"
	if !strings.HasPrefix(p.ID.text, Namespace) {
		s += `"@id": ` + quoteJSON(p.ID.text) + ", "
	}
	c := p.coercion()
	switch c.Kind {
	case IRITerm:
		s += `"@type": "@id"`
	case StringTerm:
		s += `"@language": null`
	case LangTerm:
		s += `"@language": "fr"`
	default:
		s += `"@type": ` + quoteJSON(c.Datatype.text)
	}
	if c.Set {
		s += `, "@container": "@set"`
	}
	return s + "}"
}

// quoteJSON quotes an IRI, which holds no character that JSON escapes.
func quoteJSON(iri string) string { return `"` + iri + `"` }

// ContextTerm returns the key of a predicate in the context of [ContextJSONLD] and how values under it are read.
// When ok is false the key is the predicate's IRI and every value is an expanded object, for instance {"@value": "x"}.
func ContextTerm(predicate IRI) (name string, c Coercion, ok bool) {
	term, ok := contextTerms()[predicate]
	return term.name, term.coercion, ok
}

type contextTerm struct {
	name     string
	coercion Coercion
}

// contextTerms is made when the first JSON-LD is written, not at each start of the program.
var contextTerms = sync.OnceValue(func() map[IRI]contextTerm {
	m := make(map[IRI]contextTerm, len(definitions()))
	for id, p := range definitions() {
		m[id] = contextTerm{p.ShortName(), p.coercion()}
	}
	return m
})

// ContextType returns the word for a class under "type"; when ok is false it is the class's IRI.
func ContextType(class IRI) (name string, ok bool) {
	if strings.HasPrefix(class.text, Namespace) || class == FOAFPerson || class == SKOSConcept {
		return LocalName(class), true
	}
	return "", false
}

// Fits reports whether a JSON string with the text of the term, or for things its relative IRI, stands for the term.
// Otherwise it is written as an expanded object: {"@id": …} or {"@value": …} with "@language" or "@type".
func (c Coercion) Fits(t Term) bool {
	switch {
	case t.kind != c.Kind:
		return false
	case t.kind == LangTerm:
		return t.qualifier == "fr"
	case t.kind == TypedTerm:
		return t.qualifier == c.Datatype.text
	}
	return true
}

// Bare reports whether the text of a term that [Coercion.Fits] may also stand without quotes, as a JSON number or boolean,
// and still be read as the same literal: integers in canonical form, of at most 15 digits, true and false.
// Decimals never: a JSON fraction is read as a double.
func (c Coercion) Bare(t Term) bool {
	switch c.Datatype {
	case XSDInteger, XSDNonNegativeInteger:
		return isCanonicalInteger(t.text)
	case XSDBoolean:
		return t.text == "true" || t.text == "false"
	}
	return false
}

// isCanonicalInteger reports whether s has no sign but -, no leading zero, and at most 15 digits, which doubles hold exactly.
func isCanonicalInteger(s string) bool {
	if s == "0" {
		return true
	}
	s = strings.TrimPrefix(s, "-")
	if s == "" || len(s) > 15 || s[0] == '0' {
		return false
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

func (p *PropertyDefinition) coercion() Coercion {
	c := Coercion{Kind: TypedTerm, Set: p.Card.Many()}
	datatype, literal := p.Datatype()
	switch {
	case !literal:
		c.Kind = IRITerm
	case datatype == XSDString:
		c.Kind = StringTerm
	case datatype == RDFLangString:
		c.Kind = LangTerm
	default:
		c.Datatype = datatype
	}
	return c
}
