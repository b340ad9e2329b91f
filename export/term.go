package export

import (
	"math/bits"

	"qparl/ontology"
)

// IRIs come from ontology's constructors, which admit no character that any syntax would have to escape.
func appendIRI(dst []byte, iri string) []byte {
	dst = append(dst, '<')
	dst = append(dst, iri...)
	return append(dst, '>')
}

// appendTerm appends a term in N-Triples' notation.
func appendTerm(dst []byte, t ontology.Term) []byte {
	switch t.Kind() {
	case ontology.IRITerm:
		return appendIRI(dst, t.Text())
	case ontology.LangTerm:
		dst = appendQuoted(dst, t.Text())
		dst = append(dst, '@')
		return append(dst, t.Lang()...)
	case ontology.TypedTerm:
		dst = appendQuoted(dst, t.Text())
		dst = append(dst, "^^"...)
		return appendIRI(dst, t.Datatype().String())
	}
	return appendQuoted(dst, t.Text())
}

// appendQuoted appends a string between double quotes. The escapes are those that N-Triples, Turtle and JSON share:
// ECHAR of the former but \', and \u00XX for other controls. All else, U+2028 and U+007F too, stands as it is.
func appendQuoted(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for {
		n := cleanPrefix(s)
		dst = append(dst, s[:n]...)
		if n == len(s) {
			return append(dst, '"')
		}
		dst = appendEscape(dst, s[n])
		s = s[n+1:]
	}
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	case '\b':
		return append(dst, '\\', 'b')
	case '\f':
		return append(dst, '\\', 'f')
	}
	return append(dst, '\\', 'u', '0', '0', '0'+c>>4, "0123456789ABCDEF"[c&15])
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// cleanPrefix returns the length of the longest prefix without a double quote, a backslash or a control below U+0020.
func cleanPrefix(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if m := suspects(load64(s[i : i+8])); m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			return i
		}
	}
	return i
}

// suspects looks at eight bytes at a time. The lowest bit set marks the first byte to escape; a borrow can set wrong bits
// above it, never below (Bit Twiddling Hacks, «Determine if a word has a byte less than n»).
func suspects(w uint64) uint64 {
	quote, slash := w^('"'*ones), w^('\\'*ones)
	return ((w-' '*ones)&^w | (quote-ones)&^quote | (slash-ones)&^slash) & highs
}

// load64 is a single load: the compiler joins the bytes.
func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
