package export

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestOtherReaders reads every format that is one file with Oxigraph and with Jena: together they catch what either misses.
func TestOtherReaders(t *testing.T) {
	resources := randomResources(5, 10_000)
	for _, reader := range []struct {
		script  string
		formats []string
	}{
		{"oxigraph/oxigraph", []string{"nt", "nq", "ttl", "trig", "jsonld"}},
		{"jena/jena", []string{"nt", "nq", "ttl", "trig"}},
	} {
		t.Run(filepath.Base(reader.script), func(t *testing.T) {
			script := available(t, reader.script)
			for _, format := range reader.formats {
				path := filepath.Join(t.TempDir(), "graph"+named(format).Extension)
				if err := os.WriteFile(path, write(t, format, None, resources), 0o666); err != nil {
					t.Fatal(err)
				}
				compare(t, format, readElsewhere(t, script, path), statementLines(resources, named(format).Layers && format != "jsonld"))
			}
		})
	}
}

// available returns the script of testdata/servers when what it runs has been fetched; with QPARL_REQUIRE=1 it fetches.
func available(t *testing.T, script string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("../testdata/servers", script))
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("QPARL_REQUIRE") == "1" {
		if out, err := exec.Command(path, "fetch").CombinedOutput(); err != nil {
			t.Fatalf("%s fetch: %v\n%s", script, err, out)
		}
	} else if exec.Command(path, "have").Run() != nil {
		t.Skipf("not there: testdata/servers/%s fetch gets it", script)
	}
	return path
}

func readElsewhere(t *testing.T, script, path string) []string {
	t.Helper()
	var complaints strings.Builder
	c := exec.Command(script, "nquads", path)
	c.Stderr = &complaints
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%.2000s", filepath.Base(script), filepath.Base(path), err, complaints.String())
	}
	return quadLines(t, Read(bytes.NewReader(out), "nq", ""))
}
