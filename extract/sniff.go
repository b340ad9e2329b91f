package extract

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// headSize is how much of a document is looked at to recognise its form.
const headSize = 64 << 10

// signature is the beginning of files that hold no text.
type signature struct {
	name  string
	at    int    // offset of magic
	magic string // bytes as stored
	hint  string // what the person can do
}

const (
	hintUnpack = "unpack it, and name the unpacked files or their folder"
	hintText   = "save the page as text or HTML, or use the open data in JSON or XML"
)

var signatures = []signature{
	{"a zip archive inside another file", 0, zipMagic, hintUnpack},
	{"an empty zip archive inside another file", 0, zipEmptyMagic, hintUnpack},
	{"gzip data inside another file", 0, "\x1f\x8b", hintUnpack},
	{"zstd data inside another file", 0, "\x28\xb5\x2f\xfd", hintUnpack},
	{"a PDF file", 0, "%PDF-", hintText},
	{"a 7z archive", 0, "7z\xbc\xaf\x27\x1c", hintUnpack},
	{"an xz file", 0, "\xfd7zXZ\x00", hintUnpack},
	{"a bzip2 file", 4, "1AY&SY", hintUnpack},
	{"a compress file (.Z, .taz)", 0, "\x1f\x9d", hintUnpack},
	{"a RAR archive", 0, "Rar!\x1a\x07", hintUnpack},
	{"a tar archive", 257, "ustar", hintUnpack},
	{"a PNG image", 0, "\x89PNG\r\n", hintText},
	{"a JPEG image", 0, "\xff\xd8\xff", hintText},
	{"a GIF image", 0, "GIF8", hintText},
	{"an old Office document", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", hintText},
	{"an RTF document", 0, `{\rtf`, hintText},
	{"an SQLite database", 0, "SQLite format 3\x00", ""},
	{"a PostgreSQL dump", 0, "PGDMP", ""},
	{"a program", 0, "\x7fELF", ""},
	{"UTF-32 text", 0, "\xff\xfe\x00\x00", "convert it to UTF-8"},
	{"UTF-32 text", 0, "\x00\x00\xfe\xff", "convert it to UTF-8"},
}

// refuseBinary says what b is when it is no text; Path is left to the caller. head is the beginning of a document as stored.
// A zero byte or two in what has a known form are damage to one question, not a reason to decline all of them.
func refuseBinary(head []byte) *Error {
	for i := range signatures {
		s := &signatures[i]
		if len(head) >= s.at+len(s.magic) && head[s.at] == s.magic[0] && string(head[s.at:s.at+len(s.magic)]) == s.magic {
			return &Error{Err: errors.New("is " + s.name + ", not the text of a question"), Hint: s.hint}
		}
	}
	if isUTF16(head) {
		return nil
	}
	if at := bytes.IndexByte(head, 0); at >= 0 && (bytes.Count(head, zeroByte) > 1+len(head)/1024 || !isKnown(head)) {
		return &Error{Err: fmt.Errorf("is a binary file: a zero byte at offset %d", at), Hint: hintText}
	}
	return nil
}

var zeroByte = []byte{0}

// isKnown tells whether a document as stored has one of the forms of the table.
func isKnown(head []byte) bool {
	text, _, err := decode(wholeCharacters(head))
	return (text != nil || err == nil) && slices.ContainsFunc(Formats, func(f *Format) bool { return f.Match(text) })
}

// hintQuestion follows «not a parliamentary question».
const hintQuestion = "qparl list formats shows the forms that are recognised; --from forces one"

// recognise returns the first format whose Match accepts head, UTF-8 without BOM. Path is left to the caller.
func recognise(head []byte) (*Format, *Error) {
	head = wholeCharacters(head[:min(len(head), headSize)])
	for _, f := range Formats {
		if f.Match(head) {
			return f.usable()
		}
	}
	return nil, &Error{Err: errors.New("not a parliamentary question in a known form"), Hint: hintQuestion}
}

// usable declines the forms that are recognised but not read.
func (f *Format) usable() (*Format, *Error) {
	if f.Refusal != "" {
		return nil, &Error{Err: errors.New(f.Refusal)}
	}
	return f, nil
}

// FormatNamed returns the format that --from names; an unknown name lists the known ones.
func FormatNamed(name string) (*Format, error) {
	var known []string
	for _, f := range Formats {
		if f.Name == name && f.Refusal == "" {
			return f, nil
		}
		if f.Refusal == "" {
			known = append(known, f.Name)
		}
	}
	return nil, fmt.Errorf("unknown source format %q (known: %s)", name, strings.Join(known, ", "))
}

// checkFrom refuses a name that FormatNamed does not know; "" recognises documents by content.
func checkFrom(name string) error {
	if name == "" {
		return nil
	}
	_, err := FormatNamed(name)
	return err
}
