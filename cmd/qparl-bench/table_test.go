package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	var x table
	x.addRatio(row{What: "reading", Ours: "1 s", Peer: "2 s"}, 0.5, atMost(1))
	x.addRatio(row{What: "writing", Ours: "1 MB/s", Peer: "1 MB/s"}, 1, atLeast(5))
	x.add(row{What: "left"})
	want := "| measured | qparl | peer | ratio | target | |\n| --- | --- | --- | --- | --- | --- |\n" +
		"| reading | 1 s | 2 s | 0.50 | ≤ 1.0 | ok |\n| writing | 1 MB/s | 1 MB/s | 1.00 | ≥ 5.0 | **over** |\n| left | | | | | |\n"
	if got := x.markdown(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if missed := x.missed(); len(missed) != 1 || missed[0] != "writing" {
		t.Errorf("missed %q", missed)
	}
}

func TestReplaceTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "README.md")
	if err := os.WriteFile(path, []byte("before\n"+openMark+"old\n"+closeMark+"\nafter\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for range 2 { // twice: the marks stay
		if err := replaceTable(path, "new\n"); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if want := "before\n" + openMark + "new\n" + closeMark + "\nafter\n"; string(got) != want {
		t.Errorf("%q, want %q", got, want)
	}
	if err := os.WriteFile(path, []byte("no marks"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := replaceTable(path, "new\n"); err == nil || !strings.Contains(err.Error(), "bench") {
		t.Errorf("without marks: %v", err)
	}
}
