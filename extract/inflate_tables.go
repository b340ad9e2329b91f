package extract

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
		z.n -= e & 63
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
