package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// manyPages writes pages enough for several batches of every stage; the spellings of what they share take turns block by
// block, so that each worker sees another one first.
func manyPages(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	for i := range 700 {
		department, group, rubrique := "Val-d'Oise", "Les Républicains", "Télécommunications"
		if i/32%2 == 1 {
			department, group, rubrique = "Val d'Oise", "LES RÉPUBLICAINS", "télécommunications"
		}
		page := fmt.Sprintf("14ème législature\n\nInternet\n\nQuestion écrite n° %d\n\nTexte de la question\n\nM. Jean Martin interroge M. le ministre de la défense sur le point %d.\n\n"+
			"Texte de la réponse\n\nRéponse %d.\n\nDonnées clés\n\nAuteur : M. Jean Martin\n\nCirconscription : %s (%de circonscription) - %s\n\nType de question : Question écrite\n\n"+
			"Rubrique : %s\n\nMinistère interrogé : Défense\n\nMinistère attributaire : Défense\n\nQuestion publiée au JO le : 8 juillet 2014, page %d\n\nRéponse publiée au JO le : 16 septembre 2014, page %d\n",
			i+1, i, i/3, department, i%4+2, group, rubrique, 5000+i, 7000+i/9)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%04d.txt", i)), []byte(page), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// TestWorkers wants the same bytes from any number of workers.
func TestWorkers(t *testing.T) {
	many := manyPages(t)
	for _, name := range []string{"graph.nq", "graph.ttl", "graph.jsonld"} {
		var one []byte
		for _, workers := range []int{1, 2, 8} {
			got := exported(t, name, "--mention-nodes", "--workers", strconv.Itoa(workers), filepath.Join("..", "..", "testdata", "questions"), many)
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
