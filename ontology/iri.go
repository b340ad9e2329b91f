package ontology

import (
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
type Base struct{ prefix string }

// NewBase accepts an absolute IRI that ends in / or #.
func NewBase(prefix string) (Base, error) {
	if _, err := NewIRI(prefix); err != nil {
		return Base{}, fmt.Errorf("base %w", err)
	}
	if !strings.HasSuffix(prefix, "/") && !strings.HasSuffix(prefix, "#") {
		return Base{}, errors.New("base IRI " + strconv.Quote(prefix) + ": must end in / or #")
	}
	return Base{prefix}, nil
}

// String returns the base IRI.
func (b Base) String() string { return b.prefix }

// Graph is the named graph of a layer: graph/read.
func (b Base) Graph(l Layer) IRI { return b.join("graph/", l.Name()) }

// Question is keyed by the official uid.
func (b Base) Question(uid string) IRI { return b.join("question/", uid) }

// Answer is keyed by legislature, JO date and fold-1 digest of its text, never by its page.
func (b Base) Answer(legislature int, date Date, digest string) IRI {
	return b.join("answer/L", strconv.Itoa(legislature), "/", orX(string(date)), "/", digest)
}

// Event is keyed by its question, kind and date; nth counts further events of that kind and date, from 1.
func (b Base) Event(question IRI, kind EventKind, date Date, nth int) IRI {
	s := question.text + "/event/" + kind.slug() + "/" + orX(string(date))
	if nth > 1 {
		s += "-" + strconv.Itoa(nth)
	}
	return IRI{s}
}

// Attribution is keyed by its rank, from 1.
func (b Base) Attribution(question IRI, order int) IRI {
	return IRI{question.text + "/attribution/" + strconv.Itoa(order)}
}

// Mention is keyed by its text and its place in code points (RFC 5147).
func (b Base) Mention(text IRI, begin, end int) IRI {
	return IRI{text.text + "#char=" + strconv.Itoa(begin) + "," + strconv.Itoa(end)}
}

// Person is keyed by the actor's id, else by the mandate: legislature, constituency and name, so that it can never merge two people.
func (b Base) Person(legislature int, a *Author) IRI {
	if a.ActorRef != "" {
		return b.join("person/", a.ActorRef)
	}
	return b.join("person/", mandateKey(legislature, a))
}

// Mandate is keyed by its official id, else like Person.
func (b Base) Mandate(legislature int, a *Author) IRI {
	if a.MandateRef != "" {
		return b.join("mandate/", a.MandateRef)
	}
	return b.join("mandate/", mandateKey(legislature, a))
}

// Membership is keyed by the id of the mandate that carries it.
func (b Base) Membership(m *Membership) IRI { return b.join("membership/", m.Ref) }

// Constituency is keyed by department code and number; without number it is «some constituency of» the department.
func (b Base) Constituency(c *Constituency) IRI { return b.join("constituency/", constituencyKey(c)) }

// Group is keyed by the official id, else by its label within the legislature.
func (b Base) Group(legislature int, g *Group) IRI {
	if g.Ref != "" {
		return b.join("group/", g.Ref)
	}
	return b.join("group/L", strconv.Itoa(legislature), "/", orX(Slug(g.name())))
}

// Ministry is keyed by the official id, else by its short name within the legislature.
func (b Base) Ministry(legislature int, m *Ministry) IRI {
	if m.Ref != "" {
		return b.join("ministry/", m.Ref)
	}
	return b.join("ministry/L", strconv.Itoa(legislature), "/", orX(Slug(m.name())))
}

// Office is keyed by its title within the legislature.
func (b Base) Office(legislature int, title string) IRI {
	return b.join("office/L", strconv.Itoa(legislature), "/", orX(Slug(title)))
}

// Body is keyed by its name.
func (b Base) Body(name string) IRI { return b.join("body/", orX(Slug(name))) }

// JOIssue is keyed by edition and date.
func (b Base) JOIssue(e Edition, d Date) IRI { return b.join("jo/", e.slug(), "/", string(d)) }

// Rubrique is the top level of the subject index; case and accents are folded.
func (b Base) Rubrique(rubrique string) IRI { return b.join("topic/rubrique/", orX(Slug(rubrique))) }

// HeadTopic is a tête d'analyse under its rubrique.
func (b Base) HeadTopic(rubrique, tete string) IRI {
	return b.join("topic/tete/", orX(Slug(rubrique)), "/", orX(Slug(tete)))
}

// Analysis is an analyse under its rubrique and tête d'analyse; _ stands for a tête that is not printed.
func (b Base) Analysis(rubrique, tete, analyse string) IRI {
	t := Slug(tete)
	if t == "" {
		t = "_"
	}
	return b.join("topic/analyse/", orX(Slug(rubrique)), "/", t, "/", orX(Slug(analyse)))
}

// Legislature is keyed by its number.
func (b Base) Legislature(n int) IRI { return b.join("legislature/", strconv.Itoa(n)) }

// Source is keyed by the first 16 hexadecimal digits of the SHA-256 of its bytes.
func (b Base) Source(sha256 [32]byte) IRI { return b.join("source/", hexString(sha256[:8])) }

// StatusConcept is the concept of a state in the closed list.
func StatusConcept(s Status) IRI { return IRI{Schemes + "status/" + string(s)} }

// RubriqueScheme is the SKOS scheme of rubriques, têtes and analyses.
var RubriqueScheme = IRI{Schemes + "an-rubriques"}

func (b Base) join(parts ...string) IRI {
	n := len(b.prefix)
	for _, p := range parts {
		n += len(p)
	}
	s := make([]byte, 0, n)
	s = append(s, b.prefix...)
	for _, p := range parts {
		s = append(s, p...)
	}
	return IRI{string(s)}
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

func mandateKey(legislature int, a *Author) string {
	return "L" + strconv.Itoa(legislature) + "/" + constituencyKey(&a.Constituency) + "/" + orX(Slug(a.Name))
}

// constituencyKey is 59-06, 59-x without number, x-{slug}-06 for a department that is not in the table.
func constituencyKey(c *Constituency) string {
	dept := c.Code
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
