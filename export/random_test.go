package export

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/knakk/rdf"

	"qparl/ontology"
)

func testBase(t testing.TB) ontology.Base {
	t.Helper()
	base, err := ontology.NewBase(ontology.DefaultBase)
	if err != nil {
		t.Fatal(err)
	}
	return base
}

// randomResources gives n resources with everything that is hard to write. No statement comes twice, in any layer.
func randomResources(seed uint64, n int) []*ontology.Resource {
	g := &generator{rand.New(rand.NewPCG(seed, 1)), map[ontology.Statement]bool{}}
	all := make([]*ontology.Resource, n)
	for i := range all {
		all[i] = g.resource(i)
	}
	return all
}

type generator struct {
	*rand.Rand
	seen map[ontology.Statement]bool
}

func pick[T any](g *generator, from []T) T { return from[g.IntN(len(from))] }

func (g *generator) resource(i int) *ontology.Resource {
	r := &ontology.Resource{ID: g.iri(), Layer: ontology.Layer(g.IntN(3))}
	if g.IntN(4) > 0 {
		r.ID = ontology.MustIRI(ontology.DefaultBase + "question/" + fmt.Sprint(i))
	}
	for range g.IntN(3) {
		r.Types = append(r.Types, g.class())
	}
	r.Types = slices.DeleteFunc(r.Types, func(t ontology.IRI) bool { return !g.fresh(r.ID, ontology.RDFType, t.Object()) })
	for range g.IntN(12) {
		p := ontology.Property{Predicate: g.predicate(), Object: g.object()}
		for range 1 + g.IntN(2) {
			if g.fresh(r.ID, p.Predicate, p.Object) {
				r.Properties = append(r.Properties, p)
			}
			p.Object = g.object()
		}
	}
	return r
}

func (g *generator) fresh(s, p ontology.IRI, o ontology.Term) bool {
	key := ontology.Statement{Subject: s, Predicate: p, Object: o}
	if o.Kind() == ontology.LangTerm { // language tags compare without case
		key.Object, _ = ontology.Lang(o.Text(), strings.ToLower(o.Lang()))
	}
	if g.seen[key] {
		return false
	}
	g.seen[key] = true
	return true
}

func (g *generator) class() ontology.IRI {
	if g.IntN(3) == 0 {
		return g.iri()
	}
	return pick(g, ontology.LeafClasses())
}

func (g *generator) predicate() ontology.IRI {
	switch g.IntN(8) {
	case 0:
		return g.iri()
	case 1:
		return ontology.RDFType
	case 2:
		return pick(g, []ontology.IRI{ontology.RDFSLabel, ontology.SKOSPrefLabel, ontology.SKOSAltLabel, ontology.DCTermsIdentifier, ontology.FOAFName, ontology.OWLSameAs})
	}
	return pick(g, ontology.Properties).ID
}

var (
	iriHeads = []string{
		ontology.DefaultBase, ontology.DefaultBase + "a/", ontology.DefaultBase + "a:", ontology.DefaultBase + "?", ontology.DefaultBase + "#", ontology.DefaultBase + "/",
		ontology.Namespace, ontology.Schemes, ontology.Schemes + "status/", "http://example.org/", "urn:x:", "mailto:a@b.fr?", "tag:a,2014:", "qp:", "text:", "id:", "http://[::1]/", "http://user@a.fr:8/",
		"http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "HTTP://EX.org:80/",
	}
	iriParts = []string{"-", ".", "_", "~", ":", "/", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", "%41", "%C3%A9", "é", "漢", "😀", "a", "Z", "0", "type", "1.", "-a", "x.y"}
	texts    = []string{"", `"`, `\`, `\u0041`, "\n", "\r", "\r\n", "\t", "\x00", "\x01", "\x08", "\x0c", "\x1f", "\x7f", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffd", "😀", "é", "e\u0301",
		"'", `"""`, "'''", `""`, " ", ",", "#", "\n#", "@fr", "^^", "<a>", "{", "}", ".", ";", "L'été à Paris, «n° 50»", "12345678", "12345678901234567", "true", "-0", "007", "0.5", "NaN", "=1+1", "null", "</script>", "&amp;", "__proto__", "@id"}
	langTags  = []string{"fr", "en", "fr-FR", "de-CH-1996", "zh-Hans-CN", "x-private", "FR"}
	datatypes = []ontology.IRI{ontology.XSDDate, ontology.XSDInteger, ontology.XSDDecimal, ontology.XSDBoolean, ontology.XSDNonNegativeInteger,
		ontology.MustIRI("http://www.w3.org/2001/XMLSchema#double"), ontology.MustIRI("http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"), ontology.MustIRI("urn:d:t")}
)

// iri is legal by RFC 3987, without dot segments: some readers remove those from absolute IRIs.
func (g *generator) iri() ontology.IRI {
	for {
		s := pick(g, iriHeads)
		for range g.IntN(6) {
			s += pick(g, iriParts)
		}
		i, err := ontology.NewIRI(s)
		if err == nil && !strings.Contains(s, "/.") {
			return i
		}
	}
}

func (g *generator) text() string {
	var b strings.Builder
	for range g.IntN(5) {
		b.WriteString(pick(g, texts))
	}
	return b.String()
}

func (g *generator) object() ontology.Term {
	var t ontology.Term
	switch g.IntN(8) {
	case 0, 1:
		return g.iri().Object()
	case 2:
		return ontology.String(g.text())
	case 3:
		return ontology.French(g.text())
	case 4:
		t, _ = ontology.Lang(g.text(), pick(g, langTags))
	case 5:
		return ontology.Integer(g.IntN(100000) - 500)
	case 6:
		return ontology.Date("2014-07-08").Object()
	case 7:
		t, _ = ontology.Typed(g.text(), pick(g, datatypes))
	}
	return t
}

func sequence(resources []*ontology.Resource) iter.Seq2[*ontology.Resource, error] {
	return func(yield func(*ontology.Resource, error) bool) {
		for _, r := range resources {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// statementLines gives the statements in a form of the tests' own, sorted; layers say whether the graph counts.
func statementLines(resources []*ontology.Resource, layers bool) []string {
	var lines []string
	for _, r := range resources {
		for s := range r.Statements() {
			graph := ""
			if layers {
				graph = ontology.DefaultBase + "graph/" + s.Layer.Name()
			}
			o := s.Object
			lines = append(lines, line(s.Subject.String(), s.Predicate.String(), o.Kind() != ontology.IRITerm, o.Text(), o.Datatype().String(), o.Lang(), graph))
		}
	}
	slices.Sort(lines)
	return lines
}

func line(subject, predicate string, literal bool, object, datatype, lang, graph string) string {
	return fmt.Sprintf("%q %q %t %q %q %q %q", subject, predicate, literal, object, datatype, strings.ToLower(lang), graph)
}

func quadLines(t testing.TB, quads iter.Seq2[rdf.Quad, error]) []string {
	t.Helper()
	var lines []string
	for q, err := range quads {
		if err != nil {
			t.Fatal(err)
		}
		graph, datatype, lang := "", "", ""
		if q.Ctx != nil {
			graph = q.Ctx.String()
		}
		l, literal := q.Obj.(rdf.Literal)
		if literal {
			datatype, lang = l.DataType.String(), l.Lang()
		}
		lines = append(lines, line(q.Subj.String(), q.Pred.String(), literal, q.Obj.String(), datatype, lang, graph))
	}
	slices.Sort(lines)
	return lines
}

// compare fails on the first few differences between two sorted lists, in which a statement may not stand twice.
func compare(t testing.TB, what string, got, want []string) {
	t.Helper()
	if slices.Equal(got, want) {
		return
	}
	t.Errorf("%s: %d statements, want %d", what, len(got), len(want))
	shown := 0
	for i, j := 0, 0; (i < len(got) || j < len(want)) && shown < 10; {
		switch {
		case j == len(want) || i < len(got) && got[i] < want[j]:
			t.Errorf("  too much: %s", got[i])
			i++
			shown++
		case i == len(got) || got[i] > want[j]:
			t.Errorf("  missing:  %s", want[j])
			j++
			shown++
		default:
			i++
			j++
		}
	}
}

// write gives the bytes of a format that is one file.
func write(t testing.TB, format string, c Compression, resources []*ontology.Resource) []byte {
	t.Helper()
	var b bytes.Buffer
	writeTo(t, &b, format, c, resources)
	return b.Bytes()
}

func writeTo(t testing.TB, w io.Writer, format string, c Compression, resources []*ontology.Resource) {
	t.Helper()
	sink, err := NewWriter(w, Options{Format: named(format), Compression: c, Base: testBase(t)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Copy(sink, sequence(resources)); err != nil {
		t.Fatal(err)
	}
	if err := sink.Close(); err != nil {
		t.Fatal(err)
	}
}
