package ontology

// Registry keeps the identifiers of a former run, so that they stay whatever is added later, and the decisions of a person.
type Registry struct {
	pins map[string]*pinned
}

// pinned is a thing with an identifier of its own.
type pinned struct {
	ID, Label string // ID: relative to the base
}

func (p *pinned) IRI(b Base) IRI { return IRI{b.prefix + p.ID} }

func (g *Registry) body(x *bodies, t *bodyThing) (*pinned, bool) { return nil, false }
func (g *Registry) act(x *acts, t *actThing) IRI                 { return IRI{} }
func (g *Registry) apart(a, b *pinned) bool                      { return false }

func (x *reports) registered() {}
func (x *reports) joinPinned() {}
