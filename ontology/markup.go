package ontology

import (
	"slices"
	"strings"
)

// What an HTML tag does to the text around it.
const (
	inlineTag    = iota + 1 // vanishes
	lineTag                 // ends a line
	breakTag                // br: one ends a line, two a paragraph
	cellTag                 // leaves a blank
	paragraphTag            // ends a paragraph
	hiddenTag               // goes with its content
)

var tagEffects = func() map[string]uint8 {
	m := map[string]uint8{}
	for effect, names := range map[uint8]string{
		inlineTag: "a abbr acronym b bdo big button cite code del dfn em font i img input ins kbd label map area mark nobr q s samp " +
			"small span strike strong sub sup tbody tfoot thead colgroup col time tt u var wbr html body object param embed",
		lineTag:      "tr li dt dd caption option",
		breakTag:     "br",
		cellTag:      "td th",
		paragraphTag: "p div center table ul ol dl h1 h2 h3 h4 h5 h6 hr blockquote pre section article header footer form fieldset figure nav aside main address",
		hiddenTag:    "script style head title noscript",
	} {
		for _, name := range strings.Fields(names) {
			m[name] = effect
		}
	}
	return m
}()

// tagEffect asks the table for all but the tags that the open data are full of.
func tagEffect(name string) uint8 {
	switch name {
	case "br":
		return breakTag
	case "p":
		return paragraphTag
	}
	return tagEffects[name]
}

// tag handles what begins at s[0] == '<' and returns how many bytes it took. What is no tag of HTML stays as text.
func (t *textWriter) tag(s string) int {
	if strings.HasPrefix(s, "<!") || strings.HasPrefix(s, "<?") {
		return t.declaration(s)
	}
	name, closing := tagName(s)
	effect := tagEffect(name)
	if effect == 0 && strings.Contains(name, ":") {
		effect = inlineTag // o:p, st1:personname: left behind by word processors
	}
	n := tagEnd(s)
	if effect == 0 || n < 0 {
		t.words("<")
		return 1
	}
	if effect == hiddenTag && !closing {
		return n + t.hiddenLength(s[n:], name)
	}
	t.apply(effect, closing)
	return n
}

func (t *textWriter) apply(effect uint8, closing bool) {
	switch effect {
	case lineTag:
		t.lines = max(t.lines, 1)
	case breakTag:
		if closing { // </br> closes the <br> of a pair: at most one break of its own
			t.lines = max(t.lines, 1)
		} else {
			t.lines++
		}
	case cellTag:
		t.blank = true
	case paragraphTag:
		t.lines = 2
	}
}

// declaration skips a comment, a doctype or a processing instruction; an unfinished one stays as text.
func (t *textWriter) declaration(s string) int {
	end := ">"
	if strings.HasPrefix(s, "<!--") {
		end = "-->"
	}
	if !slices.Contains(t.unclosed, end) {
		if i := strings.Index(s, end); i >= 0 {
			return i + len(end)
		}
		t.unclosed = append(t.unclosed, end)
	}
	t.words("<")
	return 1
}

// tagName returns the lower-case name of the tag at s[0] == '<'; empty when no letter follows.
func tagName(s string) (name string, closing bool) {
	i := 1
	if i < len(s) && s[i] == '/' {
		closing = true
		i++
	}
	start := i
	for i < len(s) && (isAlphanumeric(s[i]) || i > start && s[i] == ':') {
		i++
	}
	return lowerASCII(s[start:i]), closing
}

// lowerASCII avoids an allocation for the usual lower-case tag.
func lowerASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// tagEnd returns the length of the tag at s[0] == '<', or -1 when it never ends. A quote counts only after an equals sign,
// as in the HTML tokenizer: the open data has rowspan=2" with no opening quote.
func tagEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '>':
			return i + 1
		case '<':
			return -1
		case '"', '\'':
			if s[i-1] != '=' {
				continue
			}
			if n := strings.IndexByte(s[i+1:], s[i]); n >= 0 && !strings.ContainsRune(s[i+1:i+1+n], '<') {
				i += n + 1
			}
		}
	}
	return -1
}

// hiddenLength returns the length of the content and the closing tag of a script, style or title; 0 when it is never closed.
func (t *textWriter) hiddenLength(s, name string) int {
	if slices.Contains(t.unclosed, name) {
		return 0
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '<' {
			continue
		}
		if n, closing := tagName(s[i:]); closing && n == name {
			if end := tagEnd(s[i:]); end > 0 {
				return i + end
			}
		}
	}
	t.unclosed = append(t.unclosed, name)
	return 0
}
