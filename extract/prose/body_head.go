package prose

import "strings"

// naming says what makes a name of a head word in small letters; with a capital inside a sentence, any complement does.
type naming uint8

const (
	byAdjective naming = 1 << iota // an adjective of public bodies and a complement: agence nationale de la forêt
	byOf                           // «de» with an article: commission des lois
	byTopic                        // what it is about: mission sur, groupe de travail relatif à
	byTwo                          // two complements: comité des sages de la forêt
	byNoun                         // a bare noun: mission cybercriminalité
	byTo                           // «à» with an article: haut-commissariat au plan
)

type headRule struct {
	lower naming
	takes complements
	group bool
}

var (
	plainHead = headRule{lower: byAdjective}
	groupHead = headRule{lower: byAdjective | byTopic, takes: takesTopic, group: true}
)

// bodyHeads are the first words of names, folded.
var bodyHeads = map[string]headRule{
	"inspection": plainHead, "direction": plainHead, "sous-direction": {lower: byOf}, "service": plainHead, "agence": plainHead, "autorite": plainHead,
	"delegation": {lower: byAdjective, takes: takesTo}, "secretariat": {lower: byAdjective, takes: takesTo}, "commissariat": {lower: byAdjective, takes: takesTo},
	"haut-commissariat": {lower: byTo, takes: takesTo},
	"office":            plainHead, "institut": plainHead, "centre": plainHead, "caisse": plainHead, "ecole": plainHead, "etablissement": plainHead, "federation": plainHead,
	"confederation": plainHead, "union": plainHead, "syndicat": plainHead, "association": plainHead, "ligue": {lower: byAdjective, takes: takesTopic}, "fonds": plainHead,
	"societe": plainHead, "fondation": plainHead, "coordination": plainHead, "mutuelle": plainHead, "mutualite": plainHead, "mouvement": plainHead,
	"banque": {}, "academie": plainHead, "musee": plainHead, "bibliotheque": plainHead, "ordre": {}, "bureau": {}, "pole": {}, "reseau": {}, "laboratoire": {}, "maison": {},
	"mediateur": {}, "mediatrice": {}, "defenseur": {}, "defenseure": {}, "controleur": plainHead, "controleure": plainHead, "chambre": plainHead, "cour": {}, "tribunal": {},
	"groupement": plainHead, "organisation": {}, "planning": {}, "parti": {}, "alliance": {}, "forum": {}, "compagnie": {}, "parc": {}, "port": {}, "cite": {},
	"orchestre": plainHead, "theatre": {}, "opera": {}, "conservatoire": plainHead, "archives": {}, "secours": {}, "college": {}, "universite": {},
	"hopital": {}, "interprofession": {}, "section": {}, "unite": {}, "brigade": plainHead, "assemblee": {}, "collectif": {},
	"conseil": groupHead, "commission": {lower: byAdjective | byTopic | byOf, takes: takesTopic, group: true}, "mission": {lower: byAdjective | byTopic | byNoun, takes: takesTopic, group: true},
	"comite": {lower: byAdjective | byTopic | byTwo, takes: takesTopic, group: true}, "groupe": {lower: byTopic, takes: takesTopic, group: true},
	"cellule": {lower: byAdjective | byTopic | byTwo, takes: takesTopic, group: true}, "observatoire": {lower: byAdjective | byOf, takes: takesTopic},
	"conference":   {takes: takesTopic, group: true},
	"haut conseil": {lower: byOf | byTopic | byTo, takes: takesTopic | takesTo, group: true}, "haut comite": {lower: byOf | byTopic, takes: takesTopic, group: true},
	"haute autorite": {lower: byOf | byTopic, takes: takesTopic}, "haut commissariat": {lower: byOf | byTo, takes: takesTo},
}

// headAt returns the rule of the head word at token i and the token after it.
func (t *text) headAt(i int) (h headRule, next int, ok bool) {
	if !t.has(i, wBodyHead) {
		return h, i, false
	}
	if t.any(i, "haut", "haute") {
		for _, second := range [...]struct{ word, both string }{
			{"conseil", "haut conseil"}, {"comite", "haut comite"}, {"autorite", "haute autorite"}, {"commissariat", "haut commissariat"},
		} {
			if t.is(i+1, second.word) {
				return bodyHeads[second.both], i + 2, true
			}
		}
		return h, i, false
	}
	h, ok = bodyHeads[t.word(i).fold]
	return h, i + 1, ok
}

// heading tells whether another body's name may begin at a token.
func (t *text) heading(i int) bool {
	if t.among(i, authorities) {
		return true
	}
	_, _, ok := t.headAt(i)
	return ok && !t.among(i, commonHeads)
}

var commonHeads = setOf("secours archives bibliotheque service section unite ecole college universite hopital theatre musee maison reseau port " +
	"parc cite conservatoire opera orchestre laboratoire societe association etablissement")

var authorities = setOf("ministere gouvernement etat parlement senat prefecture parquet region ministre president")

// properly tells whether the capital of a token means a name: not that of a sentence, nor of a line in capitals.
func (t *text) properly(i int) bool {
	return t.shape(i) == titleShape && !t.startsSentence(i)
}

// articleKind is what stands before a name.
type articleKind uint8

const (
	noArticle  articleKind = iota // a preposition, a comma, the beginning of a sentence
	definite                      // le, la, l', du, au
	indefinite                    // un, une, d'une, cette, son: any of them
	plural
)

// article tells what article a name has, before the adjectives that may precede it.
func (t *text) article(i int) articleKind {
	k := i - 1
	for t.among(k, adjectivesBefore) {
		k--
	}
	switch {
	case t.among(k, definiteArticles):
		return definite
	case t.among(k, pluralArticles):
		return plural
	case t.has(k, wDeterminer|wDemonstrative|wPossessive|wNumeral|wNumber) || t.among(k, indefiniteWords):
		return indefinite
	}
	return noArticle
}

var definiteArticles = setOf("le la l' du au")

var indefiniteWords = setOf("aucun aucune toute tout quelque")

var pluralArticles = setOf("les des aux ces nos vos leurs ses plusieurs quelques certains certaines")

var adjectivesBefore = setOf("nouvelle nouveau ancienne ancien future futur seule seul premiere premier prestigieuse puissante celebre dite dit")

// headedBody finds names by their head word: «direction générale des entreprises», «Fédération des moulins de l'Adour».
func headedBody(r *reader, i int) (n named) {
	h, next, ok := r.headAt(i)
	if !ok || r.shape(i) == capsShape && len(r.raw(i)) > 1 && r.inCapitals(i) {
		return n
	}
	k := r.adjectives(next)
	if r.shape(i) == titleShape && r.properAfter(k) && !r.is(i, "assemblee") {
		k = r.capitals(k)
	}
	f := form{first: i, adjectives: next, complement: k}
	f.end, f.count = r.nameEnd(k, h.takes)
	if f.end == next && h.lower&byNoun != 0 {
		f.end = r.bareNoun(next)
	}
	if f.end = r.mandateEnd(f, h); f.end <= next || !r.names(f, h) {
		return n
	}
	n = named{last: f.end, group: h.group, rule: "head", confidence: sureCapital}
	if h.group && f.count > 0 {
		n.rule, n.confidence = "head-complement", sureGazetteer
	}
	for k := f.complement; k < f.end; k++ {
		if r.is(k, "qu'") { // see suggested
			n.name = r.between(i, k) + r.s[r.end(k-1):r.begin(k)] + r.between(r.topicAt(k), f.end)
			return n
		}
	}
	return r.withAcronym(i, n)
}

// topicAt returns the next «sur».
func (t *text) topicAt(k int) int {
	for t.inside(k) && !t.is(k, "sur") {
		k++
	}
	return k
}

// form is a name as its words are: head, adjectives, complements, each up to the next.
type form struct {
	first, adjectives, complement, end int
	count                              int // complements
}

// mandateEnd returns the end of «chargé d'élaborer …» after a group that no complement names.
func (r *reader) mandateEnd(f form, h headRule) int {
	if !h.group || r.topical(f) || !r.any(f.end, "charge", "chargee") || !r.has(f.end+1, wOf) || !r.is(f.first, "groupe") && f.count == 0 && f.complement == f.adjectives {
		return f.end
	}
	if _, end := r.mandates(f.end); end > 0 {
		return end
	}
	return r.remit(f.end)
}

// remit returns the token after «chargé des digues et canaux» at token k, k when no name of a subject follows: «chargé du dossier».
func (r *reader) remit(k int) int {
	noun := k + 2
	if r.any(noun, "la", "l'") {
		noun++
	}
	if !r.definiteOf(k+1) || r.has(noun, wNoPortfolio|wBodyHead) {
		return k
	}
	if end, count := r.nameEnd(k+1, 0); count > 0 {
		return r.agreeing(end)
	}
	return k
}

// agreeing takes a participle in the plural behind a noun in the plural: it is not said of the one body whose name this is.
func (t *text) agreeing(k int) int {
	if t.shape(k) == lowerShape && t.blank(k) && strings.HasSuffix(t.raw(k), "s") && strings.HasSuffix(t.raw(k-1), "s") && isPastParticiple(t.foldAt(k)) &&
		!t.any(k+1, "par", "le", "la", "les", "l'", "en", "au", "aux", "dans", "pour", "de", "du", "des", "d'", "depuis", "lors") {
		return k + 1
	}
	return k
}

// bareNoun returns the token after a noun that names a mission without a preposition: «mission cybercriminalité».
func (t *text) bareNoun(i int) int {
	if t.shape(i) != lowerShape || !t.nameWord(i) || t.verbal(i) {
		return i
	}
	w := strings.TrimSuffix(t.raw(i), "s")
	for _, ending := range [...]string{"ité", "ite", "tion", "sion", "isme", "age", "logie", "ence", "ance", "urisme", "ure"} {
		if strings.HasSuffix(w, ending) && len(w) > len(ending)+2 {
			return i + 1
		}
	}
	return i
}
