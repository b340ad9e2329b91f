package extract

import (
	"strconv"
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// identity holds the fields that tell which question a document is about; each may be missing.
type identity struct{ uid, kind, legislature, number *fastjson.Value }

// identify fills uid, type, legislature and number. Fields that contradict each other are not settled by a guess: the
// document is rejected, and ok is false.
func (t *tree) identify(q *ontology.Question, id identity) (ok bool) {
	q.Legislature, q.Number = t.number(id.legislature), t.number(id.number)
	if code := t.words(id.kind); code != "" {
		if q.Type, ok = ontology.ParseQuestionType(code); !ok {
			return t.reject(id.kind, "known types: QE, QOSD, QG", "unknown type of question %q", code)
		}
	}
	// On its own: what remembers the uids of a corpus then holds a few bytes each, not the kept strings of every question.
	q.UID = strings.Clone(t.words(id.uid))
	if q.UID != "" {
		return t.compareUID(q, id.uid)
	}
	if q.Type == 0 || q.Legislature == 0 || q.Number == 0 {
		return t.reject(t.root, "these fields, or uid, identify a question", "not a question: no uid, and not all of legislature, type and number")
	}
	q.UID = "QANR5L" + strconv.Itoa(q.Legislature) + q.Type.Code() + strconv.Itoa(q.Number)
	return true
}

func (t *tree) compareUID(q *ontology.Question, v *fastjson.Value) bool {
	legislature, kind, number, ok := splitUID(q.UID)
	if !ok {
		return t.reject(v, "a uid looks like QANR5L16QE123, with QE, QOSD or QG", "%q is not the uid of a question", q.UID)
	}
	if q.Legislature != 0 && q.Legislature != legislature || q.Number != 0 && q.Number != number || q.Type != 0 && q.Type != kind {
		return t.reject(v, "which of them is right cannot be told from the document",
			"uid %s contradicts legislature %d, type %q, number %d", q.UID, q.Legislature, q.Type.Code(), q.Number)
	}
	q.Legislature, q.Type, q.Number = legislature, kind, number
	return true
}

// splitUID takes QANR5L16QE123 apart: R5 is the Fifth Republic, and numbers are not padded.
func splitUID(uid string) (legislature int, kind ontology.QuestionType, n int, ok bool) {
	rest, found := strings.CutPrefix(uid, "QANR5L")
	leg := leadingDigits(rest)
	num := leadingDigits(strings.TrimLeft(rest[len(leg):], "DGEOQS"))
	code := strings.TrimSuffix(rest[len(leg):], num)
	kind, known := ontology.ParseQuestionType(code)
	ok = found && known && isNumber(leg) && isNumber(num) && leg[0] != '0' && num[0] != '0'
	return number(leg), kind, number(num), ok
}

func leadingDigits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}

// reject declines the document because of v.
func (t *tree) reject(v *fastjson.Value, hint, format string, args ...any) bool {
	t.r.Reject(t.line(v, t.find(v)), hint, format, args...)
	return false
}
