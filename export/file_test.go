package export

import (
	"os"
	"path/filepath"
	"testing"
)

// TestFile wants an earlier file untouched until the new one is complete, and nothing beside it afterwards.
func TestFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "page.html")
	if err := os.WriteFile(path, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		end  func(*File) error
		want string
	}{
		{func(f *File) error { f.Discard(); return nil }, "old"},
		{func(f *File) error { defer f.Discard(); return f.Close() }, "new"},
	} {
		f, err := CreateFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.WriteString("new"); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != "old" {
			t.Errorf("while written: %q, %v", got, err)
		}
		if err := c.end(f); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != c.want {
			t.Errorf("in the end: %q, %v, want %q", got, err, c.want)
		}
		if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
			t.Errorf("%d files left, %v", len(entries), err)
		}
	}
	if _, err := CreateFile(dir); err == nil {
		t.Error("a folder was taken for a file")
	}
	if _, err := CreateFile(filepath.Join(dir, "no", "page.html")); err == nil {
		t.Error("a folder that does not exist was accepted")
	}
}
