package prose

import (
	"slices"

	"qparl/ontology"
)

// elementKinds are concepts of the vocabulary's list.
var elementKinds = []string{"", "appreciation", "position", "instruction", "announcement", "ongoing-action", "refusal", "referral"}

var elementWords = []lexemes{
	{wDeed, "saluer=1 salue=1 saluent=1 remercier=1 félicite=1 féliciter=1 " +
		"insisté=2 rappelé=2 souligné=2 affirmé=2 estime=2 considère=2 souligne=2 rappelle=2 partage=2 soutient=2 " +
		"chargé=3 demandé=3 mandaté=3 missionné=3 saisi=3 confié=3 " +
		"annoncé=4 annonce=4 décidé=4 prévoit=4 " +
		"engagé=5 travaille=5 poursuit=5 mène=5 menées=5 menés=5 " +
		"envisagé=6 envisage=6 envisagée=6 prévu=6 prévue=6 souhaite=6 entend=6 " +
		"renvoie=7 renvoyé=7 reporter=7"},
	{0, "a ont est sont tient pas n' ne gouvernement réponse apportée question cours actions déjà ores d' et également ainsi aussi notamment se"},
}

// elementsOf returns what the clauses of an answer do: each from the first word of its subject to the clause's end.
func elementsOf(r *reader) (elements []ontology.Element) {
	end := 0 // of the last element
	for i := range r.len() {
		if i < end || !r.has(i, wDeed) {
			continue
		}
		first, actor, kind, ok := r.deed(i)
		if !ok || first < end {
			continue
		}
		end = r.clauseEnd(i + 1)
		elements = append(elements, ontology.Element{
			Kind: elementKinds[kind], Span: ontology.Span{Begin: r.begin(first), End: r.end(end - 1)},
			Actor: actor, About: r.about(first, end, actor),
		})
	}
	return elements
}

// clauseEnd returns the token that ends a clause: a mark that ends a sentence, a semicolon, or a relative pronoun on the thing just
// named.
func (t *text) clauseEnd(i int) int {
	for ; i < t.len(); i++ {
		if t.endsSentence(i) || t.is(i, ";") || i+1 < t.len() && t.startsSentence(i+1) && t.shape(i) == markShape {
			return i
		}
		if t.any(i, "qui", "dont", "lequel", "laquelle", "lesquels", "lesquelles") && !t.is(i-1, "ce") && !t.is(i-1, ",") && t.shape(i-1) != markShape {
			return i
		}
	}
	return t.len()
}

// deed finds the subject of the verb at token i and checks that the words around it do what the verb says.
func (r *reader) deed(i int) (first int, actor ontology.Entity, kind int, ok bool) {
	kind = r.value(i)
	negative := r.negated(i)
	switch kind {
	case 5:
		if r.any(i, "menees", "menes") {
			return r.agent(i)
		}
	case 6:
		if !negative {
			return 0, nil, 0, false
		}
		if r.any(i, "envisage", "envisagee", "prevu", "prevue") && r.is(i-1, "pas") { // il n'est pas envisagé
			return r.sentenceStart(i), nil, kind, true
		}
	case 7:
		if !r.hasWord(i+1, i+8, "reponse") {
			return 0, nil, 0, false
		}
		return r.sentenceStart(i), nil, kind, true
	}
	if kind != 6 && negative {
		return 0, nil, 0, false
	}
	first, actor, ok = r.subject(i)
	return first, actor, kind, ok
}

func (r *reader) hasWord(from, to int, word string) bool {
	for i := from; i < to; i++ {
		if r.is(i, word) {
			return true
		}
	}
	return false
}

// negated tells whether «ne … pas» stands around the verb.
func (r *reader) negated(i int) bool {
	for k := i - 3; k < i; k++ {
		if r.any(k, "n'", "ne") {
			return true
		}
	}
	return false
}

// subject finds an office, a ministry, «le Gouvernement» or a pronoun before the verb group that ends with token i.
func (r *reader) subject(i int) (first int, actor ontology.Entity, ok bool) {
	k := i - 1
	for k > i-9 && (r.any(k, "a", "ont", "est", "tient", "à", "d'", "ores", "et", "deja", "egalement", "ainsi", "aussi", "notamment", "n'", "ne", "pas", "se", "s'", "donc")) {
		k--
	}
	if f, e := r.actorAt(k); f != nil {
		first = f.first
		if r.has(first-1, wDeterminer) {
			first--
		}
		return first, e, true
	}
	if r.is(k, "gouvernement") && r.has(k-1, wDeterminer) {
		return k - 1, nil, true
	}
	if r.has(k, wPronoun) {
		return k, r.onlyActor(), true
	}
	return 0, nil, false
}

// actorAt returns the office or ministry whose mention ends with token k.
func (r *reader) actorAt(k int) (*found, ontology.Entity) {
	for _, f := range r.found {
		if f.dropped || f.last != k+1 {
			continue
		}
		switch e := f.Entity.(type) {
		case *ontology.Office:
			return f, e
		case *ontology.Body:
			if e.Ministry {
				return f, e
			}
		}
	}
	return nil, nil
}

// onlyActor is whom a pronoun means when the answer names one office only.
func (r *reader) onlyActor() (actor ontology.Entity) {
	title := ""
	for _, o := range all[*ontology.Office](r) {
		if o.Full != nil {
			o = o.Full
		}
		if title != "" && o.Title != title {
			return nil
		}
		title, actor = o.Title, o
	}
	return actor
}

// agent reads «actions déjà menées par le ministère de …»: the actor is the agent, the clause begins with its sentence.
func (r *reader) agent(i int) (first int, actor ontology.Entity, kind int, ok bool) {
	if !r.is(i+1, "par") || !r.hasWord(i-3, i, "actions") {
		return 0, nil, 0, false
	}
	for k := i + 2; k < i+4; k++ {
		for _, f := range r.found {
			if b, isBody := f.Entity.(*ontology.Body); isBody && !f.dropped && f.first == k {
				return r.sentenceStart(i), b, 5, true
			}
		}
	}
	return 0, nil, 0, false
}

func (r *reader) sentenceStart(i int) int {
	for i > 0 && !r.startsSentence(i) {
		i--
	}
	return i
}

// about returns what is mentioned inside a clause, the actor left out.
func (r *reader) about(first, last int, actor ontology.Entity) (things []ontology.Entity) {
	for _, f := range r.found {
		if f.dropped || f.first < first || f.last > last || f.Entity == actor {
			continue
		}
		switch f.Entity.(type) {
		case *ontology.Moment, *ontology.Amount, *ontology.Percentage, *ontology.Office, *ontology.JOReference, *ontology.ConstituencyLine:
			continue
		}
		if !slices.Contains(things, f.Entity) {
			things = append(things, f.Entity)
		}
	}
	return things
}
