package ontology

import (
	"cmp"
	"encoding/json"
	"io"
	"slices"
	"strings"
)

// Registry keeps the identifiers that former runs gave to reports, bodies and acts, with the words they were given for, and the
// decisions of a person. With it identifiers stay whatever is added later, and a run on a part of the corpus gives the same ones.
//
// As a file it has one JSON object a line; a person may edit, add and delete lines. Identifiers are relative to the base, or whole
// IRIs.
//
//	{"report":"report/2014-06-30/…","label":"…"}             a report; "title" and "pages" add facts: its title, its addresses
//	{"report":"report/2014-06-30/…","says":{…}}              words of mentions that name it
//	{"body":"body/…","label":"…"}   {"body":"body/…","names":{…}}
//	{"act":"legal/…","reads":{…}}                            "-" for what is no node
//	{"same":["report/a","report/b"]}                         both are the first
//	{"not-same":["report/a","report/b"]}                     two things that have lines above are never one
//	{"no-mention":"rapport Durand","document":"QANR5L14QE1"} these words name nothing, in one document or in all
//	{"suppress":"body/…"}                                    a thing that is not written, nor any link to it
type Registry struct {
	things    map[string]*pinned // by ID
	sayings   []registeredSaying
	names     []registeredName
	acts      []registeredAct
	decisions []registryLine // in their order
	same      map[string]string
	suppress  map[string]bool
	mute      map[mutedWords]bool
}

type mutedWords struct{ words, document string }

// pinned is a thing whose identifier is fixed.
type pinned struct {
	ID    string   // relative to the base, or a whole IRI; "-": no node
	Label string   // of a report or body
	Title string   // of a report
	Pages []string // addresses
}

// noNode is the identifier of words that name nothing.
const noNode = "-"

// NewRegistry returns an empty registry, for a first run to fill.
func NewRegistry() *Registry {
	return &Registry{things: map[string]*pinned{}, same: map[string]string{}, suppress: map[string]bool{}, mute: map[mutedWords]bool{}}
}

// IRI returns the zero IRI for what is no node.
func (p *pinned) IRI(b Base) IRI {
	switch {
	case p.ID == noNode:
		return IRI{}
	case strings.Contains(p.ID, "://"):
		return IRI{p.ID}
	}
	return IRI{b.prefix + p.ID}
}

// registryLine is one line of the file.
type registryLine struct {
	Report    string            `json:"report,omitempty"`
	Body      string            `json:"body,omitempty"`
	Act       string            `json:"act,omitempty"`
	Label     string            `json:"label,omitempty"`
	Title     string            `json:"title,omitempty"`
	Pages     []string          `json:"pages,omitempty"`
	Says      *registeredSaying `json:"says,omitempty"`
	Names     *registeredName   `json:"names,omitempty"`
	Reads     *registeredAct    `json:"reads,omitempty"`
	Same      []string          `json:"same,omitempty"`
	NotSame   []string          `json:"not-same,omitempty"`
	NoMention string            `json:"no-mention,omitempty"`
	Document  string            `json:"document,omitempty"`
	Suppress  string            `json:"suppress,omitempty"`
}

// registeredSaying is what mentions of a report say.
type registeredSaying struct {
	Head        string   `json:"head"`
	Kind        string   `json:"kind,omitempty"`
	Bodies      []string `json:"bodies,omitempty"`
	Authors     []string `json:"authors,omitempty"` // family|given|m or f|name
	Title       string   `json:"title,omitempty"`
	Topic       string   `json:"topic,omitempty"`
	Date        Day      `json:"date,omitempty"`
	Role        string   `json:"role,omitempty"` // handed in, published, filed, covering
	Span        int      `json:"span,omitempty"` // 1: the year covered; 2: that or its own
	Number      string   `json:"number,omitempty"`
	Session     string   `json:"session,omitempty"`
	Chamber     string   `json:"chamber,omitempty"`
	Legislature int8     `json:"legislature,omitempty"`
	Certain     bool     `json:"certain,omitempty"`
	Chaired     bool     `json:"chaired,omitempty"`
	Count       int32    `json:"count,omitempty"`
	Document    string   `json:"document,omitempty"` // where the words say too little to hold in others
	From        Date     `json:"from,omitempty"`     // the documents that say so, by their days
	To          Date     `json:"to,omitempty"`
	thing       *pinned
}

type registeredName struct {
	Name     string `json:"name"`
	Acronym  string `json:"acronym,omitempty"`
	Official string `json:"official,omitempty"`
	Group    bool   `json:"group,omitempty"`
	Under    string `json:"under,omitempty"`
	Document string `json:"document,omitempty"`
	thing    *pinned
}

type registeredAct struct {
	Nature string `json:"nature"`
	Number string `json:"number,omitempty"`
	Date   Day    `json:"date,omitempty"`
	Year   int    `json:"year,omitempty"`
	Alias  string `json:"alias,omitempty"`
	Title  string `json:"title,omitempty"`
	Issuer string `json:"issuer,omitempty"`
	thing  *pinned
}

// WriteTo writes the decisions, then bodies, reports and acts by identifier.
func (g *Registry) WriteTo(w io.Writer) (n int64, err error) {
	counted := &countingWriter{w: w}
	e := json.NewEncoder(counted)
	e.SetEscapeHTML(false)
	for _, l := range g.lines() {
		if err := e.Encode(l); err != nil {
			return counted.n, err
		}
	}
	return counted.n, nil
}

type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

func (g *Registry) lines() []*registryLine {
	var lines []*registryLine
	for i := range g.names {
		n := &g.names[i]
		lines = append(lines, &registryLine{Body: n.thing.ID, Names: n})
	}
	for i := range g.sayings {
		s := &g.sayings[i]
		lines = append(lines, &registryLine{Report: s.thing.ID, Says: s})
	}
	for i := range g.acts {
		a := &g.acts[i]
		lines = append(lines, &registryLine{Act: a.thing.ID, Reads: a})
	}
	for _, p := range g.things {
		l := &registryLine{Label: p.Label, Title: p.Title, Pages: p.Pages}
		switch {
		case p.ID == noNode || p.Label == "" && p.Title == "" && len(p.Pages) == 0:
			continue
		case strings.HasPrefix(p.ID, "body/"):
			l.Body = p.ID
		default:
			l.Report = p.ID
		}
		lines = append(lines, l)
	}
	spelled := map[*registryLine]string{}
	for _, l := range lines {
		b, _ := json.Marshal(l) // of plain fields: cannot fail
		spelled[l] = string(b)
	}
	slices.SortFunc(lines, func(a, b *registryLine) int {
		return cmp.Or(strings.Compare(a.Body, b.Body), strings.Compare(a.Report, b.Report), strings.Compare(a.Act, b.Act), strings.Compare(spelled[a], spelled[b]))
	})
	decisions := make([]*registryLine, len(g.decisions))
	for i := range g.decisions {
		decisions[i] = &g.decisions[i]
	}
	return append(decisions, lines...)
}

// silent tells whether a person has decided that words name nothing in a document.
func (g *Registry) silent(words, document string) bool {
	return g != nil && len(g.mute) > 0 && (g.mute[mutedWords{words, ""}] || g.mute[mutedWords{words, document}])
}

// decide returns the thing that an IRI stands for by a person's decision; zero when it is suppressed.
func (g *Registry) decide(b Base, id IRI) IRI {
	if g == nil || len(g.same)+len(g.suppress) == 0 {
		return id
	}
	key := strings.TrimPrefix(id.text, b.prefix)
	if first, ok := g.same[key]; ok {
		key, id = first, (&pinned{ID: first}).IRI(b)
	}
	if g.suppress[key] {
		return IRI{}
	}
	return id
}

// pin returns the thing with an identifier, one for all that are decided to be the same.
func (g *Registry) pin(id string) *pinned {
	if first, ok := g.same[id]; ok {
		id = first
	}
	p := g.things[id]
	if p == nil {
		p = &pinned{ID: id}
		g.things[id] = p
	}
	return p
}
