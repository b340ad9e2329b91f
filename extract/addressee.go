package extract

import (
	"iter"
	"strings"

	"qparl/ontology"
)

// Addressee finds the ministerial office a question is addressed to, in its opening sentence: «M. X attire l'attention de
// Mme la garde des sceaux, ministre de la justice, sur …». It reads the title, never who holds it.
var Addressee = &Extractor{
	Name: "addressee",
	Doc:  "the ministerial office that a question is addressed to",
	Find: findAddressee,
}

// opening bounds the sentence in which the addressee is named, in bytes. Only a civility that begins within it counts.
const opening = 700

// findAddressee yields at most one mention. Where the title's end is not plain, it yields none.
func findAddressee(q *ontology.Question) iter.Seq[ontology.Mention] {
	return func(yield func(ontology.Mention) bool) {
		span, title, ok := addressee(q.Text)
		if !ok {
			return
		}
		yield(ontology.Mention{
			In: ontology.InQuestion, Span: span, Entity: ontology.Office{Title: title, Addressee: true},
			By: "addressee", Rule: "opening-sentence", Confidence: 95,
		})
	}
}

// addressee returns the words with civility, and the title without civility and article.
func addressee(text string) (span ontology.Span, title string, ok bool) {
	for i := 0; i < len(text) && i < opening; i++ {
		if text[i] != 'M' || i == 0 || text[i-1] != ' ' {
			continue
		}
		head := headAfterCivility(text[i:])
		if head == 0 || !opens(text[:i-1]) {
			continue
		}
		end, ok := titleEnd(text, i+head)
		if !ok {
			return span, "", false
		}
		return ontology.Span{Begin: i, End: end}, text[i+head : end], true
	}
	return span, "", false
}

var civilities = []string{"M. ", "Mme ", "M ", "Monsieur ", "Madame "}

// officeHeads open the title of those who answer questions (Règlement, art. 133 and 135: the ministers, and the Prime
// Minister on general policy). Compared in lower case.
var officeHeads = []string{
	"ministre", "garde des sceaux", "secrétaire d'état", "secrétaire d'etat", "secretaire d'etat", "premier ministre",
	"première ministre", "premiere ministre", "secrétaire d’état", "haut-commissaire", "haute-commissaire", "haut commissaire",
}

// headAfterCivility returns the length of «Mme la » when an office follows it, else 0.
func headAfterCivility(s string) int {
	for _, c := range civilities {
		rest, ok := strings.CutPrefix(s, c)
		if !ok || !strings.HasPrefix(rest, "le ") && !strings.HasPrefix(rest, "la ") {
			continue
		}
		if headLength(rest[3:]) > 0 {
			return len(c) + 3
		}
	}
	return 0
}

func headLength(s string) int {
	if s == "" || strings.IndexByte("mgsph", s[0]|0x20) < 0 { // the first letters of officeHeads
		return 0
	}
	for _, h := range officeHeads {
		if len(s) >= len(h) && strings.EqualFold(s[:len(h)], h) && (len(s) == len(h) || strings.IndexByte(" ,.", s[len(h)]) >= 0) {
			return len(h)
		}
	}
	return 0
}

// directVerbs take the addressee without a preposition.
var directVerbs = map[string]bool{
	"interroge": true, "interroger": true, "questionne": true, "questionner": true, "alerte": true, "alerter": true,
	"interpelle": true, "interpeller": true, "sollicite": true, "solliciter": true, "prie": true, "saisit": true, "saisir": true, "remercie": true,
}

// opens tells whether before ends in the words that address an office: «l'attention de», «demande à», «interroge».
func opens(before string) bool {
	if strings.ContainsAny(before, "?!;") {
		return false
	}
	switch last := before[strings.LastIndexByte(before, ' ')+1:]; last {
	case "de", "à":
		rest := strings.TrimSuffix(before, " "+last)
		word := strings.ReplaceAll(rest[strings.LastIndexByte(rest, ' ')+1:], "’", "'")
		return last == "à" || word == "l'attention"
	default:
		return directVerbs[last]
	}
}

// titleWords bounds a title: the longest official ones have some forty words.
const titleWords = 60

// titleEnd finds where the title that begins at from ends: before the word that opens what the question is about.
// ok is false when the sentence ends first, or never says.
func titleEnd(text string, from int) (end int, ok bool) {
	at := from + headLength(text[from:])
	for range titleWords {
		if at >= len(text) {
			return 0, false
		}
		switch text[at] {
		case ',':
			if !continues(text[at+1:]) {
				return at, true
			}
			at++
		case ' ':
			if rest := text[at+1:]; endsTitle(rest) {
				return at, true
			} else if n := headLength(rest); n > 0 {
				at += 1 + n
				continue
			}
			at += 1 + wordLength(text[at+1:])
			if strings.HasPrefix(text[at:], " la ") && (strings.HasSuffix(text[:at], " de") || strings.HasSuffix(text[:at], " à")) {
				at += len(" la") // an article after its preposition: justice is in «de la justice»
			}
		default:
			return 0, false
		}
	}
	return 0, false
}

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

// titleContinues are the words that may follow a comma inside a title.
var titleContinues = []string{
	"ministre", "garde des sceaux", "secrétaire d'", "secrétaire d’", "chargé", "chargée", "porte-parole", "auprès", "de la", "de l'", "de l’", "du", "des", "et", "délégué", "déléguée", "premier ministre",
}

func continues(s string) bool {
	s, ok := strings.CutPrefix(s, " ")
	if !ok {
		return false
	}
	for _, w := range titleContinues {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return strings.HasSuffix(w, "'") || strings.HasSuffix(w, "’") || strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, ",")
		}
	}
	return false
}

// titleStops are words that never stand inside a title; some need the word after them.
var titleStops = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("sur concernant quant si s'il s'ils s'elle s'elles afin pour que qu'il qu'elle quel quelle quels quelles comment combien " +
		"où lorsque lors dans suite s'agissant relativement quand pourquoi car par sans avec après avant depuis face les le la l' son sa ses ce cette ces cet un une leur leurs " +
		"ainsi compte selon en il elle qui dont") {
		m[w] = true
	}
	return m
}()

// endsTitle tells whether the word at s[0] opens something else. After «de» a title always has an article: «de bien vouloir»
// ends it. «au sujet», «à propos» and the like end it; «délégué à la ville» and «secrétaire d'État au logement» do not.
func endsTitle(s string) bool {
	word := strings.ReplaceAll(s[:wordLength(s)], "’", "'")
	next := ""
	if n := wordLength(s); n < len(s) && s[n] == ' ' {
		next = s[n+1:][:wordLength(s[n+1:])]
	}
	switch word {
	case "de":
		return next != "la" && !strings.HasPrefix(next, "l'") && !strings.HasPrefix(next, "l’")
	case "à", "au", "aux":
		return aboutWords[next] || strings.HasPrefix(next, "l'égard") || strings.HasPrefix(next, "l'occasion")
	}
	return titleStops[word] || strings.HasPrefix(word, "qu'") || strings.HasPrefix(word, "s'")
}

var aboutWords = map[string]bool{"sujet": true, "propos": true, "regard": true, "titre": true, "nom": true, "motif": true}
