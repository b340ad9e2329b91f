package ontology

import (
	"cmp"
	"slices"
	"strings"
)

// bodyPair proposes two wordings for one body.
type bodyPair struct{ a, b int32 }

// joinWordings joins the wordings of working groups that their report, or who has authority over them, shows to be one. A
// wording that two different bodies claim joins neither.
func (x *bodies) joinWordings(r *reports) {
	var pairs []bodyPair
	for _, c := range r.clusters {
		pairs = x.ofReport(pairs, r, c)
	}
	pairs = x.underOne(pairs)
	for i := range pairs {
		p := &pairs[i]
		if x.compare(p.a, p.b) > 0 {
			p.a, p.b = p.b, p.a
		}
	}
	slices.SortFunc(pairs, func(p, q bodyPair) int { return cmp.Or(x.compare(p.a, q.a), x.compare(p.b, q.b)) })
	pairs = slices.Compact(pairs)
	torn := x.torn(pairs)
	groups := map[int32][]int32{}
	for i := range x.all {
		root := x.of.root(int32(i))
		groups[root] = append(groups[root], int32(i))
	}
	for _, p := range pairs {
		a, b := x.of.root(p.a), x.of.root(p.b)
		if a == b || torn[a] || torn[b] || x.clash(groups[a], groups[b]) {
			continue
		}
		all := slices.Concat(groups[a], groups[b])
		x.of.join(a, b)
		groups[x.of.root(a)] = all
	}
}

// ofReport proposes the wordings of bodies in one report: those said to have made it, and those that a document which names no
// maker names beside it.
func (x *bodies) ofReport(pairs []bodyPair, r *reports, c *reportCluster) []bodyPair {
	made := r.makers(c)
	for k, i := range made {
		for _, j := range made[:k] {
			if x.joinable(i, j) {
				pairs = append(pairs, bodyPair{i, j})
			}
		}
	}
	if len(made) == 0 {
		return pairs
	}
	for _, j := range r.besides(c) {
		for _, i := range made {
			if x.joinable(i, j) && x.shapes[j].eponym == x.shapes[i].eponym {
				pairs = append(pairs, bodyPair{i, j})
			}
		}
	}
	return pairs
}

// joinable tells whether two wordings may be one body's. Which chamber a commission is of decides which one it is: the name
// without it says too little.
func (x *bodies) joinable(i, j int32) bool {
	if x.of.root(i) == x.of.root(j) || x.wordings(i, j) == conflict {
		return false
	}
	if !x.pinsFit(i, j) {
		return false
	}
	return x.chamber(i) == x.chamber(j) || x.all[i].bare || x.all[j].bare
}

func (x *bodies) chamber(i int32) string {
	slug := "-" + fullSlug(x.lexicon.text(x.wording(i))) + "-"
	switch {
	case strings.Contains(slug, "-senat-"):
		return "senat"
	case strings.Contains(slug, "-assemblee-"):
		return "an"
	}
	return ""
}

// underOne proposes the wordings of groups under the authority of one person.
func (x *bodies) underOne(pairs []bodyPair) []bodyPair {
	type key struct{ head, under word }
	led := map[key][]int32{}
	for i := range x.all {
		if e := &x.all[i]; e.under != 0 && e.group && x.shapes[i].head != 0 && strings.Contains(x.lexicon.text(e.under), " ") {
			k := key{x.shapes[i].head, x.lexicon.key(e.under)}
			led[k] = append(led[k], int32(i))
		}
	}
	for _, group := range led {
		for k, i := range group {
			for _, j := range group[:k] {
				if x.joinable(i, j) {
					pairs = append(pairs, bodyPair{i, j})
				}
			}
		}
	}
	return pairs
}

// torn finds the bodies that are proposed for two others which cannot be one.
func (x *bodies) torn(pairs []bodyPair) map[int32]bool {
	partners := map[int32][]int32{}
	for _, p := range pairs {
		a, b := x.of.root(p.a), x.of.root(p.b)
		partners[a] = append(partners[a], p.b)
		partners[b] = append(partners[b], p.a)
	}
	torn := map[int32]bool{}
	for root, all := range partners {
		for k, i := range all {
			if slices.ContainsFunc(all[:k], func(j int32) bool { return x.wordings(i, j) == conflict }) {
				torn[root] = true
				break
			}
		}
	}
	return torn
}

// clash tells whether a wording of one body contradicts one of the other. Acronyms and short forms say nothing.
func (x *bodies) clash(a, b []int32) bool {
	for _, i := range a {
		if x.shapes[i].head == 0 {
			continue
		}
		for _, j := range b {
			if x.shapes[j].head != 0 && x.fit(i, j) == conflict {
				return true
			}
		}
	}
	return false
}

// compare orders entries by what they say.
func (x *bodies) compare(i, j int32) int {
	a, b, l := &x.all[i], &x.all[j], x.lexicon
	return cmp.Or(strings.Compare(l.text(x.wording(i)), l.text(x.wording(j))), strings.Compare(l.text(a.name), l.text(b.name)),
		strings.Compare(l.text(a.acronym), l.text(b.acronym)), strings.Compare(l.text(a.document), l.text(b.document)), strings.Compare(l.text(a.under), l.text(b.under)), x.compareSame(a, b))
}

func (x *bodies) compareSame(a, b *bodyEntry) int {
	if a.same < 0 || b.same < 0 {
		return cmp.Compare(a.same, -1) - cmp.Compare(b.same, -1)
	}
	return x.compare(a.same, b.same)
}
