package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	case isAuthorLine(text) && !author && p.area == areaHead:
		text, next := p.unwrap(i, field{value: text, label: &label{}})
		p.readAuthorLine(p.line(i), text)
		return next
	case author && isConstituencyLine(text) && p.isFirst("circonscription", text):
		text, next := p.unwrap(i, field{value: text, label: &label{}})
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

// isConstituencyLine tells whether a line reads «Loire (4e circonscription) - Les Républicains».
func isConstituencyLine(text string) bool {
	if len(text) > 200 {
		return false
	}
	c, group, what := splitConstituency(text)
	_, behind, _ := strings.Cut(text, ")")
	if c.Number == 0 || strings.Contains(c.Department, ",") {
		return false
	}
	_, known := departmentCode(c.Department)
	return behind == "" || what == "" && group != "" && strings.HasPrefix(behind, " ") || what == notBehindDash && known
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

// splitGroup splits «group - department» at the first dash behind which a known department stands, else at the last one:
// both may hold dashes themselves.
func splitGroup(s string) (group, department string) {
	if _, ok := departmentCode(s); ok {
		return "", s
	}
	last := -1
	for i := 0; ; {
		j := strings.Index(s[i:], " - ")
		if j < 0 {
			break
		}
		last = i + j
		i = last + len(" - ")
		if _, ok := departmentCode(s[i:]); ok {
			return strings.TrimSpace(s[:last]), strings.TrimSpace(s[i:])
		}
	}
	if last < 0 {
		return s, ""
	}
	return strings.TrimSpace(s[:last]), strings.TrimSpace(s[last+len(" - "):])
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
	civility, name := cutCivility(value + " ")
	name = strings.TrimSpace(name)
	switch {
	case ontology.Slug(name) == "":
		return "no name"
	case isJoint(value):
		return "several names"
	}
	a := &p.q.Author
	a.Civility = civility
	a.Name, a.GivenName, a.FamilyName = titleName(name)
	if a.Name != name {
		a.Published = name
	}
	return ""
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

// readConstituency reads «Nord (6^e circonscription) - Les Républicains». The group is the one displayed, which can be later
// than the question: pages of July 2014 print «Les Républicains».
func (p *page) readConstituency(line int, value string) {
	c, group, what := splitConstituency(value)
	if what != "" {
		p.r.Remark(line, p.label, value, what, "as in Nord (6e circonscription) - Les Républicains")
	}
	if group != "" {
		p.q.Author.Group.Label = group
	}
	p.setDepartment(line, value, c)
}

func (p *page) setDepartment(line int, value string, c ontology.Constituency) {
	known := false
	c.Code, known = departmentCode(c.Department)
	if !known && c.Department != "" {
		p.r.Remark(line, p.label, value, "unknown department "+quoted(c.Department), "it is kept as printed, without a code")
	}
	p.q.Author.Constituency = c
}

const notBehindDash = "words behind the bracket that do not follow a dash: they were not read"

// splitConstituency splits behind the bracket, for the department and the group may hold dashes. what tells what is wrong with
// a bracket that is there: it holds no number, or other words than a group follow it.
func splitConstituency(s string) (c ontology.Constituency, group, what string) {
	open := strings.IndexByte(s, '(')
	end := -1
	if open >= 0 {
		end = strings.IndexByte(s[open:], ')')
	}
	if end < 0 || !strings.Contains(strings.ToLower(s[open:open+end]), "circ") {
		c.Department, group = splitDepartment(s)
		return c, group, ""
	}
	digits := leadingDigits(strings.TrimSpace(s[open+1:]))
	c.Department = strings.TrimSpace(s[:open])
	if isNumber(digits) && len(digits) <= 2 {
		c.Number = number(digits)
	}
	behind := strings.TrimSpace(s[open+end+1:])
	first, _ := utf8.DecodeRuneInString(behind)
	switch {
	case behind != "" && !unicode.Is(unicode.Pd, first):
		return c, "", notBehindDash
	case c.Number == 0:
		what = "no number of a constituency in the brackets"
	}
	return c, strings.Trim(behind, " -–—"), what
}

// splitDepartment splits «Paris - Les Républicains»: the department is the longest known name before a dash.
func splitDepartment(s string) (department, group string) {
	if _, ok := departmentCode(s); ok {
		return s, ""
	}
	for end := len(s); ; {
		end = strings.LastIndex(s[:end], " - ")
		if end < 0 {
			break
		}
		if _, ok := departmentCode(s[:end]); ok {
			return strings.TrimSpace(s[:end]), strings.TrimSpace(s[end+len(" - "):])
		}
	}
	department, group, _ = strings.Cut(s, " - ")
	return strings.TrimSpace(department), strings.TrimSpace(group)
}

// titleName puts words in capitals into title case. When capitals mark the family name, as in «Marc ROBERT» and «ROBERT
// Marc», the two parts are known and the given name goes first; else given and family are empty.
func titleName(name string) (full, given, family string) {
	words := strings.Fields(name)
	first, last := capitalRun(words)
	for i := range words {
		if isCapitals(words[i]) {
			words[i] = titleWord(words[i])
		}
	}
	full = strings.Join(words, " ")
	switch {
	case first == last || first > 0 && last < len(words) || last-first == len(words):
		return full, "", ""
	case first == 0:
		given, family = strings.Join(words[last:], " "), strings.Join(words[:last], " ")
	default:
		given, family = strings.Join(words[:first], " "), strings.Join(words[first:], " ")
	}
	return given + " " + family, given, family
}

// capitalRun returns the one run of words in capitals, the particles before them included; first == last when there is none
// or more than one.
func capitalRun(words []string) (first, last int) {
	first = len(words)
	for i, w := range words {
		if !isCapitals(w) {
			continue
		}
		if first < len(words) && last != i {
			return 0, 0
		}
		if first == len(words) {
			first = i
		}
		last = i + 1
	}
	for first > 0 && first < last && isParticle(words[first-1]) {
		first--
	}
	return min(first, last), last
}

// isCapitals tells whether a word is a name in capitals: two letters at least, no small one; an initial is none.
func isCapitals(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 2 && !strings.Contains(w, ".")
}

func isParticle(w string) bool {
	return w == "de" || w == "du" || w == "des" || w == "d'" || w == "la" || w == "le"
}

// titleWord writes a word in capitals as the Assemblée does: MOREL-À-L'HUISSIER as Morel-À-L'Huissier, DE as the particle de.
func titleWord(w string) string {
	if w == "DE" {
		return "de"
	}
	var b strings.Builder
	start := true
	for i, r := range w {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		_, n := utf8.DecodeRuneInString(w[i:])
		start = !unicode.IsLetter(r) && i+n < len(w)
	}
	s := b.String()
	if rest, ok := strings.CutPrefix(s, "D'"); ok {
		return "d'" + rest
	}
	return s
}
