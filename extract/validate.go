package extract

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"qparl/ontology"
)

// checkIdentity wants a uid of the form QANR5L{legislature}{type}{number}, which agrees with the fields: every IRI of the
// question is made of them.
func checkIdentity(q *ontology.Question) *Error {
	var room [32]byte
	code := ""
	if q.Type >= ontology.Written && q.Type <= ontology.Government {
		code = q.Type.Code()
	}
	uid := append(room[:0], "QANR5L"...)
	uid = strconv.AppendInt(uid, int64(q.Legislature), 10)
	uid = append(uid, code...)
	uid = strconv.AppendInt(uid, int64(q.Number), 10)
	switch {
	case code == "" || q.Legislature < 1 || q.Legislature > 99 || q.Number < 1:
		return &Error{
			Field: "uid", Value: q.UID,
			Err:  fmt.Errorf("no such question: legislature %d, type %q, number %d", q.Legislature, code, q.Number),
			Hint: "a uid is QANR5L, the legislature, QE, QOSD or QG, and the number, as in QANR5L14QE60066",
		}
	case string(uid) != q.UID:
		return &Error{Field: "uid", Value: q.UID, Err: fmt.Errorf("does not agree with the other fields, which give %s", string(uid))}
	}
	return nil
}

// inText tells whether a mention lies inside its text, on boundaries of characters.
func inText(q *ontology.Question, m *ontology.Mention) bool {
	text := q.Text
	if k := int(m.In - ontology.InAnswer(0)); m.In != ontology.InQuestion {
		if k < 0 || k >= len(q.Answers) {
			return false
		}
		text = q.Answers[k].Text
	}
	begin, end := m.Span.Begin, m.Span.End
	return 0 <= begin && begin < end && end <= len(text) && utf8.RuneStart(text[begin]) && (end == len(text) || utf8.RuneStart(text[end]))
}
