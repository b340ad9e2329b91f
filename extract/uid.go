package extract

import (
	"strconv"
	"strings"

	"qparl/ontology"
)

// uidParts is what a uid says: QANR5L14QE60066 is question 60066 of the written questions of the 14th legislature. Numbers
// start again in each legislature and for each type.
type uidParts struct {
	legislature int
	kind        ontology.QuestionType
	number      int
}

// uid returns the official form; the parts must not be zero.
func (id uidParts) uid() string {
	return "QANR5L" + strconv.Itoa(id.legislature) + id.kind.Code() + strconv.Itoa(id.number)
}

// complete tells whether all parts are known.
func (id uidParts) complete() bool { return id.legislature > 0 && id.kind != 0 && id.number > 0 }

// ParseUID returns a question's uid as it is published, QANR5L14QE60066, from one typed in any case; ok is false for
// anything else.
func ParseUID(s string) (uid string, ok bool) {
	uid = strings.ToUpper(s)
	_, ok = parseUID(uid)
	return uid, ok
}

// parseUID reads QANR5L{legislature}{QE, QOSD or QG}{number}; ok is false for any other form, and for padded numbers.
func parseUID(s string) (id uidParts, ok bool) {
	id.legislature, id.kind, id.number, ok = splitUID(s)
	return id, ok && id.complete() && id.legislature < 100
}

// segmentUID reads the last segment of a question page's address, old (14-60066QE.htm) or new (QANR5L14QE60066), with any
// number of file name extensions behind it.
func segmentUID(segment string) (id uidParts, ok bool) {
	name, _, _ := strings.Cut(segment, ".")
	if id, ok = parseUID(name); ok {
		return id, true
	}
	legislature, rest, found := strings.Cut(name, "-")
	if !found {
		return uidParts{}, false
	}
	digits := leadingDigits(rest)
	id, ok = makeUID(legislature, rest[len(digits):], digits)
	return id, ok && digits[0] != '0' && legislature[0] != '0'
}

// addressUIDs calls found for each question page address of the Assemblée in s.
func addressUIDs(s string, found func(uidParts)) {
	const host = "assemblee-nationale.fr/"
	for {
		i := strings.Index(s, host)
		if i < 0 {
			return
		}
		s = s[i+len(host):]
		end := strings.IndexAny(s, " \t\r\n\"'<>()[]{}|,;?#\u00a0")
		if end < 0 {
			end = len(s)
		}
		path := strings.TrimSuffix(s[:end], "/vue/xml")
		if id, ok := segmentUID(path[strings.LastIndexByte(path, '/')+1:]); ok {
			found(id)
		}
		s = s[end:]
	}
}

func makeUID(legislature, code, digits string) (uidParts, bool) {
	kind, known := ontology.ParseQuestionType(code)
	if !known || len(legislature) > 2 || !isNumber(legislature) || !isNumber(digits) {
		return uidParts{}, false
	}
	id := uidParts{number(legislature), kind, number(digits)}
	return id, id.complete()
}
