package prose

import (
	"strings"

	"qparl/ontology"
)

// attachedCourt reads «du Conseil d'État», «de la chambre sociale de la Cour de cassation», «par la CJUE», «CE» right after a decision's
// head, number or date. It returns the token after it, or k.
func (r *reader) attachedCourt(k int) (name string, next int) {
	n := k
	if r.any(n, "rendu", "rendue", "prononce", "prononcee") {
		n++
	}
	if r.any(n, "de", "du", "par") {
		n++
	}
	if r.any(n, "la", "le", "l'") {
		n++
	}
	if n > k {
		n = r.chamberOf(n)
	}
	if name, next = r.courtAt(n); next > n && (n > k || r.shape(n) == capsShape) {
		return name, next
	}
	return "", k
}

// chamberOf goes past «chambre sociale de la», «première chambre civile de la», «assemblée plénière de la» before a court.
func (r *reader) chamberOf(k int) int {
	n := k
	for n < k+6 && (r.any(n, "chambre", "chambres", "sociale", "civile", "criminelle", "commerciale", "mixte", "assemblee", "pleniere", "section", "contentieux", "du",
		"juge", "des", "referes") || r.has(n, wOrdinal) || r.shape(n) == alnumShape) {
		n++
	}
	if n == k || !r.any(n, "de", "du") && !r.is(n-1, "du") {
		return k
	}
	if r.any(n, "de", "du") {
		n++
	}
	if r.any(n, "la", "le") {
		n++
	}
	return n
}

// mayBeCourts tells whether a decision whose court is not beside it can be a court's. Ministers and mayors take decisions too, and an
// «ordonnance» with the number of a law is one.
func (r *reader) mayBeCourts(i int, c *courtSlots) bool {
	switch c.Nature {
	case "décision", "decision":
		return !r.takenBy(c.last)
	case "ordonnance":
		return !strings.Contains(c.Number, "-")
	}
	return true
}

// takenBy tells whether another author follows: «du préfet», «de la commission».
func (r *reader) takenBy(k int) bool {
	if !r.any(k, "du", "de", "des", "d'") {
		return false
	}
	_, next := r.attachedCourt(k)
	return next == k
}

// nearbyCourt returns the court of the sentence whose decision tokens i to last are: «le Conseil d'État, dans sa décision», «Par un
// arrêt du 4 juillet 2008, la Cour de cassation».
func (r *reader) nearbyCourt(i, last int, nature string) string {
	first, end := r.sentence(i, 60)
	if name, _ := r.courtBefore(i - 1); name != "" && r.is(i-1, "(") { // le Conseil d'État (décision n° 398217 du 5 avril 2014)
		return name
	}
	strict := nature != "arrêt" && nature != "arret" && nature != "jugement"
	if name := r.courtAfter(last, end, strict); name != "" {
		return name
	}
	if strict && !r.has(i-1, wPossessive) && !r.any(i-2, "dans", "par") && !r.is(i-1, "precitee") {
		return ""
	}
	for k := i - 1; k >= first; k-- {
		if !r.has(k, wCourtHead) {
			continue
		}
		if name, next := r.courtAt(k); next > k && !(strict && r.addressed(k)) {
			return name
		}
	}
	return ""
}

// courtAfter looks for «, le Conseil d'État», «par laquelle la Cour de cassation» after a decision; strict: right after it.
func (r *reader) courtAfter(last, end int, strict bool) string {
	if strict {
		return r.courtNext(last)
	}
	for k := last; k < min(end, last+12); k++ {
		if r.has(k, wCourtHead) {
			if name, next := r.courtAt(k); next > k && !r.addressed(k) {
				return name
			}
		}
	}
	return ""
}

// courtNext reads «, le juge des référés du Conseil d'État», «par laquelle la Cour de cassation» at token k.
func (r *reader) courtNext(k int) string {
	if r.is(k, ",") {
		k++
	}
	if r.any(k, "rendu", "rendue", "prononce", "prononcee") {
		k++
	}
	if r.any(k, "par", "dans") {
		k++
		if r.any(k, "laquelle", "lequel") {
			k++
		}
	}
	if r.any(k, "la", "le") {
		k++
	}
	name, next := r.courtAt(r.chamberOf(k))
	if next == k {
		return ""
	}
	return name
}

// addressed tells whether a court is one that something goes to: «devant le», «transmis au», «auprès du», «saisi le».
func (r *reader) addressed(k int) bool {
	if r.any(k-1, "au", "aux") {
		return true
	}
	return r.any(k-1, "le", "la", "du") && r.any(k-2, "devant", "aupres", "à", "saisi", "saisir", "saisie", "a")
}

// bareQPC reads «QPC n° 2018-734 du 7 septembre 2018» and «n° 2018-734 QPC» that no «décision» precedes.
func (r *reader) bareQPC(i int) {
	c := &courtSlots{last: i}
	c.Nature, c.Court = "décision", courtConstitutional
	begin := i
	if r.shape(i-1) == digitsShape && r.is(i-2, "-") && r.shape(i-3) == digitsShape && !r.blank(i-1) {
		begin = i - 3
		for sign := begin - 3; sign < begin; sign++ {
			if sign >= 0 && r.numberSignAt(sign) == begin {
				begin = sign
				break
			}
		}
	}
	r.decisionSlots(begin, c)
	if c.Number != "" || begin == i && c.Date != "" {
		r.add(begin, c.last, &c.CourtDecision, "qpc", sureFull)
	}
}

// bareECLI reads an identifier alone; its second and third parts tell the court.
func (r *reader) bareECLI(i int) {
	ecli, next := r.ecliAt(i)
	parts := strings.Split(ecli, ":")
	if next == i || len(parts) < 5 {
		return
	}
	c := &ontology.CourtDecision{Nature: "décision", ECLI: ecli}
	switch code := strings.ToUpper(parts[1] + ":" + parts[2]); {
	case strings.HasPrefix(code, "FR:CE"):
		c.Court = courtState
		c.Number, _, _ = strings.Cut(parts[4], ".")
	case strings.HasPrefix(code, "FR:CCASS"):
		c.Court = courtCassation
	case strings.HasPrefix(code, "FR:CC"):
		c.Court = courtConstitutional
	case code == "EU:C":
		c.Court = courtUnion
	case code == "EU:T":
		c.Court = courtUnionTribunal
	case strings.HasPrefix(code, "CE:ECHR"):
		c.Court = courtRights
	default:
		return
	}
	r.add(i, next, c, "ecli", sureFull)
}

// shortDecision reads the form of lawyers: court, chamber, date, number: «Cass. crim., 4 mai 2010, n° 09-80.001».
func (r *reader) shortDecision(i int) {
	name, next := r.courtAt(i)
	full := r.any(i, "conseil", "cour", "tribunal")
	if next == i || full && !r.any(next, ",") {
		return
	}
	k, chamber := r.chambers(next)
	c := &courtSlots{last: k}
	c.Nature, c.Court = "décision", name
	d, end := r.dateAt(k, r.date, false)
	if end == k || full && !r.is(k-1, ",") && !chamber {
		number, end := r.decisionNumber(k)
		if end == k || k == next || full && !chamber {
			return
		}
		c.Number, c.last = number, end
	} else {
		c.Date, c.last = d.day, end
		r.shortNumber(end, c)
	}
	if ecli, next := r.ecliAt(c.last); next > c.last {
		c.ECLI, c.last = ecli, next
	}
	r.add(i, c.last, &c.CourtDecision, "short", sureFull)
}

// chambers goes past «, ass.,», «soc.,», «1re civ.», «, 5e et 6e chambres réunies,» after a court; chamber tells whether one is named.
func (r *reader) chambers(k int) (next int, chamber bool) {
	for next = k; next < k+14; next++ {
		if r.any(next, "soc", "civ", "crim", "com", "ass", "sect", "plen", "ch", "chambre", "chambres", "sociale", "civile", "criminelle", "commerciale", "mixte",
			"pleniere", "reunies", "assemblee", "section", "sous-section", "sous-sections", "qpc", "contentieux") {
			chamber = true
			continue
		}
		if _, n := r.ordinalAt(next); n > next {
			if _, date := r.dateAt(next, r.date, false); date > next {
				return next, chamber
			}
			continue
		}
		if !r.any(next, ",", ".", "et", "/") {
			return next, chamber
		}
	}
	return next, chamber
}

// shortNumber reads the number after the date, maybe behind the names of the parties.
func (r *reader) shortNumber(k int, c *courtSlots) {
	if !r.any(k, ",", "(") {
		k--
	}
	for n := k + 1; n <= k+12; n++ {
		if number, next := r.decisionNumber(n); next > n && !r.has(next, wMonth) {
			c.Number, c.last = number, next
			return
		}
		if r.any(n, ";", ")", ":") || r.endsSentence(n) || n > k+1 && !r.capital(n) && !r.any(n, ",", "de", "d'", "du", "des", "la", "c", ".", "/", "et", "contre", "l'", "req", "aff") {
			return
		}
	}
}
