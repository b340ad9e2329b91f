package prose

import (
	"strings"

	"qparl/ontology"
)

// settleEuropean links the short forms of an act to the mention that says its number: «directive 2003/54», «DCE», «directive du 26
// juin 2003» to «directive 2003/54/CE du 26 juin 2003». A date without such a mention stays out.
func settleEuropean(d *document) {
	full := fullEuropeanActs{}
	for _, r := range d.readers {
		for _, a := range all[*ontology.EUAct](r) {
			full.add(a)
		}
	}
	if len(full) == 0 {
		return
	}
	for _, r := range d.readers {
		for _, f := range r.found {
			a, ok := f.Entity.(*ontology.EUAct)
			if !ok || f.dropped && f.Rule != "date" {
				continue
			}
			a.Full = full.of(a)
			if f.dropped && a.Full != nil && !r.coveredByOther(f) {
				f.dropped = false
				r.dropMoments(f)
			}
		}
	}
}

// fullEuropeanActs holds the acts of a document that have a number, by what short forms say of them; nil where two acts answer.
type fullEuropeanActs map[europeanKey]*ontology.EUAct

// europeanKey is one thing said of an act: its number without CE, its other name or its date.
type europeanKey struct{ nature, number, alias, date string }

func (acts fullEuropeanActs) add(a *ontology.EUAct) {
	if a.Number == "" {
		return
	}
	acts.put(europeanKey{nature: a.Nature, number: shortNumber(a.Number)}, a)
	if a.Alias != "" {
		acts.put(europeanKey{nature: a.Nature, alias: fold(a.Alias)}, a)
	}
	if a.Date != "" {
		acts.put(europeanKey{nature: a.Nature, date: string(a.Date)}, a)
	}
}

// put keeps the first of the mentions with the longest number.
func (acts fullEuropeanActs) put(k europeanKey, a *ontology.EUAct) {
	known, taken := acts[k]
	switch {
	case !taken, known != nil && len(a.Number) > len(known.Number) && shortNumber(a.Number) == shortNumber(known.Number):
		acts[k] = a
	case known != nil && known.Number != a.Number && (shortNumber(known.Number) != shortNumber(a.Number) || len(known.Number) == len(a.Number)):
		acts[k] = nil
	}
}

// of returns the act of a short form; nil when there is none, or two.
func (acts fullEuropeanActs) of(a *ontology.EUAct) *ontology.EUAct {
	switch {
	case a.Number != "":
		full := acts[europeanKey{nature: a.Nature, number: shortNumber(a.Number)}]
		if full != nil && len(full.Number) > len(a.Number) {
			return full
		}
		return nil
	case a.Alias != "":
		return acts[europeanKey{nature: a.Nature, alias: fold(a.Alias)}]
	}
	return acts[europeanKey{nature: a.Nature, date: string(a.Date)}]
}

// shortNumber drops the letters at the end of a number: 2003/54 of 2003/54/CE.
func shortNumber(number string) string {
	first, rest, _ := strings.Cut(number, "/")
	second, _, suffixed := strings.Cut(rest, "/")
	if !suffixed {
		return number
	}
	return first + "/" + second
}

// coveredByOther tells whether another mention that is no date holds or crosses one.
func (r *reader) coveredByOther(f *found) bool {
	for _, g := range r.found {
		if g != f && !g.dropped && g.first < f.last && f.first < g.last {
			if _, moment := g.Entity.(*ontology.Moment); !moment {
				return true
			}
		}
	}
	return false
}

// dropMoments drops the dates inside a mention.
func (r *reader) dropMoments(f *found) {
	for _, g := range r.found {
		if _, moment := g.Entity.(*ontology.Moment); moment && f.first <= g.first && g.last <= f.last {
			g.dropped = true
		}
	}
}
