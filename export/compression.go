package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Compression is how the bytes of a format are packed.
type Compression uint8

// The compressions that a file name may end in.
const (
	None Compression = iota
	Gzip             // .gz
	Zstd             // .zst
)

// Extension returns .gz, .zst or "".
func (c Compression) Extension() string { return [...]string{"", ".gz", ".zst"}[c] }

// cutCompression splits graph.nt.gz into graph.nt and Gzip.
func cutCompression(name string) (string, Compression) {
	for _, c := range []Compression{Gzip, Zstd} {
		if rest, ok := strings.CutSuffix(name, c.Extension()); ok {
			return rest, c
		}
	}
	return name, None
}

// compress returns a writer that packs into w; its Close ends the stream and leaves w open. Equal input gives equal bytes:
// neither time nor name in gzip's header, and zstd on one goroutine, so that block borders do not depend on timing.
// Window is zstd's in bytes: memory per open stream is a small multiple of it.
func (c Compression) compress(w io.Writer, window int) (io.WriteCloser, error) {
	switch c {
	case None:
		return unpacked{w}, nil
	case Gzip:
		return gzip.NewWriterLevel(w, gzip.DefaultCompression)
	case Zstd:
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(window))
	}
	return nil, fmt.Errorf("unknown compression %d", c)
}

type unpacked struct{ io.Writer }

func (unpacked) Close() error { return nil }
