package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

const (
	wrapWidth = 100 // the longest line, in code points, of a text broken at a fixed width
	wrapFull  = 50  // from here on, in bytes, a line may have been broken because it was full
)

// joinLines turns the lines of a text area into qp:text: an empty line ends a paragraph, and a line end inside one is a
// blank where the lines were broken at a fixed width.
func joinLines(_ *Reading, lines []pageLine) string {
	wrapped := isWrapped(lines)
	var b strings.Builder
	previous := ""
	for _, l := range lines {
		switch {
		case previous == "" || l.text == "":
			b.WriteString("\n")
		case !wrapped || isListItem(l.text):
			b.WriteString("\n")
		case !breaksWord(previous, l.text):
			b.WriteString(" ")
		}
		b.WriteString(l.text)
		previous = l.text
	}
	return ontology.PlainText(b.String())
}

// isWrapped tells whether lines were broken at a fixed width: no line is long, and several are full and followed directly by
// another one.
func isWrapped(lines []pageLine) bool {
	full := 0
	for i, l := range lines {
		if len(l.text) > wrapWidth && utf8.RuneCountInString(l.text) > wrapWidth {
			return false
		}
		if len(l.text) >= wrapFull && i+1 < len(lines) && lines[i+1].text != "" {
			full++
		}
	}
	return full >= 2
}

// joinWrapped joins two parts of a broken line.
func joinWrapped(a, b string) string {
	if breaksWord(a, b) {
		return a + b
	}
	return a + " " + b
}

// breaksWord tells whether a line was broken behind the hyphen of a compound: plate-/forme.
func breaksWord(a, b string) bool {
	if !strings.HasSuffix(a, "-") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(a[:len(a)-1])
	after, _ := utf8.DecodeRuneInString(b)
	return unicode.IsLetter(before) && unicode.IsLetter(after)
}

// isListItem tells whether a line begins a list item, which keeps its own line.
func isListItem(text string) bool {
	for _, mark := range [...]string{"- ", "– ", "— ", "• ", "* ", "· "} {
		if strings.HasPrefix(text, mark) {
			return true
		}
	}
	return false
}
