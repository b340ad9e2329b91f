package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/knakk/rdf"
)

// The two sample pages: one grammar in two skins, plain and Markdown.
const (
	seed60066 = "000_50102caaabe59304.txt"
	seed59969 = "001_1d621582c98311b5.txt"
)

const (
	id = "https://w3id.org/qparl/id/"
	qp = "https://w3id.org/qparl/ns#"
)

// TestSeedsGolden holds the graph of the two sample pages, byte for byte.
func TestSeedsGolden(t *testing.T) {
	golden := filepath.Join("..", "..", "testdata", "golden", "seeds.nt")
	got := exportSeeds(t)
	if *update {
		if err := os.WriteFile(golden, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the graph of the sample pages is not %s; see the difference with -update\n%s", golden, difference(lines(want), lines(got)))
	}
}

// TestSeedsIdeal compares the graph of the two sample pages with the wanted one, written by hand. The set: every statement
// whose subject is a question, an answer, a deputy, mandate, constituency, group, legislature, ministry, topic, JO issue,
// source or the Assemblée nationale, less mentions, cites, hasDemand and hasElement; and of the addressee office its type
// and label.
func TestSeedsIdeal(t *testing.T) {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with seeds-ideal.ttl")
	}
	file, err := os.Open(filepath.Join(shared, "seeds-ideal.ttl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	ideal := statements(t, file, rdf.Turtle)
	got := statements(t, bytes.NewReader(exportSeeds(t)), rdf.NTriples)

	office := id + "office/L14/garde-des-sceaux-ministre-de-la-justice"
	want := selectStatements(ideal, office)
	if d := difference(want, selectStatements(got, office)); d != "" {
		t.Errorf("the graph of the sample pages is not the wanted one (- wanted, + got):\n%s", d)
	}
	for _, s := range got {
		if !containsStatement(ideal, s) {
			t.Errorf("stated, but not in the wanted graph: %s", line(s))
		}
	}
}

// selectStatements returns the statements of the set as sorted lines.
func selectStatements(all []rdf.Triple, office string) []string {
	classes := []string{"WrittenQuestion", "Answer", "Deputy", "Mandate", "Constituency", "Group", "Legislature", "Ministry", "JOIssue", "Source"}
	subjects := map[string]bool{id + "body/assemblee-nationale": true}
	for _, s := range all {
		class := s.Obj.String()
		if isType(s) && (slices.Contains(classes, strings.TrimPrefix(class, qp)) || class == "http://www.w3.org/2004/02/skos/core#Concept") {
			subjects[s.Subj.String()] = true
		}
	}
	later := []string{qp + "mentions", qp + "cites", qp + "hasDemand", qp + "hasElement"}
	var selected []string
	for _, s := range all {
		predicate := s.Pred.String()
		ofOffice := s.Subj.String() == office && (isType(s) || predicate == "http://www.w3.org/2000/01/rdf-schema#label")
		if ofOffice || subjects[s.Subj.String()] && !slices.Contains(later, predicate) {
			selected = append(selected, line(s))
		}
	}
	slices.Sort(selected)
	return selected
}

func isType(s rdf.Triple) bool {
	return s.Pred.String() == "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
}

func line(s rdf.Triple) string { return strings.TrimSpace(s.Serialize(rdf.NTriples)) }

func containsStatement(all []rdf.Triple, s rdf.Triple) bool {
	return slices.ContainsFunc(all, func(other rdf.Triple) bool { return line(other) == line(s) })
}

func statements(t *testing.T, r io.Reader, format rdf.Format) (all []rdf.Triple) {
	t.Helper()
	decoder := rdf.NewTripleDecoder(r, format)
	for {
		s, err := decoder.Decode()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
}

// exportSeeds writes the graph of the two sample pages as N-Triples.
func exportSeeds(t *testing.T) []byte {
	t.Helper()
	questions := filepath.Join("..", "..", "testdata", "questions")
	return exported(t, "graph.nt", filepath.Join(questions, seed60066), filepath.Join(questions, seed59969))
}

// exported runs «qparl export» in this process and returns the output, named so that its extension tells the format.
func exported(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), name)
	messages, err := os.Create(filepath.Join(t.TempDir(), "stderr"))
	if err != nil {
		t.Fatal(err)
	}
	defer messages.Close()
	p := &program{stdin: os.Stdin, stdout: os.Stdout, stderr: messages}
	if code := p.run(append([]string{"export", "-o", out}, args...)); code != exitDone {
		text, _ := os.ReadFile(messages.Name())
		t.Fatalf("exit code %d: %s", code, text)
	}
	graph, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return graph
}

func lines(text []byte) []string {
	all := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	slices.Sort(all)
	return all
}

// difference lists what only one of two sorted lists has; it is empty when they hold the same lines.
func difference(want, got []string) string {
	var b strings.Builder
	for _, w := range want {
		if _, found := slices.BinarySearch(got, w); !found {
			b.WriteString("- " + w + "\n")
		}
	}
	for _, g := range got {
		if _, found := slices.BinarySearch(want, g); !found {
			b.WriteString("+ " + g + "\n")
		}
	}
	return b.String()
}
