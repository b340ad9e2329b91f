package prose

import (
	"cmp"
	"strings"

	"qparl/ontology"
)

// settleBodies finds names again that another text of the question has explained, and tells which mentions are one body.
func settleBodies(d *document) {
	for _, r := range d.readers {
		r.mentionReported()
	}
	defined := definitions(d.bodies())
	for _, r := range d.readers {
		if len(defined) > 0 {
			r.explainedElsewhere(defined)
		}
		r.dropInLines()
	}
	bodies := d.bodies()
	linkBodies(bodies)
	d.settleShortForms(bodies)
}

// definitions returns the names of the acronyms, folded, that the document explains; an empty name where it does so in two ways.
func definitions(bodies []*ontology.Body) map[string]string {
	var defined map[string]string
	for _, b := range bodies {
		if b.Acronym == "" {
			continue
		}
		if defined == nil {
			defined = map[string]string{}
		}
		acronym := fold(b.Acronym)
		if name, known := defined[acronym]; known && foldedName(name) != foldedName(b.Name) {
			defined[acronym] = ""
		} else if !known {
			defined[acronym] = b.Name
		}
	}
	return defined
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
	bodies = make([]*ontology.Body, 0, d.count(kindBody))
	for _, r := range d.readers {
		for _, b := range all[*ontology.Body](r) {
			bodies = append(bodies, b)
		}
	}
	return bodies
}

// explainedElsewhere adds the acronyms that another text of the question defines, and puts the document's name of an acronym
// before the gazetteer's.
func (r *reader) explainedElsewhere(defined map[string]string) {
	for _, b := range all[*ontology.Body](r) {
		if name := defined[fold(b.Name)]; name != "" && b.Acronym == "" {
			b.Official = name
		}
	}
	r.running = bodySettler
	for _, hit := range r.triggers {
		i := int(hit)
		if r.shape(i) != capsShape && r.shape(i) != mixedShape || r.inCapitals(i) || r.otherThing(i) || r.article(i) == plural {
			continue
		}
		name := defined[fold(r.raw(i))]
		if f, _ := covering[*ontology.Body](r, i); f != nil || name == "" {
			continue
		}
		r.addBody(i, named{last: i + 1, official: name, rule: "acronym-explained", confidence: sureCompleted})
	}
}

// linkBodies sets Same: mentions of one folded name, acronyms and their names, two wordings of one working group.
func linkBodies(bodies []*ontology.Body) {
	if len(bodies) < 2 {
		return
	}
	same := make([]int, len(bodies))           // smallest member of the cluster
	known := make(map[string]int, len(bodies)) // a mention of a folded name
	for i, b := range bodies {
		same[i] = i
		for _, form := range [...]string{foldedName(b.Name), foldedName(b.Official)} {
			if form == "" {
				continue
			}
			if k, ok := known[form]; ok {
				join(same, same[k], same[i])
			} else {
				known[form] = i
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

// join makes one cluster of two.
func join(same []int, a, b int) {
	a, b = min(a, b), max(a, b)
	for i := range same {
		if same[i] == b {
			same[i] = a
		}
	}
}

// foldedName folds a name, blanks of all kinds to one.
func foldedName(name string) string {
	if name == "" {
		return ""
	}
	folded := fold(name)
	for i := range len(folded) {
		if c := folded[i]; c >= 0x80 || c == '\n' || c == ' ' && i > 0 && folded[i-1] == ' ' {
			return strings.Join(strings.Fields(folded), " ")
		}
	}
	return folded
}

// nameCluster points the mentions of a cluster to the one whose wording names it best.
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
	if a.Name == b.Name {
		return 0
	}
	return cmp.Or(cmp.Compare(wordingRank(a), wordingRank(b)), cmp.Compare(len(a.Name), len(b.Name)), strings.Compare(a.Name, b.Name))
}

func wordingRank(b *ontology.Body) int {
	if b.Official != "" {
		return 2
	}
	if b.Group && saysMandate(b.Name) {
		if _, _, mandate := groupWording(b.Name); mandate {
			return 1
		}
	}
	return 0
}

// bodySettler signs what settleBodies adds.
var bodySettler = &Extractor{Name: "body"}
