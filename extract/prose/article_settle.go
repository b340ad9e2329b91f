package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// settleArticles gives a parent to the articles without one: that of the same number elsewhere in the question, when there is
// but one; else the only code in play, when such numbers are in it. What may belong to several stays alone.
func settleArticles(d *document) {
	var codes codesInPlay
	open := false
	for _, r := range d.readers {
		for f, a := range all[*ontology.Articles](r) {
			open = open || a.Code == "" && a.ActWords == "" && f != nil
		}
	}
	if !open {
		return
	}
	for _, r := range d.readers {
		codes.collect(r)
	}
	for _, r := range d.readers {
		for f, a := range all[*ontology.Articles](r) {
			if a.Code == "" && a.ActWords == "" && !r.parentAfter(f.last).unknown {
				d.inherit(&codes, f, a)
			}
		}
	}
}

func (d *document) inherit(codes *codesInPlay, f *found, a *ontology.Articles) {
	if p := d.sameNumber(a.Numbers[0]); p != nil {
		a.Code, a.Act, a.ActWords = p.Code, p.Act, p.ActWords
		f.Rule, f.Confidence = "same-number", sureAnaphor
		return
	}
	if code := codes.only; code != "" && !codes.several && fitsCode(code, a.Numbers[0], codes.acts) {
		a.Code = code
		f.Rule, f.Confidence = "only-code", sureAnaphor
	}
}

// sameNumber returns an article with that number and a parent, nil when there is none or their parents differ.
func (d *document) sameNumber(number string) (p *ontology.Articles) {
	for _, r := range d.readers {
		for f, a := range all[*ontology.Articles](r) {
			if f.Rule == "same-number" || f.Rule == "only-code" || a.Code == "" && a.ActWords == "" || !slices.Contains(a.Numbers, number) {
				continue
			}
			if p != nil && (p.Code != a.Code || fold(p.ActWords) != fold(a.ActWords)) {
				return nil
			}
			p = a
		}
	}
	return p
}

// codesInPlay are the codes that the texts of a question name.
type codesInPlay struct {
	only    string
	several bool
	acts    bool // acts are cited too: a plain number may be theirs
}

func (c *codesInPlay) collect(r *reader) {
	for f := range all[*ontology.NationalAct](r) {
		c.acts = c.acts || f != nil
	}
	for _, a := range all[*ontology.Articles](r) {
		if a.Code != "Constitution" {
			c.name(a.Code)
		}
	}
	for i := range r.tokens {
		if r.has(i, wCodeHead) {
			c.name(r.codeAt(i).code)
		}
	}
}

func (c *codesInPlay) name(code string) {
	if code == "" {
		return
	}
	c.several = c.several || c.only != "" && c.only != code
	c.only = code
}

// fitsCode tells whether a code has articles of that form. The old codes number theirs plainly and put a letter before those of
// their regulations only.
func fitsCode(code, number string, acts bool) bool {
	letter := number[0]
	if letter >= '0' && letter <= '9' {
		return plainCode(code) && !acts
	}
	if letter == 'L' {
		return !plainCode(code)
	}
	return code != "code civil" && !strings.HasPrefix(code, "code général des impôts")
}

func plainCode(code string) bool {
	switch code {
	case "code civil", "code pénal", "code de procédure pénale", "code de procédure civile", "code des douanes", "code général des impôts":
		return true
	}
	return false
}
