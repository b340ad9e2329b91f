package prose

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed verbs.txt
var verbList string

// verbForm says what a folded word may be in the conjugation of the verbs listed in verbs.txt. Finite forms are those of
// the third person: présent, imparfait, futur, conditionnel, passé simple.
type verbForm uint8

const (
	finiteForm     verbForm = 1 << iota
	plainForm               // finite when its last letter bears no accent: souligne against souligné, a against à
	homographForm           // also a noun, an adjective, a preposition or a participle written the same: mesure, produit
	infinitiveForm          // prévoir
	participleForm          // participe passé, the four forms: prévu, prévue, prévus, prévues
	invertedForm            // of words of the lexicon only: see inverted
)

// conjugate returns the forms of the listed verbs, by folded word.
func conjugate() map[string]verbForm {
	c := conjugator{make(map[string]verbForm, 1<<15)}
	section := ""
	for line := range strings.Lines(verbList) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = line
		default:
			c.line(section, line)
		}
	}
	return c.forms
}

// isFiniteVerb tells whether a folded word is a finite verb whatever its accents were. A présent of the first group folds
// like its participle, and «a» like «à»: isFinite tells them apart.
func isFiniteVerb(folded string) bool {
	f := formOfFolded(folded)
	return f&finiteForm != 0 && f&(plainForm|homographForm) == 0 || inverted(folded)
}

// isFinite tells whether a word as printed, in a text with accents, is a finite verb. Words with a capital are not: names
// (Creuse, Grand Est), sigles (IRA), titles in quotation marks.
func isFinite(printed string) bool {
	if printed == "" {
		return false
	}
	if kind, _ := kindAt(printed, 0); kind != smallByte {
		return false
	}
	return finiteAs(formOf(printed), printed)
}

// finiteAs tells whether a word with these forms is finite as printed.
func finiteAs(f verbForm, printed string) bool {
	if f&finiteForm == 0 {
		return f&invertedForm != 0
	}
	return f&homographForm == 0 && (f&plainForm == 0 || printed[len(printed)-1] < utf8.RuneSelf)
}

// finite tells whether token i is a finite verb: see isFinite.
func (t *text) finite(i int) bool {
	if t.shape(i) == lowerShape {
		return finiteAs(t.verbForm(i), t.raw(i))
	}
	return t.shape(i) == mixedShape && isFinite(t.raw(i))
}

// participle tells whether token i may be a past participle: see isPastParticiple.
func (t *text) participle(i int) bool { return t.verbForm(i)&participleForm != 0 }

// isInfinitive tells whether token i is an infinitive: see isInfinitive.
func (t *text) isInfinitive(i int) bool {
	return t.verbForm(i)&infinitiveForm != 0 || hasInfinitiveEnding(t.foldAt(i))
}

// verbForm returns the forms of the word of token i.
func (t *text) verbForm(i int) verbForm {
	switch {
	case !t.inside(i) || t.tokens[i].shape == markShape:
		return 0
	case t.tokens[i].word != 0:
		return formsOfLexicon()[t.tokens[i].word]
	}
	return formOf(t.raw(i))
}

// formsOfLexicon are the forms of the words of the lexicon, by wordID.
var formsOfLexicon = sync.OnceValue(func() []verbForm {
	words := theLexicon().words
	forms := make([]verbForm, len(words))
	for id := range words {
		forms[id] = formOf(words[id].fold)
	}
	return forms
})

// formOf returns the forms of a word in any spelling.
func formOf(word string) verbForm {
	var room, second [longestWord]byte
	folded, _, _ := foldBytes(room[:0], second[:0], word)
	f := formOfFolded(folded)
	if f&finiteForm == 0 && strings.IndexByte(word, '-') > 0 && inverted(string(folded)) {
		f |= invertedForm
	}
	return f
}

// isInfinitive tells whether a folded word is an infinitive: a listed one, or one that its ending tells surely.
func isInfinitive(folded string) bool {
	return formOfFolded(folded)&infinitiveForm != 0 || hasInfinitiveEnding(folded)
}

func hasInfinitiveEnding(folded string) bool {
	if !strings.HasSuffix(folded, "er") {
		return false
	}
	for _, ending := range [...]string{"ifier", "iliser", "aliser", "ariser", "oriser", "atiser", "iciser", "ionner"} {
		if len(folded) > len(ending)+1 && strings.HasSuffix(folded, ending) {
			return true
		}
	}
	return false
}

// isPastParticiple tells whether a folded word may be the past participle of a listed verb, in any gender and number.
func isPastParticiple(folded string) bool {
	return formOfFolded(folded)&participleForm != 0
}

// verbInContext tells whether a folded word that may also be another part of speech is a finite verb between its neighbours
// (folded, without apostrophe, empty when a mark stands there): after a subject pronoun or a clitic, or before an article
// that no noun or participle is followed by. «le» proves nothing: it begins dates. A word printed with an accent on its
// last letter is no finite verb and not to be asked about.
func verbInContext(prev, word, next string) bool {
	f := formOfFolded(word)
	before, after := contextOf[prev], contextOf[next]
	switch {
	case f&finiteForm == 0:
		return false
	case f&(plainForm|homographForm) == 0 || before&pronounBefore != 0:
		return true
	case word == "a":
		return after&adverbAfter != 0 || isPastParticiple(next) && !(formOfFolded(next)&homographForm != 0 && strings.HasSuffix(next, "e")) // à risque
	case before&nominalBefore != 0 || strings.HasSuffix(prev, "ant") || contextOf[word]&preposition != 0:
		return false
	case after&determinerAfter != 0 || after&clauseAfter != 0 && f&participleForm != 0:
		return true
	case word == "fait":
		return after&objectOfFait != 0
	}
	return contextOf[word]&neverApposed != 0 && prev != ""
}

// context is what a neighbour says about a word.
type context uint8

const (
	pronounBefore   context = 1 << iota // a finite verb follows
	nominalBefore                       // a noun, an adjective or a participle follows, or a second one like the last
	determinerAfter                     // a verb precedes
	clauseAfter                         // a noun or a verb precedes, no participle
	adverbAfter                         // stands between «a» and its participle, never after «à»
	objectOfFait                        // fait état, fait suite
	preposition                         // an article after it proves nothing
	neverApposed                        // a noun that only follows an article, a preposition or an adjective: «reste», not «pilote»
)

var contextOf = func() map[string]context {
	words := map[string]context{}
	for _, group := range []struct {
		is    context
		words string
	}{
		{pronounBefore, "ne n se s y il elle ils elles on qui"},
		{nominalBefore, "le la les l de du des d a au aux en par pour sur sans sous dans avec un une ce cet cette ces son sa ses leur leurs notre " +
			"nos votre vos aucun aucune chaque tout toute tous toutes et ou ni comme selon vers contre entre tres plus moins est sont ete etait etaient sera seront ont avait avaient"},
		{determinerAfter, "la les l un une cet cette ces son sa ses leur leurs aucun aucune plusieurs"},
		{clauseAfter, "que qu"},
		{adverbAfter, "ete eu pour deja donc egalement ainsi notamment toujours bien lui elle"},
		{objectOfFait, "etat suite obligation partie apparaitre valoir ressortir porter peser naitre courir reference defaut autorite"},
		{preposition, "entre contre"},
		{neverApposed, "reste date porte donne offre demande formule montre pose traite"},
	} {
		for w := range strings.FieldsSeq(group.words) {
			words[w] |= group.is
		}
	}
	return words
}()

// inverted tells whether a folded word is a verb before its subject: «demande-t-il», «est-ce».
func inverted(folded string) bool {
	verb, subject, found := strings.Cut(folded, "-")
	if !found || formOfFolded(verb)&finiteForm == 0 {
		return false
	}
	switch strings.TrimPrefix(subject, "t-") {
	case "il", "elle", "ils", "elles", "on", "ce":
		return true
	}
	return false
}
