package ontology

import (
	"strconv"
	"strings"
)

// act is a national act. Where nature, number and date are known the IRI follows from them; else from what the corpus tells.
func (x *places) act(a *NationalAct) IRI {
	return x.local(x.recorder.act(a, x.origin()))
}

// articles are those of a code, of the Constitution or of an act; without parent they are no nodes.
func (x *places) articles(a *Articles) (ids []IRI) {
	var parent IRI
	label := a.Code
	switch act := a.Act.(type) {
	case *NationalAct:
		parent, label = x.act(act), a.ActWords
	case *EUAct:
		parent, label = x.euAct(act), a.ActWords
	case *Treaty:
		parent, label = x.treaty(act), a.ActWords
	}
	if a.Code == "" && parent.IsZero() {
		return nil
	}
	for _, number := range a.Numbers {
		id := x.base.ArticleOf(parent, number)
		if a.Code != "" {
			id = x.base.CodeArticle(a.Code, number)
		}
		x.begin(pending, id, Mentioned, ClassCodeArticle)
		x.french(RDFSLabel, articleLabel(number, label))
		x.plain(DCTermsIdentifier, number)
		x.end()
		ids = append(ids, id)
	}
	return ids
}

func articleLabel(number, parent string) string {
	of := " du "
	switch first, _, _ := strings.Cut(parent, " "); strings.ToLower(first) {
	case "loi", "circulaire", "instruction", "directive", "décision", "convention", "charte", "constitution", "lois":
		of = " de la "
	case "ordonnance", "arrêté", "accord":
		of = " de l'"
	}
	return "article " + number + of + parent
}

func (x *places) euAct(a *EUAct) IRI {
	if a.Full != nil {
		a = a.Full
	}
	if a.Number == "" {
		return IRI{}
	}
	id := x.base.EUAct(a)
	x.begin(pending, id, Mentioned, ClassEUAct)
	x.french(RDFSLabel, a.Nature+" "+a.Number)
	x.french(SKOSAltLabel, a.Alias)
	x.plain(DCTermsIdentifier, a.Number)
	if day, ok := a.Date.Exact(); ok {
		x.date(DCTermsDate, day)
	}
	x.end()
	return id
}

func (x *places) treaty(t *Treaty) IRI {
	if !names(t.Name) {
		return IRI{}
	}
	id := x.base.Treaty(t.Name)
	x.begin(pending, id, Mentioned, ClassTreaty)
	x.french(RDFSLabel, t.Name)
	x.end()
	return id
}

func (x *places) courtDecision(c *CourtDecision) IRI {
	day, exact := c.Date.Exact()
	if c.Court == "" || !exact && c.Number == "" {
		return IRI{}
	}
	id := x.base.CourtDecision(c.Court, day, c.Number)
	label := c.Court
	if exact {
		label += ", " + day.French()
	}
	if c.Number != "" {
		label += ", n° " + c.Number
	}
	x.begin(pending, id, Mentioned, ClassCourtDecision)
	x.french(RDFSLabel, label)
	x.plain(DCTermsIdentifier, c.Number)
	x.plain(DCTermsIdentifier, c.ECLI)
	x.date(DCTermsDate, day)
	x.end()
	return id
}

// bill is known by chamber, legislature or session, and number. A bare number in a question of the Assemblée is one of the
// Assemblée in the question's legislature; a session is the Sénat's.
func (x *places) bill(b *Bill) IRI {
	if parseNumber(b.Number) == 0 || x.q.Legislature == 0 && b.Session == "" {
		return IRI{}
	}
	if b.Chamber == "senat" && b.Session == "" {
		return IRI{}
	}
	place := "Assemblée nationale, " + ordinal(x.q.Legislature) + " législature"
	if b.Session != "" {
		place = "Sénat, " + b.Session
	}
	id := x.base.Bill(x.q.Legislature, b)
	x.begin(pending, id, Mentioned, ClassBill)
	x.french(RDFSLabel, b.Nature+" n° "+b.Number+" ("+place+")")
	x.plain(DCTermsIdentifier, b.Number)
	x.end()
	return id
}

// questionReference is an earlier question, when type and legislature are certain: the date's, else the question's own.
func (x *places) questionReference(r *QuestionReference) IRI {
	if r.Type == "" || parseNumber(r.Number) == 0 {
		return IRI{}
	}
	legislature := x.q.Legislature
	if day, ok := r.Date.Exact(); ok {
		legislature = LegislatureOn(day)
	}
	if legislature == 0 {
		return IRI{}
	}
	return x.base.Question("QANR5L" + strconv.Itoa(legislature) + r.Type + strconv.Itoa(parseNumber(r.Number)))
}

func parseNumber(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
