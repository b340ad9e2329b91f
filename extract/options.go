package extract

// Options are the choices of the person. The zero value reads everything, on all cores, without actors' data.
type Options struct {
	From       string       // read every document as this format; empty: recognise by content
	UID        string       // uid of the one question that does not print its number
	Workers    int          // cores used; 0: all
	MaxEntry   int64        // largest document held in memory, in bytes; 0: DefaultMaxEntry
	Actors     *Actors      // the actors' data; nil: ids stand alone
	Extractors []*Extractor // what to look for in the texts; nil: all of Extractors
}

// DefaultMaxEntry is the largest file, archive entry or single question that is read: 64 MiB.
const DefaultMaxEntry = 64 << 20
