package prose

import (
	"strings"

	"qparl/ontology"
)

// ministryBody finds named ministries: «ministère de l'écologie, du développement durable et de l'énergie».
func ministryBody(r *reader, i int) (n named) {
	if !r.is(i, "ministere") || !r.definiteOf(i+1) && !(r.is(i+1, "de") && r.capital(i+2)) && !(r.any(i+1, "charge") && r.definiteOf(i+2)) {
		return n
	}
	k := i + 1
	if r.is(k, "charge") {
		k++
	}
	end := r.portfolioEnd(k)
	if end == k {
		return n
	}
	n = named{last: end, ministry: true, rule: "ministry", confidence: sureGazetteer}
	if r.headerMinistry(r.between(i, end)) {
		n.rule, n.confidence = "header-ministry", sureHeader
	}
	return n
}

// portfolioEnd returns the token after «de l'intérieur et des outre-mer», «de l'écologie, du développement durable et de l'énergie».
func (t *text) portfolioEnd(i int) int {
	end := t.ofComplement(i, 0)
	for end > i {
		next := end
		switch {
		case t.is(end, "et") && t.shape(t.behindOf(end+1)) == titleShape && !t.heading(t.behindOf(end+1)):
			next = t.nounPhrase(end + 2)
		case t.is(end, "et"):
			next = t.coordinated(end)
		case t.is(end, ","):
			next = t.enumerated(end)
		case t.any(end, "en"), t.is(end, "du") && t.is(end-1, "enseignement"):
			next = t.complement(end, 1, 0)
		}
		if next == end {
			break
		}
		end = next
	}
	return end
}

// behindOf returns the token behind «de la», «des»; -1 when token i begins no such thing.
func (t *text) behindOf(i int) int {
	switch {
	case t.any(i, "des", "du"):
		return i + 1
	case t.is(i, "de") && t.any(i+1, "la", "l'"):
		return i + 2
	}
	return -1
}

// headerMinistry tells whether a name is that of a ministry of the header.
func (r *reader) headerMinistry(name string) bool {
	bare := bareMinistry(name)
	for _, m := range [...]*ontology.Ministry{&r.question.AskedMinistry, &r.question.AttributedMinistry} {
		if m.Label != "" && bareMinistry(m.Label) == bare || m.Long != "" && bareMinistry(m.Long) == bare {
			return true
		}
	}
	return false
}

// bareMinistry folds the name of a ministry to the words that tell it apart: «ministère de l'économie, des finances et de
// l'industrie» and «Économie, finances et industrie» are one.
func bareMinistry(name string) string {
	var kept []string
	for _, w := range nameWords(name) {
		if w != "ministere" && w != "charge" && w != "et" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}
