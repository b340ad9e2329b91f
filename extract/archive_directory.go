package extract

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
)

// Records of a zip archive (APPNOTE 4.3): signatures and sizes of their fixed parts.
const (
	zipMagic      = "PK\x03\x04" // local header of an entry, so the beginning of an archive
	zipEntryMagic = "PK\x01\x02" // entry of the directory
	zipEmptyMagic = "PK\x05\x06" // end of the directory, so the beginning of an archive without entries
	zip64Magic    = "PK\x06\x06" // end of the directory of a large archive
	zip64Locator  = "PK\x06\x07" // where that is

	localHeaderSize = 30
	zipEntrySize    = 46
	zipEndSize      = 22
	zip64EndSize    = 56
	zip64LocatorLen = 20
	zipCommentMax   = 1<<16 - 1
)

// directory walks through the directory at the end of an archive. It holds one entry at a time, since an archive of a legislature
// has 100,000.
type directory struct {
	mapping *mapping
	r       *bufio.Reader
	base    int64  // of the offsets in the directory: bytes that were put before the archive
	count   uint64 // entries declared
	read    uint64
}

var errNoDirectory = errors.New("no directory")

// openDirectory finds the directory of an archive; errNoDirectory when there is none.
func openDirectory(m *mapping) (d *directory, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer fault(&err)
	tail := make([]byte, min(m.size, zipEndSize+zipCommentMax))
	tailAt := m.size - int64(len(tail))
	if _, err := m.ReadAt(tail, tailAt); err != nil && err != io.EOF {
		return nil, err
	}
	i := findEnd(tail)
	if i < 0 {
		return nil, errNoDirectory
	}
	end, le := tail[i:], binary.LittleEndian
	at := tailAt + int64(i)
	count, size, offset := uint64(le.Uint16(end[10:])), uint64(le.Uint32(end[12:])), uint64(le.Uint32(end[16:]))
	if count == 1<<16-1 || size == 1<<32-1 || offset == 1<<32-1 {
		if large, where, err := findEnd64(m, at); err != nil {
			return nil, err
		} else if large != nil {
			at = where
			count, size, offset = le.Uint64(large[32:]), le.Uint64(large[40:]), le.Uint64(large[48:])
		}
	}
	if size > uint64(at) || offset > uint64(at)-size {
		return nil, errNoDirectory
	}
	base := at - int64(size) - int64(offset)
	if base > 0 && m.beginsWith(int64(offset), zipEntryMagic) { // the sizes are wrong, the offsets right
		base = 0
	}
	section := io.NewSectionReader(m, base+int64(offset), at-base-int64(offset))
	return &directory{mapping: m, r: bufio.NewReaderSize(section, 1<<18), base: base, count: count}, nil
}

// findEnd returns where the end record begins in the last bytes of a file, -1 when there is none.
func findEnd(tail []byte) int {
	for i := len(tail) - zipEndSize; i >= 0; i-- {
		if string(tail[i:i+4]) == zipEmptyMagic && i+zipEndSize+int(binary.LittleEndian.Uint16(tail[i+20:])) <= len(tail) {
			return i
		}
	}
	return -1
}

// findEnd64 returns the end record of a large archive and where it stands, nil when the archive has none.
func findEnd64(m *mapping, endAt int64) (record []byte, at int64, err error) {
	if !m.beginsWith(endAt-zip64LocatorLen, zip64Locator) {
		return nil, 0, nil
	}
	locator, err := m.bytes(endAt-zip64LocatorLen, zip64LocatorLen)
	if err != nil {
		return nil, 0, err
	}
	at = int64(binary.LittleEndian.Uint64(locator[8:]))
	if !m.beginsWith(at, zip64Magic) || at > endAt {
		return nil, 0, errNoDirectory
	}
	record, err = m.bytes(at, zip64EndSize)
	return record, at, err
}

// next returns the next entry, with its name in UTF-8 appended to prefix; nil at the end. Archives of more than 65,535 entries
// may declare the remainder only.
func (d *directory) next(prefix string) (*entry, error) {
	header, err := d.r.Peek(zipEntrySize)
	if err != nil || string(header[:4]) != zipEntryMagic {
		if uint16(d.read) == uint16(d.count) {
			return nil, nil
		}
		return nil, d.damaged(err)
	}
	le := binary.LittleEndian
	nameEnd := zipEntrySize + int(le.Uint16(header[28:]))
	extraEnd := nameEnd + int(le.Uint16(header[30:]))
	record, err := d.r.Peek(extraEnd + int(le.Uint16(header[32:])))
	if err != nil {
		return nil, d.damaged(err)
	}
	e := &entry{
		mapping: d.mapping,
		path:    prefix + entryName(record[zipEntrySize:nameEnd]),
		flags:   le.Uint16(record[8:]),
		method:  le.Uint16(record[10:]),
		crc:     le.Uint32(record[16:]),
		packed:  uint64(le.Uint32(record[20:])),
		size:    uint64(le.Uint32(record[24:])),
		header:  uint64(le.Uint32(record[42:])),
	}
	e.name = e.path[len(prefix):]
	e.large(record[nameEnd:extraEnd])
	e.header += uint64(d.base)
	d.read++
	_, err = d.r.Discard(len(record))
	return e, err
}

func (d *directory) damaged(err error) error {
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return err
	}
	return fmt.Errorf("the directory of the zip archive is damaged after %d of %d entries", d.read, d.count)
}

// large takes the sizes that do not fit into 32 bits from the extra fields (4.5.3).
func (e *entry) large(extra []byte) {
	le := binary.LittleEndian
	for len(extra) >= 4 {
		id, size := le.Uint16(extra), int(le.Uint16(extra[2:]))
		if extra = extra[4:]; size > len(extra) {
			return
		}
		field := extra[:size]
		extra = extra[size:]
		if id != 1 {
			continue
		}
		for _, value := range []*uint64{&e.size, &e.packed, &e.header} {
			if *value == 1<<32-1 && len(field) >= 8 {
				*value = le.Uint64(field)
				field = field[8:]
			}
		}
		return
	}
}

func (m *mapping) beginsWith(at int64, magic string) bool {
	b, err := m.bytes(at, uint64(len(magic)))
	return err == nil && bytes.Equal(b, []byte(magic))
}
