package extract

import (
	"archive/zip"
	"bytes"
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
	errEntryCRC   = errors.New("the entry is damaged: its checksum is wrong")
)

var inflaters = sync.Pool{New: func() any { return new(inflater) }}

// load reads a small entry into the storage of into, and checks its size and checksum.
func (e *entry) load(into []byte) (b []byte, err error) {
	defer runtime.KeepAlive(e.mapping)
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer fault(&err)
	stored, err := e.stored()
	if err != nil {
		return nil, err
	}
	size := int(e.UncompressedSize64)
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
	case crc32.ChecksumIEEE(into[:size]) != e.CRC32:
		return nil, errEntryCRC
	}
	return into[:size], nil
}

// unpack writes the entry to b, which has room for some more than size bytes; a larger result tells that there are more.
func (e *entry) unpack(b, stored []byte, size int) (int, error) {
	if e.Method == zip.Store {
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

// stored returns the bytes of the entry as they stand in the archive.
func (e *entry) stored() ([]byte, error) {
	at, err := e.DataOffset()
	if err != nil {
		return nil, fmt.Errorf("damaged entry: %w", err)
	}
	return e.mapping.bytes(at, e.CompressedSize64)
}

// open reads a large entry as a stream, which fails at its end when size or checksum is wrong.
func (e *entry) open() (io.Reader, error) {
	at, err := e.DataOffset()
	if err != nil {
		return nil, fmt.Errorf("damaged entry: %w", err)
	}
	if uint64(e.mapping.size-at) < e.CompressedSize64 {
		return nil, errEntryShort
	}
	var r io.Reader = io.NewSectionReader(e.mapping, at, int64(e.CompressedSize64))
	if e.Method == zip.Deflate {
		r = flate.NewReader(r)
	}
	return &entryReader{Reader: r, entry: e, left: e.UncompressedSize64}, nil
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
	case err == io.EOF && r.crc != r.entry.CRC32:
		err = errEntryCRC
	case err != nil && err != io.EOF:
		err = fmt.Errorf("damaged deflate data: %w", err)
	}
	r.left -= uint64(n)
	return n, err
}
