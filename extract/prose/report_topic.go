package prose

import (
	"strings"

	"qparl/ontology"
)

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
	if i == 0 || p.report.Topic != "" || r.has(i, wRelative) {
		return 0
	}
	if r.has(i, wDemonstrative) { // sur ce thème: known from elsewhere
		return i + 2
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

// whole returns the token after a legal text or a short quotation at token k, which no topic or subject ends in; k when there is none.
func (r *reader) whole(k int) int {
	if n := r.legalAt(k); n > k {
		return n
	}
	if n := r.quoteEnd(k); n > 0 && n-k < 14 {
		return n
	}
	return k
}

// topicEnd returns the token after the topic whose words begin at token i. Acts, bodies and articles named in it are passed as they
// stand; a date or who made the report end it.
func (p *reportParser) topicEnd(i int) int {
	r := p.r
	k := i
	inner := false      // the topic names another report: what follows is its
	infinitive := false // a verb in it has objects of its own
	for k < i+maxTopic && r.inside(k) {
		if n := r.whole(k); n > k {
			k = n
			continue
		}
		inner = inner || r.has(k, wReport) && !r.is(k, "avis") && k > i
		infinitive = infinitive || r.isInfinitive(k) && r.shape(k) == lowerShape
		if r.endsClause(k) || !infinitive && r.articleBreaks(k) || p.topicBreaks(k, i, inner) {
			break
		}
		k++
	}
	for k > i && (r.any(k-1, "et", "ou", "de", "en", "a", "à", "par", "dans", "du", "la", "le", "l'", "des", "d'", "est", "tout") || r.isAdverb(k-1)) {
		k--
	}
	return k
}

// topicBreaks tells whether a slot of the report begins at token k: a date, a participle, who made it.
func (p *reportParser) topicBreaks(k, first int, inner bool) bool {
	r := p.r
	if r.any(k, "preside", "presidee", "presides") && r.is(k+1, "par") {
		return true
	}
	if r.isProduced(k) && k > first {
		if r.any(k, "issu", "issue", "tire", "tiree") && r.has(k+1, wOf) {
			return true
		}
		next, _ := r.publicAfter(k)
		_, dated := r.whenAt(next, r.date)
		return dated > next || next > k+1 || r.any(next, "par", "au", "aux") && !r.has(k-1, wOf) && p.isOurs(k) || r.is(next, "à")
	}
	if r.is(k, "et") && r.ofReport(k+1) && !inner { // et du rapport de …
		return true
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
		return p.report.Head == headReport && i == k+1 && r.has(i, wCivility) && !isActionNoun(r.foldAt(k-1)) && !isEventOfLife(r.foldAt(k-1))
	}
	name, _, _ := strings.Cut(b.Name, " ")
	if row, next := gazetteerNamed("bodies.tsv").at(&r.text, i); row != nil && next == f.last {
		name, _, _ = strings.Cut(row[0], " ") // of an acronym
	}
	if !b.Group && !makesReports(fold(name)) {
		return false
	}
	if r.is(i, "conseil") && r.any(i+1, "municipal", "departemental", "regional", "constitutionnel") {
		return false
	}
	return !isActionNoun(r.foldAt(k - 1))
}

// makesReports tells whether a folded noun opens the names of bodies that make reports by office.
func makesReports(noun string) bool {
	switch noun {
	case "cour", "chambre", "inspection", "conseil", "comite", "commission", "haut", "observatoire", "mission", "groupe", "defenseur", "defenseure", "mediateur", "mediatrice", "controleur", "controleure",
		"delegation", "academie", "institut", "cabinet":
		return true
	}
	return false
}

// isEventOfLife tells whether a folded noun takes a person who is no author: «la mort de M. Durand».
func isEventOfLife(noun string) bool {
	switch noun {
	case "mort", "deces", "assassinat", "disparition", "nomination", "affaire", "arrestation", "detention", "enlevement", "cas", "dossier", "proces", "propos", "politique", "lettre", "loi":
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
