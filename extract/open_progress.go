package extract

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// progressStep is how many bytes pass between two reports.
const progressStep = 1 << 20

// progress counts the bytes of the inputs for Options.Progress; without it, it does nothing.
type progress struct {
	report            func(done, total int64)
	done, told, total int64
}

// measure adds up the sizes of the inputs, when somebody wants to know.
func (o *opener) measure(paths []string) {
	if o.options.Progress == nil {
		return
	}
	o.progress.report = o.options.Progress
	for _, path := range paths {
		if path == "-" {
			o.progress.total = 0
			return
		}
		o.progress.total += o.sizeOf(path)
	}
}

// sizeOf adds up the sizes of what a path names; what cannot be read counts nothing, and is told when it is opened.
func (o *opener) sizeOf(path string) (total int64) {
	info, err := os.Stat(path)
	if err != nil {
		matches, _ := filepath.Glob(path) // a bad pattern is told when it is opened
		for _, match := range matches {
			if _, err := os.Stat(match); err == nil {
				total += o.sizeOf(match)
			}
		}
		return total
	}
	if !info.IsDir() {
		return info.Size()
	}
	_ = filepath.WalkDir(path, func(p string, entry fs.DirEntry, err error) error {
		if err != nil || p != path && (isHidden(entry.Name()) || o.skip.has(p)) {
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if info, err := os.Stat(p); err == nil && info.Mode().IsRegular() {
			total += info.Size()
		}
		return nil
	})
	return total
}

func (p *progress) add(n int64) {
	p.done += n
	if p.report != nil && p.done-p.told >= progressStep {
		p.told = p.done
		p.report(p.done, p.total)
	}
}

// end reports that everything has been taken up.
func (p *progress) end() {
	if p.report != nil {
		p.report(p.done, p.total)
	}
}

// reader counts what is read through it.
func (p *progress) reader(r io.Reader) io.Reader {
	if p.report == nil {
		return r
	}
	return &countingReader{r, p}
}

type countingReader struct {
	io.Reader
	progress *progress
}

func (r *countingReader) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	r.progress.add(int64(n))
	return n, err
}
