package extract

import "encoding/binary"

// inflater unpacks deflate data (RFC 1951) from memory to memory. It needs the size beforehand, as the directory of an archive
// gives it, and room behind both ends; for that it keeps no window and looks for the end of nothing inside its loop. The method
// of the tables is that of libdeflate.
type inflater struct {
	literals  [2048]uint32 // by the next literalBits bits; then tables of longer codes
	distances [1024]uint32 // by the next distanceBits bits; likewise
	lengths   [maxLiterals + maxDistances]uint8

	src  []byte
	pos  int    // of the next byte that bits does not hold
	bits uint64 // the next bits, the first one lowest
	n    uint32 // how many of them count
}

const (
	literalBits  = 10
	distanceBits = 8
	maxLiterals  = 288
	maxDistances = 32
	maxCode      = 15

	inflateSlack = 512 // bytes that may be written behind the end of the output
	sourceSlack  = 24  // bytes that may be read behind the end of the input
)

// An entry of a table: value in bits 16 to 30, length of the code in bits 8 to 11, and in bits 0 to 5 that length and the
// number of extra bits together.
const (
	isLiteral   = 1 << 31
	isException = 1 << 15 // none of the usual: one of the next two, or no code at all
	isTable     = 1 << 14 // value is where a table of longer codes begins, code length how many bits it looks at
	isEnd       = 1 << 13 // end of the block
	valueMask   = 1<<15 - 1
)

// inflate unpacks src, which has sourceSlack readable bytes behind it, into dst, which has inflateSlack bytes behind size. ok
// is false if the data are damaged, or longer than size.
func (z *inflater) inflate(dst, src []byte, size int) (n int, ok bool) {
	z.src, z.pos, z.bits, z.n = src[:len(src)+sourceSlack], 0, 0, 0
	out := 0
	for last := false; !last; {
		last = z.take(1) == 1
		switch z.take(2) {
		case 0:
			out, ok = z.storedBlock(dst, out, size)
		case 1:
			ok = z.fixedCodes()
			if ok {
				out, ok = z.block(dst, out, size)
			}
		case 2:
			ok = z.dynamicCodes()
			if ok {
				out, ok = z.block(dst, out, size)
			}
		default:
			ok = false
		}
		if !ok {
			return 0, false
		}
	}
	return out, out <= size && z.at() <= len(src)
}

// at returns the position of the first byte that was not used.
func (z *inflater) at() int { return z.pos - int(z.n>>3) }

// take returns the next count bits, at most 16. Behind the end of the input they are zero.
func (z *inflater) take(count uint32) uint64 {
	if z.n < count {
		z.refill()
	}
	b := z.bits & (1<<count - 1)
	z.bits >>= count
	z.n -= count
	return b
}

// refill makes at least 56 bits count. At the end of the input it repeats the last bytes: at() then tells.
func (z *inflater) refill() {
	if z.pos > len(z.src)-8 {
		z.bits, z.n, z.pos = 0, 63, len(z.src)+8
		return
	}
	z.bits, z.pos, z.n = more(z.src, z.pos, z.bits, z.n)
}

func (z *inflater) storedBlock(dst []byte, out, size int) (int, bool) {
	z.take(z.n & 7)
	at := z.at()
	if at+4 > len(z.src) {
		return 0, false
	}
	n := int(binary.LittleEndian.Uint16(z.src[at:]))
	if n^0xFFFF != int(binary.LittleEndian.Uint16(z.src[at+2:])) || at+4+n > len(z.src) || out+n > size {
		return 0, false
	}
	copy(dst[out:], z.src[at+4:at+4+n])
	z.pos, z.bits, z.n = at+4+n, 0, 0
	return out + n, true
}

// block unpacks one compressed block behind dst[:out]. At least 56 bits count after more: three literals of the first table take
// at most 30, a length and a distance with their extra bits at most 48. In n only the low six bits mean anything: whole entries
// are taken from it.
func (z *inflater) block(dst []byte, out, size int) (int, bool) {
	src, pos, bits, n := z.src, z.pos, z.bits, z.n
	last := len(src) - sourceSlack + 8 // the bits at hand may come from behind the end
	for pos <= last && out <= size {
		bits, pos, n = more(src, pos, bits, n)
		e := z.literals[bits&(1<<literalBits-1)]
		if e&isLiteral != 0 {
			to := dst[out : out+3 : out+3]
			bits, n = bits>>(e&63), n-e
			to[0] = byte(e >> 16)
			out++
			if e = z.literals[bits&(1<<literalBits-1)]; e&isLiteral != 0 {
				bits, n = bits>>(e&63), n-e
				to[1] = byte(e >> 16)
				out++
				if e = z.literals[bits&(1<<literalBits-1)]; e&isLiteral != 0 {
					bits, n = bits>>(e&63), n-e
					to[2] = byte(e >> 16)
					out++
					continue
				}
			}
			bits, pos, n = more(src, pos, bits, n)
		}
		if e&isTable != 0 {
			bits, n = bits>>literalBits, n-literalBits
			e = z.literals[(uint64(e>>16&valueMask)+bits&(1<<(e>>8&15)-1))&uint64(len(z.literals)-1)]
			if e&isLiteral != 0 {
				bits, n = bits>>(e&63), n-e
				dst[out] = byte(e >> 16)
				out++
				continue
			}
		}
		if e&isException != 0 {
			z.pos, z.bits, z.n = pos, bits>>(e&63), (n-e)&63
			return out, e&isEnd != 0
		}
		length := int(e>>16&valueMask) + int(bits&(1<<(e&63)-1)>>(e>>8&15))
		bits, n = bits>>(e&63), n-e
		d := z.distances[bits&(1<<distanceBits-1)]
		if d&isTable != 0 {
			bits, n = bits>>distanceBits, n-distanceBits
			d = z.distances[(uint64(d>>16&valueMask)+bits&(1<<(d>>8&15)-1))&uint64(len(z.distances)-1)]
		}
		distance := int(d>>16&valueMask) + int(bits&(1<<(d&63)-1)>>(d>>8&15))
		bits, n = bits>>(d&63), n-d
		if d&isException != 0 || distance > out {
			return 0, false
		}
		repeat(dst, out, distance, length)
		out += length
	}
	return 0, false
}

// more takes in the next bytes until at least 56 bits count. Those that no longer fit are taken in again the next time.
func more(src []byte, pos int, bits uint64, n uint32) (uint64, int, uint32) {
	return bits | binary.LittleEndian.Uint64(src[pos:])<<(n&63), pos + int((63-n)>>3&7), n | 56
}

// repeat copies length bytes of dst from distance before out to out, and up to 23 more: most matches are short, and a branch
// on how short costs more than the bytes.
func repeat(dst []byte, out, distance, length int) {
	from := out - distance
	if distance < 8 {
		for end := out + length; out < end; out, from = out+1, from+1 {
			dst[out] = dst[from]
		}
		return
	}
	le := binary.LittleEndian
	a, b := dst[from:from+24], dst[out:out+24]
	le.PutUint64(b, le.Uint64(a))
	le.PutUint64(b[8:], le.Uint64(a[8:]))
	le.PutUint64(b[16:], le.Uint64(a[16:]))
	for i := 24; i < length; i += 8 {
		le.PutUint64(dst[out+i:], le.Uint64(dst[from+i:]))
	}
}
