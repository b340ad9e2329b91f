package main

import (
	"bufio"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

// TestKinds wants every kind of entity in the table, once.
func TestKinds(t *testing.T) {
	var got, want []string
	for _, k := range kinds {
		got = append(got, k.name)
		if k.english == "" || k.french == "" || k.colour == "" {
			t.Errorf("%s has no words or no colour", k.name)
		}
	}
	for _, e := range []ontology.Entity{
		&ontology.Office{}, &ontology.Person{}, &ontology.Body{}, &ontology.Report{}, &ontology.Recommendations{},
		&ontology.RecommendationCount{}, &ontology.Anaphor{}, &ontology.NationalAct{}, &ontology.Articles{}, &ontology.EUAct{},
		&ontology.Treaty{}, &ontology.CourtDecision{}, &ontology.Bill{}, &ontology.QuestionReference{}, &ontology.JOReference{},
		&ontology.ConstituencyLine{}, &ontology.Moment{}, &ontology.Amount{}, &ontology.Percentage{},
	} {
		want = append(want, e.Kind())
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// nested is a text with a mention that holds two others, one of which holds a fourth.
func nested() *passage {
	text := "Voir la loi du ministre A et B ici.\nFin."
	p := &passage{Text: text}
	for i, words := range []string{"loi du ministre A et B", "ministre A", "A", "B"} {
		begin := strings.Index(text, words)
		p.Mentions = append(p.Mentions, mentioned{Kind: "law", number: i + 1, span: ontology.Span{Begin: begin, End: begin + len(words)}})
	}
	p.Mentions[1].Kind = "minister"
	return p
}

func TestMarked(t *testing.T) {
	for _, c := range []struct {
		name  string
		paint bool
		width int
		want  string
	}{
		{"plain", false, 0, "  Voir la [loi du [ministre [A](law 3)](minister 2) et [B](law 4)](law 1) ici.\n  Fin.\n"},
		{
			"terminal", true, 0,
			"  Voir la \x1b[35mloi du \x1b[0m\x1b[36mministre \x1b[0m\x1b[35mA\x1b[0m\x1b[2m³·²\x1b[0m\x1b[35m et B\x1b[0m\x1b[2m⁴·¹\x1b[0m ici.\n  Fin.\n",
		},
		{"narrow", false, 20, "  Voir la [loi du\n  [ministre [A](law\n  3)](minister 2) et\n  [B](law 4)](law 1)\n  ici.\n  Fin.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			g := &page{w: bufio.NewWriter(&out), paint: painter{c.paint}, width: c.width}
			g.marked(nested())
			g.w.Flush()
			if out.String() != c.want {
				t.Errorf("%q\nwant %q", out.String(), c.want)
			}
		})
	}
}

// TestMarkedEscapes keeps what a document may do to a terminal out, and line ends in.
func TestMarkedEscapes(t *testing.T) {
	var out strings.Builder
	g := &page{w: bufio.NewWriter(&out)}
	g.marked(&passage{Text: "a\x1b[31mb\u202ec\nd\u00a0e"})
	g.w.Flush()
	if want := "  a\\x1b[31mb\\u202ec\n  d\u00a0e\n"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
}

// TestRuler measures forwards and backwards, behind characters of one to four bytes.
func TestRuler(t *testing.T) {
	text := "é😀\r\nœ x"
	r := newRuler(text)
	for _, c := range []struct {
		before string
		want   place
	}{
		{"œ", place{4, 2, 1}}, {"x", place{6, 2, 3}}, {"😀", place{1, 1, 2}}, {"é", place{0, 1, 1}}, {"x", place{6, 2, 3}},
	} {
		if got := r.at(strings.Index(text, c.before)); got != c.want {
			t.Errorf("%s stands at %+v, want %+v", c.before, got, c.want)
		}
	}
	if got := r.at(len(text)); got.points != 7 {
		t.Errorf("the text has %d code points, want 7", got.points)
	}
}

// TestSlots keeps order and characters.
func TestSlots(t *testing.T) {
	s := slotted{{Name: "z", Value: "<é>"}, {Name: "a", Value: []string{"1", "2"}}, {Name: "b", Value: true}, {Name: "n", Value: 5}, {Name: "x", Value: 5.5}}
	got, err := json.Marshal(struct {
		Value slotted `json:"value"`
		None  slotted `json:"none"`
	}{s, nil})
	if want := `{"value":{"z":"\u003cé\u003e","a":["1","2"],"b":true,"n":5,"x":5.5},"none":{}}`; err != nil || string(got) != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
	if got, want := s.String(), "z: <é>; a: 1, 2; b: yes; n: 5; x: 5.5"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
