package extract

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

const (
	zipMagic      = "PK\x03\x04" // local header of the first entry (APPNOTE 4.3.7)
	zipEmptyMagic = "PK\x05\x06" // end of the directory: an archive without entries (APPNOTE 4.3.16)
)

func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte(zipMagic)) || bytes.HasPrefix(head, []byte(zipEmptyMagic))
}

// archive opens a zip archive and closes f. Its entries read their bytes late; the mapping lives as long as one of them.
func (o *opener) archive(path string, f *os.File, size int64) bool {
	return o.entries(path, mapFile(f, size))
}

// entries yields the documents of an archive in the order of its directory.
func (o *opener) entries(path string, m *mapping) bool {
	r, err := zip.NewReader(m, m.size)
	if r == nil || err != nil && !errors.Is(err, zip.ErrInsecurePath) { // such paths are refused one by one
		return o.yield(Document{}, archiveTrouble(path, m.size, err))
	}
	if len(r.File) == 0 {
		return o.fail(path, errors.New("the zip archive is empty"), "")
	}
	if isOffice(r.File) {
		return o.fail(path, errors.New("is an Office document, not an archive of questions"), hintText)
	}
	for i, f := range r.File {
		r.File[i] = nil // an archive has 100,000: let those go that have been read
		o.progress.add(int64(f.CompressedSize64))
		if !o.entry(path, &entry{m, f}) {
			return false
		}
	}
	return true
}

func archiveTrouble(path string, size int64, err error) error {
	if errors.Is(err, zip.ErrFormat) || errors.Is(err, io.ErrUnexpectedEOF) {
		return &Error{
			Path: path,
			Err:  fmt.Errorf("the zip archive is truncated or damaged: no directory before its end at byte %d", size),
			Hint: "download it again",
		}
	}
	return readError(path, err, "")
}

// isOffice recognises the zip archives that word processors and spreadsheets write.
func isOffice(files []*zip.File) bool {
	for _, f := range files[:min(len(files), 3)] {
		if f.Name == "[Content_Types].xml" || f.Name == "mimetype" {
			return true
		}
	}
	return false
}

// isJunk tells whether an entry is a folder, hidden, or what macOS adds to archives.
func isJunk(name string) bool {
	if strings.HasSuffix(name, "/") || strings.HasPrefix(name, "__MACOSX/") {
		return true
	}
	for part := range strings.SplitSeq(name, "/") {
		if isHidden(part) && part != "." {
			return true
		}
	}
	return false
}

// entry is one file of an archive.
type entry struct {
	mapping *mapping
	*zip.File
}

// entry opens one file of an archive: late when it is small, as a stream otherwise.
func (o *opener) entry(archive string, e *entry) bool {
	name := entryName(e.File)
	if leavesArchive(name) {
		return o.yield(Document{}, &Error{Path: archive, Field: "entry", Value: name, Err: errors.New("the name points outside the archive")})
	}
	if isJunk(name) {
		return true
	}
	doc := Document{Path: archive + "/" + name, Line: 1}
	doc.Name = doc.Path[len(doc.Path)-len(path.Base(name)):]
	if err := e.readable(); err != nil {
		return o.fail(doc.Path, err, "unpack the archive, and name the folder")
	}
	if e.UncompressedSize64 > uint64(min(smallDocument, o.limit)) {
		r, err := e.open()
		if err != nil {
			return o.fail(doc.Path, err, "download the archive again")
		}
		return o.stream(doc, r)
	}
	doc.size = int64(e.UncompressedSize64)
	doc.load = func(into []byte) ([]byte, error) {
		b, err := e.load(into)
		if err != nil {
			return nil, readError(doc.Path, err, "download the archive again")
		}
		return b, nil
	}
	return o.yield(doc, nil)
}

// entryName returns the name in UTF-8; names of old archives are in code page 437 (APPNOTE appendix D).
func entryName(f *zip.File) string {
	if !f.NonUTF8 {
		return validName(f.Name)
	}
	name, err := charmap.CodePage437.NewDecoder().String(f.Name)
	if err != nil {
		return validName(f.Name)
	}
	return name
}

// leavesArchive tells whether a name is absolute or climbs. Nothing is ever written under it, but an archive that has one was
// made to do harm.
func leavesArchive(name string) bool {
	name = strings.ReplaceAll(name, `\`, "/")
	if strings.HasPrefix(name, "/") || len(name) > 1 && name[1] == ':' {
		return true
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return true
		}
	}
	return false
}

// readable says why an entry cannot be read, whatever its bytes.
func (e *entry) readable() error {
	switch {
	case e.Flags&1 != 0: // APPNOTE 4.4.4
		return errors.New("the entry is encrypted")
	case e.Method != zip.Store && e.Method != zip.Deflate:
		return fmt.Errorf("the entry is compressed with method %d; only 0 (stored) and 8 (deflate) are read", e.Method)
	}
	return nil
}
