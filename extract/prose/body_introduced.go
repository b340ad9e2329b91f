package prose

import (
	"strings"

	"qparl/ontology"
)

// introducedBody finds names behind a word for a kind of organisation: «l'association Les Lavoirs», «la commission Malgouverne»,
// «les sociétés X et Y». The word is part of the name where it is its first word, as in «groupe», «cabinet»; not in «société».
func introducedBody(r *reader, i int) (n named) {
	if !r.has(i, wNameHead) || !r.blank(i+1) || r.inCapitals(i) {
		return n
	}
	k := i + 1
	bare := !r.heads(i)
	if r.shape(k) == lowerShape && r.adjectival(k) && (bare || r.is(i, "groupe")) {
		k, bare = k+1, true // «le groupe suédois X»: the name stands alone
	}
	if r.any(k, "«", "“") {
		return r.quotedName(i, k)
	}
	end := r.properEnd(k, r.any(i, "groupe", "groupes"))
	if _, listed := gazetteerNamed("bodies.tsv").at(&r.text, k); end > k {
		end = max(end, listed)
	}
	if end == k || r.misnamed(i, k, end) {
		return n
	}
	if bare {
		r.listNames(i, k, end)
		return n
	}
	if r.properly(i) && r.is(end, "et") && r.shape(end+1) == titleShape && !r.startsPerson(end+1) && r.blank(end+1) {
		end = r.properEnd(end+1, false) // Fondation Terres et Rivages
	}
	if a := r.article(i); a == plural || r.any(i, "commission", "mission", "comite", "centre", "bureau") && a != definite {
		return n
	}
	return named{last: end, group: r.any(i, "commission", "mission", "comite"), rule: "introduced", confidence: sureCapital}
}

// quotedName adds the name between quotation marks behind a head.
func (r *reader) quotedName(i, quote int) (n named) {
	if !r.any(i, "association", "collectif", "fondation", "syndicat", "societe", "entreprise", "cabinet", "laboratoire") || !r.capital(quote+1) {
		return n
	}
	for k := quote + 2; k < quote+12 && r.inside(k) && !r.endsSentence(k); k++ {
		if r.any(k, "»", "”") {
			r.addBody(quote+1, named{last: k, rule: "introduced", confidence: sureCapital})
			return n
		}
	}
	return n
}

// listNames adds the names behind a head that is no part of them: «les sociétés X, Y et Z».
func (r *reader) listNames(i, k, end int) {
	plural := strings.HasSuffix(r.word(i).fold, "s") || strings.HasSuffix(r.word(i).fold, "x")
	for end > k {
		r.addBody(k, named{last: end, rule: "introduced", confidence: sureCapital})
		if !plural || !r.any(end, ",", "et", "ou") {
			return
		}
		if k = end + 1; r.any(k, "et", "de", "du") {
			k++
		}
		if end = r.properEnd(k, r.is(i, "groupes")); r.startsPerson(k) {
			return
		}
	}
}

// heads tells whether the word at token i is the first of the name.
func (r *reader) heads(i int) bool {
	return r.among(i, nameHeads)
}

var nameHeads = setOf("groupe association cabinet laboratoire fondation syndicat bureau agence commission mission comite collectif mutuelle " +
	"institut radio centre cooperative clinique")

// properEnd returns the token after a proper name: words with a capital, one adjective after «Les X»; i when there is none. An
// acronym that usually is no body's is a name where the caller says so.
func (r *reader) properEnd(i int, anyAcronym bool) int {
	k := i
	article := r.any(k, "le", "la", "les", "l'") && r.capital(k) && r.capital(k+1)
	if article {
		k++
	}
	if !r.capital(k) && r.shape(k) != mixedShape && !(r.shape(k) == alnumShape && isCapitalAt(r.raw(k))) || r.has(k, wCivility) || r.has(k, wNoBody) && !anyAcronym || !r.inside(k) {
		return i
	}
	end := max(r.capitals(k), k+1)
	if r.is(end, "de") && r.is(end+1, "france") {
		end += 2
	}
	for r.any(end, "&") && r.capital(end+1) {
		end = r.capitals(end + 1)
	}
	end = r.partners(end)
	if article && r.shape(end) == lowerShape && (r.adjectival(end) || r.participle(end)) {
		end++
	}
	return end
}

// partners takes what ends the names of firms: «Duval et associés», «Duval & Fils», «Duval frères».
func (t *text) partners(k int) int {
	switch {
	case t.any(k, "et", "&") && t.any(k+1, "associes", "fils", "filles", "freres", "cie", "compagnie", "partenaires"):
		return k + 2
	case t.any(k, "freres", "fils") && t.blank(k):
		return k + 1
	}
	return k
}

// misnamed tells whether the words behind a head are no name: a law, a lone letter, the missions of the budget.
func (r *reader) misnamed(i, k, end int) bool {
	return r.any(k, "loi", "france", "etat") && end == k+1 || end == k+1 && len(r.raw(k)) < 2 || r.startsPerson(k) && !r.heads(i) ||
		r.is(i, "mission") && (r.any(end, "du", "de") || r.word(k).fold != "" || strings.HasSuffix(r.raw(end-1), "s")) || r.place(k) == end || r.shape(i) == capsShape && len(r.raw(i)) > 1 || r.has(k, wBodyHead) && end == k+1
}

func (r *reader) startsPerson(k int) bool {
	f, _ := startingAt[*ontology.Person](r, k)
	return f != nil
}

// knownBody finds names again that other words of the text have shown to be a body's.
func knownBody(r *reader, i int) (n named) {
	if !r.capital(i) && r.shape(i) != mixedShape || r.has(i, wNoBody) {
		return n
	}
	for _, b := range all[*ontology.Body](r) {
		if b.Name[0] == r.s[r.begin(i)] && b.Official == "" && b.Acronym == "" && r.capitalName(b.Name) {
			if last := r.printedAt(b.Name, i); last > 0 {
				return named{last: last, rule: "known-name", confidence: sureCompleted}
			}
		}
	}
	return n
}

// capitalName tells whether a name begins with a capital, and is no word that a sentence may begin with.
func (r *reader) capitalName(name string) bool { return isCapitalAt(name) && len(name) >= 4 }

// printedAt returns the token after a name that stands at token i letter by letter, 0 when it does not.
func (r *reader) printedAt(name string, i int) int {
	begin := r.begin(i)
	if !strings.HasPrefix(r.s[begin:], name) {
		return 0
	}
	for k := i; r.inside(k) && r.end(k) <= begin+len(name); k++ {
		if r.end(k) == begin+len(name) {
			return k + 1
		}
	}
	return 0
}

// tradeName finds names of capitals that end in a word of trade names: «Aubrac Conseil», «Creuse Logement Services».
func tradeName(r *reader, i int) (n named) {
	if r.shape(i) != titleShape || !r.blank(i+1) || r.shape(i+1) != titleShape || r.startsPerson(i) || r.has(i, wCivility|wTitle|wBodyHead|wDeterminer) || r.startsSentence(i) || r.any(i-1, "«", "“") {
		return n
	}
	k := i
	for r.shape(k) == titleShape && r.blank(k) && !r.has(k, wCivility) {
		k++
	}
	if r.is(i, "france") && k < i+3 || r.shape(k) == digitsShape {
		return n // programmes: «France Services», «Territoires Industrie 2030»
	}
	if k > i+1 && k <= i+4 && r.among(k-1, tradeWords) {
		return named{last: k, rule: "trade-name", confidence: sureCapital}
	}
	return n
}

var tradeWords = setOf("conseil conseils services habitat metropole environnement energie energies industrie industries group groupe " +
	"developpement consulting solutions technologies assurances mutuelle initiative initiatives solidarite solidarites " +
	"logistique")
