package extract_test

import (
	"errors"
	"flag"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"qparl/extract"
	"qparl/ontology"
)

const (
	formFolder = "../testdata/forms/"
	formUID    = "QANR5L14QE990101"
	richest    = "vue.xml" // the form that lacks nothing
)

// lack is a kind of statement that a form does not make: by predicate, or by what its subject's IRI begins with after the
// base. Every lack of a form must be there.
type lack struct {
	predicate, subject string
	why                string
}

const questionIRI = "question/" + formUID

var (
	noHistory = []lack{
		{predicate: "hasAttribution", why: "a page names the ministries asked and attributed, not the history"},
		{subject: questionIRI + "/attribution/", why: "likewise"},
	}
	noEvents = []lack{
		{predicate: "event", why: "the page prints no procedural event"},
		{subject: questionIRI + "/event/", why: "likewise"},
		{subject: "jo/an-questions/2015-01-20", why: "the issue of the renewal"},
		{subject: "jo/lois-et-decrets/2016-02-12", why: "the issue of the re-attribution"},
	}
	noAnalyses = []lack{
		{predicate: "analysis", why: "the page prints no analyse"},
		{subject: "topic/analyse/", why: "likewise"},
	}
	noStatusCode  = lack{predicate: "statusCode", why: "a page says «réponse publiée» by the date alone"}
	noIssueNumber = lack{predicate: "identifier", subject: "jo/", why: "the number of the JO issue is not given"}
	noJOPages     = []lack{{predicate: "publicationPage", why: "dyn pages print no page of the JO"}}
	oldPageEvent  = []lack{
		{predicate: "publishedIn", subject: questionIRI + "/event/reattribution/", why: "the page gives the day, not the edition of the JO"},
		{subject: "jo/lois-et-decrets/2016-02-12", why: "likewise"},
	}
)

func lacks(parts ...any) (all []lack) {
	for _, p := range parts {
		switch p := p.(type) {
		case lack:
			all = append(all, p)
		case []lack:
			all = append(all, p...)
		}
	}
	return all
}

// forms is the table of the published forms of one question.
var forms = []struct {
	file     string
	uid      string // for a page that prints no number
	capitals bool   // prints the subject index with capitals
	lacks    []lack
}{
	{file: "page.txt", capitals: true, lacks: lacks(noHistory, noEvents, noAnalyses, noStatusCode, noIssueNumber)},
	{file: "page.md", capitals: true, lacks: lacks(noHistory, noEvents, noAnalyses, noStatusCode, noIssueNumber)},
	{file: "page-old-p2.txt", lacks: lacks(noHistory, oldPageEvent, noStatusCode, noIssueNumber)},
	{file: "old.html", lacks: lacks(noHistory, oldPageEvent, noStatusCode, noIssueNumber)},
	{file: "dyn.txt", uid: formUID, capitals: true, lacks: lacks(noHistory, noEvents, noAnalyses, noStatusCode, noIssueNumber, noJOPages,
		lack{predicate: "heading", why: "this extract begins below the title"},
		lack{predicate: "headTopic", why: "likewise"},
		lack{subject: "topic/tete/", why: "likewise"})},
	{file: "dyn.html", capitals: true, lacks: lacks(noHistory, noEvents, noAnalyses, noStatusCode, noIssueNumber, noJOPages)},
	{file: "question.json", lacks: lacks(noIssueNumber)},
	{file: "list14.json", lacks: lacks(noIssueNumber)},
	{file: "question.xml", lacks: lacks(noIssueNumber)},
	{file: "question-nons.xml", lacks: lacks(noIssueNumber)},
}

// The same question in every form, read with the actors' data, gives the same IRIs and the same statements, less what a form
// lacks, the source, and the group displayed, which is that of the page's day.
func TestForms(t *testing.T) {
	actors, errs := extract.ReadActors(extract.Options{}, "../testdata/actors")
	if len(errs) > 0 {
		t.Fatal(errors.Join(errs...))
	}
	want := statements(t, richest, formUID, extract.Options{Actors: actors})
	compareGolden(t, want)
	for _, f := range forms {
		t.Run(f.file, func(t *testing.T) {
			got := statements(t, f.file, formUID, extract.Options{Actors: actors, UID: f.uid})
			want := want
			if f.capitals {
				got, want = uncapitalised(got), uncapitalised(want)
			}
			compareForm(t, got, want, f.lacks)
		})
	}
}

// TestFormsListed wants every file of the folder compared: a form without a row would be tested by nothing.
func TestFormsListed(t *testing.T) {
	known := map[string]bool{richest: true}
	for _, file := range otherForms {
		known[file] = true
	}
	for _, f := range forms {
		known[f.file] = true
	}
	entries, err := os.ReadDir(formFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !known[e.Name()] {
			t.Errorf("%s%s has no row in the table of forms", formFolder, e.Name())
		}
		delete(known, e.Name())
	}
	for file := range known {
		t.Errorf("%s%s is not there", formFolder, file)
	}
}

// compareGolden keeps what all forms are compared with: were a fact lost from all of them at once, they would still agree.
func compareGolden(t *testing.T, all map[string]ontology.Statement) {
	t.Helper()
	const golden = "../testdata/golden/forms.txt"
	got := strings.Join(slices.Sorted(maps.Keys(all)), "\n") + "\n"
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs from %s:\n%s", richest, golden, got)
	}
}

func compareForm(t *testing.T, got, want map[string]ontology.Statement, lacks []lack) {
	t.Helper()
	for _, line := range slices.Sorted(maps.Keys(got)) {
		if _, same := want[line]; !same {
			t.Errorf("only in this form: %s", line)
		}
	}
	used := map[lack]bool{}
	for _, line := range slices.Sorted(maps.Keys(want)) {
		if _, same := got[line]; same {
			continue
		}
		known := false
		for _, l := range lacks {
			if l.covers(want[line]) {
				known, used[l] = true, true
			}
		}
		if !known {
			t.Errorf("missing in this form: %s", line)
		}
	}
	for _, l := range lacks {
		if !used[l] {
			t.Errorf("said to lack %q %q, but does not", l.predicate, l.subject)
		}
	}
}

func (l lack) covers(s ontology.Statement) bool {
	predicate := s.Predicate.String()
	predicate = predicate[strings.LastIndexAny(predicate, "#/")+1:]
	return (l.predicate == "" || l.predicate == predicate) && strings.HasPrefix(local(s.Subject.String()), l.subject)
}

// statements reads a form and returns what its graph states, one line for each statement.
func statements(t *testing.T, file, uid string, options extract.Options) map[string]ontology.Statement {
	t.Helper()
	questions := extract.Questions(extract.Open(options, formFolder+file), options)
	all := map[string]ontology.Statement{}
	for r, err := range ontology.Describe(only(questions, uid), ontology.DescribeOptions{MentionNodes: true}) {
		if err != nil {
			t.Fatal(err)
		}
		for s := range r.Statements() {
			if !beside(s) {
				all[line(s)] = s
			}
		}
	}
	if len(all) == 0 {
		t.Fatal("no question")
	}
	return all
}

// only passes on the question asked for, and all errors.
func only(questions iter.Seq2[*ontology.Question, error], uid string) iter.Seq2[*ontology.Question, error] {
	return func(yield func(*ontology.Question, error) bool) {
		for q, err := range questions {
			if (err != nil || q.UID == uid) && !yield(q, err) {
				return
			}
		}
	}
}

// beside tells what differs by nature.
func beside(s ontology.Statement) bool {
	return s.Predicate == ontology.PropAuthorGroup || s.Predicate == ontology.ProvWasDerivedFrom ||
		strings.HasPrefix(local(s.Subject.String()), "source/")
}

func line(s ontology.Statement) string {
	o := strings.ReplaceAll(s.Object.Text(), "\n", `\n`)
	if _, iri := s.Object.IRI(); !iri {
		o = `"` + o + `" ` + s.Object.Lang() + local(s.Object.Datatype().String())
	}
	return s.Layer.Name() + ": " + local(s.Subject.String()) + " " + local(s.Predicate.String()) + " " + local(o)
}

func local(iri string) string { return strings.TrimPrefix(iri, ontology.DefaultBase) }

// uncapitalised folds the first letter of the subject index's labels and of the title.
func uncapitalised(all map[string]ontology.Statement) map[string]ontology.Statement {
	folded := map[string]ontology.Statement{}
	for l, s := range all {
		if s.Predicate == ontology.PropHeading || s.Predicate == ontology.SKOSPrefLabel {
			begin := strings.IndexByte(l, '"') + 1
			r, n := utf8.DecodeRuneInString(l[begin:])
			l = l[:begin] + string(unicode.ToLower(r)) + l[begin+n:]
		}
		folded[l] = s
	}
	return folded
}

// otherForms are documents of other questions, with tests of their own below.
var otherForms = []string{"qg17.json", "qg17.xml", "qosd17.json"}

// JSON and XML of one question to the Government agree wholly; the identifiers of the 17th legislature are resolved.
func TestFormsGovernment(t *testing.T) {
	actors, _ := extract.ReadActors(extract.Options{}, "../testdata/actors")
	options := extract.Options{Actors: actors}
	want := statements(t, "qg17.json", "QANR5L17QG99001", options)
	compareForm(t, statements(t, "qg17.xml", "QANR5L17QG99001", options), want, nil)
	for _, l := range []string{
		`read: person/PA9100171 http://xmlns.com/foaf/0.1/name "Ange Vadella-Guado" http://www.w3.org/2001/XMLSchema#string`,
		`read: constituency/2A-01 ` + ontology.Namespace + `departmentName "Corse-du-Sud" frhttp://www.w3.org/1999/02/22-rdf-syntax-ns#langString`,
		`read: jo/an-debats/2025-01-15 http://www.w3.org/1999/02/22-rdf-syntax-ns#type ` + ontology.Namespace + `JOIssue`,
	} {
		if _, found := want[l]; !found {
			t.Errorf("missing: %s", l)
		}
	}
}

// An oral question without debate has a text of its own, and no answer yet.
func TestFormsOral(t *testing.T) {
	actors, _ := extract.ReadActors(extract.Options{}, "../testdata/actors")
	got := statements(t, "qosd17.json", "QANR5L17QOSD99002", extract.Options{Actors: actors})
	const subject = `read: question/QANR5L17QOSD99002 `
	for _, l := range []string{
		subject + `http://www.w3.org/1999/02/22-rdf-syntax-ns#type ` + ontology.Namespace + `OralQuestion`,
		subject + ontology.Namespace + `status ` + ontology.Schemes + `status/pending`,
		subject + ontology.Namespace + `askedUnder mandate/PM9110171`,
		subject + ontology.Namespace + `askedMinistry ministry/PO9130173`,
		subject + ontology.Namespace + `publishedIn jo/an-questions/2025-01-14`,
	} {
		if _, found := got[l]; !found {
			t.Errorf("missing: %s", l)
		}
	}
}
