package export

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFormatFor(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "tables"), 0o777); err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range Formats {
		all = append(all, f.Name)
	}
	known := strings.Join(all, ", ")
	for _, c := range []struct {
		path, to, want string
		packed         Compression
		err            string
	}{
		{path: "", want: "ttl"},
		{path: "-", want: "ttl"},
		{path: "graph.nt", want: "nt"}, // see TestFormatsByName for all of them
		{path: "a.b/graph.NT", want: "nt"},
		{path: "an16.nq.gz", want: "nq", packed: Gzip},
		{path: "g.ttl.zst", want: "ttl", packed: Zstd},
		{path: "g.jsonld", want: "jsonld"},
		{path: "out/", want: "csv"},
		{path: filepath.Join(dir, "tables"), want: "csv"},
		{path: "tables", to: "csv", want: "csv"},
		{path: "tables", to: "csv.zst", want: "csv", packed: Zstd},
		{path: "x", to: "trig", want: "trig"},
		{path: "x.gz", to: "nt", want: "nt", packed: Gzip},
		{path: "-", to: "nq.zst", want: "nq", packed: Zstd},
		{to: "ttl2", err: `unknown format "ttl2" (known: ` + known + `; each also with .gz or .zst)`},
		{path: "graph.foo", err: `graph.foo: unknown extension ".foo"`},
		{path: "graph", err: "graph: no extension tells the format"},
		{path: "graph.gz", err: "graph.gz: no extension tells the format"},
		{path: "q.csv", err: "q.csv: csv is a folder of tables"},
	} {
		f, packed, err := FormatFor(c.path, c.to)
		switch {
		case c.err != "":
			if err == nil || err.Error() != c.err {
				t.Errorf("%q, %q: %v, want %s", c.path, c.to, err, c.err)
			}
		case err != nil:
			t.Errorf("%q, %q: %v", c.path, c.to, err)
		case f.Name != c.want || packed != c.packed:
			t.Errorf("%q, %q: %s%s, want %s%s", c.path, c.to, f.Name, packed.Extension(), c.want, c.packed.Extension())
		}
	}
}

// TestFormatsByName: every format of the table is chosen by its name, and one that is a file by its extension, each with every
// compression; no two share a name or an extension.
func TestFormatsByName(t *testing.T) {
	names, extensions := map[string]bool{}, map[string]bool{}
	for _, f := range Formats {
		if names[f.Name] || extensions[f.Extension] || f.Doc == "" || f.MediaType == "" {
			t.Errorf("%s: name or extension taken, or not described", f.Name)
		}
		names[f.Name], extensions[f.Extension] = true, true
		for _, c := range []Compression{None, Gzip, Zstd} {
			if got, packed, err := FormatFor("out", f.Name+c.Extension()); got != f || packed != c {
				t.Errorf("--to %s%s: %v, %v, %v", f.Name, c.Extension(), got, packed, err)
			}
			got, packed, err := FormatFor("graph"+f.Extension+c.Extension(), "")
			if f.Folder && err == nil || !f.Folder && (got != f || packed != c) {
				t.Errorf("graph%s%s: %v, %v, %v", f.Extension, c.Extension(), got, packed, err)
			}
		}
	}
}
