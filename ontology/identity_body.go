package ontology

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bodyWords is what a mention says of a body.
type bodyWords struct {
	name, acronym, official string
	under                   string // who has authority over it
	group                   bool
	bare                    bool   // the words name no body by themselves: «la commission d'enquête»
	document                string // of a bare one: it is a body of its own until its document tells which
	context                 *documentContext
	same                    *record // another wording in the same document, which is told to be of the same body
}

// body returns the record of a body. A shorter wording of one document is a record of its own, joined to the full one.
func (c *recorder) body(b *Body, from origin) *record {
	var same *record
	if b.Same != nil && b.Same != b {
		same = c.body(b.Same, from)
	}
	key := c.bodyKey(b)
	if same != nil {
		key = append(append(key, '\x1f'), same.key...)
	}
	r := c.known[string(key)]
	if r == nil {
		r = newBodyRecord(b, string(key))
		r.body.same = same
		c.known[r.key] = r
	}
	if r.body.bare && same == nil {
		r = c.scoped(b, r.key)
	}
	if !slices.Contains(c.context.bodies, r) {
		c.context.bodies = append(c.context.bodies, r)
	}
	return r
}

func (c *recorder) bodyKey(b *Body) []byte {
	return c.key(bodyRecord, b.Name, b.Acronym, b.Official, bodyFlags(b), underOf(b))
}

// scopeMark stands in a key before the document of a bare body.
const scopeMark = "\x1f\x1f"

// scoped returns the record of a bare body in the document.
func (c *recorder) scoped(b *Body, key string) *record {
	scoped := string(append(append(c.buffer[:0], key...), scopeMark+c.document...))
	r := c.known[scoped]
	if r == nil {
		r = newBodyRecord(b, scoped)
		r.body.document, r.body.context = c.document, c.context
		c.known[scoped] = r
	}
	return r
}

func bodyFlags(b *Body) string {
	if b.Group {
		return "g"
	}
	return ""
}

func underOf(b *Body) string {
	if b.Under == nil {
		return ""
	}
	return b.Under.Name
}

func newBodyRecord(b *Body, key string) *record {
	w := &bodyWords{
		name: strings.Clone(b.Name), acronym: strings.Clone(b.Acronym), official: strings.Clone(b.Official), under: strings.Clone(underOf(b)),
		group: b.Group,
	}
	if w.official != "" && w.acronym == "" && isAcronym(w.name) {
		w.acronym = w.name
	}
	w.bare = isBare(w)
	return &record{kind: bodyRecord, key: key, body: w}
}

// isBare tells whether words name no body by themselves: generic ones, and a kind of body of which each place has one.
func isBare(w *bodyWords) bool {
	name := w.name
	if w.official != "" {
		name = w.official
	}
	content := contentWords(name)
	if w.acronym == "" && !slices.ContainsFunc(content, func(s string) bool { return !genericWords[s] }) {
		return true
	}
	if localKinds[strings.Join(content, " ")] {
		return true
	}
	return slices.ContainsFunc(content, func(s string) bool { return localWords[s] }) && !namesPlace(name)
}

var (
	// localWords make a kind of body of which each region, department or commune has one.
	localWords = wordSet("regional regionale departemental departementale communal communale intercommunal intercommunale municipal municipale academique territorial territoriale")
	// localKinds are such kinds without one of these words: courts, hospitals, chambers and funds.
	localKinds = phraseSet("tribunal grande instance, tribunal instance, tribunal judiciaire, tribunal administratif, tribunal commerce, tribunal proximite, cour appel, " +
		"cour administrative appel, conseil prud homme, conseil administration, conseil surveillance, centre hospitalier, centre hospitalier universitaire, " +
		"caisse allocation familiale, caisse primaire assurance maladie, chambre agriculture, chambre commerce industrie, chambre metier, chambre metier artisanat, " +
		"chambre notaire, mission locale, communaute commune, communaute agglomeration, communaute urbaine, office tourisme, parquet, rectorat, prefecture, " +
		"service incendie secour, service social, etablissement public cooperation intercommunale")
)

func phraseSet(phrases string) map[string]bool {
	set := map[string]bool{}
	for p := range strings.SplitSeq(phrases, ", ") {
		set[p] = true
	}
	return set
}

// namesPlace tells whether a word after the first has a capital.
func namesPlace(name string) bool {
	_, rest, _ := strings.Cut(name, " ")
	for w := range strings.FieldsFuncSeq(rest, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' }) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) {
			return true
		}
	}
	return false
}

// telling returns what can tell the maker of a report: the only body that a document names, else its working groups.
func (c *documentContext) telling() []*record {
	if len(c.bodies) <= 1 {
		return c.bodies
	}
	return slices.DeleteFunc(slices.Clone(c.bodies), func(r *record) bool { return !r.body.group && !groupHeads[firstWord(r.body.name)] })
}

func firstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return fullSlug(first)
}

// isAcronym tells whether a name is one word of capitals and digits.
func isAcronym(name string) bool {
	if len(name) < 2 || strings.ContainsAny(name, " '’") {
		return false
	}
	return !strings.ContainsFunc(name, unicode.IsLower)
}

// bodies are the distinct wordings of bodies.
type bodies struct {
	*identities
	all     []bodyEntry
	shapes  []bodyShape
	of      union
	best    map[int32]int32   // by root: the entry that stands for all
	forms   map[int32][]int32 // by root: the entries that begin with the head of a group
	things  []*bodyThing
	thingOf []*bodyThing // by entry; nil for what is no node
}

type bodyEntry struct {
	name, acronym, official, under word
	document                       word
	beside                         word  // list: what else the document of a bare one names
	same                           int32 // -1: none
	group, bare, used              bool
	pin                            *pinned
}

// add keeps a wording and returns its place.
func (x *bodies) add(b *bodyWords) int {
	l := x.lexicon
	e := bodyEntry{name: l.word(b.name), acronym: l.word(b.acronym), official: l.word(b.official), under: l.word(b.under), document: l.word(b.document), group: b.group, bare: b.bare, same: -1}
	if b.same != nil {
		e.same = x.addBody(b.same)
	}
	if b.context != nil {
		e.beside = x.besideBare(b.context)
	}
	x.all = append(x.all, e)
	return len(x.all) - 1
}

// besideBare lists the bodies that a document names in full.
func (x *bodies) besideBare(c *documentContext) word {
	return x.addBodies(slices.DeleteFunc(slices.Clone(c.bodies), func(r *record) bool { return r.body.bare }))
}

// wording returns the fullest name of an entry.
func (x *bodies) wording(i int32) word {
	if e := &x.all[i]; e.official != 0 {
		return e.official
	}
	return x.all[i].name
}

// joinNames joins what the names alone tell: wordings that one document says to be one body, equal names, an acronym with the
// only name that the corpus explains it by.
func (x *bodies) joinNames() {
	x.of = newUnion(len(x.all))
	keys := map[word]int32{}
	for i := range x.all {
		e := &x.all[i]
		if e.same >= 0 {
			x.of.join(int32(i), e.same)
			continue
		}
		if e.bare {
			continue
		}
		key := x.lexicon.key(x.wording(int32(i)))
		if first, known := keys[key]; known {
			if x.pinsFit(first, int32(i)) {
				x.of.join(int32(i), first)
			}
		} else {
			keys[key] = int32(i)
		}
	}
	x.joinAcronyms()
	x.joinBare()
	x.shape()
}

// joinBare joins «la commission d'enquête» with the only body of its document whose name goes on from there.
func (x *bodies) joinBare() {
	for i := range x.all {
		e := &x.all[i]
		var only int32 = severalBodies
		opening := fullSlug(x.lexicon.text(x.wording(int32(i)))) + "-"
		for _, k := range x.lexicon.members(e.beside) {
			if !strings.HasPrefix(fullSlug(x.lexicon.text(x.wording(k))), opening) {
				continue
			}
			if only != severalBodies && x.of.root(only) != x.of.root(k) {
				only = severalBodies
				break
			}
			only = k
		}
		if only != severalBodies && e.pin == nil {
			x.of.join(int32(i), only)
		}
	}
}

// pinsFit tells whether the registry does not keep two entries apart.
func (x *bodies) pinsFit(i, j int32) bool {
	p, q := x.all[i].pin, x.all[j].pin
	return p == nil || q == nil || p == q
}

const severalBodies = -1

func (x *bodies) joinAcronyms() {
	explained := map[word]int32{}
	for i := range x.all {
		e := &x.all[i]
		if e.acronym == 0 || e.bare || e.same >= 0 {
			continue
		}
		root := x.of.root(int32(i))
		if other, known := explained[e.acronym]; known && (other == severalBodies || x.of.root(other) != root) {
			root = severalBodies
		}
		explained[e.acronym] = root
	}
	for i := range x.all {
		e := &x.all[i]
		if e.official != 0 || e.acronym != 0 || e.same >= 0 {
			continue
		}
		if body, known := explained[e.name]; known && body != severalBodies && x.pinsFit(int32(i), body) {
			x.of.join(int32(i), body)
		}
	}
}

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
	s.bag = slices.Compact(s.bag)
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

// verdict is what two values of a slot say of two mentions.
type verdict int8

const (
	conflict verdict = iota - 1
	silent           // one is missing, or both fit without telling anything
	agrees
	strongly // agrees, and few other things would
)

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
