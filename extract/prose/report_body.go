package prose

import "qparl/ontology"

// body returns the body named at token i: as found, of the gazetteer, or by its words alone; nil when there is none.
func (p *reportParser) body(i int) (*ontology.Body, int) {
	r := p.r
	if f, b := startingAt[*ontology.Body](r, i); f != nil {
		return b, f.last
	}
	row, known := gazetteerNamed("bodies.tsv").at(&r.text, i)
	next := max(known, p.unknownBody(i))
	if next == i {
		return nil, i
	}
	p.guessed = p.guessed || row == nil
	b := &ontology.Body{Name: r.between(i, next)}
	b.Acronym, next = r.acronymIn(next)
	return b, next
}

// acronymIn reads «(IGAS)», «(Giec)».
func (t *text) acronymIn(k int) (string, int) {
	if t.is(k, "(") && t.capital(k+1) && len(t.raw(k+1)) < 10 && t.is(k+2, ")") {
		return t.raw(k + 1), k + 3
	}
	return "", k
}

// unknownBody returns the token after the name of a body at token i: a noun of bodies with its complements, an acronym, a run of
// capitals; i when there is none.
func (p *reportParser) unknownBody(i int) int {
	t := &p.r.text
	switch {
	case t.has(i, wBodyNoun):
		next := t.bodyComplements(i + 1)
		if bare := max(next, i+1); t.isGroup(i, bare) && (t.is(bare, "sur") || t.any(bare, "relative", "relatif") && t.has(bare+1, wTo)) {
			return max(next, p.topicEnd(bare+1))
		}
		return next
	case t.shape(i) == capsShape:
		next := i + 1
		for t.shape(next) == titleShape && len(t.raw(next)) > 2 && t.blank(next) && !t.has(next, wCivility) && !t.startsSentence(next) { // ARS Bretagne
			next++
		}
		return next
	case t.capital(i) && len(t.raw(i)) > 2 && !t.has(i, wMonth|wCivility):
		_, next := t.surnameAt(i)
		return next
	}
	return i
}

// bodyComplements passes adjectives, capitals and «de …» behind the noun of a body.
func (t *text) bodyComplements(k int) int {
	first := k
	for !t.startsSentence(k) && (t.isAdjective(k) || t.has(k, wReportKind|wBodyNoun) || t.capital(k) && t.blank(k) && !t.has(k, wCivility)) {
		k++
	}
	for n := 0; n < 4; n++ {
		j := k
		if n > 0 && t.is(j, "et") {
			j++
		}
		if j > k && (t.has(j+1, wBodyNoun) || t.capital(j+1)) { // et du Conseil général: another body
			break
		}
		if n > 0 && j > k && t.any(j+1, "nombreux", "nombreuses", "autres", "plusieurs") {
			break
		}
		if !t.has(j, wOf) {
			break
		}
		j = t.skipArticle(j + 1)
		if _, next := t.dateAt(j, "", true); next > j || !t.isNameWord(j) {
			break
		}
		for j++; t.isNameWord(j) && (t.isAdjective(j) || t.capital(j)) || t.has(j, wReportKind); j++ {
		}
		if t.is(j, "en") && t.isNameWord(j+1) && !t.is(j+1, "date") {
			j += 2
		}
		k = j
	}
	if k == first && !t.capital(first-1) {
		return first - 1
	}
	return k
}

// isNameWord tells whether a token may be a word of a name.
func (t *text) isNameWord(k int) bool {
	s := t.shape(k)
	return s != markShape && s != digitsShape && s != alnumShape && !t.has(k, wOf|wTo|wAnd|wPreposition|wRelative|wTopic|wDeterminer|wCivility|wMonth) && !t.isProduced(k) && !t.finite(k)
}

// isGroup tells whether tokens i to next are the bare noun of a working group, whose name its subject completes: «mission
// interministérielle sur …», «groupe de travail sur …», «commission d'enquête relative à …».
func (t *text) isGroup(i, next int) bool {
	if !t.any(i, "commission", "mission", "comite", "groupe") {
		return false
	}
	for k := i + 1; k < next; k++ {
		if t.capital(k) || t.has(k, wOf) && !t.any(k+1, "travail", "enquete", "information", "reflexion", "evaluation", "expertise", "experts", "suivi") {
			return false
		}
	}
	return true
}
