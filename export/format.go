package export

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"qparl/ontology"
)

// Format is a way to write a graph down. A new one is a file with its sink and a line in [Formats].
type Format struct {
	Name      string // value of --to
	MediaType string // as registered with IANA
	Extension string // with the dot; of each file when the format is a folder
	Doc       string // one line of help
	Folder    bool   // the output is a folder of files
	Layers    bool   // the layers stay apart, in named graphs or a column

	sink func(w io.Writer, base ontology.Base) Sink // nil for folders
}

// Formats are the formats that can be written; [Options] choose among them.
var Formats = []*Format{
	{Name: "nt", MediaType: "application/n-triples", Extension: ".nt", Doc: "N-Triples: a statement a line, the fastest", sink: newNTriples},
	{Name: "nq", MediaType: "application/n-quads", Extension: ".nq", Doc: "N-Quads: N-Triples with the named graph of each layer", Layers: true, sink: newNQuads},
	{Name: "ttl", MediaType: "text/turtle", Extension: ".ttl", Doc: "Turtle: grouped by thing, with prefixes, for reading", sink: newTurtle},
	{Name: "trig", MediaType: "application/trig", Extension: ".trig", Doc: "TriG: Turtle with the named graph of each layer", Layers: true, sink: newTriG},
	{Name: "jsonld", MediaType: "application/ld+json", Extension: ".jsonld", Doc: "JSON-LD: a JSON object a thing, a line each", sink: newJSONLD},
	{Name: "csv", MediaType: "text/csv", Extension: ".csv", Doc: "CSV: a folder of tables, one per class and per many-valued property", Folder: true, Layers: true},
}

// FormatFor chooses by name, or else by path. The name is that of a format, or of a format and a compression: nq, nq.gz.
// The path decides by its extension (.nt, .nq.gz, .ttl.zst); a folder, or a path that ends in a slash, is CSV. Without either,
// and for the path -, the format is Turtle.
func FormatFor(path, to string) (*Format, Compression, error) {
	if path == "-" {
		path = ""
	}
	if to != "" {
		return formatNamed(to, path)
	}
	if path == "" {
		return named("ttl"), None, nil
	}
	if isFolder(path) {
		return named("csv"), None, nil
	}
	rest, packed := cutCompression(path)
	ext := filepath.Ext(rest)
	f := named(strings.TrimPrefix(strings.ToLower(ext), "."))
	switch {
	case f == nil && ext == "":
		return nil, None, &Error{Path: path, Err: fmt.Errorf("no extension tells the format"), Hint: "add one (" + extensions() + ") or say --to"}
	case f == nil:
		return nil, None, &Error{Path: path, Err: fmt.Errorf("unknown extension %q", ext), Hint: "use one of " + extensions() + ", or say --to"}
	case f.Folder:
		return nil, None, &Error{Path: path, Err: fmt.Errorf("%s is a folder of tables", f.Name), Hint: folderHint(rest, f, packed)}
	}
	return f, packed, nil
}

// formatNamed takes the compression from the name, else from the path.
func formatNamed(to, path string) (*Format, Compression, error) {
	name, packed := cutCompression(to)
	f := named(name)
	if f == nil {
		return nil, None, fmt.Errorf("unknown format %q (known: %s; each also with .gz or .zst)", to, names())
	}
	if packed == None && !f.Folder {
		_, packed = cutCompression(path)
	}
	return f, packed, nil
}

func named(name string) *Format {
	for _, f := range Formats {
		if f.Name == name {
			return f
		}
	}
	return nil
}

func names() string {
	var all []string
	for _, f := range Formats {
		all = append(all, f.Name)
	}
	return strings.Join(all, ", ")
}

func extensions() string {
	var all []string
	for _, f := range Formats {
		if !f.Folder {
			all = append(all, f.Extension)
		}
	}
	return strings.Join(all, ", ") + ", a folder/ for csv; then .gz or .zst to compress"
}

func folderHint(rest string, f *Format, c Compression) string {
	hint := "name a folder, as in -o " + strings.TrimSuffix(rest, filepath.Ext(rest)) + "/"
	if c != None {
		hint += " --to " + f.Name + c.Extension()
	}
	return hint
}

func isFolder(path string) bool {
	if strings.HasSuffix(path, "/") || os.IsPathSeparator(path[len(path)-1]) {
		return true
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
