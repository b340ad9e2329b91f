package extract

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"runtime"
	"runtime/debug"
	"sync"

	"github.com/klauspost/compress/flate"
)

var (
	errEntryShort = errors.New("the entry is truncated: fewer bytes than the directory declares")
	errEntryLong  = errors.New("the entry holds more bytes than the directory declares")
	errEntryPlace = errors.New("the entry is not where the directory says")
	errEntryCRC   = errors.New("the entry is damaged: its checksum is wrong")
)

var inflaters = sync.Pool{New: func() any { return new(inflater) }}

// Methods of compression (APPNOTE 4.4.5).
const (
	methodStored  = 0
	methodDeflate = 8
)

// load reads a small entry into the storage of into, and checks its size and checksum.
func (e *entry) load(into []byte) ([]byte, error) {
	b, err := e.read(into)
	if err != nil {
		return nil, readError(e.path, err, hintArchive)
	}
	return b, nil
}

func (e *entry) read(into []byte) (b []byte, err error) {
	defer runtime.KeepAlive(e.mapping)
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer fault(&err)
	at, err := e.data()
	if err != nil {
		return nil, err
	}
	stored, err := e.mapping.bytes(at, e.packed)
	if err != nil {
		return nil, err
	}
	size := int(e.size)
	if cap(into) < size+inflateSlack {
		into = make([]byte, size+inflateSlack+size/4)
	}
	n, err := e.unpack(into[:size+inflateSlack], stored, size)
	switch {
	case err != nil:
		return nil, err
	case n < size:
		return nil, errEntryShort
	case n > size:
		return nil, errEntryLong
	case crc32.ChecksumIEEE(into[:size]) != e.crc:
		return nil, errEntryCRC
	}
	return into[:size], nil
}

// unpack writes the entry to b, which has room for some more than size bytes; a larger result tells that there are more.
func (e *entry) unpack(b, stored []byte, size int) (int, error) {
	if e.method == methodStored {
		return copy(b, stored), nil
	}
	z := inflaters.Get().(*inflater)
	defer inflaters.Put(z)
	if n, ok := z.inflate(b, stored, size); ok && n == size {
		return n, nil
	}
	n, err := io.ReadFull(flate.NewReader(bytes.NewReader(stored)), b[:size+1]) // it says what is wrong
	if err == nil || err == io.EOF || err == io.ErrUnexpectedEOF {
		return n, nil
	}
	return n, fmt.Errorf("damaged deflate data: %w", err)
}

// data returns where the bytes of the entry begin, behind its local header (APPNOTE 4.3.7).
func (e *entry) data() (int64, error) {
	if e.header > uint64(e.mapping.size) {
		return 0, errEntryShort
	}
	header, err := e.mapping.bytes(int64(e.header), localHeaderSize)
	if err != nil {
		return 0, err
	}
	if string(header[:4]) != zipMagic {
		return 0, errEntryPlace
	}
	le := binary.LittleEndian
	return int64(e.header) + localHeaderSize + int64(le.Uint16(header[26:])) + int64(le.Uint16(header[28:])), nil
}

// open reads a large entry as a stream, which fails at its end when size or checksum is wrong.
func (e *entry) open() (r io.Reader, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer fault(&err)
	at, err := e.data()
	if err != nil {
		return nil, err
	}
	if at > e.mapping.size || uint64(e.mapping.size-at) < e.packed {
		return nil, errEntryShort
	}
	r = io.NewSectionReader(e.mapping, at, int64(e.packed))
	if e.method == methodDeflate {
		r = flate.NewReader(r)
	}
	return &entryReader{Reader: r, entry: e, left: e.size}, nil
}

// entryReader checks what flows through it against the directory.
type entryReader struct {
	io.Reader
	entry *entry
	left  uint64
	crc   uint32
}

func (r *entryReader) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	r.crc = crc32.Update(r.crc, crc32.IEEETable, b[:n])
	switch {
	case uint64(n) > r.left:
		return 0, errEntryLong
	case errors.Is(err, io.ErrUnexpectedEOF), err == io.EOF && uint64(n) < r.left:
		err = errEntryShort
	case err == io.EOF && r.crc != r.entry.crc:
		err = errEntryCRC
	case err != nil && err != io.EOF:
		err = fmt.Errorf("damaged deflate data: %w", err)
	}
	r.left -= uint64(n)
	return n, err
}
