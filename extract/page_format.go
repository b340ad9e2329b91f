package extract

import (
	"strings"

	"qparl/ontology"
)

// The text of a question page as saved from the Assemblée's site: one grammar for all its layouts, told apart only to say which
// of them was seen in a real file. Mark-up goes first; then every field is found by its label, never by its place.
var (
	Page = &Format{
		Name:     "page",
		Doc:      "text of a question page with «Données clés», plain or Markdown; several in one file",
		Verified: true,
		Match:    func(head []byte) bool { return !beginsWithTag(head) && looksLikePage(head) },
		Split:    splitPages,
		Parse:    parsePage,
	}
	PageOld = &Format{
		Name:  "page-old",
		Doc:   "text of an old question page, 14th and 15th legislatures, «Rubrique > …»; several in one file",
		Match: func(head []byte) bool { return Page.Match(head) && anyLine(head, isOldLine) },
		Split: splitPages,
		Parse: parsePage,
	}
	PageDyn = &Format{
		Name:  "page-dyn",
		Doc:   "text of a «dyn» question page, «Question de : …», also through a reader view; several in one file",
		Match: func(head []byte) bool { return Page.Match(head) && anyLine(head, isDynLine) },
		Split: splitPages,
		Parse: parsePage,
	}
)

func parsePage(r *Reading) *ontology.Question {
	return newPage(r, textLines(r.Bytes), joinLines).parse()
}

func isOldLine(text string) bool {
	f, ok := findLabel(text)
	return ok && strings.HasPrefix(strings.TrimLeft(text[len(f.printed):], " "), ">")
}

func isDynLine(text string) bool {
	f, ok := findLabel(text)
	return ok && f.name == dynAuthor
}

// beginsWithTag tells whether the first sign of a document is that of a tag.
func beginsWithTag(head []byte) bool {
	s := strings.TrimLeft(string(head[:min(len(head), 512)]), " \t\r\n\ufeff")
	return strings.HasPrefix(s, "<")
}

// looksLikePage asks for two lines that question pages have and other texts have not.
func looksLikePage(head []byte) bool {
	marks := 0
	for _, l := range textLines(head) {
		if len(l.text) > 120 {
			continue
		}
		if isPageMark(l.text) {
			marks++
		}
		if marks == 2 {
			return true
		}
	}
	return false
}

func isPageMark(text string) bool {
	if legislatureOf(text) > 0 || sectionOf(text) != sectionNone {
		return true
	}
	if _, ok := readNumberLine(text); ok {
		return true
	}
	_, ok := findLabel(text)
	return ok
}
