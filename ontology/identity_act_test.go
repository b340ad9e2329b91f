package ontology

import (
	"slices"
	"strings"
	"testing"
)

func actIRIs(acts ...*NationalAct) (ids []string) {
	x := newIdentities(Base{prefix: DefaultBase}, nil)
	var c recorder
	c.enter("QE1")
	var numbers []int
	for _, a := range acts {
		numbers = append(numbers, x.add(c.act(a, origin{})))
	}
	x.resolve()
	for _, n := range numbers {
		id := strings.TrimPrefix(x.iri(n).String(), DefaultBase+"legal/")
		ids = append(ids, strings.TrimSuffix(strings.TrimPrefix(id, legifrance), eliText))
	}
	return ids
}

func TestActs(t *testing.T) {
	loi := func(change func(*NationalAct)) *NationalAct {
		a := &NationalAct{Nature: "loi"}
		change(a)
		return a
	}
	for _, c := range []struct {
		what string
		acts []*NationalAct
		want []string
	}{
		{"number alone", []*NationalAct{{Nature: "décret", Number: "2014-58"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-27"}}, []string{"decret/2014/1/27/2014-58", "decret/2014/1/27/2014-58"}},
		{"number of two dates", []*NationalAct{{Nature: "décret", Number: "2014-58"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-27"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-28"}}, []string{"decret/2014-58", "decret/2014/1/27/2014-58", "decret/2014/1/28/2014-58"}},
		{"date and title", []*NationalAct{{Nature: "décret", Date: "2014-01-27", Title: "relatif aux canaux"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-27", Title: "relatif aux canaux et aux écluses"}, {Nature: "décret", Number: "2014-59", Date: "2014-01-27"}}, []string{"decret/2014/1/27/2014-58", "decret/2014/1/27/2014-58", "decret/2014/1/27/2014-59"}},
		{"a title of two acts", []*NationalAct{{Nature: "décret", Date: "2014-01-27", Title: "relatif aux canaux"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-27", Title: "relatif aux canaux du Nord"}, {Nature: "décret", Number: "2014-59", Date: "2014-01-27", Title: "relatif aux canaux du Midi"}}, []string{"decret/2014-01-27/relatif-aux-canaux", "decret/2014/1/27/2014-58", "decret/2014/1/27/2014-59"}},
		{"a decree's date alone", []*NationalAct{{Nature: "décret", Date: "2014-01-27"}, {Nature: "décret", Number: "2014-58", Date: "2014-01-27"}}, []string{"", "decret/2014/1/27/2014-58"}},
		{"a law's date alone", []*NationalAct{{Nature: "loi", Date: "2014-01-27"}, {Nature: "loi", Number: "2014-58", Date: "2014-01-27", Title: "sur les canaux"}}, []string{"loi/2014/1/27/2014-58", "loi/2014/1/27/2014-58"}},
		{"a day of two laws", []*NationalAct{{Nature: "loi", Date: "2014-01-27"}, {Nature: "loi", Number: "2014-58", Date: "2014-01-27"}, {Nature: "loi", Number: "2014-59", Date: "2014-01-27"}}, []string{"", "loi/2014/1/27/2014-58", "loi/2014/1/27/2014-59"}},
		{"a circular and an instruction of a day", []*NationalAct{{Nature: "circulaire", Date: "2014-01-27", Title: "sur les canaux"}, {Nature: "instruction", Date: "2014-01-27"}}, []string{"circulaire/2014-01-27/sur-les-canaux", ""}},
		{"a date nobody numbers", []*NationalAct{{Nature: "loi", Date: "2014-01-27"}}, []string{""}},
		{"an alias defined once", []*NationalAct{loi(func(a *NationalAct) { a.Alias = "loi Belval" }), loi(func(a *NationalAct) { a.Number, a.Date, a.Alias = "2014-58", "2014-01-27", "loi Belval" })}, []string{"loi/2014/1/27/2014-58", "loi/2014/1/27/2014-58"}},
		{"an alias never defined", []*NationalAct{loi(func(a *NationalAct) { a.Alias = "loi Belval" })}, []string{"loi/loi-belval"}},
		{"an alias of two laws", []*NationalAct{loi(func(a *NationalAct) { a.Alias = "loi Belval" }), loi(func(a *NationalAct) { a.Number, a.Date, a.Alias = "2014-58", "2014-01-27", "loi Belval" }), loi(func(a *NationalAct) { a.Number, a.Date, a.Alias = "2015-58", "2015-01-27", "loi Belval" })}, []string{"", "loi/2014/1/27/2014-58", "loi/2015/1/27/2015-58"}},
		{"budget laws", []*NationalAct{{Nature: "loi de finances", Year: 2019}, {Nature: "loi", Number: "2018-1317", Date: "2018-12-28", Title: "de finances pour 2019", Year: 2019}, {Nature: "loi de finances", Year: 2018}, {Nature: "loi de finances rectificative", Year: 2019}}, []string{"loi/2018/12/28/2018-1317", "loi/2018/12/28/2018-1317", "loi-de-finances/2018", "loi-de-finances-rectificative/2019"}},
		{"numbers that many have", []*NationalAct{{Nature: "arrêté", Number: "5"}, {Nature: "arrêté", Number: "5", Date: "2014-01-27"}}, []string{"", "arrete/2014-01-27/n-5"}},
		{"one long number twice", []*NationalAct{{Nature: "circulaire", Number: "DGS-2014-58", Date: "2014-01-27"}, {Nature: "circulaire", Number: "DGS-2014-58", Date: "2014-02-27"}}, []string{"circulaire/dgs-2014-58", "circulaire/2014-02-27/n-dgs-2014-58"}},
		{"a law and its ordinance", []*NationalAct{{Nature: "loi", Number: "2014-58"}, {Nature: "ordonnance", Number: "2014-58", Date: "2014-01-27"}}, []string{"loi/2014-58", "ordonnance/2014/1/27/2014-58"}},
	} {
		if got := actIRIs(c.acts...); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
		slices.Reverse(c.acts)
		if back := actIRIs(c.acts...); !slices.Equal(reversed(back), c.want) {
			t.Errorf("%s, backwards: %q, want %q", c.what, back, c.want)
		}
	}
}

func reversed(all []string) []string {
	all = slices.Clone(all)
	slices.Reverse(all)
	return all
}
