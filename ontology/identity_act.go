package ontology

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// actWords is what a mention says of a national act.
type actWords struct {
	nature, number, alias, title, issuer string
	date                                 Day
	year                                 int
}

// act returns the record of an act. What a short form says beyond the full one of its document is the alias.
func (c *recorder) act(a *NationalAct, _ origin) *record {
	alias := a.Alias
	if a.Full != nil {
		a = a.Full
	}
	if a.Alias != "" {
		alias = a.Alias
	}
	key := c.actKey(a, alias)
	if r := c.known[string(key)]; r != nil {
		return r
	}
	r := newActRecord(a, alias)
	r.key = string(key)
	c.known[r.key] = r
	return r
}

func (c *recorder) actKey(a *NationalAct, alias string) []byte {
	key := c.key(actRecord, a.Nature, a.Number, string(a.Date), alias, a.Title, a.Issuer)
	c.buffer = strconv.AppendInt(append(key, '\x1f'), int64(a.Year), 10)
	return c.buffer
}

func newActRecord(a *NationalAct, alias string) *record {
	return &record{kind: actRecord, act: &actWords{
		nature: strings.Clone(a.Nature), number: strings.Clone(a.Number), alias: strings.Clone(alias), title: strings.Clone(a.Title),
		issuer: strings.Clone(a.Issuer), date: Day(strings.Clone(string(a.Date))), year: a.Year,
	}}
}

// acts are the distinct wordings of national acts.
type acts struct {
	*identities
	all     []actEntry
	of      union
	things  []*actThing
	thingOf []*actThing // by entry; nil for what is no node
}

type actEntry struct {
	class  word // first word of the nature: a «loi organique» is numbered as a «loi»
	nature word
	number word
	alias  word
	title  word
	issuer word
	date   word
	budget word // kind of a budget law with its year
	year   int
	used   bool // in this run
	pin    *pinned
}

func (x *acts) add(a *actWords) int {
	l := x.lexicon
	class, _, _ := strings.Cut(fullSlug(a.nature), "-")
	e := actEntry{
		class: l.word(class), nature: l.word(a.nature), number: l.word(a.number), alias: l.word(a.alias), title: l.word(a.title), issuer: l.word(a.issuer),
		date: l.word(string(a.date)), year: a.year,
	}
	if kind := budgetLaw(a); kind != "" {
		e.budget = l.word(kind + " pour " + strconv.Itoa(a.year))
	}
	x.all = append(x.all, e)
	return len(x.all) - 1
}

// budgetLaws are the kinds of laws of which each year has one, or one after the other; the longer names first.
var budgetLaws = []string{
	"loi de financement rectificative de la sécurité sociale", "loi de financement de la sécurité sociale", "loi de finances rectificative", "loi de finances", "loi de règlement",
}

// budgetLaw returns the kind of a budget law: «loi de finances pour 2019», «loi n° 2018-1317 du 28 décembre 2018 de finances pour 2019».
func budgetLaw(a *actWords) string {
	if a.year == 0 || !strings.HasPrefix(a.nature, "loi") {
		return ""
	}
	words := fullSlug(a.nature)
	if a.nature == "loi" {
		words += "-" + fullSlug(a.title)
	}
	for _, kind := range budgetLaws {
		if strings.HasPrefix(words, fullSlug(kind)) {
			return kind
		}
	}
	return ""
}

// resolve joins, surest first: number and date; number alone with its only date; budget laws by kind and year; date and title;
// date alone; alias.
func (x *acts) resolve() {
	x.of = newUnion(len(x.all))
	x.joinNumbers()
	x.joinBudgets()
	x.joinDates()
	x.joinAliases()
	x.name()
}

type actKey struct{ class, number, date word }

func (x *acts) joinNumbers() {
	first := map[actKey]int32{}
	dates := map[actKey][]word{} // of a number
	for i := range x.all {
		e := &x.all[i]
		if e.number == 0 {
			continue
		}
		k := actKey{e.class, e.number, e.date}
		if other, known := first[k]; known {
			x.of.join(int32(i), other)
			continue
		}
		first[k] = int32(i)
		k.date = 0
		if e.date != 0 {
			dates[k] = append(dates[k], e.date)
		}
	}
	for k, other := range first {
		if date := x.onlyDate(k, dates[actKey{k.class, k.number, 0}]); date != 0 && date != k.date {
			x.of.join(other, first[actKey{k.class, k.number, date}])
		}
	}
}

// onlyDate returns the one exact date of a number with which a missing or shorter one agrees.
func (x *acts) onlyDate(k actKey, dates []word) (only word) {
	if _, exact := x.day(k.date).Exact(); exact || !x.telling(k.class, k.number) {
		return 0
	}
	for _, d := range dates {
		if _, exact := x.day(d).Exact(); !exact || !x.day(d).Within(x.day(k.date)) {
			continue
		}
		if only != 0 {
			return 0
		}
		only = d
	}
	return only
}

func (x *acts) day(w word) Day { return Day(x.lexicon.text(w)) }

// telling tells whether a number alone tells the act: that of a law, decree or ordinance does, «arrêté n° 5» does not.
func (x *acts) telling(class, number word) bool {
	switch x.lexicon.text(class) {
	case "loi", "decret", "ordonnance":
		return true
	}
	return len(x.lexicon.text(number)) >= 6
}

// joinBudgets joins the budget laws of one kind and year; where several are numbered, each stands for itself.
func (x *acts) joinBudgets() {
	years := map[word][]int32{}
	for i := range x.all {
		if e := &x.all[i]; e.budget != 0 {
			years[e.budget] = append(years[e.budget], int32(i))
		}
	}
	for _, group := range years {
		numbered := x.roots(group, func(e *actEntry) bool { return e.number != 0 })
		var plain []int32
		for _, i := range group {
			if x.all[i].number == 0 {
				plain = append(plain, i)
			}
		}
		if len(numbered) == 1 {
			plain = append(plain, numbered[0])
		}
		for _, i := range plain {
			x.of.join(i, plain[0])
		}
	}
}

// roots returns the distinct acts among entries.
func (x *acts) roots(entries []int32, wanted func(*actEntry) bool) (roots []int32) {
	for _, i := range entries {
		if root := x.of.root(i); wanted(&x.all[i]) && !slices.Contains(roots, root) {
			roots = append(roots, root)
		}
	}
	return roots
}

// compare orders entries by what they say.
func (x *acts) compare(i, j int32) int {
	a, b, l := &x.all[i], &x.all[j], x.lexicon
	for _, p := range [...][2]word{{a.nature, b.nature}, {a.number, b.number}, {a.date, b.date}, {a.title, b.title}, {a.alias, b.alias}, {a.issuer, b.issuer}} {
		if p[0] != p[1] {
			return strings.Compare(l.text(p[0]), l.text(p[1]))
		}
	}
	return cmp.Compare(a.year, b.year)
}
