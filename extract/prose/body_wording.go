package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// linkWordings joins the clusters of groups that are one by the two-slot rule, where each is the other's only partner.
func linkWordings(bodies []*ontology.Body, same []int) {
	for i := range bodies {
		k := partner(bodies, same, i)
		if k >= 0 && k < i && partner(bodies, same, k) == i {
			join(same, k, i)
		}
	}
}

// partner returns the only other cluster that is the same group as cluster i in another wording; -1 when none or several are.
func partner(bodies []*ontology.Body, same []int, i int) int {
	if same[i] != i || !bodies[i].Group {
		return -1
	}
	only := -1
	for k, other := range bodies {
		if k == i || same[k] != k || !other.Group || !sameGroup(bodies[i], other) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = k
	}
	return only
}

// sameGroup is the two-slot rule: the same head words, a rare content word in common, nothing in conflict; and one of the two
// names has no noun complement, so that they are not two groups on two sides of one subject.
func sameGroup(a, b *ontology.Body) bool {
	headA, topicA, mandateA := groupWording(a.Name)
	headB, topicB, mandateB := groupWording(b.Name)
	if headA != headB || mandateA == mandateB || a.Under != nil && b.Under != nil && a.Under.Family != b.Under.Family {
		return false
	}
	for _, w := range topicA {
		if len(w) >= 7 && !commonTopics[w] && slices.Contains(topicB, w) {
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
