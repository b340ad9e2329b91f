package extract

import "math/bits"

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
