package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"sync"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// JSON is one question of the open data, {"question":{…}}: one file each in the archives of the 15th to 17th
// legislatures. It also takes every other JSON document, to say what is wrong with it.
var JSON = &Format{
	Name:     "json",
	Doc:      "open data of the Assemblée nationale, JSON, one question a file",
	Verified: true,
	Match:    isJSON,
	Parse:    parseJSON,
}

// JSONList is many questions of the open data in one file: the archives of the 14th legislature.
var JSONList = &Format{
	Name:  "json-list",
	Doc:   "open data of the Assemblée nationale, JSON, many questions in one file or one a line",
	Match: isJSONList,
	Split: splitJSON,
	Parse: parseJSON,
}

// AMO is the actors' data, which are no questions.
var AMO = &Format{
	Name:     "amo",
	Doc:      "actors, mandates and organs of the Assemblée nationale; declined: give them with --actors",
	Verified: true,
	Refusal:  "no question, but actors' data; give it with --actors",
	Match:    isAMO,
}

// jsonParsers are used again: a parser holds the memory of its values.
var jsonParsers = sync.Pool{New: func() any { return new(fastjson.Parser) }}

func parseJSON(r *Reading) *ontology.Question {
	p := jsonParsers.Get().(*fastjson.Parser)
	defer jsonParsers.Put(p)
	fit, unfit, broken := fitEscapes(r.Bytes)
	r.Bytes = fit
	root, err := p.ParseBytes(r.Bytes)
	switch {
	case err != nil:
		rejectBrokenJSON(r, err)
		return nil
	case broken >= 0: // the parser keeps it as it stands
		r.Reject(r.Line+bytes.Count(fit[:broken], newline), `a backslash is \\, a character \u and four hexadecimal digits`, "broken JSON: invalid escape")
		return nil
	}
	t := &tree{r: r, root: root, top: "question"}
	t.line = func(_ *fastjson.Value, path []step) int { return jsonLine(&r.Document, path) }
	t.kept.Grow(keptSize)
	question := root.Get("question")
	if question == nil && root.Get("identifiant") != nil {
		question = root // an item of a list stands without its name
	}
	if first(question).GetObject() == nil {
		t.reject(root, "a question of the open data is {\"question\":{…}}", "not a question: %s", describeJSON(root))
		return nil
	}
	t.trace()
	q := t.openData(question)
	t.remarkStrings(unfit, unfitCharacters, hintUnfit)
	t.remarkStrings(stringsWithControls(r.Bytes), rawControls, hintControls)
	return q
}

// keptSize is enough for the short strings of nearly every question; see the benchmark.
const keptSize = 640

// describeJSON names the root of a document that is no question.
func describeJSON(root *fastjson.Value) string {
	var names []string
	root.GetObject().Visit(func(name []byte, _ *fastjson.Value) {
		if len(names) < 3 {
			names = append(names, string(name))
		}
	})
	if names == nil {
		return "the document is a JSON " + root.Type().String()
	}
	return "a JSON object of " + strings.Join(names, ", ")
}

// rejectBrokenJSON reads the document once more, strictly, to tell the line of what is wrong.
func rejectBrokenJSON(r *Reading, err error) {
	line, what := r.Line, err.Error()
	var syntax *json.SyntaxError
	if err := json.Unmarshal(r.Bytes, new(any)); errors.As(err, &syntax) {
		line += bytes.Count(r.Bytes[:min(int(syntax.Offset), len(r.Bytes))], newline)
		what = syntax.Error()
	} else if i := strings.Index(what, "; unparsed tail"); i >= 0 {
		what = what[:i]
	}
	if strings.Contains(what, "after top-level value") {
		r.Reject(line, "for several questions in one file: --from json-list", "more than one JSON value")
		return
	}
	r.Reject(line, "is the file complete?", "broken JSON: %s", what)
}

var newline = []byte{'\n'}
