package prose

import "qparl/ontology"

// reader is one text being read, with what has been found in it so far.
type reader struct {
	text
	in       ontology.In
	question *ontology.Question
	date     ontology.Date // of this text's publication; empty when unknown
	found    []*found      // in the order they were added
	running  *Extractor
	hits     []int32 // tokens of any trigger class
}

// add records that tokens first to last, last excluded, name an entity. It returns the mention, so that the caller may set its
// core.
func (r *reader) add(first, last int, entity ontology.Entity, rule string, confidence int) *found {
	f := &found{
		Mention: ontology.Mention{
			In: r.in, Span: ontology.Span{Begin: r.begin(first), End: r.end(last - 1)}, Entity: entity,
			By: r.running.Name, Rule: rule, Confidence: confidence,
		},
		first: first, last: last,
	}
	r.found = append(r.found, f)
	return f
}

// words returns a mention as printed.
func (r *reader) words(f *found) string { return r.s[f.Span.Begin:f.Span.End] }

// startingAt returns the longest mention of an entity type that begins at a token, nil when there is none.
func startingAt[E ontology.Entity](r *reader, i int) (f *found, e E) {
	for _, g := range r.found {
		if x, ok := g.Entity.(E); ok && g.first == i && !g.dropped && (f == nil || g.last > f.last) {
			f, e = g, x
		}
	}
	return f, e
}

// covering returns the longest mention of an entity type that holds token i, nil when there is none.
func covering[E ontology.Entity](r *reader, i int) (f *found, e E) {
	for _, g := range r.found {
		if x, ok := g.Entity.(E); ok && g.first <= i && i < g.last && !g.dropped && (f == nil || g.last-g.first > f.last-f.first) {
			f, e = g, x
		}
	}
	return f, e
}

// all yields the mentions of an entity type in the order they were added.
func all[E ontology.Entity](r *reader) func(yield func(*found, E) bool) {
	return func(yield func(*found, E) bool) {
		for _, g := range r.found {
			if x, ok := g.Entity.(E); ok && !g.dropped && !yield(g, x) {
				return
			}
		}
	}
}

// document is a question with all its texts read.
type document struct {
	question *ontology.Question
	readers  []*reader // the question's text first, then the answers'; a missing text has no tokens
}
