package prose

import "qparl/ontology"

// ConstituencyLine finds constituency and group as pages print them: «Cantal (1re circonscription) - GROUPE» on new pages
// of the Assemblée, «(GROUPE - Cantal )» on its old pages, «(Cantal - GROUPE)» on those of
// the Sénat.
var ConstituencyLine = &Extractor{
	Name:     "constituency",
	Doc:      "constituency and group as pages print them",
	Triggers: wUnit,
	Read: func(r *reader, i int) {
		switch r.value(i) {
		case unitConstituency:
			r.readConstituency(i)
		case unitBracket:
			r.readBracketLine(i)
		}
	},
}

// readConstituency reads «Cantal (2<sup>e</sup> circonscription) - GROUPE» around «circonscription».
func (r *reader) readConstituency(i int) {
	open := i - 1
	for open > i-12 && !r.is(open, "(") {
		open--
	}
	if !r.is(open, "(") || !r.is(i+1, ")") || !r.any(i+2, "-", "–") || r.shape(open+1) != digitsShape && r.shape(open+1) != alnumShape {
		return
	}
	first := r.departmentBefore(open)
	last := r.lineEnd(i + 3)
	if first == open || last == i+3 {
		return
	}
	r.add(first, last, &ontology.ConstituencyLine{
		Department: r.between(first, open), Number: leadingNumber(r.raw(open + 1)), Group: r.between(i+3, last),
	}, "page-line", sureFull)
}

// departmentBefore returns the first token of the name that ends before token end and begins its line, or follows a colon.
func (r *reader) departmentBefore(end int) int {
	k := end
	for end-k < 8 && !r.startsLine(k) && !r.any(k-1, ":", "*", "(", ")") {
		k--
	}
	if !r.capital(k) {
		return end
	}
	return k
}

// lineEnd returns the token after the last one of the line at token i, which no mark ends.
func (r *reader) lineEnd(i int) int {
	k := i
	for r.inside(k) && k-i < longestLine && (k == i || !r.startsLine(k)) && !r.any(k, "*", "(", ";", ".") {
		k++
	}
	return k
}

// leadingNumber returns the 3 of «3e».
func leadingNumber(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return parseDigits(s[:n])
}

// readBracketLine reads «GROUP - DEPARTMENT» or «DEPARTMENT - GROUP» in the bracket at token i, after a person's name. The side
// that is a department of the Insee's list tells which.
func (r *reader) readBracketLine(i int) {
	f, _ := covering[*ontology.Person](r, i-1)
	if f == nil && !r.civilityInBracketLine(i) {
		return
	}
	dash, end := 0, i+1
	for ; r.inside(end) && end-i < longestLine && !r.is(end, ")"); end++ {
		if r.any(end, "-", "–") && r.blank(end) && r.blank(end+1) {
			dash = end
		}
	}
	if dash <= i+1 || dash+1 >= end || !r.is(end, ")") {
		return
	}
	line := &ontology.ConstituencyLine{}
	switch left, right := r.isDepartment(i+1, dash), r.isDepartment(dash+1, end); {
	case left == right:
		return
	case left:
		line.Department, line.Group = r.between(i+1, dash), r.between(dash+1, end)
	default:
		line.Group, line.Department = r.between(i+1, dash), r.between(dash+1, end)
	}
	r.add(i+1, end, line, "bracket-line", sureFull)
}

// civilityInBracketLine tells whether «M.», «Mme» opens the few tokens before a bracket.
func (r *reader) civilityInBracketLine(i int) bool {
	for k := i - 1; k > i-8; k-- {
		if r.any(k, "m", "mme", "mlle", "monsieur", "madame") {
			return true
		}
	}
	return false
}

// isDepartment tells whether tokens first to last, last excluded, are the name of a department.
func (r *reader) isDepartment(first, last int) bool {
	row, next := gazetteerNamed("regions.txt").at(&r.text, first)
	return row != nil && next == last && len(row) > 1 && (row[1] == "department" || row[1] == "region" || row[1] == "territory")
}

// constituencyBefore tells whether the tokens before i are the name of an asker, maybe with a bracket; line: the bracket names
// department first, as the Sénat does.
func (r *reader) constituencyBefore(i int) (asker, senate bool) {
	k := i - 1
	if r.is(k, ")") {
		for k > i-longestLine && !r.is(k, "(") {
			k--
		}
		if !r.is(k, "(") {
			return false, false
		}
		for dash := k + 1; dash < i; dash++ {
			if r.any(dash, "-", "–") && r.isDepartment(k+1, dash) {
				senate = true
			}
		}
		k--
	}
	f, _ := covering[*ontology.Person](r, k)
	return f != nil || r.civilityInBracketLine(k+1), senate
}
