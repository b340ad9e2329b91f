package extract

import (
	"strings"
	"testing"
)

func TestRefuseBinary(t *testing.T) {
	for head, want := range map[string]string{
		"%PDF-1.4":                "is a PDF file, not the text of a question",
		"\x1f\x9dabc":             "is a compress file (.Z, .taz), not the text of a question",
		"7z\xbc\xaf'\x1c":         "is a 7z archive, not the text of a question",
		"\x89PNG\r\n\x1a\n":       "is a PNG image, not the text of a question",
		"abc\x00":                 "is a binary file: a zero byte at offset 3",
		"{\"question\":{\x00\x00": "is a binary file: a zero byte at offset 13",
		"<questionsGvt>" + strings.Repeat(strings.Repeat("a", 900)+"\x00", 40): "is a binary file: a zero byte at offset 914",
		strings.Repeat("a", 257) + "ustar\x0000":                               "is a tar archive, not the text of a question",
	} {
		if err := refuseBinary([]byte(head)); err == nil || err.Err.Error() != want {
			t.Errorf("refuseBinary(%.20q) = %v, want %s", head, err, want)
		}
	}
	for _, head := range []string{"{\"question\":{\"uid\":\"\x00", "<questionsGvt>" + strings.Repeat(strings.Repeat("a", 1100)+"\x00", 40), "", "P", "Question écrite", "\xff\xfea\x00", "{}"} {
		if err := refuseBinary([]byte(head)); err != nil {
			t.Errorf("refuseBinary(%q) = %v", head, err)
		}
	}
}

// Names are values of --from, and each format is either read or declined.
func TestFormats(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats {
		if f.Name == "" || f.Doc == "" || seen[f.Name] || f.Match == nil {
			t.Errorf("format %q: no name, no doc, no match, or twice", f.Name)
		}
		seen[f.Name] = true
		if (f.Refusal == "") == (f.Parse == nil) {
			t.Errorf("format %q: either Parse or Refusal", f.Name)
		}
	}
}

// FuzzSniff: no beginning of a file makes the table fail.
func FuzzSniff(f *testing.F) {
	for _, s := range []string{"", "{", "[{", `{"question":{`, "<", "<?xml", "<html", "14ème législature", "PK\x03\x04", "\x1f\x8b\x08"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		refuseBinary(b)
		text, _, _ := decode(b)
		format, refusal := recognise(text)
		if (format == nil) == (refusal == nil) {
			t.Fatalf("recognise(%q) = %v, %v", text, format, refusal)
		}
	})
}

// FuzzOpenZip: no bytes make the reading of an archive fail otherwise than by an error of its own.
func FuzzOpenZip(f *testing.F) {
	f.Add([]byte(zipped(f, "a.txt", "#Q 14 QE 1\n", "../x", "y", "b/", "")))
	f.Add([]byte(zipped(f)))
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(func(t *testing.T, b []byte) {
		options := Options{MaxEntry: 1 << 20}
		pairs := 0
		o := &opener{options: options, limit: options.maxEntry(), head: make([]byte, headSize), yield: func(d Document, err error) bool {
			if pairs++; err == nil {
				err = d.Load()
			}
			if err == nil && int64(len(d.Bytes)) > options.MaxEntry {
				t.Fatal("larger than the limit")
			}
			return pairs < 1000
		}}
		o.entries("a.zip", &mapping{data: b, size: int64(len(b))})
	})
}
