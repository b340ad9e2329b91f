package export

import (
	"io"

	"github.com/knakk/rdf"
)

func readNTriples(r io.Reader, _ string, emit func(rdf.Quad)) error {
	readLines(newScanner(r), false, emit)
	return nil
}

func readNQuads(r io.Reader, _ string, emit func(rdf.Quad)) error {
	readLines(newScanner(r), true, emit)
	return nil
}

// readLines reads a statement a line.
func readLines(s *scanner, graphs bool, emit func(rdf.Quad)) {
	for s.space(); s.c != end; s.space() {
		emit(s.lineStatement(graphs))
		s.blanks()
		s.comment()
		if s.c != '\n' && s.c != '\r' && s.c != end {
			s.fail("%s after the end of the statement", s.found())
		}
	}
}

func (s *scanner) lineStatement(graphs bool) (q rdf.Quad) {
	q.Subj = s.lineNode()
	s.blanks()
	q.Pred = s.absolute()
	s.blanks()
	if s.c == '"' {
		q.Obj = s.lineLiteral()
	} else {
		q.Obj = s.lineNode()
	}
	s.blanks()
	if graphs && s.c != '.' {
		q.Ctx = s.lineNode()
		s.blanks()
	}
	s.expect('.')
	return q
}

// node is what may be subject, object and graph name.
type node interface {
	rdf.Subject
	rdf.Object
}

func (s *scanner) lineNode() node {
	if s.c == '_' {
		return s.blank(s.blankLabel())
	}
	return s.absolute()
}

func (s *scanner) absolute() rdf.IRI { return s.newIRI(s.iri()) }

func (s *scanner) newIRI(text string) rdf.IRI {
	if parseReference(text).scheme == "" {
		s.fail("relative IRI %q", text)
	}
	iri, err := rdf.NewIRI(text)
	if err != nil {
		s.fail("IRI %q: %w", text, err)
	}
	return iri
}

func (s *scanner) blank(label string) rdf.Blank {
	b, err := rdf.NewBlank(label)
	if err != nil {
		s.fail("blank node %q: %w", label, err)
	}
	return b
}

func (s *scanner) lineLiteral() rdf.Literal {
	text := s.quoted(false)
	if s.accept('@') {
		return s.langLiteral(text)
	}
	if s.accept('^') {
		s.expect('^')
		return rdf.NewTypedLiteral(text, s.absolute())
	}
	return rdf.NewTypedLiteral(text, xsdString)
}

func (s *scanner) langLiteral(text string) rdf.Literal {
	l, err := langLiteral(text, s.langTag())
	if err != nil {
		s.fail("%w", err)
	}
	return l
}
