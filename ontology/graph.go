package ontology

import "iter"

// Layer tells how certain a statement is; each layer is a named graph of its own.
type Layer uint8

// The layers of facts. A statement stands in exactly one: read wins over mentioned, mentioned over derived.
const (
	Read      Layer = iota // labelled in the source: certain
	Mentioned              // found in prose, with span, extractor and confidence
	Derived                // computed
)

// Name returns the last segment of the layer's graph IRI: read, mentioned, derived.
func (l Layer) Name() string { return [...]string{"read", "mentioned", "derived"}[l] }

// Property is a predicate and an object.
type Property struct {
	Predicate IRI
	Object    Term
}

// Resource is one thing and what this document states of it, in one layer. It may come again with more: the graph is the
// union. Its types are stated once, the first time; no statement comes twice.
//
// A resource that [Describe] yields is valid until the next one is pulled; Clone keeps it longer.
type Resource struct {
	ID         IRI
	Layer      Layer
	Types      []IRI
	Properties []Property
}

// Statement is an RDF statement with the layer, that is the named graph, it stands in.
type Statement struct {
	Subject   IRI
	Predicate IRI
	Object    Term
	Layer     Layer
}

// Add appends a property.
func (r *Resource) Add(predicate IRI, object Term) {
	r.Properties = append(r.Properties, Property{predicate, object})
}

// Link appends a property whose object is an IRI.
func (r *Resource) Link(predicate, object IRI) { r.Add(predicate, object.Object()) }

// Clone returns a copy that shares nothing with the stream's buffers.
func (r *Resource) Clone() *Resource {
	c := *r
	c.Types = append([]IRI(nil), r.Types...)
	c.Properties = append([]Property(nil), r.Properties...)
	return &c
}

// Statements yields the types, then the properties, in order.
func (r *Resource) Statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for _, t := range r.Types {
			if !yield(Statement{r.ID, RDFType, t.Object(), r.Layer}) {
				return
			}
		}
		for _, p := range r.Properties {
			if !yield(Statement{r.ID, p.Predicate, p.Object, r.Layer}) {
				return
			}
		}
	}
}
