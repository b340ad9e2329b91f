package export

import "io"

// chunk is the least that goes to the writer at once: fewer system calls, and blocks that compress well.
const chunk = 64 << 10

// buffer collects what a sink appends. The array grows to a chunk and the biggest resource, and is then reused.
type buffer struct {
	w     io.Writer
	bytes []byte
	err   error // the first error of the writer: nothing is written after it
}

// spill writes when a chunk is full.
func (b *buffer) spill() error {
	if len(b.bytes) < chunk {
		return b.err
	}
	return b.flush()
}

// flush writes everything.
func (b *buffer) flush() error {
	if b.err == nil && len(b.bytes) > 0 {
		_, b.err = b.w.Write(b.bytes)
	}
	b.bytes = b.bytes[:0]
	return b.err
}
