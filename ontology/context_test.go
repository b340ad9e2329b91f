package ontology

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestContextTerms reads the context back: every property has its key there, with the coercion that ContextTerm tells.
func TestContextTerms(t *testing.T) {
	var document struct {
		Context map[string]any `json:"@context"`
	}
	base, _ := NewBase("https://example.org/base/")
	if err := json.Unmarshal(ContextJSONLD(base), &document); err != nil {
		t.Fatal(err)
	}
	context := document.Context
	if context["@base"] != "https://example.org/base/" || context["@vocab"] != Namespace {
		t.Errorf("@base %v, @vocab %v", context["@base"], context["@vocab"])
	}
	for _, p := range append(append([]PropertyDefinition{}, Properties...), Reused...) {
		name, coercion, ok := ContextTerm(p.ID)
		entry, found := context[name].(map[string]any)
		if !ok || !found {
			t.Errorf("%s: no term", p.ID)
			continue
		}
		if id := entry["@id"]; id != nil && id != p.ID.text || id == nil && Namespace+name != p.ID.text {
			t.Errorf("%s: the term %s stands for %v", p.ID, name, id)
		}
		if coercion.Set != (entry["@container"] == "@set") {
			t.Errorf("%s: @container %v", p.ID, entry["@container"])
		}
		checkCoercion(t, name, coercion, entry)
	}
	if name, _, ok := ContextTerm(MustIRI("http://example.org/p")); ok {
		t.Errorf("unknown predicate has the key %s", name)
	}
}

func checkCoercion(t *testing.T, name string, c Coercion, entry map[string]any) {
	t.Helper()
	language, tagged := entry["@language"]
	switch c.Kind {
	case IRITerm:
		if entry["@type"] != "@id" {
			t.Errorf("%s: @type %v", name, entry["@type"])
		}
	case StringTerm:
		if !tagged || language != nil {
			t.Errorf("%s: @language %v", name, language)
		}
	case LangTerm:
		if language != "fr" {
			t.Errorf("%s: @language %v", name, language)
		}
	case TypedTerm:
		if entry["@type"] != c.Datatype.text {
			t.Errorf("%s: @type %v", name, entry["@type"])
		}
	}
}

func TestContextType(t *testing.T) {
	for class, want := range map[IRI]string{ClassWrittenQuestion: "WrittenQuestion", FOAFPerson: "Person", SKOSConcept: "Concept", SKOSConceptScheme: ""} {
		if got, ok := ContextType(class); got != want || ok != (want != "") {
			t.Errorf("ContextType(%s) = %q, %v, want %q", class, got, ok, want)
		}
	}
}

func TestCoercion(t *testing.T) {
	german, _ := Lang("x", "de")
	typed := func(s string, datatype IRI) Term { term, _ := Typed(s, datatype); return term }
	for _, c := range []struct {
		predicate  IRI
		term       Term
		fits, bare bool
	}{
		{PropNumber, Integer(60066), true, true},
		{PropNumber, Integer(-1), true, true},
		{PropNumber, typed("007", XSDInteger), true, false},
		{PropNumber, typed("-0", XSDInteger), true, false},
		{PropNumber, typed("9007199254740993", XSDInteger), true, false},
		{PropNumber, typed("", XSDInteger), true, false},
		{PropNumber, typed("-", XSDInteger), true, false},
		{PropNumber, typed("--1", XSDInteger), true, false},
		{PropNumber, typed("+1", XSDInteger), true, false},
		{PropNumber, typed("1e3", XSDInteger), true, false},
		{PropNumber, Integer(0), true, true},
		{PropNumber, typed("999999999999999", XSDInteger), true, true},
		{PropNumber, String("1"), false, true},
		{NIFBeginIndex, NonNegative(0), true, true},
		{NIFBeginIndex, Integer(0), false, true},
		{ITSRDFTaConfidence, Hundredths(95), true, false},
		{PropAnsweredLate, typed("true", XSDBoolean), true, true},
		{PropAnsweredLate, typed("1", XSDBoolean), true, false},
		{PropPublicationDate, Date("2014-07-08").Object(), true, false},
		{PropPublicationDate, String("2014-07-08"), false, false},
		{PropText, French("x"), true, false},
		{PropText, English("x"), false, false},
		{RDFSLabel, german, false, false},
		{DCTermsIdentifier, String("x"), true, false},
		{DCTermsIdentifier, French("x"), false, false},
		{PropAskedBy, FOAFPerson.Object(), true, false},
		{PropAskedBy, String("http://example.org/"), false, false},
	} {
		_, coercion, _ := ContextTerm(c.predicate)
		if fits, bare := coercion.Fits(c.term), coercion.Bare(c.term); fits != c.fits || bare != c.bare {
			t.Errorf("%s %v: fits %v, bare %v", LocalName(c.predicate), c.term, fits, bare)
		}
	}
}

// TestColumns checks the tables of a few classes.
func TestColumns(t *testing.T) {
	for class, want := range map[IRI]string{
		ClassJOIssue:         "uid label issued",
		ClassConstituency:    "label departmentName departmentCode constituencyNumber altLabel* notation sameAs*",
		ClassLegislature:     "label* legislatureNumber legislatureOf",
		ClassFlagging:        "publicationPage publishedIn eventDate depositDate reason pageLabel",
		ClassDeputy:          "name givenName familyName civility nameAsPublished* roleTitle* acteurRef sameAs*",
		ClassBill:            "uid* label date",
		SKOSConcept:          "prefLabel altLabel* broader inScheme topConceptOf",
		ClassGroupMembership: "member organization startDate endDate",
	} {
		var names []string
		for _, c := range Columns(class) {
			name := c.Name
			if c.Apart {
				name += "*"
			}
			names = append(names, name)
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", LocalName(class), got, want)
		}
	}
	for _, c := range Columns(ClassWrittenQuestion) {
		if late := c.Predicate == PropAddressedAs || c.Predicate == PropDaysLate; late && !c.Apart {
			t.Errorf("%s is stated after its question: no column can hold it", c.Name)
		}
	}
	for _, c := range Columns(ClassAnswer) {
		if c.Predicate == PropPublicationPage && !c.Apart {
			t.Error("an answer has as many pages as its questions print")
		}
	}
}
