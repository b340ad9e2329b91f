package ontology

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Namespaces of the vocabulary; see the IRI scheme in README.md beside this file.
const (
	DefaultBase = "https://w3id.org/qparl/id/"
	Namespace   = "https://w3id.org/qparl/ns#"
	Schemes     = "https://w3id.org/qparl/scheme/"
)

// Base mints every IRI of the graph's things; nobody else joins strings into an identifier. The zero Base is invalid.
type Base struct {
	prefix string
	arena  *arena // where strings are put; nil: each on its own
}

// NewBase accepts an absolute IRI that ends in / and has neither query nor fragment: mentions add their own fragment.
func NewBase(prefix string) (Base, error) {
	if _, err := NewIRI(prefix); err != nil {
		return Base{}, fmt.Errorf("base %w", err)
	}
	if !strings.HasSuffix(prefix, "/") || strings.ContainsAny(prefix, "?#") {
		return Base{}, fmt.Errorf("base IRI %q: must end in / and hold neither ? nor #", prefix)
	}
	if err := checkPath(prefix); err != nil {
		return Base{}, fmt.Errorf("base IRI %q: %w", prefix, err)
	}
	return Base{prefix: prefix}, nil
}

// checkPath refuses what readers of Turtle, which resolve references (RFC 3986, 5.2), would make another IRI of.
func checkPath(prefix string) error {
	for i := range len(prefix) {
		if prefix[i] == '%' && (i+2 >= len(prefix) || !isHex(prefix[i+1]) || !isHex(prefix[i+2])) {
			return errors.New("% must be followed by two hexadecimal digits")
		}
	}
	rest := prefix[strings.IndexByte(prefix, ':')+1:]
	if authority, ok := strings.CutPrefix(rest, "//"); ok && strings.HasPrefix(authority, "/") {
		return errors.New("names no host")
	}
	for segment := range strings.SplitSeq(rest, "/") {
		if segment == "." || segment == ".." {
			return errors.New("holds a segment . or .., which readers would resolve")
		}
	}
	return nil
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// String returns the base IRI.
func (b Base) String() string { return b.prefix }

// Graph is the named graph of a layer: graph/read.
func (b Base) Graph(l Layer) IRI { return b.join("graph/", l.Name()) }

// Question is keyed by the official uid.
func (b Base) Question(uid string) IRI { return b.join("question/", segment(uid)) }

// Answer is keyed by legislature, JO date and fold-1 digest of its text, never by its page.
func (b Base) Answer(legislature int, date Date, digest string) IRI {
	return b.join("answer/L", strconv.Itoa(legislature), "/", orX(string(date)), "/", digest)
}

// Event is keyed by its question, kind and date; nth counts further events of that kind and date, from 1.
func (b Base) Event(question IRI, kind EventKind, date Date, nth int) IRI {
	s := orX(string(date))
	if nth > 1 {
		s += "-" + strconv.Itoa(nth)
	}
	return IRI{b.concat(question.text, "/event/", kind.slug(), "/", s)}
}

// Attribution is keyed by its rank, from 1.
func (b Base) Attribution(question IRI, order int) IRI {
	return IRI{b.concat(question.text, "/attribution/", strconv.Itoa(order))}
}

// Mention is keyed by its text and its place in code points (RFC 5147).
func (b Base) Mention(text IRI, begin, end int) IRI {
	return IRI{b.concat(text.text, "#char=", strconv.Itoa(begin), ",", strconv.Itoa(end))}
}

// Person is keyed by the actor's id, else by the mandate: legislature, constituency and name, so that it can never merge two
// people. A page that prints no constituency gives a person of that one question.
func (b Base) Person(q *Question) IRI {
	if q.Author.ActorRef != "" {
		return b.join("person/", segment(q.Author.ActorRef))
	}
	return b.join("person/", mandateKey(q))
}

// Mandate is keyed by its official id, else like Person.
func (b Base) Mandate(q *Question) IRI {
	if q.Author.MandateRef != "" {
		return b.join("mandate/", segment(q.Author.MandateRef))
	}
	return b.join("mandate/", mandateKey(q))
}

// Membership is keyed by the id of the mandate that carries it.
func (b Base) Membership(m *Membership) IRI { return b.join("membership/", segment(m.Ref)) }

// Constituency is keyed by department code and number; without number it is «some constituency of» the department.
func (b Base) Constituency(c *Constituency) IRI { return b.join("constituency/", constituencyKey(c)) }

// Group is keyed by the official id, else by its label within the legislature.
func (b Base) Group(legislature int, g *Group) IRI {
	if g.Ref != "" {
		return b.join("group/", segment(g.Ref))
	}
	return b.join("group/L", strconv.Itoa(legislature), "/", wordKey(g.name()))
}

// Ministry is keyed by the official id, else by its short name within the legislature.
func (b Base) Ministry(legislature int, m *Ministry) IRI {
	if m.Ref != "" {
		return b.join("ministry/", segment(m.Ref))
	}
	return b.join("ministry/L", strconv.Itoa(legislature), "/", wordKey(m.name()))
}

// Office is keyed by its title within the legislature.
func (b Base) Office(legislature int, title string) IRI {
	return b.join("office/L", strconv.Itoa(legislature), "/", wordKey(title))
}

// Body is keyed by its name.
func (b Base) Body(name string) IRI { return b.join("body/", wordKey(name)) }

// JOIssue is keyed by edition and date.
func (b Base) JOIssue(e Edition, d Date) IRI { return b.join("jo/", e.slug(), "/", string(d)) }

// unprinted stands in a topic's IRI for a level above it that is not printed; no slug is the same.
const unprinted = "_"

func levelKey(words string) string {
	if !names(words) {
		return unprinted
	}
	return wordKey(words)
}

// Rubrique is the top level of the subject index; case and accents are folded.
func (b Base) Rubrique(rubrique string) IRI { return b.join("topic/rubrique/", wordKey(rubrique)) }

// HeadTopic is a tête d'analyse under its rubrique.
func (b Base) HeadTopic(rubrique, tete string) IRI {
	return b.join("topic/tete/", levelKey(rubrique), "/", wordKey(tete))
}

// Analysis is an analyse under its rubrique and tête d'analyse.
func (b Base) Analysis(rubrique, tete, analyse string) IRI {
	return b.join("topic/analyse/", levelKey(rubrique), "/", levelKey(tete), "/", wordKey(analyse))
}

// Legislature is keyed by its number.
func (b Base) Legislature(n int) IRI { return b.join("legislature/", strconv.Itoa(n)) }

// Source is keyed by the first 16 hexadecimal digits of the SHA-256 of its bytes.
func (b Base) Source(sha256 [32]byte) IRI { return b.join("source/", hexString(sha256[:8])) }

// StatusConcept is the concept of a state in the closed list.
func StatusConcept(s Status) IRI { return IRI{Schemes + "status/" + string(s)} }

// RubriqueScheme is the SKOS scheme of rubriques, têtes and analyses.
var RubriqueScheme = IRI{Schemes + "an-rubriques"}

func (b Base) join(parts ...string) IRI { return IRI{b.arena.join(b.prefix, parts)} }

func (b Base) concat(parts ...string) string { return b.arena.join("", parts) }

// segment lets an official id stand in an IRI as it is; whatever else a source prints in its place is made a slug.
func segment(id string) string {
	for i := 0; i < len(id); i++ {
		if !isAlphanumeric(id[i]) {
			return orX(Slug(id))
		}
	}
	return orX(id)
}

func (k EventKind) slug() string {
	return [...]string{"", "flagging", "renewal", "reattribution", "withdrawal", "lapse", "erratum"}[k]
}

func (e Edition) slug() string {
	return [...]string{"", "an-questions", "an-debats", "lois-et-decrets"}[e]
}

func (g *Group) name() string {
	if g.Label != "" {
		return g.Label
	}
	return g.Abbreviation
}

func (m *Ministry) name() string {
	if m.Label != "" {
		return m.Label
	}
	return m.Long
}

func mandateKey(q *Question) string {
	place := constituencyKey(&q.Author.Constituency)
	if q.Author.Constituency.unknown() {
		place = "x/" + segment(q.UID)
	}
	return "L" + strconv.Itoa(q.Legislature) + "/" + place + "/" + wordKey(q.Author.Name)
}

// constituencyKey is 59-06, 59-x without number, x-{slug}-06 for a department that is not in the table.
func constituencyKey(c *Constituency) string {
	dept := c.Code
	if dept != "" {
		dept = segment(dept)
	}
	if dept == "" {
		dept = "x"
		if s := Slug(c.Department); s != "" {
			dept += "-" + s
		}
	}
	if c.Number <= 0 {
		return dept + "-x"
	}
	return dept + "-" + twoDigits(c.Number)
}

// unknown is a constituency that names no department; a number alone places nobody.
func (c *Constituency) unknown() bool { return c.Code == "" && !names(c.Department) }

// names tells whether words can identify anything: a label without letters or digits has an empty slug.
func names(words string) bool {
	for i := 0; i < len(words); i++ {
		if isAlphanumeric(words[i]) {
			return true
		}
	}
	return Slug(words) != ""
}

// wordKey is the slug of words that identify a thing. Where the slug is cut, a digest of the whole keeps apart what differs
// only beyond the cut.
func wordKey(words string) string {
	whole := fullSlug(words)
	if len(whole) <= slugLength {
		return orX(whole)
	}
	sum := sha256.Sum256([]byte(whole))
	return cutSlug(whole) + "-" + hexString(sum[:4])
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func orX(s string) string {
	if s == "" {
		return "x"
	}
	return s
}

const hexDigits = "0123456789abcdef"

func hexString(b []byte) string {
	s := make([]byte, 0, 2*len(b))
	for _, c := range b {
		s = append(s, hexDigits[c>>4], hexDigits[c&15])
	}
	return string(s)
}
