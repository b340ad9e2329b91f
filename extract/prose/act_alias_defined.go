package prose

import (
	"strings"
	"sync"

	"qparl/ontology"
)

// aliasDefined reads the name that the text gives to the act just named: «(loi NOTRe)», «, dite loi LEMA», «(dite « loi
// Abeille »)». It is outside the mention.
func (a *actReading) aliasDefined() {
	if a.act.Alias != "" {
		return
	}
	k := a.end
	bracket := a.is(k, "(")
	if bracket || a.is(k, ",") {
		k++
	}
	if a.any(k, "dite", "dit") || a.any(k, "ci-apres") && bracket {
		k++
		if a.any(k, "aussi") {
			k++
		}
		if name, next := a.calledAlias(k); next > k && (!bracket || a.is(next, ")")) {
			a.act.Alias = name
		}
		return
	}
	if bracket {
		a.bracketAlias(k)
	}
}

// lateAlias gives the name at token i, after «dite» or «appelée», to the act before it whose title goes on after a comma: «loi n°
// 2018-938 du 30 octobre 2018 pour l'équilibre …, durable et accessible à tous, dite loi Egalim». It tells whether there is one.
func (r *reader) lateAlias(i int) bool {
	p := i - 1
	if r.any(p, "«", "“", "\"") {
		p--
	}
	if !r.any(p, "dite", "dit", "appelee", "appele", "surnommee") {
		return false
	}
	for k := len(r.found) - 1; k >= 0; k-- {
		f := r.found[k]
		act, ok := f.Entity.(*ontology.NationalAct)
		if !ok || f.By != r.running.Name || f.last > p {
			continue
		}
		if act.Alias != "" || p-f.last > 40 || r.value(f.first)%pluralHead != r.value(i)%pluralHead || r.breaksOff(f.last, p) {
			return false
		}
		a := actReading{reader: r, head: i, act: ontology.NationalAct{Nature: act.Nature}}
		if name, next := a.calledAlias(i); next > i {
			act.Alias = name
			return true
		}
		return false
	}
	return false
}

// breaksOff tells whether a sentence ends or a verb stands between tokens k and end.
func (t *text) breaksOff(k, end int) bool {
	for ; k < end; k++ {
		if t.endsSentence(k) || t.any(k, ";", ":", "(") || t.lineBreaks(k) || t.has(k, wRelative) || t.finiteAt(k, true) {
			return true
		}
	}
	return false
}

// bracketAlias reads «(loi NOTRe)», «(« loi Matras »)», «(LOPMI)».
func (a *actReading) bracketAlias(k int) {
	inner, next := a.quoted(k)
	if next == k {
		b := *a
		first := k
		if a.has(k, wActHead) {
			b.head = k
			if next = b.gazetteerAlias(); next == 0 {
				next = b.capitalAlias(k + 1)
			}
		} else if a.has(k, wAcronym) || a.capital(k) {
			next = b.bareAlias(k)
		}
		inner = a.between(first, next)
		if !a.has(k, wActHead) && !a.plausibleAlias(inner) {
			return
		}
	}
	if next == k || !a.is(next, ")") || inner == "" {
		return
	}
	a.act.Alias = a.named(inner)
	if a.act.Number == "" && a.act.Date == "" && a.is(next+1, "du") { // (LOLF) du 1er août 2001
		if n := a.date(next + 1); n > next+1 {
			a.core, a.end = n, n
		}
	}
}

// plausibleAlias tells whether a word in brackets after an act is its name, not the sigle of what its title speaks of («relatif aux
// établissements recevant du public (ERP)»): a listed name, or one that begins with the L of «loi».
func (a *actReading) plausibleAlias(name string) bool {
	return name != "" && (publicAliases()[fold(name)] || baseNature(&a.act) == "loi" && (name[0] == 'L' || a.end == a.core))
}

// publicAliases are the names of the list without their nature, folded.
var publicAliases = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, row := range gazetteerRows("acts.tsv") {
		names[strings.TrimPrefix(fold(row[0]), row[1]+" ")] = true
	}
	return names
})

// bareAlias reads one or two capitalised words.
func (a *actReading) bareAlias(k int) int {
	n := k
	for n < k+3 && a.nameWord(n) {
		n++
	}
	return n
}
