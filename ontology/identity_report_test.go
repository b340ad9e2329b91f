package ontology

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// said is a document with what it says of reports and, beside them, of bodies.
type said struct {
	document string
	date     Date
	reports  []*Report
	bodies   []*Body
}

// identified returns the IRIs of all reports of the documents, in their order, without the base.
func identified(t *testing.T, g *Registry, documents ...said) (ids []string) {
	t.Helper()
	x := newIdentities(Base{prefix: DefaultBase}, g)
	var c recorder
	var numbers []int
	for _, d := range documents {
		from := origin{document: d.document, date: d.date, legislature: LegislatureOn(d.date)}
		c.enter(d.document)
		var records []*record
		for _, b := range d.bodies {
			records = append(records, c.body(b, from))
		}
		for _, r := range d.reports {
			records = append(records, c.report(r, from))
		}
		for i, r := range records {
			if n := x.add(r); i >= len(d.bodies) {
				numbers = append(numbers, n)
			}
		}
	}
	x.resolve()
	for _, n := range numbers {
		ids = append(ids, strings.TrimPrefix(x.iri(n).String(), DefaultBase))
	}
	x.learn()
	return ids
}

func rapport(change func(*Report)) *Report {
	r := &Report{Head: "rapport"}
	change(r)
	return r
}

func by(name string) []*Person {
	given, family, two := strings.Cut(name, " ")
	if !two {
		given, family = "", name
	}
	return []*Person{{Name: name, Given: given, Family: family}}
}

func from(names ...string) (bodies []*Body) {
	for _, n := range names {
		bodies = append(bodies, &Body{Name: n, Group: strings.HasPrefix(n, "mission") || strings.HasPrefix(n, "groupe") || strings.HasPrefix(n, "comm")})
	}
	return bodies
}

// TestReportPairs holds one pair for each rule: reports that are one, and those that must never be.
func TestReportPairs(t *testing.T) {
	mme := &Person{Name: "Belval", Family: "Belval", Civility: "Mme"}
	monsieur := &Person{Name: "Belval", Family: "Belval", Civility: "M."}
	pairs := []struct {
		rule string
		same bool
		a, b Report
	}{
		{"body and day", true, Report{Bodies: from("Office des canaux"), Date: "2014-05-06"}, Report{Bodies: from("Office des canaux"), Date: "2014-05-06", Topic: "écluses"}},
		{"body and day, other subjects", false, Report{Bodies: from("Office des canaux"), Date: "2014-05-06", Topic: "écluses"}, Report{Bodies: from("Office des canaux"), Date: "2014-05-06", Topic: "péniches"}},
		{"other bodies of a day", false, Report{Bodies: from("Office des canaux"), Date: "2014-05-06"}, Report{Bodies: from("Office des phares"), Date: "2014-05-06"}},
		{"a standing body and a year", false, Report{Bodies: from("Office des canaux"), Date: "2014", Topic: "écluses"}, Report{Bodies: from("Office des canaux"), Date: "2014"}},
		{"a group's two wordings and the day", true, Report{Bodies: from("mission sur la navigation des canaux"), Date: "2014-05-06"}, Report{Bodies: from("mission chargée de réformer la navigation sur les canaux"), Date: "2014-05-06"}},
		{"two groups of a day", false, Report{Bodies: from("mission sur les canaux de plaisance"), Date: "2014-05-06"}, Report{Bodies: from("mission sur les canaux de commerce"), Date: "2014-05-06"}},
		{"author and day", true, Report{Authors: by("Odile Belval"), Date: "2014-05-06"}, Report{Authors: by("Belval"), Date: "2014-05-06"}},
		{"other authors of a subject", false, Report{Authors: by("Belval"), Topic: "écluses", Date: "2014"}, Report{Authors: by("Corvin"), Topic: "écluses", Date: "2014"}},
		{"one author and two", false, Report{Authors: by("Belval"), Topic: "écluses"}, Report{Authors: append(by("Belval"), by("Corvin")...), Topic: "écluses"}},
		{"a double name and two authors", true, Report{Authors: by("Belval-Corvin"), Date: "2014"}, Report{Authors: append(by("Belval"), by("Corvin")...), Date: "2014"}},
		{"namesakes by given name", false, Report{Authors: by("Odile Belval"), Date: "2014"}, Report{Authors: by("Paul Belval"), Date: "2014"}},
		{"namesakes by civility", false, Report{Authors: []*Person{mme}, Topic: "écluses"}, Report{Authors: []*Person{monsieur}, Topic: "écluses"}},
		{"author and subject, the same words in another order", true, Report{Authors: by("Belval"), Topic: "avenir des écluses"}, Report{Authors: by("Odile Belval"), Topic: "écluses"}},
		{"two days of one event", false, Report{Authors: by("Belval"), Date: "2014-05-06", Role: HandedIn}, Report{Authors: by("Belval"), Date: "2014-05-16", Role: HandedIn}},
		{"handed in, then published", true, Report{Authors: by("Belval"), Title: "Ouvrir les vannes", Date: "2014-05-06", Role: HandedIn}, Report{Authors: by("Belval"), Title: "Ouvrir les vannes", Date: "2014-05-16", Role: Published}},
		{"years of one author", false, Report{Authors: by("Belval"), Date: "2013"}, Report{Authors: by("Belval"), Date: "2014-05-06"}},
		{"annual reports of two years", false, Report{Type: "rapport annuel", Bodies: from("Office des canaux"), Date: "2013", Role: Covering}, Report{Type: "rapport annuel", Bodies: from("Office des canaux"), Date: "2014", Role: Covering}},
		{"an annual report by the year covered", true, Report{Type: "rapport annuel", Bodies: from("Office des canaux"), Date: "2013", Role: Covering}, Report{Bodies: from("Office des canaux"), Date: "2013", Role: Covering}},
		{"an annual report and one of its body", false, Report{Type: "rapport annuel", Bodies: from("Office des canaux"), Date: "2013", Role: Covering}, Report{Bodies: from("Office des canaux"), Date: "2014-05-06"}},
		{"the annual report as an institution", false, Report{Type: "rapport annuel", Bodies: from("Office des canaux")}, Report{Type: "rapport annuel", Bodies: from("Office des canaux"), Date: "2013", Role: Covering}},
		{"other types of a day", false, Report{Head: "étude", Bodies: from("Office des canaux"), Date: "2014-05-06"}, Report{Head: "avis", Bodies: from("Office des canaux"), Date: "2014-05-06"}},
		{"an interim report", false, Report{Type: "rapport d'étape", Authors: by("Belval"), Date: "2014"}, Report{Authors: by("Belval"), Date: "2014"}},
		{"a title", true, Report{Title: "Ouvrir les vannes du progrès"}, Report{Title: "Ouvrir les vannes du progrès", Bodies: from("Office des canaux")}},
		{"a title and its continuation", false, Report{Title: "Ouvrir les vannes", Bodies: from("Office des canaux")}, Report{Title: "Ouvrir les vannes : cinq ans après", Bodies: from("Office des canaux")}},
		{"number and session", true, Report{Number: "732", Session: "2013-2014", Chamber: "senat"}, Report{Number: "732", Session: "2013-2014", Topic: "écluses"}},
		{"other sessions", false, Report{Number: "732", Session: "2013-2014", Chamber: "senat", Topic: "écluses"}, Report{Number: "732", Session: "2012-2013", Chamber: "senat", Topic: "écluses"}},
		{"two numbers", false, Report{Number: "732", Topic: "écluses", Authors: by("Belval")}, Report{Number: "733", Topic: "écluses", Authors: by("Belval")}},
		{"two legislatures", false, Report{Number: "1204", Date: "2014-05-06", Topic: "écluses"}, Report{Number: "1204", Date: "2008-05-06", Topic: "écluses"}},
		{"two chambers", false, Report{Number: "1204", Chamber: "an", Topic: "écluses"}, Report{Number: "1204", Chamber: "senat", Topic: "écluses"}},
		{"subject and count", true, Report{Topic: "écluses fluviales", Count: 34}, Report{Topic: "écluses fluviales", Count: 34, Title: "Ouvrir"}},
		{"a subject alone", false, Report{Topic: "écluses"}, Report{Topic: "écluses", Date: "2014-05-06"}},
		{"a day alone", false, Report{Date: "2014-05-06"}, Report{Date: "2014-05-06", Bodies: from("Office des canaux")}},
		{"a group's report by its chair", true, Report{Bodies: from("mission Belval"), Topic: "écluses"}, Report{Authors: by("Odile Belval"), Topic: "écluses"}},
		{"a firm and a person", false, Report{Bodies: from("cabinet Belval"), Topic: "écluses"}, Report{Authors: by("Belval"), Topic: "péniches"}},
	}
	for _, p := range pairs {
		for _, r := range []*Report{&p.a, &p.b} {
			if r.Head == "" {
				r.Head = "rapport"
			}
		}
		a, b := said{document: "QE1", date: "2014-07-08", reports: []*Report{&p.a}}, said{document: "QE2", date: "2014-09-16", reports: []*Report{&p.b}}
		ids := identified(t, nil, a, b)
		if (ids[0] == ids[1]) != p.same {
			t.Errorf("%s: %s, %s", p.rule, ids[0], ids[1])
		}
		if back := identified(t, nil, b, a); back[0] != ids[1] || back[1] != ids[0] {
			t.Errorf("%s: %v in one order, %v in the other", p.rule, ids, back)
		}
	}
}

// TestSurnameAlone: «le rapport Belval» is the one report of a Belval within three years, if there is exactly one.
func TestSurnameAlone(t *testing.T) {
	anchor := said{document: "QE1", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date = by("Odile Belval"), "2014-05-06" })}}
	rival := said{document: "QE2", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date, r.Topic = by("Belval"), "2012-01-09", "écluses" })}}
	short := func(date Date) said {
		return said{document: "QE3", date: date, reports: []*Report{rapport(func(r *Report) { r.Authors = by("Belval") })}}
	}
	if ids := identified(t, nil, anchor, short("2015-02-03")); ids[0] != ids[1] {
		t.Errorf("one candidate: %v", ids)
	}
	if ids := identified(t, nil, anchor, rival, short("2014-09-16")); ids[2] == ids[0] || ids[2] == ids[1] {
		t.Errorf("two candidates: %v", ids)
	}
	if ids := identified(t, nil, anchor, rival, short("2016-09-16")); ids[2] != ids[0] {
		t.Errorf("one candidate within three years: %v", ids)
	}
	if ids := identified(t, nil, anchor, short("2019-02-03")); ids[0] == ids[1] {
		t.Errorf("five years later: %v", ids)
	}
	if ids := identified(t, nil, anchor, short("2013-02-03")); ids[0] == ids[1] {
		t.Errorf("before it was made: %v", ids)
	}
	alone := identified(t, nil, short("2015-02-03"), said{document: "QE4", date: "2015-02-04", reports: short("").reports})
	if alone[0] == alone[1] {
		t.Errorf("two documents that say too little: %v", alone)
	}
}

// TestAmbiguousMention: between two reports of one body and day, a mention without subject joins neither.
func TestAmbiguousMention(t *testing.T) {
	of := func(topic string) *Report {
		return rapport(func(r *Report) { r.Bodies, r.Date, r.Topic = from("Office des canaux"), "2014-05-06", topic })
	}
	documents := []said{
		{document: "QE1", date: "2014-07-08", reports: []*Report{of("écluses")}}, {document: "QE2", date: "2014-07-08", reports: []*Report{of("péniches")}},
		{document: "QE3", date: "2014-07-08", reports: []*Report{of("")}},
	}
	ids := identified(t, nil, documents...)
	if slices.Sort(ids); len(slices.Compact(ids)) != 3 {
		t.Errorf("%v", ids)
	}
}

// TestDocumentContext: a date alone is enough where the document names who made the report.
func TestDocumentContext(t *testing.T) {
	full := said{document: "QE1", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Bodies, r.Date = from("mission sur les canaux"), "2014-05-06" })}}
	dated := said{document: "QE2", date: "2014-09-16", reports: []*Report{rapport(func(r *Report) { r.Date = "2014-05" })}, bodies: from("mission sur les canaux")}
	if ids := identified(t, nil, full, dated); ids[0] != ids[1] {
		t.Errorf("the group named beside: %v", ids)
	}
	dated.bodies = from("mission sur les phares")
	if ids := identified(t, nil, full, dated); ids[0] == ids[1] {
		t.Errorf("another group named beside: %v", ids)
	}
	other := rapport(func(r *Report) { r.Authors, r.Date = by("Belval"), "2012" })
	early := said{document: "QE3", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date = by("Belval"), "2010-02-01" })}}
	thin := said{document: "QE4", date: "2014-09-16", reports: []*Report{other, rapport(func(r *Report) { r.Date = "2010-02-01" })}}
	early.date = "2012-01-01"
	thin.date = "2012-09-16"
	if ids := identified(t, nil, early, thin); ids[0] != ids[2] {
		t.Errorf("the author named beside: %v", ids)
	}
}

// TestReportChain is the way of one report through five documents: by body and day, by chair and month, by chair alone.
func TestReportChain(t *testing.T) {
	documents := []said{
		{document: "QE1", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) {
			r.Bodies, r.Date, r.Role = from("mission interministérielle sur les canaux"), "2014-05-06", HandedIn
		})}},
		{document: "QE2", date: "2014-07-15", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date, r.Role = by("Odile Belval"), "2014-05-06", HandedIn })}},
		{document: "QE3", date: "2014-09-16", bodies: from("mission sur les canaux"), reports: []*Report{rapport(func(r *Report) { r.Authors, r.Date, r.Role = by("Odile Belval"), "2014-05", Published })}},
		{document: "QE4", date: "2014-10-07", reports: []*Report{rapport(func(r *Report) { r.Authors, r.Count = by("Belval"), 34 })}},
		{document: "QE5", date: "2014-11-04", reports: []*Report{rapport(func(r *Report) { r.Title, r.Topic, r.Count = "Ouvrir les vannes", "canaux", 34 })}},
	}
	ids := identified(t, nil, documents...)
	for _, id := range ids {
		if id != "report/2014-05-06/mission-sur-les-canaux" {
			t.Errorf("%v", ids)
			break
		}
	}
}

// TestReportNames: two clusters never have one IRI, and what names them follows the order of attestation.
func TestReportNames(t *testing.T) {
	one := func(change func(*Report)) string {
		return identified(t, nil, said{document: "QANR5L14QE1", date: "2014-07-08", reports: []*Report{rapport(change)}})[0]
	}
	for want, change := range map[string]func(*Report){
		"report/2014-05-06/office-des-canaux":                func(r *Report) { r.Bodies, r.Date, r.Topic = from("Office des canaux"), "2014-05-06", "écluses" },
		"report/2014/ouvrir-les-vannes-du-progres":           func(r *Report) { r.Title, r.Date, r.Authors = "Ouvrir les vannes du progrès", "2014", by("Belval") },
		"report/x/odile-belval-ecluses":                      func(r *Report) { r.Authors, r.Topic = by("Odile Belval"), "écluses" },
		"report/x/belval-qanr5l14qe1":                        func(r *Report) { r.Authors = by("Belval") },
		"report/2013/office-des-canaux-et-office-des-phares": func(r *Report) { r.Bodies, r.Date = from("Office des canaux", "Office des phares"), "2013" },
		"report/x/commission-des-canaux":                     func(r *Report) { r.Number, r.Session, r.Bodies = "732", "2013-2014", from("commission des canaux") },
		"report/x/n-732-2013-2014":                           func(r *Report) { r.Number, r.Session = "732", "2013-2014" },
	} {
		if got := one(change); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	ids := identified(t, nil,
		said{document: "QE1", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Bodies, r.Date, r.Topic = from("Office des canaux"), "2014-05-06", "péniches" })}},
		said{document: "QE2", date: "2014-07-08", reports: []*Report{rapport(func(r *Report) { r.Bodies, r.Date, r.Topic = from("Office des canaux"), "2014-05-06", "écluses" })}})
	if want := []string{"report/2014-05-06/office-des-canaux-peniches", "report/2014-05-06/office-des-canaux"}; !slices.Equal(ids, want) {
		t.Errorf("%v, want %v", ids, want)
	}
}

// TestReportFacts: the graph says of a report what all its mentions allow.
func TestReportFacts(t *testing.T) {
	facts := func(reports ...*Report) string {
		x := newIdentities(Base{prefix: DefaultBase}, nil)
		var c recorder
		for i, r := range reports {
			c.enter(fmt.Sprint("QE", i))
			x.add(c.report(r, origin{document: fmt.Sprint("QE", i), date: "2014-07-08"}))
		}
		x.resolve()
		var lines []string
		x.resources(func(r *Resource) error {
			for _, p := range r.Properties {
				if r.Types[0] == ClassReport {
					lines = append(lines, p.Predicate.String()[strings.LastIndexAny(p.Predicate.String(), "#/")+1:]+"="+strings.TrimPrefix(p.Object.Text(), DefaultBase))
				}
			}
			return nil
		})
		slices.Sort(lines)
		return strings.Join(lines, " ")
	}
	canaux := func(role DateRole, count int) *Report {
		return rapport(func(r *Report) {
			r.Bodies, r.Date, r.Role, r.Count = from("Office des canaux"), "2014-05-06", role, count
		})
	}
	for _, c := range []struct{ want, got string }{
		{"handedInOn=2014-05-06 label=Rapport remis le 6 mai 2014 (Office des canaux) producedBy=body/office-des-canaux proposalCount=12", facts(canaux(HandedIn, 12), canaux(HandedIn, 0))},
		{"label=Rapport de 2014 (Office des canaux) producedBy=body/office-des-canaux", facts(canaux(Dated, 12), canaux(Dated, 13))},
	} {
		if c.got != c.want {
			t.Errorf("%s\nwant %s", c.got, c.want)
		}
	}
}
