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

// theOnly returns the fullest of the mentions if all name one report, else nil.
func theOnly(list []*found) *found {
	if len(list) == 0 {
		return nil
	}
	if len(list) > 1 && !oneReport(list) {
		return nil
	}
	best := list[0]
	for _, f := range list[1:] {
		if len(f.Entity.Slots()) > len(best.Entity.Slots()) {
			best = f
		}
	}
	return best
}

// oneReport tells whether mentions hang together, each with one before it, and none contradicts another.
func oneReport(list []*found) bool {
	for i, f := range list {
		agrees := i == 0
		for _, g := range list[:i] {
			a, b := f.Entity.(*ontology.Report), g.Entity.(*ontology.Report)
			if reportsConflict(a, b) {
				return false
			}
			agrees = agrees || reportsAgree(a, b)
		}
		if !agrees {
			return false
		}
	}
	return true
}

// reportsConflict tells whether two mentions of one document cannot be one report.
func reportsConflict(a, b *ontology.Report) bool {
	differ := func(x, y string) bool { return x != "" && y != "" && fold(x) != fold(y) }
	if a.Head != b.Head || !a.Date.Within(b.Date) || differ(a.Number, b.Number) || differ(a.Title, b.Title) {
		return true
	}
	if isSerial(a.Type) != isSerial(b.Type) && a.Type != "" && b.Type != "" {
		return true
	}
	return len(a.Authors) > 0 && len(b.Authors) > 0 && !shareAuthor(a, b)
}

// isSerial tells the types of which there is one a year.
func isSerial(kind string) bool {
	return strings.Contains(kind, "annuel") || strings.Contains(kind, "activité") || strings.Contains(kind, "activite")
}

// reportsAgree tells whether two mentions that do not conflict have a slot in common that is rare enough in one document.
func reportsAgree(a, b *ontology.Report) bool {
	switch {
	case a.Number != "" && b.Number != "", a.Title != "" && b.Title != "":
		return true
	case len(a.Date) >= 7 && len(b.Date) >= 7:
		return true
	case shareAuthor(a, b), shareBody(a, b):
		return true
	}
	return a.Topic != "" && b.Topic != "" && fold(a.Topic) == fold(b.Topic)
}

func shareAuthor(a, b *ontology.Report) bool {
	for _, x := range a.Authors {
		for _, y := range b.Authors {
			if x == y || surnameOf(x) == surnameOf(y) {
				return true
			}
		}
	}
	return false
}

// surnameOf returns the folded last word of a name.
func surnameOf(x *ontology.Person) string {
	name := x.Family
	if name == "" {
		name = x.Name[strings.LastIndexByte(x.Name, ' ')+1:]
	}
	return fold(name)
}

func shareBody(a, b *ontology.Report) bool {
	for _, x := range a.Bodies {
		for _, y := range b.Bodies {
			if sameBodyName(x, y) {
				return true
			}
		}
	}
	return false
}

// sameBodyName tells whether two bodies of one document are one by name, acronym or link.
func sameBodyName(x, y *ontology.Body) bool {
	if x == y || x.Same == y || y.Same == x || x.Same != nil && x.Same == y.Same {
		return true
	}
	if fold(x.Name) == fold(y.Name) || x.Official != "" && fold(x.Official) == fold(y.Name) || y.Official != "" && fold(y.Official) == fold(x.Name) {
		return true
	}
	return x.Acronym != "" && fold(x.Acronym) == fold(y.Name) || y.Acronym != "" && fold(y.Acronym) == fold(x.Name)
}
