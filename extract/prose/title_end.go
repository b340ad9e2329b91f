package prose

import "strings"

// longestTitle is the greatest number of tokens of a title that is not broken off: the longest titles of the Journal officiel
// without any punctuation have about eighty words.
const longestTitle = 100

// titleEnd returns the token after a title or topic whose words begin at token i: it ends at the first mark of punctuation,
// line end, finite verb, relative or subject pronoun, or word that opens another part of the sentence («en matière», «depuis»,
// «dans son article 4», «et le décret»). Nested acts may stand in it. It returns i when there are no such words.
func (t *text) titleEnd(i int) int {
	end := i
	accents := t.hasAccents()
	for ; t.inside(end) && end-i < longestTitle; end++ {
		if end > i && t.lineBreaks(end) || t.titleMark(end) || t.leavesTitle(end) || end > i && t.otherAct(i, end) {
			break
		}
		if end > i && t.finiteAt(end, accents) {
			end = t.beforeClitics(i, end)
			break
		}
	}
	return t.trimTitle(i, end)
}

// trimTitle takes words off the end that no title ends with.
func (t *text) trimTitle(i, end int) int {
	for end > i && t.shape(end-1) != titleShape && (t.has(end-1, wOf|wTo|wAnd|wDeterminer) || t.has(end-1, wPreposition) && !t.is(end-1, "outre") || t.any(end-1, "-", "ainsi", "notamment")) {
		end--
	}
	return end
}

// hasAccents tells whether a text is written with accents, as all but those of the first legislatures are; a short one without
// any may be.
func (t *text) hasAccents() bool { return len(t.s) < 200 || strings.IndexByte(t.s, 0xc3) >= 0 }

// lineBreaks tells whether a line end stands before a token.
func (t *text) lineBreaks(i int) bool {
	return t.blank(i) && i > 0 && strings.IndexByte(t.s[t.end(i-1):t.begin(i)], '\n') >= 0
}

// titleMark tells whether token k is a mark that ends a title. A point of «art.», «L. 121-1» or «2.1» does not, nor a hyphen
// between words.
func (t *text) titleMark(k int) bool {
	if t.shape(k) != markShape {
		return false
	}
	switch t.word(k).fold {
	case ",", ";", ":", "!", "?", "(", ")", "[", "]", "«", "»", "“", "”", "\"", "…", "–", "—", "•", "*":
		return !t.is(k, "–") || t.blank(k) || t.blank(k+1)
	case ".":
		return !(t.has(k+1, wNumber) && (!t.blank(k+1) || len(t.raw(k-1)) == 1 || t.any(k-1, "art", "arts")) || t.is(k-1, "art"))
	case "-":
		return t.blank(k) && t.blank(k+1)
	}
	return false
}

// leavesTitle tells whether token k opens another part of the sentence.
func (t *text) leavesTitle(k int) bool {
	switch {
	case t.shape(k) != lowerShape:
		return false
	case t.has(k, wRelative) || titleRoles.at(t, k)&stopsTitle != 0:
		return true
	case t.is(k, "en"):
		return strings.HasSuffix(t.raw(k+1), "ant") && t.shape(k+1) == lowerShape || t.any(k+1, "matiere", "vertu", "vigueur", "son", "sa", "ses", "leur", "leurs", "cours") || t.shape(k+1) == digitsShape && len(t.raw(k+1)) == 4
	case t.is(k, "dans"):
		return t.has(k+1, wPossessive) && t.any(k+2, "article", "articles", "art", "version", "redaction", "annexe", "titre", "chapitre", "decision", "reponse")
	case t.is(k, "à"), t.is(k, "a"):
		return t.any(k+1, "compter", "partir") || t.is(k+1, "ce")
	case t.any(k, "le", "au"):
		day, n := t.dayAt(k + 1)
		return day > 0 && t.has(n, wMonth)
	case titleRoles.at(t, k)&fateOfAct != 0:
		return t.any(k+1, "par", "le", "au", "en", "à", "a", "sous", "lors", "dans", "il")
	}
	return false
}

// otherAct tells whether «et» or «ou» at token k goes on with another act, beside the one whose title begins at token i. Only
// «modifiant» and its like govern several acts.
func (t *text) otherAct(i, k int) bool {
	if !t.has(k, wAnd) || titleRoles.at(t, i)&amends != 0 {
		return false
	}
	n := k + 1
	if t.is(n, "du") { // «et du 4 mai 2010»: another one of the same nature
		if day, m := t.dayAt(n + 1); day > 0 && t.has(m, wMonth) {
			return true
		}
	}
	for t.has(n, wOf|wTo|wDeterminer|wDemonstrative|wPreposition) && n < k+5 {
		n++
	}
	return t.has(n, wActHead) && t.value(n)%100 <= natureCircular && (n > k+1 || t.numberSignAt(n+1) > n+1 || t.is(n+1, "du"))
}

// finiteAt tells whether token k is a finite verb. A text without any accent may write «a» for «à» and «fixe» for «fixé».
func (t *text) finiteAt(k int, accents bool) bool {
	if t.shape(k) != lowerShape {
		return false
	}
	raw := t.raw(k)
	if accents && t.finite(k) {
		return true
	}
	if raw[len(raw)-1] >= 0x80 {
		return false
	}
	folded := t.foldAt(k)
	before, after := t.wordBeside(k-1), t.wordBeside(k+1)
	if before == "en" && t.has(k+1, wDeterminer) || t.any(k+1, "que", "qu'") { // «en précise les modalités», «et précise que»
		before = ""
	}
	return !accents && isFiniteVerb(folded) || verbInContext(before, folded, after)
}

// wordBeside returns a word folded and without its apostrophe, "" for a mark.
func (t *text) wordBeside(k int) string {
	if t.shape(k) == markShape {
		return ""
	}
	return strings.TrimRight(t.foldAt(k), "'’")
}

// beforeClitics returns the first of the little words that belong to the verb at token k: «ne le leur», «et en».
func (t *text) beforeClitics(i, k int) int {
	for k > i+1 && (titleRoles.at(t, k-1)&clitic != 0 || t.has(k-1, wAnd)) {
		k--
	}
	return k
}

// titleRole is what a word does to a title that it stands in.
type titleRole uint8

const (
	stopsTitle titleRole = 1 << iota
	fateOfAct            // adoptée par, publié au: says what became of the act
	amends               // governs several acts
	clitic               // belongs to the verb that follows
)

var titleRoleGroups = roles[titleRole]{
	{stopsTitle, "ne n' il elle ils elles on mais car donc lorsque lorsqu' puis quand alors tandis afin ainsi depuis dès lors jusqu' puisque puisqu' parce " +
		"cependant toutefois pourtant néanmoins est sont était étaient sera seront soit ont avait avaient aura auront précité précitée précités précitées susvisé " +
		"susvisée susmentionné susmentionnée dit dite dits dites ayant étant"},
	{fateOfAct, "adopté adoptée adoptés adoptées voté votée publié publiée publiés publiées promulgué promulguée paru parue ratifié ratifiée abrogé abrogée " +
		"modifié modifiée modifiés modifiées complété complétée entré entrée entrés entrées signé signée"},
	{amends, "modifiant abrogeant complétant ratifiant"},
	{clitic, "ne n' le la les l' lui leur y en se s' nous vous"},
}

var titleRoles = tableOf(titleRoleGroups.byFold())

// titleWords are the other words of titleEnd.
const titleWords = "en dans matière vertu vigueur cours version rédaction annexe titre chapitre décision réponse son sa ses leur leurs compter partir le au du par sous lors art arts outre il ce cette"
