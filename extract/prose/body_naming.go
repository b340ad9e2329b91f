package prose

// topical tells whether a name says what its body is about.
func (t *text) topical(f form) bool {
	for k := f.complement; k < f.end; k++ {
		if t.among(k, topicOpeners) {
			return true
		}
	}
	return false
}

var topicOpeners = setOf("sur pour relative relatif contre charge chargee")

// names tells whether the words are a name of one body, not a kind of them.
func (r *reader) names(f form, h headRule) bool {
	if f.count == 0 && f.complement == f.adjectives {
		return h.lower&byNoun != 0 && f.end == f.adjectives+1 && r.article(f.first) != plural
	}
	article := r.article(f.first)
	if article == plural || r.common(f) || r.any(f.adjectives, "flash") && r.is(f.first-3, "rapport") {
		return false
	}
	if r.properly(f.first) {
		return f.count > 0 || r.properAfter(f.complement-1)
	}
	if h.lower&byTopic != 0 && r.topical(f) && !r.any(f.complement, "pour") {
		return article != indefinite || f.complement == f.adjectives || r.has(f.complement-1, wOfficial)
	}
	if article == indefinite || !r.has(f.first, wBodyHead) {
		return false
	}
	return r.namedInSmallLetters(f, h)
}

func (r *reader) namedInSmallLetters(f form, h headRule) bool {
	official := r.official(f)
	switch {
	case h.lower&byAdjective != 0 && official && (f.count > 0 || f.complement > f.adjectives+1 && h.group):
		return !r.local(f) || r.placed(f)
	case h.lower&byOf != 0 && r.definiteOf(f.complement):
		return true
	case h.lower&byTo != 0 && r.has(f.complement, wTo) && f.count > 0:
		return true
	case h.group && r.tasked(f):
		return true
	case h.lower&byTwo != 0 && f.count > 1 && r.has(f.adjectives, wOf):
		return true
	}
	return r.is(f.first, "direction") && r.definiteOf(f.complement) && r.administrative(f.complement+1) || r.is(f.first, "conseil") && f.count > 1 && r.is(f.complement+1, "orientation")
}

// official tells whether one of the adjectives after the head is one of public bodies.
func (r *reader) official(f form) bool {
	for k := f.adjectives; k < f.complement; k++ {
		if r.has(k, wOfficial) && !r.any(k, "public", "publique", "social", "sociale", "financier", "financiere", "administratif", "administrative", "judiciaire", "technique", "flash", "commun", "commune") {
			return true
		}
	}
	return false
}

// local tells whether the adjective makes a kind of body of which each place has one.
func (r *reader) local(f form) bool {
	return r.any(f.adjectives, "departemental", "departementale", "regional", "regionale", "intercommunal", "intercommunale", "territorial", "territoriale", "academique", "consultatif", "consultative", "municipal", "municipale") &&
		!r.any(f.first, "direction", "inspection")
}

// placed tells whether a word with a capital stands in a name.
func (r *reader) placed(f form) bool {
	for k := f.complement; k < f.end; k++ {
		if r.capital(k) {
			return true
		}
	}
	return false
}

func (r *reader) definiteOf(k int) bool {
	return r.any(k, "des", "du") || r.is(k, "de") && r.any(k+1, "la", "l'")
}

// administrative tells whether the noun at token k, after any article, is what directions of ministries are about.
func (r *reader) administrative(k int) bool {
	if r.any(k, "la", "l'", "les") {
		k++
	}
	return r.among(k, administrations)
}

var administrations = setOf("affaires services finances budget securite ordre libertes patrimoine patrimoines archives musees impots douanes peches " +
	"routes transports police protection surveillance renseignement legislation memoire sports jeunesse magistrature " +
	"population populations eau energie climat biodiversite recherche enseignement emploi tourisme concurrence")

// common tells whether a complement makes a kind of body: «direction de l'entreprise», «conseil de classe».
func (r *reader) common(f form) bool {
	k := f.complement + 1
	if r.any(k, "la", "l'", "les") {
		k++
	}
	return r.among(k, commonComplements) &&
		!r.capital(k) || r.is(f.first, "ordre") && r.is(f.adjectives, "national") && r.any(k, "merite")
}

var commonComplements = setOf("entreprise etablissement societe hopital usine site chaine magasin merite republique etat gouvernement")
