package prose

import "strings"

// Classes of the words of acts and articles: the last of the block.
const (
	wActHead     = firstLegalClass << (9 - iota) // loi, décrets: value is the nature, and 100 more in the plural
	wArticleHead                                 // article, art.
	wArticleMark                                 // L, R, D: the letter of an article of a code
	wCodeHead                                    // code, livre
)

// Natures, values of the head words.
const (
	natureLaw = 1 + iota
	natureOrdinance
	natureDecree
	natureOrder
	natureCircular
	natureInstruction
	natureNote
	natureDecreeLaw
	natureFrameworkLaw
	natureProgrammeLaw
	natureSocialBudget // LFSS
	natureBudget       // LFI
	natureBudgetChange // LFR

	pluralHead = 100
)

var natureNames = [...]string{
	natureLaw: "loi", natureOrdinance: "ordonnance", natureDecree: "décret", natureOrder: "arrêté", natureCircular: "circulaire",
	natureInstruction: "instruction", natureNote: "note", natureDecreeLaw: "décret-loi", natureFrameworkLaw: "loi-cadre",
	natureProgrammeLaw: "loi-programme", natureSocialBudget: "loi de financement de la sécurité sociale", natureBudget: "loi de finances initiale",
	natureBudgetChange: "loi de finances rectificative",
}

var legalWords = []lexemes{
	{wActHead, "loi=1 ordonnance=2 décret=3 arrêté=4 circulaire=5 instruction=6 note=7 décret-loi=8 loi-cadre=9 loi-programme=10 lfss=11 lfi=12 lfr=13 " +
		"lois=101 ordonnances=102 décrets=103 arrêtés=104 circulaires=105 instructions=106 notes=107 décrets-lois=108 lois-cadres=109 lois-programmes=110"},
	{0, titleWords + " " + titleRoleGroups.all() + actRoleGroups.all()},
	{0, "organique organiques constitutionnelle constitutionnelles ordinaire référendaire finances financement rectificative initiale fin gestion sécurité sociale " +
		"règlement année exercice service information circulaire technique conseil état ministres application date mois daté datée même jour nor " +
		"rendu rendue rendus public publique publié publiée paru parue diffusé diffusée signé signée pris prise promulgué promulguée édicté édictée datant " +
		"appelée appelé surnommée ci-après aussi juge juges commission commissions " +
		"visant tendant faveur contre urgence premier première et ou loi"},
}

// roles are groups of words that a grammar tells apart at places where few words come by.
type roles[R ~uint8] []struct {
	role  R
	words string
}

// byFold finds the roles of a folded word.
func (groups roles[R]) byFold() map[string]R {
	m := map[string]R{}
	for _, g := range groups {
		for w := range strings.FieldsSeq(g.words) {
			if !toldByAccent(w) {
				w = fold(w)
			}
			m[w] |= g.role
		}
	}
	return m
}

// all returns the words, for the lexicon.
func (groups roles[R]) all() string {
	var b strings.Builder
	for _, g := range groups {
		b.WriteString(g.words + " ")
	}
	return b.String()
}
