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
func fitEscapes(b []byte) (fit []byte, unfit []int) {
	fit = b
	for i := 0; ; {
		n := bytes.IndexByte(b[i:], '\\')
		if n < 0 {
			return fit, unfit
		}
		i += n
		r, size := escaped(b[i:])
		switch {
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

// escaped reads the escape at b[0]. A surrogate that it returns stands alone; of a pair, and of what is no number, it returns
// what is no control.
func escaped(b []byte) (r rune, size int) {
	if len(b) < 2 || b[1] != 'u' {
		if len(b) > 1 && b[1] == 'b' {
			return '\b', 2
		}
		return ' ', min(2, len(b))
	}
	r, ok := escapedUnit(b)
	if !ok {
		return ' ', 2
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

// remarkUnfit reports each string of the document that holds one of the escapes that fitEscapes found.
func (t *tree) remarkUnfit(unfit []int) {
	if unfit == nil {
		return
	}
	strings, n := unfitStrings(t.r.Bytes, unfit), 0
	walk(t.root, nil, func(v *fastjson.Value, _ []step) bool {
		if v.Type() == fastjson.TypeString {
			if strings[n] {
				t.remark(v, unfitCharacters, hintUnfit)
			}
			n++
		}
		return true
	})
}

// unfitStrings returns which strings of a sound document hold an escape of unfit, counted from 0 in the document's order,
// the names of members aside.
func unfitStrings(b []byte, unfit []int) map[int]bool {
	found := make(map[int]bool)
	for i, n := 0, 0; len(unfit) > 0; {
		begin := bytes.IndexByte(b[i:], '"')
		if begin < 0 {
			break
		}
		i = stringEnd(b, i+begin)
		isValue := !firstByte(b[i:], ':')
		for len(unfit) > 0 && unfit[0] < i {
			unfit = unfit[1:]
			found[n] = found[n] || isValue
		}
		if isValue {
			n++
		}
	}
	return found
}
