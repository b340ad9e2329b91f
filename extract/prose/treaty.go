package prose

import (
	"strings"

	"qparl/ontology"
)

// Treaty finds treaties, conventions, charters, protocols and agreements between states: those of gazetteer/treaties.tsv, and those
// whose words tell («convention fiscale franco-belge», «convention n° 105 de l'OIT»). The «convention collective», the «accord de
// branche» and the «charte» of a firm are none.
var Treaty = &Extractor{
	Name:     "treaty",
	Doc:      "treaties, conventions and charters",
	Triggers: wTreatyHead,
	Read:     readTreaty,
}

var treatyWords = []lexemes{
	{wTreatyHead, "traité traités convention conventions convention-cadre charte chartes protocole protocoles accord accords pacte pactes avenant"},
	{wTreatyHead, firstWords("treaties.tsv", 1)},
	{0, "européen européenne européens européennes international internationale internationaux internationales bilatéral bilatérale multilatéral multilatérale fiscal fiscale fiscales " +
		"ue nations unies organisation travail oit onu unesco oms omc ompi fao conseil europe union france république gouvernement français française entre avec " +
		"conclu conclue signé signée adopté adoptée sécurité sociale commercial commerciale partenariat association libre-échange coopération adhésion extradition"},
	{0, "service place stage ville objectifs projet"},
	{0, treatyTitleWords + " article articles arrêt cedh mouvement"},
}

// treatyTitleWords open what a treaty is about.
const treatyTitleWords = "sur relatif relative relatifs relatives concernant pour contre portant instituant établissant contenant créant tendant en"

var treatyTitles = wordSet(treatyTitleWords)

func readTreaty(r *reader, i int) {
	if f, _ := covering[*ontology.Treaty](r, i); f != nil {
		return
	}
	if r.is(i, "traite") && !r.treatyNoun(i) {
		return
	}
	next, rule, confidence := r.treatyName(i)
	if next == i {
		return
	}
	end := r.treatyEnd(i, next)
	r.add(i, end, &ontology.Treaty{Name: r.between(i, end)}, rule, confidence)
}

// treatyNoun tells whether «traité» is the noun: a determiner stands before it, or a capital marks it.
func (r *reader) treatyNoun(i int) bool {
	return r.has(i-1, wDeterminer|wTo|wDemonstrative) || r.any(i-1, "du", "des", "nouveau", "present") || r.capital(i)
}

// treatyName tells why the words at token i name a treaty. It returns the token after the name proper, or i.
func (r *reader) treatyName(i int) (next int, rule string, confidence int) {
	row, listed := r.listedTreaty(i)
	if row != nil && (listed > i+1 || r.treatyAcronym(i, row[0])) {
		return listed, "list", sureGazetteer
	}
	if !r.treatyHead(i) {
		return i, "", 0
	}
	if n := r.labourConvention(i); n > i {
		return n, "labour", sureFull
	}
	if n := r.placeTreaty(i); n > i {
		return n, "place", sureCapital
	}
	if n := r.statesTreaty(i); n > i {
		return n, "states", sureCapital
	}
	if n := r.worldTreaty(i); n > i {
		return n, "international", sureCapital
	}
	return i, "", 0
}

// listedTreaty finds a name of the list, also in the plural: «accords de Paris».
func (r *reader) listedTreaty(i int) (row []string, next int) {
	g := gazetteerNamed("treaties.tsv")
	if row, next = g.at(&r.text, i); row != nil || !r.any(i, "accords", "conventions", "traites") {
		return row, next
	}
	node := g.step(0, r.lex.find(strings.TrimSuffix(r.word(i).fold, "s")))
	for k := i + 1; node != 0 && r.inside(k) && r.key(k) != 0; k++ {
		if node = g.step(node, r.key(k)); node != 0 && g.ends[node] > 0 {
			row, next = g.rows[g.ends[node]-1], k+1
		}
	}
	return row, next
}

func (r *reader) treatyHead(i int) bool {
	return r.any(i, "traite", "traites", "convention", "conventions", "convention-cadre", "charte", "protocole", "accord", "accords", "pacte")
}

// treatyAcronym tells whether a lone acronym stands for the treaty: «CEDH» is also a court, «TICE» and «TCA» have other meanings.
// It does after «article 8 de la», and where the text has the full name.
func (r *reader) treatyAcronym(i int, name string) bool {
	if r.shape(i) == lowerShape || r.is(i-1, "(") {
		return false
	}
	switch r.raw(i) {
	case "CEDH", "TICE", "TCA", "TNP", "TCE", "CDB", "TUE", "CIDE", "TTIP":
	default:
		return r.shape(i) == capsShape && !r.treatyHead(i)
	}
	if r.any(i-1, "du", "la") && (r.numberBeforeOf(i-1) || r.any(i-3, "articles", "article")) {
		return true
	}
	for _, t := range all[*ontology.Treaty](r) {
		if strings.EqualFold(fold(t.Name), fold(name)) {
			return true
		}
	}
	return false
}

// numberBeforeOf tells whether «8 de la» or «8 du» ends at token i.
func (r *reader) numberBeforeOf(i int) bool {
	k := i - 1
	if r.is(i, "la") {
		k--
	}
	return r.shape(k) == digitsShape || r.shape(k) == alnumShape
}

// labourConvention reads «convention n° 105 de l'OIT», «convention 158 de l'OIT».
func (r *reader) labourConvention(i int) int {
	k := r.numberSignAt(i + 1)
	if r.shape(k) != digitsShape {
		return i
	}
	k++
	if r.is(k, "de") && r.is(k+1, "l'") {
		k += 2
	}
	if r.is(k, "oit") {
		return k + 1
	}
	if n, ok := r.follow(k, "organisation", "internationale", "du", "travail"); ok {
		return n
	}
	return i
}

// placeTreaty reads «traité de Lisbonne», «convention de Hambourg de 1978 sur …» for the places that the list lacks. Agreements and
// protocols named after a place are as often between social partners, and must be listed; a «convention» must have a date or a
// subject.
func (r *reader) placeTreaty(i int) int {
	if r.any(i, "accord", "accords", "charte", "pacte", "conventions", "protocole") || !r.any(i+1, "de", "d'", "du") {
		return i
	}
	k := i + 2
	if r.any(k, "la", "le", "l'") && r.capital(k) && r.shape(k) == titleShape {
		k++
	}
	if r.shape(k) != titleShape || len(r.raw(k)) < 4 || r.any(k, "service", "place", "stage", "ville", "objectifs", "projet",
		"conseil", "france", "gouvernement", "partenariat", "cooperation", "association") || r.has(k, wMonth) {
		return i
	}
	if f, _ := startingAt[*ontology.Body](r, k); f != nil {
		return i
	}
	k++
	if r.is(i, "traite") || r.treatyEnd(i, k) > k {
		return k
	}
	return i
}

// treatyEnd adds what may stand after the name: «du 28 juillet 1951», «de 1978», «sur le transport par mer».
func (r *reader) treatyEnd(i, k int) int {
	if d, next := r.dated(k); next > k && d.day != "" && !r.is(k, "le") {
		k = next
	} else if r.is(k, "de") {
		if _, ok := r.yearAt(k + 1); ok {
			k += 2
		}
	}
	if r.any(k, "sur", "relatif", "relative", "concernant", "portant") && !(r.any(k, "relatif", "relative") && !r.any(k+1, "à", "a", "au", "aux")) && r.treatyHead(i) {
		return max(k, r.treatySubject(k))
	}
	return k
}
