package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"qparl/extract/prose"
	"qparl/ontology"
)

// TestOpenDataGolden reads every fixture of the machine formats and compares what was read, and what was said about it.
func TestOpenDataGolden(t *testing.T) {
	var paths []string
	for _, pattern := range []string{"../testdata/questions/json-*", "../testdata/questions/xml-*", "../testdata/questions/vue-*", "testdata/opendata/*"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatal(pattern, found, err)
		}
		paths = append(paths, found...)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			golden := filepath.Join("../testdata/golden/opendata", filepath.Base(path)+".txt")
			got := record(path)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s: got\n%s\nwant\n%s", golden, got, want)
			}
		})
	}
}

// record prints all questions and errors of a file.
func record(path string) string {
	var b strings.Builder
	options := Options{Workers: 1, Extractors: []*prose.Extractor{}}
	for q, err := range Questions(Open(options, path), options) {
		if err != nil {
			fmt.Fprintf(&b, "! %s\n", strings.ReplaceAll(err.Error(), filepath.ToSlash(path), filepath.Base(path)))
			continue
		}
		fmt.Fprintf(&b, "Question line %d, source %s\n", q.Source.Line, q.Source.Name)
		q.Source = ontology.Source{}
		printFields(&b, "", reflect.ValueOf(*q))
	}
	return b.String()
}

// printFields prints the fields that are set, one a line.
func printFields(b *strings.Builder, name string, v reflect.Value) {
	switch {
	case v.IsZero():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			printFields(b, strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			printFields(b, fmt.Sprintf("%s[%d]", name, i), v.Index(i))
		}
	case v.Kind() == reflect.String:
		fmt.Fprintf(b, "  %s: %q\n", name, v.String())
	default:
		fmt.Fprintf(b, "  %s: %v\n", name, v.Interface())
	}
}
