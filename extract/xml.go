package extract

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// XML is one question of the open data, root <question>, with or without namespace. It also takes every other XML
// document, to say what is wrong with it.
var XML = &Format{
	Name:  "xml",
	Doc:   "open data of the Assemblée nationale, XML, one question a file",
	Match: isXML,
	Parse: parseXML,
}

// XMLList is all questions of one kind of the 14th legislature in one file.
var XMLList = &Format{
	Name:  "xml-list",
	Doc:   "open data of the Assemblée nationale, XML, many questions in one file",
	Match: func(head []byte) bool { return listNames[rootName(head)] },
	Split: splitXML,
	Parse: parseXML,
}

func parseXML(r *Reading) *ontology.Question {
	t, ok := readXML(r, "question")
	if !ok {
		return nil
	}
	question := t.root.Get("question")
	if question.Type() != fastjson.TypeObject {
		t.reject(t.root, "", "the question is empty")
		return nil
	}
	t.trace()
	return t.openData(question)
}

// readXML reads an XML document whose root has a certain name.
func readXML(r *Reading, root string) (t *tree, ok bool) {
	x := &xmlReader{r: r, d: xml.NewDecoder(bytes.NewReader(r.Bytes)), lines: make(map[*fastjson.Value]int)}
	x.d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decoded already
	x.d.Entity = xml.HTMLEntity
	name, v, err := x.document(root)
	if err != nil {
		r.Reject(x.line(), xmlHint(err), "%w", err)
		return nil, false
	}
	doc := x.values.NewObject()
	doc.Set(name, v)
	x.lines[doc] = r.Line
	t = &tree{r: r, root: doc, top: root}
	t.line = func(v *fastjson.Value, _ []step) int { return x.lines[v] }
	return t, true
}

func xmlHint(err error) string {
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) || strings.Contains(err.Error(), "unexpected EOF"):
		return "is the file complete?"
	case strings.Contains(err.Error(), "character entity"):
		return "entities that a document declares are never expanded"
	case errors.Is(err, errOtherRoot):
		return "known roots: question, QUESTION, questionsEcrites, questionsGvt, questionsOralesSansDebat"
	}
	return ""
}

// xmlReader turns elements into the values that the official conversion to JSON makes of them.
type xmlReader struct {
	r      *Reading
	d      *xml.Decoder
	values fastjson.Arena
	lines  map[*fastjson.Value]int
}

func (x *xmlReader) line() int {
	line, _ := x.d.InputPos()
	return x.r.Line + line - 1
}

var errOtherRoot = errors.New("not a question")

// document reads the root element and what follows it.
func (x *xmlReader) document(root string) (name string, v *fastjson.Value, err error) {
	for {
		token, err := x.d.Token()
		if err == io.EOF {
			return "", nil, io.ErrUnexpectedEOF
		}
		if err != nil {
			return "", nil, broken(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if start.Name.Local != root {
			return "", nil, fmt.Errorf("%w: root <%s>", errOtherRoot, start.Name.Local)
		}
		if v, err = x.element(start, 1); err != nil {
			return "", nil, broken(err)
		}
		return root, v, x.rest()
	}
}

// rest sees that nothing but comments follows the root.
func (x *xmlReader) rest() error {
	for {
		token, err := x.d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return broken(err)
		}
		if start, ok := token.(xml.StartElement); ok {
			return fmt.Errorf("broken XML: <%s> after the root", start.Name.Local)
		}
	}
}

// broken strips the line number of encoding/xml, which counts from the part it was given.
func broken(err error) error {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return errors.New("broken XML: " + syntax.Msg)
	}
	return fmt.Errorf("broken XML: %w", err)
}

// maxFields is far above what any source prints in one element; beyond it the search for repeated names would take its time.
const maxFields = 1000

// element reads up to the end of an element.
func (x *xmlReader) element(start xml.StartElement, depth int) (*fastjson.Value, error) {
	if depth > maxNesting {
		return nil, fmt.Errorf("nested more than %d deep", maxNesting)
	}
	v, line, from := x.attributes(start), x.line(), x.d.InputOffset()
	var text []byte
	for marked := false; ; {
		if v.GetObject().Len() > maxFields {
			return nil, fmt.Errorf("more than %d different fields in one element", maxFields)
		}
		to := x.d.InputOffset()
		token, err := x.d.Token()
		if err != nil {
			return nil, cutShort(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			text = append(text, token...)
		case xml.StartElement:
			if marked = isMarkup[start.Name.Local]; marked {
				err = x.d.Skip()
			} else {
				err = x.field(v, token, depth)
			}
			if err != nil {
				return nil, cutShort(err)
			}
		case xml.EndElement:
			if marked {
				text = x.r.Bytes[from:to]
			}
			return x.finish(v, text, line), nil
		}
	}
}

// isMarkup lists the elements whose text is HTML. It is escaped or CDATA; were it elements, it would be read as it stands.
var isMarkup = map[string]bool{"texte": true, "TEXTE_DEPOT": true, "TEXTE_REPONSE": true}

// attributes begins the value of an element.
func (x *xmlReader) attributes(start xml.StartElement) *fastjson.Value {
	v := x.values.NewObject()
	x.lines[v] = x.line()
	for _, a := range start.Attr[:min(len(start.Attr), maxFields+1)] {
		x.add(v, attributeName(a.Name), x.leaf(a.Value, x.line()))
	}
	return v
}

func attributeName(n xml.Name) string {
	switch n.Space {
	case "xmlns":
		return "@xmlns:" + n.Local
	case "xsi", "http://www.w3.org/2001/XMLSchema-instance":
		return "@xsi:" + n.Local
	}
	return "@" + n.Local
}

// field reads an element inside another.
func (x *xmlReader) field(v *fastjson.Value, start xml.StartElement, depth int) error {
	name := start.Name.Local
	inner, err := x.element(start, depth+1)
	if err == nil {
		x.add(v, name, inner)
	}
	return err
}

// add makes a list of a name that comes again.
func (x *xmlReader) add(v *fastjson.Value, name string, inner *fastjson.Value) {
	before := v.Get(name)
	switch {
	case before == nil:
		v.Set(name, inner)
	case before.Type() == fastjson.TypeArray:
		before.SetArrayItem(len(before.GetArray()), inner)
	default:
		list := x.values.NewArray()
		list.SetArrayItem(0, before)
		list.SetArrayItem(1, inner)
		x.lines[list] = x.lines[inner]
		v.Set(name, list)
	}
}

// finish gives an element without attributes and fields the form of its text.
func (x *xmlReader) finish(v *fastjson.Value, text []byte, line int) *fastjson.Value {
	s := strings.TrimSpace(string(text))
	switch {
	case v.GetObject().Len() > 0 && s != "":
		v.Set("#text", x.leaf(s, line))
	case v.GetObject().Len() == 0 && s != "":
		return x.leaf(s, line)
	case v.GetObject().Len() == 0:
		return x.values.NewNull()
	}
	return v
}

// leaf makes a value of a text. The arena's strings are quoted by Go's rules, which fastjson does not read back; the text of
// its numbers is left alone.
func (x *xmlReader) leaf(s string, line int) *fastjson.Value {
	v := x.values.NewNumberString(s)
	x.lines[v] = line
	return v
}
