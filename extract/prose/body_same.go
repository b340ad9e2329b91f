package prose

import (
	"cmp"
	"slices"
	"strings"

	"qparl/ontology"
)

// settleBodies finds names again that another text of the question has explained, and tells which mentions are one body.
func settleBodies(d *document) {
	bodies := d.bodies()
	for _, r := range d.readers {
		r.explainedElsewhere(bodies)
		r.dropInLines()
	}
	linkBodies(d.bodies())
}

// dropInLines drops the groups of constituency lines: «Creuse (1re circonscription) - Les Républicains».
func (r *reader) dropInLines() {
	for line := range all[*ontology.ConstituencyLine](r) {
		for f := range all[*ontology.Body](r) {
			if line.first <= f.first && f.last <= line.last {
				f.dropped = true
			}
		}
	}
}

// bodies returns the bodies of all texts, in their order.
func (d *document) bodies() (bodies []*ontology.Body) {
	for _, r := range d.readers {
		for _, b := range all[*ontology.Body](r) {
			bodies = append(bodies, b)
		}
	}
	return bodies
}

// explainedElsewhere adds the acronyms that are defined in another text of the question.
func (r *reader) explainedElsewhere(bodies []*ontology.Body) {
	r.running = bodySettler
	for _, hit := range r.hits {
		i := int(hit)
		if r.shape(i) != capsShape && r.shape(i) != mixedShape || r.has(i, wNoBody) || r.inCapitals(i) || r.otherThing(i) {
			continue
		}
		if f, _ := covering[*ontology.Body](r, i); f != nil {
			continue
		}
		for _, b := range bodies {
			if b.Acronym != "" && strings.EqualFold(b.Acronym, r.raw(i)) {
				r.addBody(i, named{last: i + 1, official: b.Name, rule: "acronym-explained", confidence: sureCompleted})
				break
			}
		}
	}
}

// linkBodies sets Same: mentions of one folded name, acronyms and their names, two wordings of one working group.
func linkBodies(bodies []*ontology.Body) {
	same := make([]int, len(bodies)) // smallest member of the cluster
	for i := range bodies {
		same[i] = i
		for k := range i {
			if same[k] == k && oneBody(bodies[k], bodies[i]) {
				same[i] = k
				break
			}
		}
	}
	linkWordings(bodies, same)
	for k := range bodies {
		if same[k] == k {
			nameCluster(bodies, same, k)
		}
	}
}

// oneBody tells whether two names are surely one body's.
func oneBody(a, b *ontology.Body) bool {
	for _, x := range [...]string{a.Name, a.Official} {
		if x == "" {
			continue
		}
		for _, y := range [...]string{b.Name, b.Official} {
			if y != "" && sameWords(x, y) {
				return true
			}
		}
	}
	return a.Acronym != "" && strings.EqualFold(a.Acronym, b.Name) || b.Acronym != "" && strings.EqualFold(b.Acronym, a.Name)
}

func sameWords(x, y string) bool {
	return x == y || strings.EqualFold(x, y) || slices.Equal(strings.Fields(fold(x)), strings.Fields(fold(y)))
}

// linkWordings joins the clusters of groups that are one by the two-slot rule, where only one partner is possible.
func linkWordings(bodies []*ontology.Body, same []int) {
	for i, b := range bodies {
		if same[i] != i || !b.Group {
			continue
		}
		partner, several := -1, false
		for k, other := range bodies {
			if k != i && same[k] == k && other.Group && sameGroup(b, other) {
				several = partner >= 0
				partner = k
			}
		}
		if partner >= 0 && !several && partner < i {
			for j := range same {
				if same[j] == i {
					same[j] = partner
				}
			}
		}
	}
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

// nameCluster points the mentions of a cluster to the one whose wording names it best, and gathers what they say there.
func nameCluster(bodies []*ontology.Body, same []int, k int) {
	best := k
	for i := k + 1; i < len(bodies); i++ {
		if same[i] == k && betterName(bodies[i], bodies[best]) < 0 {
			best = i
		}
	}
	for i := k; i < len(bodies); i++ {
		if same[i] == k && i != best {
			bodies[i].Same = bodies[best]
		}
	}
}

// betterName orders wordings: a full name before an acronym, one with a noun complement before «chargé de», then the shortest,
// then the smallest in code-point order.
func betterName(a, b *ontology.Body) int {
	return cmp.Or(cmp.Compare(wordingRank(a), wordingRank(b)), cmp.Compare(len(a.Name), len(b.Name)), strings.Compare(a.Name, b.Name))
}

func wordingRank(b *ontology.Body) int {
	_, _, mandate := groupWording(b.Name)
	switch {
	case b.Official != "":
		return 2
	case b.Group && mandate:
		return 1
	}
	return 0
}

// bodySettler signs what settleBodies adds.
var bodySettler = &Extractor{Name: "body"}
