package prose

import (
	"strings"
)

// statesTreaty reads «convention franco-suisse d'extradition», «convention fiscale entre la France et la Belgique».
func (r *reader) statesTreaty(i int) int {
	k := i + 1
	for k < i+7 && r.shape(k) == lowerShape && !r.has(k, wTo|wRelative|wAnd) && !r.is(k, "entre") && !franco(r.raw(k)) {
		k++
	}
	switch {
	case k < i+5 && franco(r.raw(k)):
		k++
		for r.any(k, "de", "d'") && r.shape(k+1) == lowerShape { // «de sécurité sociale», «d'extradition»
			k += 2
			for r.shape(k) == lowerShape && r.any(k, "sociale", "fiscale", "judiciaire", "mutuelle", "militaire", "penale") {
				k++
			}
		}
		return k
	case k < i+4 && twoStates(r.raw(k)) && r.shape(k) != lowerShape:
		return k + 1
	case r.is(k, "entre"):
		return r.parties(i, k+1)
	}
	return i
}

// franco tells whether a word is «franco-belge» or its like.
func franco(s string) bool {
	return len(s) > len("franco-") && strings.EqualFold(s[:len("franco-")], "franco-")
}

// twoStates tells whether a word is «France-Italie», «UE-Canada» or the like.
func twoStates(s string) bool {
	for _, prefix := range []string{"France-", "UE-", "CE-", "CEE-"} {
		if len(s) > len(prefix)+2 && s[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}

// parties reads «la France et la Belgique», «l'Union européenne et le Canada», «le Gouvernement de la République française et …» at
// token k; i when it names no two states.
func (r *reader) parties(i, k int) int {
	first, ok := r.party(k)
	if !ok || !r.is(first, "et") {
		return i
	}
	second, ok := r.party(first + 1)
	if !ok || !r.states(k, first) && !r.states(first+1, second) {
		return i
	}
	return second
}

// party reads one party: determiner, a name with capital, «de la République …».
func (r *reader) party(k int) (next int, ok bool) {
	if r.has(k, wDeterminer) {
		k++
	}
	if !r.capital(k) && !r.any(k, "gouvernement") {
		return k, false
	}
	for next = k + 1; next < k+8; next++ {
		if r.capital(next) || r.any(next, "europeenne", "francaise", "unies", "confederation", "populaire", "democratique", "federale", "republique") {
			continue
		}
		if r.any(next, "de", "du", "d'", "la", "des") && (r.capital(next+1) || r.any(next+1, "la", "l'", "gouvernement", "republique") && r.capital(next+2)) {
			continue
		}
		break
	}
	return next, true
}

// states tells whether tokens first to last, last excluded, name France or the Union.
func (r *reader) states(first, last int) bool {
	for k := first; k < last; k++ {
		if r.any(k, "france", "union", "ue", "republique") {
			return true
		}
	}
	return false
}

// worldTreaty reads «convention internationale sur …», «convention des Nations unies contre …», «charte européenne de …», «traité sur
// …»: words that only states use, with a subject.
func (r *reader) worldTreaty(i int) int {
	k := i + 1
	switch {
	case r.any(i, "accord", "accords", "protocole", "pacte"):
		return i
	case r.any(k, "europeenne", "internationale", "europeen", "international", "multilaterale", "universelle"):
		k++
	default:
		if n := r.worldBody(k); n > k {
			k = n
		} else if !r.is(i, "traite") {
			return i
		}
	}
	subject := k
	if treatyTitles[r.word(k).fold] && !r.any(k, "en", "pour") || k > i+1 && r.any(k, "de", "du", "des", "d'", "pour") {
		subject = r.treatySubject(k)
	}
	if subject == k {
		return i
	}
	return subject
}

// worldBody reads «des Nations unies», «de l'ONU», «du Conseil de l'Europe», «de l'UNESCO».
func (r *reader) worldBody(i int) int {
	if n, ok := r.follow(i, "des", "nations", "unies"); ok {
		return n
	}
	if n, ok := r.follow(i, "du", "conseil", "de", "l'", "europe"); ok {
		return n
	}
	if r.is(i, "de") && r.is(i+1, "l'") && r.any(i+2, "onu", "oit", "unesco", "oms", "omc", "ompi", "fao") {
		return i + 3
	}
	return i
}

// treatySubject returns the end of the words about at token k.
func (r *reader) treatySubject(k int) int {
	end := r.titleEnd(k + 1)
	if end <= k+1 {
		return k
	}
	return end
}
