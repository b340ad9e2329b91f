package export

import "unicode"

// nameStarts is PN_CHARS_BASE of the Turtle grammar.
var nameStarts = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 'A', Hi: 'Z', Stride: 1}, {Lo: 'a', Hi: 'z', Stride: 1},
		{Lo: 0xC0, Hi: 0xD6, Stride: 1}, {Lo: 0xD8, Hi: 0xF6, Stride: 1}, {Lo: 0xF8, Hi: 0x2FF, Stride: 1},
		{Lo: 0x370, Hi: 0x37D, Stride: 1}, {Lo: 0x37F, Hi: 0x1FFF, Stride: 1}, {Lo: 0x200C, Hi: 0x200D, Stride: 1},
		{Lo: 0x2070, Hi: 0x218F, Stride: 1}, {Lo: 0x2C00, Hi: 0x2FEF, Stride: 1}, {Lo: 0x3001, Hi: 0xD7FF, Stride: 1},
		{Lo: 0xF900, Hi: 0xFDCF, Stride: 1}, {Lo: 0xFDF0, Hi: 0xFFFD, Stride: 1},
	},
	R32:         []unicode.Range32{{Lo: 0x10000, Hi: 0xEFFFF, Stride: 1}},
	LatinOffset: 4,
}

func isLetter(c rune) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

func isNameStart(c rune) bool { return c != end && unicode.Is(nameStarts, c) }

// isNameChar is PN_CHARS.
func isNameChar(c rune) bool {
	return isNameStart(c) || c == '_' || c == '-' || isDigit(c) || c == 0xB7 || 0x300 <= c && c <= 0x36F || c == 0x203F || c == 0x2040
}
