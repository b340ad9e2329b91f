package extract

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

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
