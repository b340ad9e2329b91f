package extract

import (
	"bytes"
	"encoding/xml"
	"io"

	"github.com/valyala/fastjson"
)

// xml reads the acteur, organe and mandat elements of a document that is in memory, outermost first. The values are those of
// the JSON: the official JSON is a conversion of this XML.
func (r *actorsReader) xml(d *Document, text []byte) {
	x := &xmlReader{
		r:     &Reading{Document: Document{Path: d.Path, Line: d.Line, Bytes: text}},
		d:     xml.NewDecoder(bytes.NewReader(text)),
		lines: make(map[*fastjson.Value]int),
	}
	x.d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decoded already
	for found := false; ; {
		token, err := x.d.Token()
		if err == io.EOF {
			if r.line = d.Line; !found {
				r.errs = append(r.errs, &Error{Path: d.Path, Err: errNoActor, Hint: hintActors})
			}
			return
		}
		r.line = x.line()
		start, isStart := token.(xml.StartElement)
		if read := actorRecords[start.Name.Local]; err == nil && isStart && read != nil {
			var v *fastjson.Value
			if v, err = x.element(start, 1); err == nil {
				found = true
				read(r, v)
			}
		}
		if err != nil {
			r.line = x.line()
			r.fail("", "", "", broken(err))
			return
		}
	}
}
