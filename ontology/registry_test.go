package ontology

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// document is one of a generated corpus.
type generatedDocument struct {
	from    origin
	bodies  []*Body
	acts    []*NationalAct
	reports []*Report
}

func (c *generatedCorpus) documents(n int) (all []generatedDocument) {
	for k := range n {
		d := generatedDocument{from: origin{document: fmt.Sprintf("QANR5L14QE%d", k+1), date: Date(fmt.Sprintf("20%02d-%02d-%02d", 14+k%4, 1+k%12, 1+k%28)), legislature: 14}}
		for range 3 {
			d.bodies = append(d.bodies, c.bodies[c.common(len(c.bodies))])
			a := *c.acts[c.common(len(c.acts))]
			switch c.rand.IntN(3) {
			case 0:
				a.Date = ""
			case 1:
				a.Number = ""
			}
			d.acts = append(d.acts, &a)
		}
		for range 2 {
			d.reports = append(d.reports, c.report())
		}
		all = append(all, d)
	}
	return all
}

// idsOf returns the IRI of everything that documents name, by document and place, and what is stated of it.
func idsOf(g *Registry, documents []generatedDocument) (ids map[string]string, stated []string) {
	x := newIdentities(Base{prefix: DefaultBase}, g)
	var c recorder
	numbers := map[string]int{}
	for _, d := range documents {
		c.enter(d.from.document)
		records := map[string]*record{}
		for i, b := range d.bodies {
			records[fmt.Sprint(d.from.document, " body ", i)] = c.body(b, d.from)
		}
		for i, a := range d.acts {
			records[fmt.Sprint(d.from.document, " act ", i)] = c.act(a, d.from)
		}
		for i, r := range d.reports {
			records[fmt.Sprint(d.from.document, " report ", i)] = c.report(r, d.from)
		}
		for place, r := range records {
			numbers[place] = x.add(r)
		}
	}
	x.resolve()
	ids = map[string]string{}
	for place, n := range numbers {
		ids[place] = x.iri(n).String()
	}
	x.resources(func(r *Resource) error {
		settle(r)
		for _, p := range r.Properties {
			stated = append(stated, r.ID.String()+" "+p.Predicate.String()+" "+p.Object.Text())
		}
		return nil
	})
	x.learn()
	slices.Sort(stated)
	return ids, slices.Compact(stated)
}

func smallCorpus(documents int) []generatedDocument {
	return newGeneratedCorpus(300, 200).documents(documents)
}

// TestIdentitiesInAnyOrder: neither the order of the documents nor that of the records in one changes an IRI or a statement.
func TestIdentitiesInAnyOrder(t *testing.T) {
	documents := smallCorpus(600)
	want, facts := idsOf(nil, documents)
	shuffle := rand.New(rand.NewPCG(3, 4))
	for range 4 {
		shuffle.Shuffle(len(documents), func(i, j int) { documents[i], documents[j] = documents[j], documents[i] })
		got, stated := idsOf(nil, documents)
		for place, id := range want {
			if got[place] != id {
				t.Fatalf("%s: %s in one order, %s in another", place, id, got[place])
			}
		}
		if !slices.Equal(stated, facts) {
			t.Fatalf("%d statements in one order, %d in another", len(facts), len(stated))
		}
	}
	if joined := distinctValues(want); len(joined) > len(want)*9/10 {
		t.Errorf("%d things of %d mentions: nothing has been joined", len(joined), len(want))
	}
}

func distinctValues(m map[string]string) map[string]bool {
	values := map[string]bool{}
	for _, v := range m {
		values[v] = true
	}
	return values
}

// TestOneIRIForOneReport: clusters of reports never share an IRI.
func TestOneIRIForOneReport(t *testing.T) {
	x := newIdentities(Base{prefix: DefaultBase}, nil)
	var c recorder
	for _, d := range smallCorpus(1500) {
		c.enter(d.from.document)
		for _, r := range d.reports {
			x.add(c.report(r, d.from))
		}
	}
	x.resolve()
	seen := map[IRI]bool{}
	for _, c := range x.reports.clusters {
		if seen[c.id] {
			t.Errorf("two reports are %s", c.id)
		}
		seen[c.id] = true
	}
}

func reread(t *testing.T, g *Registry) (*Registry, string) {
	t.Helper()
	var b strings.Builder
	if _, err := g.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	again, err := ReadRegistry(strings.NewReader(b.String()), "r.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return again, b.String()
}

// TestRegistryKeepsIdentifiers: with the registry of a run, any part of its documents has the same IRIs, and so have all of them
// when others are added.
func TestRegistryKeepsIdentifiers(t *testing.T) {
	documents := smallCorpus(600)
	first, more := documents[:400], documents[400:]
	g := NewRegistry()
	want, _ := idsOf(g, first)
	g, written := reread(t, g)
	same := func(what string, got map[string]string) {
		t.Helper()
		for place, id := range got {
			if w, known := want[place]; known && w != id {
				t.Fatalf("%s: %s is %s, was %s", what, place, id, w)
			}
		}
	}
	part, _ := idsOf(g, first[100:150])
	same("a part", part)
	g, again := reread(t, g)
	if again != written {
		t.Error("a run on a part has changed the registry")
	}
	grown, _ := idsOf(g, append(slices.Clone(more), first...))
	same("with more documents", grown)
}

// TestRegistryShards: the statements of two parts are those of the whole, when all use one registry.
func TestRegistryShards(t *testing.T) {
	documents := smallCorpus(300)
	g := NewRegistry()
	idsOf(g, documents)
	g, _ = reread(t, g)
	_, whole := idsOf(g, documents)
	g, _ = reread(t, g)
	_, a := idsOf(g, documents[:150])
	g, _ = reread(t, g)
	_, b := idsOf(g, documents[150:])
	parts := append(a, b...)
	slices.Sort(parts)
	parts = slices.Compact(parts)
	if !slices.Equal(parts, whole) {
		for _, l := range parts {
			if _, found := slices.BinarySearch(whole, l); !found {
				t.Errorf("only in a part: %s", l)
			}
		}
		for _, l := range whole {
			if _, found := slices.BinarySearch(parts, l); !found {
				t.Errorf("only in the whole: %s", l)
			}
		}
	}
}

// TestRegistryDecisions: what a person writes into the registry wins.
func TestRegistryDecisions(t *testing.T) {
	documents := []said{
		{document: "QE1", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Bodies, r.Date = from("Office des canaux"), "2014-05-06" })}},
		{document: "QE2", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date = by("Odile Belval"), "2014-05" })}},
	}
	g := NewRegistry()
	before := identified(t, g, documents...)
	_, lines := reread(t, g)
	read := func(more string) *Registry {
		t.Helper()
		g, err := ReadRegistry(strings.NewReader(lines+more), "r.jsonl")
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	if ids := identified(t, read(`{"same":["`+before[0]+`","`+before[1]+`"]}`), documents...); ids[0] != before[0] || ids[1] != before[0] {
		t.Errorf("same: %v", ids)
	}
	if ids := identified(t, read(`{"suppress":"`+before[1]+`"}`), documents...); ids[0] != before[0] || ids[1] != "" {
		t.Errorf("suppress: %v", ids)
	}
	if g := read(`{"no-mention":"rapport Belval","document":"QE1"}`); !g.silent("rapport Belval", "QE1") || g.silent("rapport Belval", "QE2") {
		t.Error("no-mention does not hold in its document only")
	}
	x := newIdentities(Base{prefix: DefaultBase}, read(`{"report":"`+before[0]+`","title":"Ouvrir les vannes","pages":["https://example.org/1"]}`))
	var c recorder
	c.enter("QE1")
	x.add(c.report(documents[0].reports[0], origin{document: "QE1", date: "2014-07-08"}))
	x.resolve()
	var got []string
	x.resources(func(r *Resource) error {
		for _, p := range r.Properties {
			if p.Predicate == DCTermsTitle || p.Predicate == FOAFPage {
				got = append(got, p.Object.Text())
			}
		}
		return nil
	})
	if want := []string{"Ouvrir les vannes", "https://example.org/1"}; !slices.Equal(got, want) {
		t.Errorf("added facts: %q", got)
	}
}

func TestRegistryErrors(t *testing.T) {
	for lines, want := range map[string]string{
		"\n{\"report\":1}":                      "r.jsonl:2: cannot unmarshal number",
		`{"label":"x"}`:                         "r.jsonl:1: want one of report, body",
		`{"report":"report/a","body":"body/b"}`: "r.jsonl:1: want one of report, body",
		`{"report":"report/a b"}`:               "r.jsonl:1: IRI",
		`{"same":["report/a"]}`:                 "r.jsonl:1: want two different identifiers",
		`{"not-same":["report/a","report/b"]}`:  "r.jsonl:1: no line tells what words name report/a",
		`{"colour":"red"}`:                      `r.jsonl:1: unknown field "colour"`,
		`{"same":["report/a","report/b"]}` + "\n" + `{"not-same":["report/a","report/b"]}`: "r.jsonl:2: report/a and report/b are said to be the same",
		`{"report":"report/a"} {}`:      "r.jsonl:1: more than one object",
		`{"body":"body/a","title":"x"}`: "r.jsonl:1: title and pages belong to a report",
		`{"report":"report/a","pages":["https://example.org/","javascript:alert(1)"]}`: `r.jsonl:1: page "javascript:alert(1)": want an address`,
		`{"report":"report/a","pages":["https:example.org"]}`:                          `r.jsonl:1: page "https:example.org": want an address`,
	} {
		if _, err := ReadRegistry(strings.NewReader(lines), "r.jsonl"); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s…", lines, err, want)
		}
	}
}

// TestRegistryRepeatedLines: lines that say nothing new are not kept, even when a decision makes them so.
func TestRegistryRepeatedLines(t *testing.T) {
	const same = `{"same":["report/a","report/b"]}` + "\n"
	const says = `{"report":"report/a","says":{"head":"rapport","date":"2014-05-06"}}` + "\n"
	const names = `{"body":"body/c","names":{"name":"office des canaux"}}` + "\n"
	const reads = `{"act":"legal/d","reads":{"nature":"loi","number":"2014-1"}}` + "\n"
	const suppress = `{"suppress":"body/c"}` + "\n"
	want := same + suppress + names + says + reads
	other := strings.Replace(says, "report/a", "report/b", 1)
	g, err := ReadRegistry(strings.NewReader("\uFEFF"+want+want+other), "r.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	_, got := reread(t, g)
	sorted := func(s string) []string {
		lines := strings.Split(s, "\n")
		slices.Sort(lines)
		return lines
	}
	if !slices.Equal(sorted(got), sorted(want)) {
		t.Errorf("written:\n%swant:\n%s", got, want)
	}
}
