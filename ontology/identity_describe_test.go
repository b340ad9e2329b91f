package ontology

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// questionsOf turns generated documents into questions whose text names everything in turn.
func questionsOf(documents []generatedDocument) (questions []*Question) {
	for i, d := range documents {
		var text strings.Builder
		var mentions []Mention
		add := func(words string, e Entity) {
			mentions = append(mentions, Mention{In: InQuestion, Span: Span{text.Len(), text.Len() + len(words)}, Entity: e, By: "test", Confidence: 90})
			text.WriteString(words + " ")
		}
		for _, b := range d.bodies {
			add(b.Name, b)
		}
		for _, a := range d.acts {
			add(a.Nature, a)
		}
		for _, r := range d.reports {
			add(r.Head, r)
			add("recommandation n° 5", &Recommendations{Word: "recommandation", Numbers: []string{"5"}, Of: r})
		}
		q := mentionedQuestion(d.from.document, text.String(), mentions...)
		q.Number, q.Publication.Date = i+1, d.from.date
		questions = append(questions, q)
	}
	return questions
}

// TestIdentitiesOfAnyWorkers: the graph states the same whatever the number of workers and the order of the questions.
func TestIdentitiesOfAnyWorkers(t *testing.T) {
	documents := smallCorpus(200)
	questions := questionsOf(documents)
	for i, q := range questions { // a source has a place of its own, which the order of the input may not change
		q.Source.SHA256[0], q.Source.SHA256[1] = byte(i), byte(i>>8)
	}
	want := lines(t, questions, DescribeOptions{Workers: 1, MentionNodes: true})
	if got := lines(t, questions, DescribeOptions{Workers: 7, MentionNodes: true}); !slices.Equal(got, want) {
		t.Error("other workers, another graph")
	}
	slices.Sort(want)
	shuffle := rand.New(rand.NewPCG(5, 6))
	shuffle.Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
	got := lines(t, questions, DescribeOptions{Workers: 3, MentionNodes: true})
	slices.Sort(got)
	for _, l := range want {
		if _, found := slices.BinarySearch(got, l); !found {
			t.Fatalf("lost in another order: %s", l)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d statements, %d in another order", len(want), len(got))
	}
}
