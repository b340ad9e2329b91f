package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fullLine is the least length of a line, in code points, at whose end a text may have been wrapped before any word.
const fullLine = 50

// unwrap turns the line ends at which a text was only wrapped into blanks, as many as there were characters, so that every
// other byte stays where it is. A text of JSON is not wrapped: there, a line end is one.
func unwrap(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	b := []byte(text)
	at := 0
	for line := range strings.Lines(text) {
		at += len(line)
		if !isWrapped(strings.TrimRight(line, "\r\n"), text[at:]) {
			continue
		}
		for i := at - 1; i >= 0 && (b[i] == '\n' || b[i] == '\r'); i-- {
			b[i] = ' '
		}
	}
	return string(b)
}

// isWrapped tells whether a line goes on in the next: before a small letter, or before any word when it is full and ends no
// sentence.
func isWrapped(line, next string) bool {
	line, next = strings.TrimSpace(line), strings.TrimLeft(next, " \t")
	first, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(line)
	switch {
	case line == "" || next == "":
		return false
	case unicode.IsLower(first):
		return true
	case !unicode.IsLetter(first) && !unicode.IsDigit(first) && first != '«':
		return false
	}
	return utf8.RuneCountInString(line) >= fullLine && !strings.ContainsRune(".!?:;…", last)
}
