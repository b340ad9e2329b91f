package export

import (
	"io"
	"strings"

	"qparl/ontology"
)

// turtle writes Turtle and TriG: a block per resource, in TriG inside the braces of its layer.
type turtle struct {
	out    buffer
	base   ontology.Base
	terms  shortener
	graphs bool // TriG
	layer  ontology.Layer
	open   bool // a graph's braces are open, for layer
}

func newTurtle(w io.Writer, base ontology.Base) Sink { return startTurtle(w, base, false) }

func newTriG(w io.Writer, base ontology.Base) Sink { return startTurtle(w, base, true) }

func startTurtle(w io.Writer, base ontology.Base, graphs bool) *turtle {
	s := &turtle{out: buffer{w: w}, base: base, graphs: graphs, terms: newShortener(base)}
	if s.terms.relative.prefix != "" {
		s.out.bytes = append(s.out.bytes, "@base <"+base.String()+"> .\n"...)
	}
	for _, p := range ontology.Prefixes {
		s.out.bytes = append(s.out.bytes, "@prefix "+p.Name+": <"+p.Namespace+"> .\n"...)
	}
	return s
}

// Write appends the resource's block; a resource that states nothing gives none.
func (s *turtle) Write(r *ontology.Resource) error {
	if len(r.Types)+len(r.Properties) == 0 {
		return s.out.err
	}
	if s.graphs {
		s.enter(r.Layer)
	}
	dst := append(s.out.bytes, '\n')
	dst = s.terms.appendIRI(dst, r.ID.String())
	for i, t := range r.Types {
		if i == 0 {
			dst = append(dst, " a "...)
		} else {
			dst = append(dst, " , "...)
		}
		dst = s.terms.appendWord(dst, t.String())
	}
	s.out.bytes = append(s.appendProperties(dst, r), " .\n"...)
	return s.out.spill()
}

// appendProperties joins neighbours with the same predicate by a comma.
func (s *turtle) appendProperties(dst []byte, r *ontology.Resource) []byte {
	last := ontology.IRI{}
	if len(r.Types) > 0 {
		last = ontology.RDFType
	}
	for i := range r.Properties {
		p := &r.Properties[i]
		switch {
		case p.Predicate == last:
			dst = append(dst, " , "...)
		case last.IsZero():
			dst = append(s.appendPredicate(append(dst, ' '), p.Predicate), ' ')
		default:
			dst = append(s.appendPredicate(append(dst, " ;\n    "...), p.Predicate), ' ')
		}
		last = p.Predicate
		dst = s.appendObject(dst, p.Object)
	}
	return dst
}

func (s *turtle) appendPredicate(dst []byte, predicate ontology.IRI) []byte {
	if predicate == ontology.RDFType {
		return append(dst, 'a')
	}
	return s.terms.appendWord(dst, predicate.String())
}

func (s *turtle) appendObject(dst []byte, t ontology.Term) []byte {
	switch t.Kind() {
	case ontology.IRITerm:
		return s.terms.appendIRI(dst, t.Text())
	case ontology.TypedTerm:
		dst = append(appendQuoted(dst, t.Text()), "^^"...)
		return s.terms.appendWord(dst, t.Datatype().String())
	}
	return appendTerm(dst, t)
}

// enter opens the braces of a layer, unless they are open.
func (s *turtle) enter(layer ontology.Layer) {
	if s.open && s.layer == layer {
		return
	}
	s.leave()
	dst := append(s.out.bytes, '\n')
	dst = s.terms.appendIRI(dst, s.base.Graph(layer).String())
	s.out.bytes = append(dst, " {\n"...)
	s.open, s.layer = true, layer
}

func (s *turtle) leave() {
	if s.open {
		s.out.bytes = append(s.out.bytes, "\n}\n"...)
		s.open = false
	}
}

// Close closes the braces and writes what is left; it does not close the writer.
func (s *turtle) Close() error {
	s.leave()
	return s.out.flush()
}

// shortener writes an IRI as a reference relative to the base or as a prefixed name, where that is provably the same, else
// between angle brackets.
type shortener struct {
	relative references
	words    map[string]string // the words of the vocabulary met so far: predicates, classes, datatypes
}

func newShortener(base ontology.Base) shortener {
	return shortener{newReferences(base), map[string]string{}}
}

// maxWords bounds the memory of a graph that is not ours, with a new predicate in every statement.
const maxWords = 1 << 12

// appendWord is appendIRI for the few IRIs that come again and again.
func (s *shortener) appendWord(dst []byte, iri string) []byte {
	if word, ok := s.words[iri]; ok {
		return append(dst, word...)
	}
	n := len(dst)
	dst = s.appendIRI(dst, iri)
	if len(s.words) < maxWords {
		s.words[strings.Clone(iri)] = string(dst[n:])
	}
	return dst
}

func (s *shortener) appendIRI(dst []byte, iri string) []byte {
	if reference, ok := s.relative.cut(iri); ok {
		return appendIRI(dst, reference)
	}
	for i := range ontology.Prefixes {
		p := &ontology.Prefixes[i]
		if local, ok := strings.CutPrefix(iri, p.Namespace); ok && isLocal(local) {
			dst = append(append(dst, p.Name...), ':')
			return append(dst, local...)
		}
	}
	return appendIRI(dst, iri)
}

// isLocal accepts a part of PN_LOCAL that needs no escape anywhere: an ASCII letter, then letters, digits, _ and -.
func isLocal(s string) bool {
	if s == "" || s[0] <= '9' || !alphanumeric(s[0]) {
		return false
	}
	for i := 1; i < len(s); i++ {
		if !local[s[i]] {
			return false
		}
	}
	return true
}

var local = byteTable("-_")
