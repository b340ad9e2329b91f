package extract

import (
	"bytes"
	"fmt"
	"io"
	"iter"
)

// splitJSON yields each question of a list. It follows the grammar of JSON and nothing else, so that a mistake is noticed
// where it stands; the list is taken up again at the next object that begins with a uid, as only questions do.
func splitJSON(r io.Reader, limit int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		s := &jsonSplitter{window: newWindow(r, limit), yield: yield}
		for !s.stopped && s.token() {
		}
		if s.stopped {
			return
		}
		if err := s.end(len(s.open) > 0); err != nil {
			yield(Document{}, err)
		}
	}
}

// jsonSplitter is the state of a walk through a list.
type jsonSplitter struct {
	*window
	yield   func(Document, error) bool
	stopped bool

	open     []container // open objects and lists
	want     want
	name     string // name of the value to come, outside questions
	question int    // depth of the question being read; 0 outside
	skipping bool   // the question being read is too large
	adrift   bool   // after a mistake: what closes was opened before it
}

// container is an open object or list.
type container struct {
	bracket  byte   // { or [
	name     string // of the member it is the value of
	question bool
}

// want is what the grammar allows next.
type want uint8

const (
	aValue  want = iota
	itemEnd      // a comma or what closes
	aName
	aNameOrEnd
	aValueOrEnd
	aColon
)

// token reads one token and does what follows from it; false at the end of the stream.
func (s *jsonSplitter) token() bool {
	c, ok := s.byte()
	if !ok {
		return false
	}
	switch {
	case isBlank(c):
		s.pos = skipBlanks(s.buf, s.pos)
		return true
	case !s.allowed(c):
		s.resync("broken JSON: unexpected " + describeByte(c))
		return true
	}
	if s.due() {
		s.refuse(c)
	}
	switch {
	case c == '{' || c == '[':
		s.enter(c)
	case c == '}' || c == ']':
		s.leave()
	case c == '"':
		s.str()
	default:
		s.plain(c)
	}
	s.bound()
	return true
}

// bound gives up a question that outgrew the limit; it is followed to its end without being held.
func (s *jsonSplitter) bound() {
	if s.oversize() {
		s.fail(s.mark, tooLarge(s.limit))
		s.mark, s.skipping = -1, true
	}
}

func (s *jsonSplitter) fail(at int, what string) {
	if !s.stopped {
		s.stopped = !s.yield(Document{}, s.fault(at, "reading goes on at the next question", what))
	}
}

// allowed tells whether a token that begins with c may come here.
func (s *jsonSplitter) allowed(c byte) bool {
	switch c {
	case '{', '[':
		return s.want == aValue || s.want == aValueOrEnd || len(s.open) == 0
	case '}', ']':
		if len(s.open) == 0 {
			return s.adrift
		}
		return s.open[len(s.open)-1].bracket == c-2 && (s.want == itemEnd || s.want == aNameOrEnd && c == '}' || s.want == aValueOrEnd)
	case ',':
		return s.want == itemEnd && (len(s.open) > 0 || s.adrift)
	case ':':
		return s.want == aColon
	case '"':
		return s.want != itemEnd && s.want != aColon
	}
	return (s.want == aValue || s.want == aValueOrEnd) && (c == '-' || '0' <= c && c <= '9' || c == 't' || c == 'f' || c == 'n')
}

// enter begins an object or list.
func (s *jsonSplitter) enter(c byte) {
	if len(s.open) >= maxNesting {
		s.resync(fmt.Sprintf("nested more than %d deep", maxNesting))
		return
	}
	isQuestion := c == '{' && s.question == 0 && s.isQuestion()
	if isQuestion {
		s.begin()
		s.skipping = false
		s.question = len(s.open) + 1
	}
	s.open = append(s.open, container{c, s.name, isQuestion})
	s.pos++
	s.name, s.want = "", aValueOrEnd
	if c == '{' {
		s.want = aNameOrEnd
	}
}

// isQuestion tells whether the object at pos is a question: a value or item of «question», an item of a list without a name,
// or an object of its own that does not hold such a list.
func (s *jsonSplitter) isQuestion() bool {
	name := s.name
	if n := len(s.open); n > 0 && s.open[n-1].bracket == '[' {
		name = s.open[n-1].name
	}
	if name != "" {
		return name == "question"
	}
	inner, _ := firstName(s.peek(1024))
	return inner != "question" && !listNames[inner]
}

// leave ends an object or list.
func (s *jsonSplitter) leave() {
	s.pos++
	empty := s.want == aValueOrEnd
	s.want = itemEnd
	n := len(s.open)
	if n == 0 {
		return
	}
	s.open = s.open[:n-1]
	if empty && s.question == 0 && (n > 1 || s.adrift) && s.listed() {
		s.fail(s.pos-1, "not a question: an empty list")
	}
	if n == 1 && !s.adrift {
		s.want = aValue // JSON lines: another value may follow
	}
	if n != s.question {
		return
	}
	s.question = 0
	s.bound()
	if !s.skipping && !s.stopped {
		s.stopped = !s.yield(s.take(), nil)
	}
}

// plain reads what is neither bracket nor string.
func (s *jsonSplitter) plain(c byte) {
	s.pos++
	switch c {
	case ':':
		s.want = aValue
	case ',':
		s.name, s.want = "", aValue
		if n := len(s.open); n > 0 && s.open[n-1].bracket == '{' {
			s.want = aName
		}
	default:
		for c, ok := s.byte(); ok && (isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'); c, ok = s.byte() {
			s.pos++
		}
		s.want = itemEnd
	}
}

// str reads a string: a name or a value.
func (s *jsonSplitter) str() {
	isName := s.want == aName || s.want == aNameOrEnd
	s.want = itemEnd
	if isName {
		s.want = aColon
	}
	s.name = ""
	s.pos++
	for odd := false; ; s.bound() {
		if s.pos >= len(s.buf) && !s.fill() {
			return
		}
		part := s.buf[s.pos:]
		i := bytes.IndexByte(part, '"')
		if i >= 0 {
			part = part[:i]
		}
		if n := bytes.IndexByte(part, '\n'); n >= 0 {
			s.pos += n
			s.resync("broken JSON: a string does not end on its line")
			return
		}
		odd = oddBackslashes(part, odd)
		if isName && s.question == 0 && len(s.name) < 64 {
			s.name += string(part)
		}
		s.pos += len(part)
		if i >= 0 {
			s.pos++
			if !odd {
				return
			}
			odd = false
		}
	}
}

func isLetterOrDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// oddBackslashes tells whether an odd number of backslashes ends b; before tells it of what stood before b.
func oddBackslashes(b []byte, before bool) bool {
	n := len(b)
	for n > 0 && b[n-1] == '\\' {
		n--
	}
	odd := (len(b)-n)%2 == 1
	if n == 0 {
		return odd != before
	}
	return odd
}

// resync reports a mistake and looks for the next object that begins with a uid: from behind the beginning of the broken
// question on, because a string that was not closed has swallowed the beginning of the next question. Inside a closed string
// there is none, for its quotation marks are escaped.
func (s *jsonSplitter) resync(what string) {
	s.fail(s.pos, what)
	if s.mark >= 0 {
		s.pos = s.mark + 1
	}
	s.mark, s.question, s.skipping = -1, 0, false
	s.open, s.adrift = s.open[:0], true
	for {
		if _, ok := s.byte(); !ok {
			return
		}
		i := bytes.IndexByte(s.buf[s.pos:], '{')
		if i < 0 {
			s.pos = len(s.buf)
			continue
		}
		s.pos += i
		if name, _ := firstName(s.peek(1024)); name == "uid" {
			s.name, s.want = "question", aValue
			return
		}
		s.pos++
	}
}
