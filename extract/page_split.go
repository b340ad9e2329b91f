package extract

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"strings"

	"qparl/ontology"
)

// headReach is how many lines with words may stand between the first line of a page's head and its number.
const headReach = 8

// splitPages yields the question pages of a text that holds several, one after another. A page begins at «ASSEMBLÉE
// NATIONALE» or «14ème législature», when the number of a question follows within a few lines.
func splitPages(r io.Reader, _ int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		s := &pageSplitter{line: 1, yield: yield}
		in := bufio.NewReaderSize(r, 64<<10)
		for {
			line, err := in.ReadBytes('\n')
			if !s.addLines(line) {
				return
			}
			if errors.Is(err, io.EOF) {
				s.finish()
				return
			}
			if err != nil {
				yield(Document{}, err)
				return
			}
		}
	}
}

// pageSplitter holds one page, and behind it the lines that may be the head of the next one.
type pageSplitter struct {
	yield   func(Document, error) bool
	page    []byte
	line    int  // line at which page begins
	lines   int  // lines of page
	begun   bool // page has its number, its author or a text: the next head is another page's
	several bool // a page was yielded

	head      []byte // what may be the next page's head
	headLines int
	headWords int // lines of head with words
	inHead    bool
}

// addLines takes what ends at an LF, of which CRs can make several lines; it is false when nobody wants more.
func (s *pageSplitter) addLines(lines []byte) bool {
	begin := 0
	for from, to := loneCRs(lines, 0); from < to; from, to = loneCRs(lines, to) {
		for i := from; i < to; i++ {
			if !s.add(lines[begin : i+1]) {
				return false
			}
			begin = i + 1
		}
	}
	return begin == len(lines) || s.add(lines[begin:])
}

// add takes one line; it is false when nobody wants more.
func (s *pageSplitter) add(line []byte) bool {
	text := ""
	if len(line) <= 500 {
		text, _ = unmark(string(line), true)
	}
	if s.begun && !s.inHead && opensHead(text) {
		s.inHead = true
		s.takeBack()
	}
	_, number := readNumberLine(text)
	if !s.inHead {
		s.begun = s.begun || number || isBody(text)
		s.page = append(s.page, line...)
		s.lines++
		return true
	}
	s.head = append(s.head, line...)
	s.headLines++
	if text != "" {
		s.headWords++
	}
	if number {
		return s.turn()
	}
	if s.headWords > headReach {
		s.putBack()
	}
	return true
}

// opensHead tells whether a line can be the first of a page.
func opensHead(text string) bool {
	return legislatureOf(text) > 0 || len(text) < 40 && ontology.Slug(text) == "assemblee-nationale"
}

// isBody tells whether a line belongs to the body of a page.
func isBody(text string) bool {
	return isDynLine(text) || sectionOf(text) == sectionQuestion || sectionOf(text) == sectionKeys
}

// takeBack moves the lines above a head that belong to it, its address or a rule, from the first one that says anything.
func (s *pageSplitter) takeBack() {
	end, lines := len(s.page), 0
	for start, n := end, 1; start > 0; n++ {
		last := start
		start = lastLine(s.page[:start])
		line := string(s.page[start:last])
		if !isPreamble(line) || n > headReach {
			break
		}
		if trimBlanks(line) != "" {
			end, lines = start, n
		}
	}
	s.lines -= lines
	s.headLines += lines
	s.head = append(s.head, s.page[end:]...)
	s.page = s.page[:end]
}

// lastLine returns where the last line of b begins, which ends in LF, CRLF or CR.
func lastLine(b []byte) int {
	end := len(b) - 1
	for b[len(b)-1] == '\n' && end > 0 && b[end-1] == '\r' {
		end--
	}
	return bytes.LastIndexAny(b[:end], "\r\n") + 1
}

func isPreamble(line string) bool {
	if len(line) > 500 {
		return false
	}
	text := strings.Trim(line, " \t\r\n\f-=_*#")
	if text == "" {
		return true
	}
	found := false
	addressUIDs(text, func(uidParts) { found = true })
	return found && !strings.Contains(text, " ")
}

// putBack makes what looked like a head part of the page.
func (s *pageSplitter) putBack() {
	s.page = append(s.page, s.head...)
	s.lines += s.headLines
	s.clearHead()
}

func (s *pageSplitter) clearHead() {
	s.head, s.headLines, s.headWords, s.inHead = s.head[:0], 0, 0, false
}

// turn yields the page and begins the next one with the head.
func (s *pageSplitter) turn() bool {
	s.several = true
	if !s.yield(Document{Line: s.line, Part: true, Bytes: s.page}, nil) {
		return false
	}
	s.line += s.lines
	s.page, s.lines = bytes.Clone(s.head), s.headLines
	s.clearHead()
	return true
}

func (s *pageSplitter) finish() {
	s.putBack()
	if len(s.page) > 0 {
		s.yield(Document{Line: s.line, Part: s.several, Bytes: s.page}, nil)
	}
}
