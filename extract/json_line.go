package extract

import "bytes"

// jsonLine returns the line of a value in the document's file. The document was parsed, so its structure is sound; the walk
// counts members and items and need not compare names.
func jsonLine(d *Document, path []step) int {
	b := d.Bytes
	i := skipBlanks(b, 0)
	for _, s := range path {
		i = jsonEnter(b, i, s)
	}
	return d.Line + bytes.Count(b[:min(i, len(b))], newline)
}

// jsonEnter returns where the s.nth value of the object or list at b[i] begins.
func jsonEnter(b []byte, i int, s step) int {
	i = skipBlanks(b, i+1)
	for n := 0; ; n++ {
		if s.name != "" || i < len(b) && b[i] == '"' && isMember(b, i) {
			i = skipBlanks(b, stringEnd(b, i))
			i = skipBlanks(b, i+1) // the colon
		}
		if n == s.nth || i >= len(b) {
			return i
		}
		i = skipBlanks(b, skipValue(b, i))
		i = skipBlanks(b, i+1) // the comma
	}
}

// isMember tells whether the string at b[i] is the name of a member: also a name may be empty.
func isMember(b []byte, i int) bool {
	i = skipBlanks(b, stringEnd(b, i))
	return i < len(b) && b[i] == ':'
}

func skipBlanks(b []byte, i int) int {
	for i < len(b) && isBlank(b[i]) {
		i++
	}
	return i
}

// isBlank tells the white space of JSON (RFC 8259, 2); other controls are mistakes.
func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// stringEnd returns where the string at b[i] ends, its quotation mark included.
func stringEnd(b []byte, i int) int {
	begin := i + 1
	for i = begin; i < len(b); {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			break
		}
		if i += n + 1; !oddBackslashes(b[begin:i-1], false) {
			return i
		}
	}
	return len(b)
}

// skipValue returns where the value at b[i] and the blanks after it end.
func skipValue(b []byte, i int) int {
	for depth := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			i = stringEnd(b, i) - 1
		case '{', '[':
			depth++
		case '}', ']', ',':
			if depth == 0 {
				return i
			}
			if b[i] != ',' {
				depth--
			}
		}
	}
	return len(b)
}
