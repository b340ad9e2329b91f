package extract

import (
	"slices"
	"strings"
)

// titleLines is the most lines a title is broken into.
const titleLines = 6

// takeTitle looks for the displayed title among the lines without a label above line i.
func (p *page) takeTitle(i int) {
	titles := p.paragraphs(p.loose)
	p.loose = nil
	if len(titles) == 0 || p.q.Heading != "" {
		return
	}
	if len(titles) > 1 {
		titles = slices.DeleteFunc(titles, func(s [2]int) bool { return !p.lines[s[0]].heading })
	}
	if len(titles) != 1 || titles[0][1]-titles[0][0] > titleLines {
		p.r.Remark(p.line(i), "", p.lines[i].text, "no one title above this line", "the title was not read")
		return
	}
	at := titles[0]
	text := p.lines[at[0]].text
	for _, l := range p.lines[at[0]+1 : at[1]] {
		text = joinWrapped(text, l.text)
	}
	p.setTitle(at[0], text)
}

func (p *page) setTitle(i int, title string) {
	p.r.Field(p.line(i), "titre", title)
	p.q.Heading = title
}

// paragraphs groups lines that follow each other; navigation («Accueil > Questions») and addresses are no titles.
func (p *page) paragraphs(lines []int) [][2]int {
	var out [][2]int
	for _, i := range lines {
		text := p.lines[i].text
		if strings.Contains(text, " > ") || strings.Contains(text, "://") {
			continue
		}
		if n := len(out); n > 0 && out[n-1][1] == i && !p.lines[i].heading {
			out[n-1][1] = i + 1
			continue
		}
		out = append(out, [2]int{i, i + 1})
	}
	return out
}

// nameHeading settles what the displayed title is: the tête d'analyse up to the 14th legislature, the analyse from the 15th.
func (p *page) nameHeading() {
	q := &p.q
	if q.Heading == "" {
		q.Heading = q.HeadTopic
		return
	}
	if q.Legislature <= 14 && q.HeadTopic == "" {
		q.HeadTopic = q.Heading
	}
	if q.Legislature >= 15 && len(q.Analyses) == 0 {
		q.Analyses = []string{q.Heading}
	}
}
