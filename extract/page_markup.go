package extract

import (
	"bytes"
	"html"
	"strings"
)

// pageLine is one line of a page without its mark-up.
type pageLine struct {
	no      int    // line of the document, from 1
	text    string // one kind of blank, trimmed; empty for an empty line
	heading bool   // marked as a heading
	begin   int    // byte offset of the line's words in the document
	end     int
	apart   bool // words of the site that were left out stand between the line above and this one
}

// textLines cuts a text extract into lines and takes the mark-up of both its skins off: the plain one, which has links and
// ^ only, and the Markdown one.
func textLines(document []byte) []pageLine {
	markdown := isMarkdown(document)
	lines := make([]pageLine, 0, 1+bytes.Count(document, []byte("\n")))
	for begin, no := 0, 1; begin < len(document); no++ {
		end := bytes.IndexByte(document[begin:], '\n')
		if end < 0 {
			end = len(document) - begin
		}
		line := pageLine{no: no, begin: begin, end: begin + end}
		line.text, line.heading = unmark(string(document[begin:begin+end]), markdown)
		lines = append(lines, line)
		begin += end + 1
	}
	return lines
}

func isMarkdown(document []byte) bool {
	return bytes.Contains(document, []byte("**")) || bytes.HasPrefix(document, []byte("# ")) ||
		bytes.Contains(document, []byte("\n# ")) || bytes.Contains(document, []byte("\n## ")) || bytes.Contains(document, []byte("\n### "))
}

// unmark returns one line without mark-up, and whether it was a heading.
func unmark(s string, markdown bool) (text string, heading bool) {
	s = trimBlanks(s)
	if markdown {
		s, heading = cutHeading(s)
		s = strings.ReplaceAll(s, "**", "")
	}
	s = decodeEntities(dropTags(unlink(s)))
	if markdown {
		s = unescape(dropEmphasis(s))
	}
	return trimBlanks(s), heading
}

var oneBlank = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "\u2007", " ", "\t", " ", "\r", " ", "\ufeff", "", "\u200b", "")

func trimBlanks(s string) string {
	if strings.ContainsAny(s, "\t\r\u00a0\u2007\u2009\u200b\u202f\ufeff") {
		s = oneBlank.Replace(s)
	}
	return strings.TrimSpace(s)
}

func cutHeading(s string) (string, bool) {
	rest := strings.TrimLeft(s, "#")
	depth := len(s) - len(rest)
	if depth == 0 || depth > 6 || rest != "" && rest[0] != ' ' {
		return s, false
	}
	return strings.TrimRight(rest, "# "), true
}

const (
	linkReach = 2000    // how far, in bytes, the parts of a link are looked for
	lineReach = 1 << 20 // a line longer than this is no line of a page: looking for links in it could take long
)

// unlink replaces [words](target) by its words. The target must look like one: «[...](sic)» stays.
func unlink(s string) string {
	if len(s) > lineReach || !strings.Contains(s, "](") {
		return s
	}
	out := make([]byte, 0, len(s))
	for {
		i := strings.Index(s, "](")
		if i < 0 {
			return string(append(out, s...))
		}
		out = append(out, s[:i]...)
		target := s[i+2:]
		open := lastByte(out, '[', linkReach)
		end := strings.IndexByte(target[:min(len(target), linkReach)], ')')
		if open < 0 || end < 0 || !isTarget(target[:end]) {
			out = append(out, "]("...)
			s = target
			continue
		}
		out = append(out[:open], out[open+1:]...)
		s = target[end+1:]
	}
}

func lastByte(b []byte, c byte, reach int) int {
	from := max(0, len(b)-reach)
	if i := bytes.LastIndexByte(b[from:], c); i >= 0 {
		return from + i
	}
	return -1
}

func isTarget(s string) bool {
	for _, prefix := range [...]string{"#", "/", "./", "../", "http://", "https://", "mailto:", "<http"} {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}

// inlineTags are the HTML tags that text extracts keep; any other «<» is a sign of the text.
var inlineTags = map[string]bool{
	"sup": true, "sub": true, "b": true, "strong": true, "i": true, "em": true, "u": true, "span": true, "a": true, "font": true, "br": true,
	"br/": true, "br /": true,
}

// dropTags removes inline tags and nothing else; they leave no blank behind, as in 6<sup>e</sup>.
func dropTags(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	var out strings.Builder
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:i])
		s = s[i:]
		if n := inlineTag(s); n > 0 {
			s = s[n:]
			continue
		}
		out.WriteByte('<')
		s = s[1:]
	}
}

// inlineTag returns the length of the inline tag that s begins with, or 0.
func inlineTag(s string) int {
	end := strings.IndexByte(s[:min(len(s), 300)], '>')
	if end < 0 {
		return 0
	}
	name := strings.ToLower(strings.TrimPrefix(s[1:end], "/"))
	if first, _, attributes := strings.Cut(name, " "); attributes && (first == "a" || first == "span" || first == "font") {
		name = first
	}
	if !inlineTags[name] {
		return 0
	}
	return end + 1
}

// decodeEntities decodes entities that end in «;»: «AT&T» and a bare «&copy» are text.
func decodeEntities(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	var out strings.Builder
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), 12)], ';')
		if end < 0 {
			end = 0
		}
		out.WriteString(html.UnescapeString(s[:end+1]))
		s = s[end+1:]
	}
}

// dropEmphasis removes the pairs of * and _ that stand around words.
func dropEmphasis(s string) string {
	for _, mark := range [...]byte{'*', '_'} {
		s = dropPairs(s, mark)
	}
	return s
}

func dropPairs(s string, mark byte) string {
	if strings.IndexByte(s, mark) < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	open := -1
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == mark && open < 0 && opensEmphasis(s, i):
			open = len(out)
		case s[i] == mark && open >= 0 && closesEmphasis(s, i):
			out = append(out[:open], out[open+1:]...)
			open = -1
			continue
		}
		out = append(out, s[i])
	}
	return string(out)
}

func opensEmphasis(s string, i int) bool {
	return (i == 0 || isBreak(s[i-1])) && i+1 < len(s) && !isBreak(s[i+1])
}

func closesEmphasis(s string, i int) bool {
	return s[i-1] != ' ' && (i+1 == len(s) || isBreak(s[i+1]))
}

func isBreak(c byte) bool { return c < 0x80 && strings.IndexByte(" .,;:!?()[]'\"/-", c) >= 0 }

// unescape removes the backslash before punctuation that Markdown writers set.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!<>|~", s[i+1]) >= 0 {
			i++
		}
		out = append(out, s[i])
	}
	return string(out)
}
