package extract

import "math/bits"

// What the symbols stand for (RFC 1951, 3.2.5): an entry of a table without the length of the code; in bits 0 to 5 the number
// of extra bits.
var (
	literalSymbols  = makeLiteralSymbols()
	distanceSymbols = makeDistanceSymbols()
	lengthSymbols   = makeLengthSymbols()
)

func makeLiteralSymbols() (symbols [maxLiterals]uint32) {
	for i := range 256 {
		symbols[i] = isLiteral | uint32(i)<<16
	}
	symbols[256] = isException | isEnd
	base := uint32(3)
	for i := range uint32(28) {
		extra := uint32(0)
		if i >= 8 {
			extra = i/4 - 1
		}
		symbols[257+i] = base<<16 | extra
		base += 1 << extra
	}
	symbols[285] = 258 << 16
	symbols[286], symbols[287] = isException, isException
	return symbols
}

func makeDistanceSymbols() (symbols [maxDistances]uint32) {
	base := uint32(1)
	for i := range uint32(30) {
		extra := uint32(0)
		if i >= 4 {
			extra = i/2 - 1
		}
		symbols[i] = base<<16 | extra
		base += 1 << extra
	}
	symbols[30], symbols[31] = isException, isException
	return symbols
}

// makeLengthSymbols makes the symbols of the code in which the lengths of the codes are written: themselves.
func makeLengthSymbols() (symbols [19]uint32) {
	for i := range symbols {
		symbols[i] = uint32(i) << 16
	}
	return symbols
}

// fixedCodes makes the tables of a block with the codes of the RFC (3.2.6).
func (z *inflater) fixedCodes() bool {
	for i := range maxLiterals {
		switch {
		case i < 144, i >= 280:
			z.lengths[i] = 8
		case i < 256:
			z.lengths[i] = 9
		default:
			z.lengths[i] = 7
		}
	}
	for i := range maxDistances {
		z.lengths[maxLiterals+i] = 5
	}
	return makeTable(z.literals[:], literalBits, z.lengths[:maxLiterals], literalSymbols[:]) &&
		makeTable(z.distances[:], distanceBits, z.lengths[maxLiterals:], distanceSymbols[:])
}

// lengthOrder is the order in which the lengths of the length code are written (3.2.7).
var lengthOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

const lengthBits = 7

// dynamicCodes reads the codes of a block and makes their tables (3.2.7).
func (z *inflater) dynamicCodes() bool {
	literals, distances, count := int(z.take(5))+257, int(z.take(5))+1, z.take(4)+4
	if literals > 286 {
		return false
	}
	var ofLengths [19]uint8
	for _, symbol := range lengthOrder[:count] {
		ofLengths[symbol] = uint8(z.take(3))
	}
	table := z.literals[:1<<lengthBits]
	if !makeTable(table, lengthBits, ofLengths[:], lengthSymbols[:]) || !z.readLengths(table, literals+distances) {
		return false
	}
	return z.lengths[256] != 0 &&
		makeTable(z.distances[:], distanceBits, z.lengths[literals:literals+distances], distanceSymbols[:]) &&
		makeTable(z.literals[:], literalBits, z.lengths[:literals], literalSymbols[:])
}

// readLengths reads the lengths of count codes; 16 repeats the last one, 17 and 18 are runs of zeros.
func (z *inflater) readLengths(table []uint32, count int) bool {
	for i := 0; i < count; {
		if z.n < lengthBits {
			z.refill()
		}
		e := table[z.bits&(1<<lengthBits-1)]
		if e&isException != 0 {
			return false
		}
		z.bits >>= e & 63
		z.n -= uint(e & 63)
		symbol := uint8(e >> 16)
		if symbol < 16 {
			z.lengths[i] = symbol
			i++
			continue
		}
		length, run := uint8(0), 0
		switch symbol {
		case 16:
			if i == 0 {
				return false
			}
			length, run = z.lengths[i-1], 3+int(z.take(2))
		case 17:
			run = 3 + int(z.take(3))
		case 18:
			run = 11 + int(z.take(7))
		}
		if i+run > count {
			return false
		}
		for end := i + run; i < end; i++ {
			z.lengths[i] = length
		}
	}
	return true
}

// makeTable makes the table of a canonical code from the lengths of its words. It wants a code without gaps, except for one
// word of one bit or none at all, which encoders write for blocks without distances.
func makeTable(table []uint32, tableBits int, lengths []uint8, symbols []uint32) bool {
	var counts [maxCode + 1]int
	for _, length := range lengths {
		counts[length]++
	}
	used := len(lengths) - counts[0]
	counts[0] = 0
	var offsets [maxCode + 2]int
	space := 0
	for length := 1; length <= maxCode; length++ {
		offsets[length+1] = offsets[length] + counts[length]
		space += counts[length] << (maxCode - length)
	}
	var sorted [maxLiterals]uint16
	for symbol, length := range lengths {
		if length != 0 {
			sorted[offsets[length]] = uint16(symbol)
			offsets[length]++
		}
	}
	if space != 1<<maxCode {
		return makeSparseTable(table[:1<<tableBits], counts[1], used, symbols[sorted[0]])
	}
	b := tableBuilder{table: table, bits: tableBits, counts: &counts, sorted: sorted[:used], symbols: symbols}
	return b.short() || b.long()
}

// makeSparseTable makes the table of a code of one word of one bit, or without words.
func makeSparseTable(table []uint32, words, used int, symbol uint32) bool {
	if used > 1 || words != used {
		return false
	}
	for i := range table {
		table[i] = isException
		if used == 1 && i&1 == 0 {
			table[i] = makeEntry(symbol, 1)
		}
	}
	return true
}

func makeEntry(symbol uint32, length int) uint32 { return symbol + uint32(length)<<8 + uint32(length) }

// tableBuilder walks through the words of a code, from the shortest to the longest, in the order of their values. Words are
// kept with their first bit lowest, as they come from the input.
type tableBuilder struct {
	table   []uint32
	bits    int // that the table looks at
	counts  *[maxCode + 1]int
	sorted  []uint16 // symbols in the order of their words
	symbols []uint32

	word, length int
	left         int // words of this length still to come
}

// next goes to the word after this one, of the same length; false after the last word of all.
func (b *tableBuilder) next() bool {
	last := 1<<b.length - 1
	if b.word == last {
		return false
	}
	bit := 1 << (bits.Len(uint(b.word^last)) - 1)
	b.word = b.word&(bit-1) | bit
	return true
}

// short enters the words that the table holds whole. The table grows with the words: twice as large for each bit. true: these
// were all words.
func (b *tableBuilder) short() bool {
	end := 1
	for b.length = 1; b.length <= b.bits; b.length++ {
		copy(b.table[end:2*end], b.table[:end])
		end *= 2
		for b.left = b.counts[b.length]; b.left > 0; b.left-- {
			b.table[b.word] = makeEntry(b.symbols[b.sorted[0]], b.length)
			b.sorted = b.sorted[1:]
			if !b.next() {
				for ; b.length < b.bits; b.length++ {
					copy(b.table[end:2*end], b.table[:end])
					end *= 2
				}
				return true
			}
		}
	}
	return false
}

// long enters the words that begin with the same bits in a table of their own, behind the first one.
func (b *tableBuilder) long() bool {
	prefix, start, end := -1, 0, 1<<b.bits
	for {
		for b.left == 0 {
			b.left = b.counts[b.length]
			if b.left == 0 {
				b.length++
			}
		}
		if p := b.word & (1<<b.bits - 1); p != prefix {
			more := b.bitsBelow()
			prefix, start, end = p, end, end+1<<more
			if end > len(b.table) {
				return false
			}
			b.table[prefix] = isException | isTable | uint32(start)<<16 | uint32(more)<<8
		}
		entry := makeEntry(b.symbols[b.sorted[0]], b.length-b.bits)
		for i := start + b.word>>b.bits; i < end; i += 1 << (b.length - b.bits) {
			b.table[i] = entry
		}
		b.sorted = b.sorted[1:]
		if !b.next() {
			return true
		}
		if b.left--; b.left == 0 {
			b.length++
		}
	}
}

// bitsBelow returns how many bits more than the first table the words with the prefix at hand need.
func (b *tableBuilder) bitsBelow() int {
	more := b.length - b.bits
	for space := b.left; space < 1<<more; {
		more++
		space = space<<1 + b.counts[b.bits+more]
	}
	return more
}
