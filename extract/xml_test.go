package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestSplitXML(t *testing.T) {
	const a, b = `<question><uid>a</uid></question>`, "<question xsi:type=\"x\"\n><t><![CDATA[</question> <!-- ]]></t></question\n>"
	for _, x := range []struct {
		name, in string
		want     []string
		errs     []string
	}{
		{"list", "<?xml version=\"1.0\"?>\n<questionsEcrites><!-- <question/> -->\n" + a + b + "</questionsEcrites>\n", []string{"3" + a, "3" + b}, nil},
		{"empty", "<questionsGvt></questionsGvt>", nil, nil},
		{"empty question", "<questionsGvt><question/></questionsGvt>", []string{"1<question/>"}, nil},
		{"end missing", "<questionsGvt><question><uid>x</uid>\n" + a + "</questionsGvt>", []string{"2" + a}, []string{"1: the question does not end before the next begins"}},
		{"last end missing", "<questionsGvt>\n" + a + "<question><uid>x</uid></questionsGvt>", []string{"2" + a}, []string{"2: the list ends inside a question"}},
		{"section not ended", "<questionsGvt><question><![CDATA[x\n" + a + "</questionsGvt>", []string{"2" + a}, []string{"1: the question does not end before the next begins"}},
		{"comment not ended", "<questionsGvt><!-- x\n" + a + "</questionsGvt>", nil, []string{"2: the file ends in the middle: was it cut short?"}},
		{"cut", "<questionsGvt>" + a + "\n<question><uid>", []string{"1" + a}, []string{"2: the file ends in the middle: was it cut short?"}},
		{"not ended", "<questionsGvt>" + a, []string{"1" + a}, []string{"1: the file ends in the middle: was it cut short?"}},
		{"too large", "<questionsGvt><question>\n" + strings.Repeat("x", 99) + "</question>" + a + "</questionsGvt>", []string{"2" + a}, []string{"1: question larger than 90 bytes"}},
	} {
		t.Run(x.name, func(t *testing.T) {
			for _, piece := range []int{1, 7, 1 << 20} {
				parts, errs := collect(splitXML, x.in, 90, piece)
				compareParts(t, parts, errs, x.want, x.errs)
			}
		})
	}
}

// Entities of HTML are read, those of the document never; what is no XML says so.
func TestXMLRefusals(t *testing.T) {
	for in, want := range map[string]string{
		"<question>\n<uid>&x;</uid></question>": "q:2: broken XML: invalid character entity &x;",
		"<question><uid></question>":            "q:1: broken XML: element <uid> closed by </question>",
		"<question>\n<uid>":                     "q:2: broken XML: unexpected EOF",
		"<question/>\n<question/>":              "q:2: broken XML: <question> after the root",
		"<question/>":                           "q:1: the question is empty",
		"<question>texte</question>":            "q:1: the question is empty",
		"<acteurs/>":                            "q:1: not a question: root <acteurs>",
		"":                                      "q:1: unexpected EOF",
		strings.Repeat("<question>", 400):       "q:1: broken XML: nested more than 300 deep",
		"<question>" + manyFields(1200) + "</question>":      "q:1: broken XML: more than 1000 different fields in one element",
		"<question><uid>QANR5L14QE&eacute;</uid></question>": `q:1: "QANR5L14QEé" is not the uid of a question`,
	} {
		q, r := parse(XML, []byte(in))
		if q != nil || len(r.errs) != 1 || r.errs[0].Error() != want {
			t.Errorf("%.60q: got %v, want %s", in, r.errs, want)
		}
	}
}

func manyFields(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("<" + strings.Repeat("a", i+1) + "/>")
	}
	return b.String()
}

// A document that is wrong everywhere gets a bounded number of remarks.
func TestManyRemarks(t *testing.T) {
	_, r := parse(XML, []byte("<question><uid>QANR5L14QE1</uid>"+strings.ReplaceAll(manyFields(500), "/>", ">x</"+"a>")+"</question>"))
	if len(r.errs) != 1 { // not well formed
		t.Fatal(r.errs)
	}
	var b strings.Builder
	for i := range 500 {
		name := strings.Repeat("b", i+1)
		b.WriteString("<" + name + ">x</" + name + ">")
	}
	q, r := parse(XML, []byte("<question><uid>QANR5L14QE1</uid>"+b.String()+"</question>"))
	if q == nil || len(r.errs) != maxRemarks+1 || !strings.Contains(r.errs[maxRemarks].Error(), "more remarks") {
		t.Errorf("%d remarks, last %v", len(r.errs), r.errs[len(r.errs)-1])
	}
}

// The trace of an XML document is in the order of its lines.
func TestXMLTrace(t *testing.T) {
	r := &Reading{Document: Document{Path: "q", Line: 1, Bytes: []byte("<QUESTION TYPE=\"QE\">\n<DEPOT NUMERO=\"3\"/>\n<LEGISLATURE>14</LEGISLATURE>\n<DEPOT>\n<TEXTE_DEPOT>Un &lt;b&gt;mot</TEXTE_DEPOT></DEPOT></QUESTION>")}, Trace: true}
	if q := parseVueXML(r); q == nil || q.Text != "Un mot" {
		t.Fatal(q, r.errs)
	}
	want := []Field{{1, "@TYPE", "QE"}, {2, "DEPOT[1].@NUMERO", "3"}, {3, "LEGISLATURE", "14"}, {5, "DEPOT[2].TEXTE_DEPOT", "Un <b>mot"}}
	if !slices.Equal(r.Found, want) {
		t.Errorf("got %v", r.Found)
	}
}

func FuzzXML(f *testing.F) {
	seeds(f, "../testdata/questions/xml-*.xml", "testdata/opendata/*.xml")
	f.Fuzz(func(t *testing.T, b []byte) {
		q, r := parse(XML, b)
		checkReading(t, q, r)
		parts, _ := collect(splitXML, string(b), DefaultMaxEntry, 1<<16)
		small, _ := collect(splitXML, string(b), DefaultMaxEntry, 3)
		if len(parts) != len(small) {
			t.Errorf("parts depend on how the bytes come")
		}
	})
}

func FuzzVueXML(f *testing.F) {
	seeds(f, "../testdata/questions/vue-*.xml", "testdata/opendata/vue-*.xml")
	f.Fuzz(func(t *testing.T, b []byte) {
		q, r := parse(VueXML, b)
		checkReading(t, q, r)
	})
}
