package prose

import (
	"cmp"
	"strings"

	"qparl/ontology"
)

// actMention is an act of the document with its place.
type actMention struct {
	act *ontology.NationalAct
	r   *reader
	f   *found
}

// settleActs links each short form of an act to the mention of the same act that says more: by number, by date and nature, by
// alias, by the year of a budget law, by apposition. Where two acts fit, none is linked.
func settleActs(d *document) {
	acts := make([]actMention, 0, d.count(kindNationalAct))
	for _, r := range d.readers {
		for f, act := range all[*ontology.NationalAct](r) {
			acts = append(acts, actMention{act, r, f})
		}
	}
	for _, m := range acts {
		m.act.Full = fullByIdentity(acts, m.act)
	}
	for k, m := range acts {
		if m.act.Full == nil && m.act.Number == "" {
			m.act.Full = root(apposed(acts[k:]), m.act)
		}
	}
	for _, m := range acts {
		if m.act.Full == nil && m.act.Number == "" && m.act.Alias != "" {
			m.act.Full = fullByAlias(acts, m.act)
		}
	}
}

// root follows an act to the mention that says most of it; nil when that is itself.
func root(act, self *ontology.NationalAct) *ontology.NationalAct {
	if act != nil && act.Full != nil {
		act = act.Full
	}
	if act == self {
		return nil
	}
	return act
}

// fullByIdentity finds the mention with number and date of an act that has one of them, or the year of a budget.
func fullByIdentity(acts []actMention, act *ontology.NationalAct) (full *ontology.NationalAct) {
	key := budgetKey(act)
	for _, m := range acts {
		x := m.act
		if x == act || x.Number == "" || baseNature(x) != baseNature(act) || act.Number != "" && (x.Number != act.Number || act.Date != "" || x.Date == "") {
			continue
		}
		if _, exact := act.Date.Exact(); act.Number == "" && !(exact && x.Date == act.Date) && !(key != "" && act.Date == "" && x.Year == act.Year && budgetKey(x) == key) {
			continue
		}
		switch {
		case full == nil:
			full = x
		case full.Number != x.Number:
			return nil
		case full.Date == "" && x.Date != "":
			full = x
		}
	}
	return full
}

// fullByAlias finds what an alias stands for: the act it was given to.
func fullByAlias(acts []actMention, act *ontology.NationalAct) (full *ontology.NationalAct) {
	alias := aliasKey(act)
	for _, m := range acts {
		x := m.act
		if x == act || aliasKey(x) != alias || x.Number == "" && (x.Date == "" || act.Date != "") || !x.Date.Within(act.Date) {
			continue
		}
		x = cmp.Or(root(x, act), x)
		if full != nil && full != x && (full.Number != x.Number || full.Date != x.Date) {
			return nil
		}
		full = cmp.Or(full, x)
	}
	return full
}

// apposed returns the act in brackets right after the first one: «la loi égalité réelle outre-mer (loi n° 2017-256)».
func apposed(acts []actMention) *ontology.NationalAct {
	m := acts[0]
	for _, o := range acts[1:min(len(acts), 4)] {
		if o.r == m.r && o.f.first == m.f.last+1 && m.r.is(m.f.last, "(") && o.act.Number != "" && baseNature(o.act) == baseNature(m.act) && o.act.Date.Within(m.act.Date) {
			return o.act
		}
	}
	return nil
}

// baseNature is the first word of the nature: «la loi du 1er août 2001» may mean a «loi organique».
func baseNature(act *ontology.NationalAct) string {
	base, _, _ := strings.Cut(act.Nature, " ")
	return base
}

// aliasKey compares «loi NOTRe», «loi « Notre »» and «NOTRe».
func aliasKey(act *ontology.NationalAct) string {
	return strings.TrimPrefix(fold(act.Alias), "loi ")
}
