package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/knakk/rdf"

	"qparl/export"
)

// TestFixturesReadBack exports every fixture, with the actors' data and every mention, in every syntax that is one file, and
// wants the statements of our N-Quads back from parsers that are not ours.
func TestFixturesReadBack(t *testing.T) {
	data := filepath.Join("..", "..", "testdata")
	inputs, err := filepath.Glob(filepath.Join(data, "questions", "*"))
	if err != nil || len(inputs) == 0 {
		t.Fatalf("%d fixtures, %v", len(inputs), err)
	}
	forms, err := filepath.Glob(filepath.Join(data, "forms", "*"))
	if err != nil || len(forms) == 0 {
		t.Fatalf("%d forms, %v", len(forms), err)
	}
	args := append([]string{"--mention-nodes", "--actors", filepath.Join(data, "actors")}, inputs...)
	sets := map[string][]string{"questions": args}
	for _, form := range forms { // one question in all forms: each on its own
		args := append(slices.Clone(args[:3]), form)
		if name := filepath.Base(form); name == "dyn.txt" { // prints no number
			args = append(args, "--uid", "QANR5L14QE990101")
		}
		sets[filepath.Base(form)] = args
	}
	for _, reader := range []struct {
		script  string
		formats []string
	}{
		{"oxigraph", []string{"nt", "nq", "ttl", "trig", "jsonld"}},
		{"jena", []string{"nt", "nq", "ttl", "trig"}},
	} {
		t.Run(reader.script, func(t *testing.T) {
			script := readerScript(t, reader.script)
			for name, args := range sets {
				if reader.script == "jena" && name != "questions" {
					continue // a Java machine for each of seventy files
				}
				want := exported(t, "graph.nq", args...)
				for _, format := range reader.formats {
					layers := format == "nq" || format == "trig"
					path := filepath.Join(t.TempDir(), "graph."+format)
					if err := os.WriteFile(path, exported(t, "graph."+format, args...), 0o666); err != nil {
						t.Fatal(err)
					}
					if d := difference(canonical(t, want, layers), canonical(t, nquads(t, script, path), layers)); d != "" {
						t.Errorf("%s as %s: %s reads other statements:\n%s", name, format, reader.script, d)
					}
				}
			}
		})
	}
}

// readerScript returns a script of testdata/servers when what it runs is there; with QPARL_REQUIRE=1 it fetches.
func readerScript(t *testing.T, name string) string {
	t.Helper()
	script, err := filepath.Abs(filepath.Join("..", "..", "testdata", "servers", name, name))
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("QPARL_REQUIRE") == "1" {
		if out, err := exec.Command(script, "fetch").CombinedOutput(); err != nil {
			t.Fatalf("%s fetch: %v\n%s", name, err, out)
		}
	} else if exec.Command(script, "have").Run() != nil {
		t.Skipf("not there: testdata/servers/%s/%s fetch gets it", name, name)
	}
	return script
}

func nquads(t *testing.T, script, path string) []byte {
	t.Helper()
	out, err := exec.Command(script, "nquads", path).Output()
	if err != nil {
		t.Fatalf("%s nquads %s: %v", script, filepath.Base(path), err)
	}
	return out
}

// canonical gives one line for each statement, sorted; without layers the graphs are left out.
func canonical(t *testing.T, data []byte, layers bool) []string {
	t.Helper()
	var all []string
	for q, err := range export.Read(bytes.NewReader(data), "nq", "") {
		if err != nil {
			t.Fatal(err)
		}
		line := strings.TrimSpace(q.Triple.Serialize(rdf.NTriples))
		if layers {
			line += " " + q.Ctx.String()
		}
		all = append(all, line)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
