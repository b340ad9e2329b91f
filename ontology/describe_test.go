package ontology

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// someQuestions makes n questions that share deputies, ministries and topics, in two spellings that take turns batch by batch;
// every fifth shares its answer with the one before.
func someQuestions(n int) []*Question {
	var all []*Question
	for i := 1; i <= n; i++ {
		spell := func(s string) string {
			if i/batchSize%2 == 1 {
				return strings.ToUpper(s)
			}
			return s
		}
		uid := fmt.Sprintf("QANR5L14QE%d", i)
		q := &Question{
			UID: uid, Type: Written, Legislature: 14, Number: i, Heading: "Internet", Rubrique: spell("Télécommunications"), HeadTopic: spell("Internet"),
			Analyses: []string{fmt.Sprintf("analyse %d", i), "réglementation"},
			Author: Author{Civility: "M.", Name: fmt.Sprintf("Jean Dupont%c", 'a'+i%7), Constituency: Constituency{spell("Nord"), "59", i%7 + 1},
				Group: Group{Label: spell("Les Républicains"), Abbreviation: "LR"}},
			AskedMinistry: Ministry{Label: spell("Justice"), Long: spell("Ministère de la justice")}, AttributedMinistry: Ministry{Label: fmt.Sprintf("Ministère %d", i%5)},
			Publication: Publication{Date: "2014-07-08", Page: fmt.Sprint(5000 + i)}, Text: fmt.Sprintf("Question %d à Mme la ministre.", i), Status: Answered,
			Answers:  []Answer{{Publication: Publication{Date: "2014-09-16", Page: fmt.Sprint(7000 + i/2)}, Text: fmt.Sprintf("Réponse %d.", i-i%5/4)}},
			Events:   []Event{{Kind: Renewal, Publication: Publication{Date: "2014-08-05"}}, {Kind: Withdrawal, Publication: Publication{Date: "2014-10-01"}, Reason: "motif"}},
			Mentions: []Mention{{In: InQuestion, Span: Span{len("Question 1 à ") + len(fmt.Sprint(i)) - 1, len("Question 1 à Mme la ministre") + len(fmt.Sprint(i)) - 1}, Entity: &Office{Title: "ministre", Addressee: true}, By: "addressee", Confidence: 95}},
			Source:   Source{Name: uid + ".txt", Path: uid + ".txt", Line: 1, SHA256: sha256.Sum256([]byte(uid))},
		}
		all = append(all, q)
	}
	return all
}

func stream(all []*Question) iter.Seq2[*Question, error] {
	return func(yield func(*Question, error) bool) {
		for _, q := range all {
			if !yield(q, nil) {
				return
			}
		}
	}
}

// lines writes the graph in a simple line form.
func lines(t *testing.T, questions []*Question, o DescribeOptions) []string {
	t.Helper()
	var all []string
	for r, err := range Describe(stream(questions), o) {
		if err != nil {
			t.Fatal(err)
		}
		for s := range r.Statements() {
			all = append(all, fmt.Sprintf("%s %s %q %s %s", s.Subject, s.Predicate, s.Object.Text(), s.Object.qualifier, s.Layer.Name()))
		}
	}
	return all
}

func TestDescribeWorkersAndOrder(t *testing.T) {
	questions := someQuestions(300)
	one := lines(t, questions, DescribeOptions{Workers: 1, MentionNodes: true})
	for _, workers := range []int{2, 8} {
		if !slices.Equal(one, lines(t, questions, DescribeOptions{Workers: workers, MentionNodes: true})) {
			t.Fatalf("%d workers: other output", workers)
		}
	}
	shuffled := slices.Clone(questions)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	other := lines(t, shuffled, DescribeOptions{MentionNodes: true})
	slices.Sort(one)
	slices.Sort(other)
	if !slices.Equal(one, other) {
		t.Fatal("shuffled input: another set of statements")
	}
	if n := len(slices.Compact(slices.Clone(one))); n != len(one) {
		t.Fatalf("%d statements come twice", len(one)-n)
	}
	inTwo := map[string]string{}
	for _, l := range one {
		i := strings.LastIndexByte(l, ' ')
		if layer, ok := inTwo[l[:i]]; ok && layer != l[i:] {
			t.Fatalf("in two graphs: %s", l)
		}
		inTwo[l[:i]] = l[i:]
	}
}

func TestDescribeSharedAnswerOnce(t *testing.T) {
	all := strings.Join(lines(t, someQuestions(5), DescribeOptions{}), "\n")
	if n := strings.Count(all, "#type> "); n != 0 {
		t.Fatal("unexpected form")
	}
	if got := strings.Count(all, `ns#text "Réponse 3."`); got != 1 {
		t.Errorf("the shared answer's text is stated %d times", got)
	}
	if got := strings.Count(all, "ns#answerTo"); got != 5 {
		t.Errorf("%d answerTo, want 5", got)
	}
	if got := strings.Count(all, "ns#Answer\""); got != 4 {
		t.Errorf("%d answers, want 4", got)
	}
}

func TestDescribeKeepsApart(t *testing.T) {
	long := strings.Repeat("mot ", 40)
	q := someQuestions(4)
	for i, words := range []string{long + "un", long + "deux", "***", "+++"} {
		q[i].Rubrique, q[i].HeadTopic, q[i].Analyses = words, "", nil
	}
	topics := map[string]bool{}
	for _, l := range lines(t, q, DescribeOptions{}) {
		if i := strings.Index(l, "ns#rubrique "); i >= 0 {
			topics[l[i:]] = true
		}
	}
	if len(topics) != 2 {
		t.Errorf("two long rubriques and two without letters give %d topics, want 2: %v", len(topics), topics)
	}
}

func TestDescribeErratumOfNoAnswer(t *testing.T) {
	q := someQuestions(1)
	q[0].Answers, q[0].Status = nil, Pending
	q[0].Events = []Event{{Kind: Erratum, Publication: Publication{Date: "2014-09-01"}, OfAnswer: true}}
	for _, l := range lines(t, q, DescribeOptions{}) {
		if strings.Contains(l, "corrects") || strings.Contains(l, "erratum") {
			t.Errorf("an erratum of an answer that is not there: %s", l)
		}
	}
}

func TestTwoNames(t *testing.T) {
	for name, want := range map[string]string{"Thierry Lazaro": "Thierry|Lazaro", "de Rugy": "|", "Dr. House": "|", "Jean de Rugy": "|", "Cher": "|"} {
		if given, family := twoNames(name); given+"|"+family != want {
			t.Errorf("twoNames(%q) = %q, %q", name, given, family)
		}
	}
}

// TestRepeats: a question read again adds what is new of its source, in any order, and nothing twice.
func TestRepeats(t *testing.T) {
	q := someQuestions(2)
	bytes, name := *q[0], *q[0]
	bytes.Source = Source{Name: "other.txt", SHA256: sha256.Sum256([]byte("other"))}
	name.Source.Name = "copy.txt"
	again := name
	one := distinctLines(t, []*Question{q[0], q[1], &bytes, &name, &again})
	other := distinctLines(t, []*Question{&name, &bytes, q[1], &again, q[0]})
	if !slices.Equal(one, other) {
		t.Errorf("order matters:\n%s\n\n%s", strings.Join(one, "\n"), strings.Join(other, "\n"))
	}
	all := strings.Join(one, "\n")
	if n := strings.Count(all, "question/QANR5L14QE1 http://www.w3.org/ns/prov#wasDerivedFrom"); n != 2 {
		t.Errorf("%d sources of the question, want 2", n)
	}
	if !strings.Contains(all, `"copy.txt"`) || !strings.Contains(all, `"other.txt"`) || len(slices.Compact(one)) != len(one) {
		t.Errorf("want every name of a source, once:\n%s", all)
	}
}

func distinctLines(t *testing.T, questions []*Question) []string {
	t.Helper()
	var kept []*Question
	for q := range Distinct(stream(questions)) {
		if q != nil {
			kept = append(kept, q)
		}
	}
	all := lines(t, kept, DescribeOptions{})
	slices.Sort(all)
	return all
}

func TestAnsweringMinistry(t *testing.T) {
	first, second := Ministry{Label: "Avant"}, Ministry{Label: "Après"}
	history := []Attribution{{first, Publication{Date: "2022-06-28"}}, {second, Publication{Date: "2023-07-12"}}}
	moved := []Event{{Kind: Reattribution, Publication: Publication{Date: "2023-07-12"}}}
	for _, c := range []struct {
		answer       Date
		attributions []Attribution
		events       []Event
		want         string
	}{
		{"2023-01-10", history, moved, "avant"},
		{"2023-12-05", history, moved, "apres"},
		{"2021-01-01", history, moved, ""},
		{"2023-01-10", nil, moved, ""},
		{"2023-12-05", nil, moved, "apres"},
		{"2023-12-05", nil, nil, "apres"},
	} {
		q := someQuestions(1)
		q[0].AttributedMinistry, q[0].Attributions, q[0].Events = second, c.attributions, c.events
		q[0].Answers[0].Publication.Date = c.answer
		got := ""
		for _, l := range lines(t, q, DescribeOptions{}) {
			if _, ministry, ok := strings.Cut(l, "ns#answeringMinistry \"https://w3id.org/qparl/id/ministry/L14/"); ok {
				got = ministry[:strings.IndexByte(ministry, '"')]
			}
		}
		if got != c.want {
			t.Errorf("answered %s with %d attributions and %d events: %q, want %q", c.answer, len(c.attributions), len(c.events), got, c.want)
		}
	}
}

func TestPrintedTwice(t *testing.T) {
	q := someQuestions(1)
	q[0].Events = []Event{{Kind: Renewal, Publication: Publication{Date: "2015-01-20"}}, {Kind: Renewal, Publication: Publication{Date: "2015-01-20"}},
		{Kind: Renewal, Publication: Publication{Date: "2015-01-20", Page: "12"}}}
	same := q[0].Answers[0]
	same.Publication.Page = "9999"
	q[0].Answers = append(q[0].Answers, same)
	all := strings.Join(lines(t, q, DescribeOptions{}), "\n")
	if n := strings.Count(all, "ns#event "); n != 2 {
		t.Errorf("%d renewals, want 2: one printed twice, one on another page", n)
	}
	if strings.Count(all, "ns#hasAnswer ") != 1 || !strings.Contains(all, `publicationPage "9999"`) {
		t.Errorf("want one answer with both pages:\n%s", all)
	}
}

func TestNewBase(t *testing.T) {
	for base, ok := range map[string]bool{
		DefaultBase: true, "http://ex.org/a%20b/": true, "urn:x:": false, "http://ex.org": false, "http://ex.org/#": false, "http://ex.org/?a/": false,
		"http://ex.org/../": false, "http://ex.org/./": false, "http://ex.org/a/../b/": false, "http:///": false, "http://ex.org/%zz/": false, "ex.org/": false,
	} {
		if _, err := NewBase(base); (err == nil) != ok {
			t.Errorf("NewBase(%q): %v", base, err)
		}
	}
}

func TestDistinctSources(t *testing.T) {
	q := someQuestions(2)
	q[1].Source.SHA256 = q[0].Source.SHA256
	var e *SourceError
	kept := 0
	for q, err := range Distinct(stream(q)) {
		errors.As(err, &e)
		if q != nil {
			kept++
		}
	}
	if kept != 1 || e == nil || e.UID != "QANR5L14QE2" || e.First != "QANR5L14QE1" {
		t.Errorf("kept %d, error %v", kept, e)
	}
}

func TestDescribeSmallestLabel(t *testing.T) {
	q := someQuestions(3)
	q[0].Rubrique, q[1].Rubrique, q[2].Rubrique = "télécommunications", "Télécommunications", "TÉLÉCOMMUNICATIONS"
	all := strings.Join(lines(t, q, DescribeOptions{}), "\n")
	if strings.Count(all, "topic/rubrique/telecommunications http://www.w3.org/2004/02/skos/core#prefLabel") != 1 || !strings.Contains(all, `prefLabel "TÉLÉCOMMUNICATIONS"`) {
		t.Errorf("want one label, the smallest:\n%s", all)
	}
}

func TestDescribeNeverMergesPeople(t *testing.T) {
	q := someQuestions(4)
	for i, c := range []Constituency{{"Nord", "59", 6}, {"Paris", "75", 6}, {}, {}} {
		q[i].Author.Name, q[i].Author.Constituency = "Jean Martin", c
	}
	people := map[string]bool{}
	for _, l := range lines(t, q, DescribeOptions{}) {
		if strings.Contains(l, "ns#askedBy ") {
			people[l[strings.Index(l, "ns#askedBy "):]] = true
		}
	}
	if len(people) != 4 {
		t.Errorf("four questions of homonyms, %d people: %v", len(people), people)
	}
}

// memoryFile is an Overflow that counts.
type memoryFile struct {
	bytes.Buffer
	closed bool
}

func (f *memoryFile) ReadAt(p []byte, at int64) (int, error) {
	return bytes.NewReader(f.Bytes()).ReadAt(p, at)
}
func (f *memoryFile) Close() error { f.closed = true; return nil }

func TestThingsOverflow(t *testing.T) {
	var file *memoryFile
	overflow := func() (Overflow, error) { file = &memoryFile{}; return file, nil }
	small, big := newThings(nil), newThings(overflow)
	for run := range 4 {
		for i := range 500 {
			r := &Resource{ID: MustIRI(fmt.Sprintf("http://x/%d", i*(run+1))), Types: []IRI{SKOSConcept}}
			r.Add(SKOSPrefLabel, French(fmt.Sprintf("forme %d", run)))
			r.Add(SKOSAltLabel, French(fmt.Sprintf("autre %d", run%2)))
			for _, things := range []*things{small, big} {
				if err := things.add(r); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := big.writeRun(); err != nil {
			t.Fatal(err)
		}
	}
	var a, b []string
	for r, err := range small.all() {
		a = append(a, fmt.Sprint(r, err))
	}
	for r, err := range big.all() {
		b = append(b, fmt.Sprint(r, err))
	}
	if len(a) < 500 || !slices.Equal(a, b) {
		t.Fatalf("merged runs differ: %d and %d things", len(a), len(b))
	}
	big.close()
	if !file.closed {
		t.Error("the temporary file stays open")
	}
}

func TestSpoolOverflow(t *testing.T) {
	var want []string
	s := newSpool(func() (Overflow, error) { return &memoryFile{}, nil })
	long := strings.Repeat("é", 50_000)
	for i := range 200 {
		r := &Resource{ID: MustIRI(fmt.Sprintf("http://x/%d", i)), Layer: Mentioned}
		r.Add(PropText, French(long))
		r.Add(PropNumber, Integer(i))
		want = append(want, fmt.Sprint(*r))
		if err := s.add(r); err != nil {
			t.Fatal(err)
		}
	}
	if s.written == 0 {
		t.Fatal("nothing overflowed")
	}
	i := 0
	for r, err := range s.all() {
		if err != nil || fmt.Sprint(*r) != want[i] {
			t.Fatalf("resource %d comes back changed (%v)", i, err)
		}
		i++
	}
	if i != len(want) {
		t.Fatalf("%d of %d come back", i, len(want))
	}
}

type fullDisk struct{ memoryFile }

func (f *fullDisk) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestOverflowFails(t *testing.T) {
	s := newSpool(func() (Overflow, error) { return &fullDisk{}, nil })
	r := &Resource{ID: MustIRI("http://x/1")}
	r.Add(PropText, French(strings.Repeat("x", spoolLimit)))
	if err := s.add(r); !errors.Is(err, io.ErrShortWrite) {
		t.Fatalf("got %v", err)
	}
	s = newSpool(func() (Overflow, error) { return nil, os.ErrPermission })
	if err := s.add(r); !errors.Is(err, os.ErrPermission) {
		t.Fatalf("got %v", err)
	}
}

func TestDescribeEarlyStopAndErrors(t *testing.T) {
	before := runtime.NumGoroutine()
	broken := errors.New("broken")
	in := func(yield func(*Question, error) bool) {
		for i, q := range someQuestions(1000) {
			if i == 2 && !yield(nil, broken) || !yield(q, nil) {
				return
			}
		}
	}
	n, errs := 0, 0
	for _, err := range Describe(in, DescribeOptions{}) {
		if err == broken {
			errs++
		}
		if n++; n == 50 {
			break
		}
	}
	if errs != 1 {
		t.Errorf("the input's error came %d times", errs)
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines stay", runtime.NumGoroutine()-before)
}

func TestDistinct(t *testing.T) {
	q := someQuestions(3)
	same, other := *q[0], *q[1]
	same.Source.Path = "copy.txt"
	other.Source.Path, other.Text = "other.txt", "autre texte"
	other.Answers = []Answer{{Publication: Publication{Date: "2015-01-01"}, Text: "autre"}}
	var kept int
	var messages []string
	for q, err := range Distinct(stream(append(q, &same, &other))) {
		if err != nil {
			messages = append(messages, err.Error())
		}
		if q != nil {
			kept++
		}
	}
	want := []string{
		"copy.txt:1: question QANR5L14QE1: read before from the same bytes",
		"other.txt:1: question QANR5L14QE2: read before at QANR5L14QE2.txt:1 with other content; this one is newer, it goes to 2015-01-01; the first stays",
	}
	if kept != 3 || !slices.Equal(messages, want) {
		t.Errorf("kept %d, messages:\n%s", kept, strings.Join(messages, "\n"))
	}
}

func TestAnswerInOtherSpelling(t *testing.T) {
	q := someQuestions(2)
	q[0].Answers[0].Text, q[1].Answers[0].Text = "Une réponse.", "Une réponse !"
	var e *TextError
	texts := 0
	for r, err := range Describe(stream(q), DescribeOptions{}) {
		if errors.As(err, &e) {
			continue
		}
		if textOf(r) == "Une réponse !" {
			t.Error("a second text of one answer is stated")
		} else if textOf(r) == "Une réponse." {
			texts++
		}
	}
	if e == nil || e.Path != "QANR5L14QE2.txt" || texts != 1 {
		t.Errorf("error %v, %d texts", e, texts)
	}
}

func BenchmarkDescribe(b *testing.B) {
	questions := someQuestions(500)
	long := strings.Repeat("M. Thierry Lazaro attire l'attention de Mme la garde des sceaux, ministre de la justice, sur les propositions. ", 8)
	bytes := 0
	for _, q := range questions {
		q.Text += long
		q.Answers[0].Text += long + long
		bytes += len(q.Text) + len(q.Answers[0].Text)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for range Describe(stream(questions), DescribeOptions{Workers: 1}) {
		}
	}
}
