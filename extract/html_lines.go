package extract

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// htmlLines turns a document into lines by its block structure; the line numbers are those of the source. The site's menus and
// footers are left out, unless that leaves no question.
func htmlLines(document []byte) []pageLine {
	lines, closed := cutHTML(document, isSiteElement)
	if closed && countMarks(lines) >= 2 {
		return lines
	}
	lines, _ = cutHTML(document, func(*html.Tokenizer, string) bool { return false })
	return lines
}

func countMarks(lines []pageLine) int {
	n := 0
	for _, l := range lines {
		if len(l.text) <= 120 && isPageMark(l.text) {
			n++
		}
	}
	return n
}

// htmlCutter collects the words between two block tags into a line.
type htmlCutter struct {
	lines   []pageLine
	words   []byte
	current pageLine
	heading bool
	skip    string // element whose content is left out; empty for none
	apart   bool   // the line to come stands below words that were left out
	depth   int    // elements of that name that are open
	offset  int    // byte offset of the token
	line    int    // its line
}

// cutHTML yields the lines, and whether every element that was left out was closed.
func cutHTML(document []byte, leaveOut func(z *html.Tokenizer, name string) bool) (lines []pageLine, closed bool) {
	c := &htmlCutter{line: 1}
	z := html.NewTokenizer(bytes.NewReader(document))
	for {
		kind := z.Next()
		raw := len(z.Raw())
		breaks := bytes.Count(z.Raw(), []byte("\n"))
		switch kind {
		case html.ErrorToken:
			c.flush()
			return c.lines, c.skip == ""
		case html.TextToken:
			c.text(z, raw)
		case html.StartTagToken, html.SelfClosingTagToken:
			c.start(z, kind, leaveOut)
		case html.EndTagToken:
			c.end(z)
		}
		c.offset += raw
		c.line += breaks
	}
}

func (c *htmlCutter) text(z *html.Tokenizer, raw int) {
	if c.skip != "" {
		return
	}
	blank := len(z.Raw()) - len(bytes.TrimLeft(z.Raw(), " \t\r\n"))
	before := bytes.Count(z.Raw()[:blank], []byte("\n"))
	words := z.Text()
	if len(bytes.TrimSpace(words)) == 0 {
		c.words = append(c.words, ' ')
		return
	}
	if c.current.no == 0 {
		c.current.no, c.current.begin = c.line+before, c.offset+blank
	}
	c.words = append(c.words, words...)
	c.current.end = c.offset + raw
}

func (c *htmlCutter) start(z *html.Tokenizer, kind html.TokenType, leaveOut func(*html.Tokenizer, string) bool) {
	tag, _ := z.TagName()
	name := string(tag)
	if c.skip != "" {
		if name == c.skip && kind == html.StartTagToken {
			c.depth++
		}
		return
	}
	if kind == html.StartTagToken && (hiddenElements[name] || siteElements[name] && leaveOut(z, name)) {
		c.flush()
		c.skip, c.depth, c.apart = name, 1, c.apart || !hiddenElements[name]
		return
	}
	c.breakAt(name)
	c.heading = c.heading || isHeadingTag(name)
}

func (c *htmlCutter) end(z *html.Tokenizer) {
	tag, _ := z.TagName()
	name := string(tag)
	if c.skip != "" {
		if name == c.skip {
			if c.depth--; c.depth == 0 {
				c.skip = ""
			}
		}
		return
	}
	c.breakAt(name)
	if isHeadingTag(name) {
		c.heading = false
	}
}

// breakAt ends the line at a block tag, and the paragraph at one other than br.
func (c *htmlCutter) breakAt(name string) {
	if inlineElements[name] {
		return
	}
	c.flush()
	if n := len(c.lines); name != "br" && n > 0 && c.lines[n-1].text != "" {
		c.lines = append(c.lines, pageLine{no: c.line, begin: c.offset, end: c.offset})
	}
}

func (c *htmlCutter) flush() {
	if c.current.no > 0 {
		c.current.text = strings.Join(strings.Fields(trimBlanks(string(c.words))), " ")
		c.current.heading, c.current.apart = c.heading, c.apart
		c.apart = false
		c.lines = append(c.lines, c.current)
	}
	c.words, c.current = c.words[:0], pageLine{}
}

func isHeadingTag(name string) bool {
	return len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

var (
	inlineElements = wordSet("a abbr acronym b big cite code del dfn em font i img ins kbd label mark nobr q s samp small span strike strong " +
		"sub sup time tt u var wbr")
	hiddenElements = wordSet("script style title noscript template svg iframe select button textarea")
	siteElements   = wordSet("nav footer div ul ol table aside header section form")
	siteClasses    = wordSet("menu nav navbar navigation footer pied breadcrumb breadcrumbs ariane partage partager share cookie cookies")
)

// isSiteElement tells whether an element is the site's, by its name, id or class.
func isSiteElement(z *html.Tokenizer, name string) bool {
	if name == "nav" || name == "footer" {
		return true
	}
	for {
		key, value, more := z.TagAttr()
		if string(key) == "id" || string(key) == "class" {
			for _, word := range strings.FieldsFunc(strings.ToLower(string(value)), isClassBreak) {
				if siteClasses[word] {
					return true
				}
			}
		}
		if !more {
			return false
		}
	}
}

func isClassBreak(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == '\n' || r == '\t' }

// htmlAddresses returns the addresses a saved page gives as its own: the browser's «saved from url» comment, the canonical
// link, og:url.
func htmlAddresses(document []byte) []lineIdentity {
	var out []lineIdentity
	z := html.NewTokenizer(bytes.NewReader(document))
	for line := 1; ; {
		kind := z.Next()
		breaks := bytes.Count(z.Raw(), []byte("\n"))
		own := ""
		switch kind {
		case html.ErrorToken:
			return out
		case html.CommentToken:
			if s := string(z.Raw()); strings.Contains(s, "saved from url") {
				own = s
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			own = ownAddress(z)
		}
		addressUIDs(own, func(id uidParts) { out = append(out, lineIdentity{line, true, id}) })
		line += breaks
	}
}

// ownAddress returns the address in a tag that names the page's own one.
func ownAddress(z *html.Tokenizer) string {
	tag, more := z.TagName()
	name := string(tag)
	if name != "link" && name != "meta" {
		return ""
	}
	address, own := "", false
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "rel", "property", "name":
			own = own || string(value) == "canonical" || string(value) == "og:url"
		case "href", "content":
			address = string(value)
		}
	}
	if !own {
		return ""
	}
	return address
}
