package main

import (
	"archive/zip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestReadme runs the commands that the README shows in console blocks, in a folder with a page and an archive of two.
func TestReadme(t *testing.T) {
	commands := consoleCommands(t, "README.md")
	if french := consoleCommands(t, "README.fr.md"); !slices.Equal(french, commands) {
		t.Errorf("README.fr.md shows other commands than README.md:\n%q\n%q", french, commands)
	}
	if len(commands) == 0 {
		t.Fatal("README.md shows no command")
	}
	dir := t.TempDir()
	script := "cd " + sampleFolder(t) + "\n"
	for _, command := range commands {
		script += "exec " + command + "\n"
	}
	file := filepath.Join(dir, "readme.txtar")
	if err := os.WriteFile(file, []byte(script), 0o666); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, scriptParams(t, testscript.Params{Files: []string{file}}))
}

// consoleCommands returns the lines after «$ » in the ```console blocks of a file at the root.
func consoleCommands(t *testing.T, name string) (commands []string) {
	t.Helper()
	for _, block := range codeBlocks(t, name, "console") {
		for line := range strings.Lines(block) {
			if command, ok := strings.CutPrefix(strings.TrimSpace(line), "$ "); ok {
				commands = append(commands, command)
			}
		}
	}
	return commands
}

// codeBlocks returns the contents of the fenced blocks of a language in a Markdown file at the root.
func codeBlocks(t *testing.T, name, language string) (blocks []string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", name))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split("\n"+string(text), "\n```"+language+"\n")[1:] {
		block, _, closed := strings.Cut(part, "\n```")
		if !closed {
			t.Fatalf("%s: a %s block does not end", name, language)
		}
		blocks = append(blocks, block+"\n")
	}
	return blocks
}

// sampleFolder holds page.txt, the first sample page; pages.zip, both; speech.txt and texts.jsonl, texts without a question.
func sampleFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"speech.txt":  "Le rapport de la Cour des comptes du 12 mai 2013 est attendu.",
		"texts.jsonl": `{"id": "a", "text": "La loi n° 2014-58 du 27 janvier 2014."}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out, err := os.Create(filepath.Join(dir, "pages.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	archive := zip.NewWriter(out)
	for _, name := range []string{seed60066, seed59969} {
		page, err := os.ReadFile(filepath.Join("..", "..", "testdata", "questions", name))
		if err != nil {
			t.Fatal(err)
		}
		w, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(page); err != nil {
			t.Fatal(err)
		}
		if name == seed60066 {
			if err := os.WriteFile(filepath.Join(dir, "page.txt"), page, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestContributing keeps the code that CONTRIBUTING.md shows true: a go block begins with the file it is taken from, and
// stands in that file word for word, line after line; a line of … leaves some out.
func TestContributing(t *testing.T) {
	blocks := codeBlocks(t, "CONTRIBUTING.md", "go")
	if len(blocks) == 0 {
		t.Fatal("CONTRIBUTING.md shows no code")
	}
	for _, block := range blocks {
		first, code, _ := strings.Cut(block, "\n")
		file, ok := strings.CutPrefix(first, "// ")
		if !ok {
			t.Errorf("a block does not begin with the name of its file: %q", first)
			continue
		}
		source, err := os.ReadFile(filepath.Join("..", "..", file))
		if err != nil {
			t.Error(err)
			continue
		}
		for _, piece := range strings.Split(code, "\n…\n") {
			if piece = strings.Trim(piece, "\n"); !strings.Contains(string(source), piece) {
				t.Errorf("CONTRIBUTING.md shows what %s does not hold:\n%s", file, piece)
			}
		}
	}
}
