package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

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

// collect splits bytes given in small pieces.
func collect(split func(io.Reader, int64) iter.Seq2[Document, error], b string, limit int64, piece int) (parts []Document, errs []*Error) {
	for d, err := range split(&pieces{[]byte(b), piece}, limit) {
		var known *Error
		if errors.As(err, &known) {
			errs = append(errs, known)
		} else {
			parts = append(parts, d)
		}
	}
	return parts, errs
}

// pieces reads n bytes at a time.
type pieces struct {
	b []byte
	n int
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.b) == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), p.n)], p.b)
	p.b = p.b[n:]
	return n, nil
}

func TestSplitJSON(t *testing.T) {
	const a, b, c = `{"uid":"a"}`, `{"uid":"b","t":"\\\"{[\\"}`, `{"@xsi:type":"x","uid":"c"}`
	for _, x := range []struct {
		name, in string
		want     []string
		errs     []string // line: what
	}{
		{"list", `{"questionsEcrites":{"question":[` + a + ",\n" + b + "," + c + `]}}`, []string{"1" + a, "2" + b, "2" + c}, nil},
		{"one", `{"questionsGvt":{"question":` + a + `}}`, []string{"1" + a}, nil},
		{"empty", `{"questionsGvt":{"question":[]}}`, nil, nil},
		{"bare list", `[` + a + `,` + b + `]`, []string{"1" + a, "1" + b}, nil},
		{"wrapped list", `[{"question":` + a + `},{"question":` + b + `}]`, []string{"1" + a, "1" + b}, nil},
		{"lines", `{"question":` + a + "}\n" + `{"question":` + b + "}\n", []string{"1" + a, "2" + b}, nil},
		{"bare lines", a + "\n" + c, []string{"1" + a, "2" + c}, nil},
		{"no comma", `[` + a + "\n" + c + `]`, []string{"1" + a, "2" + c}, []string{"2: broken JSON: unexpected '{'"}},
		{"brace missing", `[{"uid":"x","o":{"p":1,` + "\n" + a + `]`, []string{"2" + a}, []string{"2: broken JSON: unexpected '{'"}},
		{"brace too many", `[` + a + "},\n" + c + `]`, []string{"1" + a, "2" + c}, []string{"1: broken JSON: unexpected '}'"}},
		{"quote missing", "[{\"uid\":\"x,\n\"t\":1},\n" + c + "," + a + "]", []string{"3" + c, "3" + a}, []string{"1: broken JSON: a string does not end on its line"}},
		{"quote missing on one line", `[{"uid":"x,"t":1},` + c + "," + a + "]", []string{"1" + c, "1" + a}, []string{"1: broken JSON: unexpected 't'"}},
		{"cut", `[` + a + ",\n{\"uid\":\"b", []string{"1" + a}, []string{"2: the file ends in the middle: was it cut short?"}},
		{"not ended", `[` + a + ",\n", []string{"1" + a}, []string{"2: the file ends in the middle: was it cut short?"}},
		{"too large", `[` + a + `,{"uid":"` + strings.Repeat("\\\\", 40) + `"},` + c + `]`, []string{"1" + a, "1" + c}, []string{"1: question larger than 60 bytes"}},
		{"nothing", ``, nil, nil},
		{"values between", `[` + a + `,null,` + "\n" + `-5.e1,"x",[],true,` + c + `]`, []string{"1" + a, "2" + c}, []string{"1: not a question: null", "2: not a question: a number",
			"2: not a question: a string", "2: not a question: an empty list", "2: not a question: true or false"}},
		{"values in a named list", `{"questionsGvt":{"question":[null,[],` + a + `]}}`, []string{"1" + a}, []string{"1: not a question: null", "1: not a question: an empty list"}},
		{"values in lines", `{"question":` + a + "}\nnull\n" + `{"question":5}`, []string{"1" + a}, []string{"2: not a question: null", "3: not a question: a number"}},
		{"values after a mistake", `[` + a + "}," + c + `,5,[],` + a + `]`, []string{"1" + a, "1" + c, "1" + a}, []string{"1: broken JSON: unexpected '}'", "1: not a question: a number", "1: not a question: an empty list"}},
		{"list in a list", `[[` + a + `,{"x":[],"y":null}],` + c + `]`, []string{"1" + a, `1{"x":[],"y":null}`, "1" + c}, nil},
		{"null for a list", `{"questionsGvt":{"question":null}}`, nil, nil},
		{"neighbour in a string", `[` + a + `,{"uid":"x","t":"` + `,` + c + "," + b + `]`, []string{"1" + a, "1" + c, "1" + b}, []string{"1: broken JSON: unexpected '@'"}},
		{"neighbours in a string of another", `[{"truncated":"` + `,` + c + "," + b + `]`, []string{"1" + c, "1" + b}, []string{"1: broken JSON: unexpected '@'"}},
		{"zero between", `[` + a + ",\x00" + c + `]`, []string{"1" + a, "1" + c}, []string{"1: broken JSON: unexpected control character 0x00"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			for _, piece := range []int{1, 7, 1 << 20} {
				parts, errs := collect(splitJSON, x.in, 60, piece)
				compareParts(t, parts, errs, x.want, x.errs)
			}
		})
	}
}

func compareParts(t *testing.T, parts []Document, errs []*Error, want, wantErrs []string) {
	t.Helper()
	var got, gotErrs []string
	for _, d := range parts {
		got = append(got, fmt.Sprint(d.Line)+string(d.Bytes))
	}
	for _, e := range errs {
		gotErrs = append(gotErrs, fmt.Sprintf("%d: %v", e.Line, e.Err))
	}
	if !slices.Equal(got, want) || !slices.Equal(gotErrs, wantErrs) {
		t.Errorf("got %q %q\nwant %q %q", got, gotErrs, want, wantErrs)
	}
}

// In a line of more than 4 KiB, a mistake and a question have a column, however the bytes come.
func TestSplitTellsColumns(t *testing.T) {
	for _, x := range []struct {
		split             func(io.Reader, int64) iter.Seq2[Document, error]
		begin, end, wrong string
	}{
		{splitJSON, `{"uid":"a"`, `},`, `{"uid":x},`},
		{splitXML, `<question>`, `</question>`, `<question>`},
	} {
		pad := strings.Repeat(" ", 5000)
		in := "[<questionsGvt>\n" + x.begin + pad + x.end + "\n" + x.begin + pad + x.end + x.wrong + x.begin + x.end + "</questionsGvt>"
		if x.wrong[0] == '{' {
			in = strings.NewReplacer("<questionsGvt>", "", "</questionsGvt>", "]").Replace(in)
			in = strings.Replace(in, "},]", "}]", 1)
		}
		for _, piece := range []int{1, 7, 1 << 20} {
			parts, errs := collect(x.split, in, 1<<20, piece)
			if len(parts) != 3 || len(errs) != 1 {
				t.Fatalf("%v %v", parts, errs)
			}
			line := in[strings.LastIndexByte(in, '\n')+1:]
			last, wrong := strings.LastIndex(line, x.begin)+1, strings.Index(line[1:], x.wrong)+2
			if x.wrong[0] == '{' {
				wrong += strings.IndexByte(x.wrong, 'x')
			}
			if parts[0].Column != 0 || parts[1].Column != 0 || parts[2].Column != int64(last) || parts[2].Line != 3 || errs[0].Column != int64(wrong) {
				t.Errorf("%d: parts at %d, %d, %d, error at %d, want %d and %d", piece, parts[0].Column, parts[1].Column, parts[2].Column, errs[0].Column, last, wrong)
			}
		}
	}
}

// A consumer that stops is left alone.
func TestSplitStops(t *testing.T) {
	for in, split := range map[string]func(io.Reader, int64) iter.Seq2[Document, error]{
		`[{"uid":"a"},{"uid":"b"},x`: splitJSON,
		`[x,{"uid":"b"}]`:            splitJSON,
		`<questionsGvt><question><a></question><question></question>`:  XMLList.Split,
		`<questionsGvt><question><question></question></questionsGvt>`: XMLList.Split,
	} {
		for range split(strings.NewReader(in), DefaultMaxEntry) {
			break
		}
	}
}

// A reader's own error is the last thing, and stays what it is.
func TestSplitReadError(t *testing.T) {
	failure := errors.New("the disk is gone")
	for _, split := range []func(io.Reader, int64) iter.Seq2[Document, error]{splitJSON, splitXML} {
		var last error
		for _, err := range split(io.MultiReader(strings.NewReader(`[{"uid":`), iotest.ErrReader(failure)), DefaultMaxEntry) {
			last = err
		}
		if !errors.Is(last, failure) {
			t.Errorf("got %v", last)
		}
	}
}

// TestClosures: each label of a closure, as printed.
func TestClosures(t *testing.T) {
	for label, want := range map[string]struct {
		status ontology.Status
		kind   ontology.EventKind
	}{
		"Fin de mandat":      {ontology.Lapsed, ontology.Lapse},
		"Caducité":           {ontology.Lapsed, ontology.Lapse},
		"question caduque":   {ontology.Lapsed, ontology.Lapse},
		"Question retirée":   {ontology.Withdrawn, ontology.Withdrawal},
		"RETIRÉE":            {ontology.Withdrawn, ontology.Withdrawal},
		"Réponse  publiée":   {ontology.ClosedOther, 0}, // there is no answer
		"Transmise au Sénat": {ontology.ClosedOther, 0},
	} {
		q, r := parse(JSON, []byte(`{"question":{"uid":"QANR5L16QE990201","auteur":{"identite":{"acteurRef":"PA1"}},"cloture":{"libelleCloture":"`+label+`","dateCloture":"2024-06-09"}}}`))
		if q.Status != want.status || (len(q.Events) == 1) != (want.kind != 0) || (len(r.errs) == 0) != (want.kind != 0) {
			t.Errorf("%s: %s, %v, %v", label, q.Status, q.Events, r.errs)
			continue
		}
		if want.kind != 0 && (q.Events[0].Kind != want.kind || q.Events[0].Reason != label || q.Events[0].Publication.Date != "2024-06-09") {
			t.Errorf("%s: %v", label, q.Events)
		}
	}
}

// A question without author is told of once, at the place where the author is missing.
func TestJSONWithoutAuthor(t *testing.T) {
	for in, want := range map[string]string{
		"{\"question\":{\"x\":null,\n\"uid\":\"QANR5L16QE991\"}}":                                   "q:1: auteur: no author",
		"{\"question\":{\"type\":null,\n\"uid\":\"QANR5L16QE991\",\n\"auteur\":null}}":              "q:3: auteur: no author",
		"{\"question\":{\"type\":null,\n\"auteur\":{\"identite\":null},\"uid\":\"QANR5L16QE991\"}}": "q:2: auteur: no author",
	} {
		if _, r := parse(JSON, []byte(in)); len(r.errs) != 1 || r.errs[0].Error() != want {
			t.Errorf("%s: %v", in, r.errs)
		}
	}
}

// Characters that no text can hold are told once a field, and never join what stands around them.
func TestJSONUnfitCharacters(t *testing.T) {
	const begin, end = `{"question":{"uid":"QANR5L16QE990201",` + "\n" + `"auteur":{"identite":{"acteurRef":"PA1"}},"textesQuestion":[{"texteQuestion":{"texte":"`, `"}}]}}`
	for in, want := range map[string]struct {
		text   string
		remark bool
	}{
		`a\ud800b`:            {"a\uFFFDb", true},
		`a\udc00`:             {"a\uFFFD", true},
		`a\ud800\u0041b`:      {"a\uFFFDAb", true},
		`\uDC00\uD83D\uDE00`:  {"\uFFFD😀", true},
		`\ud83d\ude00 \ufffd`: {"😀 \uFFFD", false},
		`a\u0000b\u0001`:      {"a b", true},
		`a\bb`:                {"a b", true},
		`a\\u0001\t\u000a\f`:  {`a\u0001`, false},
		`a\u00e9`:             {"aé", false},
	} {
		q, r := parse(JSON, []byte(begin+in+end))
		if q == nil || q.Text != want.text || (len(r.errs) == 1) != want.remark || len(r.errs) > 1 {
			t.Errorf("%s: %+v, %v", in, q, r.errs)
			continue
		}
		if want.remark && !strings.HasPrefix(r.errs[0].Error(), "q:2: textesQuestion[1].texteQuestion.texte: ") {
			t.Errorf("%s: %v", in, r.errs)
		}
	}
	for in, uid := range map[string]string{`QANR5L16QE99\u00001`: "", `QANR5L16QE99\ud8001`: "", `QANR5L16QE991`: "QANR5L16QE991"} {
		q, r := parse(JSON, []byte(`{"question":{"uid":"`+in+`","auteur":{"identite":{"acteurRef":"PA1"}}}}`))
		if (q == nil) != (uid == "") || q != nil && q.UID != uid || (len(r.errs) == 0) != (uid != "") {
			t.Errorf("%s: %+v, %v", in, q, r.errs)
		}
	}
	in := []byte(begin + `\u0000"}},{"texteQuestion":{"\u0001":"x","a\"b":"x","texte":"\ud800"}}],"x":"\":","type":"QE\u0001"}}`)
	before := bytes.Clone(in)
	_, r := parse(JSON, in)
	if !bytes.Equal(before, in) {
		t.Error("the stored bytes were changed")
	}
	var fields []string
	for _, err := range r.errs {
		if strings.Contains(err.Error(), unfitCharacters) {
			fields = append(fields, err.(*Error).Field)
		}
	}
	if want := []string{"type", "textesQuestion[1].texteQuestion.texte", "textesQuestion[2].texteQuestion.texte"}; !slices.Equal(fields, want) {
		t.Errorf("got %v in %v", fields, r.errs)
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

// A list of ten thousand with a broken one in the middle loses that one.
func TestSplitJSONBrokenInTheMiddle(t *testing.T) {
	item := string(benchQuestion[len(`{"question":`) : len(benchQuestion)-1])
	broken := strings.Replace(item, `"type":"QE",`, `"type":"QE,`, 1)
	list := `{"questionsEcrites":{"question":[` + strings.Repeat(item+",\n", 500) + broken + ",\n" + strings.Repeat(item+",\n", 499) + item + `]}}`
	parts, errs := collect(splitJSON, list, DefaultMaxEntry, 1<<16)
	if len(parts) != 1000 || len(errs) != 1 || errs[0].Line != 501 {
		t.Errorf("%d parts, %v", len(parts), errs)
	}
	if parts[999].Line != 1001 || string(parts[999].Bytes) != item {
		t.Errorf("the last part is not the last item, or not on its line: %d", parts[999].Line)
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

// Of a sound list the parts are exactly its items.
func FuzzSplitJSON(f *testing.F) {
	seeds(f, "../testdata/questions/json-*", "testdata/opendata/*.json")
	f.Fuzz(func(t *testing.T, b []byte) {
		parts, errs := collect(splitJSON, string(b), DefaultMaxEntry, 1<<16)
		small, _ := collect(splitJSON, string(b), DefaultMaxEntry, 3)
		if !slices.EqualFunc(parts, small, func(x, y Document) bool { return x.Line == y.Line && bytes.Equal(x.Bytes, y.Bytes) }) {
			t.Errorf("parts depend on how the bytes come")
		}
		var list []map[string]json.RawMessage
		if bytes.IndexByte(b, '\n') >= 0 || json.Unmarshal(b, &list) != nil || slices.ContainsFunc(list, func(m map[string]json.RawMessage) bool { return m == nil }) {
			return
		}
		for _, item := range list {
			if _, wrapped := item["question"]; wrapped {
				return
			}
			for name := range listNames {
				if _, wrapped := item[name]; wrapped {
					return
				}
			}
		}
		if len(errs) > 0 || len(parts) != len(list) {
			t.Errorf("%d items, %d parts, %v", len(list), len(parts), errs)
		}
	})
}
