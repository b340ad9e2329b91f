package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"qparl/extract/prose"
	"qparl/ontology"

	"github.com/spf13/cobra"
)

// mentionsCommand reads any French text, or lines of JSON, and writes what they name.
func (p *program) mentionsCommand() *cobra.Command {
	var lines bool
	cmd := &cobra.Command{
		Use:   "mentions",
		Short: "Find what a French text names",
		RunE: func(*cobra.Command, []string) error {
			return p.mentionLines(p.stdin, p.stdout)
		},
	}
	cmd.Flags().BoolVar(&lines, "jsonl", false, "read lines of {\"id\", \"text\", \"date\"}, write lines of {\"id\", \"mentions\"}")
	return cmd
}

type textLine struct {
	ID   string        `json:"id"`
	Text string        `json:"text"`
	Date ontology.Date `json:"date"`
}

type mentionLine struct {
	Kind    string         `json:"kind"`
	Start   int            `json:"start"`
	End     int            `json:"end"`
	Surface string         `json:"surface"`
	Value   map[string]any `json:"value"`
	CoreEnd int            `json:"core_end,omitempty"`
	By      string         `json:"by"`
	Rule    string         `json:"rule"`
	Sure    float64        `json:"confidence"`
}

func (p *program) mentionLines(in io.Reader, out io.Writer) error {
	finder := prose.NewFinder(nil)
	scanner := bufio.NewScanner(in)
	scanner.Buffer(nil, 64<<20)
	w := json.NewEncoder(out)
	w.SetEscapeHTML(false)
	for scanner.Scan() {
		var line textLine
		if err := json.Unmarshal(scanner.Bytes(), &line); err != nil {
			return fmt.Errorf("stdin: %w", err)
		}
		q := &ontology.Question{UID: line.ID, Text: line.Text, Publication: ontology.Publication{Date: line.Date}}
		mentions := []mentionLine{}
		found, _ := finder.Find(q)
		for _, m := range found {
			mentions = append(mentions, newMentionLine(line.Text, &m))
		}
		if err := w.Encode(map[string]any{"id": line.ID, "mentions": mentions}); err != nil {
			return err
		}
	}
	return scanner.Err()
}

func newMentionLine(text string, m *ontology.Mention) mentionLine {
	points := func(b int) int { return len([]rune(text[:b])) }
	value := map[string]any{}
	for _, s := range m.Entity.Slots() {
		value[s.Name] = s.Value
	}
	l := mentionLine{
		Kind: m.Entity.Kind(), Start: points(m.Span.Begin), End: points(m.Span.End), Surface: text[m.Span.Begin:m.Span.End],
		Value: value, By: m.By, Rule: m.Rule, Sure: float64(m.Confidence) / 100,
	}
	if m.Core > 0 {
		l.CoreEnd = points(m.Core)
	}
	return l
}
