package prose

import "qparl/ontology"

// readTitled reads a title at token k and the name behind it. The mention begins at token i: at its civility, which ends before
// token civil; at the title when there is none.
func (r *reader) readTitled(i, civil, k int) bool {
	if r.any(k-1, "ancien", "ancienne", "premier", "premiere") && i == k {
		i, civil, k = k-1, k-1, k-1
	}
	n, ok := r.nameAfterTitle(k, civil > i)
	if !ok || i == civil && (r.shape(i) == capsShape || r.namesThing(i)) {
		return false
	}
	p := r.slabs.people.put(ontology.Person{Title: r.between(k, n.first), Public: true})
	if civil > i {
		p.Civility = r.between(i, civil)
	}
	confidence := sureFull
	if n.words == 1 {
		confidence = sureCapital
	}
	r.addPerson(i, n, p, "title", confidence)
	return true
}

// nameAfterTitle returns the name behind the title at token k: right behind it, or behind its adjectives («sénateur
// socialiste»), or, when it begins with a known given name, behind a complement («préfet de police»).
func (r *reader) nameAfterTitle(k int, civil bool) (n personName, ok bool) {
	head := k
	if r.any(k, "ancien", "ancienne", "premier", "premiere") && r.has(k+1, wTitle|wOfficeHead) && r.officeHead(k) == k {
		head = k + 1
	}
	if r.any(head, "general", "generale") && r.shape(head-1) == lowerShape && !r.has(head-1, wDeterminer|wOf|wTo) {
		return n, false // secrétaire général
	}
	if !r.has(head, wTitle|wOfficeHead) || r.value(head) == 2 && r.has(head, wTitle) || r.any(head, "garde", "haut", "haute") {
		return n, false
	}
	k = head + 1
	if o, is := r.officeTitle(head, false); is {
		k = o.last
	}
	direct := true
	for limit := k + 8; k < limit; k++ {
		switch {
		case direct && r.shape(k) == capsShape && r.given(k+1): // député LR
		case direct && (r.capital(k) || k == head+1 && r.commands(head) && r.particles(k) == k+1):
			return r.titledName(k, head, civil)
		case r.capital(k):
			if n := r.personAt(k); r.given(k) && n.words > 1 && !r.has(k-1, wOf|wDeterminer) {
				return n, true
			}
		case r.has(k, wOf) || !direct && r.has(k, wDeterminer):
			direct = false
		case r.is(k, "ministre") || direct && r.titleAdjective(k):
		case direct || r.shape(k) != lowerShape || r.has(k, wPreposition|wAnd|wRelative|wTo|wCivility) || r.finite(k):
			return n, false
		}
	}
	return n, false
}

func (r *reader) titleAdjective(i int) bool {
	return r.among(i, titleAdjectives)
}

var titleAdjectives = setOf("general generale europeen europeenne honoraire national nationale regional regionale departemental departementale " +
	"municipal municipale territorial territoriale communautaire delegue deleguee adjoint adjointe socialiste communiste " +
	"ecologiste centriste republicain republicaine insoumis insoumise radical radicale macroniste gaulliste divisionnaire " +
	"principal principale federal federale public publique elu elue sortant sortante apparente apparentee non-inscrit")

// titledName reads the name right behind a title. Without a civility, one word is a name only after certain titles, and only
// when it is no word of a list: «député Renaissance», «préfet maritime».
func (r *reader) titledName(k, head int, civil bool) (n personName, ok bool) {
	n = r.personAt(k)
	known := r.tokens[r.particles(k)].word == 0 || r.given(k) || r.has(k, wPublicFigure) || r.word(k).class == 0 && r.any(head, "ministre") && r.shape(k) == titleShape
	switch {
	case n.words == 0:
		return n, false
	case civil:
		return n, true
	case n.words > 1:
		return n, known || r.particles(k) > k
	}
	return n, known && r.has(head, wLoneTitle|wOfficeHead) && r.shape(r.particles(k)) == titleShape
}

// commands tells whether a title may stand before a particle: «le général d'Ormeval»; «préfet de», «président de» open a
// complement.
func (r *reader) commands(i int) bool {
	return r.any(i, "general", "marechal", "amiral", "colonel", "commandant", "capitaine", "lieutenant", "abbe", "cardinal")
}
