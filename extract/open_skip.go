package extract

import (
	"io/fs"
	"os"
	"path/filepath"
)

// skipping is what Options.Skip names. A file is told by its path, since it may come to be while the folder is read, and by
// what it is, since a path may lead there through links.
type skipping struct {
	paths map[string]bool // absolute
	files []fs.FileInfo
}

func newSkipping(paths []string) skipping {
	s := skipping{paths: make(map[string]bool, len(paths))}
	for _, path := range paths {
		if absolute, err := filepath.Abs(path); err == nil {
			s.paths[absolute] = true
		}
		if info, err := os.Stat(path); err == nil {
			s.files = append(s.files, info)
		}
	}
	return s
}

// has tells whether a path met in a folder is to be left out.
func (s *skipping) has(path string) bool {
	if len(s.paths) == 0 {
		return false
	}
	if absolute, err := filepath.Abs(path); err == nil && s.paths[absolute] {
		return true
	}
	if len(s.files) == 0 {
		return false
	}
	info, err := os.Stat(path)
	for _, file := range s.files {
		if err == nil && os.SameFile(info, file) {
			return true
		}
	}
	return false
}
