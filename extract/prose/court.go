package prose

import (
	"strings"

	"qparl/ontology"
)

// CourtDecision finds decisions of courts, with date or number: «arrêt de la Cour de cassation du 18 octobre 2017», and the short form
// of lawyers: «CE, 9 octobre 2006, req. n° 276359».
var CourtDecision = &Extractor{
	Name:     "court-decision",
	Doc:      "decisions of courts, with date or number",
	Triggers: wCourtHead,
	Read:     readCourt,
}

var courtWords = []lexemes{
	{wCourtHead, "arrêt arrêts décision décisions jugement jugements ordonnance ordonnances qpc ecli"},
	{wCourtHead, "ce cass cedh cjue cjce tjue caa ta ca tgi cons conseil cour tribunal civ crim soc"},
	{0, "état constitutionnel const cassation justice administrative appel administratif judiciaire grande instance commerce correctionnel conflits prud'hommes prud' hommes " +
		"européenne droits homme union communautés républiques comptes première nationale droit asile police enfants assises"},
	{0, "chambre chambres sociale civile criminelle commerciale mixte plénière réunies assemblée section ass sect plén com ch req requête pourvoi pourvois aff affaire affaires réf"},
	{0, "dc qpc rendu rendue rendus rendues prononcé prononcée daté datée même jour date référé référés principe droit laquelle lequel devant auprès saisi saisir saisie déféré recours juge juges " +
		"formation contentieux sous-section sous-sections dans par sa son une un cette cet"},
}

// courtSlots is a decision being read, and the token after the last slot read.
type courtSlots struct {
	ontology.CourtDecision
	last int
	by   bool // the court stands behind «rendu par»
}

func readCourt(r *reader, i int) {
	if f, _ := covering[*ontology.CourtDecision](r, i); f != nil {
		return
	}
	switch {
	case r.among(i, decisionHeads):
		if f, _ := covering[*ontology.EUAct](r, i); f == nil {
			r.headedDecision(i)
		}
	case r.is(i, "qpc"):
		r.bareQPC(i)
	case r.is(i, "ecli"):
		r.bareECLI(i)
	default:
		r.shortDecision(i)
	}
}

var decisionHeads = setOf("arret arrets decision decisions jugement jugements ordonnance ordonnances")

// headedDecision reads the slots after «arrêt», «décision», «jugement», «ordonnance», in any order.
func (r *reader) headedDecision(i int) {
	c := &courtSlots{last: i + 1}
	c.Nature = strings.TrimSuffix(strings.ToLower(r.raw(i)), "s")
	r.decisionSlots(i+1, c)
	if c.Number == "" && c.Date == "" {
		return
	}
	rule, confidence := "head", sureFull
	if c.Court == "" {
		c.Court = courtOfNumber(c.Number)
	}
	if c.Court == "" && r.mayBeCourts(i, c) {
		c.Court = r.nearbyCourt(i, c.last, c.Nature)
		rule, confidence = "head-nearby", sureCompleted
	}
	if c.Court != "" {
		r.add(i, c.last, &c.CourtDecision, rule, confidence)
	}
}

// decisionSlots reads court, number and date from token k on. A bracket ends the mention.
func (r *reader) decisionSlots(k int, c *courtSlots) {
	k = r.partyNames(k)
	for range 8 {
		if next := r.decisionBracket(k, c); next > k {
			c.last = next
			if day, after := r.decisionDate(next); c.Date == "" && day != "" && !r.is(next, "le") { // (n° 04LY00321) du 3 mai 2004
				c.Date, c.last = day, after
			}
			return
		}
		next := r.decisionSlot(k, c)
		if next == k {
			return
		}
		k = next
	}
}

// decisionSlot reads one slot at token k; it returns the token after it, or k.
func (r *reader) decisionSlot(k int, c *courtSlots) int {
	if c.Number == "" {
		if number, next := r.decisionNumber(k); next > k {
			c.Number, c.last = number, next
			return next
		}
	}
	if c.Date == "" {
		if day, next := r.decisionDate(k); next > k {
			c.Date, c.last = day, next
			return next
		}
	}
	if c.Court == "" {
		if name, next := r.attachedCourt(k); next > k {
			c.Court = name
			c.by = r.is(k, "par") || r.is(k+1, "par")
			if !r.is(k, "par") || c.Date == "" && c.Number == "" { // «rendue le 8 octobre 2009» is all there is of the decision's name
				c.last = next
			}
			return next
		}
	}
	if ecli, next := r.ecliAt(k); next > k {
		c.ECLI, c.last = ecli, next
		return next
	}
	if r.is(k, ",") {
		if next := r.decisionAfterComma(k, c); next > k {
			return next
		}
	}
	return r.decisionFiller(k)
}

// decisionAfterComma reads «, Commission contre Italie (C-410/06)», «, en date du 3 mai 2004», «rendu par la cour d'appel de Douai, le
// 3 mai 2014» from the comma at token k on; it stands before the slot that the comma may open, and returns k when there is none.
func (r *reader) decisionAfterComma(k int, c *courtSlots) int {
	if c.Number == "" && c.Date != "" {
		if n := r.partyNames(k + 1); n > k+1 {
			if next := r.decisionBracket(n, c); next > n {
				c.last = next
				return next
			}
		}
	}
	if _, next := r.decisionNumber(k + 1); next > k+1 && c.Number == "" {
		return k + 1
	}
	if c.Court == "" || c.Date != "" {
		return k
	}
	if _, next := r.decisionDate(k + 1); next > k+1 && (r.is(k+1, "en") || c.by && r.is(k+1, "le")) {
		return k + 1
	}
	if d, next := r.dateAt(k+2, r.date, false); c.by && r.is(k+1, "le") && next > k+2 {
		c.Date, c.last = d.day, next
		return next
	}
	return k
}

// decisionFiller goes past «rendu», «de référé», «QPC», «de principe».
func (r *reader) decisionFiller(k int) int {
	switch {
	case r.any(k, "rendu", "rendue", "prononce", "prononcee"):
		if _, next := r.decisionDate(k + 1); next > k+1 {
			return k + 1
		}
		if _, next := r.attachedCourt(k + 1); next > k+1 {
			return k + 1
		}
	case r.is(k, "de") && r.any(k+1, "refere", "principe"), r.is(k, "en") && r.is(k+1, "refere"):
		return k + 2
	}
	return k
}

// decisionDate reads «du 8 février 2013», «rendu le 8 octobre 2009», «en date du», «du même jour».
func (r *reader) decisionDate(k int) (day ontology.Day, next int) {
	if r.any(k, "rendu", "rendue", "prononce", "prononcee") && r.is(k+1, "le") {
		k++
	}
	if n, ok := r.follow(k, "du", "meme", "jour"); ok {
		return r.dayBefore(k), n
	}
	if r.is(k, "le") && !r.any(k-1, "rendu", "rendue", "prononce", "prononcee") && !r.is(k-1, "d'") {
		if _, court := r.courtBefore(k); court == k {
			return "", k
		}
	}
	d, n := r.dated(k)
	if n == k && r.is(k, "de") {
		if year, ok := r.yearAt(k + 1); ok {
			return ontology.Day(year), k + 2
		}
	}
	return d.day, n
}

// courtBefore tells whether a court's name ends right before token k: «rendu par le Conseil d'État le 8 octobre 2009».
func (r *reader) courtBefore(k int) (name string, first int) {
	for first = k - 1; first > k-12 && first >= 0; first-- {
		if r.has(first, wCourtHead) {
			if name, next := r.courtAt(first); next == k {
				return name, first
			}
		}
	}
	return "", k
}

// dayBefore returns the last full date before token k, within a sentence or two.
func (r *reader) dayBefore(k int) ontology.Day {
	for n := k - 1; n > k-80 && n >= 0; n-- {
		if r.has(n, wMonth) {
			if first, next, d := r.momentAround(n); next > first && len(d.day) == len("2006-01-02") {
				return d.day
			}
		}
	}
	return ""
}

// partyNames goes past the name of an «arrêt»: «Commune de X», «« X »», «X c. France», when a slot follows.
func (r *reader) partyNames(k int) int {
	if _, last, next := r.quoted(k, 12); last > k {
		return next
	}
	if r.shape(k) != titleShape || r.has(k, wCourtHead) {
		return k
	}
	n := k
	for n < k+10 && (r.capital(n) && !r.has(n, wCourtHead) || r.any(n, "de", "d'", "c", ".", "contre", "et", "/", "des", "la")) {
		n++
	}
	for n > k && (r.any(n-1, "de", "d'", "c", ".", "et", "/", "des", "la", "du")) {
		n--
	}
	return n
}
