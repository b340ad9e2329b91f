package ontology

import (
	"encoding/binary"
	"fmt"
	"io"
	"iter"
	"slices"
)

// spool keeps resources for later in a compact form: in memory, beyond a limit in a temporary file.
type spool struct {
	memory   []byte
	overflow func() (Overflow, error)
	file     Overflow
	written  int64 // bytes in file
}

// spoolLimit is what a spool holds in memory.
const spoolLimit = 4 << 20

func newSpool(overflow func() (Overflow, error)) *spool { return &spool{overflow: overflow} }

func (s *spool) close() {
	if s.file != nil {
		s.file.Close()
	}
}

func (s *spool) add(r *Resource) error {
	s.memory = appendResource(s.memory, r)
	if len(s.memory) < spoolLimit || s.overflow == nil {
		return nil
	}
	return s.flush()
}

func (s *spool) flush() error {
	if s.file == nil {
		f, err := s.overflow()
		if err != nil {
			return fmt.Errorf("open a temporary file: %w", err)
		}
		s.file = f
	}
	n, err := s.file.Write(s.memory)
	s.written += int64(n)
	if err != nil {
		return fmt.Errorf("write a temporary file: %w", err)
	}
	s.memory = s.memory[:0]
	return nil
}

// all yields what was added, in order. A read error of the temporary file ends it.
func (s *spool) all() iter.Seq2[*Resource, error] {
	return func(yield func(*Resource, error) bool) {
		for r, err := range s.section(0, s.written) {
			if !yield(r, err) || err != nil {
				return
			}
		}
		var r Resource
		for rest := s.memory; len(rest) > 0; {
			rest = readResource(rest, &r)
			if !yield(&r, nil) {
				return
			}
		}
	}
}

// section yields the resources between two offsets of the file.
func (s *spool) section(from, to int64) iter.Seq2[*Resource, error] {
	return func(yield func(*Resource, error) bool) {
		var r Resource
		var held []byte
		for from < to || len(held) > 0 {
			record, rest, ok := cutRecord(held)
			if ok {
				readResource(record, &r)
				held = rest
				if !yield(&r, nil) {
					return
				}
				continue
			}
			n := min(to-from, 1<<16)
			held = slices.Grow(slices.Clone(held), int(n))
			chunk := held[len(held) : len(held)+int(n)]
			if _, err := s.file.ReadAt(chunk, from); err != nil && err != io.EOF || n == 0 {
				yield(nil, fmt.Errorf("read a temporary file: %w", err))
				return
			}
			held, from = held[:len(held)+int(n)], from+n
		}
	}
}

// cutRecord splits off the first record when it is there whole.
func cutRecord(b []byte) (record, rest []byte, ok bool) {
	length, n := binary.Uvarint(b)
	if n <= 0 || uint64(len(b)-n) < length {
		return nil, b, false
	}
	end := n + int(length)
	return b[:end], b[end:], true
}

// appendResource writes length, layer, id, types, properties; strings with their length in front.
func appendResource(b []byte, r *Resource) []byte {
	const room = binary.MaxVarintLen32
	start := len(b)
	b = append(b, make([]byte, room)...)
	b = append(b, byte(r.Layer))
	b = appendString(b, r.ID.text)
	b = binary.AppendUvarint(b, uint64(len(r.Types)))
	for _, t := range r.Types {
		b = appendString(b, t.text)
	}
	b = binary.AppendUvarint(b, uint64(len(r.Properties)))
	for i := range r.Properties {
		p := &r.Properties[i]
		b = appendString(b, p.Predicate.text)
		b = append(b, byte(p.Object.kind))
		b = appendString(b, p.Object.text)
		b = appendString(b, p.Object.qualifier)
	}
	var length [room]byte
	n := binary.PutUvarint(length[:], uint64(len(b)-start-room))
	copy(b[start:], length[:n])
	return append(b[:start+n], b[start+room:]...)
}

// readResource fills r with copies and returns the bytes after it.
func readResource(b []byte, r *Resource) []byte {
	length, n := binary.Uvarint(b)
	rest := b[n+int(length):]
	d := decoder{string(b[n : n+int(length)])}
	r.Layer = Layer(d.byte())
	r.ID = IRI{d.string()}
	r.Types = r.Types[:0]
	for range d.uvarint() {
		r.Types = append(r.Types, IRI{d.string()})
	}
	r.Properties = r.Properties[:0]
	for range d.uvarint() {
		p := Property{Predicate: IRI{d.string()}}
		p.Object.kind = TermKind(d.byte())
		p.Object.text, p.Object.qualifier = d.string(), d.string()
		r.Properties = append(r.Properties, p)
	}
	return rest
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// decoder reads what appendResource wrote: its own process's bytes, trusted.
type decoder struct{ s string }

func (d *decoder) byte() byte {
	c := d.s[0]
	d.s = d.s[1:]
	return c
}

func (d *decoder) uvarint() int {
	n := 0
	for shift := 0; ; shift += 7 {
		c := d.byte()
		n |= int(c&0x7f) << shift
		if c < 0x80 {
			return n
		}
	}
}

func (d *decoder) string() string {
	n := d.uvarint()
	s := d.s[:n]
	d.s = d.s[n:]
	return s
}
