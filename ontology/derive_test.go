package ontology

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// alikeQuestions are written questions in families of near duplicates; answers too are alike, some the same on other days.
func alikeQuestions(n int) []*Question {
	all := someQuestions(n)
	texts := variants((n+4)/5, 5, 150)
	for i, q := range all {
		q.Text = texts[i]
		q.Answers[0].Text = "Réponse. " + texts[i/10*10]
		if i%7 == 0 {
			q.Answers[0].Publication.Date = "2015-01-20"
		}
	}
	return all
}

// derivedLines are the lines of the derived layer, which must be the last.
func derivedLines(t *testing.T, questions []*Question, o DescribeOptions) (all []string) {
	t.Helper()
	o.Derive = true
	for _, l := range lines(t, questions, o) {
		if strings.HasSuffix(l, " derived") {
			all = append(all, strings.TrimSuffix(strings.ReplaceAll(l, DefaultBase, ""), " derived"))
		} else if len(all) > 0 {
			t.Fatalf("after the derived layer: %s", l)
		}
	}
	return all
}

func TestDeriveWorkersAndOrder(t *testing.T) {
	questions := alikeQuestions(400)
	one := derivedLines(t, questions, DescribeOptions{Workers: 1, AsOf: "2015-01-01"})
	if !slices.Equal(one, derivedLines(t, questions, DescribeOptions{Workers: 8, AsOf: "2015-01-01"})) {
		t.Fatal("8 workers: other output")
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
	if !slices.Equal(one, derivedLines(t, questions, DescribeOptions{AsOf: "2015-01-01"})) {
		t.Fatal("shuffled input: other output")
	}
	subject := func(l string) string { return l[:strings.IndexByte(l, ' ')] }
	for i, l := range one[1:] {
		if subject(l) < subject(one[i]) {
			t.Fatalf("%s comes after %s", l, one[i])
		}
	}
	stated := strings.Join(one, "\n") + "\n"
	near := 0
	for _, l := range one {
		from, to, ok := strings.Cut(l, " "+PropNearDuplicateOf.text+" ")
		if !ok {
			continue
		}
		near++
		to = strings.Trim(strings.TrimSpace(to), `"`)
		if back := to + " " + PropNearDuplicateOf.text + ` "` + from + `"`; !strings.Contains(stated, back) {
			t.Fatalf("%s is stated, not %s", l, back)
		}
		if from == to || from[:6] != to[:6] {
			t.Fatalf("not two questions or two answers: %s", l)
		}
	}
	if n := len(slices.Compact(slices.Clone(one))); n != len(one) || near < 400 {
		t.Fatalf("%d statements come twice; %d near duplicates", len(one)-n, near)
	}
}

func TestDeriveNothingUnasked(t *testing.T) {
	for _, l := range lines(t, alikeQuestions(20), DescribeOptions{AsOf: "2020-01-01"}) {
		if strings.HasSuffix(l, "derived") {
			t.Fatal(l)
		}
	}
}

// TestDeriveAnswers: an answer counts each question once, however often it prints it, and not those read again; the same
// text on another day is a near duplicate.
func TestDeriveAnswers(t *testing.T) {
	const text = "La même réponse en plus de quatre mots."
	q := someQuestions(4)
	for i := range q {
		q[i].Answers[0].Text = text
	}
	q[1].Answers = append(q[1].Answers, q[1].Answers[0])
	q[2].Repeat = OtherName
	q[3].Answers[0].Publication.Date = "2015-01-20"
	digest := Digest(text)
	first, second := "answer/L14/2014-09-16/"+digest, "answer/L14/2015-01-20/"+digest
	const integer = " http://www.w3.org/2001/XMLSchema#integer"
	want := []string{
		first + " " + PropAnsweredQuestionCount.text + ` "2"` + integer, first + " " + PropNearDuplicateOf.text + ` "` + second + `" `,
		second + " " + PropAnsweredQuestionCount.text + ` "1"` + integer, second + " " + PropNearDuplicateOf.text + ` "` + first + `" `,
	}
	got := derivedLines(t, q, DescribeOptions{})
	if len(got) < 4 || !slices.Equal(got[:4], want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPageAddress(t *testing.T) {
	for _, c := range []struct {
		legislature, number int
		kind                QuestionType
		want                string
	}{
		{14, 60066, Written, "https://questions.assemblee-nationale.fr/q14/14-60066QE.htm"},
		{8, 19975, Written, "https://questions.assemblee-nationale.fr/q8/8-19975QE.htm"},
		{15, 12, OralWithoutDebate, "https://questions.assemblee-nationale.fr/q15/15-12QOSD.htm"},
		{16, 1, Government, "https://www.assemblee-nationale.fr/dyn/16/questions/QANR5L16QG1"},
		{17, 4308, Written, "https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE4308"},
		{7, 1, Written, ""}, {18, 1, Written, ""}, {14, 0, Written, ""}, {14, 1, 0, ""}, {14 + 1<<16, 1, Written, ""},
	} {
		q := Question{Legislature: c.legislature, Number: c.number, Type: c.kind}
		if got := pageKeyOf(&q).address(); got != c.want {
			t.Errorf("legislature %d, %s %d: %q, want %q", c.legislature, c.kind.Code(), c.number, got, c.want)
		}
	}
}

// TestDerivationMemory bounds what a run keeps of a text of which no other is a near duplicate.
func TestDerivationMemory(t *testing.T) {
	const questions = 50_000
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	d := newDerivation(DescribeOptions{Base: Base{prefix: DefaultBase}, Derive: true})
	r := rand.New(rand.NewPCG(1, 2))
	for i := range questions {
		v := derivable{question: d.iri("question/QANR5L14QE", i), answers: []derivableAnswer{{id: d.iri("answer/L14/2014-09-16/46e61ba8ab", i), key: answerKey{digest: uint64(i)}}}}
		for k := range v.signature {
			v.signature[k], v.answers[0].signature[k] = uint8(r.Uint32()), uint8(r.Uint32())
		}
		d.add(&v)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	held := after.HeapAlloc - before.HeapAlloc
	seen := 0
	var most uint64
	d.finish(func(*Resource, error) bool {
		if seen++; seen%questions == 1 {
			runtime.ReadMemStats(&after)
			most = max(most, after.HeapAlloc-before.HeapAlloc)
		}
		return true
	})
	t.Logf("%d bytes a text, %d while they are compared", held/(2*questions), most/(2*questions))
	if most/(2*questions) > 600 {
		t.Errorf("%d bytes a text, want at most 600", most/(2*questions))
	}
}

func (d *derivation) iri(kind string, n int) IRI {
	return Base{prefix: d.prefix}.join(kind, strconv.Itoa(100_000+n))
}
