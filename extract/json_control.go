package extract

import (
	"bytes"
	"encoding/binary"
)

// rawControls is said of a field that holds control characters as they are: in a string JSON wants them escaped (RFC 8259,
// 7), for they are what a transfer breaks, and the parser lets them pass.
const rawControls = "control characters that are not escaped"

const hintControls = "they are read as blanks"

// stringsWithControls returns where the strings of a sound document begin that hold a control. Where the document is one line
// without any, one fast look at its bytes tells; only one laid out in several lines is gone through string by string.
func stringsWithControls(b []byte) (found []int) {
	b = bytes.TrimRight(b, jsonBlanks)
	if !hasControl(b) {
		return nil
	}
	for i := 0; ; {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			return found
		}
		begin := i + n
		if i = stringEnd(b, begin); hasControl(b[begin:i]) {
			found = append(found, begin)
		}
	}
}

// hasControl tells whether a byte is below a blank, eight bytes at a time: taking a blank from such a byte sets its high bit,
// which was not set. It then borrows from the byte above, whose bit may be set wrongly, but never where none is set rightly.
func hasControl(b []byte) bool {
	const blanks, high = 0x2020202020202020, 0x8080808080808080
	for le := binary.LittleEndian; len(b) >= 32; b = b[32:] {
		x, y, z, w := le.Uint64(b), le.Uint64(b[8:]), le.Uint64(b[16:]), le.Uint64(b[24:])
		if ((x-blanks)&^x|(y-blanks)&^y|(z-blanks)&^z|(w-blanks)&^w)&high != 0 {
			return true
		}
	}
	for ; len(b) >= 8; b = b[8:] {
		if x := binary.LittleEndian.Uint64(b); (x-blanks)&^x&high != 0 {
			return true
		}
	}
	for _, c := range b {
		if c < ' ' {
			return true
		}
	}
	return false
}
