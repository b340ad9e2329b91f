package prose

import (
	"strings"

	"qparl/ontology"
)

// worthAMention tells whether the words identify a report that exists.
func (p *reportParser) worthAMention() bool {
	e := &p.report
	if !e.Identified() || p.told && e.Topic == "" && len(e.Bodies)+len(e.Authors) == 0 && e.Number == "" && e.Title == "" {
		return false
	}
	if p.last == p.head+1 && !p.told { // nothing but the head
		return false
	}
	if p.expected() {
		e.Expected = true
		return false
	}
	strong := e.Date != "" || e.Number != "" || e.Title != ""
	if e.Number == "" && e.Title == "" && e.Topic == "" && len(e.Bodies)+len(e.Authors) == 0 { // a date alone
		if e.Head == headOpinion && p.indefinite() || e.Type == "rapport d'expertise" {
			return false
		}
	}
	switch e.Head {
	case headOpinion, headSurvey, headReferral:
		return strong || e.Topic != "" && len(e.Bodies)+len(e.Authors) > 0 || e.Head != headSurvey && len(e.Bodies) > 0 && p.r.has(p.det, wDeterminer)
	case headStudy, headAudit, headExpertise:
		return strong || len(e.Bodies)+len(e.Authors) > 0 || e.Topic != "" && p.definite() && e.Head == headStudy && !p.r.isPlural(p.head)
	}
	return true
}

// expected tells whether the report is still to be made: «remettra un rapport», «demande qu'un rapport soit présenté», «son
// prochain rapport», «n'ayant pas encore rendu son rapport».
func (p *reportParser) expected() bool {
	r, e := p.r, &p.report
	past := e.Date != "" && r.date != "" && string(e.Date) <= string(r.date)
	if e.Date != "" && r.date != "" && !past {
		return true
	}
	for k := p.det + 1; k < p.head; k++ {
		if r.any(k, "prochain", "prochaine") {
			return true
		}
	}
	if e.Date == "" && e.Number == "" && e.Title == "" && p.definite() && p.awaited() {
		return true
	}
	if p.definite() && (p.announced() || r.has(p.det-1, wProducing) && e.Date == "" && e.Number == "" && e.Title == "" && len(e.Bodies)+len(e.Authors) == 0) {
		return true
	}
	if p.definite() && !r.any(p.det, "des") || e.Number != "" || e.Title != "" {
		return false
	}
	if past && e.Role != ontology.Covering || e.Date != "" && r.date == "" {
		return false
	}
	return p.toCome(r.firstOfSentence(p.head)) || p.toComeAfter()
}

// awaited tells «dans l'attente du rapport de la Cour», «attend la publication du rapport», «sous réserve de l'avis de la CNIL».
func (p *reportParser) awaited() bool {
	r := p.r
	k := p.det
	if r.any(k, "le", "la", "l'", "les") {
		k--
	}
	for range 6 {
		if !r.any(k, "de", "du", "des", "d'", "la", "les", "publication", "remise", "parution", "conclusions", "resultats", "depot", "rendu") {
			break
		}
		k--
	}
	return r.any(k, "attente", "attend", "attendent", "attendons", "attendre", "attendant") || r.is(k, "reserve") && r.is(k-1, "sous")
}

// announced tells «le rapport sur la dépendance sera publié», «l'avis de la CNIL est attendu»: the verb right behind.
func (p *reportParser) announced() bool {
	r, k := p.r, p.last
	if r.any(k, "est", "sont") && p.report.Date == "" && p.report.Number == "" {
		return r.any(k+1, "attendu", "attendue", "attendus", "attendues", "requis", "sollicite")
	}
	if !r.any(k, "sera", "seront", "devrait", "devra", "doit", "devront") || p.report.Date != "" {
		return false
	}
	for k++; r.is(k, "etre") || r.isAdverb(k); k++ {
	}
	return r.isProduced(k)
}

// toCome looks back for a verb in the future, an infinitive of making or asking, «pas encore».
func (p *reportParser) toCome(start int) bool {
	r := p.r
	for k := p.det - 1; k >= start && k > p.head-16; k-- {
		switch {
		case r.any(k, ";", ":") || r.any(k, "dans", "selon"):
			return false
		case r.has(k, wProducing) && r.isJustDone(k):
			return false
		case r.has(k, wProducing) || r.isProduced(k) && isAsked(r.word(k).fold) || r.any(k, "demande", "demandes", "attente"):
			return true
		case r.is(k, "encore") && r.is(k-1, "pas") || r.isFuture(k):
			return true
		case r.is(k, "qu'") && k >= p.det-1:
			return true
		}
	}
	return false
}

// isJustDone tells whether an infinitive at token k is of the near past: «vient de publier».
func (t *text) isJustDone(k int) bool {
	return t.is(k-1, "de") && t.any(k-2, "vient", "viennent", "venait")
}

// toComeAfter looks behind the words of an indefinite report for «soit», «sera», «devra», «est attendu».
func (p *reportParser) toComeAfter() bool {
	r := p.r
	for k := p.last; k < p.last+5 && r.inside(k); k++ {
		if r.endsSentence(k) || r.any(k, ";") {
			return false
		}
		if r.any(k, "soit", "soient", "sera", "seront", "devra", "devront", "devrait", "doit", "doive", "puisse", "fasse") || r.isFuture(k) {
			return true
		}
	}
	return false
}

// isFuture tells whether a token looks like a verb in the future: remettra, publieront.
func (t *text) isFuture(k int) bool {
	if t.shape(k) != lowerShape {
		return false
	}
	w := t.raw(k)
	if !strings.HasSuffix(w, "ra") && !strings.HasSuffix(w, "ront") {
		return false
	}
	return isFinite(w)
}
