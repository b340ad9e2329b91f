package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"strings"
	"testing"
)

func generate(t *testing.T, g generator) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := g.write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// entries reads a generated zip: the questions in order, and the size of the JSON.
func entries(t *testing.T, archive []byte) (questions []record, size int) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.File {
		entry, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(entry)
		if err != nil {
			t.Fatal(err)
		}
		var q record
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		if want := "json/" + q.Question.UID + ".json"; f.Name != want {
			t.Fatalf("entry %s, want %s", f.Name, want)
		}
		questions, size = append(questions, q), size+len(b)
	}
	return questions, size
}

func TestSameFlagsSameBytes(t *testing.T) {
	a := generate(t, generator{n: 300, seed: 1})
	if !bytes.Equal(a, generate(t, generator{n: 300, seed: 1})) {
		t.Error("two runs differ")
	}
	if bytes.Equal(a, generate(t, generator{n: 300, seed: 2})) {
		t.Error("another seed gives the same bytes")
	}
}

// What the measurements need: texts of realistic length and entropy, and no two equal ones but the joint answers.
func TestArchiveIsRealistic(t *testing.T) {
	const n = 3000
	archive := generate(t, generator{n: n, seed: 1})
	questions, size := entries(t, archive)
	if len(questions) != n {
		t.Fatalf("%d entries, want %d", len(questions), n)
	}
	between(t, "bytes of JSON per question", float64(size)/n, 3700, 4500)
	between(t, "zip / JSON", float64(len(archive))/float64(size), 0.40, 0.50)

	share := map[string]int{}
	texts, answers, sentences := map[string]bool{}, map[string]texte{}, map[string]bool{}
	for _, q := range questions {
		count(t, share, &q.Question)
		sentencesOf(sentences, q.Question.TextesQuestion.Texte.Texte)
		if text := q.Question.TextesQuestion.Texte.Texte; texts[text] {
			t.Errorf("%s: its text came before", q.Question.UID)
		} else {
			texts[text] = true
		}
		if q.Question.TextesReponse == nil {
			continue
		}
		answer := q.Question.TextesReponse.Texte
		if before, came := answers[answer.Texte]; came && before.InfoJO.DateJO != answer.InfoJO.DateJO {
			t.Errorf("%s: an answer of %s came before on %s", q.Question.UID, answer.InfoJO.DateJO, before.InfoJO.DateJO)
		} else if came {
			share["joint"]++
		}
		answers[answer.Texte] = answer
		sentencesOf(sentences, answer.Texte)
	}
	between(t, "unanswered %", 100-float64(share["answered"])*100/n, 8, 12)
	between(t, "joint answers %", float64(share["joint"])*100/float64(share["answered"]), 4, 6)
	between(t, "renewed %", float64(share["renewed"])*100/n, 4, 6)
	between(t, "re-attributed %", float64(share["reattributed"])*100/n, 2, 4)
	between(t, "flagged %", float64(share["flagged"])*100/n, 0.5, 2)
	between(t, "closed without answer %", float64(share["closed"])*100/n, 1, 3)
	if len(sentences) < 10_000 {
		t.Errorf("%d distinct sentences, want 10,000", len(sentences))
	}
}

func count(t *testing.T, share map[string]int, q *question) {
	t.Helper()
	answered := q.TextesReponse != nil
	if answered {
		share["answered"]++
		if q.TextesReponse.Texte.InfoJO.DateJO <= q.TextesQuestion.Texte.InfoJO.DateJO {
			t.Errorf("%s: answered before it was asked", q.UID)
		}
	}
	if q.Cloture != nil && !answered {
		share["closed"]++
	}
	if q.Renouvellements != nil {
		share["renewed"]++
	}
	if q.Signalement != nil {
		share["flagged"]++
	}
	if _, list := q.MinAttribs.MinAttrib.([]any); list {
		share["reattributed"]++
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

func sentencesOf(seen map[string]bool, text string) {
	for _, s := range strings.SplitAfter(tag.ReplaceAllString(text, " "), ". ") {
		seen[strings.TrimSpace(s)] = true
	}
}

func between(t *testing.T, what string, got, low, high float64) {
	t.Helper()
	if got < low || got > high {
		t.Errorf("%s: %.2f, want %v to %v", what, got, low, high)
	}
}

func TestList(t *testing.T) {
	var all struct {
		QuestionsEcrites struct {
			Question []question `json:"question"`
		} `json:"questionsEcrites"`
	}
	if err := json.Unmarshal(generate(t, generator{n: 50, seed: 1, list: true}), &all); err != nil {
		t.Fatal(err)
	}
	list := all.QuestionsEcrites.Question
	if len(list) != 50 || list[49].UID != "QANR5L14QE50" || list[0].Indexation.TeteAnalyse == nil {
		t.Errorf("%d questions, the last %+v", len(list), list[len(list)-1].Identifiant)
	}
}

func TestCensusRefusesRepetition(t *testing.T) {
	c := newCensus()
	if !c.add([]string{"Un.", "Deux."}) || c.add([]string{"Un.", "Deux."}) {
		t.Error("an equal text must be refused, a new one taken")
	}
	if err := c.check(100_000); err == nil {
		t.Error("two sentences are enough for 100,000 questions")
	}
	c.answers, c.joint = 900, 200
	for i := range 10_000 {
		c.sentences[uint64(i)] = struct{}{}
	}
	if err := c.check(1000); err == nil || !strings.Contains(err.Error(), "joint") {
		t.Errorf("22 %% joint answers: %v", err)
	}
}
