package ontology

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// things gathers the shared things: each is known by its IRI and layer, and what several questions state of it is united.
// Beyond a limit they go to a temporary file as sorted runs, and are merged at the end, so that memory stays flat even where
// nearly every question has an analyse of its own.
type things struct {
	known map[thingKey]*Resource
	size  int // bytes held, roughly
	runs  []run
	spool *spool
}

type thingKey struct {
	id    IRI
	layer Layer
}

type run struct{ from, to int64 }

// thingsLimit is what is held in memory before a run is written.
const thingsLimit = 8 << 20

func newThings(overflow func() (Overflow, error)) *things {
	return &things{known: map[thingKey]*Resource{}, spool: newSpool(overflow)}
}

func (t *things) close() { t.spool.close() }

func (t *things) add(r *Resource) error {
	k := thingKey{r.ID, r.Layer}
	if known := t.known[k]; known != nil {
		t.size += unite(known, r)
		return nil
	}
	kept := &Resource{ID: IRI{strings.Clone(r.ID.text)}, Layer: r.Layer}
	t.size += 200 + len(r.ID.text) + unite(kept, r)
	t.known[thingKey{kept.ID, kept.Layer}] = kept
	if t.size < thingsLimit || t.spool.overflow == nil {
		return nil
	}
	return t.writeRun()
}

// unite adds to known what r states beyond it, and returns the bytes this takes, roughly.
func unite(known, r *Resource) (size int) {
	for _, ty := range r.Types {
		if !slices.Contains(known.Types, ty) {
			known.Types = append(known.Types, ty)
			size += 16
		}
	}
	for _, p := range r.Properties {
		if !contains(known.Properties, p) {
			p.Object.text = strings.Clone(p.Object.text)
			known.Properties = append(known.Properties, p)
			size += 60 + len(p.Object.text)
		}
	}
	return size
}

func (t *things) writeRun() error {
	from := t.spool.written + int64(len(t.spool.memory))
	for _, r := range t.sorted() {
		if err := t.spool.add(r); err != nil {
			return err
		}
	}
	if err := t.spool.flush(); err != nil {
		return err
	}
	t.runs = append(t.runs, run{from, t.spool.written})
	clear(t.known)
	t.size = 0
	return nil
}

func (t *things) sorted() []*Resource {
	all := make([]*Resource, 0, len(t.known))
	for _, r := range t.known {
		all = append(all, r)
	}
	slices.SortFunc(all, compareThings)
	return all
}

func compareThings(a, b *Resource) int {
	return cmp.Or(strings.Compare(a.ID.text, b.ID.text), cmp.Compare(a.Layer, b.Layer))
}

// all yields every thing once for each layer it is stated in, by IRI, read before mentioned.
func (t *things) all() iter.Seq2[*Resource, error] {
	return func(yield func(*Resource, error) bool) {
		var before *Resource // the same thing in the layer above
		for r, err := range t.merged() {
			if err != nil {
				yield(nil, err)
				return
			}
			settle(r)
			if before != nil && before.ID == r.ID {
				r.drop(before)
			}
			before = r
			if len(r.Types)+len(r.Properties) > 0 && !yield(r, nil) {
				return
			}
		}
	}
}

// drop leaves out what the layer above states already, and other values of what may have one value only.
func (r *Resource) drop(above *Resource) {
	r.Types = slices.DeleteFunc(r.Types, func(t IRI) bool { return slices.Contains(above.Types, t) })
	r.Properties = slices.DeleteFunc(r.Properties, func(p Property) bool {
		return slices.ContainsFunc(above.Properties, func(q Property) bool { return p == q || sameSlot(p, q) })
	})
}

// settle puts the properties in an order that does not depend on the input's, and keeps of each single-valued one the
// smallest form in code-point order.
func settle(r *Resource) {
	slices.SortFunc(r.Types, compareTypes)
	slices.SortFunc(r.Properties, func(a, b Property) int {
		return cmp.Or(cmp.Compare(propertyRank(a.Predicate), propertyRank(b.Predicate)), strings.Compare(a.Predicate.text, b.Predicate.text),
			strings.Compare(a.Object.qualifier, b.Object.qualifier), compareValues(a.Object, b.Object))
	})
	kept := r.Properties[:0]
	for _, p := range r.Properties {
		if n := len(kept); n > 0 && (kept[n-1] == p || sameSlot(kept[n-1], p)) {
			continue
		}
		kept = append(kept, p)
	}
	r.Properties = kept
	if len(kept) > 0 && (kept[0].Predicate == RDFSLabel || kept[0].Predicate == SKOSPrefLabel) {
		dropAltLabel(r, kept[0].Object)
	}
}

// compareTypes puts our own class before those of others.
func compareTypes(a, b IRI) int {
	own := func(i IRI) int {
		if strings.HasPrefix(i.text, Namespace) {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(own(a), own(b)), strings.Compare(a.text, b.text))
}

// dropAltLabel removes the other form when it is the label after all.
func dropAltLabel(r *Resource, label Term) {
	r.Properties = slices.DeleteFunc(r.Properties, func(p Property) bool { return p.Predicate == SKOSAltLabel && p.Object == label })
}

func compareValues(a, b Term) int {
	if a.kind == TypedTerm && len(a.text) != len(b.text) { // numbers
		return cmp.Compare(len(a.text), len(b.text))
	}
	return strings.Compare(a.text, b.text)
}

// sameSlot is true for two values of a property of which a shared thing has only one, in one language.
func sameSlot(a, b Property) bool {
	return a.Predicate == b.Predicate && a.Object.qualifier == b.Object.qualifier && singleValued[a.Predicate]
}

// singleValued holds the properties with at most one value, by the vocabulary's tables; of labels one in each language.
var singleValued = func() map[IRI]bool {
	single := map[IRI]bool{}
	for _, table := range [][]PropertyDefinition{Properties, Reused} {
		for i := range table {
			single[table[i].ID] = !table[i].Card.Many()
		}
	}
	return single
}()

// propertyRank puts the name of a thing before its other properties.
func propertyRank(predicate IRI) int {
	switch predicate {
	case RDFSLabel, SKOSPrefLabel, FOAFName:
		return 0
	}
	return 1
}

// merged yields the things of all runs and of memory in order, united.
func (t *things) merged() iter.Seq2[*Resource, error] {
	if len(t.runs) == 0 {
		return func(yield func(*Resource, error) bool) {
			for _, r := range t.sorted() {
				if !yield(r, nil) {
					return
				}
			}
		}
	}
	return t.mergeRuns
}

func (t *things) mergeRuns(yield func(*Resource, error) bool) {
	if err := t.writeRun(); err != nil {
		yield(nil, err)
		return
	}
	heads := make([]head, 0, len(t.runs))
	for _, run := range t.runs {
		next, stop := iter.Pull2(t.spool.section(run.from, run.to))
		defer stop()
		h := head{next: next}
		if err := h.advance(); err != nil {
			yield(nil, err)
			return
		}
		heads = append(heads, h)
	}
	for {
		r, err := smallest(heads)
		if r == nil && err == nil || !yield(r, err) || err != nil {
			return
		}
	}
}

// head is the next thing of a run; nil at its end.
type head struct {
	next func() (*Resource, error, bool)
	r    *Resource
}

func (h *head) advance() error {
	r, err, ok := h.next()
	h.r = nil
	if ok && err == nil {
		h.r = r.Clone()
	}
	return err
}

// smallest takes the first thing off all runs that have it and returns it united; nil when all runs have ended.
func smallest(heads []head) (*Resource, error) {
	var first *Resource
	for i := range heads {
		if r := heads[i].r; r != nil && (first == nil || compareThings(r, first) < 0) {
			first = r
		}
	}
	if first == nil {
		return nil, nil
	}
	united := first.Clone()
	for i := range heads {
		if r := heads[i].r; r != nil && compareThings(r, united) == 0 {
			unite(united, r)
			if err := heads[i].advance(); err != nil {
				return nil, err
			}
		}
	}
	return united, nil
}
