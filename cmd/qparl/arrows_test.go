package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestArrows holds the picture of the packages true: ontology in the middle, imports pointing inward only.
func TestArrows(t *testing.T) {
	for _, c := range []struct {
		from   string
		never  []string // import paths, with all below them
		module []string // if not nil, the only modules besides the standard library
	}{
		{from: "qparl/ontology", never: []string{"qparl/extract", "qparl/export", "qparl/cmd"}, module: []string{"qparl/ontology", "golang.org/x/text"}},
		{from: "qparl/extract", never: []string{"qparl/export", "qparl/cmd", "github.com/knakk/rdf", "github.com/spf13/cobra"}},
		{from: "qparl/export", never: []string{"qparl/extract", "qparl/cmd", "github.com/spf13/cobra", "golang.org/x/net/html"}},
	} {
		for _, path := range dependencies(t, c.from) {
			if within(path, c.never) {
				t.Errorf("%s imports %s", c.from, path)
			}
			if c.module != nil && isForeign(path) && !within(path, c.module) {
				t.Errorf("%s imports %s: only the standard library and %v", c.from, path, c.module)
			}
		}
	}
}

// dependencies lists what a package of this module imports, directly or not, in its packages below too.
func dependencies(t *testing.T, pkg string) []string {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", pkg).Output()
	if err != nil {
		t.Fatalf("go list -deps %s: %v", pkg, err)
	}
	return strings.Fields(string(out))
}

func within(path string, roots []string) bool {
	return slices.ContainsFunc(roots, func(root string) bool { return path == root || strings.HasPrefix(path, root+"/") })
}

// isForeign tells what is outside the standard library: its first element has a dot, or is this module.
func isForeign(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return first == "qparl" || strings.Contains(first, ".")
}
