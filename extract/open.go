package extract

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// smallDocument is the size up to which a document is read whole, on a worker; a bigger one that holds several questions is
// split while it is read, and never in memory.
const smallDocument = 4 << 20

// Open finds the documents in paths: files, folders (in the order of their names, without hidden files and what options.Skip names), patterns, zip
// archives, gzip and zstd files, and «-» for standard input. Archives are recognised by content. Each pair is a document or
// the error of one, and the stream goes on; whether a document is a question is for [Questions] to tell.
//
// Documents of up to 4 MiB read their bytes late, with [Document.Load], which may be called from another goroutine, after
// the iteration too.
func Open(options Options, paths ...string) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		o := &opener{options: options, limit: options.maxEntry(), yield: yield, head: make([]byte, headSize), skip: newSkipping(options.Skip)}
		o.measure(paths)
		for _, path := range paths {
			if !o.input(path) {
				return
			}
		}
		o.progress.end()
	}
}

func (o *Options) maxEntry() int64 {
	if o.MaxEntry > 0 {
		return o.MaxEntry
	}
	return DefaultMaxEntry
}

// opener is one iteration of Open. Its methods return false when the consumer wants no more.
type opener struct {
	options   Options
	limit     int64
	yield     func(Document, error) bool
	head      []byte // storage for the beginning of the file at hand
	stdinRead bool
	progress  progress
	skip      skipping
}

// input opens one path as the person named it.
func (o *opener) input(path string) bool {
	if path == "-" {
		return o.standardInput()
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return o.pattern(path)
	}
	if err != nil {
		return o.fail(path, err, "")
	}
	switch {
	case info.IsDir():
		return o.folder(path)
	case info.Mode()&fs.ModeNamedPipe != 0: // qparl export <(command)
		return o.pipe(path)
	}
	return o.file(path, info)
}

// pattern opens what a path that does not exist matches, in the order of names.
func (o *opener) pattern(path string) bool {
	matches, err := filepath.Glob(path)
	hidden := strings.HasPrefix(filepath.Base(path), ".")
	matches = slices.DeleteFunc(matches, func(m string) bool { return !hidden && isHidden(filepath.Base(m)) })
	switch {
	case err != nil:
		return o.fail(path, errors.New("no such file, and no pattern"), "in a pattern, * ? and [a-z] stand for characters")
	case len(matches) == 0 && strings.ContainsAny(path, "*?["):
		return o.fail(path, errors.New("no file matches"), "check the folder and the ending")
	case len(matches) == 0:
		return o.fail(path, errors.New("no such file or folder"), "check the spelling; paths begin at the current folder")
	}
	for _, match := range matches {
		if info, err := os.Stat(match); err != nil {
			if !o.fail(match, err, "") {
				return false
			}
		} else if info.IsDir() && !o.folder(match) || !info.IsDir() && !o.file(match, info) {
			return false
		}
	}
	return true
}

// folder opens what is in a folder. A folder in which nothing was found is an error.
func (o *opener) folder(path string) bool {
	found := 0
	if !o.walk(path, &found) {
		return false
	}
	if found == 0 {
		return o.fail(path, errors.New("no file in this folder"), "")
	}
	return true
}

func (o *opener) walk(folder string, found *int) bool {
	entries, err := os.ReadDir(folder) // sorted by name
	if err != nil {
		*found++
		if !o.fail(folder, err, "") {
			return false
		}
	}
	for _, entry := range entries {
		if isHidden(entry.Name()) {
			continue
		}
		path := filepath.Join(folder, entry.Name())
		if o.skip.has(path) {
			continue
		}
		if entry.IsDir() {
			if !o.walk(path, found) {
				return false
			}
			continue
		}
		*found++
		if !o.folderEntry(path) {
			return false
		}
	}
	return true
}

// folderEntry opens a file of a folder. A link to a file is followed; a link to a folder is not, since it may lead back.
func (o *opener) folderEntry(path string) bool {
	info, err := os.Stat(path)
	if err != nil {
		return o.fail(path, err, "")
	}
	if info.IsDir() {
		return o.fail(path, errors.New("a symbolic link to a folder is not followed"), "name the folder itself")
	}
	return o.file(path, info)
}

func isHidden(name string) bool { return strings.HasPrefix(name, ".") }

// file opens a regular file: one opening for small files and for archives.
func (o *opener) file(path string, info fs.FileInfo) bool {
	if !info.Mode().IsRegular() {
		return o.fail(path, errors.New("is a device, a pipe or a socket, not a file"), "- reads standard input")
	}
	f, err := os.Open(path)
	if err != nil {
		return o.fail(path, err, "")
	}
	n, err := io.ReadFull(f, o.head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		f.Close()
		return o.fail(path, err, "")
	}
	head := o.head[:n]
	doc := Document{Path: validName(path), Name: validName(filepath.Base(path)), Line: 1}
	switch c := compressionOf(head); {
	case isZip(head):
		return o.archive(doc.Path, f, info.Size()) // closes f
	case c != nil:
		defer f.Close()
		o.progress.add(info.Size())
		return o.compressed(doc, c, f, head)
	case n < len(o.head):
		f.Close()
		o.progress.add(info.Size())
		doc.Bytes = bytes.Clone(head)
		return o.yield(doc, nil)
	case info.Size() <= min(smallDocument, o.limit):
		f.Close()
		o.progress.add(info.Size())
		doc.size, doc.load = info.Size(), loadFile(path, o.limit)
		return o.yield(doc, nil)
	}
	defer f.Close()
	return o.stream(doc, o.progress.reader(io.MultiReader(bytes.NewReader(head), f)))
}

// loadFile reads a small file; it may have grown since it was looked at.
func loadFile(path string, limit int64) func([]byte) ([]byte, error) {
	return func(into []byte) ([]byte, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, readError(path, err, "")
		}
		defer f.Close()
		b, more, err := readUpTo(f, into, limit)
		if err != nil {
			return nil, readError(path, err, "")
		}
		if more {
			return nil, overLimit(path, limit)
		}
		return b, nil
	}
}

// fail yields the error of one path.
func (o *opener) fail(path string, err error, hint string) bool {
	return o.yield(Document{}, readError(path, err, hint))
}

// readError is the error of one path; of an error that names the path itself, only the cause is kept.
func readError(path string, err error, hint string) error {
	var known *Error
	if errors.As(err, &known) {
		if known.Path == "" {
			known.Path = path
		}
		return known
	}
	var cause *fs.PathError
	if errors.As(err, &cause) {
		err = cause.Err
	}
	return &Error{Path: path, Err: err, Hint: hint}
}

// validName returns a name that can stand in a graph: file systems and old archives allow any bytes.
func validName(name string) string { return strings.ToValidUTF8(name, "\uFFFD") }
