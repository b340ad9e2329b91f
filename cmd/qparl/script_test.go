package main

import (
	"archive/zip"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected files")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"qparl": main})
}

// TestScript runs the command line as a person does: stdout, stderr, exit code, files left behind or not. With -short, as
// under the race detector, only what runs the whole pipeline.
func TestScript(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "script")
	p := testscript.Params{Dir: dir}
	if testing.Short() {
		p = testscript.Params{Files: []string{filepath.Join(dir, "export_output.txtar"), filepath.Join(dir, "export_failure.txtar")}}
	}
	testscript.Run(t, scriptParams(t, p))
}

// scriptParams adds what the scripts may use: $SEEDS (the two sample pages), $TESTDATA, the commands below,
// and the condition [nohup], that SIGHUP is ignored.
func scriptParams(t *testing.T, p testscript.Params) testscript.Params {
	testdata, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	p.UpdateScripts = *update
	p.Setup = func(env *testscript.Env) error {
		env.Setenv("TESTDATA", testdata)
		env.Setenv("SEED", filepath.Join(testdata, "questions", seed60066))
		env.Setenv("SEED2", filepath.Join(testdata, "questions", seed59969))
		return nil
	}
	p.Condition = func(name string) (bool, error) {
		if name != "nohup" {
			return false, errors.New("unknown condition " + name)
		}
		return signal.Ignored(syscall.SIGHUP), nil
	}
	p.Cmds = map[string]func(*testscript.TestScript, bool, []string){
		"code":   exitCode,
		"zip":    zipFiles,
		"unpack": unpackFile,
		"cut":    cutFile,
		"repeat": repeatText,
		"last":   lastLine,
		"ls":     listFolder,
	}
	return p
}

// exitCode runs a program and wants an exit code: code 3 qparl export …
func exitCode(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: code N program args...")
	}
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
}

// zipFiles makes an archive: zip a.zip file... ; entry=file gives an entry another name.
func zipFiles(ts *testscript.TestScript, _ bool, args []string) {
	out, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	archive := zip.NewWriter(out)
	for _, arg := range args[1:] {
		entry, file, named := strings.Cut(arg, "=")
		if !named {
			entry, file = filepath.Base(arg), arg
		}
		w, err := archive.Create(entry)
		ts.Check(err)
		_, err = io.WriteString(w, ts.ReadFile(file))
		ts.Check(err)
	}
	ts.Check(archive.Close())
	ts.Check(out.Close())
}

// unpackFile decompresses by extension: unpack graph.nt.gz graph.nt
func unpackFile(ts *testscript.TestScript, _ bool, args []string) {
	in := strings.NewReader(ts.ReadFile(args[0]))
	var r io.Reader
	if strings.HasSuffix(args[0], ".gz") {
		z, err := gzip.NewReader(in)
		ts.Check(err)
		r = z
	} else {
		z, err := zstd.NewReader(in)
		ts.Check(err)
		defer z.Close()
		r = z
	}
	text, err := io.ReadAll(r)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), text, 0o666))
}

// cutFile keeps the first part of a file: cut FILE BYTES; negative counts from the end.
func cutFile(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := ts.ReadFile(args[0])
	if n < 0 {
		n += len(text)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text[:n]), 0o666))
}

// repeatText writes a text many times: repeat FILE TIMES TEXT
func repeatText(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(args[2], n)), 0o666))
}

// lastLine wants the last line of stderr: last '2 questions, 27 resources'. A # in the text stands for any number.
func lastLine(ts *testscript.TestScript, neg bool, args []string) {
	lines := strings.Split(strings.TrimSuffix(ts.ReadFile("stderr"), "\n"), "\n")
	got := lines[len(lines)-1]
	if matchNumbers(args[0], got) == neg {
		ts.Fatalf("last line of stderr: %q, want %q", got, args[0])
	}
}

// matchNumbers compares a line with a pattern in which # stands for one or more digits and commas.
func matchNumbers(pattern, line string) bool {
	for {
		head, tail, more := strings.Cut(pattern, "#")
		if !more {
			return pattern == line
		}
		rest, ok := strings.CutPrefix(line, head)
		line = strings.TrimLeft(rest, "0123456789,")
		if !ok || line == rest {
			return false
		}
		pattern = tail
	}
}

// listFolder prints the names in a folder, hidden ones too, and wants them to be: ls FOLDER NAME...
func listFolder(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if got, want := strings.Join(names, " "), strings.Join(args[1:], " "); got != want {
		ts.Fatalf("%s holds %q, want %q", args[0], got, want)
	}
}
