package extract

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

// parse reads bytes as one document of a format.
func parse(f *Format, b []byte) (*ontology.Question, *Reading) {
	r := &Reading{Document: Document{Path: "q", Line: 1, Bytes: b}}
	return f.Parse(r), r
}

func TestMatchMachineFormats(t *testing.T) {
	for _, c := range []struct {
		head string
		want *Format
	}{
		{`{"question":{"uid":"QANR5L16QE1"}}`, JSON},
		{" \n{ \"question\" : {", JSON},
		{`{"@xmlns":"http://x/","question":{"uid":"x"}}`, JSON},
		{`{"question":{"uid":"x","type":"question"}}`, JSON},
		{`{"question":{"texte":"le mot \"question\":"}}`, JSON},
		{`{"uid":"QANR5L16QE1","identifiant":{}}`, JSON},
		{`{"question":{"uid":"x"}}` + "\n" + `{"question":{"uid":"y"}}`, JSONList},
		{`{"question":[{"uid":"x"}]}`, JSONList},
		{`[{"question":{"uid":"x"}}]`, JSONList},
		{`[ {"@xsi:type":"QuestionEcrite_Type","uid":"x"}]`, JSONList},
		{`[null, 5,"a,{",[], {"uid":"x"}]`, JSONList},
		{`[null, 5, {"id":"x"}]`, nil},
		{`[null, "x`, nil},
		{`{"questionsEcrites":{"question":[`, JSONList},
		{`{"@xmlns":"http://x/","questionsGvt":{"question":[`, JSONList},
		{`{"questionsOralesSansDebat":{}}`, JSONList},
		{`{"acteur":{"uid":{"#text":"PA1"}}}`, AMO},
		{`{"mandat":{}}`, AMO},
		{`{"id":"12-48328QE","url":"x"}`, JSON},
		{`[{"a":1}]`, JSON},
		{`<question><uid>x</uid></question>`, XML},
		{`<?xml version="1.0"?><!-- <QUESTION> --><q:question xmlns:q="x">`, XML},
		{`<?xml version="1.0"?><!DOCTYPE question [<!ENTITY a "b">]><question>`, XML},
		{`<?xml version="1.0"?><rss>`, XML},
		{`<questionsEcrites><question>`, XMLList},
		{`<?xml version="1.0"?><questionsGvt xmlns="x">`, XMLList},
		{`<QUESTION TYPE="QE">`, VueXML},
		{`<organe><uid>PO1</uid></organe>`, AMO},
		{`<?xml version="1.0"?><!DOCTYPE html><html lang="fr">`, nil},
		{`<html><body>{"question":{}}`, nil},
		{`[lien](#) Question N° 1`, nil},
		{``, nil}, {`{`, JSON}, {`<`, nil}, {`[`, nil}, {`<!`, nil}, {`<?xml`, XML},
	} {
		var got *Format
		for _, f := range []*Format{AMO, JSONList, JSON, VueXML, XMLList, XML} {
			if f.Match([]byte(c.head)) {
				got = f
				break
			}
		}
		if got != c.want {
			t.Errorf("%q: got %v", c.head, got)
		}
	}
}

func TestSplitUID(t *testing.T) {
	for _, c := range []struct {
		uid  string
		leg  int
		kind ontology.QuestionType
		n    int
	}{
		{"QANR5L14QE60066", 14, ontology.Written, 60066},
		{"QANR5L15QOSD3", 15, ontology.OralWithoutDebate, 3},
		{"QANR5L17QG1", 17, ontology.Government, 1},
	} {
		leg, kind, n, ok := splitUID(c.uid)
		if !ok || leg != c.leg || kind != c.kind || n != c.n {
			t.Errorf("%s: got %d %v %d %v", c.uid, leg, kind, n, ok)
		}
	}
	for _, uid := range []string{"", "QANR5L", "QANR5L16", "QANR5L16QE", "QANR5L16QE0001", "QANR5L016QE1", "QANR5L16QM1", "qanr5l16qe1",
		"QANR5L16QE1x", "QANR5L16QE-1", "QANR4L16QE1", "QANR5L16QEQE1", "QANR5L16QE99999999999999999999", "QANR5LQE1"} {
		if _, _, _, ok := splitUID(uid); ok {
			t.Errorf("%s: taken for a uid", uid)
		}
	}
}

func TestRepairMojibake(t *testing.T) {
	for _, s := range []string{"Le décret", "cœur — « œuvre » … 12 € à l'œil", "ÂGE MOYEN", "Não", "çà et là"} {
		if got := repairMojibake(s); got != s {
			t.Errorf("%q became %q", s, got)
		}
		var twice strings.Builder // read as Windows-1252, where the five free bytes stand for themselves
		for _, b := range []byte(s) {
			twice.WriteRune(windows1252[b])
		}
		if got := repairMojibake(twice.String()); got != s && strings.Contains(twice.String(), "Ã") {
			t.Errorf("%q from %q, want %q", got, twice.String(), s)
		}
	}
	if s := "déjà cité : «Ã©»"; repairMojibake(s) != s {
		t.Errorf("a quoted pair was changed")
	}
}

var windows1252 = func() (table [256]rune) {
	for i := range table {
		table[i] = rune(i)
	}
	copy(table[0x80:], []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"))
	return table
}()

// Each value's line is found again, whatever stands around it.
func TestJSONLine(t *testing.T) {
	doc := "{\n\"question\": {\n\"uid\":\n\"QANR5L16QE990201\", \"x\\\"{\": [\n1, {\"a\": \"]\"},\n\"deux\"\n],\n\"type\": \"QM\"}}"
	q, r := parse(JSON, []byte(doc))
	if q != nil || len(r.errs) != 1 || r.errs[0].(*Error).Line != 8 {
		t.Errorf("got %v", r.errs)
	}
	r = &Reading{Document: Document{Path: "q", Line: 11, Bytes: []byte(strings.Replace(doc, "QM", "QE", 1))}, Trace: true}
	parseJSON(r)
	want := []Field{{14, "uid", "QANR5L16QE990201"}, {15, `x"{[1]`, "1"}, {15, `x"{[2].a`, "]"}, {16, `x"{[3]`, "deux"}, {18, "type", "QE"}}
	if !slices.Equal(r.Found, want) {
		t.Errorf("got %v", r.Found)
	}
	if e := r.errs[0].(*Error); e.Line != 14 || e.Field != `x"{` || !e.Kept {
		t.Errorf("got %v", r.errs)
	}
}

// TestClosures: each label of a closure, as printed.
func TestClosures(t *testing.T) {
	for label, want := range map[string]struct {
		status ontology.Status
		kind   ontology.EventKind
		reason string // only where the label is a cause
	}{
		"Fin de mandat":      {ontology.Lapsed, ontology.Lapse, "Fin de mandat"},
		"Caducité":           {ontology.Lapsed, ontology.Lapse, ""},
		"question caduque":   {ontology.Lapsed, ontology.Lapse, ""},
		"Question retirée":   {ontology.Withdrawn, ontology.Withdrawal, ""},
		"RETIRÉE":            {ontology.Withdrawn, ontology.Withdrawal, ""},
		"Réponse  publiée":   {ontology.ClosedOther, 0, ""}, // there is no answer
		"Transmise au Sénat": {ontology.ClosedOther, 0, ""},
	} {
		q, r := parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990201","auteur":{"identite":{"acteurRef":"PA1"}},"cloture":{"libelleCloture":"`+label+`","dateCloture":"2024-06-09"}}}`))
		if q.Status != want.status || (len(q.Events) == 1) != (want.kind != 0) || (len(r.errs) == 0) != (want.kind != 0) {
			t.Errorf("%s: %s, %v, %v", label, q.Status, q.Events, r.errs)
			continue
		}
		if want.kind != 0 && (q.Events[0].Kind != want.kind || q.Events[0].Reason != want.reason || q.Events[0].Publication.Date != "2024-06-09") {
			t.Errorf("%s: %v", label, q.Events)
		}
	}
}

// A closure whose code and label contradict each other closes the question, and says no more of it than its answers do.
func TestClosuresInConflict(t *testing.T) {
	const answer = `"textesReponse":{"texteReponse":{"infoJO":{"typeJO":"JO_QUESTION","dateJO":"2024-06-04"},"texte":"Oui."}},`
	for _, c := range []struct {
		answer, code, label string
		status              ontology.Status
		events, disagree    int
	}{
		{"", "REP_PUB", "Question retirée", ontology.ClosedOther, 0, 1},
		{answer, "REP_PUB", "Question retirée", ontology.Answered, 0, 1},
		{answer, "REP_PUB", "Fin de mandat", ontology.Answered, 0, 1},
		{answer, "REP_PUB", "RÉPONSE PUBLIÉE", ontology.Answered, 0, 0},
		{answer, "XYZ", "Question retirée", ontology.Answered, 1, 0},
		{"", "XYZ", "Question retirée", ontology.Withdrawn, 1, 0},
	} {
		q, r := parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990201","auteur":{"identite":{"acteurRef":"PA1"}},`+c.answer+
			`"cloture":{"codeCloture":"`+c.code+`","libelleCloture":"`+c.label+`","dateCloture":"2024-06-09"}}}`))
		if q == nil || q.Status != c.status || len(q.Events) != c.events || len(r.errs) != c.disagree ||
			c.disagree == 1 && r.errs[0].Error() != `q:1: cloture.libelleCloture: "`+c.label+`": code and label disagree` {
			t.Errorf("%s, %s: %+v, %v", c.code, c.label, q, r.errs)
		}
	}
}

// A name given twice is not settled in silence, and every document of a pool of parsers keeps its own words.
func TestJSONKeepsItsWords(t *testing.T) {
	q, r := parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990201","auteur":{"identite":{"acteurRef":"PA1"}},"indexationAN":{"rubrique":"étangs","rubrique":"canaux"}}}`))
	if len(r.errs) != 1 || r.errs[0].Error() != `q:1: indexationAN.rubrique: "canaux": given twice; the first is read` {
		t.Errorf("got %v", r.errs)
	}
	parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990299","indexationAN":{"rubrique":"fleuve","teteAnalyse":"x"}}}`))
	if q.Rubrique != "étangs" || q.UID != "QANR5L16QE990201" {
		t.Errorf("overwritten: %q %q", q.Rubrique, q.UID)
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"déjà, l'été – l’hiver":    "déjà, l'été – l’hiver",
		"  deux   blancs ":         "deux blancs",
		"a\u00a0: b\u2009c\u3000d": "a : b c d",
		"R&amp;D, c&#339;ur":       "R&D, cœur",
		"Ã©tangs":                  "étangs",
		"ligne\nligne":             "ligne ligne",
		"Âge":                      "Âge",
		"«a»":                      "«a»",
		" ":                        "",
	} {
		q, _ := parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990201","indexationAN":{"rubrique":"`+in+`"}}}`))
		if q.Rubrique != want {
			t.Errorf("%q: got %q, want %q", in, q.Rubrique, want)
		}
	}
}

func seeds(f *testing.F, patterns ...string) {
	for _, pattern := range patterns {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			f.Fatal(pattern, found, err)
		}
		for _, path := range found {
			b, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(b)
		}
	}
}

// checkReading asserts what holds of every reading: a question or a reason, and lines of the document.
func checkReading(t *testing.T, q *ontology.Question, r *Reading) {
	t.Helper()
	if q == nil && !rejected(r.errs) {
		t.Errorf("no question and no reason")
	}
	for _, err := range r.errs {
		if e := err.(*Error); e.Line < r.Line || e.Line > r.Line+bytes.Count(r.Bytes, newline)+1 {
			t.Errorf("line %d of %d: %v", e.Line, bytes.Count(r.Bytes, newline), e)
		}
	}
	if q != nil && checkIdentity(q) != nil {
		t.Errorf("%s: %v", q.UID, checkIdentity(q))
	}
}

func FuzzJSON(f *testing.F) {
	seeds(f, "../testdata/questions/json-*.json", "testdata/opendata/*.json")
	f.Fuzz(func(t *testing.T, b []byte) {
		q, r := parse(JSON, b)
		checkReading(t, q, r)
		r.Trace, r.errs = true, nil
		again := parseJSON(r)
		checkReading(t, again, r)
		if (q == nil) != (again == nil) {
			t.Errorf("traced differently")
		}
	})
}
