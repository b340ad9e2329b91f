package prose

import (
	"encoding/binary"
	"strings"
	"sync"
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
	reportWords, recommendationWords, anaphorWords, referenceWords, demandWords, elementWords,
}

// wordID numbers the words of the lexicon, from 1.
type wordID uint16

// word is a word of the lexicon.
type word struct {
	fold  string // lower case, without accents, œ as oe; an elided one with a straight apostrophe: l'
	class class
	value int
}

// lexicon finds words by their spelling: a hash table with open addressing over the folded words. A word printed without any
// accent is the word of those letters; one with accents must bear them as the word's own spelling does, or all but that of its
// first letter («Ecole»).
type lexicon struct {
	words      []word // by wordID; words[0] is the unknown word
	slots      []slot
	spellings  []string // of slots: lower case, with accents, straight apostrophe
	mask       uint64
	seen       [1 << (seenBits - 6)]uint64 // filter: a bit for each hash of a word
	marks      [128]wordID                 // of the ASCII marks
	latinMarks [64]wordID                  // of the marks U+00A1 to U+00BF, by their last six bits
	grave      wordID                      // of «à»
	byFold     map[string]wordID           // while it is built
}

// slot is one accented spelling of a word; most words have one.
type slot struct {
	key      wordKey // of the folded word
	id       wordID  // 0: the slot is free
	spelling int32
}

// wordKey is a folded word in numbers: its first eight bytes, its last eight when it has that many, its length up to 255. It
// tells words of up to sixteen bytes.
type wordKey struct {
	first, last uint64
	length      uint8
}

// hash mixes a key.
func (k wordKey) hash() uint64 {
	h := (k.first ^ k.last*0x9e3779b97f4a7c15 ^ uint64(k.length)) * 0xff51afd7ed558ccd
	return h ^ h>>29
}

// smallLetters turns capitals to small letters in eight bytes, and leaves the marks of words and all digits as they are.
const smallLetters = 0x2020202020202020

// keyOf returns the key of a folded word.
func keyOf[T []byte | string](s T) (k wordKey) {
	k.length = uint8(min(len(s), 255))
	for i := min(len(s), 8) - 1; i >= 0; i-- {
		k.first = k.first<<8 | uint64(s[i])
	}
	for i := len(s) - 1; i >= len(s)-8 && len(s) >= 8; i-- {
		k.last = k.last<<8 | uint64(s[i])
	}
	return k
}

// theLexicon is built at the first use.
var theLexicon = sync.OnceValue(buildLexicon)

func buildLexicon() *lexicon {
	l := &lexicon{words: make([]word, 1, 1<<13), byFold: make(map[string]wordID, 1<<13)}
	l.resize(1 << 14)
	for _, table := range wordTables {
		for _, x := range table {
			for w := range strings.FieldsSeq(x.words) {
				l.declare(w, x.class)
			}
		}
	}
	gazetteerWords(func(w string) { l.add(strings.ToLower(w)) })
	for c := range l.marks {
		l.marks[c] = l.byFold[string(rune(c))]
	}
	for c := rune(0xa1); c <= 0xbf; c++ {
		l.latinMarks[c&0x3f] = l.byFold[string(c)]
	}
	l.grave = l.byFold["à"]
	for _, t := range filledTables {
		t.fill(l)
	}
	l.byFold = nil
	return l
}

func (l *lexicon) resize(n int) { l.slots, l.mask = make([]slot, n), uint64(n-1) }

// declare gives a word its classes and its value.
func (l *lexicon) declare(w string, c class) {
	value := 0
	if name, v, ok := strings.Cut(w, "="); ok && name != "" {
		w, value = name, parseDigits(v)
	}
	word := &l.words[l.add(w)]
	word.class |= c
	if value != 0 {
		word.value = value
	}
}

// add returns the number of a word in lower case, which is new or known.
func (l *lexicon) add(w string) wordID {
	w = ownSpelling.Replace(w)
	folded := fold(w)
	if toldByAccent(w) {
		folded = w
	}
	id, known := l.byFold[folded]
	if !known {
		id = wordID(len(l.words))
		l.words = append(l.words, word{fold: folded})
		l.byFold[folded] = id
	}
	l.insert(folded, id, w)
	if len(l.words)*2 > len(l.slots) {
		l.grow()
	}
	return id
}

var ownSpelling = strings.NewReplacer("’", "'", "œ", "oe")

// toldByAccent are the words that only their accent tells from «a», «ou», «des».
func toldByAccent(w string) bool { return w == "à" || w == "où" || w == "dès" }

// insert adds a spelling of a word, unless it is known.
func (l *lexicon) insert(folded string, id wordID, spelling string) {
	k := keyOf(folded)
	h := k.hash()
	l.seen[h>>(64-seenBits)>>6] |= 1 << (h >> (64 - seenBits) & 63)
	at := h & l.mask
	for ; l.slots[at].id != 0; at = (at + 1) & l.mask {
		if e := &l.slots[at]; e.id == id && l.spellings[e.spelling] == spelling {
			return
		}
	}
	l.slots[at] = slot{k, id, int32(len(l.spellings))}
	l.spellings = append(l.spellings, spelling)
}

func (l *lexicon) grow() {
	old := l.slots
	l.resize(2 * len(old))
	for _, s := range old {
		if s.id == 0 {
			continue
		}
		at := s.key.hash() & l.mask
		for l.slots[at].id != 0 {
			at = (at + 1) & l.mask
		}
		l.slots[at] = s
	}
}

// seenBits is the size of the filter in front of the table, which most unknown words do not pass: 2^16 bits, 8 KiB.
const seenBits = 16

// longestWord is the length in bytes, folded, of the longest word looked up.
const longestWord = 48

// first returns the first slot that may hold the word of a key; none when the filter tells that there is no such word.
func (l *lexicon) first(k wordKey) (at uint64, ok bool) {
	h := k.hash()
	return h & l.mask, l.seen[h>>(64-seenBits)>>6]>>(h>>(64-seenBits)&63)&1 != 0
}

// findKey returns the number of the word of a key; 0 when unknown. Of one longer than sixteen bytes, long is the word in any case.
func (l *lexicon) findKey(k wordKey, long string) wordID {
	at, ok := l.first(k)
	if !ok {
		return 0
	}
	for ; ; at = (at + 1) & l.mask {
		e := &l.slots[at]
		if e.id == 0 || e.key == k && (k.length <= 16 || strings.EqualFold(l.words[e.id].fold, long)) {
			return e.id
		}
	}
}

// findAccented returns the number of a word given folded, in the first n bytes of room and zeros after it, and as printed, all but its first letter small; 0 when unknown, or when
// its accents are others.
func (l *lexicon) findAccented(room *[longestWord]byte, n int, printed string) wordID {
	k := wordKey{first: binary.LittleEndian.Uint64(room[:8]), length: uint8(n)}
	if n >= 8 {
		k.last = binary.LittleEndian.Uint64(room[n-8 : n])
	}
	folded := room[:n]
	at, ok := l.first(k)
	for ; ok && l.slots[at].id != 0; at = (at + 1) & l.mask {
		e := &l.slots[at]
		if e.key == k && (k.length <= 16 || l.words[e.id].fold == string(folded)) && printedAs(printed, l.spellings[e.spelling]) {
			return e.id
		}
	}
	if len(folded) <= 3 { // «où», «dès»
		return l.find(printed)
	}
	return 0
}

// printedAs tells whether a word has the accents of a spelling, or all but that of its first letter. Folded they are the same, and
// only the first letter may be a capital.
func printedAs(printed, spelling string) bool {
	have, want := 1, 1
	if printed[0] >= utf8.RuneSelf {
		have = 2
	}
	if spelling[0] >= utf8.RuneSelf {
		want = 2
	}
	return printed[have:] == spelling[want:] && (have == 1 || want == 2 && printed[0] == spelling[0] && printed[1]|0x20 == spelling[1])
}

// find returns the number of any word or mark; 0 when unknown.
func (l *lexicon) find(s string) wordID {
	var folded, small [longestWord]byte
	f, sm, accents := foldBytes(folded[:0], small[:0], s)
	if f == nil {
		return 0
	}
	if !accents {
		return l.lookUp(f, nil)
	}
	if id := l.lookUp(f, sm); id != 0 {
		return id
	}
	return l.lookUp(sm, nil) // «à», and marks
}

// lookUp finds a folded word. small, when not nil, is the word in lower case with its accents, which must be the spelling's.
func (l *lexicon) lookUp(folded, small []byte) wordID {
	k := keyOf(folded)
	at, ok := l.first(k)
	for ; ok && l.slots[at].id != 0; at = (at + 1) & l.mask {
		e := &l.slots[at]
		if e.key == k && l.words[e.id].fold == string(folded) && (small == nil || sameAccents(l.spellings[e.spelling], small)) {
			return e.id
		}
	}
	return 0
}

// sameAccents compares a spelling with a printed word in lower case, which may lack the accent of its first letter.
func sameAccents(spelling string, small []byte) bool {
	if spelling == string(small) {
		return true
	}
	_, size := utf8.DecodeRuneInString(spelling)
	_, have := utf8.DecodeRune(small)
	return size == 2 && have == 1 && spelling[size:] == string(small[have:])
}

func load64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
