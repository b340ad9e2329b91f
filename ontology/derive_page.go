package ontology

import "strconv"

// pageKey is what the address of a question's page is made of.
type pageKey struct {
	number      uint32
	legislature uint16
	kind        QuestionType
}

func pageKeyOf(q *Question) pageKey {
	if q.Number <= 0 || q.Number > 1<<31 || q.Legislature <= 0 || q.Legislature > 99 {
		return pageKey{}
	}
	return pageKey{uint32(q.Number), uint16(q.Legislature), q.Type}
}

// The legislatures of which pages are known at addresses of the two forms: «/q14/14-60066QE.htm» serves those up to the
// fifteenth, «/dyn/» came after it. Of others nothing is said.
const (
	firstOldPage, lastOldPage = 8, 15
	lastDynPage               = 17
)

// address returns the address of the question's page on the site of the Assemblée; "" when it is not known to have one.
func (k pageKey) address() string {
	legislature, number, code := strconv.Itoa(int(k.legislature)), strconv.Itoa(int(k.number)), k.kind.Code()
	switch {
	case code == "" || k.legislature < firstOldPage || k.legislature > lastDynPage:
		return ""
	case k.legislature <= lastOldPage:
		return "https://questions.assemblee-nationale.fr/q" + legislature + "/" + legislature + "-" + number + code + ".htm"
	}
	return "https://www.assemblee-nationale.fr/dyn/" + legislature + "/questions/QANR5L" + legislature + code + number
}
