package main

import "strings"

// markUp joins sentences to an HTML fragment in the habits of the dumps: line breaks, paragraphs, some italics,
// entities and non-breaking spaces, now and then a table.
func (c *corpus) markUp(sentences []string) string {
	paragraph := c.random.IntN(10) < 3
	var b strings.Builder
	if paragraph {
		b.WriteString("<p>")
	}
	for i, s := range sentences {
		if i > 0 {
			b.WriteString(c.separator(paragraph))
		}
		b.WriteString(c.emphasis(s))
	}
	if c.chance(2) {
		b.WriteString(c.table())
	}
	if paragraph {
		b.WriteString("</p>")
	}
	return c.encode(b.String())
}

func (c *corpus) separator(paragraph bool) string {
	switch {
	case !c.chance(18):
		return " "
	case paragraph:
		return "</p><p>"
	case c.chance(50):
		return "<br/>"
	}
	return "<br/><br/>"
}

// emphasis sets a sentence's part after the first comma in italics, rarely.
func (c *corpus) emphasis(s string) string {
	before, after, found := strings.Cut(s, ", ")
	if !found || !c.chance(2) {
		return s
	}
	return before + ", <i>" + strings.TrimSuffix(after, ".") + "</i>."
}

func (c *corpus) table() string {
	var b strings.Builder
	b.WriteString("<!-- DEBTAB --><div align='center'><table border='1'><tr><th>Région</th><th>Nombre</th><th>Part</th></tr>")
	for range 3 + c.random.IntN(6) {
		b.WriteString(c.say("row"))
	}
	b.WriteString("</table></div><!-- FINTAB -->")
	return b.String()
}

// The spellings of one character vary from text to text, as they do in the dumps.
var (
	always     = strings.NewReplacer("R&D", "R&amp;D")
	entities   = strings.NewReplacer("R&D", "R&amp;D", "œ", "&#339;", " %", "&nbsp;%", " 000", "&#160;000")
	spaces     = strings.NewReplacer("R&D", "R&amp;D", " %", "\u00a0%", " :", "\u00a0:", "n° ", "n°\u00a0", "M. ", "M.\u00a0")
	apostrophe = strings.NewReplacer("R&D", "R&amp;D", "'", "’", "œ", "oe")
)

func (c *corpus) encode(s string) string {
	switch k := c.random.IntN(20); {
	case k < 3:
		return entities.Replace(s)
	case k < 7:
		return spaces.Replace(s)
	case k < 8 && !strings.Contains(s, "='"):
		return apostrophe.Replace(s)
	}
	return always.Replace(s)
}
