package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// groupName is the name of a group, parted: see groupWording.
type groupName struct {
	body    *ontology.Body
	at      int // place among the bodies
	head    string
	topic   []string
	mandate bool
}

// linkWordings joins the clusters of groups that are one by the two-slot rule, where each is the other's only partner.
func linkWordings(bodies []*ontology.Body, same []int) {
	groups := groupNames(bodies, same)
	for i := range groups {
		k := partner(groups, same, i)
		if k >= 0 && k < i && partner(groups, same, k) == i {
			join(same, groups[k].at, groups[i].at)
		}
	}
}

// groupNames returns the first name of each cluster of groups; none when no name says «chargé de», which one of two must.
func groupNames(bodies []*ontology.Body, same []int) (groups []groupName) {
	mandate := false
	for i, b := range bodies {
		mandate = mandate || b.Group && same[i] == i && saysMandate(b.Name)
	}
	if !mandate {
		return nil
	}
	for i, b := range bodies {
		if b.Group && same[i] == i {
			g := groupName{body: b, at: i}
			g.head, g.topic, g.mandate = groupWording(b.Name)
			groups = append(groups, g)
		}
	}
	return groups
}

// saysMandate tells whether a name may hold «chargé»: without it, groupWording finds no mandate.
func saysMandate(name string) bool {
	const stem = "harg"
	for i := 0; i+len(stem) <= len(name); i++ {
		if name[i]|0x20 == stem[0] && strings.EqualFold(name[i:i+len(stem)], stem) {
			return true
		}
	}
	return false
}

// partner returns the only other cluster that is the same group as cluster i in another wording; -1 when none or several are.
func partner(groups []groupName, same []int, i int) int {
	only := -1
	for k := range groups {
		if k == i || !isFirst(&groups[k], same) || !isFirst(&groups[i], same) || !sameGroup(&groups[i], &groups[k]) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = k
	}
	return only
}

// isFirst tells whether a name is still the first of its cluster.
func isFirst(g *groupName, same []int) bool { return same[g.at] == g.at }

// sameGroup is the two-slot rule: the same head words, a rare content word in common, nothing in conflict; and one of the two
// names has no noun complement, so that they are not two groups on two sides of one subject.
func sameGroup(a, b *groupName) bool {
	under, other := a.body.Under, b.body.Under
	if a.head != b.head || a.mandate == b.mandate || under != nil && other != nil && under.Family != other.Family {
		return false
	}
	for _, w := range a.topic {
		if len(w) >= 7 && !commonTopics[w] && slices.Contains(b.topic, w) {
			return true
		}
	}
	return false
}

// commonTopics are words that tell no subject from another.
var commonTopics = func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq("strategie globale politique politiques publique publiques reforme evaluation developpement amelioration prevention " +
		"securite protection situation conditions organisation modernisation simplification nationale national francaise francais territoires question questions " +
		"elaborer proposer recommandations propositions mesures mission travail travaux ensemble") {
		words[w] = true
	}
	return words
}()

// groupWording parts the name of a group into its head words and the words of its subject, and tells whether «chargé de» parts
// them rather than a preposition.
func groupWording(name string) (head string, topic []string, mandate bool) {
	words := strings.Fields(fold(name))
	for k, w := range words {
		switch w {
		case "sur", "relatif", "relative", "pour", "charge", "chargee":
			mandate = strings.HasPrefix(w, "charge")
			return strings.Join(words[:k], " "), nameWords(strings.Join(words[k+1:], " ")), mandate
		}
	}
	return strings.Join(words, " "), nil, false
}
