package extract

import (
	"crypto/sha256"
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"qparl/extract/prose"
	"qparl/ontology"
)

// documentsOf are documents in memory, one for each text.
func documentsOf(texts ...string) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		for i, text := range texts {
			name := fmt.Sprintf("%d.txt", i+1)
			if !yield(Document{Path: name, Name: name, Line: 1, Bytes: []byte(text)}, nil) {
				return
			}
		}
	}
}

// notes are n questions, some of them with faults.
func notes(n int) []string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = note(i+1, fmt.Sprintf("text %d", i))
		switch i % 17 {
		case 3:
			texts[i] += "!remark"
		case 5:
			texts[i] = "no question"
		}
	}
	return texts
}

func TestQuestionsKeepOrder(t *testing.T) {
	useFormats(t, noteFormat)
	texts := notes(1000)
	one := printed(Questions(documentsOf(texts...), Options{Workers: 1}))
	for _, workers := range []int{0, 2, 3, 8} {
		if got := printed(Questions(documentsOf(texts...), Options{Workers: workers})); got != one {
			t.Errorf("%d workers give another stream than one", workers)
		}
	}
	if !strings.HasPrefix(one, "QANR5L14QE1 1.txt:1\n") || !strings.Contains(one, "4.txt:2: text: \"text 3!remark\": unusual\nQANR5L14QE4 4.txt:1\n") {
		t.Errorf("got %.300s", one)
	}
}

func TestQuestionsShuffled(t *testing.T) {
	useFormats(t, notesFormat)
	texts := notes(300)
	uids := func() (all []string) {
		for q, err := range Questions(documentsOf(texts...), Options{Workers: 2}) {
			if err == nil {
				all = append(all, q.UID+q.Text)
			}
		}
		slices.Sort(all)
		return all
	}
	before := uids()
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(texts), func(i, k int) { texts[i], texts[k] = texts[k], texts[i] })
	if !slices.Equal(before, uids()) {
		t.Error("another order of documents gives other questions")
	}
}

// An early end leaves no goroutine, wherever it comes.
func TestQuestionsEarlyEnd(t *testing.T) {
	useFormats(t, noteFormat)
	before := runtime.NumGoroutine()
	for _, stop := range []int{1, 63, 64, 65, 700, 5000} {
		n := 0
		for range Questions(documentsOf(notes(3000)...), Options{Workers: 4}) {
			if n++; n == stop {
				break
			}
		}
		if after := goroutines(before); after > before {
			t.Errorf("stopped after %d: %d goroutines, %d before", stop, after, before)
		}
	}
	func() {
		defer func() { _ = recover() }()
		for range Questions(documentsOf(notes(3000)...), Options{Workers: 4}) {
			panic("consumer")
		}
	}()
	if after := goroutines(before); after > before {
		t.Errorf("consumer that panics: %d goroutines, %d before", after, before)
	}
}

// goroutines counts them, within two seconds at most those of before if the others end: one that a WaitGroup has seen done is
// counted for a moment longer.
func goroutines(before int) (n int) {
	for range 200 {
		if n = runtime.NumGoroutine(); n <= before {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return n
}

// Reading does not run ahead of the consumer by more than a few batches.
func TestQuestionsBounded(t *testing.T) {
	useFormats(t, noteFormat)
	opened := 0
	documents := func(yield func(Document, error) bool) {
		for d, err := range documentsOf(notes(20000)...) {
			if opened++; !yield(d, err) {
				return
			}
		}
	}
	for range Questions(documents, Options{Workers: 2}) {
		time.Sleep(50 * time.Millisecond)
		break
	}
	if limit := (2 + 4) * batchDocuments; opened > limit {
		t.Errorf("%d documents opened for one question, more than %d", opened, limit)
	}
}

func TestQuestionsFaults(t *testing.T) {
	useFormats(t, notesFormat)
	got := printed(Questions(documentsOf(
		note(1, "!panic"),
		note(2, "!mute"),
		note(3, "!uid"),
		note(0, ""),
		"#Q 14 XX 5\n",
		"#Q 100 QE 5\n",
		"#Q 14\n",
		note(6, "a\n")+note(7, "!panic\n")+note(8, "b\n"),
		note(9, "a\n")+note(10, "!split\n"),
		note(11, "\xe9t\xe9"),
		note(12, "été éte \xe9"),
	), Options{Workers: 2}))
	want := `1.txt:1: internal error in testformat_test.go:LINE: runtime error: invalid memory address or nil pointer dereference
2.txt:1: internal error: no question, and no reason
3.txt:1: uid: "QANR5L14QE1": does not agree with the other fields, which give QANR5L14QE3
4.txt:1: uid: "QANR5L14QE0": no such question: legislature 14, type "QE", number 0
5.txt:1: uid: "QANR5L14XX5": no such question: legislature 14, type "", number 5
6.txt:1: uid: "QANR5L100QE5": no such question: legislature 100, type "QE", number 5
7.txt:1: no note
QANR5L14QE6 8.txt#QANR5L14QE6:1
8.txt:3: internal error in testformat_test.go:LINE: runtime error: invalid memory address or nil pointer dereference
QANR5L14QE8 8.txt#QANR5L14QE8:5
QANR5L14QE9 9.txt#QANR5L14QE9:1
9.txt:1: internal error in testformat_test.go:LINE: cannot split
QANR5L14QE11 10.txt:1
11.txt:2: byte 0xE9 at offset 23 is no UTF-8; such bytes were read as U+FFFD
QANR5L14QE12 11.txt:1
`
	if got = withoutLines(got); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// withoutLines replaces the line numbers of the program's own source.
func withoutLines(s string) string {
	const file = "testformat_test.go:"
	var b strings.Builder
	for i, piece := range strings.Split(s, file) {
		if i > 0 {
			b.WriteString(file + "LINE")
			piece = strings.TrimLeft(piece, "0123456789")
		}
		b.WriteString(piece)
	}
	return b.String()
}

// The hash is that of the bytes as stored: of the file, or of the part that holds the question.
func TestQuestionsSource(t *testing.T) {
	useFormats(t, notesFormat)
	alone := note(1, "caf\xe9")
	first, second := note(2, "a\n"), note(3, "é\n")
	want := []string{alone, first, second}
	var got []ontology.Source
	for q, err := range Questions(documentsOf(alone, first+second), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, q.Source)
	}
	for i, source := range got {
		if source.SHA256 != sha256.Sum256([]byte(want[i])) {
			t.Errorf("%s: not the hash of %q", source.Name, want[i])
		}
	}
	if len(got) != 3 || got[2].Line != 3 || got[2].Name != "2.txt#QANR5L14QE3" || got[0].Name != "1.txt" {
		t.Errorf("got %+v", got)
	}
}

func TestQuestionsFrom(t *testing.T) {
	useFormats(t, declinedFormat, noteFormat)
	got := printed(Questions(documentsOf("x 14 QE 1\n"), Options{From: "note"}))
	if got != "QANR5L14QE1 1.txt:1\n" {
		t.Error(got)
	}
	got = printed(Questions(documentsOf("x"), Options{From: "declined"}))
	if got != "unknown source format \"declined\" (known: note)\n" {
		t.Error(got)
	}
}

// What a question says does not change when the storage of its document is used again.
func TestParseCopiesWhatItKeeps(t *testing.T) {
	kept := 0
	for document, err := range Open(Options{}, "../testdata/forms", "../testdata/questions") {
		if err == nil {
			err = document.Load()
		}
		if err != nil {
			t.Fatal(err)
		}
		stored := document.Bytes
		document.Bytes = nil
		document.load = func(into []byte) ([]byte, error) { return append(into, stored...), nil }
		w := newWorker(Options{})
		w.read(&opened{document: document})
		before := fmt.Sprint(questionsOf(w.results))
		for i := range w.storage[:cap(w.storage)] {
			w.storage[:cap(w.storage)][i] = '!'
		}
		if after := fmt.Sprint(questionsOf(w.results)); after != before {
			t.Errorf("%s: the question refers to the storage of its document", document.Path)
		}
		kept += len(questionsOf(w.results))
	}
	if kept == 0 {
		t.Error("no question read")
	}
}

func questionsOf(results []result) (all []ontology.Question) {
	for _, r := range results {
		if r.question != nil {
			all = append(all, *r.question)
		}
	}
	return all
}

func TestInspect(t *testing.T) {
	useFormats(t, notesFormat)
	var got strings.Builder
	for i, err := range Inspect(documentsOf(note(1, "a !remark\n")+note(2, "b\n"), "none"), Options{}) {
		if err != nil {
			fmt.Fprintln(&got, err)
			continue
		}
		fmt.Fprintln(&got, i.Question.UID, i.Format, i.Fields, i.Remarks)
	}
	want := `QANR5L14QE1 notes [{1 number 1}] [1.txt:2: text: "a !remark\n": unusual]
QANR5L14QE2 notes [{3 number 2}] []
2.txt: not a parliamentary question in a known form
`
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
}

func BenchmarkQuestionsZip(b *testing.B) {
	useFormats(b, noteFormat)
	var files []string
	size := 0
	words := strings.Fields("le la les un une de du des question ministre réponse rapport article loi projet texte société")
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 2000 {
		var text strings.Builder
		for text.Len() < 4000 {
			text.WriteString(words[random.IntN(len(words))] + " ")
		}
		files = append(files, fmt.Sprintf("json/%d.txt", i), note(i+1, text.String()))
		size += text.Len()
	}
	write(b, map[string]string{"a.zip": zipped(b, files...)})
	options := Options{Extractors: []*prose.Extractor{}}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for _, err := range Questions(Open(options, "a.zip"), options) {
			if n++; err != nil {
				b.Fatal(err)
			}
		}
		if n != 2000 {
			b.Fatal(n)
		}
	}
}
