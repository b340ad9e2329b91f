package main

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestParseGrammarErrors(t *testing.T) {
	for _, c := range []struct{ grammar, want string }{
		{"Bonjour.\n[a]\nb", "grammar.txt:1: a line before"},
		{"[a]\nune {b", "no closing brace"},
		{"[a]\n{9..2}", "not a range"},
		{"[a]\n{x..2}", "not a range"},
		{"[a]\nune {b}", "empty rule"},
		{"[a]\nune {b}\n[b]\ndeux {a}", "to itself"},
	} {
		if _, err := parseGrammar(c.grammar); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.grammar, err, c.want)
		}
	}
}

func TestSentence(t *testing.T) {
	g, err := parseGrammar("# remark\n[s]\nl'avis de {who} du {day} mai {2004..2004}-{=}, à {who}, pour que {who} agisse\n[who]\nle maire\n")
	if err != nil {
		t.Fatal(err)
	}
	s := &speaker{grammar: g, random: rand.New(rand.NewPCG(1, 1))}
	got := s.say("s")
	if !strings.HasPrefix(got, "l'avis du maire du ") || !strings.HasSuffix(got, " mai 2004-2004, au maire, pour que le maire agisse") {
		t.Error(got)
	}
}

func TestContractions(t *testing.T) {
	for in, want := range map[string]string{
		"avis de le maire":     "avis du maire",
		"à les communes":       "à les communes", // at the head: no preposition before it in the grammar
		"aide à les communes":  "aide aux communes",
		"tenu de étendre":      "tenu d'étendre",
		"estime que une":       "estime qu'une",
		"le droit de la mer":   "le droit de la mer",
		"afin de lui répondre": "afin de lui répondre",
	} {
		if got := contractions.Replace(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// The grammar as shipped leaves no slot open and no preposition uncontracted.
func TestGrammarIsClean(t *testing.T) {
	c, err := newCorpus(1000, 16, 1)
	if err != nil {
		t.Fatal(err)
	}
	c.address(&c.deputies[0], c.ministries[0][0])
	for rule, index := range c.names {
		for k := range c.rules[index] {
			s := c.sentence(rule, k)
			for _, bad := range []string{"{", "}", " de le ", " de les ", " à le ", " à les ", " de a", " que il", "  "} {
				if strings.Contains(s, bad) {
					t.Errorf("[%s] %q: holds %q", rule, s, bad)
				}
			}
		}
	}
}
