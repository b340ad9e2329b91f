package prose

import "qparl/ontology"

// isTopicWord returns the token after the words that bring in a topic at token k: «sur», «relatif à», «consacré à», «concernant»,
// «portant sur», «visant à»; right after head and type also «pour la montagne». 0 when there are none.
func (p *reportParser) isTopicWord(k int) int {
	r := p.r
	switch {
	case r.any(k, "visant", "tendant"):
		return k + 1
	case r.is(k, "pour") && k == p.after && r.any(k+1, "la", "le", "l'", "les", "un", "une"):
		return k + 1
	case r.any(k, "sur", "concernant"):
		return k + 1
	case r.has(k, wTopic) && (r.has(k+1, wTo) || r.any(k+1, "a", "sur")):
		if r.is(k+1, "sur") {
			return k + 2
		}
		return k + 1
	}
	return 0
}

// topic reads the words after «sur» to their end. k is the first topic word.
func (p *reportParser) topic(k int) int {
	r := p.r
	i := p.isTopicWord(k)
	if i == 0 || p.report.Topic != "" || r.has(i, wDemonstrative) || r.has(i, wRelative) || r.is(i, "ce") {
		return 0
	}
	if r.any(i, "a", "à", "au", "aux") {
		i++
	}
	i = r.skipDeterminer(i)
	end := p.topicEnd(i)
	if end <= i {
		return 0
	}
	p.report.Topic = r.between(i, end)
	p.last = end
	return end
}

// skipDeterminer passes an article, contracted or not.
func (t *text) skipDeterminer(i int) int {
	if t.any(i, "le", "la", "l'", "les", "un", "une", "du", "des", "aux", "son", "sa", "ses", "leur", "leurs") {
		return i + 1
	}
	return i
}

// maxTopic bounds a topic, in tokens.
const maxTopic = 60

// topicEnd returns the token after the topic whose words begin at token i. Acts, bodies and articles named in it are passed as they
// stand; a date or who made the report end it.
func (p *reportParser) topicEnd(i int) int {
	r := p.r
	k := i
	inner := false // the topic names another report: what follows is its
	for k < i+maxTopic && r.inside(k) {
		if n := r.legalAt(k); n > k {
			k = n
			continue
		}
		if n := r.quoteEnd(k); n > 0 && n-k < 14 {
			k = n
			continue
		}
		inner = inner || r.has(k, wReport) && !r.is(k, "avis") && k > i
		if r.endsClause(k) || p.topicBreaks(k, i, inner) {
			break
		}
		k++
	}
	for k > i && (r.any(k-1, "et", "ou", "de", "en", "a", "à", "par", "dans", "du", "la", "le", "l'", "des", "d'", "est", "tout") || r.isAdverb(k-1)) {
		k--
	}
	return k
}

// legalAt returns the token after the act, article, decision or bill named at token k, or k.
func (r *reader) legalAt(k int) int {
	next := k
	for _, f := range r.found {
		if f.first != k || f.dropped {
			continue
		}
		switch f.Entity.(type) {
		case *ontology.NationalAct, *ontology.Articles, *ontology.EUAct, *ontology.Treaty, *ontology.CourtDecision, *ontology.Bill:
			next = max(next, f.last)
		}
	}
	return next
}

// endsClause tells whether a noun phrase cannot go on at token k: a mark, a relative or personal pronoun, a conjunction, a verb.
func (r *reader) endsClause(k int) bool {
	t := &r.text
	if t.shape(k) == markShape {
		return t.is(k, ".") && t.endsSentence(k) || t.any(k, ",", ";", ":", "?", "!", "…", "(", ")", "[", "]", "«", "»", "“", "”", `"`, "–", "—") || k > 0 && t.startsSentence(k)
	}
	if t.has(k, wRelative) || k > 0 && t.startsSentence(k) {
		return true
	}
	if t.any(k, "mais", "car", "si", "lorsque", "alors", "puisque", "tandis", "ainsi", "or", "donc", "ni", "afin", "depuis", "lors", "il", "elle", "ils", "elles", "lui", "on", "nous", "vous", "je", "c'", "n'", "ne", "s'", "notamment") {
		return true
	}
	return r.finiteVerbAt(k)
}

// finiteVerbAt tells whether token k is a finite verb, in its context.
func (r *reader) finiteVerbAt(k int) bool {
	t := &r.text
	if t.shape(k) != lowerShape || t.any(k-1, "en", "pour", "par", "sur", "sans", "l'", "d'", "la", "les", "un", "une", "des", "aux", "au", "du", "de") {
		return false
	}
	if t.is(k, "date") && t.has(k+1, wOf) && !t.isProduced(k) {
		return true
	}
	if t.is(k+1, "le") && t.shape(k+2) != digitsShape && verbForms()[t.foldAt(k)]&finiteForm != 0 && isSmallASCIIEnd(t.raw(k)) { // cite le rapport
		return true
	}
	if t.is(k, "a") {
		return t.is(k+1, "ete") || isPastParticiple(t.foldAt(k+1)) || t.isAdverb(k+1)
	}
	if t.any(k, "est", "sont", "ont", "avait", "fait", "font", "doit", "peut", "met", "reste", "vise", "montre", "porte", "propose", "indique", "estime", "souligne", "rappelle", "demeure", "conclut", "contient") {
		return !t.is(k, "est") || !t.is(k-1, "l'")
	}
	return isFinite(t.raw(k)) || verbInContext(t.foldAt(k-1), t.foldAt(k), t.foldAt(k+1))
}

// topicBreaks tells whether a slot of the report begins at token k: a date, a participle, who made it.
func (p *reportParser) topicBreaks(k, first int, inner bool) bool {
	r := p.r
	if r.isProduced(k) && k > first {
		if r.any(k, "issu", "issue", "tire", "tiree") && r.has(k+1, wOf) {
			return true
		}
		next, _ := r.publicAfter(k)
		_, dated := r.whenAt(next, r.date)
		return dated > next || next > k+1 || r.any(next, "par", "au", "aux") && !r.has(k-1, wOf) && p.isOurs(k) || r.is(next, "à")
	}
	if r.is(k, "et") && (r.isProduced(k+1) || r.any(k+1, "sur", "il", "elle", "lui")) {
		return true
	}
	if inner {
		return r.has(k, wOf) && k > first && p.isProducerAt(k)
	}
	if p.report.Date == "" && p.dateBreaks(k) {
		return true
	}
	return r.has(k, wOf) && k > first && len(p.report.Bodies)+len(p.report.Authors) == 0 && p.isProducerAt(k)
}

// isOurs tells whether a participle inside a topic may be the report's: it agrees in number with the head, or tells of making.
func (p *reportParser) isOurs(k int) bool {
	return p.r.isPlural(p.head) == p.r.isPlural(k) || p.r.is(k, "remis")
}

// dateBreaks tells «du 3 mai 2012», «de mai 2012», «en mai 2012», «fin 2016» at token k; not «de 2012», which may be the topic's.
func (p *reportParser) dateBreaks(k int) bool {
	r := p.r
	if r.any(k, "debut", "fin") {
		_, year := r.yearAt(k + 1)
		return year
	}
	if !r.has(k, wOf) && !r.any(k, "en", "le") {
		return false
	}
	d, next := r.dateAt(k+1, r.date, false)
	return next > k+1 && d.day != ""
}

// isProducerAt tells whether «de BODY» at token k names a body of the sort that makes reports, and is not what a noun of action
// before it needs: «la gestion de la Cour».
func (p *reportParser) isProducerAt(k int) bool {
	r := p.r
	i := r.skipArticle(k + 1)
	f, b := startingAt[*ontology.Body](r, i)
	if f == nil {
		return false
	}
	if !b.Group && !r.any(i, "cour", "chambre", "inspection", "conseil", "comite", "commission", "haut", "observatoire", "mission", "groupe", "defenseur", "defenseure", "mediateur", "mediatrice",
		"controleur", "controleure", "delegation", "academie", "institut", "cabinet") && !isReportingAcronym(r.raw(i)) {
		return false
	}
	if r.is(i, "conseil") && r.any(i+1, "municipal", "departemental", "regional", "constitutionnel") {
		return false
	}
	return !isActionNoun(r.foldAt(k - 1))
}

func isReportingAcronym(s string) bool {
	switch s {
	case "IGAS", "IGF", "IGA", "CGEDD", "CGAAER", "OCDE", "CESE", "COR", "HCSP", "ANSES", "GIEC", "IGJ", "IGPN", "INSEE", "Insee", "CNIL", "HAS", "CSA", "Igas":
		return true
	}
	return false
}

// isActionNoun tells whether a folded noun takes a body as its object or subject: «l'activité de la Cour».
func isActionNoun(w string) bool {
	switch w {
	case "gestion", "activite", "activites", "fonctionnement", "avenir", "role", "missions", "mission", "composition", "reforme", "creation", "moyens", "budget", "comptes", "situation", "organisation",
		"independance", "travaux", "decisions", "action", "recommandations", "avis", "rapport", "conclusions", "place", "statut", "competences", "effectifs", "financement", "suppression", "fusion",
		"evaluation", "demande", "sein", "transparence", "gouvernance", "propositions":
		return true
	}
	return false
}

// isSmallASCIIEnd tells whether a word ends without an accent: «cite», not «cité».
func isSmallASCIIEnd(s string) bool { return s[len(s)-1] >= 'a' && s[len(s)-1] <= 'z' }
