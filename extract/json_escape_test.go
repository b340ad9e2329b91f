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

// An escape that JSON does not know costs the question that holds it, and names the line; it is not read as it stands.
func TestJSONInvalidEscapes(t *testing.T) {
	const begin, end = `{"question":{"uid":"QANR5L16QE990201",` + "\n" + `"auteur":{"identite":{"acteurRef":"PA1"}},"indexationAN":{"rubrique":"`, `"}}}`
	for in, sound := range map[string]bool{
		`d\xret`: false, `\u12G4`: false, `\u12`: false, `\u`: false, `\ud83d\u12G4`: false, `\U0041`: false, `\'`: false, `\\\a`: false, `\u+123`: false,
		`\ud83d\ude00\q`: false, `\é`: false, `a","d\xret":"`: false,
		`\"\\\/\b\f\n\r\té\u00E9\u00e9`: true, `\\x \\u12G4`: true,
	} {
		q, r := parse(JSON, []byte(begin+in+end))
		if (q != nil) != sound || !sound && (len(r.errs) != 1 || r.errs[0].Error() != "q:2: broken JSON: invalid escape") {
			t.Errorf("%s: %v, %v", in, q, r.errs)
		}
	}
	if _, r := parse(JSON, []byte(begin+`\x`)); len(r.errs) != 1 || !strings.HasPrefix(r.errs[0].Error(), "q:2: broken JSON: ") {
		t.Errorf("a broken document with a broken escape: %v", r.errs)
	}
}

// Controls inside strings, which JSON wants escaped, are told once a field; those between values are how it is laid out.
func TestJSONRawControls(t *testing.T) {
	const begin, end = "{\n\t\"question\":\r\n{\"uid\":\"QANR5L16QE990201\",\n\t\"auteur\":{\"identite\":{\"acteurRef\":\"PA1\"}},\n\"indexationAN\":{\"rubrique\":\"", "\"}\n}}\n"
	for _, layout := range []func(string) string{
		func(s string) string { return s },
		strings.NewReplacer("\n", "", "\t", "", "\r", "").Replace,
	} {
		for in, remark := range map[string]bool{
			"a\tb": true, "a\nb": true, "a\r\nb\x00\x01": true, `a\\\"` + "\x1f": true, "\t": true, `\u0000` + "\t": true,
			"a b": false, `a\tb`: false, "\x7f": false, "é€😀\u00a0\u0085": false, `a\\`: false, "": false,
		} {
			q, r := parse(JSON, []byte(layout(begin)+in+layout(end)))
			if q == nil || (len(r.errs) == 1) != remark || len(r.errs) > 1 || strings.ContainsAny(q.Rubrique, "\x00\x01\t\r\n\x1f") {
				t.Errorf("%q: %+v, %v", in, q, r.errs)
				continue
			}
			if remark && r.errs[0].(*Error).Field != "indexationAN.rubrique" {
				t.Errorf("%q: %v", in, r.errs)
			}
		}
	}
	for i := range 100 {
		b := bytes.Repeat([]byte{' '}, 100)
		if b[i] = 0x1f; !hasControl(b) || hasControl(b[:i]) || hasControl(b[i+1:]) {
			t.Errorf("at %d", i)
		}
	}
	for c := range 256 {
		if hasControl(bytes.Repeat([]byte{byte(c)}, 50)) != (c < 0x20) {
			t.Errorf("byte 0x%02X", c)
		}
	}
}

// In a list as in a file, a broken escape costs its question alone.
func TestListInvalidEscape(t *testing.T) {
	item := func(uid, rubrique string) string {
		return `{"uid":"` + uid + `","identifiant":{"legislature":"16"},"auteur":{"identite":{"acteurRef":"PA1"}},"indexationAN":{"rubrique":"` + rubrique + `"}}`
	}
	list := "[" + item("QANR5L16QE1", "a") + ",\n" + item("QANR5L16QE2", `d\xret`) + ",\n" + item("QANR5L16QE3", `\u12G4`) + ",\n" +
		item("QANR5L16QE4", "a\tb") + ",\n" + item("QANR5L16QE5", "b") + "]"
	write(t, map[string]string{"list.json": list})
	expect(t, Options{}, "QANR5L16QE1 list.json#QANR5L16QE1:1\nlist.json:2: broken JSON: invalid escape\nlist.json:3: broken JSON: invalid escape\n"+
		"list.json:4: indexationAN.rubrique: \"a\\tb\": "+rawControls+"\nQANR5L16QE4 list.json#QANR5L16QE4:4\nQANR5L16QE5 list.json#QANR5L16QE5:5\n", "list.json")
}
