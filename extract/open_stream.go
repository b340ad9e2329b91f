package extract

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// standardInput reads «-», which may be a document, a gzip or zstd file, or a zip archive.
func (o *opener) standardInput() bool {
	if o.stdinRead {
		return o.fail("-", errors.New("standard input is read once"), "name - once")
	}
	o.stdinRead = true
	var in io.Reader = os.Stdin
	if o.options.Stdin != nil {
		in = o.options.Stdin
	}
	return o.unsized(Document{Path: "stdin", Name: "stdin", Line: 1}, in)
}

// pipe reads a named pipe, which a shell makes of <(command).
func (o *opener) pipe(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return o.fail(path, err, "")
	}
	defer f.Close()
	name := validName(path)
	return o.unsized(Document{Path: name, Name: name, Line: 1}, f)
}

// unsized opens a stream of any content.
func (o *opener) unsized(doc Document, r io.Reader) bool {
	n, err := io.ReadFull(r, o.head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return o.fail(doc.Path, err, "")
	}
	head := o.head[:n]
	r = io.MultiReader(bytes.NewReader(head), r)
	switch c := compressionOf(head); {
	case isZip(head):
		return o.spooled(doc.Path, r)
	case c != nil:
		return o.inflate(doc, c, o.progress.reader(r))
	}
	return o.stream(doc, o.progress.reader(r))
}

// spooled opens a zip archive that comes as a stream: its directory stands at the end, so it goes to a temporary file first.
func (o *opener) spooled(path string, r io.Reader) bool {
	f, err := os.CreateTemp("", "qparl-*.zip")
	if err != nil {
		return o.fail(path, err, "")
	}
	defer os.Remove(f.Name())
	size, err := io.Copy(f, r)
	if err != nil {
		f.Close()
		return o.fail(path, fmt.Errorf("copy to a temporary file: %w", err), "TMPDIR names a folder with more room")
	}
	return o.archive(path, f, size) // closes f
}

// stream reads a document of a size that is unknown or large: whole when it turns out small, split as it comes when its
// format holds several questions, else whole up to the limit.
func (o *opener) stream(doc Document, r io.Reader) bool {
	b, more, err := readUpTo(r, nil, min(smallDocument, o.limit))
	if err != nil {
		return o.fail(doc.Path, err, "")
	}
	if !more {
		doc.Bytes = b
		return o.yield(doc, nil)
	}
	if refusal := refuseBinary(b[:min(len(b), headSize)]); refusal != nil {
		return o.fail(doc.Path, refusal, "")
	}
	r = io.MultiReader(bytes.NewReader(b), r)
	if format := o.splitter(b); format != nil {
		for part, err := range split(doc, format, r, o.limit) {
			if !o.yield(part, err) {
				return false
			}
		}
		return true
	}
	if b, more, err = readUpTo(r, nil, o.limit); err != nil {
		return o.fail(doc.Path, err, "")
	}
	if more {
		return o.yield(Document{}, overLimit(doc.Path, o.limit))
	}
	doc.Bytes = b
	return o.yield(doc, nil)
}

// splitter returns the format of a document that can be split while it is read, nil for any other.
func (o *opener) splitter(b []byte) *Format {
	if o.options.split != nil {
		return o.options.split
	}
	head := wholeCharacters(b[:min(len(b), headSize)])
	text, _, err := decode(head)
	if text == nil && err != nil {
		return nil
	}
	var format *Format
	if o.options.From != "" {
		format, _ = FormatNamed(o.options.From) // nil: Questions tells
	} else {
		format, _ = recognise(text) // nil: Questions tells
	}
	if format == nil || format.Split == nil {
		return nil
	}
	return format
}

// readUpTo appends what r holds to b, at most limit bytes; more tells that there are further ones (some of which are then in
// the result).
func readUpTo(r io.Reader, b []byte, limit int64) (all []byte, more bool, err error) {
	b = b[:0]
	for {
		if len(b) == cap(b) {
			grown := make([]byte, len(b), min(max(headSize, 2*cap(b)), int(limit)+headSize))
			copy(grown, b)
			b = grown
		}
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		switch {
		case int64(len(b)) > limit:
			return b, true, nil
		case err == io.EOF:
			return b, false, nil
		case err != nil:
			return nil, false, err
		}
	}
}

func overLimit(path string, limit int64) error {
	return &Error{
		Path: path,
		Err:  fmt.Errorf("larger than the limit of %s for one document", mebibytes(limit)),
		Hint: "--max-document raises it, in MiB",
	}
}

func mebibytes(n int64) string {
	if n%(1<<20) == 0 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}
