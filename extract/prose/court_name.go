package prose

import "strings"

// Full names of the courts whose names are fixed.
const (
	courtState          = "Conseil d'État"
	courtConstitutional = "Conseil constitutionnel"
	courtCassation      = "Cour de cassation"
	courtUnion          = "Cour de justice de l'Union européenne"
	courtCommunities    = "Cour de justice des Communautés européennes"
	courtUnionTribunal  = "Tribunal de l'Union européenne"
	courtRights         = "Cour européenne des droits de l'homme"
	courtAppeal         = "cour administrative d'appel"
)

// courtAt reads the name of a court at token i, in full or in short. name is in full; it returns the token after it, or i.
func (r *reader) courtAt(i int) (name string, next int) {
	switch {
	case r.is(i, "conseil"):
		return r.conseil(i)
	case r.is(i, "cour"):
		return r.cour(i)
	case r.is(i, "tribunal"):
		return r.tribunal(i)
	}
	return r.shortCourt(i)
}

func (r *reader) conseil(i int) (name string, next int) {
	if n, ok := r.follow(i+1, "d'", "etat"); ok {
		return courtState, n
	}
	if r.is(i+1, "constitutionnel") {
		return courtConstitutional, i + 2
	}
	if n, ok := r.follow(i+1, "de", "prud'", "hommes"); ok {
		return r.withPlace(i, n)
	}
	return "", i
}

func (r *reader) cour(i int) (name string, next int) {
	k := i + 1
	if n, ok := r.follow(k, "de", "cassation"); ok {
		return courtCassation, n
	}
	if n, ok := r.follow(k, "europeenne", "des", "droits", "de", "l'", "homme"); ok {
		return courtRights, n
	}
	if n, ok := r.follow(k, "de", "justice"); ok {
		return r.unionCourt(n)
	}
	if n, ok := r.follow(k, "administrative", "d'", "appel"); ok {
		return r.withPlace(i, n)
	}
	if n, ok := r.follow(k, "d'", "appel"); ok {
		return r.withPlace(i, n)
	}
	if n, ok := r.follow(k, "nationale", "du", "droit", "d'", "asile"); ok {
		return r.between(i, n), n
	}
	return "", i
}

// unionCourt goes on after «Cour de justice».
func (r *reader) unionCourt(k int) (name string, next int) {
	if n, ok := r.follow(k, "de", "l'", "union", "europeenne"); ok {
		if r.is(n, "(") && r.any(n+1, "cjue") && r.is(n+2, ")") {
			n += 3
		}
		return courtUnion, n
	}
	if n, ok := r.follow(k, "des", "communautes", "europeennes"); ok {
		if r.is(n, "(") && r.any(n+1, "cjce") && r.is(n+2, ")") {
			n += 3
		}
		return courtCommunities, n
	}
	if r.is(k, "de") && r.is(k+1, "la") {
		return "", k - 3
	}
	return courtUnion, k
}

func (r *reader) tribunal(i int) (name string, next int) {
	k := i + 1
	if n, ok := r.follow(k, "des", "conflits"); ok {
		return "Tribunal des conflits", n
	}
	if n, ok := r.follow(k, "de", "l'", "union", "europeenne"); ok {
		return courtUnionTribunal, n
	}
	switch {
	case r.any(k, "administratif", "judiciaire", "correctionnel"):
		return r.withPlace(i, k+1)
	case r.is(k, "d'") && r.is(k+1, "instance"), r.is(k, "de") && r.any(k+1, "commerce", "police"):
		return r.withPlace(i, k+2)
	}
	if n, ok := r.follow(k, "de", "grande", "instance"); ok {
		return r.withPlace(i, n)
	}
	return "", i
}

// withPlace adds «de Nantes» to the court at tokens i to k. A court of first instance or of appeal without its town is none.
func (r *reader) withPlace(i, k int) (name string, next int) {
	_, next = r.townAt(k)
	if next == k {
		return "", i
	}
	return r.between(i, next), next
}

// townAt reads «de Nantes», «d'Aix-en-Provence», «du Mans», «de La Réunion», «de Saint-Denis de La Réunion» at token k. It returns the
// name and the token after it, or k.
func (r *reader) townAt(k int) (town string, next int) {
	if !r.any(k, "de", "d'", "du") {
		return "", k
	}
	n := k + 1
	if r.any(n, "la", "le", "l'", "les") && r.capital(n+1) {
		n++
	}
	if r.shape(n) != titleShape && !(r.shape(n) == capsShape && len(r.raw(n)) > 4) || r.has(n, wMonth) {
		return "", k
	}
	next = n + 1
	for r.shape(next) == titleShape && !r.blank(next) || r.shape(next) == titleShape && r.any(next-1, "fort", "saint") {
		next++
	}
	if r.is(next, "de") && r.is(next+1, "la") && r.capital(next+1) {
		next += 3
	}
	return r.between(k+1, next), next
}

// shortCourt reads «CE», «Cass.», «CEDH», «CJUE», «CAA de Nantes», «TA Lille», «Cons. const.».
func (r *reader) shortCourt(i int) (name string, next int) {
	switch r.raw(i) {
	case "CE":
		return courtState, i + 1
	case "CEDH":
		return courtRights, i + 1
	case "CJUE":
		return courtUnion, i + 1
	case "CJCE":
		return courtCommunities, i + 1
	case "TUE", "TJUE":
		return courtUnionTribunal, i + 1
	case "CAA":
		return r.townCourt(i, courtAppeal)
	case "TA":
		return r.townCourt(i, "tribunal administratif")
	case "CA":
		return r.townCourt(i, "cour d'appel")
	case "TGI":
		return r.townCourt(i, "tribunal de grande instance")
	case "Cass", "cass":
		return courtCassation, r.afterPoint(i + 1)
	case "Cons":
		return r.shortCouncil(r.afterPoint(i+1), i)
	}
	return "", i
}

func (r *reader) afterPoint(i int) int {
	if r.is(i, ".") {
		return i + 1
	}
	return i
}

// shortCouncil goes on after «Cons.».
func (r *reader) shortCouncil(k, i int) (name string, next int) {
	switch {
	case r.is(k, "const"):
		return courtConstitutional, r.afterPoint(k + 1)
	case r.is(k, "d'") && r.is(k+1, "etat"):
		return courtState, k + 2
	}
	return "", i
}

// townCourt adds the town to a court written in short, with or without «de».
func (r *reader) townCourt(i int, full string) (name string, next int) {
	if town, next := r.townAt(i + 1); next > i+1 {
		return full + " " + r.between(i+1, i+2) + blankAfter(r.raw(i+1)) + town, next
	}
	if r.shape(i+1) == titleShape && len(r.raw(i+1)) > 2 && !r.has(i+1, wMonth) {
		of := " de "
		if strings.ContainsAny(r.raw(i + 1)[:1], "AEIOUY") {
			of = " d'"
		}
		return full + of + r.raw(i+1), i + 2
	}
	return "", i
}

// blankAfter is the blank after a preposition that is not elided.
func blankAfter(preposition string) string {
	if strings.HasSuffix(preposition, "'") || strings.HasSuffix(preposition, "’") {
		return ""
	}
	return " "
}

// courtOfNumber returns the court that alone gives numbers of this form: 2015-468 QPC, C-417/16, 16-21.348, 12NT00874; else "".
func courtOfNumber(number string) string {
	switch {
	case strings.HasSuffix(number, " QPC"), strings.HasSuffix(number, " DC"):
		return courtConstitutional
	case strings.HasPrefix(number, "C") && len(number) > 4 && !isDigits(number[1:2]):
		return courtUnion
	case strings.HasPrefix(number, "T") && len(number) > 4 && !isDigits(number[1:2]):
		return courtUnionTribunal
	case isAppealNumber(number):
		return courtCassation
	case len(number) == 9 && isDigits(number[:2]) && isDigits(number[4:]):
		return appealCourts[number[2:4]]
	}
	return ""
}

// isAppealNumber tells whether a number is that of a «pourvoi»: 16-21.348.
func isAppealNumber(s string) bool {
	return len(s) == 9 && s[2] == '-' && s[5] == '.' && isDigits(s[:2]) && isDigits(s[3:5]) && isDigits(s[6:])
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// appealCourts are the letters in the numbers of the «cours administratives d'appel», of article R. 221-7 of the code de justice
// administrative.
var appealCourts = map[string]string{
	"BX": courtAppeal + " de Bordeaux", "DA": courtAppeal + " de Douai", "LY": courtAppeal + " de Lyon", "MA": courtAppeal + " de Marseille",
	"NC": courtAppeal + " de Nancy", "NT": courtAppeal + " de Nantes", "PA": courtAppeal + " de Paris", "TL": courtAppeal + " de Toulouse",
	"VE": courtAppeal + " de Versailles",
}
