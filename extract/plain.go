package extract

import (
	"bytes"
	"errors"
	"unicode/utf8"
)

// Text returns the characters of a document as they stand, in UTF-8 and without BOM: unlike what becomes a question, a double
// encoding is left as it is. Its lines end in LF or CRLF. With both a text and an [*Error], which is then Kept, some
// characters could not be read and are U+FFFD.
func (d *Document) Text() (string, error) {
	if err := d.Load(); err != nil {
		return "", err
	}
	if refusal := refuseBinary(d.Bytes[:min(len(d.Bytes), headSize)]); refusal != nil {
		refusal.Path = d.Path
		return "", refusal
	}
	text := bytes.TrimPrefix(d.Bytes, utf8BOM)
	var damaged error
	if !utf8.Valid(text) {
		if text, _, damaged = decodeCharacters(text); text == nil {
			return "", &Error{Path: d.Path, Err: damaged, Hint: "convert the file to UTF-8"}
		}
	}
	text = replaceLoneCR(text)
	if len(bytes.TrimSpace(text)) == 0 {
		return "", &Error{Path: d.Path, Err: errors.New("the file is empty")}
	}
	if e := refuseZero(d, text); e != nil {
		return "", e
	}
	if e := damageOf(d, damaged); e != nil {
		return string(text), e
	}
	return string(text), nil
}
