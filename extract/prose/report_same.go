package prose

import (
	"strings"

	"qparl/ontology"
)

// ofSame reads «du même auteur», «de la même Cour»: of the report before.
func (p *reportParser) ofSame(k int) int {
	r := p.r
	i := r.skipArticle(k + 1)
	if !r.is(i, "meme") || len(p.report.Bodies)+len(p.report.Authors) > 0 {
		return 0
	}
	if r.any(i+1, "auteur", "auteurs") {
		if f, before := p.previous(); f != nil && len(before.Authors) > 0 {
			p.report.Authors = before.Authors
			p.last = i + 2
			return i + 2
		}
		return 0
	}
	if b := p.sameBody(i + 1); b != nil {
		p.report.Bodies = append(p.report.Bodies, b)
		p.last = i + 2
		return i + 2
	}
	return 0
}

// sameBody returns the nearest body before whose name begins with the word at token i: «la même Cour».
func (p *reportParser) sameBody(i int) *ontology.Body {
	r := p.r
	word := r.foldAt(i)
	var found *ontology.Body
	for f, b := range all[*ontology.Body](r) {
		if f.last <= p.head && f.last-f.first > 1 && r.foldAt(f.first) == word {
			found = b
		}
	}
	for f, e := range all[*ontology.Report](r) {
		for _, b := range e.Bodies {
			if first, _, several := strings.Cut(b.Name, " "); found == nil && f.first < p.head && several && fold(first) == word {
				found = b
			}
		}
	}
	return found
}

// previous returns the report before this one in its sentence.
func (p *reportParser) previous() (last *found, report *ontology.Report) {
	start := p.r.firstOfSentence(p.head)
	for f, e := range all[*ontology.Report](p.r) {
		if f.first >= start && f.first < p.head && (last == nil || f.first > last.first) {
			last, report = f, e
		}
	}
	return last, report
}

// firstOfSentence returns the first token of the sentence of token i.
func (t *text) firstOfSentence(i int) int {
	for ; i > 0; i-- {
		if t.shape(i-1) != markShape && t.begin(i)-t.end(i-1) <= 1 && t.s[t.end(i-1)] != '\n' {
			continue // two words, or a word and its mark, on one line
		}
		if t.startsSentence(i) {
			break
		}
	}
	return i
}
