package export

import "strings"

// reference is an IRI reference cut into the five components of RFC 3986, appendix B; a component keeps its delimiter, so that
// an empty one differs from a missing one.
type reference struct{ scheme, authority, path, query, fragment string }

func parseReference(s string) (r reference) {
	s, r.fragment = cutAt(s, "#")
	s, r.query = cutAt(s, "?")
	if i := strings.IndexAny(s, ":/"); i > 0 && s[i] == ':' && isScheme(s[:i]) {
		r.scheme, s = s[:i+1], s[i+1:]
	}
	if strings.HasPrefix(s, "//") {
		n := strings.IndexByte(s[2:], '/') + 2
		if n == 1 {
			n = len(s)
		}
		r.authority, s = s[:n], s[n:]
	}
	r.path = s
	return r
}

// cutAt splits before the first separator.
func cutAt(s, separator string) (before, from string) {
	if i := strings.Index(s, separator); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

func isScheme(s string) bool {
	for i, c := range s {
		if !isLetter(c) && (i == 0 || !isDigit(c) && c != '+' && c != '-' && c != '.') {
			return false
		}
	}
	return s != ""
}

func (r reference) String() string { return r.scheme + r.authority + r.path + r.query + r.fragment }

// resolve is RFC 3986, 5.2.2, without any normalisation; an absolute IRI stays as it is, dot segments too, as a name must.
func (r reference) resolve(base reference) reference {
	switch {
	case r.scheme != "":
		return r
	case r.authority != "":
		r.path = removeDots(r.path)
	case r.path == "":
		r.authority, r.path = base.authority, base.path
		if r.query == "" {
			r.query = base.query
		}
	case strings.HasPrefix(r.path, "/"):
		r.authority, r.path = base.authority, removeDots(r.path)
	default:
		r.path = removeDots(base.merge(r.path))
		r.authority = base.authority
	}
	r.scheme = base.scheme
	return r
}

// merge is RFC 3986, 5.2.3.
func (r reference) merge(path string) string {
	if r.authority != "" && r.path == "" {
		return "/" + path
	}
	return r.path[:strings.LastIndexByte(r.path, '/')+1] + path
}

// removeDots is RFC 3986, 5.2.4.
func removeDots(in string) string {
	if !strings.Contains(in, ".") {
		return in
	}
	out := make([]byte, 0, len(in))
	for in != "" {
		switch {
		case strings.HasPrefix(in, "../"):
			in = in[3:]
		case strings.HasPrefix(in, "./"), strings.HasPrefix(in, "/./"):
			in = in[2:]
		case in == "/.":
			in = "/"
		case strings.HasPrefix(in, "/../"), in == "/..":
			in = "/" + strings.TrimPrefix(in[3:], "/")
			out = out[:max(0, strings.LastIndexByte(string(out), '/'))]
		case in == ".", in == "..":
			in = ""
		default:
			n := strings.IndexByte(in[1:], '/') + 1
			if n == 0 {
				n = len(in)
			}
			out = append(out, in[:n]...)
			in = in[n:]
		}
	}
	return string(out)
}
