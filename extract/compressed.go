package extract

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// compression is a way to store one file compressed.
type compression struct {
	name   string
	magic  string // first bytes
	suffix string // of file names, taken off to name the document
	open   func(io.Reader) (io.ReadCloser, error)
}

const gzipMagic = "\x1f\x8b\x08"

var compressions = []*compression{
	{"gzip", gzipMagic, ".gz", openGzip},
	{"zstd", "\x28\xb5\x2f\xfd", ".zst", openZstd},
}

func openGzip(r io.Reader) (io.ReadCloser, error) {
	stored := bufio.NewReader(r)
	member, err := gzip.NewReader(stored)
	if err != nil {
		return nil, err
	}
	member.Multistream(false)
	return &gzipReader{member, stored}, nil
}

var errTrailing = errors.New("bytes after the end of the gzip data")

// gzipReader reads the members of gzip data one after another (RFC 1952, 2.2), and tells a member that is damaged from other
// bytes behind the last one.
type gzipReader struct {
	*gzip.Reader // the member
	stored       *bufio.Reader
}

func (r *gzipReader) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	if err != io.EOF {
		return n, err
	}
	return n, r.next()
}

// next begins the next member; io.EOF when there is none.
func (r *gzipReader) next() error {
	head, err := r.stored.Peek(len(gzipMagic))
	switch {
	case len(head) == 0:
		return err
	case string(head) != gzipMagic[:len(head)]:
		return errTrailing
	}
	if err = r.Reset(r.stored); err != nil {
		return err
	}
	r.Multistream(false)
	return nil
}

func openZstd(r io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(DefaultMaxEntry))
	if err != nil {
		return nil, err
	}
	return d.IOReadCloser(), nil
}

// compressionOf recognises a compressed file by its first bytes; nil for any other.
func compressionOf(head []byte) *compression {
	for _, c := range compressions {
		if strings.HasPrefix(string(head[:min(len(head), len(c.magic))]), c.magic) {
			return c
		}
	}
	return nil
}

// compressed opens a compressed file of which head has been read. One that fits into head is inflated late, on a worker: it
// cannot become much larger than the limit.
func (o *opener) compressed(doc Document, c *compression, rest io.Reader, head []byte) bool {
	doc.Name = strings.TrimSuffix(doc.Name, c.suffix)
	if len(head) == len(o.head) {
		return o.inflate(doc, c, io.MultiReader(bytes.NewReader(head), rest))
	}
	stored := bytes.Clone(head)
	doc.size = int64(4 * len(stored))
	doc.load = func(into []byte) ([]byte, error) {
		r, err := c.open(bytes.NewReader(stored))
		if err != nil {
			return nil, c.trouble(doc.Path, err)
		}
		defer r.Close()
		b, more, err := readUpTo(r, into, o.limit)
		if err != nil {
			return nil, c.trouble(doc.Path, err)
		}
		if more {
			return nil, overLimit(doc.Path, o.limit)
		}
		return b, nil
	}
	return o.yield(doc, nil)
}

// inflate reads a compressed stream as it comes.
func (o *opener) inflate(doc Document, c *compression, stored io.Reader) bool {
	r, err := c.open(stored)
	if err != nil {
		return o.yield(Document{}, c.trouble(doc.Path, err))
	}
	defer r.Close()
	return o.stream(doc, &compressedReader{r, c})
}

// compressedReader says what is wrong with compressed data.
type compressedReader struct {
	io.Reader
	compression *compression
}

func (r *compressedReader) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	if err != nil && err != io.EOF {
		err = r.compression.trouble("", err)
	}
	return n, err
}

func (c *compression) trouble(path string, err error) error {
	if errors.Is(err, errTrailing) {
		return &Error{Path: path, Err: errTrailing, Hint: "download it again, or unpack it with gunzip, which leaves them out"}
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		return &Error{Path: path, Err: errors.New("the " + c.name + " data end early: the file is truncated"), Hint: "download it again"}
	}
	return &Error{Path: path, Err: fmt.Errorf("damaged %s data: %w", c.name, err), Hint: "download it again"}
}
