package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/knakk/rdf"
)

// The two sample pages: one grammar in two skins, plain and Markdown.
const (
	seed60066 = "000_50102caaabe59304.txt"
	seed59969 = "001_1d621582c98311b5.txt"
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

// TestSeedsIdeal compares the graph of the two sample pages, mention nodes included, with the wanted one, written by hand: every
// statement and none more, less confidences and extractors, which it leaves out.
func TestSeedsIdeal(t *testing.T) {
	wanted := byHand(t, "seeds-ideal.ttl")
	want := sortedLines(wanted)
	got := slices.DeleteFunc(lines(exportSeeds(t, "--mention-nodes")), func(l string) bool {
		return strings.Contains(l, "rdf#taConfidence> ") || strings.Contains(l, "ns#extractor> ")
	})
	if d := difference(want, got); d != "" {
		t.Errorf("the graph of the sample pages is not the wanted one (- wanted, + got):\n%s", d)
	}
}

// TestSeedsElements scores what --elements adds to the sample pages against what was written by hand: an element is found when its
// kind is the same and the spans share at least half of their union.
func TestSeedsElements(t *testing.T) {
	wanted := byHand(t, "seeds-elements.ttl")
	want := soughtIn(wanted)
	got := soughtIn(statements(t, bytes.NewReader(exportSeeds(t, "--elements")), rdf.NTriples))
	found := 0
	for _, w := range want {
		if i := slices.IndexFunc(got, w.matches); i >= 0 {
			found++
		} else {
			t.Logf("missed: %+v", w)
		}
	}
	precision, recall := float64(found)/float64(len(got)), float64(found)/float64(len(want))
	t.Logf("%d wanted, %d found, %d right: precision %.2f, recall %.2f", len(want), len(got), found, precision, recall)
	if precision < 0.7 || recall < 0.7 {
		t.Error("below 0.7")
	}
}

// sought is a demand or an element: the text it stands in, its kind and its place.
type sought struct {
	text, kind string
	begin, end int
}

func (p sought) matches(o sought) bool {
	common, whole := min(p.end, o.end)-max(p.begin, o.begin), max(p.end, o.end)-min(p.begin, o.begin)
	return p.text == o.text && p.kind == o.kind && 2*common >= whole
}

func soughtIn(all []rdf.Triple) (found []sought) {
	bySubject := map[string]*sought{}
	at := func(s rdf.Triple) *sought {
		subject := s.Subj.String()
		text, _, inDemand := strings.Cut(subject, "/demand/")
		if !inDemand {
			text, _, _ = strings.Cut(subject, "/element/")
		}
		if bySubject[subject] == nil {
			bySubject[subject] = &sought{text: text}
		}
		return bySubject[subject]
	}
	for _, s := range all {
		if p := s.Subj.String(); !strings.Contains(p, "/demand/") && !strings.Contains(p, "/element/") {
			continue
		}
		switch predicate := s.Pred.String(); {
		case strings.HasSuffix(predicate, "#demandKind"), strings.HasSuffix(predicate, "#elementKind"):
			at(s).kind = s.Obj.String()
		case strings.HasSuffix(predicate, "#beginIndex"):
			at(s).begin, _ = strconv.Atoi(s.Obj.String())
		case strings.HasSuffix(predicate, "#endIndex"):
			at(s).end, _ = strconv.Atoi(s.Obj.String())
		}
	}
	for _, p := range bySubject {
		found = append(found, *p)
	}
	return found
}

// TestSeedsDerived: with --derive the graph gains exactly the statements written by hand, no more.
func TestSeedsDerived(t *testing.T) {
	wanted := byHand(t, "seeds-derived.ttl")
	want := sortedLines(wanted)
	questions := filepath.Join("..", "..", "testdata", "questions")
	args := []string{filepath.Join(questions, seed60066), filepath.Join(questions, seed59969)}
	without := lines(exported(t, "graph.nt", args...))
	got := slices.DeleteFunc(lines(exported(t, "graph.nt", append(args, "--derive")...)), func(l string) bool {
		_, found := slices.BinarySearch(without, l)
		return found
	})
	if d := difference(want, got); d != "" {
		t.Errorf("what --derive adds to the sample pages is not what is wanted (- wanted, + got):\n%s", d)
	}
}

// byHand returns the statements of a graph written by hand for the sample pages.
func byHand(t *testing.T, name string) []rdf.Triple {
	t.Helper()
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with " + name)
	}
	file, err := os.Open(filepath.Join(shared, name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	return statements(t, file, rdf.Turtle)
}

func sortedLines(all []rdf.Triple) (lines []string) {
	for _, s := range all {
		lines = append(lines, line(s))
	}
	slices.Sort(lines)
	return lines
}

func line(s rdf.Triple) string { return strings.TrimSpace(s.Serialize(rdf.NTriples)) }

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
func exportSeeds(t *testing.T, flags ...string) []byte {
	t.Helper()
	questions := filepath.Join("..", "..", "testdata", "questions")
	return exported(t, "graph.nt", append(flags, filepath.Join(questions, seed60066), filepath.Join(questions, seed59969))...)
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
