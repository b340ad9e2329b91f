package export

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"qparl/ontology"
)

func unpack(t testing.TB, c Compression, data []byte) []byte {
	t.Helper()
	var r io.Reader = bytes.NewReader(data)
	var err error
	switch c {
	case Gzip:
		r, err = gzip.NewReader(r)
	case Zstd:
		r, err = zstd.NewReader(r)
	}
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

func TestSameBytes(t *testing.T) {
	resources := randomResources(7, 2000)
	for _, f := range Formats {
		if f.Folder {
			continue
		}
		plain := write(t, f.Name, None, resources)
		for _, c := range []Compression{None, Gzip, Zstd} {
			first, second := write(t, f.Name, c, resources), write(t, f.Name, c, resources)
			if !bytes.Equal(first, second) {
				t.Errorf("%s%s: two runs, different bytes", f.Name, c.Extension())
			}
			if !bytes.Equal(unpack(t, c, first), plain) {
				t.Errorf("%s%s: unpacks to something else", f.Name, c.Extension())
			}
		}
	}
	o := Options{Format: named("csv"), Base: testBase(t)}
	a, b := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "b")
	createAll(t, a, o, resources)
	createAll(t, b, o, resources)
	for _, name := range listing(t, a) {
		if readFile(t, filepath.Join(a, name)) != readFile(t, filepath.Join(b, name)) {
			t.Errorf("%s: two runs, different bytes", name)
		}
	}
}

func listing(t testing.TB, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestCreate(t *testing.T) {
	resources := randomResources(8, 50)
	for _, f := range Formats {
		t.Run(f.Name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "out")
			o := Options{Format: f, Base: testBase(t)}
			createAll(t, path, o, nil)
			createAll(t, path, o, resources) // replaces
			if got := listing(t, dir); len(got) != 1 {
				t.Errorf("left beside: %v", got)
			}

			before := len(listing(t, dir))
			out, err := Create(path, o)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := Copy(out, sequence(resources[:10])); err != nil {
				t.Fatal(err)
			}
			out.Discard()
			if err := out.Close(); err == nil {
				t.Error("Close after Discard: no error")
			}
			if got := listing(t, dir); len(got) != before {
				t.Errorf("left after Discard: %v", got)
			}
		})
	}
}

func TestCreateRefuses(t *testing.T) {
	dir := t.TempDir()
	file, folder := filepath.Join(dir, "file"), filepath.Join(dir, "folder")
	if err := errors.Join(os.WriteFile(file, []byte("mine"), 0o666), os.Mkdir(folder, 0o777), os.WriteFile(filepath.Join(folder, "thesis.doc"), nil, 0o666)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ path, format, want string }{
		{filepath.Join(dir, "missing", "x.nt"), "nt", "missing does not exist"},
		{filepath.Join(dir, "missing", "x"), "csv", "missing does not exist"},
		{folder, "nt", "is a folder, and nt is one file"},
		{folder, "csv", "thesis.doc: is no table: the folder is not replaced"},
		{file, "csv", "is a file, and csv is a folder of tables"},
	} {
		_, err := Create(c.path, Options{Format: named(c.format), Base: testBase(t)})
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) || e.Hint == "" {
			t.Errorf("%s as %s: %v, want %q and a hint", c.path, c.format, err, c.want)
		}
	}
	if readFile(t, file) != "mine" || len(listing(t, dir)) != 2 {
		t.Error("something was changed")
	}
	if _, err := NewWriter(io.Discard, Options{Format: named("csv"), Base: testBase(t)}); err == nil {
		t.Error("csv to a stream: no error")
	}
}

// TestUncreated: what the system refuses speaks of the wanted name and its folder, never of the name beside, and stays an I/O
// error.
func TestUncreated(t *testing.T) {
	for _, c := range []struct {
		cause      syscall.Errno
		want, hint string
	}{
		{syscall.ENOENT, "out/graph.nt: the folder out does not exist", "make it first: mkdir -p out"},
		{syscall.EACCES, "out/graph.nt: no permission to write in the folder out", "name another folder"},
		{syscall.EPERM, "out/graph.nt: no permission to write in the folder out", "name another folder"},
		{syscall.EROFS, "out/graph.nt: cannot be created in the folder out: read-only file system", ""},
		{syscall.ENAMETOOLONG, "out/graph.nt: cannot be created in the folder out: file name too long", ""},
	} {
		tries := 0
		_, err := createBeside("out/graph.nt", func(part string) (int, error) {
			if tries++; tries == 1 {
				return 0, &fs.PathError{Op: "open", Path: part, Err: syscall.EEXIST} // another name is tried
			}
			return 0, &fs.PathError{Op: "open", Path: part, Err: c.cause}
		})
		var e *Error
		var system *fs.PathError
		if !errors.As(err, &e) || !errors.As(err, &system) || !errors.Is(err, c.cause) || err.Error() != c.want || e.Hint != c.hint {
			t.Errorf("%v, want %s, hint %q", err, c.want, c.hint)
		}
		if tries != 2 {
			t.Errorf("%d names tried", tries)
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	_, err := Create(filepath.Join(file, "x.nt"), Options{Format: named("nt"), Base: testBase(t)})
	if want := filepath.Join(file, "x.nt") + ": cannot be created in the folder " + file + ": not a directory"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestCreateFollowsLinks(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target.nt"), filepath.Join(dir, "link.nt")
	if err := errors.Join(os.WriteFile(target, nil, 0o666), os.Symlink(target, link)); err != nil {
		t.Skip(err)
	}
	createAll(t, link, Options{Format: named("nt"), Base: testBase(t)}, randomResources(9, 10))
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 || readFile(t, target) == "" {
		t.Errorf("the link became %v (%v)", info, err)
	}
}

// limited is a disk with n bytes left.
type limited struct{ n int }

func (l *limited) Write(p []byte) (int, error) {
	if l.n -= len(p); l.n < 0 {
		return 0, syscall.ENOSPC
	}
	return len(p), nil
}

func TestFullDisk(t *testing.T) {
	resources := randomResources(10, 2000)
	for _, f := range Formats {
		for _, c := range []Compression{None, Gzip, Zstd} {
			if f.Folder {
				continue
			}
			half := len(write(t, f.Name, c, resources)) / 2
			sink, err := NewWriter(&limited{half}, Options{Format: f, Compression: c, Base: testBase(t)})
			if err != nil {
				t.Fatal(err)
			}
			_, err = Copy(sink, sequence(resources))
			if err == nil {
				err = sink.Close()
			}
			if !errors.Is(err, syscall.ENOSPC) {
				t.Errorf("%s%s: %v, want an I/O error", f.Name, c.Extension(), err)
			}
		}
	}
}

// TestErrorNames: a failure speaks of graph.nt, and nothing stays.
func TestErrorNames(t *testing.T) {
	for _, format := range []string{"nt", "csv"} {
		dir := t.TempDir()
		path := filepath.Join(dir, "out")
		out, err := Create(path, Options{Format: named(format), Base: testBase(t)})
		if err != nil {
			t.Fatal(err)
		}
		if err := out.Write(golden()[0]); err != nil {
			t.Fatal(err)
		}
		out.sink = failing{&fs.PathError{Op: "write", Path: out.part + "/x", Err: syscall.ENOSPC}}
		err = out.Close()
		if want := "write " + path + "/x: no space left on device"; err == nil || err.Error() != want || !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("%v, want %s", err, want)
		}
		if got := listing(t, dir); len(got) != 0 {
			t.Errorf("left: %v", got)
		}
	}
}

type failing struct{ err error }

func (f failing) Write(*ontology.Resource) error { return f.err }

func (f failing) Close() error { return f.err }

func TestDeviceFull(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full")
	}
	out, err := Create("/dev/full", Options{Format: named("ttl"), Base: testBase(t)})
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("%v, want an I/O error", err)
	}
}

func TestCopyStops(t *testing.T) {
	broken := errors.New("broken")
	resources := func(yield func(*ontology.Resource, error) bool) {
		r := randomResources(11, 1)[0]
		if yield(r, nil) && yield(nil, broken) {
			t.Error("went on after an error")
		}
	}
	sink, err := NewWriter(io.Discard, Options{Format: named("nt"), Base: testBase(t)})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := Copy(sink, resources); err != broken || n.Resources != 1 {
		t.Errorf("%v, %v", n, err)
	}
}

// TestFewWrites: the writer below sees chunks, not statements.
func TestFewWrites(t *testing.T) {
	var w counter
	writeTo(t, &w, "nt", None, randomResources(12, 5000))
	if w.bytes/w.writes < chunk*9/10 {
		t.Errorf("%d writes for %d bytes", w.writes, w.bytes)
	}
}

type counter struct{ writes, bytes int }

func (c *counter) Write(p []byte) (int, error) {
	c.writes++
	c.bytes += len(p)
	return len(p), nil
}
