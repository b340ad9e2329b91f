package export

import (
	"bytes"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/knakk/rdf"
	"github.com/piprate/json-gold/ld"

	"qparl/ontology"
)

// addSeeds gives the terms of some random resources, one statement each, as the corpus of the writers' fuzz functions.
func addSeeds(f *testing.F) {
	f.Add(ontology.DefaultBase+"question/x", ontology.PropText.String(), "L'été\n\"n° 50\"", "fr", uint8(ontology.LangTerm))
	f.Add(ontology.DefaultBase+"a:b", ontology.Namespace+"a.", "\x00\u2028", "", uint8(ontology.StringTerm))
	for _, r := range randomResources(13, 20) {
		for s := range r.Statements() {
			qualifier := s.Object.Lang()
			if s.Object.Kind() == ontology.TypedTerm {
				qualifier = s.Object.Datatype().String()
			}
			f.Add(s.Subject.String(), s.Predicate.String(), s.Object.Text(), qualifier, uint8(s.Object.Kind()))
		}
	}
}

// fuzzed makes resources out of the parts of a statement; ok is false when a constructor refuses them.
func fuzzed(id, predicate, text, qualifier string, kind uint8) (all []*ontology.Resource, ok bool) {
	subject, err1 := ontology.NewIRI(id)
	p, err2 := ontology.NewIRI(predicate)
	object, err3 := fuzzedTerm(text, qualifier, kind)
	if err1 != nil || err2 != nil || err3 != nil || p == ontology.RDFType {
		return nil, false
	}
	first := &ontology.Resource{ID: subject, Types: []ontology.IRI{p}}
	first.Add(p, object)
	first.Link(ontology.PropAnswerTo, p)
	second := &ontology.Resource{ID: p, Layer: ontology.Mentioned}
	second.Add(ontology.PropHeading, object)
	second.Link(p, subject)
	second.Add(ontology.PropHeading, ontology.Integer(1))
	if subject == p || p == ontology.PropAnswerTo || p == ontology.PropHeading {
		return nil, false // a statement would come twice
	}
	return []*ontology.Resource{first, second}, true
}

func fuzzedTerm(text, qualifier string, kind uint8) (ontology.Term, error) {
	switch ontology.TermKind(kind) {
	case ontology.IRITerm:
		i, err := ontology.NewIRI(text)
		return i.Object(), err
	case ontology.LangTerm:
		return ontology.Lang(text, qualifier)
	case ontology.TypedTerm:
		datatype, err := ontology.NewIRI(qualifier)
		if err != nil {
			return ontology.Term{}, err
		}
		return ontology.Typed(text, datatype)
	}
	return ontology.String(text), nil
}

func fuzzFormat(f *testing.F, format string) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, id, predicate, text, qualifier string, kind uint8) {
		resources, ok := fuzzed(id, predicate, text, qualifier, kind)
		if !ok {
			return
		}
		data := write(t, format, None, resources)
		compare(t, string(data), quadLines(t, Read(bytes.NewReader(data), format, "")), statementLines(resources, named(format).Layers))
	})
}

func FuzzNTriples(f *testing.F) { fuzzFormat(f, "nt") }

func FuzzNQuads(f *testing.F) { fuzzFormat(f, "nq") }

func FuzzTurtle(f *testing.F) { fuzzFormat(f, "ttl") }

func FuzzTriG(f *testing.F) { fuzzFormat(f, "trig") }

// FuzzTurtleKnakk reads with a parser that is not ours.
func FuzzTurtleKnakk(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, id, predicate, text, qualifier string, kind uint8) {
		resources, ok := fuzzed(id, predicate, text, qualifier, kind)
		if !ok {
			return
		}
		data := write(t, "ttl", None, resources)
		quads := decodeTriples(rdf.NewTripleDecoder(bytes.NewReader(data), rdf.Turtle))
		compare(t, string(data), quadLines(t, quads), statementLines(resources, false))
	})
}

// FuzzJSONLD leaves out the IRIs that json-gold does not take for absolute: it drops their statements, by a pattern for hosts of
// the Web, and loses an empty fragment.
func FuzzJSONLD(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, id, predicate, text, qualifier string, kind uint8) {
		resources, ok := fuzzed(id, predicate, text, qualifier, kind)
		if !ok || !goldIRIs(resources) {
			return
		}
		data := write(t, "jsonld", None, resources)
		compare(t, string(data), goldLines(t, data), statementLines(resources, false))
	})
}

var goldIRI = regexp.MustCompile(`^https?://([a-z][a-z0-9]*\.)*[a-z]+(/[a-zA-Z0-9_~-][a-zA-Z0-9._~-]*)*/?(#[a-zA-Z0-9=,-]+)?$`)

func goldIRIs(resources []*ontology.Resource) bool {
	for _, r := range resources {
		for s := range r.Statements() {
			iris := []string{s.Subject.String(), s.Predicate.String(), s.Object.Datatype().String()}
			if s.Object.Kind() == ontology.IRITerm {
				iris[2] = s.Object.Text()
			}
			for _, i := range iris {
				if i != "" && (!goldIRI.MatchString(i) || !ld.IsURL(i)) {
					return false
				}
			}
		}
	}
	return true
}

func goldLines(t testing.TB, data []byte) []string {
	t.Helper()
	document, err := ld.DocumentFromReader(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	options := ld.NewJsonLdOptions("")
	options.Format = "application/n-quads"
	quads, err := ld.NewJsonLdProcessor().ToRDF(document, options)
	if err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return quadLines(t, Read(strings.NewReader(quads.(string)), "nq", ""))
}

func FuzzCSV(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, id, predicate, text, qualifier string, kind uint8) {
		resources, ok := fuzzed(id, predicate, text, qualifier, kind)
		if !ok {
			return
		}
		dir := filepath.Join(t.TempDir(), "tables")
		createAll(t, dir, Options{Format: named("csv"), Base: testBase(t)}, resources)
		compare(t, "csv", readTables(t, dir, None), statementLines(resources, true))
	})
}

// FuzzRead: whatever the bytes, a reader ends, with an error or statements that can be written and read again.
func FuzzRead(f *testing.F) {
	formats := []string{"nt", "nq", "ttl", "trig", "rdf"}
	for i, format := range formats {
		if i < 4 {
			f.Add(uint8(i), write(f, format, None, randomResources(14, 1)))
		}
	}
	for _, s := range []string{
		"@prefix : <http://e/> . :a :b [ :c ( 1 .5 -1e3 true \"x\"@fr '''a\n#b''' ) ] .",
		"BASE <http://e/a/b> <../c> a <?q>, <#f> ; <p> _:b.c .", ".5 .", "<a:b> <a:c> \"\\uD800\" .", "GRAPH [] { }", "<a:b> { <a:c> <a:d> <a:e> }",
		"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='http://e/'><e:p xmlns:e='http://e/'>x</e:p></rdf:Description></rdf:RDF>",
	} {
		for i := range formats {
			f.Add(uint8(i), []byte(s))
		}
	}
	f.Fuzz(func(t *testing.T, format uint8, data []byte) {
		var lines []string
		for q, err := range Read(bytes.NewReader(data), formats[int(format)%len(formats)], "http://base/x") {
			if err != nil {
				return
			}
			statement := ""
			for _, term := range quadTerms(q) {
				statement += term.Serialize(rdf.NQuads) + " "
			}
			lines = append(lines, statement+".")
		}
		if int(format)%len(formats) == 4 {
			return // the library's terms are not checked
		}
		again := 0
		for _, err := range Read(strings.NewReader(strings.Join(lines, "\n")), "nq", "") {
			if err != nil {
				t.Fatalf("%v in %q", err, lines)
			}
			again++
		}
		if again != len(lines) {
			t.Errorf("%d statements, then %d", len(lines), again)
		}
	})
}

// TestIllegalIRIs: the constructor refuses what the writers would have to escape; they trust it.
func TestIllegalIRIs(t *testing.T) {
	bad := []string{"", "relative", "/a", "//h/p", ":a", "1a:b", "a\xff:b", "http://e/\xff"}
	for _, c := range "<>\"{}|^`\\ \n\t\x00\x1f\x7f\u0085" {
		bad = append(bad, "http://e/"+string(c))
	}
	for _, s := range bad {
		if i, err := ontology.NewIRI(s); err == nil {
			t.Errorf("NewIRI(%q) = %s", s, i)
		}
	}
}
