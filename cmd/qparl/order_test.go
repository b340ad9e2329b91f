package main

import (
	"bytes"
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestWorkers wants the same bytes from any number of workers.
func TestWorkers(t *testing.T) {
	for _, name := range []string{"graph.nq", "graph.ttl", "graph.jsonld"} {
		var one []byte
		for _, workers := range []int{1, 2, 8} {
			got := exported(t, name, "--mention-nodes", "--workers", strconv.Itoa(workers), filepath.Join("..", "..", "testdata", "questions"))
			if one == nil {
				one = got
			}
			if !bytes.Equal(got, one) {
				t.Errorf("%s: %d workers give other bytes than one:\n%s", name, workers, difference(lines(one), lines(got)))
			}
		}
	}
}

// TestShuffled wants the same statements, each in the same graph and none twice, from any order of the input.
func TestShuffled(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "questions", "*"))
	if err != nil || len(files) < 2 {
		t.Fatalf("%d sample documents, %v", len(files), err)
	}
	want := lines(exported(t, "graph.nq", append([]string{"--mention-nodes"}, files...)...))
	graphs := map[string]string{}
	for _, quad := range want {
		at := strings.LastIndex(quad, " <")
		if other, again := graphs[quad[:at]]; again {
			t.Errorf("stated twice, in %s and %s: %s", other, quad[at:], quad[:at])
		}
		graphs[quad[:at]] = quad[at:]
	}
	random := rand.New(rand.NewPCG(14, 60066))
	for range 5 {
		random.Shuffle(len(files), func(i, j int) { files[i], files[j] = files[j], files[i] })
		got := lines(exported(t, "graph.nq", append([]string{"--mention-nodes"}, files...)...))
		if d := difference(want, got); d != "" || len(got) != len(want) {
			t.Fatalf("%d statements instead of %d in the order %q:\n%s", len(got), len(want), files, d)
		}
	}
}
