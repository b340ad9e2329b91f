package export

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"qparl/ontology"
)

// Options say how a graph is written.
type Options struct {
	Format      *Format
	Compression Compression
	Base        ontology.Base // of the graph's things: graph names and relative IRIs
}

// Output is a sink that becomes a file or a folder when Close succeeds. It is written beside its name, in the same folder, as
// .name.part-*; Discard, or a failed Close, leaves nothing behind and an earlier output of that name untouched.
type Output struct {
	sink       Sink
	path, part string       // its name, and what is beside
	commit     func() error // closes what is beside and gives it its name
	remove     func()       // closes and deletes what is beside
	err        error        // the first error: the output cannot be completed
	done       bool
}

// NewWriter returns a sink that writes to w. Close completes the syntax and the compression and does not close w.
// Formats that are folders need [Create].
func NewWriter(w io.Writer, o Options) (Sink, error) {
	if o.Format.Folder {
		return nil, &Error{Err: errors.New(o.Format.Name + " is a folder of tables and does not go to a stream"), Hint: "name a folder, as in -o tables/"}
	}
	packed, err := o.Compression.compress(w, streamWindow)
	if err != nil {
		return nil, err
	}
	return &stream{o.Format.sink(packed, o.Base), packed}, nil
}

// streamWindow is zstd's window for one big output, 4 MiB.
const streamWindow = 4 << 20

// stream is a syntax on top of a compression.
type stream struct {
	Sink
	packed io.Closer
}

func (s *stream) Close() error {
	if err := s.Sink.Close(); err != nil {
		return err
	}
	return s.packed.Close()
}

// Create returns an output of that path. The folder it stands in must exist; what has the name is replaced, a symbolic link's
// target included, but a folder only when it holds nothing but tables. A device or a pipe is written to as it is.
func Create(path string, o Options) (*Output, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	info, err := os.Stat(path)
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, uncreated(path, filepath.Dir(path), err)
	case o.Format.Folder:
		return createFolder(path, info, o)
	case err == nil && info.IsDir():
		return nil, &Error{Path: path, Err: errors.New("is a folder, and " + o.Format.Name + " is one file"),
			Hint: "name the file, as in " + filepath.Join(path, "graph"+o.Format.Extension)}
	case err == nil && !info.Mode().IsRegular():
		return openDevice(path, o)
	}
	return createFile(path, o)
}

func createFile(path string, o Options) (*Output, error) {
	f, err := createBeside(path, func(part string) (*os.File, error) {
		return os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	})
	if err != nil {
		return nil, err
	}
	remove := func() { f.Close(); os.Remove(f.Name()) }
	sink, err := NewWriter(f, o)
	if err != nil {
		remove()
		return nil, err
	}
	commit := func() error {
		if err := f.Close(); err != nil {
			return err
		}
		return os.Rename(f.Name(), path)
	}
	return &Output{sink: sink, path: path, part: f.Name(), commit: commit, remove: remove}, nil
}

// openDevice writes straight to what is no regular file: renaming something over /dev/stdout would break the machine.
func openDevice(path string, o Options) (*Output, error) {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	sink, err := NewWriter(f, o)
	if err != nil {
		f.Close()
		return nil, err
	}
	return &Output{sink: sink, commit: f.Close, remove: func() { f.Close() }}, nil
}

// Write passes the resource on. After an error nothing more is written.
func (o *Output) Write(r *ontology.Resource) error {
	if o.err == nil {
		o.err = o.named(o.sink.Write(r))
	}
	return o.err
}

// Close completes the output and gives it its name. After an error it discards the output and returns that error.
func (o *Output) Close() error {
	if o.done {
		return o.err
	}
	if o.err == nil {
		o.err = o.named(o.sink.Close())
	}
	if o.err == nil {
		o.err = o.named(o.commit())
	}
	if o.err != nil {
		o.remove()
	}
	o.done = true
	return o.err
}

// named makes an I/O error speak of the output by its name: nobody knows the one beside.
func (o *Output) named(err error) error {
	var p *fs.PathError
	if o.part != "" && errors.As(err, &p) {
		p.Path = strings.Replace(p.Path, o.part, o.path, 1)
	}
	return err
}

// Discard gives up the output and leaves nothing behind; after Close it does nothing, so that it can be deferred.
func (o *Output) Discard() {
	if o.done {
		return
	}
	o.done = true
	o.err = errors.New("output discarded")
	o.remove()
}

// createBeside calls create with a free name beside the path: in the same folder, so that renaming is one atomic step.
func createBeside[T any](path string, create func(part string) (T, error)) (T, error) {
	folder, name := filepath.Dir(path), filepath.Base(path)
	for {
		t, err := create(filepath.Join(folder, "."+name+".part-"+randomName()))
		switch {
		case err == nil:
			return t, nil
		case !errors.Is(err, fs.ErrExist):
			return t, uncreated(path, folder, err)
		}
	}
}

// uncreated says why nothing can be created in a folder, under the name the person gave.
func uncreated(path, folder string, err error) *Error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Error{Path: path, Err: refusal{"the folder " + folder + " does not exist", err}, Hint: "make it first: mkdir -p " + folder}
	case errors.Is(err, fs.ErrPermission):
		return &Error{Path: path, Err: refusal{"no permission to write in the folder " + folder, err}, Hint: "name another folder"}
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		return &Error{Path: path, Err: refusal{"cannot be created in the folder " + folder + ": " + p.Err.Error(), err}}
	}
	return &Error{Path: path, Err: err}
}

// refusal is an error of the operating system in words that speak of the output.
type refusal struct {
	what  string
	cause error
}

func (r refusal) Error() string { return r.what }

func (r refusal) Unwrap() error { return r.cause }
