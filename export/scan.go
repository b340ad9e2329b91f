package export

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// scanner reads the tokens that N-Triples, N-Quads, Turtle and TriG share. A fault ends the reading by a panic with an *Error,
// which [Read] gives to its caller.
type scanner struct {
	in    io.Reader
	ahead []byte // read, but not yet moved past: what follows c
	whole []byte // the array of ahead
	ended bool   // in has no more
	c     rune   // the rune at hand; end at the end of input
	line  int
	text  []byte // of the token being read
}

const end rune = -1

func newScanner(r io.Reader) *scanner {
	s := &scanner{in: r, line: 1, whole: make([]byte, 64<<10)}
	s.next()
	if s.c == '\uFEFF' { // a byte order mark is no part of the text
		s.next()
	}
	return s
}

// next moves to the next rune.
func (s *scanner) next() {
	if s.c == '\n' {
		s.line++
	}
	if len(s.ahead) < utf8.UTFMax && !s.ended {
		s.fill()
	}
	if len(s.ahead) == 0 {
		s.c = end
		return
	}
	c, n := rune(s.ahead[0]), 1
	if c >= utf8.RuneSelf {
		if c, n = utf8.DecodeRune(s.ahead); c == utf8.RuneError && n == 1 {
			s.fail("not UTF-8")
		}
	}
	s.c, s.ahead = c, s.ahead[n:]
}

// fill reads on until there is more ahead than before, or the input has ended. A token looks ahead over dots alone, so the array
// grows for nothing else.
func (s *scanner) fill() {
	if len(s.ahead) > len(s.whole)/2 {
		s.whole = make([]byte, 2*len(s.whole))
	}
	kept := copy(s.whole, s.ahead)
	s.ahead = s.whole[:kept]
	for range 100 {
		n, err := s.in.Read(s.whole[kept:])
		s.ahead = s.whole[:kept+n]
		if err != nil && !errors.Is(err, io.EOF) {
			panic(&Error{Line: s.line, Err: err})
		}
		if s.ended = err != nil; s.ended || n > 0 && len(s.ahead) >= utf8.UTFMax {
			return
		}
		kept += n
	}
	panic(&Error{Line: s.line, Err: io.ErrNoProgress})
}

func (s *scanner) fail(format string, args ...any) {
	panic(&Error{Line: s.line, Err: fmt.Errorf(format, args...)})
}

// expect moves past c, or fails.
func (s *scanner) expect(c rune) {
	if s.c != c {
		s.fail("%s where %q is wanted", s.found(), c)
	}
	s.next()
}

func (s *scanner) found() string {
	if s.c == end {
		return "end of file"
	}
	return fmt.Sprintf("%q", s.c)
}

// accept moves past c if it is there.
func (s *scanner) accept(c rune) bool {
	if s.c != c {
		return false
	}
	s.next()
	return true
}

// blanks skips blanks and tabs.
func (s *scanner) blanks() {
	for s.c == ' ' || s.c == '\t' {
		s.next()
	}
}

// comment skips a comment, up to the end of its line.
func (s *scanner) comment() {
	for s.c == '#' {
		for s.c != '\n' && s.c != '\r' && s.c != end {
			s.next()
		}
	}
}

// space skips white space and comments.
func (s *scanner) space() {
	for {
		s.comment()
		switch s.c {
		case ' ', '\t', '\n', '\r':
			s.next()
		default:
			return
		}
	}
}

func (s *scanner) add(c rune) { s.text = utf8.AppendRune(s.text, c) }

// maxToken bounds one IRI, name or literal: a file with an unclosed quote must not fill the memory.
const maxToken = 256 << 20

// iri reads IRIREF from its < on, escapes resolved.
func (s *scanner) iri() string {
	s.expect('<')
	s.text = s.text[:0]
	for s.c != '>' {
		c := s.c
		if c == '\\' {
			s.next()
			c = s.numericEscape()
		} else if c == end {
			s.fail("IRI without closing >")
		} else {
			s.next()
		}
		if c <= ' ' || c < utf8.RuneSelf && notInIRI[c] {
			s.fail("%q is not allowed in an IRI", c)
		}
		s.add(c)
		s.bound()
	}
	s.next()
	return string(s.text)
}

var notInIRI = func() (t [utf8.RuneSelf]bool) {
	for _, c := range "<>\"{}|^`\\" {
		t[c] = true
	}
	return t
}()

func (s *scanner) bound() {
	if len(s.text) > maxToken {
		s.fail("IRI or literal longer than %d bytes", maxToken)
	}
}

// numericEscape reads UCHAR after its backslash.
func (s *scanner) numericEscape() rune {
	n := 4
	switch s.c {
	case 'U':
		n = 8
	case 'u':
	default:
		s.fail("unknown escape \\%s", s.found())
	}
	s.next()
	v := rune(0)
	for range n {
		d := hexDigit(s.c)
		if d < 0 || v > utf8.MaxRune {
			s.fail("bad numeric escape")
		}
		v = v<<4 | d
		s.next()
	}
	if !utf8.ValidRune(v) {
		s.fail("escape of %U, which is no character", v)
	}
	return v
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return -1
}

// quoted reads a string from its quote on; long allows the two long forms of Turtle.
func (s *scanner) quoted(long bool) string {
	quote := s.c
	s.next()
	s.text = s.text[:0]
	if s.c == quote {
		s.next()
		if !long || s.c != quote {
			return ""
		}
		s.next()
		return s.longString(quote)
	}
	for s.c != quote {
		if s.c == '\n' || s.c == '\r' || s.c == end {
			s.fail("string without closing %c", quote)
		}
		s.character()
		s.run("\"'\\\n\r")
	}
	s.next()
	return string(s.text)
}

// longString reads up to three quotes in a row; fewer belong to the string.
func (s *scanner) longString(quote rune) string {
	for run := 0; ; {
		switch s.c {
		case end:
			s.fail("string without closing %[1]c%[1]c%[1]c", quote)
		case quote:
			s.add(quote)
			s.next()
			if run++; run == 3 {
				return string(s.text[:len(s.text)-3])
			}
		default:
			s.character()
			run = 0
		}
	}
}

// character reads one character of a string, escaped or not.
func (s *scanner) character() {
	c := s.c
	s.next()
	if c == '\\' {
		if e, ok := stringEscapes[s.c]; ok {
			c = e
			s.next()
		} else {
			c = s.numericEscape()
		}
	}
	s.add(c)
	s.bound()
}

var stringEscapes = map[rune]rune{'t': '\t', 'b': '\b', 'n': '\n', 'r': '\r', 'f': '\f', '"': '"', '\'': '\'', '\\': '\\'}

// langTag reads LANGTAG after its @.
func (s *scanner) langTag() string {
	s.text = s.text[:0]
	for part := 0; ; part++ {
		n := len(s.text)
		for isLetter(s.c) || part > 0 && isDigit(s.c) {
			s.add(s.c)
			s.next()
		}
		if len(s.text) == n {
			s.fail("bad language tag")
		}
		if s.c != '-' {
			return string(s.text)
		}
		s.add('-')
		s.next()
	}
}

// blankLabel reads BLANK_NODE_LABEL from its underscore on.
func (s *scanner) blankLabel() string {
	s.expect('_')
	s.expect(':')
	if !isNameStart(s.c) && s.c != '_' && !isDigit(s.c) {
		s.fail("bad blank node label")
	}
	s.text = s.text[:0]
	s.name(isNameChar)
	return string(s.text)
}

// name adds characters as long as they are accepted; dots only inside.
func (s *scanner) name(accept func(rune) bool) {
	for accept(s.c) || s.c == '.' && s.dotsInside(accept) {
		s.add(s.c)
		s.next()
		s.bound()
	}
}

// dotsInside reports whether the dot at hand, and those that follow it, lead on to an accepted character.
func (s *scanner) dotsInside(accept func(rune) bool) bool {
	for i := 0; ; i++ {
		if len(s.ahead)-i < utf8.UTFMax && !s.ended {
			s.fill()
		}
		if i == len(s.ahead) {
			return false
		}
		if s.ahead[i] != '.' {
			c, _ := utf8.DecodeRune(s.ahead[i:])
			return accept(c)
		}
	}
}

// peek returns up to n bytes of what follows the rune at hand.
func (s *scanner) peek(n int) []byte {
	if len(s.ahead) < n && !s.ended {
		s.fill()
	}
	return s.ahead[:min(n, len(s.ahead))]
}

// run adds the rune at hand and all that follows it up to one of the stops, as far as it has been read: a fast path, which
// leaves every special case to the reading of single runes.
func (s *scanner) run(stops string) {
	if s.c < ' ' || s.c < utf8.RuneSelf && strings.IndexByte(stops, byte(s.c)) >= 0 {
		return
	}
	n := bytes.IndexAny(s.ahead, stops)
	if n < 0 {
		n = max(0, len(s.ahead)-utf8.UTFMax)
		for n > 0 && !utf8.RuneStart(s.ahead[n]) {
			n--
		}
	}
	if !utf8.Valid(s.ahead[:n]) {
		s.fail("not UTF-8")
	}
	s.add(s.c)
	s.text = append(s.text, s.ahead[:n]...)
	s.ahead = s.ahead[n:]
	s.next()
	s.bound()
}
