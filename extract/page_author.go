package extract

import (
	"strings"

	"qparl/extract/prose"
	"qparl/ontology"
)

// authorCivilities maps the forms met to the one of the graph.
var authorCivilities = []struct{ printed, civility string }{
	{"Monsieur ", "M."}, {"Madame ", "Mme"}, {"Mademoiselle ", "Mlle"},
	{"Mme. ", "Mme"}, {"Mme ", "Mme"}, {"Mlle ", "Mlle"}, {"M. ", "M."}, {"M.", "M."}, {"M ", "M."},
}

// cutCivility splits «M. Thierry Lazaro»; civility is empty when the name has none.
func cutCivility(s string) (civility, name string) {
	for _, c := range authorCivilities {
		if rest, ok := strings.CutPrefix(s, c.printed); ok {
			return c.civility, strings.TrimSpace(rest)
		}
	}
	return "", s
}

// isAuthorLine tells whether a line is the author line of an old page: «de M. Thierry Lazaro (… - Nord )».
func isAuthorLine(text string) bool {
	rest, ok := strings.CutPrefix(text, "de ")
	if !ok {
		return false
	}
	civility, _ := cutCivility(rest)
	return civility != ""
}

// readAuthorLines reads the author line of an old page and the constituency line of a dyn page; it returns the line after
// them, or i.
func (p *page) readAuthorLines(i int) int {
	text := p.lines[i].text
	author := p.seen["auteur"].line > 0
	switch {
	case isAuthorLine(text) && !p.dyn && p.area == areaHead:
		text, next := p.unwrap(i, field{value: text, label: &label{}})
		p.readAuthorLine(p.line(i), text)
		return next
	case author && isConstituencyLine(text) && p.isFirst("circonscription", text):
		next := i + 1
		if strings.Contains(text, ")") { // else the text of the question would be taken for the rest of the bracket
			text, next = p.unwrap(i, field{value: text, label: &label{}})
		}
		p.accept(i, field{labelIndex["circonscription"], "circonscription", text})
		return next
	case p.area == areaKeys && isLapse(text) && p.closing.line > 0 && len(text) < 60:
		p.label = "cause"
		p.r.Field(p.line(i), p.label, text)
		p.readCause(p.line(i), text)
		return i + 1
	}
	return i
}

// isFirst tells whether a field was not read yet, or is read again with the same value.
func (p *page) isFirst(key, value string) bool {
	first := p.seen[key]
	return first.value == "" || first.value == value
}

// readAuthorLine reads «de M. Thierry Lazaro (Union pour un Mouvement Populaire - Nord )».
func (p *page) readAuthorLine(line int, text string) {
	p.label = "auteur"
	p.r.Field(line, p.label, text)
	if first := p.seen["auteur"]; first.value != "" {
		p.checkAuthor(line, first.value, text)
		return
	}
	p.seen["auteur"] = seenField{line, text}
	text = strings.TrimPrefix(text, "de ")
	name, rest, bracket := strings.Cut(text, "(")
	p.nameAuthor(line, strings.TrimSpace(name))
	if !bracket {
		return
	}
	if end := strings.LastIndexByte(rest, ')'); end >= 0 {
		rest = rest[:end]
	}
	group, department := splitGroup(strings.TrimSpace(rest))
	p.q.Author.Group.Label = group
	p.setDepartment(line, text, ontology.Constituency{Department: department})
}

// readAuthor reads «M. Thierry Lazaro».
func (p *page) readAuthor(line int, value string) { p.nameAuthor(line, value) }

func (p *page) nameAuthor(line int, value string) {
	if what := p.setAuthor(value); what != "" {
		p.r.Remark(line, p.label, value, what, "the question is kept without an author")
	}
}

// setAuthor sets the author, or says why the name is none of one person.
func (p *page) setAuthor(value string) (what string) {
	named, what := readName(value)
	if what == "" {
		a := &p.q.Author
		a.Civility, a.Name, a.GivenName, a.FamilyName, a.Published = named.Civility, named.Name, named.GivenName, named.FamilyName, named.Published
	}
	return what
}

func readName(value string) (a ontology.Author, what string) {
	civility, name := cutCivility(value + " ")
	name = strings.TrimSpace(name)
	switch {
	case ontology.Slug(name) == "":
		return a, "no name"
	case isJoint(value):
		return a, "several names"
	}
	a.Civility = civility
	a.Name, a.GivenName, a.FamilyName = prose.TitleName(name)
	if a.Name != name {
		a.Published = name
	}
	return a, ""
}

// checkAuthor compares a second author of the page with the first one, each a name or an author line. Of two persons nobody
// can tell who asks, and whose group and constituency the page prints.
func (p *page) checkAuthor(line int, first, again string) {
	if first == again || isAuthorLine(first) && strings.HasPrefix(first, "de "+again+" (") {
		return
	}
	hint := "the first one was kept"
	if !sameAuthor(first, again) {
		p.authors, hint = true, "the question is kept without an author, a group and a constituency"
	}
	p.r.Remark(line, p.label, again, "differs from "+quoted(first)+" read before", hint)
}

// sameAuthor tells whether two authors can be one person: «M. Jean DUPUIS» and «de M. Jean Dupuis (Union - Nord )».
func sameAuthor(first, again string) bool {
	a, bracket1, what1 := readPrintedAuthor(first)
	b, bracket2, what2 := readPrintedAuthor(again)
	return what1 == "" && what2 == "" && ontology.Slug(a.Name) == ontology.Slug(b.Name) &&
		(a.Civility == b.Civility || a.Civility == "" || b.Civility == "") &&
		(bracket1 == bracket2 || bracket1 == "" || bracket2 == "")
}

// readPrintedAuthor reads a name or an author line; bracket is the slug of its group and department.
func readPrintedAuthor(s string) (a ontology.Author, bracket, what string) {
	if isAuthorLine(s) {
		s = strings.TrimPrefix(s, "de ")
	}
	name, bracket, _ := strings.Cut(s, "(")
	a, what = readName(strings.TrimSpace(name))
	return a, ontology.Slug(bracket), what
}

// isJoint tells whether several persons are named: «M. Mansour Kamardine et Mme Huguette Bello».
func isJoint(value string) bool {
	slug := "-" + ontology.Slug(value) + "-"
	if strings.HasPrefix(slug, "-mm-") || strings.HasPrefix(slug, "-mmes-") || strings.Contains(slug, "-et-") || strings.Contains(value, "&") {
		return true
	}
	_, behind, _ := strings.Cut(value, ",")
	civility, _ := cutCivility(strings.TrimSpace(behind))
	return civility != ""
}
