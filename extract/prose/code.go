package prose

// codeName is a code found in the text.
type codeName struct {
	code string // full name in lower case
	next int
}

// codeAt reads the name or the acronym of a code at token i.
func (t *text) codeAt(i int) (c codeName) {
	if !t.has(i, wCodeHead|wAcronym|wCapital) && !t.has(i, wMixed) && !t.is(i, "nouveau") {
		return c
	}
	row, next := gazetteerNamed("codes.tsv").at(t, i)
	if row == nil {
		return c
	}
	return codeName{row[0], next}
}

// codeBefore returns the code named last before token i.
func (r *reader) codeBefore(i int) string {
	for k := i - 1; k >= 0; k-- {
		if r.has(k, wCodeHead|wAcronym) {
			if c := r.codeAt(k); c.code != "" {
				return c.code
			}
		}
	}
	return ""
}
