package prose

import (
	"strings"

	"qparl/ontology"
)

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
