package prose

// tasked tells whether a group is named by what it does and to what: «commission d'évaluation des digues». A mission may be a task:
// «la mission de contrôle des digues» is a group only where it speaks, or others speak of its report.
func (r *reader) tasked(f form) bool {
	if !r.any(f.first, "commission", "mission") || f.count < 2 || r.article(f.first) != definite || !r.has(f.adjectives, wOf) || !r.groupTask(f.adjectives+1) {
		return false
	}
	for k := f.adjectives + 2; k < f.end; k++ {
		if r.definiteOf(k) {
			return r.is(f.first, "commission") || r.saysOrIsQuoted(f)
		}
	}
	return false
}

// saysOrIsQuoted tells whether the words around a group are those of its report: «le rapport de la mission …», «selon la mission …»,
// «la mission … a remis», «doit proposer».
func (r *reader) saysOrIsQuoted(f form) bool {
	before := f.first - 2
	if r.among(before, quotingWords) || r.has(before, wOf) && r.among(before-1, groupProducts) {
		return true
	}
	k := f.end
	if r.among(k, groupAuxiliaries) {
		for k++; r.is(k, "de") || r.isAdverb(k); k++ {
		}
		return r.isProduced(k) || r.has(k, wProducing) || r.among(k, groupSays)
	}
	return r.among(k, groupSays)
}

var (
	quotingWords     = setOf("par selon")
	groupProducts    = setOf("rapport rapports conclusions recommandations preconisations propositions travaux avis president presidente membres rapporteur rapporteure")
	groupAuxiliaries = setOf("a doit devra devrait vient avait")
	groupSays        = setOf("recommande preconise propose conclut estime constate souligne remet remettra rend rendra recommander proposer conclu constate recommande formule")
)
