package extract

// Document is the bytes of one published document: a file, an archive entry, or the part of a bigger file that holds one
// question.
type Document struct {
	Path  string // where a person finds it, for messages: an16.zip/json/QANR5L16QE1.json
	Name  string // name of the file or archive entry, the dcterms:identifier of its source
	Line  int    // line of Path at which Bytes begin, from 1
	Part  bool   // Bytes are only a part of the file; its source is named {Name}#{uid}
	Bytes []byte // as stored; see Load

	load   func() ([]byte, error) // reads Bytes late, on a worker; nil once they are there
	format *Format                // known already when a splitter made the document
}

// Load reads the bytes of a document that was opened lazily.
func (d *Document) Load() error {
	if d.load == nil {
		return nil
	}
	b, err := d.load()
	d.load = nil
	d.Bytes = b
	return err
}
