package extract

import (
	"bytes"
	"slices"
	"strings"

	"qparl/ontology"
)

// HTML reads question pages saved as HTML, old (qNN/NN-nnnQE.htm, tables) and dyn: the block structure becomes lines, and the
// grammar of [Page] reads them.
var HTML = &Format{
	Name:  "html",
	Doc:   "question page saved as HTML, old or «dyn» layout",
	Match: func(head []byte) bool { return beginsWithTag(head) && looksLikeHTML(head) },
	Parse: parseHTML,
}

// htmlTags tell HTML from XML.
var htmlTags = []string{"<html", "<!doctype html", "<body", "<title", "<div", "<table"}

// looksLikeHTML wants an HTML document that is a question page or the error page of a server.
func looksLikeHTML(head []byte) bool {
	if !slices.ContainsFunc(htmlTags, func(tag string) bool { return indexFold(head, tag) >= 0 }) {
		return false
	}
	if isErrorTitle(htmlTitle(head)) {
		return true
	}
	return countMarks(htmlLines(head)) >= 2
}

func parseHTML(r *Reading) *ontology.Question {
	if title := htmlTitle(r.Bytes); isErrorTitle(title) {
		r.Reject(1, "save the question's page again", "an error page of the server (%s), not a question", title)
		return nil
	}
	p := newPage(r, htmlLines(r.Bytes), joinHTML)
	p.html, p.ends = true, !isCutHTML(r.Bytes)
	for _, a := range htmlAddresses(r.Bytes) {
		a.line = p.no(a.line)
		p.addresses = append(p.addresses, a)
	}
	return p.parse()
}

// joinHTML turns the lines of a text area into qp:text from their mark-up, so that tables, lists and paragraphs read as in the
// open data.
func joinHTML(r *Reading, lines []pageLine) string {
	var fragment []byte
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && !lines[end].apart {
			end++
		}
		fragment = append(fragment, "<p>"...)
		fragment = append(fragment, r.Bytes[lines[i].begin:lines[end-1].end]...)
		i = end
	}
	return ontology.Text(string(fragment))
}

// isErrorTitle tells whether a page is what a server sends instead: «503 Service Unavailable», «404 Not Found».
func isErrorTitle(title string) bool {
	digits := leadingDigits(title)
	return len(digits) == 3 && (digits[0] == '4' || digits[0] == '5') && (len(title) == 3 || title[3] == ' ')
}

// htmlTitle returns the words of the title element.
func htmlTitle(document []byte) string {
	i := indexFold(document, "<title")
	if i < 0 {
		return ""
	}
	rest := document[i:]
	open := bytes.IndexByte(rest, '>')
	if open < 0 {
		return ""
	}
	words, _, _ := bytes.Cut(rest[open+1:min(len(rest), open+1+500)], []byte("<"))
	return strings.Join(strings.Fields(decodeEntities(string(words))), " ")
}

// indexFold finds an ASCII word in lower case, whatever its case in b.
func indexFold(b []byte, lower string) int {
	for i := 0; i+len(lower) <= len(b); i++ {
		j := bytes.IndexByte(b[i:], lower[0])
		if j < 0 || i+j+len(lower) > len(b) {
			return -1
		}
		i += j
		if strings.EqualFold(string(b[i:i+len(lower)]), lower) {
			return i
		}
	}
	return -1
}
