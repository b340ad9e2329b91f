package export

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFormatFor(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "tables"), 0o777); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path, to, want string
		packed         Compression
		err            string
	}{
		{path: "", want: "ttl"},
		{path: "-", want: "ttl"},
		{path: "graph.nt", want: "nt"},
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
		{to: "ttl2", err: `unknown format "ttl2" (known: nt, nq, ttl, trig, jsonld, csv; each also with .gz or .zst)`},
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
