package prose

import (
	"strings"

	"qparl/ontology"
)

// reportHead returns the head word of a report at token k as the mention has it, and the token after it; "" when the word is
// another one: «livre», «expertise».
func (t *text) reportHead(k int) (head string, next int) {
	switch t.word(k).fold {
	case "rapport", "rapports":
		return headReport, k + 1
	case "etude", "etudes":
		return headStudy, k + 1
	case "avis":
		return headOpinion, k + 1
	case "refere", "referes":
		return headReferral, k + 1
	case "enquete", "enquetes":
		return headSurvey, k + 1
	case "audit", "audits":
		return headAudit, k + 1
	case "livre", "livres":
		if t.any(k+1, "blanc", "blancs") {
			return headWhitePaper, k + 2
		}
	case "expertise", "expertises":
		if t.any(k+1, "collective", "collectives") {
			return headExpertise, k + 2
		}
	}
	return "", k
}

// The head words.
const (
	headReport     = "rapport"
	headStudy      = "étude"
	headOpinion    = "avis"
	headWhitePaper = "livre blanc"
	headReferral   = "référé"
	headSurvey     = "enquête"
	headAudit      = "audit"
	headExpertise  = "expertise collective"
)

// producedRole tells what the date beside a folded participle is the date of.
func producedRole(folded string) ontology.DateRole {
	for _, of := range [...]struct {
		stems string
		role  ontology.DateRole
	}{{"remis rendu transm adress livr", ontology.HandedIn}, {"publi paru sorti diffus devoil divulg", ontology.Published}, {"depos enregistr", ontology.Filed}} {
		for stem := range strings.FieldsSeq(of.stems) {
			if strings.HasPrefix(folded, stem) {
				return of.role
			}
		}
	}
	return ontology.Dated
}

// isAsked tells whether a folded participle says that a report was asked for, not made: commandé, demandé.
func isAsked(folded string) bool {
	for _, stem := range [...]string{"command", "demand", "confi", "sollicit", "reclam", "exig", "diligent"} {
		if strings.HasPrefix(folded, stem) {
			return true
		}
	}
	return false
}

// otherSense tells whether the head word means something else: «par rapport à», «rapport de force», «commission d'enquête»,
// «avis favorable», «étude d'impact».
func (p *reportParser) otherSense() bool {
	r, i := p.r, p.head
	switch p.report.Head {
	case headReport:
		return r.isRelation(i) || r.any(i-2, "sur") && r.any(i-3, "pris", "prise", "prises")
	case headOpinion:
		return r.any(p.k, "favorable", "defavorable", "conforme", "consultatif") || r.is(p.k, "de") && !r.mayBeSource(p.k+1) || r.any(i-1, "apres", "sans", "sur", "pour", "m", "d'") ||
			r.any(i-2, "contre", "apres", "sans", "connaitre", "recueillir", "recueilli", "solliciter", "sollicite", "sollicitant", "demander", "demandant", "demande", "requerir", "requis") ||
			r.any(i-2, "a", "à") && r.any(i-3, "soumis", "soumise", "soumises", "soumettre")
	case headStudy, headSurvey, headAudit:
		return p.isProcedure()
	case headReferral:
		return !p.definite() && !p.indefinite() && !r.is(i-1, "par") || r.any(p.det-1, "juge")
	}
	return false
}

// isRelation tells whether «rapport» at token i is a relation: «par rapport à», «en rapport avec», «rapport de force», «rapport
// qualité-prix», «les rapports entre».
func (t *text) isRelation(i int) bool {
	switch {
	case t.any(i-1, "par", "en", "sans", "quel"):
		return true
	case t.is(i+1, "de") && t.any(i+2, "force", "forces"):
		return true
	case t.any(i+1, "entre", "avec", "vis-a-vis"):
		return true
	}
	next := t.raw(i + 1)
	return strings.HasPrefix(t.foldAt(i+1), "qualite") || t.shape(i+1) == lowerShape && strings.Contains(next, "-") && !isFinite(next) // bénéfice-risque
}

// isProcedure tells «commission d'enquête», «bureau d'études», «étude d'impact», «enquête publique», «à l'étude».
func (p *reportParser) isProcedure() bool {
	r, i := p.r, p.head
	switch {
	case r.is(i-1, "d'") && !r.any(i-2, "travaux", "conclusions", "resultats"):
		return true
	case r.is(p.k, "d'") && r.is(p.k+1, "impact"):
		return true
	case r.is(i-1, "l'") && r.any(i-2, "a", "à"):
		return true
	}
	return r.any(p.k, "publique", "publiques", "judiciaire", "judiciaires", "preliminaire", "penale", "administrative", "disciplinaire", "interne")
}

// kinds takes the words that tell the type of a report: «annuel», «d'information», «d'observations définitives», «pour avis»,
// «de la mission flash»; then adjectives that tell nothing («très alarmant»).
func (p *reportParser) kinds() {
	r, k := p.r, p.k
	for n := 0; n < 4; n++ {
		next := r.reportKind(k)
		if next == k {
			break
		}
		k = next
	}
	if k > p.k {
		p.report.Type = p.report.Head + " " + r.kindWords(p.k, k, r.isPlural(p.head))
		if strings.Contains(p.report.Type, "natorial") {
			p.report.Chamber = chamberSenate
		}
	}
	for n := 0; n < 3 && (r.isAdjective(k) || r.standsBeforeNoun(k) && !r.isProduced(k)); n++ {
		k++
	}
	if p.report.Head == headStudy || p.report.Head == headSurvey { // de satisfaction, de faisabilité
		for r.any(k, "de", "d'") && r.shape(k+1) == lowerShape && !r.has(k+1, grammarWords) && r.isNameWord(k+1) {
			k += 2
			if r.participle(k) && !r.isProduced(k) { // de législation comparée
				k++
			}
		}
	}
	for n := 0; n < 2 && r.has(k, wReportKind); n++ {
		k++
	}
	p.k, p.after = k, k
}

// kindWords returns the words of a type in lower case and in the singular, with plain blanks and apostrophes: «publics annuels» as
// «public annuel».
func (t *text) kindWords(first, last int, plural bool) string {
	fields := strings.Fields(strings.ReplaceAll(strings.ToLower(t.between(first, last)), "’", "'"))
	for i, w := range fields {
		if plural && !t.has(first, wOf) {
			fields[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(fields, " ")
}

// reportKind returns the token after a word or complement that tells the type of a report at token k, or k.
func (t *text) reportKind(k int) int {
	switch {
	case t.has(k, wReportKind):
		return k + 1
	case t.is(k, "pour") && t.is(k+1, "avis"):
		return k + 2
	case t.is(k, "d'") && t.is(k+1, "observations") && t.any(k+2, "definitives", "provisoires"):
		return k + 3
	case t.is(k, "d'") && t.any(k+1, "information", "activite", "activites", "etape", "enquete", "evaluation", "expertise", "audit", "inspection", "analyse", "orientation", "execution"):
		return k + 2
	case t.is(k, "de") && t.any(k+1, "synthese", "controle", "suivi", "presentation", "gestion", "recherche", "prospective", "mission", "performance", "performances", "transparence", "gouvernance"):
		return k + 2
	case t.isFlashMission(k):
		return k + 4
	}
	return k
}

// isFlashMission tells «de la mission flash» with no name of its own.
func (t *text) isFlashMission(k int) bool {
	return t.is(k, "de") && t.is(k+1, "la") && t.is(k+2, "mission") && t.is(k+3, "flash")
}

// grammarWords are the classes of words that are no adjectives.
const grammarWords = wDeterminer | wOf | wTo | wAnd | wPreposition | wRelative | wTopic | wProduced | wProducing | wReport | wProposal | wMonth | wNumeral | wCivility | wTitle | wNumberSign | wBodyNoun

// isAdjective tells whether a word looks like an adjective: épidémiologique, alarmant, accablant.
func (t *text) isAdjective(k int) bool {
	if t.shape(k) != lowerShape || t.has(k, grammarWords) {
		return false
	}
	w := t.foldAt(k)
	if len(w) < 5 || t.finite(k) || formOfFolded(w)&finiteForm != 0 && t.has(k+1, wDeterminer) { // critique ce dispositif
		return false
	}
	w = strings.TrimSuffix(w, "s")
	for _, end := range [...]string{"al", "ale", "aux", "ine", "el", "elle", "ant", "ante", "if", "ive", "ique", "eux", "euse", "aire", "ien", "ienne", "able", "ible", "ais", "aise", "eur", "eure", "er", "ere", "ain", "aine"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// mayBeSource tells whether a body or a person may be named at token k, an article before it skipped.
func (t *text) mayBeSource(k int) bool {
	for t.any(k, "la", "le", "l'", "les") {
		k++
	}
	return t.capital(k) || t.has(k, wBodyNoun)
}
