package ontology

import (
	"strconv"
	"strings"
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
	p := definitionOf(predicate)
	if p == nil {
		return "", Coercion{}, false
	}
	return p.ShortName(), p.coercion(), true
}

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
		n, err := strconv.ParseInt(t.text, 10, 64)
		return err == nil && len(t.text) <= 15 && strconv.FormatInt(n, 10) == t.text
	case XSDBoolean:
		return t.text == "true" || t.text == "false"
	}
	return false
}

// Relative returns the IRI as a reference that RFC 3986 resolves against the base to the same IRI, and that no reader of
// JSON-LD takes for a compact IRI or a keyword; ok is false when there is none.
func (b Base) Relative(i IRI) (reference string, ok bool) {
	rest, found := strings.CutPrefix(i.text, b.prefix)
	if !found || !b.hierarchical() || rest == "" || strings.Contains(rest, ":") || strings.IndexByte("/?#@", rest[0]) >= 0 {
		return "", false
	}
	path := rest
	if end := strings.IndexAny(path, "?#"); end >= 0 {
		path = path[:end]
	}
	return rest, !hasDotSegment(path)
}

// hierarchical reports whether references can be resolved against the base by appending.
func (b Base) hierarchical() bool {
	_, rest, ok := strings.Cut(b.prefix, "://")
	return ok && !hasDotSegment(rest)
}

// hasDotSegment reports whether a segment of the path is . or .., which resolving would remove (RFC 3986, 5.2.4).
func hasDotSegment(path string) bool {
	if !strings.Contains(path, ".") {
		return false
	}
	for segment := range strings.SplitSeq(path, "/") {
		if segment == "." || segment == ".." {
			return true
		}
	}
	return false
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
