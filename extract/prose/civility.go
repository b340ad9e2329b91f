package prose

// Forms of civilities that matter beyond their class.
const (
	oneCivility   = 1 // of one person
	manyCivility  = 2 // MM., Mmes: the names follow in a list
	shortCivility = 4 // an abbreviation: only with a capital, and a point may follow
	woman         = 8
	man           = 16
)

var civilityWords = []lexemes{
	{wCivility, "m=21 mr=21 mm=22 mme=13 mmes=14 mlle=13 mlles=14 me=5 mes=6 dr=5 drs=6 pr=5 prs=6 mgr=21"},
	{wCivility, "monsieur=17 messieurs=18 madame=9 mesdames=10 mademoiselle=9 mesdemoiselles=10 monseigneur=17"},
}

// civilityAt reads «M.», «Mme», «Monsieur», «Me», «Dr» at token i. It returns the token after it, or i.
func (t *text) civilityAt(i int) (next int) {
	if !t.has(i, wCivility) {
		return i
	}
	if t.value(i)&shortCivility == 0 {
		return i + 1
	}
	if !t.capital(i) {
		return i
	}
	if t.is(i+1, ".") && !t.blank(i+1) {
		return i + 2
	}
	return i + 1
}

// civilityOf returns the first token of «M. le», «Madame la» before the head word at token i, or i.
func (t *text) civilityOf(i int) (first int) {
	if !t.any(i-1, "le", "la", "les", "l'") {
		return i
	}
	for _, first := range [...]int{i - 2, i - 3} {
		if t.inside(first) && t.civilityAt(first) == i-1 {
			return first
		}
	}
	return i
}

// lineEndBefore tells whether a line, or the field of a table, ends before token i.
func (t *text) lineEndBefore(i int) bool {
	if i == 0 {
		return true
	}
	for _, c := range []byte(t.s[t.end(i-1):t.begin(i)]) {
		if c == '\n' || c == '\t' {
			return true
		}
	}
	return false
}
