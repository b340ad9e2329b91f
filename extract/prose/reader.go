package prose

import "qparl/ontology"

// reader is one text being read, with what has been found in it so far.
type reader struct {
	text
	in       ontology.In
	question *ontology.Question
	date     ontology.Date // of this text's publication; empty when unknown
	found    []*found      // in the order they were added
	kinds    kindBits      // of found
	running  *Extractor
	triggers []int32   // the tokens that start it
	hits     [][]int32 // by extractor of the finder: its trigger tokens
	slab     foundSlab // of found
	kept     []*found  // of nested, reused
	open     []*found  // of nested, reused
	apart    text      // a name looked at by itself
	slabs    *entitySlabs
	*caches
	reading reportParser // of the report being read
}

// foundSlab holds the mentions of one text at a time, and is used again for the next.
type foundSlab struct {
	chunks [][]found
	used   int
}

const foundChunk = 64

func (s *foundSlab) take() *found {
	chunk := s.used / foundChunk
	if chunk == len(s.chunks) {
		s.chunks = append(s.chunks, make([]found, foundChunk))
	}
	f := &s.chunks[chunk][s.used%foundChunk]
	s.used++
	return f
}

// add records that tokens first to last, last excluded, name an entity. It returns the mention, so that the caller may set its
// core.
func (r *reader) add(first, last int, entity ontology.Entity, rule string, confidence int) *found {
	f := r.slab.take()
	*f = found{
		Mention: ontology.Mention{
			In: r.in, Span: ontology.Span{Begin: r.begin(first), End: r.end(last - 1)}, Entity: entity,
			By: r.running.Name, Rule: rule, Confidence: confidence,
		},
		first: first, last: last, kind: kindOf(entity),
	}
	r.found = append(r.found, f)
	r.kinds |= f.kind
	for i := max(first, 0); i < last && i < len(r.tokens); i++ {
		r.tokens[i].held |= f.kind
	}
	return f
}

// words returns a mention as printed.
func (r *reader) words(f *found) string { return r.s[f.Span.Begin:f.Span.End] }

// startingAt returns the longest mention of an entity type that begins at a token, nil when there is none.
func startingAt[E ontology.Entity](r *reader, i int) (f *found, e E) {
	kind := kindOf(e)
	if !r.isHeld(i, kind) {
		return nil, e
	}
	for _, g := range r.found {
		if g.kind == kind && g.first == i && !g.dropped && (f == nil || g.last > f.last) {
			f, e = g, g.Entity.(E)
		}
	}
	return f, e
}

// covering returns the longest mention of an entity type that holds token i, nil when there is none.
func covering[E ontology.Entity](r *reader, i int) (f *found, e E) {
	kind := kindOf(e)
	if !r.isHeld(i, kind) {
		return nil, e
	}
	for _, g := range r.found {
		if g.kind == kind && g.first <= i && i < g.last && !g.dropped && (f == nil || g.last-g.first > f.last-f.first) {
			f, e = g, g.Entity.(E)
		}
	}
	return f, e
}

// all yields the mentions of an entity type in the order they were added, those added meanwhile not among them.
func all[E ontology.Entity](r *reader) func(yield func(*found, E) bool) {
	return func(yield func(*found, E) bool) {
		var e E
		kind := kindOf(e)
		if r.kinds&kind == 0 {
			return
		}
		for _, g := range r.found {
			if g.kind == kind && !g.dropped && !yield(g, g.Entity.(E)) {
				return
			}
		}
	}
}

// kindBits is a set of kinds of entities.
type kindBits uint32

const (
	kindBody kindBits = 1 << iota
	kindPerson
	kindOffice
	kindNationalAct
	kindEUAct
	kindTreaty
	kindCourtDecision
	kindBill
	kindArticles
	kindQuestionReference
	kindReport
	kindRecommendations
	kindRecommendationCount
	kindAnaphor
	kindJOReference
	kindConstituencyLine
	kindMoment
	kindAmount
	kindPercentage
	anyKind = 1<<iota - 1
)

// count returns how many mentions of some kinds were found, those that were dropped among them.
func (d *document) count(kinds kindBits) (n int) {
	for _, r := range d.readers {
		if r.kinds&kinds == 0 {
			continue
		}
		for _, f := range r.found {
			if f.kind&kinds != 0 {
				n++
			}
		}
	}
	return n
}

// held tells whether a mention of one of some kinds holds token i; with anyKind, of any.
func (r *reader) held(i int, kinds kindBits) bool {
	if !r.isHeld(i, kinds) {
		return false
	}
	for _, f := range r.found {
		if f.kind&kinds != 0 && f.first <= i && i < f.last && !f.dropped {
			return true
		}
	}
	return false
}

// isHeld tells whether a mention of one of some kinds, maybe one that was dropped since, holds token i.
func (r *reader) isHeld(i int, kinds kindBits) bool {
	return r.inside(i) && r.tokens[i].held&kinds != 0
}

// kindOf returns the kind of an entity.
func kindOf(e ontology.Entity) kindBits {
	switch e.(type) {
	case *ontology.Body:
		return kindBody
	case *ontology.Person:
		return kindPerson
	case *ontology.Office:
		return kindOffice
	case *ontology.NationalAct:
		return kindNationalAct
	case *ontology.EUAct:
		return kindEUAct
	case *ontology.Treaty:
		return kindTreaty
	case *ontology.CourtDecision:
		return kindCourtDecision
	case *ontology.Bill:
		return kindBill
	case *ontology.Articles:
		return kindArticles
	case *ontology.QuestionReference:
		return kindQuestionReference
	case *ontology.Report:
		return kindReport
	case *ontology.Recommendations:
		return kindRecommendations
	case *ontology.RecommendationCount:
		return kindRecommendationCount
	case *ontology.Anaphor:
		return kindAnaphor
	case *ontology.JOReference:
		return kindJOReference
	case *ontology.ConstituencyLine:
		return kindConstituencyLine
	case *ontology.Moment:
		return kindMoment
	case *ontology.Amount:
		return kindAmount
	case *ontology.Percentage:
		return kindPercentage
	}
	return 0
}

// document is a question with all its texts read.
type document struct {
	question *ontology.Question
	readers  []*reader // the question's text first, then the answers'; a missing text has no tokens
}
