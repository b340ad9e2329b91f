package extract

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ in, text, name, err string }{
		{"été", "été", "utf-8", ""},
		{"\xef\xbb\xbfété", "été", "utf-8", ""},
		{"\xff\xfe\xe9\x00t\x00", "ét", "utf-16", ""},
		{"\xfe\xff\x00\xe9\x00t", "ét", "utf-16", ""},
		{"\xff\xfe\x00\xd8a\x00", "\uFFFDa", "utf-16", "holds pairs of bytes that are no UTF-16; each was read as U+FFFD"},
		{"\xe9t\xe9", "été", "windows-1252", ""},
		{"l\x92\x9cuvre \x80", "l’œuvre €", "windows-1252", ""},
		{"1\xbdh, \xbd tarif", "1½h, ½ tarif", "windows-1252", ""},
		{"au c\xbdur de l'\xe9t\xe9", "au cœur de l'été", "iso-8859-15", ""},
		{"\xbcuvre", "Œuvre", "iso-8859-15", ""},
		{"10 \xa4", "10 €", "iso-8859-15", ""},
		{`<?xml version="1.0" encoding="ISO-8859-15"?><t>` + "\xb4</t>", `<?xml version="1.0" encoding="ISO-8859-15"?><t>Ž</t>`, "iso-8859-15", ""},
		{`<?xml version="1.0" encoding='iso-8859-1'?><t>` + "\xa4</t>", `<?xml version="1.0" encoding='iso-8859-1'?><t>¤</t>`, "windows-1252", ""},
		{`<html><meta charset=iso-8859-15>` + "\x93\xe9\x94", `<html><meta charset=iso-8859-15>“é”`, "windows-1252", ""},
		{`<META http-equiv="Content-Type" content="text/html; charset=iso-8859-15">` + "\xb4", `<META http-equiv="Content-Type" content="text/html; charset=iso-8859-15">Ž`, "iso-8859-15", ""},
		{`<?xml version="1.0" encoding="iso-8859-1"?>é`, `<?xml version="1.0" encoding="iso-8859-1"?>é`, "utf-8", ""},
		{`<meta charset="utf-8">` + "\xe9", `<meta charset="utf-8">é`, "windows-1252", ""},
		{`<meta charset="koi8-r">` + "\xc9", "", "koi8-r", `declares charset "koi8-r", which is not read`},
		{"éé\n\xe9 é", "éé\n\uFFFD é", "utf-8", "line 2: byte 0xE9 at offset 5 is no UTF-8; such bytes were read as U+FFFD"},
		{"éé\r\xe9 é\r", "éé\n\uFFFD é\n", "utf-8", "line 2: byte 0xE9 at offset 5 is no UTF-8; such bytes were read as U+FFFD"},
		{"a\rb\r\rc", "a\nb\n\nc", "utf-8", ""},
		{"a\r\nb\rc", "a\r\nb\nc", "utf-8", ""},
		{"a\rb\nc\r", "a\nb\nc\n", "utf-8", ""},
		{"a\r\r\nb\r\rc\n", "a\r\r\nb\n\nc\n", "utf-8", ""},
		{"éé\ré\r\n\xe9 é\n", "éé\né\r\n\uFFFD é\n", "utf-8", "line 3: byte 0xE9 at offset 9 is no UTF-8; such bytes were read as U+FFFD"},
		{"\xe9\rt\xe9", "é\nté", "windows-1252", ""},
		{"\xff\xfea\x00\r\x00b\x00", "a\nb", "utf-16", ""},
		{"Question Ã©crite nÂ° 1", "Question écrite n° 1", "utf-8", ""},
		{"l'été «Ã©»", "l'été «Ã©»", "utf-8", ""},
		{"", "", "utf-8", ""},
	} {
		text, name, err := decode([]byte(c.in))
		got := ""
		if err != nil {
			got = err.Error()
			var d *damage
			if errors.As(err, &d) {
				got = fmt.Sprintf("line %d: %s", d.line, got)
			}
		}
		if string(text) != c.text || name != c.name || got != c.err {
			t.Errorf("decode(%q) = %q, %q, %q; want %q, %q, %q", c.in, text, name, got, c.text, c.name, c.err)
		}
	}
}

// TestIsUTF8 puts what is UTF-8 and what is not at every place of the groups of eight bytes.
func TestIsUTF8(t *testing.T) {
	pieces := []string{
		"a", "é", "’", "\U0001F600", "\xc3", "\xa9", "\xc1\xbf", "\xc3a", "\xe2\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe0\x9f\xbf", "\xff",
	}
	for before := range 9 {
		for after := range 9 {
			for _, one := range pieces {
				for _, two := range pieces {
					s := strings.Repeat("a", before) + one + two + strings.Repeat("é", after/2) + strings.Repeat("a", after)
					if isUTF8([]byte(s)) != utf8.ValidString(s) {
						t.Fatalf("isUTF8(%q) = %v", s, !utf8.ValidString(s))
					}
				}
			}
		}
	}
}

func TestWholeCharacters(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a": "a", "é": "é", "a\xc3": "a", "a\xf0\x9f\x98": "a", "\U0001F600": "\U0001F600", "\xa9": "\xa9", "a\xe9b": "a\xe9b",
	} {
		if got := wholeCharacters([]byte(in)); string(got) != want {
			t.Errorf("wholeCharacters(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"été", "\xe9t\xe9", "\xff\xfea\x00", "\xef\xbb\xbf", "c\xbdur", "\x80", "Ã©", `<?xml encoding="latin1"?>` + "\xe9", "<meta charset", "éé\xe9"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		stored := string(b)
		text, name, err := decode(b)
		if string(b) != stored {
			t.Fatal("the stored bytes were changed")
		}
		if !utf8.Valid(text) || text == nil && err == nil && len(b) > 0 && stored != "\xef\xbb\xbf" {
			t.Fatalf("decode(%q) = %q, %q, %v", b, text, name, err)
		}
		if strings.Contains(string(text), "\uFFFD") && err == nil && !utf8.ValidString(stored) && name == "utf-8" {
			t.Fatalf("decode(%q) = %q: characters were lost in silence", b, text)
		}
	})
}
