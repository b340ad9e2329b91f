package extract

// Document is the bytes of one published document: a file, an archive entry, or the part of a bigger file that holds one
// question.
type Document struct {
	Path string // where a person finds it, for messages: an16.zip/json/QANR5L16QE1.json
	Name string // name of the file or archive entry, the dcterms:identifier of its source
	Line int    // line of Path at which Bytes begin, from 1
	// Column, in bytes from 1, is where Bytes begin in a line that has more than 4 KiB before them; 0 elsewhere.
	Column int64
	Part   bool   // Bytes are only a part of the file; its source is named {Name}#{uid}
	Bytes  []byte // as stored; see Load

	load   func(into []byte) ([]byte, error) // reads Bytes late, on a worker, into the storage of into; nil once they are there
	size   int64                             // of what load will give, as far as known
	format *Format                           // known already when a splitter made the document
}

// Load reads the bytes of a document that was opened lazily.
func (d *Document) Load() error {
	if d.load == nil {
		return nil
	}
	return d.loadInto(nil)
}

// loadInto is Load with storage to use again: Bytes may share it.
func (d *Document) loadInto(storage []byte) error {
	b, err := d.load(storage[:0])
	d.load = nil
	d.Bytes = b
	return err
}
