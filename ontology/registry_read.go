package ontology

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
)

// ReadRegistry reads what WriteTo writes. name stands in the errors before the number of the line; empty lines are passed.
func ReadRegistry(r io.Reader, name string) (*Registry, error) {
	g := NewRegistry()
	var lines []registryLine
	var at []int
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, 16<<20)
	decided := map[string]bool{}
	for n := 1; scanner.Scan(); n++ {
		text := scanner.Bytes()
		if n == 1 {
			text = bytes.TrimPrefix(text, []byte("\uFEFF")) // editors put one there
		}
		if len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		l, err := parseRegistryLine(text)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if l.Report+l.Body+l.Act == "" {
			spelled, _ := json.Marshal(l) // of plain fields: cannot fail
			if decided[string(spelled)] {
				continue
			}
			decided[string(spelled)] = true
		}
		lines, at = append(lines, l), append(at, n)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for pass := range 3 { // what is the same, then what there is, then what needs both
		for i := range lines {
			if err := g.take(&lines[i], pass); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, at[i], err)
			}
		}
	}
	g.sayings = once(g.sayings, func(s *registeredSaying) *pinned { return s.thing })
	g.names = once(g.names, func(n *registeredName) *pinned { return n.thing })
	g.acts = once(g.acts, func(a *registeredAct) *pinned { return a.thing })
	return g, nil
}

// once drops words that stand for one thing a second time: lines may be repeated, and two things may be decided to be one.
func once[T any](words []T, thing func(*T) *pinned) []T {
	seen := map[string]bool{}
	return slices.DeleteFunc(words, func(w T) bool {
		b, _ := json.Marshal(w) // of plain fields: cannot fail
		key := thing(&w).ID + " " + string(b)
		known := seen[key]
		seen[key] = true
		return known
	})
}

func parseRegistryLine(b []byte) (l registryLine, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&l); err != nil {
		return l, errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	if d.More() {
		return l, errors.New("more than one object on the line")
	}
	verbs := 0
	for _, given := range []bool{l.Report != "", l.Body != "", l.Act != "", l.Same != nil, l.NotSame != nil, l.NoMention != "", l.Suppress != ""} {
		if given {
			verbs++
		}
	}
	if verbs != 1 {
		return l, errors.New("want one of report, body, act, same, not-same, no-mention, suppress")
	}
	return l, l.check()
}

// check tells what does not go together on a line.
func (l *registryLine) check() error {
	for _, pair := range [][]string{l.Same, l.NotSame} {
		if pair != nil && (len(pair) != 2 || pair[0] == pair[1]) {
			return errors.New("want two different identifiers")
		}
	}
	switch {
	case l.Says != nil && l.Report == "":
		return errors.New("says belongs to a report")
	case l.Names != nil && l.Body == "":
		return errors.New("names belongs to a body")
	case l.Act != "" && l.Reads == nil:
		return errors.New("an act without reads says nothing")
	case l.Reads != nil && l.Act == "":
		return errors.New("reads belongs to an act")
	case l.Document != "" && l.NoMention == "":
		return errors.New("document belongs to no-mention")
	case (l.Title != "" || len(l.Pages) > 0) && l.Report == "":
		return errors.New("title and pages belong to a report")
	}
	for _, id := range append([]string{l.Report, l.Body, l.Act, l.Suppress}, append(l.Same, l.NotSame...)...) {
		if err := checkIdentifier(id); err != nil {
			return err
		}
	}
	for _, page := range l.Pages {
		if err := checkPage(page); err != nil {
			return err
		}
	}
	return nil
}

// checkPage accepts the address of a page on the web.
func checkPage(page string) error {
	if _, err := NewIRI(page); err != nil {
		return err
	}
	if u, err := url.Parse(page); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("page %q: want an address that begins with https:// or http://", page)
	}
	return nil
}

// checkIdentifier accepts what can stand behind the base, and whole IRIs.
func checkIdentifier(id string) error {
	if id == "" || id == noNode || strings.Contains(id, "://") {
		if id == "" || id == noNode {
			return nil
		}
		_, err := NewIRI(id)
		return err
	}
	_, err := NewIRI(DefaultBase + id)
	return err
}

func (g *Registry) take(l *registryLine, pass int) error {
	switch {
	case pass == 0 && l.Same != nil:
		return g.takeSame(l)
	case pass == 1:
		g.takeThing(l)
	case pass == 2:
		return g.takeDecision(l)
	}
	return nil
}

func (g *Registry) takeSame(l *registryLine) error {
	first, second := l.Same[0], l.Same[1]
	if root, ok := g.same[first]; ok {
		first = root
	}
	if root, ok := g.same[second]; ok && root != first {
		return fmt.Errorf("%s is already the same as %s; name that one", second, root)
	}
	if first == second {
		return fmt.Errorf("%s and %s are already the same", l.Same[0], second)
	}
	for id, root := range g.same {
		if root == second {
			g.same[id] = first
		}
	}
	g.same[second] = first
	return nil
}

func (g *Registry) takeThing(l *registryLine) {
	id := l.Report + l.Body + l.Act
	if id == "" {
		return
	}
	p := g.pin(id)
	if p.ID == id || p.Label == "" {
		p.Label = cmp.Or(l.Label, p.Label)
	}
	p.Title = cmp.Or(p.Title, l.Title)
	p.Pages = merged(p.Pages, l.Pages)
	switch {
	case l.Says != nil:
		l.Says.thing = p
		g.sayings = append(g.sayings, *l.Says)
	case l.Names != nil:
		l.Names.thing = p
		g.names = append(g.names, *l.Names)
	case l.Reads != nil:
		l.Reads.thing = p
		g.acts = append(g.acts, *l.Reads)
	}
}

func (g *Registry) takeDecision(l *registryLine) error {
	switch {
	case l.NotSame != nil:
		if g.pin(l.NotSame[0]) == g.pin(l.NotSame[1]) {
			return fmt.Errorf("%s and %s are said to be the same on another line", l.NotSame[0], l.NotSame[1])
		}
		for _, id := range l.NotSame {
			if !g.declared(id) {
				return fmt.Errorf("no line tells what words name %s", id)
			}
		}
	case l.NoMention != "":
		g.mute[mutedWords{l.NoMention, l.Document}] = true
	case l.Suppress != "":
		g.suppress[l.Suppress] = true
	case l.Same == nil:
		return nil
	}
	g.decisions = append(g.decisions, *l)
	return nil
}

// declared tells whether words are registered for an identifier.
func (g *Registry) declared(id string) bool {
	p := g.pin(id)
	for i := range g.sayings {
		if g.sayings[i].thing == p {
			return true
		}
	}
	for i := range g.names {
		if g.names[i].thing == p {
			return true
		}
	}
	for i := range g.acts {
		if g.acts[i].thing == p {
			return true
		}
	}
	return false
}
