package extract

import "fmt"

// due tells whether a question is due where the value at pos stands: as the value or an item of «question», or as an item of
// a list without a name. A list of one kind that says null is empty.
func (s *jsonSplitter) due() bool {
	n := len(s.open)
	switch {
	case s.question != 0 || s.want != aValue && s.want != aValueOrEnd:
		return false
	case n > 0 && s.open[n-1].bracket == '{':
		return s.name == "question" && !listNames[s.open[n-1].name]
	}
	return s.listed()
}

// listed tells whether the value at pos is an item of a list of questions, or stands beside other documents.
func (s *jsonSplitter) listed() bool {
	n := len(s.open)
	if n == 0 {
		return true
	}
	c := s.open[n-1]
	return c.bracket == '[' && (c.name == "" || c.name == "question")
}

// refuse reports the value that begins with c if it cannot be a question.
func (s *jsonSplitter) refuse(c byte) {
	what := "a number"
	switch c {
	case '{', '[', '}', ']':
		return
	case '"':
		what = "a string"
	case 'n':
		what = "null"
	case 't', 'f':
		what = "true or false"
	}
	s.fail(s.pos, "not a question: "+what)
}

func describeByte(c byte) string {
	if c < ' ' {
		return fmt.Sprintf("control character 0x%02X", c)
	}
	return fmt.Sprintf("%q", c)
}
