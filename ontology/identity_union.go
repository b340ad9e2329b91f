package ontology

// union is a disjoint-set forest; the smaller number is the root.
type union []int32

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = int32(i)
	}
	return u
}

func (u union) root(i int32) int32 {
	for u[i] != i {
		u[i] = u[u[i]]
		i = u[i]
	}
	return i
}

func (u union) join(a, b int32) {
	a, b = u.root(a), u.root(b)
	if a > b {
		a, b = b, a
	}
	u[b] = a
}
