package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

// isConstituencyLine tells whether a line reads «Loire (4e circonscription) - Les Républicains».
func isConstituencyLine(text string) bool {
	if len(text) > 200 {
		return false
	}
	c, group, what := splitConstituency(text)
	_, behind, _ := strings.Cut(text, ")")
	_, known := departmentCode(c.Department)
	switch {
	case what == noConstituencyNumber, what == bracketNotClosed && strings.Contains(strings.ToLower(text), "circ"):
		return known
	case c.Number == 0 || strings.Contains(c.Department, ","):
		return false
	}
	return behind == "" || what == "" && group != "" && strings.HasPrefix(behind, " ") || what == notBehindDash && known
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

// What can be wrong with a constituency.
const (
	notBehindDash        = "words behind the bracket that do not follow a dash: they were not read"
	noConstituencyNumber = "no number of a constituency in the brackets"
	bracketNotClosed     = "the bracket is not closed: what follows it was not read"
)

// splitConstituency splits behind the bracket, for the department and the group may hold dashes. what tells what is wrong with
// a bracket that is there: it holds no one number, is not closed, or other words than a group follow it.
func splitConstituency(s string) (c ontology.Constituency, group, what string) {
	open := strings.IndexByte(s, '(')
	end := -1
	if open >= 0 {
		end = strings.IndexByte(s[open:], ')')
	}
	switch {
	case open >= 0 && end < 0 && !strings.Contains(s[:open], " - "): // else it is the group's
		c.Department = strings.TrimSpace(s[:open])
		return c, "", bracketNotClosed
	case end < 0 || !strings.Contains(strings.ToLower(s[open:open+end]), "circ"):
		c.Department, group = splitDepartment(s)
		return c, group, ""
	}
	c.Department, c.Number = strings.TrimSpace(s[:open]), constituencyNumber(s[open+1:open+end])
	behind := strings.TrimSpace(s[open+end+1:])
	first, _ := utf8.DecodeRuneInString(behind)
	switch {
	case behind != "" && !unicode.Is(unicode.Pd, first):
		return c, "", notBehindDash
	case c.Number == 0:
		what = noConstituencyNumber
	}
	return c, strings.Trim(behind, " -–—"), what
}

// constituencyNumber reads «6^e circonscription»; 0 when there is more or less in it than one number: «6-7^e circonscription».
func constituencyNumber(s string) int {
	s = strings.TrimSpace(s)
	digits := leadingDigits(s)
	mark, word := splitOrdinal(s[len(digits):])
	if !isNumber(digits) || len(digits) > 2 || !ordinalMarks[mark] || !constituencyWords[ontology.Slug(word)] {
		return 0
	}
	return number(digits)
}

// splitOrdinal splits what follows the digits of «6^e circ.» into e and circ.
func splitOrdinal(s string) (mark, word string) {
	s = ordinalSigns.Replace(strings.ToLower(s))
	i := strings.Index(s, "circ")
	if i < 0 {
		return s, ""
	}
	return strings.TrimSpace(s[:i]), s[i:]
}

var (
	ordinalSigns      = strings.NewReplacer("^", "", "<sup>", "", "</sup>", "", "ᵉ", "e")
	ordinalMarks      = map[string]bool{"": true, "e": true, "re": true, "er": true, "ère": true, "ere": true, "ème": true, "eme": true}
	constituencyWords = wordSet("circonscription circ circo")
)

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
