package main

import (
	"errors"
	"iter"
	"os"
	"path/filepath"
	"testing"

	"qparl/ontology"
)

// stream yields questions, then an error that no filter may swallow.
func stream(questions ...*ontology.Question) iter.Seq2[*ontology.Question, error] {
	return func(yield func(*ontology.Question, error) bool) {
		for _, q := range questions {
			if !yield(q, nil) {
				return
			}
		}
		yield(nil, errTest)
	}
}

var errTest = errors.New("a document that is no question")

func TestFilters(t *testing.T) {
	exclude := filepath.Join(t.TempDir(), "known.txt")
	if err := os.WriteFile(exclude, []byte("\uFEFF# known\r\nqanr5l14qg2 # two\r\n\r\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	july := &ontology.Question{UID: "QANR5L14QE1", Publication: ontology.Publication{Date: "2014-07-08"}, AskedMinistry: ontology.Ministry{Label: "Justice"}}
	// A question to the Government: no publication of its own.
	october := &ontology.Question{UID: "QANR5L14QG2", Answers: []ontology.Answer{{Publication: ontology.Publication{Date: "2014-10-01"}}},
		AskedMinistry: ontology.Ministry{Label: "Intérieur"}, AttributedMinistry: ontology.Ministry{Ref: "PO1", Label: "Affaires européennes"}}
	undated := &ontology.Question{UID: "QANR5L14QE3", AskedMinistry: ontology.Ministry{Label: "Justice et libertés"},
		Attributions: []ontology.Attribution{{Ministry: ontology.Ministry{Long: "Ministère de la justice"}}}}

	for _, c := range []struct {
		name    string
		filters filters
		want    string
	}{
		{"none", filters{}, "Q1 Q2 Q3 "},
		{"since, the day included", filters{since: "2014-07-08"}, "Q1 Q2 "},
		{"since, the day after", filters{since: "2014-07-09"}, "Q2 "},
		{"until: a question without date is not known to be before", filters{until: "2014-10-01"}, "Q1 Q2 "},
		{"between", filters{since: "2014-08-01", until: "2014-09-30"}, ""},
		{"ministry, case and accents apart", filters{ministries: []string{"JUSTICE"}}, "Q1 "},
		{"ministry asked", filters{ministries: []string{"interieur"}}, "Q2 "},
		{"ministry attributed", filters{ministries: []string{"Affaires européennes"}}, "Q2 "},
		{"ministry by id", filters{ministries: []string{"PO1"}}, "Q2 "},
		{"ministry of an earlier attribution, long name", filters{ministries: []string{"ministère de la justice"}}, "Q3 "},
		{"two ministries", filters{ministries: []string{"Justice", "Intérieur"}}, "Q1 Q2 "},
		{"uids", filters{uids: []string{"QANR5L14QE3", "qanr5l14qe1"}}, "Q1 Q3 "},
		{"exclude", filters{exclude: exclude}, "Q1 Q3 "},
		{"together", filters{since: "2014-01-01", exclude: exclude}, "Q1 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			stages, err := c.filters.stages()
			if err != nil {
				t.Fatal(err)
			}
			questions := stream(july, october, undated)
			for _, s := range stages {
				questions = s(questions)
			}
			got, last := "", error(nil)
			for q, err := range questions {
				if last = err; err == nil {
					got += "Q" + q.UID[len(q.UID)-1:] + " "
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if last != errTest {
				t.Error("the error was swallowed")
			}
			for range questions {
				break // leaving early must not go on
			}
		})
	}
}
