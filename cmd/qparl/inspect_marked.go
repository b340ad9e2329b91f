package main

import (
	"fmt"
	"strings"
)

// cell is a character of a marked text, with the colour it is painted in.
type cell struct {
	r      rune
	colour string
}

// dimmed is the colour of what is added to the words.
const dimmed = "2"

// marked prints a text, a paragraph a line, with its mentions marked: in colours, each with its number behind it, or as
// [words](kind number) where there are none.
func (g *page) marked(p *passage) {
	var cells []cell
	cells = g.mark(cells, p.pieces(), "")
	for len(cells) > 0 {
		line, rest := nextLine(cells, g.width-2)
		fmt.Fprintln(g.w, strings.TrimRight("  "+g.painted(line), " "))
		cells = rest
	}
}

func (g *page) mark(to []cell, pieces []piece, colour string) []cell {
	for _, p := range pieces {
		if p.mention == nil {
			to = appendLines(to, p.text, colour)
			continue
		}
		k := kindNamed(p.mention.Kind)
		if g.paint.on {
			to = g.mark(to, p.inside, k.colour)
			if to[len(to)-1].colour == dimmed { // two numbers
				to = append(to, cell{'·', dimmed})
			}
			to = appendCells(to, superscript(p.mention.number), dimmed)
			continue
		}
		to = append(to, cell{'[', ""})
		to = g.mark(to, p.inside, "")
		to = appendCells(to, fmt.Sprintf("](%s %d)", k.name, p.mention.number), "")
	}
	return to
}

// appendLines escapes a text but for its line ends.
func appendLines(to []cell, text, colour string) []cell {
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			to = append(to, cell{'\n', ""})
		}
		to = appendCells(to, escape(line), colour)
	}
	return to
}

func appendCells(to []cell, text, colour string) []cell {
	for _, r := range text {
		to = append(to, cell{r, colour})
	}
	return to
}

// nextLine cuts off what fits in a width, at a blank when there is one; a line end always ends it. A width below 1 fits all.
func nextLine(cells []cell, width int) (line, rest []cell) {
	blank := -1
	for i, c := range cells {
		if c.r == '\n' {
			return cells[:i], cells[i+1:]
		}
		if c.r == ' ' && (i <= width || blank < 0) {
			blank = i
		}
		if width >= 1 && i >= width && blank >= 0 {
			return cells[:blank], cells[blank+1:]
		}
	}
	return cells, nil
}

// painted writes cells, those of one colour together.
func (g *page) painted(cells []cell) string {
	var b strings.Builder
	for i := 0; i < len(cells); {
		from := i
		var words strings.Builder
		for ; i < len(cells) && cells[i].colour == cells[from].colour; i++ {
			words.WriteRune(cells[i].r)
		}
		if colour := cells[from].colour; colour != "" {
			b.WriteString(g.paint.paint(colour, words.String()))
		} else {
			b.WriteString(words.String())
		}
	}
	return b.String()
}
