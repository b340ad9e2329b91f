package export

import (
	"io"
	"os"
	"path/filepath"
)

// tableWindow is zstd's window for each of some dozens of tables open at once, 256 KiB.
const tableWindow = 256 << 10

// table is one CSV file of a folder. It is made at its first row.
type table struct {
	name   string // without extension
	header []string
	file   *os.File
	packed io.WriteCloser
	out    buffer
}

// open makes the file and appends the header.
func (t *table) open(dir string, c Compression) error {
	f, err := os.OpenFile(filepath.Join(dir, t.name+".csv"+c.Extension()), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	t.file = f
	if t.packed, err = c.compress(f, tableWindow); err != nil {
		return err
	}
	t.out.w = t.packed
	for i, name := range t.header {
		t.cell(i, name)
	}
	return t.end()
}

// cell appends the i-th field of a row.
func (t *table) cell(i int, s string) {
	if i > 0 {
		t.out.bytes = append(t.out.bytes, ',')
	}
	t.out.bytes = appendField(t.out.bytes, s)
}

// end ends the row.
func (t *table) end() error {
	t.out.bytes = append(t.out.bytes, "\r\n"...)
	return t.out.spill()
}

// close completes the file.
func (t *table) close() error {
	if err := t.out.flush(); err != nil {
		return err
	}
	if err := t.packed.Close(); err != nil {
		return err
	}
	return t.file.Close()
}

// appendField quotes a field that holds a quote, a comma or a line break (RFC 4180, section 2, rules 5 to 7).
func appendField(dst []byte, s string) []byte {
	quoted, quotes := false, false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			quoted, quotes = true, true
		case ',', '\r', '\n':
			quoted = true
		}
	}
	if !quoted {
		return append(dst, s...)
	}
	dst = append(dst, '"')
	if !quotes {
		return append(append(dst, s...), '"')
	}
	for i := 0; i < len(s); i++ {
		if s[i] == '"' {
			dst = append(dst, '"')
		}
		dst = append(dst, s[i])
	}
	return append(dst, '"')
}
