package extract

import (
	"strings"

	"qparl/ontology"
)

// titleWords bounds a title: the longest official ones have some forty words.
const titleWords = 60

// titleReader walks over the title of an office, word by word: the head, then its portfolio («de l'éducation nationale, de
// l'enseignement supérieur et de la recherche»), then what it is charged with («auprès du ministre …, chargé du numérique»).
type titleReader struct {
	q    *ontology.Question
	text string
	at   int
	last string // the word before at, with straight apostrophes

	// asked: the office stands after «demande à», so that «des précisions», «la suite» may follow it, which looks like a portfolio.
	asked bool
	open  bool // a list of portfolios with commas has not come to its «et»
}

// titleEnd finds where the title that begins at from ends: before the word that opens what the question is about. ok is false
// when the sentence ends first, or when the end is not plain: then no office is named.
func titleEnd(q *ontology.Question, from int, asked bool) (end int, ok bool) {
	text := q.Text
	r := &titleReader{q: q, text: text, at: from, asked: asked}
	r.skip(headLength(text[from:]))
	for range titleWords {
		if r.at >= len(text) {
			return 0, false
		}
		switch text[r.at] {
		case ',':
			if !r.comma() {
				return r.end(true)
			}
		case ' ':
			switch stop := r.word(); stop {
			case goOn:
			case stopUnsure:
				return 0, false
			default:
				return r.end(stop == stopPlain)
			}
		default:
			return 0, false
		}
	}
	return 0, false
}

// unfinished are the words no title ends with.
var unfinished = wordSet("et à la le l' les de du des d' au aux auprès chargé chargée chargés délégué déléguée entre avec")

// end closes the title before at. plain tells that what follows cannot be the object of «demande à».
func (r *titleReader) end(plain bool) (int, bool) {
	return r.at, !r.open && !unfinished[r.last] && (plain || !r.asked)
}

// skip passes over n bytes, the last word of which it remembers.
func (r *titleReader) skip(n int) {
	r.at += n
	r.last = straight(r.text[strings.LastIndexByte(r.text[:r.at], ' ')+1 : r.at])
}

// comma passes over a comma inside the title; false when it ends it. A further portfolio («, de l'enseignement supérieur»)
// opens a list, which only its «et» can close: «, des conséquences de la loi, sur» never comes to one.
func (r *titleReader) comma() bool {
	rest, ok := strings.CutPrefix(r.text[r.at+1:], " ")
	if !ok {
		return false
	}
	switch first := straight(rest[:wordLength(rest)]); {
	case headLength(rest) > 0, titleCharges[first]:
	case portfolioArticle(rest) > 0:
		if aside(rest) {
			return false
		}
		r.open = true
	case first == "et":
	default:
		return false
	}
	r.at++
	return true
}

// titleCharges open a further part of a title.
var titleCharges = wordSet("chargé chargée délégué déléguée auprès porte-parole")

// What a word does to the title.
const (
	goOn       = iota
	stopPlain  // it opens what is asked: s'il, quelles, les mesures
	stopWeakly // it ends a title, but after «demande à» an object may stand before it: sur, pour, concernant
	stopUnsure // it may stand in a title, or open anything else
)

// word passes over the blank and the word after it, or tells how it ends the title.
func (r *titleReader) word() int {
	rest := r.text[r.at+1:]
	if n := headLength(rest); n > 0 {
		r.skip(1 + n)
		return goOn
	}
	if n := opensPhrase(rest); n > 0 {
		r.skip(1 + n)
		return goOn
	}
	if n := portfolioArticle(rest); n > 0 {
		return r.complement(rest, n)
	}
	word := straight(rest[:wordLength(rest)])
	switch {
	case word == "":
		return stopWeakly
	case word == "et":
		r.open = false
	case plainStops[word] || word == "de" && opensDemand(rest) || strings.HasPrefix(word, "qu'") || strings.HasPrefix(word, "s'"):
		return stopPlain
	case weakStops[word]:
		return stopWeakly
	case !isPortfolioWord(word) && !namesMinistry(r.q, word):
		return stopUnsure
	}
	r.skip(1 + wordLength(rest))
	return goOn
}

// complement passes over a preposition with its article. «à», «au», «aux» belong to a title only after what takes them:
// «ministre délégué à la ville», «secrétaire d'État au logement»; «à la suite de» comes after a portfolio.
func (r *titleReader) complement(rest string, n int) int {
	if aside(rest) {
		return stopPlain
	}
	if rest[0] != 'd' && !takesA[r.last] {
		return stopUnsure
	}
	r.skip(1 + n)
	return goOn
}

// takesA are the words after which «à» opens a portfolio.
var takesA = wordSet("ministre délégué déléguée d'état d'etat d'État d'Etat haut-commissaire haute-commissaire commissaire et")

// opensDemand tells whether the «de» at s[0] opens what is asked: «de bien vouloir», «de lui indiquer», «de préciser».
func opensDemand(s string) bool {
	after, ok := strings.CutPrefix(s, "de ")
	word := after[:wordLength(after)]
	return ok && (word == "bien" || word == "lui" || word == "leur" || word == "se" || strings.HasSuffix(word, "er") || strings.HasSuffix(word, "ir"))
}

// portfolioArticle returns the length of a preposition with its article: «de la», «du», «à l'» less the apostrophe's word.
func portfolioArticle(s string) int {
	word := s[:wordLength(s)]
	switch word {
	case "du", "des", "au", "aux":
		return len(word)
	case "de", "à":
		after := s[min(len(word)+1, len(s)):]
		if strings.HasPrefix(after, "la ") {
			return len(word) + len(" la")
		}
		if strings.HasPrefix(after, "l'") || strings.HasPrefix(after, "l’") {
			return len(word)
		}
	}
	return 0
}

// asides look like portfolios and are none.
var asides = []string{
	"du fait", "du moins", "du reste", "du coup", "du point", "au sujet", "au regard", "au titre", "au nom", "au motif", "au moins", "au vu", "au plus",
	"au cas", "à la suite", "à la lumière", "à la veille", "à la lecture", "à la demande", "à la fois", "à la rentrée", "à la place", "à l'égard", "à l'occasion",
	"à l’égard", "à l’occasion", "à l'heure", "à l’heure", "à l'instar", "à l’instar", "de l'ordre", "de la sorte", "de la façon", "de la manière",
}

func aside(s string) bool {
	for _, a := range asides {
		if rest, ok := strings.CutPrefix(s, a); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') {
			return true
		}
	}
	return false
}

// plainStops open what is asked, whatever stands before.
var plainStops = wordSet("si s'il s'ils s'elle s'elles afin que quel quelle quels quelles comment combien où lorsque quand pourquoi " +
	"le la les l' son sa ses ce cette ces cet un une leur leurs il elle on à ainsi car")

// weakStops end a title too.
var weakStops = wordSet("sur concernant quant pour lors dans suite relativement par sans après avant depuis face compte selon en qui dont vers sous")

// straight writes the apostrophe as the word lists do.
func straight(s string) string { return strings.ReplaceAll(s, "’", "'") }

// wordLength is the length of the word at s[0], up to a blank or a mark that ends it. An apostrophe belongs to it.
func wordLength(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', ',', '.', ';', ':', '?', '!', '(', ')', '\n':
			return i
		}
	}
	return len(s)
}
