package extract

import (
	"io"

	"qparl/extract/prose"
)

// Options are the choices of the person. The zero value reads everything, on all cores, without actors' data.
type Options struct {
	From       string             // read every document as this format; empty: recognise by content
	UID        string             // uid of the one question that does not print its number
	Workers    int                // cores used; 0: all
	MaxEntry   int64              // largest document held in memory, in bytes; 0: DefaultMaxEntry
	Actors     *Actors            // the actors' data; nil: ids stand alone
	Extractors []*prose.Extractor // what to look for in the texts; nil: all of prose.Extractors
	Elements   bool               // also find what questions ask for and what answers do
	Stdin      io.Reader          // what the path «-» reads; nil: os.Stdin

	// Skip names files and folders that are not read when a folder holds them: the output of an earlier run, say. A path that
	// is an input by itself is read all the same.
	Skip []string

	// Progress, when not nil, is told from time to time how many bytes of the inputs have been taken up, and how many there
	// are (0: unknown, with standard input). It is called from one goroutine, the one that opens documents.
	Progress func(done, total int64)

	split *Format // how to split large documents that are no questions; nil: recognise by content
}

// DefaultMaxEntry is the largest file, archive entry or single question that is read: 64 MiB.
const DefaultMaxEntry = 64 << 20
