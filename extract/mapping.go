package extract

import (
	"errors"
	"io"
	"runtime/debug"
)

// mapping is the content of an archive: in memory where the system can map files, read piece by piece elsewhere. It may be
// read from several goroutines, and goes when nothing refers to it.
type mapping struct {
	data []byte      // nil: read file
	file io.ReaderAt // closes itself when nothing refers to it, as an *os.File does
	size int64
}

// ReadAt makes a mapping an [io.ReaderAt].
func (m *mapping) ReadAt(b []byte, at int64) (n int, err error) {
	switch {
	case m.data == nil:
		return m.file.ReadAt(b, at)
	case at < 0 || at >= m.size:
		return 0, io.EOF
	}
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer fault(&err)
	if n = copy(b, m.data[at:]); n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// bytes returns a piece, which is only to be read, and only while m is referred to. sourceSlack bytes behind it can be read.
func (m *mapping) bytes(at int64, size uint64) ([]byte, error) {
	if at < 0 || at > m.size || size > uint64(m.size-at) {
		return nil, errEntryShort
	}
	if uint64(len(m.data)) >= uint64(at)+size+sourceSlack {
		return m.data[at : at+int64(size)], nil
	}
	b := make([]byte, size, size+sourceSlack)
	if m.data != nil {
		copy(b, m.data[at:])
		return b, nil
	}
	if _, err := m.file.ReadAt(b, at); err != nil && err != io.EOF {
		return nil, err
	}
	return b, nil
}

// errChanged is what a mapped file gives that became shorter while it was read.
var errChanged = errors.New("the archive changed while it was read")

// fault is deferred where mapped memory is read with [debug.SetPanicOnFault]: it turns a memory fault into errChanged.
func fault(err *error) {
	cause := recover()
	if _, isFault := cause.(interface{ Addr() uintptr }); isFault {
		*err = errChanged
	} else if cause != nil {
		panic(cause)
	}
}
