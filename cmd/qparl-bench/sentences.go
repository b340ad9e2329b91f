package main

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

//go:embed grammar.txt
var grammarText string

// grammar is a set of rules, each with its alternatives; rule names are indexes after compilation.
type grammar struct {
	names map[string]int
	rules [][]alternative
}

// alternative is one line of a rule: literal text, rules to expand, numbers to draw.
type alternative []part

type part struct {
	text   string // literal; used when rule is none
	rule   int
	lo, hi int // number range of drawNumber
}

// The parts that are no rule. Above them, part.rule is an index into grammar.rules.
const (
	literal     = -1 - iota
	drawNumber  // {3..12}
	sameNumber  // {=}: the first number drawn in the line
	fromSpeaker // {author}, {place}...: text holds the name
)

// speakerSlots are filled from the question at hand, not from the grammar.
var speakerSlots = map[string]bool{"theme": true, "author": true, "il": true, "Il": true, "minister": true, "Minister": true, "place": true, "day": true}

// parseGrammar reads the notation described at the head of grammar.txt. An unknown rule, a rule without alternatives
// and a rule that can contain itself are errors.
func parseGrammar(text string) (*grammar, error) {
	g := &grammar{names: map[string]int{}}
	rule := -1
	for n, line := range strings.Split(text, "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			rule = g.index(strings.Trim(line, "[]"))
		case rule < 0:
			return nil, fmt.Errorf("grammar.txt:%d: a line before the first [rule]", n+1)
		default:
			a, err := g.parseLine(line)
			if err != nil {
				return nil, fmt.Errorf("grammar.txt:%d: %w", n+1, err)
			}
			g.rules[rule] = append(g.rules[rule], a)
		}
	}
	return g, g.check()
}

func (g *grammar) index(name string) int {
	i, ok := g.names[name]
	if !ok {
		i = len(g.rules)
		g.names[name] = i
		g.rules = append(g.rules, nil)
	}
	return i
}

func (g *grammar) parseLine(line string) (alternative, error) {
	var a alternative
	for line != "" {
		before, rest, found := strings.Cut(line, "{")
		if before != "" {
			a = append(a, part{text: before, rule: literal})
		}
		if !found {
			break
		}
		slot, after, closed := strings.Cut(rest, "}")
		if !closed {
			return nil, fmt.Errorf("%q: no closing brace", line)
		}
		p, err := g.parseSlot(slot)
		if err != nil {
			return nil, err
		}
		a, line = append(a, p), after
	}
	return a, nil
}

func (g *grammar) parseSlot(slot string) (part, error) {
	if slot == "=" {
		return part{rule: sameNumber}, nil
	}
	if speakerSlots[slot] {
		return part{text: slot, rule: fromSpeaker}, nil
	}
	low, high, isRange := strings.Cut(slot, "..")
	if !isRange {
		return part{rule: g.index(slot)}, nil
	}
	lo, err1 := strconv.Atoi(low)
	hi, err2 := strconv.Atoi(high)
	if err1 != nil || err2 != nil || lo > hi {
		return part{}, fmt.Errorf("{%s}: not a range", slot)
	}
	return part{rule: drawNumber, lo: lo, hi: hi}, nil
}

// check makes sure that every expansion ends.
func (g *grammar) check() error {
	state := make([]int, len(g.rules)) // 0 not seen, 1 on the path, 2 done
	var visit func(rule int) bool
	visit = func(rule int) bool {
		if state[rule] != 0 || len(g.rules[rule]) == 0 {
			return state[rule] == 2
		}
		state[rule] = 1
		for _, a := range g.rules[rule] {
			for _, p := range a {
				if p.rule >= 0 && !visit(p.rule) {
					return false
				}
			}
		}
		state[rule] = 2
		return true
	}
	for name, rule := range g.names {
		if !visit(rule) {
			return fmt.Errorf("grammar.txt: [%s] leads to an empty rule or to itself", name)
		}
	}
	return nil
}

// speaker writes sentences for one question after another.
type speaker struct {
	*grammar
	random *rand.Rand
	slots  map[string]string // what {author}, {place}... stand for
	buf    []byte
}

// sentence expands one alternative of a rule; nth picks it, modulo their number.
func (s *speaker) sentence(rule string, nth int) string {
	s.buf = s.buf[:0]
	alternatives := s.rules[s.names[rule]]
	s.expand(alternatives[nth%len(alternatives)])
	return contractions.Replace(string(s.buf))
}

// say expands any alternative of a rule.
func (s *speaker) say(rule string) string { return s.sentence(rule, s.random.IntN(1<<20)) }

func (s *speaker) expand(a alternative) {
	first := ""
	for _, p := range a {
		switch p.rule {
		case literal:
			s.buf = append(s.buf, p.text...)
		case drawNumber:
			n := strconv.Itoa(p.lo + s.random.IntN(p.hi-p.lo+1))
			if first == "" {
				first = n
			}
			s.buf = append(s.buf, n...)
		case sameNumber:
			s.buf = append(s.buf, first...)
		case fromSpeaker:
			s.buf = append(s.buf, s.slot(p.text)...)
		default:
			alternatives := s.rules[p.rule]
			s.expand(alternatives[s.random.IntN(len(alternatives))])
		}
	}
}

func (s *speaker) slot(name string) string {
	if name != "day" {
		return s.slots[name]
	}
	if day := 1 + s.random.IntN(28); day > 1 {
		return strconv.Itoa(day)
	}
	return "1er"
}

// contractions are the obligatory ones: the grammar combines noun phrases with prepositions freely.
var contractions = strings.NewReplacer(
	" de le ", " du ", " de les ", " des ", " à le ", " au ", " à les ", " aux ",
	" de a", " d'a", " de e", " d'e", " de é", " d'é", " de i", " d'i", " de o", " d'o", " de u", " d'u",
	" que i", " qu'i", " que a", " qu'a", " que u", " qu'u", " que e", " qu'e")
