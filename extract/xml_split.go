package extract

import (
	"bytes"
	"io"
	"iter"
	"strings"
)

// splitXML yields each <question> of a list.
func splitXML(r io.Reader, limit int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		s := &xmlSplitter{window: newWindow(r, limit), yield: yield}
		for !s.stopped && s.next() {
		}
		if s.stopped {
			return
		}
		if err := s.end(s.inside || !s.closed); err != nil {
			yield(Document{}, err)
		}
	}
}

// xmlSplitter is the state of a walk through a list.
type xmlSplitter struct {
	*window
	yield   func(Document, error) bool
	stopped bool
	inside  bool // a question has begun; with no mark it is too large to be held
	closed  bool // the list has ended
}

var questionTag = []byte("<question")

// next goes on to the next piece of mark-up and does what follows from it; false at the end of the stream.
func (s *xmlSplitter) next() bool {
	if _, ok := s.byte(); !ok {
		return false
	}
	i := bytes.IndexByte(s.buf[s.pos:], '<')
	if i < 0 {
		s.pos = len(s.buf)
		s.bound()
		return true
	}
	s.pos += i
	switch tag := s.peek(16); {
	case startsWith(tag, "<![CDATA["):
		s.section()
	case startsWith(tag, "<!--"):
		s.through("-->")
	case startsWith(tag, "<?"):
		s.through("?>")
	case startsWith(tag, "</question") && isNameEnd(tag, len("</question")):
		s.through(">")
		s.leave()
	case startsWith(tag, "</questions"):
		s.through(">")
		s.broken("the list ends inside a question")
		s.closed = true
	case isQuestionTag(tag):
		s.enter()
	default:
		s.pos++
	}
	s.bound()
	return true
}

func startsWith(tag []byte, s string) bool {
	return len(tag) >= len(s) && string(tag[:len(s)]) == s
}

func isNameEnd(tag []byte, i int) bool {
	return i < len(tag) && strings.IndexByte(" \t\r\n/>", tag[i]) >= 0
}

// isQuestionTag tells <question …> from <questionsEcrites>.
func isQuestionTag(b []byte) bool {
	return bytes.HasPrefix(b, questionTag) && isNameEnd(b, len(questionTag))
}

// enter begins a question.
func (s *xmlSplitter) enter() {
	s.broken("the question does not end before the next begins")
	s.begin()
	s.inside = true
	s.pos += len(questionTag)
	if s.through(">") && s.buf[s.pos-2] == '/' {
		s.leave()
	}
}

// leave ends a question.
func (s *xmlSplitter) leave() {
	s.bound()
	if s.mark >= 0 && !s.stopped {
		s.stopped = !s.yield(s.take(), nil)
	}
	s.inside = false
}

// broken gives up the question being read.
func (s *xmlSplitter) broken(what string) {
	if s.inside && s.mark >= 0 {
		s.fail(s.mark, what)
	}
	s.inside, s.mark = false, -1
}

func (s *xmlSplitter) fail(at int, what string) {
	if !s.stopped {
		s.stopped = !s.yield(Document{}, s.fault(at, "reading goes on at the next question", what))
	}
}

// bound gives up a question that outgrew the limit; it is followed to its end without being held.
func (s *xmlSplitter) bound() {
	if s.oversize() {
		s.fail(s.mark, tooLarge(s.limit))
		s.mark = -1
	}
}

// through goes behind the next end.
func (s *xmlSplitter) through(end string) bool {
	return s.search(end, func([]byte) int { return -1 })
}

// section goes behind a CDATA section. A question that begins in it shows that its end is missing: the search stops there,
// for it would swallow that question. The texts are HTML, which has no such tag.
func (s *xmlSplitter) section() { s.search("]]>", indexQuestion) }

// search goes behind the next end, or stops before it where stop finds something.
func (s *xmlSplitter) search(end string, stop func([]byte) int) bool {
	for {
		part := s.buf[s.pos:]
		i := bytes.Index(part, []byte(end))
		before := part
		if i >= 0 {
			before = part[:i]
		}
		if j := stop(before); j >= 0 {
			s.pos += j
			return false
		}
		if i >= 0 {
			s.pos += i + len(end)
			return true
		}
		s.pos += max(0, len(part)-len(questionTag)) // what begins in sight may end out of it
		s.bound()
		if !s.fill() {
			s.pos = len(s.buf)
			return false
		}
	}
}

func indexQuestion(b []byte) int {
	for from := 0; ; {
		i := bytes.Index(b[from:], questionTag)
		if i < 0 {
			return -1
		}
		if from += i; isQuestionTag(b[from:]) {
			return from
		}
		from += len(questionTag)
	}
}
