package ontology

import (
	"html"
	"math/bits"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Text turns an HTML fragment into qp:text: NFC; inline tags vanish without leaving a blank, br, tr and li end a line, other
// block tags (and two br) a paragraph; entities decoded; every kind of space becomes U+0020, runs of blanks one; paragraphs
// joined by two line feeds; trimmed. The fragment need not be well formed: those of the open data are not (a stray </p> in
// front, unquoted attributes, <br>…</br> as a pair). What only looks like a tag, as in «x < y» or an unknown <name>, stays.
func Text(fragment string) string { return normalise(fragment, true) }

// PlainText turns text without mark-up into qp:text: as [Text], but a line feed ends a line and an empty line a paragraph.
func PlainText(s string) string { return normalise(s, false) }

func normalise(s string, markup bool) string {
	t := texts.Get().(*textWriter)
	t.reset(markup)
	t.write(s)
	var out string
	if t.compose {
		out = string(norm.NFC.Bytes(t.out))
	} else {
		out = string(t.out)
	}
	texts.Put(t)
	return out
}

var texts = sync.Pool{New: func() any { return new(textWriter) }}

// textWriter collects normalised text. What separates two words is held back until the second one comes.
type textWriter struct {
	out     []byte
	blank   bool // a blank is due
	lines   int  // line ends due: 1 a line, 2 or more a paragraph
	markup  bool // HTML: tags and entities count, line feeds are blanks
	compose bool // a character was seen that NFC may change

	unclosed []string // ends that the rest of the text does not hold: they are not looked for again
}

func (t *textWriter) reset(markup bool) {
	*t = textWriter{out: t.out[:0], markup: markup}
}

// Classes of bytes. Everything that is not plain ends a run of bytes copied as they are.
const (
	plain   = iota
	space   // ASCII white space
	angle   // <
	ampers  // &
	leadC2  // U+0080..U+00BF: NBSP and C1 controls
	leadE2  // U+2000..U+2FFF: typographic spaces
	rare    // may need composing: anything from U+0300 on outside U+2000..U+2FFF
	control // C0 controls and DEL, which no text needs
)

var byteClass = func() (c [256]uint8) {
	for b := range c {
		switch {
		case b == ' ' || '\t' <= b && b <= '\r':
			c[b] = space
		case b < ' ' || b == 0x7f:
			c[b] = control
		case b >= 0xcc: // leads U+0300 and beyond; C3..CB lead precomposed Latin and IPA letters
			c[b] = rare
		}
	}
	c['<'], c['&'], c[0xc2], c[0xe2] = angle, ampers, leadC2, leadE2
	return c
}()

// write is the hot loop: runs of plain bytes and single spaces between them are copied at once.
func (t *textWriter) write(s string) {
	start := 0
	for i := 0; i < len(s); {
		if n := plainRun(s[i:], i > start); n > 0 {
			i += n
			continue
		}
		b := s[i]
		class := byteClass[b]
		if class == plain || b == ' ' && i > start && i+1 < len(s) && byteClass[s[i+1]] == plain {
			i++
			continue
		}
		t.words(s[start:i])
		i += t.special(s[i:], class)
		start = i
	}
	t.words(s[start:])
}

// plainRun returns how many bytes at the head of s are plain, with single blanks between them; it looks at whole groups of
// eight, and may return less. blank tells that a blank may stand at the very head.
func plainRun(s string, blank bool) int {
	n, before := 0, uint64(0x80) // that the byte before is a blank, at the place of a first one
	if blank {
		before = 0
	}
	for ; len(s)-n >= 8; n += 8 {
		w := load64(s[n : n+8])
		b := w ^ ' '*ones
		b = (b - ones) &^ b & highs
		if m := notPlain(w) | b&(b<<8|before); m != 0 {
			n += bits.TrailingZeros64(m) >> 3
			break
		}
		before = b >> 56
	}
	if n > 0 && s[n-1] == ' ' { // what follows decides about it
		n--
	}
	return n
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
	lows  = 0x7f7f7f7f7f7f7f7f
)

// zeroBytes has the high bit of every zero byte of w.
func zeroBytes(w uint64) uint64 { return ^((w&lows + lows) | w) & highs }

// notPlain looks at eight bytes at a time: the lowest bit set marks the first that is not plain, the blank aside. A borrow
// can set wrong bits above it, never below.
func notPlain(w uint64) uint64 {
	angle, ampers, c2, low := w^'<'*ones, w^'&'*ones, w^0xc2*ones, w&lows
	ascii := (w-' '*ones)&^w | (low+ones)&^w // below the blank, and 0x7f
	return (ascii | (angle-ones)&^angle | (ampers-ones)&^ampers | (c2-ones)&^c2 | (low+(0x80-0x4c)*ones)&w) & highs
}

// load64 is a single load: the compiler joins the bytes.
func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// words appends a run of characters after whatever separates it from the text so far.
func (t *textWriter) words(s string) {
	if s == "" {
		return
	}
	t.separate()
	t.out = append(t.out, s...)
}

func (t *textWriter) separate() {
	if len(t.out) > 0 {
		switch {
		case t.lines > 1:
			t.out = append(t.out, '\n', '\n')
		case t.lines == 1:
			t.out = append(t.out, '\n')
		case t.blank:
			t.out = append(t.out, ' ')
		}
	}
	t.blank, t.lines = false, 0
}

// special handles what begins at s[0] and returns how many bytes it took.
func (t *textWriter) special(s string, class uint8) int {
	switch class {
	case space:
		t.space(s[0])
		return 1
	case angle:
		if t.markup {
			return t.tag(s)
		}
	case ampers:
		if t.markup {
			return t.entity(s)
		}
	case control:
		t.blank = true
		return 1
	case leadC2, leadE2, rare:
		return t.character(s)
	}
	t.words(s[:1])
	return 1
}

func (t *textWriter) space(b byte) {
	if b == '\n' && !t.markup {
		t.lines++
		return
	}
	t.blank = true
}

// character handles one character outside ASCII that may be a space or may need composing.
func (t *textWriter) character(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == 0xa0, 0x2000 <= r && r <= 0x200a, r == 0x202f, r == 0x205f, r == 0x3000, r == 0x1680:
		t.blank = true
	case r == 0x2028 || r == 0x85:
		t.lines = max(t.lines, 1)
	case r == 0x2029:
		t.lines = 2
	case 0x80 <= r && r < 0xa0:
		t.blank = true
	case r == 0x200b || r == 0xfeff: // zero width: a byte order mark or a line-break hint inside a word
	default:
		t.compose = t.compose || mayCompose(r)
		t.words(s[:n])
	}
	return n
}

// mayCompose is true for every character that NFC can change, and for many others: only the dashes, quotes and currency signs
// of U+2010 to U+20CF, which French texts are full of, are told apart.
func mayCompose(r rune) bool {
	return r >= 0x300 && (r < 0x2010 || r > 0x20cf)
}

// entity decodes a character reference at s[0] == '&'; a lone ampersand stays.
func (t *textWriter) entity(s string) int {
	n := 1
	for n < len(s) && n < 34 && (isAlphanumeric(s[n]) || s[n] == '#') {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	decoded := html.UnescapeString(s[:n])
	if decoded == s[:n] {
		t.words("&")
		return 1
	}
	t.literal(decoded)
	return n
}

// literal writes decoded characters: a < among them is no tag.
func (t *textWriter) literal(s string) {
	markup := t.markup
	t.markup = false
	t.write(s)
	t.markup = markup
}

func isAlphanumeric(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}
