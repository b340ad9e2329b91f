package ontology

import "unsafe"

// arena puts many short strings into few allocations. Its chunks are never written again once handed out, so the strings
// live as long as anybody holds one of them; who keeps a string for long clones it, or it holds its whole chunk.
type arena struct{ chunk []byte }

const arenaChunk = 32 << 10

// join concatenates into the arena; a nil arena allocates.
func (a *arena) join(first string, rest []string) string {
	n := len(first)
	for _, s := range rest {
		n += len(s)
	}
	if n == 0 {
		return ""
	}
	b := a.take(n)
	b = append(b, first...)
	for _, s := range rest {
		b = append(b, s...)
	}
	return unsafe.String(&b[0], len(b))
}

// take returns room for n bytes that nobody else will get.
func (a *arena) take(n int) []byte {
	if a == nil || n > arenaChunk/8 {
		return make([]byte, 0, n)
	}
	if cap(a.chunk)-len(a.chunk) < n {
		a.chunk = make([]byte, 0, arenaChunk)
	}
	from := len(a.chunk)
	a.chunk = a.chunk[:from+n]
	return a.chunk[from : from : from+n]
}
