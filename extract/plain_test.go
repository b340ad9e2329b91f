package extract

import (
	"errors"
	"strings"
	"testing"
)

func TestDocumentText(t *testing.T) {
	for _, c := range []struct{ name, bytes, want, err string }{
		{"UTF-8", "L'été\r\n2014", "L'été\r\n2014", ""},
		{"BOM", "\ufeffL'été", "L'été", ""},
		{"Windows-1252", "L\x92\xe9t\xe9", "L’été", ""},
		{"UTF-16", "\xff\xfeL\x00'\x00\xe9\x00", "L'é", ""},
		{"encoded twice", "la sÃ©curitÃ©", "la sÃ©curitÃ©", ""},
		{"lines of old Macs", "un\rdeux", "un\ndeux", ""},
		{"damaged", "é été\n\xff été", "é été\n\ufffd été", "a.txt:2: byte 0xFF at offset 9 is no UTF-8; such bytes were read as U+FFFD"},
		{"empty", " \n", "", "a.txt: the file is empty"},
		{"binary", "un\ndeux\x00", "", "a.txt: is a binary file: a zero byte at offset 7"},
		{"zero", strings.Repeat("un mot\n", 20_000) + "\x00", "", "a.txt:20001: holds a zero character: not a text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Document{Path: "a.txt", Line: 1, Bytes: []byte(c.bytes)}
			text, err := d.Text()
			got := ""
			if err != nil {
				got = err.Error()
			}
			var e *Error
			if errors.As(err, &e) && e.Kept != (text != "") {
				t.Errorf("kept %v with text %q", e.Kept, text)
			}
			if text != c.want || got != c.err {
				t.Errorf("%q, %q; want %q, %q", text, got, c.want, c.err)
			}
		})
	}
}
