package extract

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"qparl/extract/prose"
	"qparl/ontology"
)

// corpus is the folder of published files that the project was written against; they are not part of it.
func corpus(t *testing.T) string {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with a corpus of published files")
	}
	return filepath.Join(shared, "corpus")
}

// TestCensus reads every published question of the corpus without an error or a remark, and counts how many have each field:
// a field that is read less often is a difference in the golden file.
func TestCensus(t *testing.T) {
	root := corpus(t)
	var got strings.Builder
	for _, folder := range []string{"pages-text/*.txt", "opendata-json/*.json", "opendata-xml/*.xml"} {
		paths, err := filepath.Glob(filepath.Join(root, folder))
		if err != nil || len(paths) == 0 {
			t.Fatal(folder, err)
		}
		fmt.Fprintf(&got, "%s\n", folder)
		census(t, &got, paths)
	}
	golden := "../testdata/golden/census.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("%s: got\n%s\nwant\n%s", golden, got.String(), want)
	}
}

func census(t *testing.T, b *strings.Builder, paths []string) {
	options := Options{Extractors: []*prose.Extractor{}}
	counts, documents := map[string]int{}, 0
	for q, err := range Questions(Open(options, paths...), options) {
		if err != nil {
			t.Error(err)
			continue
		}
		documents++
		q.Source = ontology.Source{}
		set := map[string]bool{}
		fieldsSet(set, "", reflect.ValueOf(*q))
		for name := range set {
			counts[name]++
		}
	}
	if documents != len(paths) {
		t.Errorf("%d questions in %d files", documents, len(paths))
	}
	fmt.Fprintf(b, "%6d questions\n", documents)
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(b, "%6d %s\n", counts[name], name)
	}
}

// fieldsSet collects the names of the fields that hold something, items of a list under one name.
func fieldsSet(set map[string]bool, name string, v reflect.Value) {
	switch {
	case v.IsZero():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fieldsSet(set, strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), v.Field(i))
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
		for i := range v.Len() {
			fieldsSet(set, name+"[]", v.Index(i))
		}
	default:
		set[name] = true
	}
}

// TestCorpusRefusals: every file of the corpus that is no question gives one line, and no question.
func TestCorpusRefusals(t *testing.T) {
	root := corpus(t)
	questions := []string{"opendata-json", "opendata-xml"}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && slices.Contains(questions, d.Name()) {
			return fs.SkipDir
		}
		if d.IsDir() || filepath.Base(filepath.Dir(path)) == "pages-text" && filepath.Ext(path) == ".txt" {
			return nil
		}
		options := Options{Workers: 1}
		var errs []error
		for q, err := range Questions(Open(options, path), options) {
			if q != nil {
				t.Errorf("%s: read as %s", path, q.UID)
			}
			errs = append(errs, err)
		}
		if len(errs) != 1 || strings.Contains(errs[0].Error(), "internal error") {
			t.Errorf("%s: %d errors: %v", path, len(errs), errs)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
