package prose

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf8"

	"qparl/ontology"
)

// FuzzFind reads any text as a question and as its answer: nothing panics, every span is inside its text and on code-point
// boundaries, no two spans of a text cross, and the same text gives the same mentions.
func FuzzFind(f *testing.F) {
	for _, s := range fuzzSeeds(f) {
		f.Add(s, s)
	}
	first, second := NewFinder(nil), NewFinder(nil)
	first.Elements, second.Elements = true, true
	f.Fuzz(func(t *testing.T, text, answer string) {
		q := &ontology.Question{
			UID: "QANR5L14QE1", Legislature: 14, Type: ontology.Written, Text: text, Publication: ontology.Publication{Date: "2014-07-08"},
			Answers: []ontology.Answer{{Publication: ontology.Publication{Date: "2014-09-16"}, Text: answer}},
		}
		mentions, errs := first.Find(q)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		checkSpans(t, q, mentions)
		checkElements(t, q)
		again, _ := second.Find(q)
		if !slices.EqualFunc(mentions, again, sameMention) {
			t.Errorf("a second reading finds other mentions")
		}
	})
}

func sameMention(a, b ontology.Mention) bool {
	return a.In == b.In && a.Span == b.Span && a.Core == b.Core && a.By == b.By && a.Rule == b.Rule && a.Entity.Kind() == b.Entity.Kind()
}

func checkSpans(t *testing.T, q *ontology.Question, mentions []ontology.Mention) {
	t.Helper()
	for i, m := range mentions {
		text := q.Text
		if m.In != ontology.InQuestion {
			text = q.Answers[m.In].Text
		}
		checkSpan(t, m.By, text, m.Span)
		if m.Core != 0 && (m.Core <= m.Span.Begin || m.Core > m.Span.End) {
			t.Errorf("%s: core %d outside %v", m.By, m.Core, m.Span)
		}
		for _, o := range mentions[:i] {
			if o.In == m.In && o.Span.End > m.Span.Begin && o.Span.End < m.Span.End && o.Span.Begin < m.Span.Begin {
				t.Errorf("%v of %s crosses %v of %s", m.Span, m.By, o.Span, o.By)
			}
		}
	}
}

func checkSpan(t *testing.T, by, text string, s ontology.Span) {
	t.Helper()
	if s.Begin < 0 || s.Begin >= s.End || s.End > len(text) {
		t.Fatalf("%s: span %v outside a text of %d bytes", by, s, len(text))
	}
	for _, at := range []int{s.Begin, s.End} {
		if at < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[at]) {
			t.Errorf("%s: %d is inside a character", by, at)
		}
	}
}

func checkElements(t *testing.T, q *ontology.Question) {
	t.Helper()
	for _, d := range q.Demands {
		checkSpan(t, "demand", q.Text, d.Span)
		if d.Aspect != (ontology.Span{}) {
			checkSpan(t, "aspect", q.Text, d.Aspect)
		}
	}
	for i := range q.Answers {
		for _, e := range q.Answers[i].Elements {
			checkSpan(t, "element", q.Answers[i].Text, e.Span)
		}
	}
}

// fuzzSeeds are the texts of the sample pages and sentences with one construction each.
func fuzzSeeds(tb testing.TB) []string {
	seeds := []string{
		"M. Yves Grandjean attire l'attention de Mme la garde des sceaux, ministre de la justice, sur le rapport remis le 30 juin 2014 par M. Jean DURAND et sur ses propositions nos 3 à 5, 7 et 12 bis.",
		"L'article L. 121-1 du code de la route et les articles 706-72 et suivants du code de procédure pénale ; l'article 8 du même code.",
		"La loi n° 2015-991 du 7 août 2015 (loi NOTRe) ; le décret n° 2014-58 du 27 janvier 2014 relatif à l'eau modifie la directive 2000/60/CE.",
		"Par une décision n° 398217 du 6 mars 2017, le Conseil d'État (CE) a annulé l'arrêté du 1er mars 2012.",
		"Sa question écrite n° 08264, publiée au JO du 30 octobre 2012, est restée sans réponse : 4,7 millions d'euros, soit 5,5 %.",
		"🙂 L’Office national des digues (OND) n°\u00a05 «\u202fcœur\u202f» ; n°s 1-2, C-417/16, (((« « ‘ ’", "n° n° n° 5 et et à à du du de la", "M. M. M. le le ministre ministre de de",
	}
	for _, name := range []string{"000_50102caaabe59304.txt", "001_1d621582c98311b5.txt"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "testdata", "questions", name))
		if err != nil {
			tb.Fatal(err)
		}
		seeds = append(seeds, ontology.Text(string(data)))
	}
	return seeds
}
