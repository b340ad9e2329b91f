package ontology

import (
	"slices"
	"strings"
	"testing"
)

// mentionGraph describes questions with all their mention nodes and returns the lines that hold one of the words.
func mentionGraph(t *testing.T, o DescribeOptions, questions []*Question, words ...string) (found []string) {
	t.Helper()
	o.MentionNodes = true
	for _, l := range lines(t, questions, o) {
		if slices.ContainsFunc(words, func(w string) bool { return strings.Contains(l, w) }) {
			found = append(found, l)
		}
	}
	return found
}

// mentionedQuestion is a question whose text is the words, with one mention for each entity on the words given beside it.
func mentionedQuestion(uid, text string, mentions ...Mention) *Question {
	return &Question{UID: uid, Type: Written, Legislature: 14, Number: 1, Text: text, Status: Pending,
		Publication: Publication{Date: "2014-07-08"}, Mentions: mentions, Source: Source{Name: uid, Path: uid, Line: 1}}
}

func on(text, words string, e Entity, confidence int) Mention {
	at := strings.Index(text, words)
	return Mention{In: InQuestion, Span: Span{at, at + len(words)}, Entity: e, By: "test", Confidence: confidence}
}

// A list of recommendations is one span and several things: each has a mention of its own, and a subject is said of none.
func TestMentionOfList(t *testing.T) {
	const text = "Les propositions nos 3 et 12 bis du rapport Orvane de 2011."
	report := &Report{Head: "rapport", Authors: []*Person{{Name: "Orvane", Family: "Orvane"}}, Date: "2011"}
	q := mentionedQuestion("QANR5L14QE1", text,
		on(text, "propositions nos 3 et 12 bis", &Recommendations{Numbers: []string{"3", "12 bis"}, Of: report, Subject: "les bacs"}, 95),
		on(text, "rapport Orvane de 2011", report, 95))
	got := strings.Join(mentionGraph(t, DescribeOptions{}, []*Question{q}, "recommendation"), "\n")
	for _, want := range []string{"#char=4,32;3 ", "#char=4,32;12-bis ", "/recommendation/3 ", "/recommendation/12-bis ", "Recommandation n° 12 bis"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Contains(got, "les bacs") {
		t.Error("a subject said of a list is stated of one recommendation")
	}
}

// Without a report that the text tells, a recommendation is no node and no mention.
func TestRecommendationOfNothing(t *testing.T) {
	const text = "La recommandation n° 3 est oubliée."
	q := mentionedQuestion("QANR5L14QE1", text, on(text, "recommandation n° 3", &Recommendations{Numbers: []string{"3"}}, 95))
	if got := mentionGraph(t, DescribeOptions{}, []*Question{q}, "recommendation", "#char"); len(got) > 0 {
		t.Errorf("got %s", strings.Join(got, "\n"))
	}
}

// A mention below the least confidence keeps its node and gives no link.
func TestMinConfidence(t *testing.T) {
	const text = "Voir la convention d'Aarhus."
	q := mentionedQuestion("QANR5L14QE1", text, on(text, "convention d'Aarhus", &Treaty{Name: "convention d'Aarhus"}, 50))
	for least, links := range map[int]int{0: 0, 50: 2, 51: 0, -1: 2} {
		got := mentionGraph(t, DescribeOptions{MinConfidence: least}, []*Question{q}, "ns#mentions", "ns#cites")
		if len(got) != links {
			t.Errorf("least %d: %d links, want %d: %s", least, len(got), links, strings.Join(got, "\n"))
		}
	}
	if got := mentionGraph(t, DescribeOptions{}, []*Question{q}, "taIdentRef"); len(got) != 1 {
		t.Errorf("mention nodes: %s", strings.Join(got, "\n"))
	}
}

// An act is known by its ELI whatever the words; its articles are below it; «du rapport» is a mention of «rapport».
func TestMentionedLegal(t *testing.T) {
	const text = "L'article 33 de la loi n° 2016-1321 du 7 octobre 2016, l'article L. 121-3 du code pénal ; la directive 2004/17/CE ; le projet de loi n° 1406."
	act := &NationalAct{Nature: "loi", Number: "2016-1321", Date: "2016-10-07"}
	q := mentionedQuestion("QANR5L14QE1", text,
		on(text, "article 33", &Articles{Numbers: []string{"33"}, Act: act, ActWords: "loi n° 2016-1321 du 7 octobre 2016"}, 95),
		on(text, "loi n° 2016-1321 du 7 octobre 2016", act, 95),
		on(text, "article L. 121-3", &Articles{Numbers: []string{"L. 121-3"}, Code: "code pénal"}, 95),
		on(text, "directive 2004/17/CE", &EUAct{Nature: "directive", Number: "2004/17/CE"}, 95),
		on(text, "projet de loi n° 1406", &Bill{Nature: "projet de loi", Number: "1406"}, 95))
	got := strings.Join(mentionGraph(t, DescribeOptions{}, []*Question{q}, "ns#cites"), "\n")
	for _, want := range []string{
		"/eli/loi/2016/10/7/2016-1321/jo/article_33", "/eli/loi/2016/10/7/2016-1321/jo/texte", "legal/code/code-penal/art/l-121-3",
		"http://data.europa.eu/eli/dir/2004/17/oj", "legal/bill/an/L14/1406",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestAnaphorWithoutArticle(t *testing.T) {
	for words, want := range map[string]string{"du rapport": "rapport", "Le rapport": "rapport", "ce rapport": "ce rapport", "de la recommandation": "recommandation", "dudit rapport": "dudit rapport"} {
		begin, end := graphSpan(&Mention{Span: Span{0, len(words)}, Entity: &Anaphor{Of: "report"}}, words)
		if got := words[begin:end]; got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

func TestEUNumbers(t *testing.T) {
	for _, c := range []struct {
		nature, number string
		year, rank     int
	}{
		{"directive", "2004/17/CE", 2004, 17}, {"directive", "79/409/CEE", 1979, 409}, {"directive", "95/46/CE", 1995, 46}, {"directive", "2014/59", 2014, 59},
		{"règlement", "1760/2008", 2008, 1760}, {"règlement", "59/2014", 2014, 59}, {"règlement", "2016/679", 2016, 679}, {"règlement", "2017/1431", 2017, 1431},
		{"règlement", "2107/2005", 2005, 2107}, {"règlement", "2000/2001", 2001, 2000}, {"décision", "2011/833/UE", 2011, 833}, {"règlement", "2024/1991", 0, 0}, {"règlement", "17", 0, 0}, {"directive", "1/2", 0, 0},
	} {
		if y, r := euYearAndRank(&EUAct{Nature: c.nature, Number: c.number}); y != c.year || r != c.rank {
			t.Errorf("%s %s: %d, %d", c.nature, c.number, y, r)
		}
	}
}

func TestLegislatureOn(t *testing.T) {
	for day, want := range map[Date]int{"2012-06-19": 13, "2012-06-20": 14, "2024-07-17": 16, "2024-07-18": 17, "1980-01-01": 0, "": 0} {
		if got := LegislatureOn(day); got != want {
			t.Errorf("%s: %d, want %d", day, got, want)
		}
	}
}

// An answer given to two questions has its mentions once, whichever question comes first.
func TestMentionsOfJointAnswer(t *testing.T) {
	const text = "Voir la convention d'Aarhus."
	var questions []*Question
	for _, uid := range []string{"QANR5L14QE1", "QANR5L14QE2"} {
		q := mentionedQuestion(uid, "Question "+uid+".")
		q.Status = Answered
		q.Answers = []Answer{{Publication: Publication{Date: "2014-09-16"}, Text: text}}
		m := on(text, "convention d'Aarhus", &Treaty{Name: "convention d'Aarhus"}, 95)
		m.In = InAnswer(0)
		q.Mentions = []Mention{m}
		questions = append(questions, q)
	}
	one := mentionGraph(t, DescribeOptions{}, questions, "answer/")
	slices.Reverse(questions)
	other := mentionGraph(t, DescribeOptions{}, questions, "answer/")
	slices.Sort(one)
	slices.Sort(other)
	if !slices.Equal(one, other) {
		t.Errorf("the order shows:\n%s\n%s", strings.Join(one, "\n"), strings.Join(other, "\n"))
	}
	if n := strings.Count(strings.Join(one, "\n"), "nif-core#beginIndex"); n != 1 {
		t.Errorf("%d mentions of the answer, want 1", n)
	}
}

// Where the questions make an answer's words name different things, nothing is stated of these words; the rest stays.
func TestMentionsOfJointAnswerDiffer(t *testing.T) {
	const text = "Voir ce texte et la convention de Berne."
	var questions []*Question
	for i, uid := range []string{"QANR5L14QE1", "QANR5L14QE2", "QANR5L14QE3"} {
		q := mentionedQuestion(uid, "Question "+uid+".")
		q.Status = Answered
		q.Answers = []Answer{{Publication: Publication{Date: "2014-09-16"}, Text: text}}
		same, differs := on(text, "convention de Berne", &Treaty{Name: "convention de Berne"}, 95), on(text, "ce texte", &Treaty{Name: []string{"traité A", "traité B", "traité B"}[i]}, 85)
		same.In, differs.In = InAnswer(0), InAnswer(0)
		q.Mentions = []Mention{differs, same}
		questions = append(questions, q)
	}
	one := mentionGraph(t, DescribeOptions{}, questions, "answer/")
	slices.Reverse(questions)
	other := mentionGraph(t, DescribeOptions{}, questions, "answer/")
	slices.Sort(one)
	slices.Sort(other)
	all := strings.Join(one, "\n")
	if !slices.Equal(one, other) || strings.Contains(all, "traite-a") || strings.Contains(all, "traite-b") || !strings.Contains(all, `ns#mentions "https://w3id.org/qparl/id/legal/traite/convention-de-berne"`) {
		t.Errorf("got\n%s\nand\n%s", all, strings.Join(other, "\n"))
	}
}
