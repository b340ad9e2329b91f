package export

import (
	"io"

	"qparl/ontology"
)

// lines writes N-Triples and N-Quads: a statement a line.
type lines struct {
	out  buffer
	head []byte    // the subject and a blank, rendered once per resource
	tail [3]string // what ends a line of each layer
}

func newNTriples(w io.Writer, _ ontology.Base) Sink {
	const tail = " .\n"
	return &lines{out: buffer{w: w}, tail: [3]string{tail, tail, tail}}
}

func newNQuads(w io.Writer, base ontology.Base) Sink {
	s := &lines{out: buffer{w: w}}
	for layer := range s.tail {
		s.tail[layer] = " <" + base.Graph(ontology.Layer(layer)).String() + "> .\n"
	}
	return s
}

// Write appends the types, then the properties, in order.
func (s *lines) Write(r *ontology.Resource) error {
	s.head = append(appendIRI(s.head[:0], r.ID.String()), ' ')
	tail := s.tail[r.Layer]
	dst := s.out.bytes
	for _, t := range r.Types {
		dst = append(dst, s.head...)
		dst = append(dst, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "...)
		dst = appendIRI(dst, t.String())
		dst = append(dst, tail...)
	}
	for i := range r.Properties {
		p := &r.Properties[i]
		dst = append(dst, s.head...)
		dst = appendIRI(dst, p.Predicate.String())
		dst = append(dst, ' ')
		dst = appendTerm(dst, p.Object)
		dst = append(dst, tail...)
	}
	s.out.bytes = dst
	return s.out.spill()
}

// Close writes what is left; it does not close the writer.
func (s *lines) Close() error { return s.out.flush() }
