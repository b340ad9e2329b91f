package extract

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

// listed returns what the directory of an archive declares, in a line for each entry.
func listed(archive []byte) (all []string, err error) {
	d, err := openDirectory(&mapping{data: archive, size: int64(len(archive))})
	if err != nil {
		return nil, err
	}
	for {
		e, err := d.next("")
		if e == nil || err != nil {
			return all, err
		}
		at, err := e.data()
		if err != nil {
			return all, err
		}
		all = append(all, fmt.Sprint(e.name, e.flags, e.method, e.crc, e.packed, e.size, at))
	}
}

// listedByLibrary does the same with the standard library.
func listedByLibrary(archive []byte) (all []string, err error) {
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if r == nil {
		return nil, err
	}
	for _, f := range r.File {
		at, err := f.DataOffset()
		if err != nil {
			return all, err
		}
		all = append(all, fmt.Sprint(f.Name, f.Flags, f.Method, f.CRC32, f.CompressedSize64, f.UncompressedSize64, at))
	}
	return all, nil
}

// Directories of every shape: short, commented, behind other data, of more entries than 16 bits count, with 64-bit sizes.
func TestDirectory(t *testing.T) {
	several := []byte(zipped(t, "a.txt", "a", "b/", "", "b/c.txt", strings.Repeat("c", 1000)))
	var commented, many bytes.Buffer
	w := zip.NewWriter(&commented)
	w.Create("a.txt")
	w.SetComment(strings.Repeat("comment ", 1000))
	w.Close()
	w = zip.NewWriter(&many)
	for i := range 66000 {
		w.CreateHeader(&zip.FileHeader{Name: fmt.Sprint(i)})
	}
	w.Close()
	remainder := bytes.Clone(many.Bytes()) // as writers without the 64-bit records do
	cut := bytes.LastIndex(remainder, []byte(zip64Magic))
	end := remainder[len(remainder)-zipEndSize:]
	binary.LittleEndian.PutUint16(end[8:], 66000-1<<16)
	binary.LittleEndian.PutUint16(end[10:], 66000-1<<16)
	binary.LittleEndian.PutUint32(end[12:], uint32(cut-bytes.Index(remainder, []byte(zipEntryMagic))))
	binary.LittleEndian.PutUint32(end[16:], uint32(bytes.Index(remainder, []byte(zipEntryMagic))))
	for name, archive := range map[string][]byte{
		"several": several, "commented": commented.Bytes(), "prefixed": append([]byte("#!/bin/sh\n"), several...),
		"empty": []byte(zipped(t)), "many": many.Bytes(), "remainder": append(remainder[:cut:cut], end...), "large": largeEntry(),
	} {
		want, err := listedByLibrary(archive)
		if err != nil {
			t.Fatal(name, err)
		}
		got, err := listed(archive)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %d entries, %v; want %d", name, len(got), err, len(want))
		}
	}
}

// largeEntry is an archive whose entry has its sizes in an extra field (APPNOTE 4.5.3).
func largeEntry() []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, _ := w.CreateRaw(&zip.FileHeader{Name: "a.txt", Method: zip.Store, CRC32: 0x3610a686, CompressedSize64: 5, UncompressedSize64: 5, Extra: []byte("\x99\x99\x02\x00xx")})
	io.WriteString(f, "hello")
	w.Close()
	archive := b.Bytes()
	at := bytes.Index(archive, []byte(zipEntryMagic))
	entry, end := bytes.Clone(archive[at:len(archive)-zipEndSize]), bytes.Clone(archive[len(archive)-zipEndSize:])
	le := binary.LittleEndian
	le.PutUint32(entry[20:], 1<<32-1)
	le.PutUint32(entry[24:], 1<<32-1)
	extra := le.AppendUint64(le.AppendUint64([]byte("\x01\x00\x10\x00"), 5), 5)
	entry = append(entry, extra...)
	le.PutUint16(entry[30:], le.Uint16(entry[30:])+uint16(len(extra)))
	le.PutUint32(end[12:], uint32(len(entry)))
	return slices.Concat(archive[:at], entry, end)
}

// FuzzDirectory: no bytes make it fail otherwise than by an error; what the library lists too has as many entries.
func FuzzDirectory(f *testing.F) {
	f.Add([]byte(zipped(f, "a.txt", "a", "b/", "")))
	f.Add([]byte(zipped(f)))
	f.Add(largeEntry())
	f.Fuzz(func(t *testing.T, archive []byte) {
		got, err := listed(archive)
		want, libraryErr := listedByLibrary(archive)
		if err == nil && libraryErr == nil && len(got) != len(want) {
			t.Fatalf("%d entries, the library finds %d", len(got), len(want))
		}
	})
}
