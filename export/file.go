package export

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// File is a file of any content that gets its name when Close succeeds, as an [Output] does.
type File struct {
	*os.File
	path string
	done bool
}

// CreateFile begins a file beside its path, in the same folder, which must exist. A device or a pipe is written to as it is.
func CreateFile(path string) (*File, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	info, err := os.Stat(path)
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, uncreated(path, filepath.Dir(path), err)
	case err == nil && info.IsDir():
		return nil, &Error{Path: path, Err: errors.New("is a folder, not a file"), Hint: "name a file in it"}
	case err == nil && !info.Mode().IsRegular():
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &File{File: f}, err
	}
	f, err := createBeside(path, func(part string) (*os.File, error) {
		return os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	})
	return &File{File: f, path: path}, err
}

// Close gives the file its name; when that fails, nothing is left behind.
func (f *File) Close() error {
	err := f.File.Close()
	if err == nil && f.path != "" {
		err = os.Rename(f.Name(), f.path)
	}
	if err != nil && f.path != "" {
		os.Remove(f.Name())
	}
	f.done = true
	return err
}

// Discard gives the file up; after Close it does nothing, so that it can be deferred.
func (f *File) Discard() {
	if f.done {
		return
	}
	f.done = true
	f.File.Close()
	if f.path != "" {
		os.Remove(f.Name())
	}
}
