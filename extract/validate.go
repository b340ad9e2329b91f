package extract

import (
	"errors"
	"fmt"
	"strconv"

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

// unusable reports what a source states and no graph can hold: labels without a letter or a digit, which identify nothing,
// and the erratum of an answer that is not there. Describe leaves them out.
func unusable(q *ontology.Question) (remarks []*Error) {
	for _, label := range []struct{ field, words string }{
		{"rubrique", q.Rubrique}, {"tête d'analyse", q.HeadTopic}, {"ministère interrogé", q.AskedMinistry.Label},
		{"ministère attributaire", q.AttributedMinistry.Label}, {"groupe", q.Author.Group.Label}, {"circonscription", q.Author.Constituency.Department},
	} {
		if label.words != "" && !readable(label.words) {
			remarks = append(remarks, &Error{Field: label.field, Value: label.words, Err: errors.New("neither letters nor digits"), Hint: "it identifies nothing and is left out", Kept: true})
		}
	}
	for i := range q.Events {
		if q.Events[i].OfAnswer && len(q.Answers) == 0 {
			remarks = append(remarks, &Error{Field: "erratum", Err: errors.New("corrects an answer that the document does not have"), Hint: "it is left out", Kept: true})
		}
	}
	return remarks
}

// readable tells at once of nearly every label that it has a letter.
func readable(s string) bool {
	c := s[0] | 0x20
	return 'a' <= c && c <= 'z' || ontology.Slug(s) != ""
}
