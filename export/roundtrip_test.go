package export

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/knakk/rdf"
)

// backReader returns the statements of an output, a line each as statementLines gives them.
type backReader struct {
	lines     func(t *testing.T, format string, output []byte) []string
	resources int  // how many are written and read back
	layers    bool // the reader tells the layers apart where the format does
}

// backReaders has a reader for each format that is one file; folders have tests of their own.
var backReaders = map[string]backReader{
	"nt":     {ownLines, 10_000, true},
	"nq":     {ownLines, 10_000, true},
	"ttl":    {ownLines, 10_000, true},
	"trig":   {ownLines, 10_000, true},
	"jsonld": {func(t *testing.T, _ string, output []byte) []string { return goldLines(t, output) }, 400, false}, // json-gold holds it all and is slow
}

func ownLines(t *testing.T, format string, output []byte) []string {
	return quadLines(t, Read(bytes.NewReader(output), format, ""))
}

// TestReadBack: what is written is read back to the same statements.
func TestReadBack(t *testing.T) {
	for _, f := range Formats {
		if f.Folder {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			reader, there := backReaders[f.Name]
			if !there {
				t.Fatal("no reader in backReaders: a format that nothing reads back is not known to be right")
			}
			resources := randomResources(1, reader.resources)
			compare(t, f.Name, reader.lines(t, f.Name, write(t, f.Name, None, resources)), statementLines(resources, f.Layers && reader.layers))
		})
	}
}

// TestReadBackKnakk reads with a parser that is not ours.
func TestReadBackKnakk(t *testing.T) {
	resources := randomResources(2, 10_000)
	for _, c := range []struct {
		format string
		quads  func(r io.Reader) iter.Seq2[rdf.Quad, error]
	}{
		{"nt", func(r io.Reader) iter.Seq2[rdf.Quad, error] {
			return decodeTriples(rdf.NewTripleDecoder(r, rdf.NTriples))
		}},
		{"ttl", func(r io.Reader) iter.Seq2[rdf.Quad, error] {
			return decodeTriples(rdf.NewTripleDecoder(r, rdf.Turtle))
		}},
		{"nq", func(r io.Reader) iter.Seq2[rdf.Quad, error] { return decode(rdf.NewQuadDecoder(r, rdf.NQuads).Decode) }},
	} {
		t.Run(c.format, func(t *testing.T) {
			data := write(t, c.format, None, resources)
			compare(t, c.format, quadLines(t, c.quads(bytes.NewReader(data))), statementLines(resources, named(c.format).Layers))
		})
	}
}

func decodeTriples(d rdf.TripleDecoder) iter.Seq2[rdf.Quad, error] {
	return decode(func() (rdf.Quad, error) {
		t, err := d.Decode()
		return rdf.Quad{Triple: t}, err
	})
}

func decode(next func() (rdf.Quad, error)) iter.Seq2[rdf.Quad, error] {
	return func(yield func(rdf.Quad, error) bool) {
		for {
			q, err := next()
			if errors.Is(err, io.EOF) || !yield(q, err) || err != nil {
				return
			}
		}
	}
}

func TestTriples(t *testing.T) {
	resources := randomResources(3, 1000)
	triples := func(yield func(rdf.Quad, error) bool) {
		for triple, err := range Triples(sequence(resources)) {
			if !yield(rdf.Quad{Triple: triple}, err) {
				return
			}
		}
	}
	compare(t, "triples", quadLines(t, triples), statementLines(resources, false))
}

// TestReadPieces: where a read ends must not matter, down to single bytes.
func TestReadPieces(t *testing.T) {
	resources := randomResources(15, 300)
	for _, format := range []string{"nt", "nq", "ttl", "trig"} {
		data := write(t, format, None, resources)
		quads := Read(iotest.OneByteReader(bytes.NewReader(data)), format, "")
		compare(t, format, quadLines(t, quads), statementLines(resources, named(format).Layers))
	}
}

// TestReadLong: a literal far longer than any buffer is read in time that grows with its length.
func TestReadLong(t *testing.T) {
	text := strings.Repeat("é😀 ", 1<<20)
	for q, err := range Read(strings.NewReader(`<a:s> <a:p> "`+text+`" .`), "nt", "") {
		if err != nil || q.Obj.String() != text {
			t.Errorf("not read as written: %v", err)
		}
	}
}

// TestReadErrors: the line of the fault, and what is wrong.
func TestReadErrors(t *testing.T) {
	for _, c := range []struct{ format, text, want string }{
		{"nt", "<a:s> <a:p> <a:o> .\n<a:s> <a:p> \"x .\n", `line 2: string without closing "`},
		{"nt", "<s> <a:p> <a:o> .", `line 1: relative IRI "s"`},
		{"nt", "<a:s> <a:p> \"\\uD800\" .", "line 1: escape of U+D800, which is no character"},
		{"nt", "<a:s> <a:p> \"\xff\" .", "line 1: not UTF-8"},
		{"nq", "<a:s> <a:p> <a:o> <a:g> <a:h> .", "line 1: '<' where '.' is wanted"},
		{"ttl", "\n\nx:y a x:z .", `line 3: unknown prefix "x:"`},
		{"ttl", "<a:s> a " + strings.Repeat("[<a:p> ", 20_000), "line 1: more than 10000 nested brackets"},
		{"ttl", "<a:s> a 5", "line 1: end of file where '.' is wanted"},
		{"trig", "{ <a:s> <a:p> <a:o>", "line 1: end of file where '.' is wanted"},
		{"rdf", "<x", "XML syntax error on line 1: unexpected EOF"},
		{"owl", "", `format "owl" cannot be read (known: nt, nq, ttl, trig, rdf)`},
	} {
		var last error
		for _, err := range Read(strings.NewReader(c.text), c.format, "") {
			last = err
		}
		if last == nil || last.Error() != c.want {
			t.Errorf("%s %.40q: %v, want %s", c.format, c.text, last, c.want)
		}
	}
}

func TestReadStops(t *testing.T) {
	n := 0
	for range Read(strings.NewReader("<a:s> <a:p> 1, 2, 3 . bad"), "ttl", "") {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d statements", n)
	}
}
