package prose

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// class is a set of word classes.
type class uint64

// lexemes give words their classes. A word is written with its accents, in lower case; capitals, and forms without accents,
// are known by themselves. «word=7» also gives a value.
type lexemes struct {
	class class
	words string
}

// wordTables are the words of the extractors and of what they share.
var wordTables = [][]lexemes{
	commonWords, numberWords, dateWords, personWords, bodyWords, officeWords, legalWords, articleWords, europeanWords, treatyWords, courtWords, billWords,
	reportWords, recommendationWords, anaphorWords, referenceWords,
}

// wordID numbers the words of the lexicon, from 1.
type wordID uint16

// word is a word of the lexicon.
type word struct {
	fold  string // lower case, without accents, œ as oe; an elided one with a straight apostrophe: l'
	class class
	value int
}

// lexicon finds words by their spelling: hash table with open addressing over all spellings.
type lexicon struct {
	words     []word // by wordID; words[0] is the unknown word
	byFold    map[string]wordID
	spellings []spelling
	mask      uint64
}

type spelling struct {
	text string
	id   wordID
}

// theLexicon is built at the first use.
var theLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make([]word, 1, 4096), byFold: map[string]wordID{}}
	forms := map[string]wordID{}
	for _, table := range wordTables {
		for _, x := range table {
			for w := range strings.FieldsSeq(x.words) {
				l.add(w, x.class, forms)
			}
		}
	}
	for _, w := range gazetteerWords() {
		l.add(w, 0, forms)
	}
	l.index(forms)
	return l
})

// add gives a word a number and collects its spellings.
func (l *lexicon) add(w string, c class, forms map[string]wordID) {
	value := 0
	if name, v, ok := strings.Cut(w, "="); ok && name != "" {
		w, value = name, int(parseDigits(v))
	}
	folded := fold(w)
	if w == "à" || w == "où" || w == "dès" { // told from «a», «ou», «des» by their accent alone
		folded = w
	}
	id, known := l.byFold[folded]
	if !known {
		id = wordID(len(l.words))
		l.words = append(l.words, word{fold: folded})
		l.byFold[folded] = id
	}
	l.words[id].class |= c
	if value != 0 {
		l.words[id].value = value
	}
	for _, form := range spellingsOf(w) {
		if _, taken := forms[form]; !taken {
			forms[form] = id
		}
	}
}

// spellingsOf returns a word in small letters, with a first capital, in capitals; each with and without its accents, and
// with an unaccented first capital; each elided one with both apostrophes.
func spellingsOf(w string) []string {
	w = strings.ToLower(w)
	bare := fold(w)
	if w == "à" || w == "où" || w == "dès" {
		return []string{w, strings.ToUpper(w)}
	}
	_, size := utf8.DecodeRuneInString(w)
	all := []string{w, bare, strings.ToUpper(w), strings.ToUpper(bare), capitalise(w), capitalise(bare), capitalise(fold(w[:size]) + w[size:])}
	if strings.Contains(w, "oe") {
		all = append(all, strings.ReplaceAll(w, "oe", "œ"))
	}
	if strings.Contains(w, "œ") {
		all = append(all, strings.ReplaceAll(w, "œ", "oe"))
	}
	if strings.HasSuffix(w, "'") {
		for _, form := range all {
			all = append(all, strings.TrimSuffix(form, "'")+"’")
		}
	}
	return all
}

// capitalise puts the first letter of a word in capitals.
func capitalise(w string) string {
	r, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[size:]
}

func (l *lexicon) index(forms map[string]wordID) {
	size := uint64(1024)
	for size < uint64(4*len(forms)) {
		size *= 2
	}
	l.spellings, l.mask = make([]spelling, size), size-1
	for form, id := range forms {
		at := hashWord(form) & l.mask
		for l.spellings[at].id != 0 {
			at = (at + 1) & l.mask
		}
		l.spellings[at] = spelling{form, id}
	}
}

// find returns the number of the word spelled s, 0 when unknown.
func (l *lexicon) find(s string) wordID {
	for at := hashWord(s) & l.mask; ; at = (at + 1) & l.mask {
		e := &l.spellings[at]
		if e.id == 0 || e.text == s {
			return e.id
		}
	}
}

// hashWord mixes the first and the last eight bytes and the length: words are short.
func hashWord(s string) uint64 {
	var a, b uint64
	n := len(s)
	if n >= 8 {
		a, b = load64(s, 0), load64(s, n-8)
	} else {
		for i := 0; i < n; i++ {
			a = a<<8 | uint64(s[i])
		}
	}
	h := (a ^ b*0x9e3779b97f4a7c15 ^ uint64(n)) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

func load64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
