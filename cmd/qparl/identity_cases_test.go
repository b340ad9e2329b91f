package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"qparl/extract/prose"
	"qparl/ontology"
)

// identityGroup is a few documents with what in them is one thing and what is not.
type identityGroup struct {
	Group     string `json:"group"`
	Documents []struct {
		ID   string        `json:"id"`
		Text string        `json:"text"`
		Date ontology.Date `json:"date"`
	} `json:"documents"`
	Clusters []struct {
		Kind     string   `json:"kind"`
		Mentions []markOf `json:"mentions"`
	} `json:"clusters"`
	MustNotLink [][]json.RawMessage `json:"must_not_link"`
}

// markOf is [document, surface, occurrence].
type markOf struct {
	document, surface string
	occurrence        int
}

func (m *markOf) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&m.document, &m.surface, &m.occurrence})
}

// linkedMention is what the linker makes of a mention: the first of its things.
type linkedMention struct {
	span   ontology.Span
	entity string
}

// TestIdentityCases links the mentions of each group of annotated documents and scores what is one thing: B-cubed precision and
// recall, and pairs that must never be one.
func TestIdentityCases(t *testing.T) {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with identity-cases.jsonl")
	}
	file, err := os.Open(filepath.Join(shared, "identity-cases.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var s bcubed
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		var g identityGroup
		if err := json.Unmarshal(scanner.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		s.score(t, &g, link(&g))
	}
	p, r := s.precision/s.mentions, s.recall/s.mentions
	f1 := 2 * p * r / (p + r)
	t.Logf("precision %.4f, recall %.4f, F1 %.4f of %.0f mentions", p, r, f1, s.mentions)
	if p < 0.99 || f1 < 0.95 {
		t.Errorf("precision %.4f, want 0.99; F1 %.4f, want 0.95", p, f1)
	}
}

// link returns the mentions of each document.
func link(g *identityGroup) map[string][]linkedMention {
	linker, finder := ontology.NewLinker(ontology.Base{}, nil), prose.NewFinder(nil)
	questions := make([]*ontology.Question, len(g.Documents))
	for i, d := range g.Documents {
		q := &ontology.Question{UID: d.ID, Type: ontology.Written, Text: d.Text, Publication: ontology.Publication{Date: d.Date}, Legislature: ontology.LegislatureOn(d.Date)}
		q.Mentions, _ = finder.Find(q)
		linker.Add(q)
		questions[i] = q
	}
	linker.Resolve()
	linked := map[string][]linkedMention{}
	for i, q := range questions {
		for k, m := range q.Mentions {
			if things := linker.Entities(i, k); len(things) > 0 {
				linked[q.UID] = append(linked[q.UID], linkedMention{m.Span, things[0].String()})
			}
		}
	}
	return linked
}

// bcubed sums precision and recall over mentions.
type bcubed struct{ precision, recall, mentions float64 }

func (s *bcubed) score(t *testing.T, g *identityGroup, linked map[string][]linkedMention) {
	t.Helper()
	texts := map[string]string{}
	for _, d := range g.Documents {
		texts[d.ID] = d.Text
	}
	type member struct {
		cluster int
		entity  string
	}
	var all []member
	for n, c := range g.Clusters {
		for _, m := range c.Mentions {
			entity := entityOf(texts, linked, m)
			if entity == "" {
				entity = "alone " + m.document + m.surface + string(rune('0'+m.occurrence))
			}
			all = append(all, member{n, entity})
		}
	}
	for _, a := range all {
		var both, system, gold float64
		for _, b := range all {
			if a.entity == b.entity {
				system++
			}
			if a.cluster == b.cluster {
				gold++
			}
			if a == b {
				both++
			}
		}
		s.precision, s.recall, s.mentions = s.precision+both/system, s.recall+both/gold, s.mentions+1
	}
	for _, pair := range g.MustNotLink {
		var a, b markOf
		if json.Unmarshal(pair[0], &a) != nil || json.Unmarshal(pair[1], &b) != nil {
			t.Fatalf("%s: cannot read what must not be linked", g.Group)
		}
		if x, y := entityOf(texts, linked, a), entityOf(texts, linked, b); x != "" && x == y {
			t.Errorf("%s: «%s» and «%s» are %s: %s", g.Group, a.surface, b.surface, x, pair[2])
		}
	}
}

// entityOf returns the entity of the mention that shares at least half of its words with the mark; the best one's.
func entityOf(texts map[string]string, linked map[string][]linkedMention, m markOf) (entity string) {
	at := -1
	for range m.occurrence {
		at += 1 + strings.Index(texts[m.document][at+1:], m.surface)
	}
	best := 0.4999
	for _, l := range linked[m.document] {
		common := min(l.span.End, at+len(m.surface)) - max(l.span.Begin, at)
		whole := max(l.span.End, at+len(m.surface)) - min(l.span.Begin, at)
		if share := float64(common) / float64(whole); common > 0 && share > best {
			best, entity = share, l.entity
		}
	}
	return entity
}
