package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

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

// The limit of the person holds for each question of a list.
func TestListLimit(t *testing.T) {
	item := string(benchQuestion[len(`{"question":`) : len(benchQuestion)-1])
	list := `[` + item + `,{"uid":"` + strings.Repeat("x", 150<<10) + `"},` + "\n" + item + `]`
	xmlItem := `<question><uid>QANR5L16QE990201</uid><auteur><identite><acteurRef>PA1</acteurRef></identite></auteur></question>`
	write(t, map[string]string{
		"list.json": list,
		"list.xml":  `<questionsGvt>` + xmlItem + `<question>` + strings.Repeat("x", 150<<10) + "</question>\n" + xmlItem + `</questionsGvt>`,
	})
	for path, want := range map[string]string{
		"list.json": "QANR5L16QE990200 list.json#QANR5L16QE990200:1\nlist.json:1: question larger than 102401 bytes\nQANR5L16QE990200 list.json#QANR5L16QE990200:2\n",
		"list.xml":  "QANR5L16QE990201 list.xml#QANR5L16QE990201:1\nlist.xml:1: question larger than 102401 bytes\nQANR5L16QE990201 list.xml#QANR5L16QE990201:2\n",
	} {
		expect(t, Options{MaxEntry: 100<<10 + 1}, want, path)
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
