package extract

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte(zipMagic)) || bytes.HasPrefix(head, []byte(zipEmptyMagic))
}

// archive opens a zip archive and closes f. Its entries read their bytes late; the mapping lives as long as one of them.
func (o *opener) archive(path string, f *os.File, size int64) bool {
	return o.entries(path, mapFile(f, size))
}

// entries yields the documents of an archive in the order of its directory.
func (o *opener) entries(archive string, m *mapping) bool {
	d, err := openDirectory(m)
	if err != nil {
		return o.yield(Document{}, archiveTrouble(archive, m.size, err))
	}
	for {
		e, err := d.next(archive + "/")
		switch {
		case err != nil:
			return o.fail(archive, err, "download it again")
		case e == nil && d.read == 0:
			return o.fail(archive, errors.New("the zip archive is empty"), "")
		case e == nil:
			return true
		case d.read == 1 && isOffice(e.name):
			return o.fail(archive, errors.New("is an Office document, not an archive of questions"), hintText)
		}
		o.progress.add(int64(min(e.packed, uint64(m.size))))
		if !o.entry(archive, e) {
			return false
		}
	}
}

func archiveTrouble(path string, size int64, err error) error {
	if errors.Is(err, errNoDirectory) || errors.Is(err, errEntryShort) {
		return &Error{
			Path: path,
			Err:  fmt.Errorf("the zip archive is truncated or damaged: no directory before its end at byte %d", size),
			Hint: "download it again",
		}
	}
	return readError(path, err, "")
}

// isOffice recognises, by the first entry, the zip archives that word processors and spreadsheets write.
func isOffice(first string) bool { return first == "[Content_Types].xml" || first == "mimetype" }

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

// entry is one file of an archive, as the directory declares it.
type entry struct {
	mapping       *mapping
	path, name    string // name is the end of path
	flags, method uint16
	crc           uint32
	packed, size  uint64
	header        uint64 // where the local header stands
}

// entry opens one file of an archive: late when it is small, as a stream otherwise.
func (o *opener) entry(archive string, e *entry) bool {
	if leavesArchive(e.name) {
		return o.yield(Document{}, &Error{Path: archive, Field: "entry", Value: e.name, Err: errors.New("the name points outside the archive")})
	}
	if isJunk(e.name) {
		return true
	}
	if err := e.readable(); err != nil {
		return o.fail(e.path, err, "unpack the archive, and name the folder")
	}
	doc := Document{Path: e.path, Name: e.name[strings.LastIndexByte(e.name, '/')+1:], Line: 1}
	if e.size > uint64(min(smallDocument, o.limit)) {
		r, err := e.open()
		if err != nil {
			return o.fail(e.path, err, hintArchive)
		}
		return o.stream(doc, r)
	}
	doc.size, doc.load = int64(e.size), e.load
	return o.yield(doc, nil)
}

const hintArchive = "download the archive again"

// entryName returns a name in UTF-8; names of old archives are in code page 437 (APPNOTE appendix D).
func entryName(name []byte) string {
	if utf8.Valid(name) {
		return string(name)
	}
	text, err := charmap.CodePage437.NewDecoder().Bytes(name)
	if err != nil {
		return validName(string(name))
	}
	return string(text)
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
	case e.flags&1 != 0: // APPNOTE 4.4.4
		return errors.New("the entry is encrypted")
	case e.method != methodStored && e.method != methodDeflate:
		return fmt.Errorf("the entry is compressed with method %d; only 0 (stored) and 8 (deflate) are read", e.method)
	}
	return nil
}
