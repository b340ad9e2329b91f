package ontology

import (
	"hash/maphash"
	"strings"
)

// joint are the answers given to several questions. What an answer's words name may depend on the question they are read with
// («ce rapport»): of each reading, only what all readings state is kept, so that the order of the questions does not show.
type joint struct {
	readings map[string]int // by the answer's IRI: how often it was read again
	later    *spool         // the mention layer of the readings after the first
	stated   map[uint64]int // statements: how many later readings make them
}

func newJoint(overflow func() (Overflow, error)) *joint {
	return &joint{readings: map[string]int{}, later: newSpool(overflow), stated: map[uint64]int{}}
}

// again remembers that an answer is read with a further question.
func (j *joint) again(answer IRI) { j.readings[strings.Clone(answer.text)]++ }

var jointSeed = maphash.MakeSeed()

// count takes in the readings after the first, with their IRIs settled.
func (j *joint) count(settle func(*Resource) bool) error {
	for r, err := range j.later.all() {
		if err != nil {
			return err
		}
		if !settle(r) {
			continue
		}
		for i := range r.Properties {
			j.stated[statementHash(r, &r.Properties[i])]++
		}
	}
	return nil
}

func statementHash(r *Resource, p *Property) uint64 {
	var h maphash.Hash
	h.SetSeed(jointSeed)
	for _, s := range []string{r.ID.text, p.Predicate.text, p.Object.text, p.Object.qualifier} {
		h.WriteString(s)
		h.WriteByte(0)
	}
	return h.Sum64()
}

// keep drops from a resource of the first reading what another reading does not state; false when nothing is left, or when it is
// a mention that is not of the same thing in all.
func (j *joint) keep(r *Resource) bool {
	readings := j.readings[answerOf(r.ID.text)]
	if readings == 0 {
		return true
	}
	kept := r.Properties[:0]
	for i := range r.Properties {
		p := r.Properties[i]
		if j.stated[statementHash(r, &p)] == readings {
			kept = append(kept, p)
		} else if p.Predicate == ITSRDFTaIdentRef {
			return false
		}
	}
	r.Properties = kept
	return len(kept) > 0
}

// answerOf cuts the IRI of a mention or an element to that of its text.
func answerOf(id string) string {
	if i := strings.IndexByte(id, '#'); i >= 0 {
		return id[:i]
	}
	if i := strings.Index(id, "/element/"); i >= 0 {
		return id[:i]
	}
	return id
}
