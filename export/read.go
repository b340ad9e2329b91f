package export

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/knakk/rdf"
)

// Read yields the statements of a graph file in the format named: nt, nq, ttl, trig or rdf (RDF/XML). Relative IRIs are
// resolved against base, which may be empty. Ctx is the named graph, nil in the default graph. A file is read as it streams;
// the first error, an [*Error] with the line where the syntax has one, ends the sequence.
//
// RDF/XML is read by knakk/rdf. Its lexer for the other formats runs in a goroutine of its own, where a panic (a line that
// begins with .5 is enough) ends the whole program, and drops lines that begin with # inside long strings: those formats have
// readers here.
func Read(r io.Reader, format, base string) iter.Seq2[rdf.Quad, error] {
	return func(yield func(rdf.Quad, error) bool) {
		if err := read(r, format, base, yield); err != nil {
			yield(rdf.Quad{}, err)
		}
	}
}

// errStopped is how a reader learns that its consumer wants no more.
var errStopped = errors.New("stopped")

func read(r io.Reader, format, base string, yield func(rdf.Quad, error) bool) (err error) {
	parse := readers[format]
	if parse == nil {
		return fmt.Errorf("format %q cannot be read (known: nt, nq, ttl, trig, rdf)", format)
	}
	stopped := false
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *Error:
			err = e
		case error:
			err = &Error{Err: e}
		default:
			panic(e)
		}
		if stopped {
			err = nil
		}
	}()
	return parse(r, base, func(q rdf.Quad) {
		if !yield(q, nil) {
			stopped = true
			panic(errStopped)
		}
	})
}

// readers take a document and give each statement to emit; they end by an error or a panic with one.
var readers = map[string]func(r io.Reader, base string, emit func(rdf.Quad)) error{
	"nt":   readNTriples,
	"nq":   readNQuads,
	"ttl":  readTurtle,
	"trig": readTriG,
	"rdf":  readRDFXML,
}

func readRDFXML(r io.Reader, base string, emit func(rdf.Quad)) error {
	d := rdf.NewTripleDecoder(r, rdf.RDFXML)
	if base != "" {
		iri, err := rdf.NewIRI(base)
		if err != nil {
			return err
		}
		if err := d.SetOption(rdf.Base, iri); err != nil {
			return err
		}
	}
	for {
		t, err := d.Decode()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &Error{Err: err}
		}
		if err := absolute(t.Subj, t.Pred, t.Obj); err != nil {
			return err
		}
		emit(rdf.Quad{Triple: t})
	}
}

// absolute refuses relative IRIs, which the library lets through when there is nothing to resolve them against.
func absolute(terms ...rdf.Term) error {
	for _, t := range terms {
		if t.Type() == rdf.TermIRI && parseReference(t.String()).scheme == "" {
			return &Error{Err: fmt.Errorf("relative IRI %q", t.String())}
		}
	}
	return nil
}
