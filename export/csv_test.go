package export

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

// TestTableNames: no two tables may have names that a file system without case would take for one.
func TestTableNames(t *testing.T) {
	s := newTables("", None)
	seen := map[string]string{"statements": "statements", "type": "type"}
	add := func(name string) {
		if other, ok := seen[strings.ToLower(name)]; ok {
			t.Errorf("tables %s and %s", name, other)
		}
		seen[strings.ToLower(name)] = name
	}
	for _, class := range s.classes {
		add(class.name)
	}
	for _, list := range s.lists {
		add(list.name)
	}
}

func TestReadBackCSV(t *testing.T) {
	resources := randomResources(6, 10_000)
	for _, c := range []Compression{None, Gzip, Zstd} {
		dir := filepath.Join(t.TempDir(), "tables")
		createAll(t, dir, Options{Format: named("csv"), Compression: c, Base: testBase(t)}, resources)
		compare(t, "csv"+c.Extension(), readTables(t, dir, c), statementLines(resources, true))
	}
}

// TestTables shows the layout on a question and an answer that grows.
func TestTables(t *testing.T) {
	question := &ontology.Resource{ID: ontology.MustIRI("http://e/q"), Types: []ontology.IRI{ontology.ClassWrittenQuestion}}
	question.Add(ontology.PropNumber, ontology.Integer(60066))
	question.Add(ontology.PropText, ontology.French("Il dit : \"non\",\r\npuis rien."))
	question.Link(ontology.PropHasAnswer, ontology.MustIRI("http://e/a"))
	question.Add(ontology.PropHeading, ontology.English("no French"))
	answer := &ontology.Resource{ID: ontology.MustIRI("http://e/a"), Types: []ontology.IRI{ontology.ClassAnswer, ontology.FOAFPerson}}
	answer.Link(ontology.PropAnswerTo, question.ID)
	again := &ontology.Resource{ID: answer.ID, Layer: ontology.Mentioned}
	again.Link(ontology.PropAnswerTo, ontology.MustIRI("http://e/q2"))
	again.Add(ontology.PropTextDigest, ontology.String("60b6"))

	dir := filepath.Join(t.TempDir(), "tables")
	createAll(t, dir, Options{Format: named("csv"), Base: testBase(t)}, []*ontology.Resource{question, answer, again})
	for name, want := range map[string]string{
		"answerTo.csv":   "id,value,layer\r\nhttp://e/a,http://e/q,read\r\nhttp://e/a,http://e/q2,mentioned\r\n",
		"hasAnswer.csv":  "id,value,layer\r\nhttp://e/q,http://e/a,read\r\n",
		"type.csv":       "id,value,layer\r\nhttp://e/a," + ontology.FOAFPerson.String() + ",read\r\n",
		"statements.csv": "subject,predicate,object,kind,datatype,lang,layer\r\nhttp://e/q," + ontology.PropHeading.String() + ",no French,literal," + ontology.RDFLangString.String() + ",en,read\r\nhttp://e/a," + ontology.PropTextDigest.String() + ",60b6,literal," + ontology.XSDString.String() + ",,mentioned\r\n",
	} {
		if got := readFile(t, filepath.Join(dir, name)); got != want {
			t.Errorf("%s:\n%q\nwant\n%q", name, got, want)
		}
	}
	row := readFile(t, filepath.Join(dir, "WrittenQuestion.csv"))
	if !strings.HasPrefix(row, "id,layer,uid,") || !strings.Contains(row, ",60066,") || !strings.Contains(row, "\"Il dit : \"\"non\"\",\r\npuis rien.\"") {
		t.Errorf("WrittenQuestion.csv: %q", row)
	}
}

func createAll(t testing.TB, path string, o Options, resources []*ontology.Resource) {
	t.Helper()
	out, err := Create(path, o)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Discard()
	if _, err := Copy(out, sequence(resources)); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}

func readFile(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// readTables turns a folder back into statements, by the layout that the package comment describes.
func readTables(t testing.TB, dir string, c Compression) []string {
	t.Helper()
	s := newTables("", None) // for the headers alone
	predicates := map[string]ontology.Column{}
	for _, class := range ontology.LeafClasses() {
		for _, column := range ontology.Columns(class) {
			predicates[column.Name] = column
		}
	}
	var lines []string
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), ".csv"+c.Extension())
		rows := parseCSV(t, unpack(t, c, []byte(readFile(t, filepath.Join(dir, e.Name())))))
		for _, row := range rows[1:] {
			lines = append(lines, rowLines(s, name, predicates, rows[0], row)...)
		}
	}
	slices.Sort(lines)
	return lines
}

func rowLines(s *tables, name string, predicates map[string]ontology.Column, header, row []string) (lines []string) {
	graph := ontology.DefaultBase + "graph/" + row[len(row)-1]
	switch {
	case name == "statements":
		return []string{line(row[0], row[1], row[3] == "literal", row[2], row[4], row[5], graph)}
	case name == "type":
		return []string{line(row[0], ontology.RDFType.String(), false, row[1], "", "", graph)}
	case header[1] == "value":
		c := predicates[name]
		lang := ""
		if len(row) == 4 {
			lang = row[2]
		}
		return []string{cellLine(row[0], c, row[1], lang, graph)}
	}
	graph = ontology.DefaultBase + "graph/" + row[1]
	for class, table := range s.classes {
		if table.name == name {
			lines = append(lines, line(row[0], ontology.RDFType.String(), false, class.String(), "", "", graph))
		}
	}
	for i, cell := range row {
		if i >= 2 && cell != "" {
			lines = append(lines, cellLine(row[0], predicates[header[i]], cell, "fr", graph))
		}
	}
	return lines
}

func cellLine(id string, c ontology.Column, value, lang, graph string) string {
	datatype := c.Coercion.Datatype.String()
	switch c.Coercion.Kind {
	case ontology.StringTerm:
		datatype, lang = ontology.XSDString.String(), ""
	case ontology.LangTerm:
		datatype = ontology.RDFLangString.String()
	default:
		lang = ""
	}
	return line(id, c.Predicate.String(), c.Coercion.Kind != ontology.IRITerm, value, datatype, lang, graph)
}

// parseCSV reads RFC 4180 to the letter; encoding/csv would turn CRLF inside a field into LF.
func parseCSV(t testing.TB, data []byte) (rows [][]string) {
	t.Helper()
	for len(data) > 0 {
		var row []string
		for more := true; more; {
			var field []byte
			if data[0] == '"' {
				field, data = quotedField(t, data[1:])
			} else {
				n := bytes.IndexAny(data, ",\r\n\"")
				field, data = data[:n], data[n:]
			}
			row = append(row, string(field))
			if more = data[0] == ','; more {
				data = data[1:]
			}
		}
		if !bytes.HasPrefix(data, []byte("\r\n")) {
			t.Fatalf("row does not end: %.40q", data)
		}
		data = data[2:]
		rows = append(rows, row)
		if len(row) != len(rows[0]) {
			t.Fatalf("%d fields, the header has %d", len(row), len(rows[0]))
		}
	}
	return rows
}

func quotedField(t testing.TB, data []byte) (field, rest []byte) {
	for {
		n := bytes.IndexByte(data, '"')
		if n < 0 {
			t.Fatalf("field without closing quote: %.40q", data)
		}
		field = append(field, data[:n]...)
		if data = data[n+1:]; !bytes.HasPrefix(data, []byte{'"'}) {
			return field, data
		}
		field, data = append(field, '"'), data[1:]
	}
}
