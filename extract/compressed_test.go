package extract

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// TestGzipMembers reads gzip data of one and several members, whole, cut and with other bytes behind them.
func TestGzipMembers(t *testing.T) {
	one, two := gzipped("un, "), gzipped(strings.Repeat("deux", 10_000))
	const trailing, early = "bytes after the end of the gzip data", "the gzip data end early: the file is truncated"
	for _, c := range []struct {
		name, stored, err string
		size              int
	}{
		{"one", one, "", 4},
		{"two", one + two, "", 40_004},
		{"junk", one + "junk behind the data", trailing, 4},
		{"short junk", one + "x", trailing, 4},
		{"junk behind two", one + two + "\x1f\x8bx", trailing, 40_004},
		{"zeros", one + "\x00\x00\x00", trailing, 4},
		{"cut", two[:40], early, -1},
		{"cut in the sum", one[:len(one)-3], early, 4},
		{"cut in the second", one + two[:40], early, -1},
		{"cut in the second head", one + two[:6], early, 4},
	} {
		for _, source := range []io.Reader{strings.NewReader(c.stored), iotest.OneByteReader(bytes.NewReader([]byte(c.stored)))} {
			r, err := openGzip(source)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			b, err := io.ReadAll(r)
			got := ""
			if err != nil {
				got = errors.Unwrap(compressions[0].trouble("", err)).Error()
			}
			if got != c.err || c.size >= 0 && len(b) != c.size {
				t.Errorf("%s: %d bytes, %q; want %d, %q", c.name, len(b), got, c.size, c.err)
			}
		}
	}
}

// TestOpenGzipTrailing opens a small file and a large one, which is read as it comes, with other bytes behind the data.
func TestOpenGzipTrailing(t *testing.T) {
	useFormats(t, noteFormat)
	junk := strings.Repeat("junk behind the data", headSize)
	write(t, map[string]string{"small.gz": gzipped(note(1, "")) + "junk", "large.gz": gzipped(note(2, "")) + junk})
	for _, name := range []string{"small.gz", "large.gz"} {
		expect(t, Options{}, name+": bytes after the end of the gzip data\n", name)
	}
}
