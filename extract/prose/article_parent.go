package prose

import (
	"strings"

	"qparl/ontology"
)

// parent is what an article belongs to.
type parent struct {
	code       string
	act        ontology.Entity
	words      string // of the act
	unknown    bool   // there is a complement, which names nothing known
	rule       string
	confidence int
}

func (p parent) none() bool { return p.code == "" && p.act == nil && p.words == "" }

// parentAfter reads the complement after the numbers: «, dernier alinéa, du code électoral», «du CGCT», «de la loi …», «du même
// code».
func (r *reader) parentAfter(k int) (p parent) {
	k = r.beforeComplement(k)
	if c := r.codeAt(k); c.code != "" && r.has(k, wAcronym|wCapital) { // art. L. 721-5 CGCT
		return parent{code: c.code}
	}
	if r.is(k, "(") && r.has(k+1, wAcronym) && r.is(k+2, ")") {
		if c := r.codeAt(k + 1); c.code != "" {
			return parent{code: c.code}
		}
	}
	if !r.has(k, wOf) && !r.any(k, "dudit", "à", "au") {
		return p
	}
	n := k + 1
	for r.any(n, "la", "l'", "le", "les") && n < k+3 {
		n++
	}
	if p = r.namedParent(n); !p.none() {
		return p
	}
	if r.shape(n) == lowerShape && r.has(n+1, wActHead) { // de la récente loi …
		if p = r.foundParent(n + 1); !p.none() {
			return p
		}
	}
	if p = r.anaphoricParent(k); !p.none() {
		return p
	}
	for r.any(n, "meme", "dit") {
		n++
	}
	p.unknown = r.inside(n) && !r.any(k, "à", "au") && !(r.is(n, "code") && !r.has(n+1, wOf)) && r.shape(n) != digitsShape
	return p
}

// beforeComplement passes parts, brackets and qualifiers between the numbers and their complement.
func (r *reader) beforeComplement(k int) int {
	for start := -1; start != k; {
		start = k
		if n := r.portionAt(k); n > k {
			k = n
		}
		if r.is(k, ",") {
			if n := r.portionAt(k + 1); n > k+1 && (r.is(n, ",") || r.has(n, wOf)) {
				k = n
				if r.is(k, ",") {
					k++
				}
			} else if r.has(k+1, wOf) && r.shape(k+2) != digitsShape && start > 0 && r.codeAt(k+2).code != "" {
				k++
			}
		}
		if r.actRole(k, qualifiesAct) || r.any(k, "nouveau", "nouveaux", "ancien", "anciens") {
			k++
		}
		if r.is(k, "(") {
			for n := k + 1; n < k+9; n++ {
				if r.is(n, ")") && r.has(n+1, wOf) {
					k = n + 1
					break
				}
			}
		}
	}
	return k
}

// namedParent reads a code, the Constitution, or what an extractor has found at token n.
func (r *reader) namedParent(n int) parent {
	if r.is(n, "constitution") && (r.capital(n) || !r.has(n+1, wOf)) {
		return parent{code: "Constitution"}
	}
	if c := r.codeAt(n); c.code != "" {
		return parent{code: c.code}
	}
	if r.is(n, "annexe") {
		return r.annexParent(n)
	}
	return r.foundParent(n)
}

// annexParent reads «annexe III au code général des impôts»; its annexes are cited as codes.
func (r *reader) annexParent(n int) (p parent) {
	k := n + 2
	if !romanOnly(r.raw(n+1)) || !r.any(k, "au", "du", "à") {
		return p
	}
	c := r.codeAt(k + 1)
	if c.code == "" {
		return p
	}
	return parent{code: c.code + ", annexe " + r.raw(n+1)}
}

// foundParent returns the act, European act, treaty or bill that begins at token n.
func (r *reader) foundParent(n int) (p parent) {
	for _, f := range r.found {
		if f.first != n || f.dropped || p.act != nil && f.Span.End <= p.confidence {
			continue
		}
		if words := r.coreWords(f); words != "" {
			p = parent{act: f.Entity, words: words, confidence: f.Span.End}
		}
	}
	p.confidence = 0
	return p
}

// coreWords returns the words by which an article names its act; empty when an entity has no articles.
func (r *reader) coreWords(f *found) string {
	switch e := f.Entity.(type) {
	case *ontology.Bill:
		words := r.words(f)
		if at := strings.Index(words, e.Number); e.Number != "" && at > 0 {
			return words[:at+len(e.Number)]
		}
		return words
	case *ontology.NationalAct, *ontology.EUAct:
		if f.Core > f.Span.Begin+len(r.raw(f.first)) && f.Core <= f.Span.End { // «loi» alone is nobody's name
			return r.s[f.Span.Begin:f.Core]
		}
		return r.words(f)
	case *ontology.Treaty:
		return e.Name
	}
	return ""
}

// anaphoricParent reads «du même code», «dudit code», «du code précité», «de la même loi», «de cette loi», «du décret précité»
// at the «de» before it.
func (r *reader) anaphoricParent(k int) (p parent) {
	n := k
	pointed := r.is(n, "dudit")
	if !pointed {
		n++
		if r.any(n, "la", "l'", "le") {
			n++
		}
		if r.any(n, "meme", "ledit", "ladite", "ce", "cet", "cette") {
			pointed = true
			n++
		}
	} else {
		n++
	}
	after := r.actRole(n+1, qualifiesAct) && !r.any(n+1, "modifie", "modifiee")
	if !pointed && !after {
		return p
	}
	switch {
	case r.is(n, "code"):
		if code := r.codeBefore(n); code != "" {
			return parent{code: code, rule: "same-code", confidence: sureAnaphor}
		}
	case r.has(n, wActHead):
		return r.actBefore(n, pointed)
	}
	return p
}

// actBefore returns the act of the same nature named last before token n; when the words only say «précité», it must be the only
// one.
func (r *reader) actBefore(n int, pointed bool) (p parent) {
	nature := natureNames[r.value(n)%pluralHead]
	var last *found
	for f, act := range all[*ontology.NationalAct](r) {
		if f.first >= n || baseNature(act) != nature {
			continue
		}
		if !pointed && last != nil && !sameAct(last.Entity.(*ontology.NationalAct), act) {
			return p
		}
		last = f
	}
	if last == nil {
		return p
	}
	return parent{act: last.Entity, words: r.coreWords(last), rule: "same-act", confidence: sureAnaphor}
}

// sameAct tells whether two mentions may be one act as far as their words go.
func sameAct(a, b *ontology.NationalAct) bool {
	switch {
	case a.Number != "" && b.Number != "":
		return a.Number == b.Number
	case a.Date != "" && b.Date != "":
		return a.Date == b.Date
	case a.Alias != "" && b.Alias != "":
		return aliasKey(a) == aliasKey(b)
	}
	return false
}
