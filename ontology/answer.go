package ontology

import (
	"fmt"
	"hash/maphash"
	"slices"
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
	y, m, day := a.Publication.Date.Parts()
	return answerKey{d, uint32(y*10000 + m*100 + day), uint16(legislature)}
}

// answerSeen is what was stated of an answer besides what is the same for all its questions.
type answerSeen struct {
	text  uint64    // hash of the text as first read
	first [2]uint32 // numbers of the pages and ministries stated, 0 none; nearly always one of each
	more  []uint32
}

func (s *answerSeen) has(n uint32) bool {
	return s.first[0] == n || s.first[1] == n || slices.Contains(s.more, n)
}

func (s *answerSeen) put(n uint32) {
	switch {
	case s.first[0] == 0:
		s.first[0] = n
	case s.first[1] == 0:
		s.first[1] = n
	default:
		s.more = append(s.more, n)
	}
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
	text := maphash.String(textSeed, textOf(&it.resource))
	seen, again := d.answers[it.answer]
	if !again {
		seen.text = text
	}
	d.rest = Resource{ID: it.resource.ID, Layer: it.resource.Layer, Properties: d.rest.Properties[:0]}
	for _, p := range it.resource.Properties[it.once:] {
		if d.isNew(&seen, p) {
			d.rest.Properties = append(d.rest.Properties, p)
		}
	}
	d.answers[it.answer] = seen
	if !again {
		return yield(&it.resource, nil)
	}
	if text != seen.text && !yield(nil, &TextError{it.source.Path, it.source.Line, it.resource.ID}) {
		return false
	}
	return yield(&d.rest, nil)
}

// isNew remembers what two questions may both state of an answer; the question itself and its source differ always.
func (d *description) isNew(seen *answerSeen, p Property) bool {
	if p.Predicate == PropAnswerTo || p.Predicate == ProvWasDerivedFrom {
		return true
	}
	n, known := d.further[p]
	if !known {
		n = uint32(len(d.further) + 1)
		p.Object.text = strings.Clone(p.Object.text)
		d.further[p] = n
	}
	if seen.has(n) {
		return false
	}
	seen.put(n)
	return true
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
