// Package export writes a graph down: one file per syntax.
package export

import "qparl/ontology"

// Sink receives a graph, resource by resource. Close completes the output; without it the output is unfinished.
type Sink interface {
	Write(*ontology.Resource) error
	Close() error
}
