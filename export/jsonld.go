package export

import (
	"io"
	"strings"

	"qparl/ontology"
)

// jsonld writes one JSON-LD document: the context, then @graph with a node object per resource, one a line.
//
// A value is a bare string or number only where the context turns it into exactly the same term; otherwise it is an expanded
// object. An absolute IRI stays what it is, since the context declares no prefix.
type jsonld struct {
	out      buffer
	relative references
	groups   grouping
	classes  map[ontology.IRI]string // the words of the context for classes
	some     bool                    // a node has been written
}

func newJSONLD(w io.Writer, base ontology.Base) Sink {
	s := &jsonld{out: buffer{w: w}, relative: newReferences(base), classes: map[ontology.IRI]string{}}
	for _, class := range ontology.LeafClasses() {
		if word, ok := ontology.ContextType(class); ok {
			s.classes[class] = word
		}
	}
	s.out.bytes = append(s.out.bytes, `{"@context":`...)
	s.out.bytes = append(s.out.bytes, ontology.ContextObject(base)...)
	s.out.bytes = append(s.out.bytes, `,"@graph":[`...)
	return s
}

// Write appends the node object of the resource; a resource that states nothing gives none.
func (s *jsonld) Write(r *ontology.Resource) error {
	if len(r.Types)+len(r.Properties) == 0 {
		return s.out.err
	}
	if s.some {
		s.out.bytes = append(s.out.bytes, ',')
	}
	s.some = true
	s.out.bytes = s.appendNode(append(s.out.bytes, '\n'), r)
	return s.out.spill()
}

// Close closes the document and writes what is left; it does not close the writer.
func (s *jsonld) Close() error {
	s.out.bytes = append(s.out.bytes, "\n]}\n"...)
	return s.out.flush()
}

func (s *jsonld) appendNode(dst []byte, r *ontology.Resource) []byte {
	dst = s.appendReference(append(dst, `{"id":`...), r.ID.String())
	if len(r.Types) > 0 {
		dst = s.appendTypes(append(dst, `,"type":`...), r.Types)
	}
	for _, i := range s.groups.gather(r.Properties) {
		dst = s.appendProperty(append(dst, ','), r.Properties, i)
	}
	return append(dst, '}')
}

func (s *jsonld) appendTypes(dst []byte, types []ontology.IRI) []byte {
	if len(types) > 1 {
		dst = append(dst, '[')
	}
	for i, t := range types {
		if i > 0 {
			dst = append(dst, ',')
		}
		word, ok := s.classes[t]
		if !ok {
			word = t.String()
		}
		dst = appendQuoted(dst, word)
	}
	if len(types) > 1 {
		dst = append(dst, ']')
	}
	return dst
}

// appendProperty appends the key of the i-th property and all values of the predicate.
func (s *jsonld) appendProperty(dst []byte, properties []ontology.Property, i int) []byte {
	predicate := properties[i].Predicate
	key, coercion, ok := ontology.ContextTerm(predicate)
	if !ok {
		key, coercion = predicate.String(), ontology.Coercion{}
	}
	dst = append(appendQuoted(dst, key), ':')
	array := coercion.Set || s.groups.next[i] > 0
	if array {
		dst = append(dst, '[')
	}
	dst = s.appendValue(dst, properties[i].Object, coercion)
	for i = s.groups.next[i]; i > 0; i = s.groups.next[i] {
		dst = s.appendValue(append(dst, ','), properties[i].Object, coercion)
	}
	if array {
		dst = append(dst, ']')
	}
	return dst
}

func (s *jsonld) appendValue(dst []byte, t ontology.Term, c ontology.Coercion) []byte {
	fits := c.Fits(t)
	switch {
	case fits && c.Bare(t):
		return append(dst, t.Text()...)
	case fits && t.Kind() == ontology.IRITerm:
		return s.appendReference(dst, t.Text())
	case fits:
		return appendQuoted(dst, t.Text())
	case t.Kind() == ontology.IRITerm:
		return append(s.appendReference(append(dst, `{"@id":`...), t.Text()), '}')
	}
	dst = appendQuoted(append(dst, `{"@value":`...), t.Text())
	switch t.Kind() {
	case ontology.LangTerm:
		dst = appendQuoted(append(dst, `,"@language":`...), t.Lang())
	case ontology.TypedTerm:
		dst = appendQuoted(append(dst, `,"@type":`...), t.Datatype().String())
	}
	return append(dst, '}')
}

// appendReference appends an IRI where the context reads it relative to its base. Without a slash a reference could be one of the
// context's words: some processors take type for @type there too.
func (s *jsonld) appendReference(dst []byte, iri string) []byte {
	if reference, ok := s.relative.cut(iri); ok && strings.Contains(reference, "/") {
		iri = reference
	}
	return appendQuoted(dst, iri)
}
