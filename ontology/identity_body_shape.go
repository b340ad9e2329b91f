package ontology

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bodyShape is the wording of a body taken apart.
type bodyShape struct {
	head    word   // of a group: commission
	kind    word   // enquete, information: two kinds of groups are never one
	bag     []word // what it is about
	eponym  word   // «mission Durand»: durand
	mandate bool   // «chargé de»
	passing bool   // made for one task: a mission, a commission d'enquête, a comité sur …
}

// groupHeads begin the names of working groups, which one text names in full and another by half.
var groupHeads = wordSet("groupe mission commission comite cellule cabinet")

func (x *bodies) shape() {
	x.shapes = make([]bodyShape, len(x.all))
	for i := range x.all {
		x.shapes[i] = x.shapeOf(x.lexicon.text(x.wording(int32(i))))
	}
	x.best, x.forms = map[int32]int32{}, map[int32][]int32{}
	for k := range x.all {
		i, root := int32(k), x.of.root(int32(k))
		if best, known := x.best[root]; !known || x.better(i, best) {
			x.best[root] = i
		}
		if x.shapes[i].head != 0 {
			x.forms[root] = append(x.forms[root], i)
		}
	}
}

func (x *bodies) better(i, j int32) bool {
	return cmp.Or(cmp.Compare(x.worth(i), x.worth(j)), x.compare(i, j)) < 0
}

// distinct returns the entries that stand for the bodies of a list.
func (x *bodies) distinct(list []int32) (kept []int32) {
	for _, i := range list {
		if best := x.best[x.of.root(i)]; !slices.Contains(kept, best) {
			kept = append(kept, best)
		}
	}
	slices.Sort(kept)
	return kept
}

func (x *bodies) shapeOf(name string) (s bodyShape) {
	l := x.lexicon
	content := contentWords(name)
	if len(content) == 0 {
		return s
	}
	if groupHeads[content[0]] {
		s.head = l.word(content[0])
	}
	slug := "-" + fullSlug(name) + "-"
	s.mandate = strings.Contains(slug, "-charge-") || strings.Contains(slug, "-chargee-")
	for _, w := range content {
		switch {
		case w == "enquete" || w == "information":
			s.kind = l.word(w)
		case !genericWords[w] && w != "charge" && w != "chargee":
			s.bag = append(s.bag, l.word(w))
		}
	}
	if s.head != 0 && content[0] != "cabinet" { // which is not led by whom it is named after
		s.eponym = l.word(eponym(name))
	}
	s.passing = s.head != 0 && (content[0] == "mission" || content[0] == "cabinet" || s.mandate || s.kind != 0 || s.eponym != 0 || isTask(slug))
	slices.Sort(s.bag)
	s.bag = l.telling(slices.Compact(s.bag))
	return s
}

// isTask tells whether a name tells the task of a group: «groupe de travail», «comité de réflexion», «commission sur …».
func isTask(slug string) bool {
	for _, words := range []string{"-de-travail-", "-de-reflexion-", "-sur-", "-relatif-", "-relative-", "-pour-"} {
		if strings.Contains(slug, words) {
			return true
		}
	}
	return false
}

// eponym returns the folded surname of «mission Durand», «comité Le Bris»: all words after the head have a capital. «» for others.
func eponym(name string) string {
	head, rest, _ := strings.Cut(name, " ")
	if first, _ := utf8.DecodeRuneInString(head); !unicode.IsLower(first) || rest == "" || strings.Count(rest, " ") > 2 {
		return ""
	}
	for w := range strings.SplitSeq(rest, " ") {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || isAcronym(w) {
			return ""
		}
	}
	return fullSlug(rest[strings.LastIndexByte(rest, ' ')+1:])
}

// fit compares two wordings: of working groups, the same head and the words of one in the other's.
func (x *bodies) fit(a, b int32) verdict {
	p, q := &x.shapes[a], &x.shapes[b]
	switch {
	case p.head == 0 || p.head != q.head || p.kind != 0 && q.kind != 0 && p.kind != q.kind:
		return conflict
	case len(p.bag) == 0 || len(q.bag) == 0:
		return silent
	case within(p.bag, q.bag) || within(q.bag, p.bag):
		return agrees
	case (p.eponym == 0) != (q.eponym == 0):
		return silent
	}
	return conflict
}

// wordings compares two bodies by all their wordings; the best fit counts.
func (x *bodies) wordings(a, b int32) verdict {
	if x.of.root(a) == x.of.root(b) {
		return agrees
	}
	best := conflict
	for _, i := range x.forms[x.of.root(a)] {
		for _, j := range x.forms[x.of.root(b)] {
			best = max(best, x.fit(i, j))
		}
	}
	return best
}

// sets compares the bodies of two reports, by place.
func (x *bodies) sets(a, b []int32) verdict {
	shared := 0
	for _, i := range a {
		if slices.ContainsFunc(b, func(k int32) bool { return x.of.root(i) == x.of.root(k) }) {
			shared++
		}
	}
	switch {
	case len(a) == 0 || len(b) == 0:
		return silent
	case shared == len(a) && shared == len(b) && shared > 1:
		return strongly
	case shared == len(a) && shared == len(b):
		return agrees
	case shared > 0 && (shared == len(a) || shared == len(b)):
		return silent
	case shared > 0 || len(a) > 1 || len(b) > 1:
		return conflict
	}
	return x.wordings(a[0], b[0])
}

// isGroup tells whether a body makes about one report: a group for one task, or one named after its chair. What goes by an
// acronym stands for long.
func (x *bodies) isGroup(i int32) bool {
	s, e := &x.shapes[i], &x.all[i]
	return s.passing && len(s.bag) > 0 && e.document == 0 && e.acronym == 0
}
