package prose

import (
	"slices"
	"strings"

	"qparl/ontology"
)

// settleReports turns «la remise du rapport le 3 mai 2012» of an answer into an anaphor where the question names the report, and
// completes bare surnames of authors with the persons named in full.
func settleReports(d *document) {
	for _, r := range d.readers {
		for f, e := range all[*ontology.Report](r) {
			if f.Rule == ruleHandedIn {
				d.pointBack(r, f, e)
			}
			for _, x := range e.Authors {
				if x.Full == nil {
					x.Full = d.fullName(x)
				}
			}
		}
	}
}

// pointBack makes an anaphor of a report known by its date alone, when the other text names exactly one such report.
func (d *document) pointBack(r *reader, f *found, e *ontology.Report) {
	antecedent := d.pointed(r, f.first, e.Head)
	if antecedent == nil {
		return
	}
	named := antecedent.Entity.(*ontology.Report)
	if !named.Date.Within(e.Date) || named.Date != "" && named.Role != e.Role && named.Date != e.Date {
		return
	}
	if len(e.Date) > len(named.Date) {
		named.Date, named.Role, named.Relative = e.Date, e.Role, e.Relative
	}
	f.dropped = true
	begin := r.determinerOf(f.first)
	if r.any(begin, "la", "l'") && r.is(begin-1, "de") {
		begin--
	}
	_, next := r.reportHead(f.first)
	a := r.add(begin, next, &ontology.Anaphor{Of: "report", Antecedent: d.words(antecedent), Entity: named}, ruleAnaphorHanded, sureAnaphor)
	a.By = Anaphor.Name
}

// words returns a mention of any of the texts as printed.
func (d *document) words(f *found) string {
	for _, r := range d.readers {
		if r.in == f.In {
			return r.words(f)
		}
	}
	return ""
}

// fullName returns the one person of the document with a given name and this family name; nil when none or several.
func (d *document) fullName(x *ontology.Person) *ontology.Person {
	if x.Given != "" || x.Family == "" {
		return nil
	}
	var full *ontology.Person
	family := fold(x.Family)
	for _, r := range d.readers {
		for _, y := range all[*ontology.Person](r) {
			if y == x || y.Given == "" && !strings.Contains(y.Name, " ") || !strings.HasSuffix(fold(y.Name), " "+family) {
				continue
			}
			if full != nil && full.Name != y.Name {
				return nil
			}
			if full == nil {
				full = y
			}
		}
	}
	return full
}

// reports returns the mentions of reports of a text, those that begin before token i; head restricts them when it is not empty.
func (r *reader) reports(i int, head string) (list []*found) {
	for f, e := range all[*ontology.Report](r) {
		if f.first < i && (head == "" || e.Head == head) {
			list = append(list, f)
		}
	}
	return list
}

// anywhere is a token behind every text.
const anywhere = 1 << 30

// pointed returns the mention of the report that the words at token i of a text point to: the one before in the text, in an answer
// without any the question's one. nil when there is none or more than one.
func (d *document) pointed(r *reader, i int, head string) *found {
	list := r.reports(i, head)
	list = slices.DeleteFunc(list, func(f *found) bool { return f.first <= i && i < f.last })
	if len(list) == 0 && r != d.readers[0] {
		list = d.readers[0].reports(anywhere, head)
	}
	return theOnly(list)
}
