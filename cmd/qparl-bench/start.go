package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// page is a question as saved from the site, the smallest real work.
const page = `ASSEMBLÉE NATIONALE
14ème législature
Aides aux apiculteurs
Question écrite n° 12345
Texte de la question
M. Yves Grandjean interroge M. le ministre de l'agriculture sur les aides aux apiculteurs.
Texte de la réponse
Le Gouvernement est attentif à la situation des apiculteurs.
Données clés
Auteur : M. Yves Grandjean
Circonscription : Cantal (1^re circonscription) - Non inscrit
Type de question : Question écrite
Numéro de la question : 12345
Rubrique : agriculture
Ministère interrogé : Agriculture
Ministère attributaire : Agriculture
Date(s) clé(s)
Question publiée au JO le : 8 juillet 2014, page 5803
Réponse publiée au JO le : 16 septembre 2014, page 7835
`

// startRuns is more than for the rest: each takes milliseconds.
const startRuns = 21

// start measures the time from the start of the program to the first byte of the first triple, against an empty Go
// program from start to end.
func (m *comparison) start() error {
	path := filepath.Join(m.scratch, "page.txt")
	if err := os.WriteFile(path, []byte(page), 0o644); err != nil {
		return err
	}
	empty, err := m.buildEmpty()
	if err != nil {
		return err
	}
	times, err := alternate(startRuns,
		func() (finished, error) { return firstByte(m.program, "export", path, "--to", "nt") },
		func() (finished, error) { return launch(empty) })
	if err != nil {
		return err
	}
	m.table.addRatio(row{What: "start to first triple of one page, beside an empty Go program", Ours: seconds(times[0].wall), Peer: seconds(times[1].wall)},
		times[0].wall.Seconds()/times[1].wall.Seconds(), atMost(5))
	return nil
}

func (m *comparison) buildEmpty() (string, error) {
	source, program := filepath.Join(m.scratch, "empty.go"), filepath.Join(m.scratch, "empty")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() {}\n"), 0o644); err != nil {
		return "", err
	}
	if out, err := exec.Command("go", "build", "-o", program, source).CombinedOutput(); err != nil {
		return "", fmt.Errorf("build an empty program: %w: %s", err, out)
	}
	return program, nil
}

// firstByte runs a program to its end and returns the time until its first byte on stdout.
func firstByte(name string, args ...string) (finished, error) {
	command := exec.Command(name, args...)
	stdout, err := command.StdoutPipe()
	if err != nil {
		return finished{}, err
	}
	var said bytes.Buffer
	command.Stderr = &said
	began := time.Now()
	if err := command.Start(); err != nil {
		return finished{}, err
	}
	r := bufio.NewReader(stdout)
	_, readErr := r.ReadByte()
	wall := time.Since(began)
	r.WriteTo(discard{})
	if err := command.Wait(); err != nil {
		return finished{}, fmt.Errorf("%s: %w: %s", filepath.Base(name), err, lastBytes(said.Bytes(), 500))
	}
	if readErr != nil {
		return finished{}, fmt.Errorf("%s: nothing on stdout", filepath.Base(name))
	}
	return finished{wall: wall}, nil
}
