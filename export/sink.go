package export

import (
	"iter"

	"qparl/ontology"
)

// Sink receives a graph, resource by resource. Close completes the output; without it the output is unfinished.
type Sink interface {
	Write(*ontology.Resource) error
	Close() error
}

// Counts says how much was written. A resource that comes again is counted again.
type Counts struct {
	Resources, Statements int64
}

// Copy writes the resources to the sink until the stream ends, or stops at the first error of either side. It does not close
// the sink.
func Copy(sink Sink, resources iter.Seq2[*ontology.Resource, error]) (Counts, error) {
	var n Counts
	for r, err := range resources {
		if err != nil {
			return n, err
		}
		if err := sink.Write(r); err != nil {
			return n, err
		}
		n.Resources++
		n.Statements += int64(len(r.Types) + len(r.Properties))
	}
	return n, nil
}
