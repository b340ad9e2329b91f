package prose

import (
	"strings"
	"unicode/utf8"
)

// maxNameWords bounds a name: «Marie-Anne de La Brévière du Clos» has four words with a capital.
const maxNameWords = 6

// personName is a name at some tokens.
type personName struct {
	first, last int
	words       int  // with a capital
	noble       bool // holds a particle in small letters
}

// personAt reads a name at token i: «Jean de la Brévière», «J.-P. Martin», «L'Hermelin». It is empty when there is none.
func (t *text) personAt(i int) personName {
	n := personName{first: i, last: i}
	for n.words < maxNameWords && !(n.words > 0 && t.lineEndBefore(n.last)) {
		next := t.nameAtom(n.last, n.words)
		if next == n.last {
			from := t.particles(n.last)
			if from == n.last || n.words > 0 && !t.particleGoesOn(&n) {
				break
			}
			if next = t.nameAtom(from, n.words+1); next == from || n.words == 0 && t.has(from, wTitle|wOfficeHead) {
				break
			}
			n.noble = n.noble || t.shape(n.last) == lowerShape
		}
		n.last = next
		n.words++
	}
	if n.words == 1 && t.is(n.last-1, ".") {
		n.last = n.first // a lone initial
	}
	if n.last == n.first {
		n.words = 0
	}
	return n
}

// particleGoesOn tells whether the particle after the words read belongs to the name. After given and family name it does
// so in «Jeanne de La Brévière du Clos», «Jeanne Martin d'Ormeval» and «Jeanne Martin de la Brévière», not in «Jeanne Martin de Quimper».
func (t *text) particleGoesOn(n *personName) bool {
	switch {
	case t.capital(n.last) || n.words == 1:
		return true
	case n.noble:
		return t.any(n.last, "du", "des", "d'")
	}
	unknown := t.tokens[t.particles(n.last)].word == 0
	return unknown && (t.is(n.last, "d'") || t.is(n.last, "de") && t.is(n.last+1, "la")) ||
		t.any(n.last, "van", "von", "den", "der", "ben", "bin", "el", "al", "da", "di", "dos", "y")
}

// nameAtom reads one word of a name with its capital at token i; before tells how many there are already. It returns the token
// after it, or i.
func (t *text) nameAtom(i, before int) int {
	if !t.capital(i) {
		return i
	}
	raw := t.raw(i)
	switch {
	case t.has(i, wDeterminer|wOf|wTo|wPreposition|wRelative|wAnd|wCivility):
		return i
	case endsElided(raw): // L'Hermelin, N'Dour, Prud'hommet
		if t.blank(i+1) || t.shape(i+1) == markShape {
			return i
		}
		return i + 2
	case utf8.RuneCountInString(raw) == 1:
		if t.is(i+1, "/") && !t.blank(i+1) && !t.blank(i+2) && t.capital(i+2) { // K/Ormeval
			return i + 3
		}
		return t.initial(i)
	case t.has(i, wTitle|wOfficeHead) && (before == 0 || !t.any(i-1, "le", "la")): // but Jean Le Maire
		return i
	case t.shape(i) == capsShape && before > 0 && len(raw) < 4 && t.shape(i-1) != capsShape && !t.given(i-1):
		return i // «M. Dupont LR»
	}
	return i + 1
}

func endsElided(raw string) bool { return strings.HasSuffix(raw, "'") || strings.HasSuffix(raw, "’") }

// initial reads «J.», «J.-P.» before further words of the name.
func (t *text) initial(i int) int {
	next := i + 1
	for t.is(next, ".") && !t.blank(next) {
		next++
		if !t.is(next, "-") || t.blank(next) || utf8.RuneCountInString(t.raw(next+1)) != 1 || !t.capital(next+1) {
			if t.capital(next) || t.particles(next) > next {
				return next
			}
			return i
		}
		next += 2
	}
	return i
}

// particles reads «de», «de la», «du», «d'», «Le», «van der» before a word with a capital. It returns the token after them, or i.
func (t *text) particles(i int) int {
	next := i
	for next < i+3 && t.among(next, nameParticles) {
		next++
	}
	if next == i || !t.capital(next) || t.shape(i) == lowerShape && t.any(i, "la", "le", "l'") {
		return i
	}
	return next
}

var nameParticles = setOf("de du des d' la le l' van von der den ben bin el al di da dos y")

// given tells whether token i is a given name of the public lists, or a compound of two: Anne-Laure.
func (t *text) given(i int) bool {
	if t.shape(i) != titleShape {
		return false
	}
	if t.has(i, wGivenName) {
		return true
	}
	first, second, compound := strings.Cut(t.raw(i), "-")
	return compound && t.isGiven(first) && t.isGiven(second)
}

func (t *text) isGiven(word string) bool { return t.lex.words[t.lex.find(word)].class&wGivenName != 0 }
