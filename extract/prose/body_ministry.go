package prose

import (
	"strings"

	"qparl/ontology"
)

// ministryBody finds named ministries: «ministère de l'écologie, du développement durable et de l'énergie», «ministère délégué aux
// sports», «secrétariat d'État à la mer». Their names are lists of portfolios, as those of offices are.
func ministryBody(r *reader, i int) (n named) {
	k, dative := r.ministryHead(i)
	if k == i {
		return n
	}
	abroad := r.has(k, wDemonym)
	if abroad {
		k++ // «ministère allemand de l'intérieur»
	}
	end := r.ministryEnd(k, dative)
	if end == k {
		return n
	}
	end = r.wholeMinistry(i, end)
	if after := r.abroad(end); after > end {
		abroad, end = true, after
	}
	n = named{last: end, ministry: !abroad, rule: "ministry", confidence: sureGazetteer}
	if !abroad && r.headerMinistry(r.between(i, end)) {
		n.rule, n.confidence = "header-ministry", sureHeader
	}
	return n
}

// ministryHead returns the token after «ministère», «ministère chargé», «secrétariat d'État»; dative tells whether «à» may open what
// it is in charge of. It returns i for any other word.
func (t *text) ministryHead(i int) (k int, dative bool) {
	switch {
	case t.is(i, "ministere") && t.is(i+1, "charge"):
		return i + 2, false
	case t.is(i, "ministere") && t.is(i+1, "delegue"):
		return i + 2, true
	case t.is(i, "ministere"):
		return i + 1, false
	case t.is(i, "secretariat") && t.is(i+1, "d'") && t.is(i+2, "etat"):
		if t.is(i+3, "charge") {
			return i + 4, false
		}
		return i + 3, true
	}
	return i, false
}

// ministryEnd returns the token after the portfolios at token k. A first noun that no table holds is one too.
func (r *reader) ministryEnd(k int, dative bool) int {
	if w := r.portfolioAt(k, dative, true); w.at > k {
		return w.at
	}
	if r.definiteOf(k) || r.is(k, "de") && r.capital(k+1) {
		return r.ofComplement(k, 0)
	}
	return k
}

// wholeMinistry goes on where no table holds the next word of the name: to the end of a name that the header displays, else over an
// adjective («transition fluviale»), without which it would be another ministry.
func (r *reader) wholeMinistry(i, end int) int {
	for k := end; k <= min(end+ministryTail, r.len()); k++ {
		if r.headerMinistry(r.between(i, k)) {
			return k
		}
	}
	if r.shape(end) == lowerShape && r.word(end).fold == "" && adjectival(r.foldAt(end)) && !isFinite(r.raw(end)) && !isPastParticiple(r.foldAt(end)) {
		end++
	}
	return end
}

// ministryTail bounds the words of a header's name beyond what the tables know.
const ministryTail = 8

// adjectival tells whether a folded word ends as adjectives do that nouns and adverbs do not.
func adjectival(folded string) bool {
	for _, ending := range [...]string{"ale", "ales", "al", "aux", "ique", "iques", "if", "ive", "ifs", "ives", "elle", "elles", "aire", "aires", "ienne", "iennes", "euse", "euses"} {
		if len(folded) > len(ending)+2 && strings.HasSuffix(folded, ending) {
			return true
		}
	}
	return false
}

// abroad returns the token after what makes the ministry another state's: «ministère de la santé malien», «du Mali»; i when there is
// nothing of the kind.
func (r *reader) abroad(i int) int {
	if r.has(i, wDemonym) {
		return i + 1
	}
	k := i + 1
	if !r.has(i, wOf) || r.is(i, "des") {
		return i
	}
	if r.any(k, "la", "l'") {
		k++
	}
	if r.shape(k) != titleShape || len(r.raw(k)) < 3 || r.any(k, "france", "republique", "etat", "gouvernement") || r.has(k, wBodyHead|wCivility|wTitle|wOfficeHead|wMonth) {
		return i
	}
	return r.capitals(k)
}

// headerMinistry tells whether a name is that of a ministry of the header.
func (r *reader) headerMinistry(name string) bool {
	bare := ""
	for _, m := range [...]*ontology.Ministry{&r.question.AskedMinistry, &r.question.AttributedMinistry} {
		for _, header := range [...]string{m.Label, m.Long} {
			if header == "" {
				continue
			}
			if bare == "" {
				bare = bareMinistry(name)
			}
			if r.ministries.of(header) == bare {
				return true
			}
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
