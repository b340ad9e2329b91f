package extract

import (
	"bytes"

	"golang.org/x/net/html"

	"qparl/ontology"
)

// neverEmpty are the fields that every page prints with a value.
var neverEmpty = [...]struct{ key, name string }{
	{"auteur", "Auteur"}, {"circonscription", "Circonscription"}, {"numero", "Numéro de la question"},
}

// checkWhole remarks what should be on a page and is not: a copy can end anywhere, and extracts lose cells of tables.
func (p *page) checkWhole() {
	for _, f := range neverEmpty {
		if seen, printed := p.seen[f.key]; printed && seen.value == "" {
			p.r.Remark(seen.line, f.name, "", "no value", "the page may be cut off")
		}
	}
	// The JO prints the exchange of a question to the Government as one text, in the place of the answer.
	if p.questionAt > 0 && p.q.Text == "" && (p.q.Type != ontology.Government || len(p.q.Answers) == 0) {
		p.r.Remark(p.questionAt, "Texte de la question", "", "no text", "the page may be cut off")
	}
	if q, a := p.q.Publication.Date, p.reply.Date; q != "" && a != "" && a < q {
		p.r.Remark(p.replyField.line, "", p.replyField.value, "an answer before its question, which is of "+string(q), "both dates are kept as printed")
	}
	if p.cut = !p.ends || !p.isDated(); p.cut {
		p.r.Remark(0, "", "", "the page seems cut off", "save it again; unless it says that the question was answered or closed, its state is left open")
	}
}

// isDated tells whether a page prints any date: all do, of the question or at least, for questions to the Government, of the
// answer.
func (p *page) isDated() bool {
	return p.seen["publiee"].value != "" || p.replyField.line > 0 || p.closing.line > 0 || len(p.q.Events) > 0 || p.stateOpen
}

// isCutHTML tells whether a document ends too early: inside a tag, without the end tag of what html or body opened, or, in a
// fragment that has neither, inside a table or a division.
func isCutHTML(document []byte) bool {
	opened, closed, depth := false, false, 0
	z := html.NewTokenizer(bytes.NewReader(document))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return len(z.Raw()) > 0 || opened && !closed || !opened && depth > 0
		}
		if kind != html.StartTagToken && kind != html.EndTagToken {
			continue
		}
		tag, _ := z.TagName()
		whole, part := wholeElements[string(tag)], partElements[string(tag)]
		switch {
		case whole && kind == html.StartTagToken:
			opened = true
		case whole:
			closed = true
		case part && kind == html.StartTagToken:
			depth++
		case part:
			depth--
		}
	}
}

var (
	wholeElements = wordSet("html body")
	partElements  = wordSet("div table main article section")
)
