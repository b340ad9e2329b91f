package export

import (
	"strings"

	"qparl/ontology"
)

// references shortens IRIs to references relative to a base, only where resolution (RFC 3986, 5.2) can do nothing but join the
// two: the prefix is http(s)://authority/path/ and prefix and rest hold no dot segment, no escape and no character that a
// resolver might treat specially. Everything else keeps its whole IRI.
type references struct{ prefix string }

func newReferences(base ontology.Base) references {
	s := base.String()
	_, rest, found := strings.Cut(s, "://")
	if !found || !strings.HasPrefix(s, "http") || !strings.HasSuffix(s, "/") || strings.HasPrefix(rest, "/") {
		return references{}
	}
	authority, path, _ := strings.Cut(rest, "/")
	authority, _, _ = strings.Cut(authority, ":")
	if !joinable(authority) || (path != "" && !joinable(path)) {
		return references{}
	}
	return references{s}
}

// cut returns the reference; ok is false when only the whole IRI is safe.
func (r references) cut(iri string) (reference string, ok bool) {
	n := len(r.prefix)
	if n == 0 || len(iri) <= n || iri[:n] != r.prefix || !joinable(iri[n:]) {
		return "", false
	}
	return iri[n:], true
}

// joinable reports whether s begins with a letter or digit, holds only characters of the table and no segment that begins
// with a dot.
func joinable(s string) bool {
	if s == "" || !alphanumeric(s[0]) {
		return false
	}
	for i := 1; i < len(s); i++ {
		if !plain[s[i]] || s[i] == '.' && s[i-1] == '/' {
			return false
		}
	}
	return true
}

var plain = byteTable("-_./#=,~")

// byteTable holds ASCII letters, digits and the extra characters.
func byteTable(extra string) (t [256]bool) {
	for c := range t {
		t[c] = alphanumeric(byte(c)) || strings.IndexByte(extra, byte(c)) >= 0
	}
	return t
}

func alphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
