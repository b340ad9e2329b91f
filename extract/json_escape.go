package extract

import (
	"bytes"
	"strconv"
	"unicode/utf16"

	"github.com/valyala/fastjson"
)

// unfitCharacters is said of a field that names characters which are no text: RFC 8259 lets a string name any number, XML
// and RDF do not.
const unfitCharacters = "characters that no text can hold"

const hintUnfit = "controls are read as blanks, half a pair of surrogates as U+FFFD"

// fitEscapes looks for escapes of characters that no text can hold: controls, and surrogates that stand alone (RFC 8259,
// 8.2). It returns where they are, and b with U+FFFD for each such surrogate, of the same length; b itself stays as it is.
// broken is where the first backslash stands that begins no escape, or -1.
func fitEscapes(b []byte) (fit []byte, unfit []int, broken int) {
	fit = b
	for i := 0; ; {
		n := bytes.IndexByte(b[i:], '\\')
		if n < 0 {
			return fit, unfit, -1
		}
		i += n
		r, size := escaped(b[i:])
		switch {
		case size == 0:
			return fit, unfit, i
		case utf16.IsSurrogate(r):
			if unfit = append(unfit, i); &fit[0] == &b[0] {
				fit = bytes.Clone(b)
			}
			copy(fit[i:], `\ufffd`)
		case isUnfit(r):
			unfit = append(unfit, i)
		}
		i += size
	}
}

// escaped reads the escape at b[0]; of none that JSON knows (RFC 8259, 7) the size is 0. A surrogate that it returns stands
// alone; of a pair, and of what is no number but a letter, it returns what is no control.
func escaped(b []byte) (r rune, size int) {
	if len(b) < 2 {
		return 0, 0
	}
	switch b[1] {
	case 'n', '"', '\\', '/', 't', 'r', 'f':
		return ' ', 2
	case 'b':
		return '\b', 2
	}
	r, ok := escapedUnit(b)
	if !ok {
		return 0, 0
	}
	if second, ok := escapedUnit(b[6:]); ok && utf16.DecodeRune(r, second) != '\uFFFD' {
		return ' ', 12
	}
	return r, 6
}

func escapedUnit(b []byte) (rune, bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	return rune(n), err == nil
}

// isUnfit tells whether a character is a control other than the white space of ASCII.
func isUnfit(r rune) bool { return r < '\t' || '\r' < r && r < ' ' || r == 0x7f }

// remarkStrings reports each string of the document that holds one of these places.
func (t *tree) remarkStrings(places []int, what, hint string) {
	if places == nil {
		return
	}
	strings, n := stringsAt(t.r.Bytes, places), 0
	walk(t.root, nil, func(v *fastjson.Value, _ []step) bool {
		if v.Type() == fastjson.TypeString {
			if strings[n] {
				t.remark(v, what, hint)
			}
			n++
		}
		return true
	})
}

// stringsAt returns which strings of a sound document hold one of the places, counted from 0 in the document's order, the
// names of members aside.
func stringsAt(b []byte, places []int) map[int]bool {
	found := make(map[int]bool)
	for i, n := 0, 0; len(places) > 0; {
		begin := bytes.IndexByte(b[i:], '"')
		if begin < 0 {
			break
		}
		i = stringEnd(b, i+begin)
		isValue := !firstByte(b[i:], ':')
		for len(places) > 0 && places[0] < i {
			places = places[1:]
			found[n] = found[n] || isValue
		}
		if isValue {
			n++
		}
	}
	return found
}
