package prose

import (
	"strings"

	"qparl/ontology"
)

// NationalAct finds laws, ordinances, decrees, orders, circulars.
var NationalAct = &Extractor{
	Name:     "national-act",
	Doc:      "laws, ordinances, decrees, orders, circulars",
	Triggers: wActHead | wAcronym,
	Read: func(r *reader, i int) {
		if !r.has(i, wActHead) {
			r.actSigle(i)
			return
		}
		if r.noAct(i) {
			return
		}
		a := actReading{reader: r, head: i, plural: r.value(i) > pluralHead}
		if a.read() {
			a.record()
		}
	},
	Settle: settleActs,
}

// actReading is an act being read from its head word on.
type actReading struct {
	*reader
	head      int
	plural    bool
	act       ontology.NationalAct
	core, end int    // tokens after nature, number and date, and after the title
	how       string // what else the mention was known by: a name, a sigle, an unknown qualifier
}

// read reads the whole mention and tells whether it identifies an act.
func (a *actReading) read() bool {
	k := a.nature()
	a.core = k
	k = a.aliasAfter(k)
	k = a.identity(k)
	switch {
	case a.act.Nature == "note" && a.act.Number == "":
		return false
	case a.act.Number != "" || a.act.Date != "":
		a.end = a.core
		a.titleAfter()
	case !a.titleFirst(k):
		a.end = a.core
		if a.act.Alias == "" && a.act.Year == 0 {
			return false
		}
	}
	if a.act.Number == "" && a.act.Date == "" {
		a.bracketIdentity()
	}
	a.aliasDefined()
	return true
}

// record adds the mention, and those that a pluralHead head goes on with: «lois n° 82-213 du 2 mars 1982 et n° 83-8 du 7 janvier 1983».
func (a *actReading) record() {
	rule, confidence := "number-or-date", sureFull
	switch {
	case a.act.Number != "" || a.act.Date != "" || a.act.Year != 0:
		if a.how != "" {
			rule = a.how + "-and-" + rule
		}
	case a.act.Alias != "" && a.how == "name":
		rule, confidence = "name", sureCapital
	case a.act.Alias != "":
		rule, confidence = "alias", sureGazetteer
	default:
		rule, confidence = "title", sureCapital
	}
	f := a.add(a.head, a.end, a.keep(), rule, confidence)
	if a.core < a.end {
		f.Core = a.reader.end(a.core - 1)
	}
	if a.plural {
		a.others()
	}
}

// keep returns the act on its own.
func (a *actReading) keep() *ontology.NationalAct {
	return a.slabs.acts.put(a.act)
}

// others reads the acts after the first one of a plural head; each mention begins at its number sign or its date.
func (a *actReading) others() {
	for k := a.end; ; k = a.end {
		switch {
		case a.is(k, ",") && a.has(k+1, wAnd):
			k += 2
		case a.is(k, ",") || a.has(k, wAnd) || a.is(k, "à"):
			k++
		default:
			return
		}
		b := actReading{reader: a.reader, head: k, core: k, act: ontology.NationalAct{Nature: a.act.Nature}}
		if a.any(k, "du", "de", "d'") {
			b.head++
		}
		b.identity(k)
		if b.core == k || b.act.Number == "" && b.act.Date == "" {
			return
		}
		b.end = b.core
		b.titleAfter()
		f := b.add(b.head, b.end, b.keep(), "list", sureFull)
		if b.core < b.end {
			f.Core = b.reader.end(b.core - 1)
		}
		a.end = b.end
	}
}

// noAct tells whether the head word at token i belongs to a bill or a draft, is a participle («a arrêté»), an alias defined
// after an act, or the order of a court.
func (r *reader) noAct(i int) bool {
	p := i - 1
	for r.any(p, "la", "l'", "le", "les") && r.any(p-1, "de", "d'") {
		p--
	}
	if r.any(p, "de", "d'") && r.actRole(p-1, ofBill) || r.actRole(i-1, ofBill) {
		return true
	}
	if r.is(i-1, "des") && r.any(i-2, "commission", "commissions") || r.any(i-1, "juge", "juges") {
		return true
	}
	if r.value(i)%pluralHead == natureOrder && r.actRole(i-1, auxiliary) && r.shape(i) == lowerShape || r.definesAlias(i) {
		return true
	}
	if r.lateAlias(i) {
		return true
	}
	f, _ := covering[*ontology.CourtDecision](r, i)
	return f != nil && f.first == i
}

// definesAlias tells whether token i begins the alias of the act just before: «(loi NOTRe)», «, dite « loi Abeille »».
func (r *reader) definesAlias(i int) bool {
	p := i
	for p > 0 && p > i-5 && (r.among(p-1, aliasOpeners) || r.is(p-1, "ci-après")) {
		p--
	}
	if p == i {
		return false
	}
	for k := len(r.found) - 1; k >= 0 && k > len(r.found)-8; k-- {
		f := r.found[k]
		var alias string
		switch e := f.Entity.(type) {
		case *ontology.NationalAct:
			alias = e.Alias
		case *ontology.Bill:
			alias = e.Alias
		}
		if alias != "" && f.last >= p && f.last <= i && strings.HasPrefix(r.s[r.begin(i):], alias) {
			return true
		}
	}
	return false
}

var aliasOpeners = setOf("( « “ \" , dite dit dites aussi la ou")

// definite tells whether the head word at token i has the definite article: «la loi relative à …» is one law, «une loi» may be
// any.
func (r *reader) definite(i int) bool {
	return r.any(i-1, "la", "l'", "le", "du", "au")
}

// actSigle reads a law known by its sigle alone: LOLF.
func (r *reader) actSigle(i int) {
	if r.tokens[i].word == 0 || r.any(i-1, "loi", "«", "(", "dite", "/", "-") || r.any(i+1, "/", "-") {
		return
	}
	row, next := gazetteerNamed("acts.tsv").at(&r.text, i)
	if row == nil {
		return
	}
	if f, _ := covering[*ontology.NationalAct](r, i); f != nil {
		return
	}
	r.add(i, next, &ontology.NationalAct{Nature: row[1], Alias: r.between(i, next)}, "sigle", sureGazetteer)
}
