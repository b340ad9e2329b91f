package ontology

import (
	"fmt"
	"hash/maphash"
	"strconv"
	"strings"
)

// answerKey is an answer's identity in a few bytes: the same as its IRI.
type answerKey struct {
	digest      uint64
	day         uint32 // YYYYMMDD; 0 when unknown
	legislature uint16
}

func newAnswerKey(legislature int, a *Answer, digest string) answerKey {
	d, _ := strconv.ParseUint(digest, 16, 64)
	return answerKey{d, a.Publication.Date.number(), uint16(legislature)}
}

// answerSeen is what was stated of an answer besides what is the same for all its questions. It holds no pointer: there are
// as many as answers, and the collector need not look at them.
type answerSeen struct {
	text  uint64    // hash of the text as first read
	first [3]uint32 // numbers of the pages, ministries and issues stated, 0 none; nearly always one of each
}

// answers are the answers seen. What is more of one answer goes to more.
type answers struct {
	seen    map[answerKey]answerSeen
	more    map[answerFact]bool
	numbers map[Property]uint32 // of pages, ministries and issues, from 1
}

type answerFact struct {
	answer answerKey
	fact   uint32
}

func newAnswers() answers {
	return answers{map[answerKey]answerSeen{}, map[answerFact]bool{}, map[Property]uint32{}}
}

// isNew remembers that a fact is stated of an answer, and tells whether it was not before.
func (a *answers) isNew(k answerKey, seen *answerSeen, p Property) bool {
	n, known := a.numbers[p]
	if !known {
		n = uint32(len(a.numbers) + 1)
		p.Object.text = strings.Clone(p.Object.text)
		a.numbers[p] = n
	}
	for i := range seen.first {
		switch seen.first[i] {
		case n:
			return false
		case 0:
			seen.first[i] = n
			return true
		}
	}
	if a.more[answerFact{k, n}] {
		return false
	}
	a.more[answerFact{k, n}] = true
	return true
}

var textSeed = maphash.MakeSeed()

// TextError reports that an answer's text was read before in another spelling: same date, same words, other punctuation or
// case. The first stays; the questions share the answer.
type TextError struct {
	Path   string // of the document with the other spelling
	Line   int
	Answer IRI
}

func (e *TextError) Error() string {
	return fmt.Sprintf("%s:%d: answer <%s>: the text differs in punctuation or case from the one read first, which stays", e.Path, e.Line, e.Answer)
}

// answer passes on an answer the first time, later only what the further question adds.
func (d *description) answer(it *item, yield func(*Resource, error) bool) bool {
	seen, again := d.answers.seen[it.answer]
	text := seen.text
	if it.once > 0 {
		text = maphash.String(textSeed, textOf(&it.resource))
	}
	if !again {
		seen.text = text
	}
	d.rest = Resource{ID: it.resource.ID, Layer: it.resource.Layer, Properties: d.rest.Properties[:0]}
	for _, p := range it.resource.Properties[it.once:] {
		// the question itself and its source are new each time
		if p.Predicate == PropAnswerTo || p.Predicate == ProvWasDerivedFrom || d.answers.isNew(it.answer, &seen, p) {
			d.rest.Properties = append(d.rest.Properties, p)
		}
	}
	d.answers.seen[it.answer] = seen
	d.repeated = answerKey{}
	if again && it.once > 0 { // with another question, not twice with one
		d.repeated = it.answer
		d.joint.again(it.resource.ID)
	}
	if !again {
		return yield(&it.resource, nil)
	}
	if text != seen.text && !yield(nil, &TextError{it.source.Path, it.source.Line, it.resource.ID}) {
		return false
	}
	return yield(&d.rest, nil)
}

func textOf(r *Resource) string {
	for i := range r.Properties {
		if r.Properties[i].Predicate == PropText {
			return r.Properties[i].Object.text
		}
	}
	return ""
}

func contains(properties []Property, p Property) bool {
	for i := range properties {
		if properties[i] == p {
			return true
		}
	}
	return false
}
