package extract

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qparl/ontology"
)

var updatePages = flag.Bool("update-pages", false, "rewrite the golden files of testdata/pages")

// pageFormats are tried in the order of Formats.
var pageFormats = []*Format{OldPage, NosDeputes, Senat, Table, HTML, PageDyn, PageOld, Page}

// readDocument reads one document and returns its question, its errors, and what inspect shows.
func readDocument(name string, document []byte) (*ontology.Question, *Reading) {
	r := &Reading{Document: Document{Path: name, Name: name, Line: 1, Bytes: document}, Trace: true}
	for _, f := range pageFormats {
		if f.Match(document[:min(len(document), headSize)]) {
			if f.Refusal != "" {
				r.Reject(0, "", "%s", f.Refusal)
				return nil, r
			}
			return f.Parse(r), r
		}
	}
	r.Reject(0, "", "no format matches")
	return nil, r
}

// TestPages compares every page of the fixtures with a golden record of all that was read and remarked.
func TestPages(t *testing.T) {
	shared, _ := filepath.Glob("../testdata/questions/*")
	own, _ := filepath.Glob("testdata/pages/*")
	seen := 0
	for _, path := range append(shared, own...) {
		if !isPageFixture(path) {
			continue
		}
		seen++
		t.Run(filepath.Base(path), func(t *testing.T) {
			document, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			compareGolden(t, path, recordPage(filepath.Base(path), document))
		})
	}
	if seen < 12 {
		t.Errorf("only %d pages found", seen)
	}
}

func isPageFixture(path string) bool {
	name := filepath.Base(path)
	return strings.HasSuffix(name, ".txt") && name != "README.txt" || strings.HasSuffix(name, ".html")
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	golden := filepath.Join("testdata", "pages", filepath.Base(path)+".golden")
	if *updatePages {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatalf("%v (go test ./extract -run TestPages -update-pages writes it)", err)
	}
	if string(want) != got {
		t.Errorf("%s differs from %s; got\n%s", path, golden, got)
	}
}

// recordPage prints the questions of a document with their fields and errors.
func recordPage(name string, document []byte) string {
	var b strings.Builder
	if Page.Match(document) && !Senat.Match(document) {
		for part, err := range Page.Split(strings.NewReader(string(document)), DefaultMaxEntry) {
			if err != nil {
				fmt.Fprintln(&b, err)
				continue
			}
			r := &Reading{Document: part, Trace: true}
			r.Path, r.Name = name, name
			printReading(&b, Page.Parse(r), r)
		}
		return b.String()
	}
	q, r := readDocument(name, document)
	printReading(&b, q, r)
	return b.String()
}

func printReading(b *strings.Builder, q *ontology.Question, r *Reading) {
	fmt.Fprintf(b, "document at line %d, part %v\n", r.Line, r.Part)
	for _, f := range r.Found {
		fmt.Fprintf(b, "%d\t%s\t%s\n", f.Line, f.Label, f.Value)
	}
	for _, err := range r.errs {
		fmt.Fprintf(b, "%v\n  hint: %s\n", err, err.(*Error).Hint)
	}
	if q == nil {
		b.WriteString("no question\n")
		return
	}
	var all map[string]any
	compact, _ := json.Marshal(q)
	_ = json.Unmarshal(compact, &all)
	delete(all, "Source")
	indented, _ := json.MarshalIndent(prune(all), "", " ")
	b.Write(indented)
	b.WriteString("\n")
}

// prune drops what is zero, so that the golden files show what was read.
func prune(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key, value := range v {
			if value = prune(value); value == nil {
				delete(v, key)
			} else {
				v[key] = value
			}
		}
		if len(v) == 0 {
			return nil
		}
	case []any:
		if len(v) == 0 {
			return nil
		}
		for i := range v {
			v[i] = prune(v[i])
		}
	case string:
		if v == "" {
			return nil
		}
	case float64:
		if v == 0 {
			return nil
		}
	case bool:
		if !v {
			return nil
		}
	}
	return v
}
