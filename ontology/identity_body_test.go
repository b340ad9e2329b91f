package ontology

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// bodiesIn returns the IRIs of the bodies that documents name, one list a document, joined by blanks.
func bodiesIn(documents ...[]*Body) (ids []string, x *identities) {
	x = newIdentities(Base{prefix: DefaultBase}, nil)
	var c recorder
	var numbers [][]int
	for i, bodies := range documents {
		from := origin{document: fmt.Sprint("QE", i)}
		c.enter(from.document)
		var records []*record
		for _, b := range bodies {
			records = append(records, c.body(b, from))
		}
		var n []int
		for _, r := range records {
			n = append(n, x.add(r))
		}
		numbers = append(numbers, n)
	}
	x.resolve()
	for _, list := range numbers {
		var line []string
		for _, n := range list {
			line = append(line, strings.TrimPrefix(x.iri(n).String(), DefaultBase+"body/"))
		}
		ids = append(ids, strings.Join(line, " "))
	}
	return ids, x
}

func TestBodies(t *testing.T) {
	full := &Body{Name: "mission d'appui sur les canaux", Group: true}
	chair := &Person{Name: "Odile Belval", Family: "Belval"}
	for _, c := range []struct {
		what      string
		documents [][]*Body
		want      []string
	}{
		{"an acronym and the only name it has", [][]*Body{{{Name: "Office des canaux", Acronym: "ODC"}}, {{Name: "ODC"}}}, []string{"office-des-canaux", "office-des-canaux"}},
		{"an acronym of two names", [][]*Body{{{Name: "Office des canaux", Acronym: "ODC"}}, {{Name: "Ordre des charpentiers", Acronym: "ODC"}}, {{Name: "ODC"}}}, []string{"office-des-canaux", "ordre-des-charpentiers", "odc"}},
		{"an acronym explained in each document", [][]*Body{{{Name: "ODC", Official: "Office des canaux"}}, {{Name: "ODC", Official: "Ordre des charpentiers"}}}, []string{"office-des-canaux", "ordre-des-charpentiers"}},
		{"small words", [][]*Body{{{Name: "agence des eaux du Nord"}}, {{Name: "agence des eaux Nord"}}}, []string{"agence-des-eaux-nord", "agence-des-eaux-nord"}},
		{"one name in the other", [][]*Body{{{Name: "inspection des canaux"}}, {{Name: "inspection des canaux et des ports"}}}, []string{"inspection-des-canaux", "inspection-des-canaux-et-des-ports"}},
		{"two wordings of one document", [][]*Body{{full, {Name: "mission chargée d'étudier les canaux", Group: true, Same: full}}}, []string{"mission-d-appui-sur-les-canaux mission-d-appui-sur-les-canaux"}},
		{"a bare name with the full one beside", [][]*Body{{{Name: "commission d'enquête sur les canaux", Group: true}, {Name: "commission d'enquête", Group: true}}}, []string{"commission-d-enquete-sur-les-canaux commission-d-enquete-sur-les-canaux"}},
		{"a bare name alone", [][]*Body{{{Name: "commission d'enquête", Group: true}}, {{Name: "commission d'enquête sur les canaux", Group: true}}}, []string{"", "commission-d-enquete-sur-les-canaux"}},
		{"a kind of which each region has one", [][]*Body{{{Name: "ARC", Official: "agence régionale des canaux"}}, {{Name: "agence régionale des canaux du Nord"}}}, []string{"", "agence-regionale-des-canaux-du-nord"}},
		{"such a kind with the place beside", [][]*Body{{{Name: "ARC", Official: "agence régionale des canaux"}, {Name: "agence régionale des canaux du Nord"}}}, []string{"agence-regionale-des-canaux-du-nord agence-regionale-des-canaux-du-nord"}},
		{"groups under one person", [][]*Body{{{Name: "mission sur les canaux", Group: true, Under: chair}}, {{Name: "mission chargée de rénover les canaux", Group: true, Under: chair}}}, []string{"mission-sur-les-canaux", "mission-sur-les-canaux"}},
		{"groups under nobody", [][]*Body{{{Name: "mission sur les canaux", Group: true}}, {{Name: "mission chargée de rénover les canaux", Group: true}}}, []string{"mission-sur-les-canaux", "mission-chargee-de-renover-les-canaux"}},
	} {
		got, _ := bodiesIn(c.documents...)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		slices.Reverse(c.documents)
		back, _ := bodiesIn(c.documents...)
		if slices.Reverse(back); !slices.Equal(back, c.want) {
			t.Errorf("%s, backwards: %q, want %q", c.what, back, c.want)
		}
	}
}

// TestCommissionsOfTwoChambers: a name that two bodies claim is neither's.
func TestCommissionsOfTwoChambers(t *testing.T) {
	of := func(body, topic string) *Report {
		return rapport(func(r *Report) { r.Bodies, r.Date, r.Topic = from(body), "2014-05-06", topic })
	}
	x := newIdentities(Base{prefix: DefaultBase}, nil)
	var c recorder
	var numbers []int
	for i, r := range []*Report{of("commission des canaux du Sénat", "écluses"), of("commission des canaux", "écluses"), of("commission des canaux de l'Assemblée nationale", "péniches"), of("commission des canaux", "péniches")} {
		at := origin{document: fmt.Sprint("QE", i), date: "2014-07-08"}
		c.enter(at.document)
		x.add(c.report(r, at))
		numbers = append(numbers, x.add(c.body(r.Bodies[0], at)))
	}
	x.resolve()
	ids := map[IRI]bool{}
	for _, n := range numbers {
		ids[x.iri(n)] = true
	}
	if len(ids) != 3 {
		t.Errorf("%d bodies, want 3: %v", len(ids), ids)
	}
}

func TestBodyResource(t *testing.T) {
	full := &Body{Name: "mission d'appui sur les canaux", Acronym: "MAC", Group: true}
	_, x := bodiesIn([]*Body{full, {Name: "mission chargée d'étudier les canaux", Group: true, Same: full}, {Name: "mission", Group: true, Same: full}})
	var got []string
	x.resources(func(r *Resource) error {
		settle(r)
		for _, p := range r.Properties {
			got = append(got, p.Object.Text())
		}
		got = append(got, r.Types[0].String())
		return nil
	})
	want := []string{"mission d'appui sur les canaux", "MAC", "mission chargée d'étudier les canaux", ClassWorkingGroup.String()}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
