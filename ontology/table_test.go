package ontology_test

import (
	"slices"
	"testing"

	"qparl/ontology"
)

// full is a question with every field that a source can give, and two answers.
func full() *ontology.Question {
	jo := func(date ontology.Date, page string) ontology.Publication {
		return ontology.Publication{Date: date, Page: page, Issue: 27}
	}
	justice, interior := ontology.Ministry{Label: "Justice", Long: "Ministère de la justice"}, ontology.Ministry{Ref: "PO847643", Label: "Intérieur"}
	group := ontology.Group{Ref: "PO845401", Label: "Les Républicains", Abbreviation: "LR"}
	q := &ontology.Question{
		UID: "QANR5L14QE60066", Type: ontology.Written, Legislature: 14, Number: 60066,
		Heading: "Internet", Rubrique: "télécommunications", HeadTopic: "Internet", Analyses: []string{"noms de domaine", "sites"},
		Author: ontology.Author{
			Civility: "M.", Name: "Jean d'Exemple", GivenName: "Jean", FamilyName: "d'Exemple", Published: "D'EXEMPLE Jean",
			ActorRef: "PA1", MandateRef: "PM1", Constituency: ontology.Constituency{Department: "Nord", Code: "59", Number: 6}, Group: group,
			MandateStart: "2012-06-20", MandateEnd: "2017-06-20",
			Memberships: []ontology.Membership{{Ref: "PM2", Group: group, Start: "2012-06-26", End: "2017-06-20"}},
		},
		AskedMinistry: justice, AttributedMinistry: interior,
		Attributions: []ontology.Attribution{{Ministry: justice, Publication: jo("2014-07-08", "")}, {Ministry: interior, Publication: jo("2014-08-05", "")}},
		Publication:  jo("2014-07-08", "5803"), Text: "M. Jean d'Exemple interroge M. le ministre de l'intérieur.",
		Answers: []ontology.Answer{{Publication: jo("2014-09-16", "7835"), Text: "Première réponse."}, {Publication: jo("2014-10-14", "A 12"), Text: "Seconde réponse."}},
		Status:  ontology.Answered, StatusCode: "REP_PUB",
		Events: []ontology.Event{
			{Kind: ontology.Flagging, Publication: jo("2014-09-02", "7000"), Deposit: "2014-08-28"},
			{Kind: ontology.Renewal, Publication: jo("2014-09-09", "7100")},
			{Kind: ontology.Reattribution, Publication: jo("2014-08-05", "6500")},
			{Kind: ontology.Withdrawal, Publication: jo("2014-11-04", "9000"), Reason: "fin de mandat"},
			{Kind: ontology.Lapse, Publication: jo("2014-11-04", "9000"), Reason: "fin de mandat"},
			{Kind: ontology.Erratum, Publication: jo("2014-09-23", "8000"), OfAnswer: true},
		},
		Source: ontology.Source{Name: "QANR5L14QE60066.json", SHA256: [32]byte{1}},
	}
	q.Mentions = []ontology.Mention{{
		In: ontology.InQuestion, Span: ontology.Span{Begin: 28, End: len(q.Text) - 1}, By: "addressee", Rule: "title", Confidence: 95,
		Entity: &ontology.Office{Title: "ministre de l'intérieur", Addressee: true},
	}}
	return q
}

// TestEverythingDescribedIsInTheTables describes a question with every field, and checks that each statement stands in the
// table of its class, and that a column never gets two values.
func TestEverythingDescribedIsInTheTables(t *testing.T) {
	questions := func(yield func(*ontology.Question, error) bool) { yield(full(), nil) }
	types := map[ontology.IRI]ontology.IRI{}
	values := map[ontology.IRI]map[ontology.IRI]int{}
	for r, err := range ontology.Describe(questions, ontology.DescribeOptions{MentionNodes: true}) {
		if err != nil {
			t.Fatal(err)
		}
		r = r.Clone()
		if len(r.Types) > 0 {
			types[r.ID] = r.Types[0]
		}
		if values[r.ID] == nil {
			values[r.ID] = map[ontology.IRI]int{}
		}
		for _, p := range r.Properties {
			values[r.ID][p.Predicate]++
		}
	}
	for id, predicates := range values {
		class, columns := types[id], ontology.Columns(types[id])
		if !slices.Contains(ontology.LeafClasses(), class) {
			t.Errorf("%s is a %s", id, class)
		}
		for predicate, n := range predicates {
			i := slices.IndexFunc(columns, func(c ontology.Column) bool { return c.Predicate == predicate })
			if i < 0 || n > 1 && !columns[i].Apart {
				t.Errorf("%s (%[4]s): %[2]d values of %[3]s are not in its table", id, n, predicate, ontology.LocalName(class))
			}
		}
	}
	if len(types) < 30 {
		t.Errorf("%d things are described, want at least 30", len(types))
	}
}
