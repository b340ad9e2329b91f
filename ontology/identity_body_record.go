package ontology

import (
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
