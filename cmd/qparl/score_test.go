package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// scoredMention is a mention of the cases, or one found.
type scoredMention struct {
	Kind    string         `json:"kind"`
	Start   int            `json:"start"`
	End     int            `json:"end"`
	CoreEnd int            `json:"core_end"`
	Surface string         `json:"surface"`
	Value   map[string]any `json:"value"`
}

// extractionCase is a sentence with all that is to be found in it.
type extractionCase struct {
	ID   string          `json:"id"`
	Text string          `json:"text"`
	Rule string          `json:"rule"`
	Want []scoredMention `json:"want"`
}

// tally counts what was wanted and found, missed, and found beyond.
type tallyOf struct{ right, missed, extra int }

func (t tallyOf) precision() float64 { return ratio(t.right, t.right+t.extra) }

func (t tallyOf) recall() float64 { return ratio(t.right, t.right+t.missed) }

func ratio(part, all int) float64 {
	if all == 0 {
		return 1
	}
	return float64(part) / float64(all)
}

// TestExtractionCases reads sentences of one construction each. A line is exact when kind, start and end agree (the end may lie
// between that of the core and that of the whole), the slots that identify the kind agree, and nothing else is found.
func TestExtractionCases(t *testing.T) {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with cases")
	}
	path := filepath.Join(shared, "extraction-cases.jsonl")
	found := map[string][]scoredMention{}
	for _, line := range jsonLines[struct {
		ID       string
		Mentions []scoredMention
	}](t, output(t, "mentions", "--jsonl", path)) {
		found[line.ID] = line.Mentions
	}
	cases := jsonLines[extractionCase](t, readFile(t, path))
	kinds := map[string]*tallyOf{}
	exact := 0
	for _, c := range cases {
		wrong := c.compare(found[c.ID], kinds)
		if len(wrong) == 0 {
			exact++
			continue
		}
		if strings.HasPrefix(c.Rule, "neg/") {
			t.Errorf("%s holds nothing of that kind", c.Rule)
		}
		t.Logf("%s: %s: %s", c.Rule, c.Text, strings.Join(wrong, "; "))
	}
	t.Logf("%d of %d lines exact", exact, len(cases))
	if 100*exact < 95*len(cases) {
		t.Errorf("less than 95 %% of the lines are exact")
	}
	for _, kind := range []string{"recommendation", "question_ref", "court_decision", "rec_count"} {
		k := kinds[kind]
		t.Logf("%s: precision %.3f, recall %.3f", kind, k.precision(), k.recall())
		if k.precision() < 0.97 || k.recall() < 0.97 {
			t.Errorf("%s: less than 0.97", kind)
		}
	}
}

// compare says what was missed and what was found beyond, and counts.
func (c *extractionCase) compare(found []scoredMention, kinds map[string]*tallyOf) (wrong []string) {
	of := func(kind string) *tallyOf {
		if kinds[kind] == nil {
			kinds[kind] = &tallyOf{}
		}
		return kinds[kind]
	}
	left := slices.Clone(found)
	for i := range c.Want {
		w := &c.Want[i]
		hit := slices.IndexFunc(left, func(s scoredMention) bool { return w.fits(&s) })
		if hit < 0 {
			of(w.Kind).missed++
			wrong = append(wrong, fmt.Sprintf("missed %s %q %v", w.Kind, w.Surface, w.Value))
			continue
		}
		of(w.Kind).right++
		left = slices.Delete(left, hit, hit+1)
	}
	for _, s := range left {
		of(s.Kind).extra++
		wrong = append(wrong, fmt.Sprintf("extra %s %q %v", s.Kind, s.Surface, s.Value))
	}
	return wrong
}

func (w *scoredMention) fits(s *scoredMention) bool {
	ends := s.End == w.End || w.CoreEnd > 0 && min(w.CoreEnd, w.End) <= s.End && s.End <= w.End
	return s.Kind == w.Kind && s.Start == w.Start && ends && w.sameValue(s.Value)
}

// identifying are the slots by kind of which all that are wanted must agree; of those joined by | one, and only when no
// other is wanted. As in the scorer of the annotations.
var identifying = map[string][]string{
	"report": {"date", "number", "author", "body|title|topic"}, "anaphor": {"of"}, "recommendation": {"numbers"}, "rec_count": {"count"},
	"law": {"nature", "number", "date", "year", "alias|title|topic"}, "article": {"articles", "of"}, "eu_act": {"number|alias|name|title"},
	"treaty": {"name"}, "court_decision": {"court", "number", "date"}, "bill": {"nature", "number", "topic|alias|title"},
	"question_ref": {"number", "date"}, "minister": {"portfolio"}, "person": {"name"}, "org": {"name"},
	"date": {"iso"}, "amount": {"value", "currency"}, "percent": {"value"}, "jo_ref": {"what", "date", "page"},
	"constituency": {"department", "number", "group"},
}

func (w *scoredMention) sameValue(found map[string]any) bool {
	printed := 0
	for _, slot := range identifying[w.Kind] {
		if strings.Contains(slot, "|") || !isFilled(w.Value[slot]) {
			continue
		}
		printed++
		normal := foldValue
		if w.Kind == "minister" {
			normal = contentWords
		}
		if normal(w.Value[slot]) != normal(found[slot]) {
			return false
		}
	}
	for _, slot := range identifying[w.Kind] {
		if group := strings.Split(slot, "|"); len(group) > 1 && printed == 0 && !w.anyAgrees(group, found) {
			return false
		}
	}
	return true
}

// anyAgrees wants one of the slots wanted to be, or to begin with, one of those found.
func (w *scoredMention) anyAgrees(group []string, found map[string]any) bool {
	wanted := false
	for _, slot := range group {
		if !isFilled(w.Value[slot]) {
			continue
		}
		wanted = true
		for _, other := range group {
			if got := contentWords(found[other]); isFilled(found[other]) && got != "" && strings.HasPrefix(contentWords(w.Value[slot]), got) {
				return true
			}
		}
	}
	return !wanted
}

func isFilled(v any) bool {
	list, isList := v.([]any)
	return v != nil && v != "" && !(isList && len(list) == 0)
}

// foldValue is in small letters without accents or marks; a list is sorted.
func foldValue(v any) string {
	if list, ok := v.([]any); ok {
		parts := make([]string, len(list))
		for i, x := range list {
			parts[i] = foldValue(x)
		}
		slices.Sort(parts)
		return strings.Join(parts, " | ")
	}
	if v == nil {
		return ""
	}
	text := strings.NewReplacer("œ", "oe", "æ", "ae").Replace(strings.ToLower(norm.NFKD.String(fmt.Sprint(v))))
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			return r
		}
		return ' '
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

var emptyWords = strings.Fields("de du des d la le les l et aux au a en charge chargee chargees charges un une sur pour")

func contentWords(v any) string {
	words := slices.DeleteFunc(strings.Fields(foldValue(v)), func(w string) bool { return slices.Contains(emptyWords, w) })
	return strings.Join(words, " ")
}

func jsonLines[T any](t *testing.T, text string) (all []T) {
	t.Helper()
	for line := range strings.Lines(text) {
		var v T
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	return all
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
