package extract

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
)

// formatActors is how actors' data are split; it is in no table, since they are no questions (AMO declines them).
var formatActors = &Format{Name: "actors", Split: splitActors}

// splitActors yields each object that is the value of a name acteur, organe or mandat, or an element of a list under such a
// name, outermost first, as a document of that object alone, {"acteur":{…}}. It holds one object, not the file, which may be
// one object as well as {"export":{"acteurs":{"acteur":[{…},…]},"organes":{"organe":[…]}}}. An error is the last it yields.
func splitActors(r io.Reader, _ int64) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		s := &objectScanner{r: bufio.NewReader(r), line: 1}
		for found := false; ; found = true {
			d, err := s.next()
			switch {
			case err == io.EOF && found:
				return
			case err == io.EOF:
				err = &Error{Err: errNoActor, Hint: hintActors}
			case err != nil:
				err = &Error{Line: s.line, Err: err}
			}
			if !yield(d, err) || err != nil {
				return
			}
		}
	}
}

var errNoActor = errors.New("no acteur, organe or mandat in it")

const hintActors = "actors' data are the AMO files of data.assemblee-nationale.fr, best in JSON"

// objectScanner finds objects by brackets and strings alone; whoever parses them sees the rest of what may be wrong.
type objectScanner struct {
	r    *bufio.Reader
	line int
	open []string // for each open bracket: the kind its elements have; "" outside a list of a wanted name
	word []byte   // the last string
	kind string   // kind of the value to come, after «"acteur":»
}

// A real acteur, with all mandates of a long life, takes less than a megabyte.
const (
	maxActor   = 16 << 20
	maxNesting = 300
)

var errCutShort = errors.New("the file ends in the middle: was it cut short?")

// next returns the next object, or io.EOF after the last.
func (s *objectScanner) next() (Document, error) {
	for {
		c, err := s.r.ReadByte()
		if err == io.EOF && len(s.open) > 0 {
			err = errCutShort
		}
		if err != nil {
			return Document{}, err
		}
		if c == '{' && s.wanted() != "" {
			return s.object()
		}
		if err := s.structure(c); err != nil {
			return Document{}, err
		}
	}
}

// wanted is the kind of a value that begins here.
func (s *objectScanner) wanted() string {
	if s.kind == "" && len(s.open) > 0 {
		return s.open[len(s.open)-1]
	}
	return s.kind
}

// structure follows one byte outside the wanted objects.
func (s *objectScanner) structure(c byte) error {
	switch c {
	case '\n':
		s.line++
	case '"':
		s.word = s.word[:0]
		return s.str(&s.word)
	case ':':
		switch string(s.word) {
		case "acteur", "organe", "mandat":
			s.kind = string(s.word)
		}
	case ',':
		s.kind = ""
	case '{', '[':
		kind := ""
		if c == '[' {
			kind = s.kind
		}
		s.open, s.kind = append(s.open, kind), ""
		if len(s.open) > maxNesting {
			return fmt.Errorf("nested more than %d deep", maxNesting)
		}
	case '}', ']':
		if len(s.open) == 0 {
			return fmt.Errorf("unexpected %q", c)
		}
		s.open, s.kind = s.open[:len(s.open)-1], ""
	}
	return nil
}

// str appends a string to b, without its opening and with its closing quotation mark cut off.
func (s *objectScanner) str(b *[]byte) error {
	for escaped := false; ; {
		c, err := s.r.ReadByte()
		if err != nil {
			return cutShort(err)
		}
		switch {
		case c == '"' && !escaped:
			return nil
		case c == '\n':
			s.line++
		}
		escaped = c == '\\' && !escaped
		if len(*b) > maxActor {
			return errTooLargeActor
		}
		*b = append(*b, c)
	}
}

// object reads the wanted object whose opening bracket has been read.
func (s *objectScanner) object() (Document, error) {
	d := Document{Line: s.line, Part: true}
	value := []byte(`{"` + s.wanted() + `":{`)
	s.kind = ""
	for depth := 1; depth > 0; {
		c, err := s.r.ReadByte()
		if err != nil {
			return d, cutShort(err)
		}
		value = append(value, c)
		switch c {
		case '\n':
			s.line++
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"':
			if err := s.str(&value); err != nil {
				return d, err
			}
			value = append(value, '"')
		}
		if len(value) > maxActor {
			return d, errTooLargeActor
		}
	}
	d.Bytes = append(value, '}')
	return d, nil
}

var errTooLargeActor = fmt.Errorf("one object of more than %s", mebibytes(maxActor))

func cutShort(err error) error {
	if err == io.EOF {
		return errCutShort
	}
	return err
}
