package ontology

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// reportUnit gathers the mentions of one saying. A saying that identifies a report is one unit over all documents, but for
// undated ones whose documents lie years apart; any other is a unit in each document.
type reportUnit struct {
	saying
	document word // of a unit that holds in one document only
	known    bool // the saying identifies a report
	from, to Date // of the documents
	said     interval
	entries  []int32
	titled   word // as the registry has it
	about    word
	key      string // all it says: units are sorted by it
	pin      *pinned
}

// unite makes the units, one cluster each, in the order of what they say.
func (x *reports) unite() {
	x.memo, x.stable = map[memoKey]verdict{}, map[word]string{}
	x.people, x.families, x.days, x.subjects = map[word][]author{}, map[word]word{}, map[word]interval{}, map[word][]word{}
	sayings := map[saying][]int32{}
	for i := range x.all {
		s := x.settled(x.all[i].saying)
		x.all[i].saying = s
		sayings[s] = append(sayings[s], int32(i))
	}
	x.registered()
	for s, entries := range sayings {
		x.unitsOf(s, x.takeKnown(s, entries))
	}
	slices.SortFunc(x.units, func(a, b reportUnit) int { return strings.Compare(a.key, b.key) })
	x.unitOf = make([]int32, len(x.all))
	for k := range x.units {
		u := &x.units[k]
		for _, i := range u.entries {
			x.unitOf[i] = int32(k)
		}
		x.clusters = append(x.clusters, x.clusterOf(int32(k)))
	}
}

// settled puts the bodies that stand for others into a saying, and takes the name of a body's chair for an author.
func (x *reports) settled(s saying) saying {
	bodies := x.bodies.distinct(x.lexicon.members(s.bodies))
	s.bodies = x.lexicon.list(bodies)
	if s.authors == 0 && len(bodies) == 1 {
		if name := x.bodies.shapes[bodies[0]].eponym; name != 0 {
			s.authors = x.lexicon.list([]int32{int32(x.lexicon.word(x.lexicon.text(name) + "|||"))})
			s.chaired = true
		}
	}
	return s
}

// unitsOf parts the mentions of one saying into units.
func (x *reports) unitsOf(s saying, entries []int32) {
	known := x.identifies(&s)
	slices.SortFunc(entries, func(i, j int32) int {
		a, b := &x.all[i], &x.all[j]
		if !known {
			return strings.Compare(x.lexicon.text(a.document), x.lexicon.text(b.document))
		}
		return cmp.Or(cmp.Compare(a.said, b.said), strings.Compare(x.lexicon.text(a.document), x.lexicon.text(b.document)))
	})
	for len(entries) > 0 {
		n := 1
		for n < len(entries) && x.together(&s, known, entries[n-1], entries[n]) {
			n++
		}
		x.addUnit(s, known, entries[:n:n])
		entries = entries[n:]
	}
}

// together tells whether two mentions of one saying, neighbours in the order of their documents, are of one unit.
func (x *reports) together(s *saying, known bool, i, j int32) bool {
	a, b := &x.all[i], &x.all[j]
	if !known {
		return a.document == b.document
	}
	return x.timeless(s) || saidInterval(a.said).apart(saidInterval(b.said)) <= window
}

// timeless tells whether a saying names one report whenever it is said.
func (x *reports) timeless(s *saying) bool {
	return s.date != 0 || s.number != 0 || len(x.lexicon.bag(s.title)) >= 3
}

// window is how long, in days, a report is spoken of without a date: three years.
const window = 3*365 + 1

func (x *reports) addUnit(s saying, known bool, entries []int32) {
	u := reportUnit{saying: s, known: known, entries: entries}
	for _, i := range entries {
		if day := dateOf(x.all[i].said); day != "" {
			u.to = max(u.to, day)
			if u.from == "" || day < u.from {
				u.from = day
			}
		}
	}
	u.settle()
	if !known {
		u.document = x.all[entries[0]].document
	}
	u.key = x.keyOf(&u)
	x.units = append(x.units, u)
}

// settle counts the days of the documents.
func (u *reportUnit) settle() {
	if u.from != "" {
		u.said = interval{u.from.days(), u.to.days()}
	}
}

func (u *reportUnit) pinID() string {
	if u.pin == nil {
		return ""
	}
	return u.pin.ID
}

// keyOf spells all that a unit says, the same whatever the order of the input.
func (x *reports) keyOf(u *reportUnit) string {
	l := x.lexicon
	parts := [...]string{
		l.text(u.number), l.text(u.date), x.spell(u.bodies), x.spellAuthors(u.authors), l.text(u.title), l.text(u.topic), l.text(u.head), l.text(u.kind),
		strconv.Itoa(int(u.role)*10 + int(u.span)), l.text(u.session), l.text(u.chamber), strconv.Itoa(int(u.legislature)), strconv.FormatBool(u.certain),
		strconv.FormatBool(u.chaired), strconv.Itoa(int(u.count)), l.text(u.document), strconv.Itoa(u.said.first), u.pinID(),
	}
	return strings.Join(parts[:], "\x1f")
}

// spell writes a list of bodies by their names.
func (x *reports) spell(list word) string {
	if s, known := x.stable[list]; known || list == 0 {
		return s
	}
	var names []string
	for _, i := range x.lexicon.members(list) {
		names = append(names, x.spellBody(i))
	}
	slices.Sort(names)
	x.stable[list] = strings.Join(names, "+")
	return x.stable[list]
}

func (x *reports) spellBody(i int32) string {
	name := x.lexicon.text(x.bodies.wording(i))
	if d := x.bodies.all[i].document; d != 0 {
		name += "@" + x.lexicon.text(d)
	}
	return name
}

func (x *reports) spellAuthors(list word) string {
	if s, known := x.stable[-list]; known || list == 0 {
		return s
	}
	var names []string
	for _, m := range x.lexicon.members(list) {
		names = append(names, x.lexicon.text(word(m)))
	}
	slices.Sort(names)
	x.stable[-list] = strings.Join(names, "+")
	return x.stable[-list]
}
