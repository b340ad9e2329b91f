package extract

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

var utf8BOM = []byte("\xef\xbb\xbf")

// decode returns the text of a document in UTF-8 without BOM, its lines ending in LF or CRLF, and the name of the encoding it
// was stored in. text may share the storage of b. With both text and err, the text is whole but for characters that could not
// be read, now U+FFFD.
//
// The first rule that applies decides:
//
//  1. valid UTF-8, with or without BOM, is UTF-8, whatever it declares;
//  2. a BOM of UTF-16;
//  3. not valid, but with more characters of several bytes than stray bytes: damaged UTF-8. In a text of one byte a
//     character, such sequences («Ã©») are accidents;
//  4. the charset that the XML declaration or a meta element names, but windows-1252 instead of ISO 8859 when there is a byte
//     of 0x80 to 0x9F, where ISO 8859 has only controls;
//  5. such a byte: windows-1252;
//  6. 0xA4 (€ against ¤), 0xBD (œ against ½) or 0xBC (Œ against ¼) where only the letter makes sense: ISO-8859-15;
//  7. windows-1252, which holds ISO-8859-1.
func decode(b []byte) (text []byte, name string, err error) {
	text, name, err = decodeCharacters(b)
	return replaceLoneCR(text), name, err
}

// replaceLoneCR returns text with LF for every CR that ends a line alone, as on old Macs; it copies text when there is one.
func replaceLoneCR(text []byte) []byte {
	copied := false
	for from, to := loneCRs(text, 0); from < to; from, to = loneCRs(text, to) {
		if !copied {
			text, copied = bytes.Clone(text), true
		}
		for i := from; i < to; i++ {
			text[i] = '\n'
		}
	}
	return text
}

// loneCRs returns the first run of CRs from i on of which each ends a line alone; from == to when there is none. CRs directly
// before an LF are one line end with it: a file of CR CR LF went through two programs that each added one.
func loneCRs(b []byte, i int) (from, to int) {
	for {
		at := bytes.IndexByte(b[i:], '\r')
		if at < 0 {
			return 0, 0
		}
		from = i + at
		for to = from; to < len(b) && b[to] == '\r'; to++ {
		}
		if to == len(b) || b[to] != '\n' {
			return from, to
		}
		i = to
	}
}

func decodeCharacters(b []byte) (text []byte, name string, err error) {
	b = bytes.TrimPrefix(b, utf8BOM)
	if isUTF8(b) {
		return repairDocument(b), "utf-8", nil
	}
	name, enc, err := detect(b)
	if err != nil {
		return nil, name, err
	}
	if enc == nil {
		return bytes.ToValidUTF8(b, []byte("\uFFFD")), name, strayByte(b)
	}
	if text, err = enc.NewDecoder().Bytes(b); err != nil {
		return nil, name, err
	}
	if name == "utf-16" && bytes.Contains(text, []byte("\uFFFD")) {
		err = errors.New("holds pairs of bytes that are no UTF-16; each was read as U+FFFD")
	}
	return text, name, err
}

// isUTF8 is utf8.Valid, three times as fast on French: eight bytes of ASCII at a time, and the letters of two bytes without a
// table.
func isUTF8(b []byte) bool {
	i := 0
	for i+8 <= len(b) {
		m := binary.LittleEndian.Uint64(b[i:]) & 0x8080808080808080
		if m == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(m) >> 3
		if i+1 < len(b) && b[i] >= 0xc2 && b[i] <= 0xdf && b[i+1]&0xc0 == 0x80 {
			i += 2
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return false
		}
		i += n
	}
	return utf8.Valid(b[i:])
}

// detect applies the rules of decode to bytes that are no valid UTF-8, or to the head of a longer text. A nil encoding
// stands for UTF-8.
func detect(b []byte) (name string, enc encoding.Encoding, err error) {
	if isUTF16(b) {
		return "utf-16", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), nil
	}
	characters, stray, controls := countUTF8(b)
	if stray == 0 || characters > stray {
		return "utf-8", nil, nil
	}
	declared := declaredCharset(b)
	enc, known := charsets[declared]
	switch {
	case declared != "" && declared != "utf-8" && !known:
		return declared, nil, fmt.Errorf("declares charset %q, which is not read", shorten(declared, 40))
	case !controls && (enc == charmap.ISO8859_15 || enc == nil && isLatin9(b)):
		return "iso-8859-15", charmap.ISO8859_15, nil
	}
	return "windows-1252", charmap.Windows1252, nil
}

// charsets are the declared names that are honoured, in lower case. ISO-8859-1 and ASCII are read as windows-1252, which
// holds both (WHATWG Encoding, 4.2).
var charsets = map[string]encoding.Encoding{
	"windows-1252": charmap.Windows1252, "cp1252": charmap.Windows1252, "x-cp1252": charmap.Windows1252,
	"iso-8859-1": charmap.Windows1252, "iso8859-1": charmap.Windows1252, "latin1": charmap.Windows1252,
	"us-ascii": charmap.Windows1252, "ascii": charmap.Windows1252, "ansi": charmap.Windows1252,
	"iso-8859-15": charmap.ISO8859_15, "iso8859-15": charmap.ISO8859_15, "latin9": charmap.ISO8859_15, "latin-9": charmap.ISO8859_15,
}

// declaredCharset returns, in lower case, the first charset named in the first KiB by an XML declaration (encoding="…") or a
// meta element (charset=…), "" when there is none.
func declaredCharset(b []byte) string {
	head := strings.ToLower(string(b[:min(len(b), 1024)]))
	if strings.HasPrefix(head, "<?xml") {
		declaration, _, _ := strings.Cut(head, "?>")
		return charsetAfter(declaration, "encoding")
	}
	if _, meta, found := strings.Cut(head, "<meta"); found {
		return charsetAfter(meta, "charset")
	}
	return ""
}

// charsetAfter returns the word that follows label and an equals sign in s, without quotes.
func charsetAfter(s, label string) string {
	_, s, found := strings.Cut(s, label)
	s, equals := strings.CutPrefix(strings.TrimLeft(s, " \t\r\n"), "=")
	if !found || !equals {
		return ""
	}
	s = strings.TrimLeft(s, " \t\r\n\"'")
	if end := strings.IndexAny(s, " \t\r\n\"';>/"); end >= 0 {
		s = s[:end]
	}
	return s
}

// isUTF16 tells whether b begins with a byte order mark of UTF-16.
func isUTF16(b []byte) bool {
	return len(b) >= 2 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == 0xFE && b[1] == 0xFF)
}

// countUTF8 counts the characters of several bytes and the bytes that are no UTF-8; controls tells whether one of the latter
// is in 0x80–0x9F.
func countUTF8(b []byte) (characters, stray int, controls bool) {
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			stray++
			controls = controls || b[0] < 0xA0
		} else {
			characters++
		}
		b = b[n:]
	}
	return characters, stray, controls
}

// isLatin9 tells whether a byte that differs between ISO-8859-1 and -15 stands where only the letter of the latter makes
// sense: a currency sign is always €, œ and Œ stand before a letter and not after a digit, as in «cœur», «Œuvre», «1½ h».
func isLatin9(b []byte) bool {
	for i, c := range b {
		switch c {
		case 0xA4:
			return true
		case 0xBC, 0xBD:
			before, after := i > 0 && isDigit(b[i-1]), i+1 < len(b) && isASCIILetter(b[i+1])
			if after && !before {
				return true
			}
		}
	}
	return false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// damage is what was wrong with the characters of a document, at a line of it.
type damage struct {
	line int // from 1
	what string
}

func (d *damage) Error() string { return d.what }

// strayByte reports the first byte that is no UTF-8.
func strayByte(b []byte) error {
	line := 1
	from, to := loneCRs(b, 0)
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return &damage{line, fmt.Sprintf("byte 0x%02X at offset %d is no UTF-8; such bytes were read as U+FFFD", b[i], i)}
		}
		if r == '\n' || from <= i && i < to {
			line++
		}
		if i+1 == to {
			from, to = loneCRs(b, to)
		}
		i += n
	}
	return nil
}

// wholeCharacters cuts an unfinished character off the end of the head of a text in UTF-8.
func wholeCharacters(head []byte) []byte {
	for i := 1; i < utf8.UTFMax && i <= len(head); i++ {
		if c := head[len(head)-i]; utf8.RuneStart(c) {
			if !utf8.FullRune(head[len(head)-i:]) {
				return head[:len(head)-i]
			}
			break
		}
	}
	return head
}

// repairDocument undoes a document that was encoded twice as a whole («Question Ã©crite»). Fields that alone were, are
// repaired where they are read. Of the two bytes of «Ã», the second one is rare in French, the first one is in every «é».
func repairDocument(b []byte) []byte {
	if bytes.IndexByte(b, "Ã"[1]) < 0 || !bytes.Contains(b, []byte("Ã")) {
		return b
	}
	if once := repairMojibake(string(b)); len(once) != len(b) {
		return []byte(once)
	}
	return b
}
