package export

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// createFolder prepares a folder of tables; info is that of an earlier folder with the name, or nil.
func createFolder(path string, info fs.FileInfo, o Options) (*Output, error) {
	if info != nil {
		if err := replaceable(path, info); err != nil {
			return nil, err
		}
	}
	path, err := filepath.Abs(path) // a folder named . has to have a name beside which to write
	if err != nil {
		return nil, err
	}
	part, err := createBeside(path, func(part string) (string, error) { return part, os.Mkdir(part, 0o777) })
	if err != nil {
		return nil, err
	}
	tables := newTables(part, o.Compression)
	remove := func() { tables.abandon(); os.RemoveAll(part) }
	commit := func() error { return replaceFolder(part, path) }
	return &Output{sink: tables, path: path, part: part, commit: commit, remove: remove}, nil
}

// replaceable refuses to replace what may not be ours: anything but a folder that holds only tables.
func replaceable(path string, info fs.FileInfo) error {
	if !info.IsDir() {
		return &Error{Path: path, Err: errors.New("is a file, and csv is a folder of tables"), Hint: "name a folder, as in -o tables/"}
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	for _, e := range entries {
		rest, _ := cutCompression(e.Name())
		if !e.Type().IsRegular() || !strings.HasSuffix(rest, ".csv") {
			return &Error{Path: filepath.Join(path, e.Name()), Err: errors.New("is no table: the folder is not replaced"),
				Hint: "name a new folder or an empty one"}
		}
	}
	return nil
}

// replaceFolder renames part to path. A folder cannot be renamed over a full one, so the old one steps aside first and comes
// back when the new one cannot take its place.
func replaceFolder(part, path string) error {
	dir, name := filepath.Split(path)
	old := filepath.Join(dir, "."+name+".old-"+randomName())
	err := os.Rename(path, old)
	if errors.Is(err, fs.ErrNotExist) {
		return os.Rename(part, path)
	}
	if err != nil {
		return err
	}
	if err := os.Rename(part, path); err != nil {
		return errors.Join(err, os.Rename(old, path))
	}
	return os.RemoveAll(old)
}

func randomName() string { return strconv.FormatUint(rand.Uint64(), 36) }
