package extract

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"qparl/ontology"
)

func TestResolveIDs(t *testing.T) {
	a := readActorFixtures(t)
	q := &ontology.Question{Legislature: 14, Publication: ontology.Publication{Date: "2014-09-23"}}
	q.Author = ontology.Author{ActorRef: "PA9100001", MandateRef: "PM9110001", Group: ontology.Group{Ref: "PO9120001"}}
	q.AskedMinistry.Ref = "PO9130002"
	if remarks := a.Resolve(q); remarks != nil {
		t.Fatal(remarks)
	}
	group := func(ref, label, abbreviation string) ontology.Group {
		return ontology.Group{Ref: ref, Label: label, Abbreviation: abbreviation}
	}
	want := ontology.Author{
		Civility: "Mme", Name: "Maëlys Kerdoncuff-Aubry", GivenName: "Maëlys", FamilyName: "Kerdoncuff-Aubry",
		ActorRef: "PA9100001", MandateRef: "PM9110001",
		Constituency: ontology.Constituency{Department: "Finistère", Code: "29", Number: 3},
		Group:        group("PO9120001", "Union des rivages", "UNI-RIV"),
		MandateStart: "2012-06-17", MandateEnd: "2017-06-20",
		Memberships: []ontology.Membership{
			{Ref: "PM9110011", Group: group("PO9120001", "Union des rivages", "UNI-RIV"), Start: "2012-06-26", End: "2015-06-01"},
			{Ref: "PM9110012", Group: group("PO9120002", "Les Riverains", "LES-RIV"), Start: "2015-06-02", End: "2017-06-20"},
		},
	}
	if !reflect.DeepEqual(q.Author, want) {
		t.Errorf("author\n got %+v\nwant %+v", q.Author, want)
	}
	if m := (ontology.Ministry{Ref: "PO9130002", Label: "Rivières et canaux", Long: "Ministère des rivières et des canaux"}); q.AskedMinistry != m {
		t.Errorf("ministry %+v", q.AskedMinistry)
	}
}

// authorCase is an author as read, and the ids after Resolve.
type authorCase struct {
	name           string
	author         ontology.Author
	date           ontology.Date
	actor, mandate string
	remark         string
}

func TestResolveAuthor(t *testing.T) {
	a := readActorFixtures(t)
	in := func(name, department, code string, number int) ontology.Author {
		return ontology.Author{Name: name, Constituency: ontology.Constituency{Department: department, Code: code, Number: number}}
	}
	civil := func(civility string, a ontology.Author) ontology.Author { a.Civility = civility; return a }
	ids := func(actor, mandate string) ontology.Author {
		return ontology.Author{ActorRef: actor, MandateRef: mandate}
	}
	named := func(name string, a ontology.Author) ontology.Author { a.Name = name; return a }
	for _, c := range []authorCase{
		{"page", in("Maëlys Kerdoncuff-Aubry", "Finistère", "29", 3), "2014-09-23", "PA9100001", "PM9110001", ""},
		{"no number", in("Maelys KERDONCUFF-AUBRY", "Finistère", "29", 0), "2014-09-23", "PA9100001", "PM9110001", ""},
		{"no code", in("Maëlys Kerdoncuff-Aubry", "FINISTERE", "", 3), "2014-09-23", "PA9100001", "PM9110001", ""},
		{"other number", in("Maëlys Kerdoncuff-Aubry", "Finistère", "29", 4), "2014-09-23", "", "", ""},
		{"other department", in("Maëlys Kerdoncuff-Aubry", "Marne", "51", 3), "2014-09-23", "", "", ""},
		{"no department", in("Maëlys Kerdoncuff-Aubry", "", "", 0), "2014-09-23", "", "", ""},
		{"other name", in("Maëlys Kerdoncuff", "Finistère", "29", 3), "2014-09-23", "", "", ""},
		{"civility", civil("M.", in("Maëlys Kerdoncuff-Aubry", "Finistère", "29", 3)), "2014-09-23", "", "", ""},
		{"Mlle", civil("Mlle", in("Maëlys Kerdoncuff-Aubry", "Finistère", "29", 3)), "2014-09-23", "PA9100001", "PM9110001", ""},
		{"after the mandate", in("Maëlys Kerdoncuff-Aubry", "Finistère", "29", 3), "2017-06-27", "PA9100001", "", ""},
		{"homonyms", in("Jean-Écluse Dubief", "Marne", "51", 0), "2014-09-23", "", "", ""},
		{"homonym told apart", in("Jean-Écluse Dubief", "Marne", "51", 2), "2014-09-23", "PA9100003", "PM9110031", ""},
		{"two mandates, first", ids("PA9100004", ""), "2013-02-05", "PA9100004", "PM9110041", ""},
		{"two mandates, second", in("Côme d’Étiage", "La Réunion", "974", 7), "2014-09-23", "PA9100004", "PM9110042", ""},
		{"two mandates, between", ids("PA9100004", ""), "2013-04-02", "PA9100004", "", ""},
		{"two mandates, no date", ids("PA9100004", ""), "", "PA9100004", "", ""},
		{"mandate alone", ids("", "PM9110031"), "2014-09-23", "PA9100003", "PM9110031", ""},
		{"unknown ids", ids("PA1", "PM1"), "2014-09-23", "PA1", "PM1", ""},
		{"unknown mandate", ids("PA9100001", "PM1"), "2014-09-23", "PA9100001", "PM1", ""},
		{"another's mandate", ids("PA9100002", "PM9110031"), "2014-09-23", "PA9100002", "", `q:7: mandatRef: "PM9110031": mandate of PA9100003`},
		{"other legislature", ids("PA9100171", "PM9110171"), "2014-09-23", "PA9100171", "", `mandate of legislature 17`},
		{"a group's mandate", ids("PA9100001", "PM9110011"), "2014-09-23", "PA9100001", "", `membership of a group`},
		{"another's name", named("Jean Tout-Autre", ids("PA9100001", "PM9110001")), "2014-09-23", "PA9100001", "PM9110001", `PA9100001 is Maëlys Kerdoncuff-Aubry`},
		{"other constituency", ontology.Author{ActorRef: "PA9100001", MandateRef: "PM9110001", Constituency: ontology.Constituency{Department: "Marne", Code: "51", Number: 3}},
			"2014-09-23", "PA9100001", "PM9110001", `circonscription: "Marne, 3": mandate PM9110001 is for Finistère, constituency 3`},
		{"married name", named("Maëlys Kerdoncuff", ids("PA9100001", "PM9110001")), "2014-09-23", "PA9100001", "PM9110001", ""},
	} {
		t.Run(c.name, func(t *testing.T) { c.check(t, a) })
	}
}

func (c *authorCase) check(t *testing.T, a *Actors) {
	q := &ontology.Question{Legislature: 14, Author: c.author, Publication: ontology.Publication{Date: c.date}, Source: ontology.Source{Path: "q", Line: 7}}
	remark := fmt.Sprint(errors.Join(a.Resolve(q)...))
	if q.Author.ActorRef != c.actor || q.Author.MandateRef != c.mandate {
		t.Errorf("got %q %q, want %q %q", q.Author.ActorRef, q.Author.MandateRef, c.actor, c.mandate)
	}
	if c.remark == "" && remark != "<nil>" || !strings.Contains(remark, c.remark) {
		t.Errorf("remark %q, want %q", remark, c.remark)
	}
	if c.mandate == "" { // dropped: nothing else is
		c.author.MandateRef = ""
	}
	if c.remark != "" && !reflect.DeepEqual(q.Author, c.author) {
		t.Errorf("a contradiction was acted on: %+v", q.Author)
	}
	if c.actor == "" && !reflect.DeepEqual(q.Author, c.author) {
		t.Errorf("no match, but %+v", q.Author)
	}
}

func TestResolvePublishedName(t *testing.T) {
	q := &ontology.Question{Legislature: 14}
	q.Author = ontology.Author{Name: "Maelys Kerdoncuff-aubry", Constituency: ontology.Constituency{Department: "Finistère", Code: "29"}}
	readActorFixtures(t).Resolve(q)
	if q.Author.Name != "Maëlys Kerdoncuff-Aubry" || q.Author.Published != "Maelys Kerdoncuff-aubry" || q.Author.Civility != "Mme" {
		t.Errorf("got %+v", q.Author)
	}
}

func TestResolveMinistry(t *testing.T) {
	a := readActorFixtures(t)
	const l172 = "Ministère auprès de la ministre de la transition fluviale, de la biodiversité des berges et des forêts alluviales, chargé des bacs"
	for _, c := range []struct {
		name, label, long string
		on                ontology.Date
		legislature       int
		want              string
	}{
		{"first government", "Rivières et canaux", "", "2013-01-08", 14, "PO9130001"},
		{"second government", "rivieres et canaux", "", "2014-09-23", 14, "PO9130002"},
		{"between two", "Rivières et canaux", "", "2014-04-01", 14, ""},
		{"both labels", "Rivières et canaux", "Ministère des rivières et des canaux", "2014-09-23", 14, "PO9130002"},
		{"labels disagree", "Rivières et canaux", "Ministère des canaux", "2014-09-23", 14, ""},
		{"long label as displayed", "Ministère des rivières et des canaux", "", "2014-09-23", 14, "PO9130002"},
		{"ambiguous short label", "Ponts", "", "2025-01-05", 17, ""},
		{"told apart by the long one", "Ponts", l172, "2025-01-05", 17, "PO9130172"},
		{"beyond the horizon", "Ports", "", "2026-06-01", 17, ""},
		{"within the horizon", "Ports", "", "2025-01-07", 17, "PO9130173"},
		{"no date, one in the legislature", "Écluses", "", "", 14, "PO9130005"},
		{"no date, two in the legislature", "Rivières et canaux", "", "", 14, ""},
		{"no date, unknown legislature", "Écluses", "", "", 15, ""},
		{"unknown", "Justice", "", "2014-09-23", 14, ""},
		{"none", "", "", "2014-09-23", 14, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := &ontology.Question{Legislature: c.legislature, AskedMinistry: ontology.Ministry{Label: c.label, Long: c.long}}
			q.Publication.Date = c.on
			a.Resolve(q)
			if q.AskedMinistry.Ref != c.want || q.AskedMinistry.Label != c.label {
				t.Errorf("got %+v, want %q", q.AskedMinistry, c.want)
			}
		})
	}
}

// The attributed ministry is that of the last attribution, else of a change, else of the answer.
func TestResolveAttributed(t *testing.T) {
	a := readActorFixtures(t)
	transition := ontology.Ministry{Label: "Transition fluviale"}
	on := func(d ontology.Date) ontology.Publication { return ontology.Publication{Date: d} }
	q := &ontology.Question{Legislature: 14, AttributedMinistry: transition, Publication: on("2014-09-23"),
		Answers: []ontology.Answer{{Publication: on("2016-12-13")}}}
	for _, c := range []struct {
		name string
		add  func()
		want string
	}{
		{"answer", func() {}, "PO9130004"},
		{"re-attribution", func() { q.Events = []ontology.Event{{Kind: ontology.Reattribution, Publication: on("2016-02-12")}} }, "PO9130003"},
		{"attribution", func() {
			q.Attributions = []ontology.Attribution{{Ministry: transition, Publication: on("2017-01-10")}}
		}, "PO9130004"},
	} {
		c.add()
		q.AttributedMinistry = transition
		a.Resolve(q)
		if q.AttributedMinistry.Ref != c.want {
			t.Errorf("%s: got %q, want %q", c.name, q.AttributedMinistry.Ref, c.want)
		}
	}
	if got := q.Attributions[0].Ministry.Ref; got != "PO9130004" {
		t.Errorf("history: got %q", got)
	}
}

// A question to the Government has the date of its answer.
func TestResolveAskedInSitting(t *testing.T) {
	a := readActorFixtures(t)
	q := &ontology.Question{Legislature: 14, Answers: []ontology.Answer{{Publication: ontology.Publication{Date: "2014-09-24"}}}}
	for kind, want := range map[ontology.QuestionType]string{ontology.Government: "PO9130002", ontology.Written: ""} {
		q.Type, q.AskedMinistry = kind, ontology.Ministry{Label: "Rivières et canaux"}
		if a.Resolve(q); q.AskedMinistry.Ref != want {
			t.Errorf("%s: got %q, want %q", kind.Code(), q.AskedMinistry.Ref, want)
		}
	}
}

func TestResolveGroup(t *testing.T) {
	a := readActorFixtures(t)
	for _, c := range []struct {
		label       string
		legislature int
		want        string
	}{
		{"Les Riverains", 14, "PO9120002"}, {"les riverains", 15, "PO9120151"}, {"Les Riverains", 16, ""}, {"UNI-RIV", 14, "PO9120001"},
		{"Écluses et Indépendants", 14, ""}, // two groups of that name
		{"Rivières et canaux", 14, ""}, {"", 14, ""}, {"Les Riverains", 0, ""},
	} {
		q := &ontology.Question{Legislature: c.legislature, Author: ontology.Author{Group: ontology.Group{Label: c.label}}}
		if a.Resolve(q); q.Author.Group.Ref != c.want || q.Author.Group.Label != c.label {
			t.Errorf("%s, %d: got %+v, want %q", c.label, c.legislature, q.Author.Group, c.want)
		}
	}
}

func TestResolveNil(t *testing.T) {
	q := &ontology.Question{UID: "QANR5L14QE1", Author: ontology.Author{ActorRef: "PA9100001"}}
	want := *q
	if (*Actors)(nil).Resolve(q) != nil || !reflect.DeepEqual(*q, want) {
		t.Errorf("got %+v", q)
	}
}

func TestResolveConcurrently(t *testing.T) {
	a := readActorFixtures(t)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range 100 {
				q := &ontology.Question{Legislature: 14, Author: ontology.Author{ActorRef: "PA9100001"}, AskedMinistry: ontology.Ministry{Label: "Écluses"}}
				if a.Resolve(q); len(q.Author.Memberships) != 2 || q.AskedMinistry.Ref == "" {
					t.Errorf("got %+v", q)
				}
			}
		})
	}
	wait.Wait()
}

func BenchmarkResolve(b *testing.B) {
	a := readActorFixtures(b)
	b.Run("ids", func(b *testing.B) {
		q := ontology.Question{Legislature: 14, Author: ontology.Author{ActorRef: "PA9100001", MandateRef: "PM9110001"}}
		q.AskedMinistry.Ref = "PO9130002"
		benchmarkResolve(b, a, &q)
	})
	b.Run("page", func(b *testing.B) {
		q := ontology.Question{Legislature: 14, Publication: ontology.Publication{Date: "2014-09-23"}}
		q.Author = ontology.Author{Name: "Maëlys Kerdoncuff-Aubry", Constituency: ontology.Constituency{Department: "Finistère", Code: "29", Number: 3}}
		q.AskedMinistry.Label = "Rivières et canaux"
		benchmarkResolve(b, a, &q)
	})
}

func benchmarkResolve(b *testing.B, a *Actors, q *ontology.Question) {
	b.ReportAllocs()
	for b.Loop() {
		c := *q
		a.Resolve(&c)
	}
}
