package ontology

import "strings"

// office describes the title of an office in the question's legislature. A shorter wording of the same document is an
// alternative label.
func (d *describer) office(q *Question, o *Office) IRI {
	full, short := o.Title, ""
	if o.Full != nil {
		full, short = o.Full.Title, o.Title
	}
	if !names(full) {
		return IRI{}
	}
	k := sharedKey{kind: officeKind, number: q.Legislature, a: full, b: short, c: q.AskedMinistry.Label, d: q.AskedMinistry.Ref}
	id, first := d.once(k, func() IRI { return d.base.Office(q.Legislature, full) })
	if !first {
		return id
	}
	d.begin(shared, id, Mentioned, ClassOffice)
	d.french(RDFSLabel, full)
	d.french(SKOSAltLabel, short)
	if names(q.AskedMinistry.name()) && holdsWords(full, q.AskedMinistry.name()) {
		d.link(OrgPostIn, d.base.Ministry(q.Legislature, &q.AskedMinistry))
	}
	if q.Legislature > 0 {
		d.link(PropLegislature, d.base.Legislature(q.Legislature))
	}
	d.end()
	return id
}

// holdsWords tells whether all words of a ministry's name stand in a title.
func holdsWords(title, name string) bool {
	words := "-" + fullSlug(title) + "-"
	for w := range strings.SplitSeq(fullSlug(name), "-") {
		if !strings.Contains(words, "-"+w+"-") {
			return false
		}
	}
	return true
}

// ministryNamed is a ministry that prose names: one of the header's when the words are the same but for «ministère de» and
// articles, else the ministry of that name in the legislature.
func (x *places) ministryNamed(name string) IRI {
	short := ministryWords(name)
	for _, m := range []*Ministry{&x.q.AskedMinistry, &x.q.AttributedMinistry} {
		if short != "" && (ministryWords(m.Label) == short || ministryWords(m.Long) == short) {
			return x.ministry(x.q, m)
		}
	}
	if short == "" {
		return IRI{}
	}
	label := strings.TrimSpace(name)
	k := sharedKey{kind: proseMinistryKind, number: x.q.Legislature, a: label}
	id, first := x.once(k, func() IRI { return x.base.Ministry(x.q.Legislature, &Ministry{Label: short}) })
	if first {
		x.begin(shared, id, Mentioned, ClassMinistry)
		x.french(RDFSLabel, label)
		if x.q.Legislature > 0 {
			x.link(PropLegislature, x.base.Legislature(x.q.Legislature))
		}
		x.end()
	}
	return id
}

// ministryWords folds the name of a ministry to the words that tell it apart: «ministère de l'économie, des finances et de
// l'industrie» and «Économie, finances et industrie» are one.
func ministryWords(name string) string {
	var kept []string
	for w := range strings.SplitSeq(fullSlug(name), "-") {
		switch w {
		case "ministere", "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "charge", "chargee":
		default:
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}
