package extract

import (
	"strings"

	"qparl/ontology"
)

// nameGroup labels a group known by its id alone.
func (a *Actors) nameGroup(g *ontology.Group) {
	o := a.organs[g.Ref]
	if o == nil || o.kind != organGroup {
		return
	}
	if g.Label == "" {
		g.Label = o.label
	}
	if g.Abbreviation == "" {
		g.Abbreviation = o.abbreviation
	}
}

// findGroup gives a displayed group its id when one group of the legislature, at any time of it, has that label. Two groups
// of the 15th were called «UDI, Agir et Indépendants»: such a label stays without id.
func (a *Actors) findGroup(g *ontology.Group, legislature int) {
	label := g.Label
	if label == "" {
		label = g.Abbreviation
	}
	if g.Ref != "" || label == "" {
		return
	}
	var found *organ
	for _, o := range a.groups[foldLabel(label)] {
		if o.legislature != legislature || legislature == 0 {
			continue
		}
		if found != nil {
			return
		}
		found = o
	}
	if found != nil {
		g.Ref = found.ref
		a.nameGroup(g)
	}
}

func (a *Actors) resolveMinistries(q *ontology.Question) {
	a.resolveMinistry(&q.AskedMinistry, askedOn(q), q.Legislature)
	for i := range q.Attributions {
		at := &q.Attributions[i]
		a.resolveMinistry(&at.Ministry, at.Publication.Date, q.Legislature)
	}
	a.resolveMinistry(&q.AttributedMinistry, attributedOn(q), q.Legislature)
}

// askedOn is the day on which the ministry asked surely existed: that of the question. A question to the Government is put and
// answered in one sitting, and the open data print no other date of it.
func askedOn(q *ontology.Question) ontology.Date {
	if q.Publication.Date != "" || q.Type != ontology.Government || len(q.Answers) == 0 {
		return q.Publication.Date
	}
	return q.Answers[0].Publication.Date
}

// attributedOn is the day on which the attributed ministry surely existed: that of the last attribution, else of the answer.
func attributedOn(q *ontology.Question) ontology.Date {
	if n := len(q.Attributions); n > 0 && q.Attributions[n-1].Publication.Date != "" {
		return q.Attributions[n-1].Publication.Date
	}
	var last ontology.Date
	for _, e := range q.Events {
		if e.Kind == ontology.Reattribution {
			last = max(last, e.Publication.Date)
		}
	}
	if n := len(q.Answers); n > 0 && last == "" {
		last = q.Answers[n-1].Publication.Date
	}
	return last
}

// resolveMinistry names a ministry known by its id alone, and gives one known by its labels its id.
func (a *Actors) resolveMinistry(m *ontology.Ministry, on ontology.Date, legislature int) {
	if m.Ref == "" {
		when := day(on)
		if on == "" {
			when = a.terms[legislature]
		}
		m.Ref = a.findMinistry(m, when)
	}
	o := a.organs[m.Ref]
	if o == nil || o.kind != organMinistry {
		return
	}
	if m.Label == "" {
		m.Label = o.short
	}
	if m.Long == "" {
		m.Long = o.label
	}
}

// findMinistry returns the id of the one ministry of these labels that existed at the time; "" when none or several may
// have. Short labels are ambiguous («Collectivités territoriales» had two long forms in the 16th), so both must fit where
// both are known; and each government has its own «Justice».
func (a *Actors) findMinistry(m *ontology.Ministry, when period) string {
	label := m.Label
	if label == "" {
		label = m.Long
	}
	if label == "" || when.start == "" {
		return ""
	}
	var found *organ
	for _, o := range a.ministries[foldLabel(label)] {
		if !o.period.mayOverlap(when) || m.Label != "" && m.Long != "" && foldLabel(m.Long) != foldLabel(o.label) {
			continue
		}
		if found != nil {
			return ""
		}
		found = o
	}
	if found == nil || !a.existed(found, when) {
		return ""
	}
	return found.ref
}

// existed tells whether an organ certainly existed at the time: it began on a known day, and without an end it counts up to
// the horizon of the data, since an old file knows nothing of the governments after it.
func (a *Actors) existed(o *organ, when period) bool {
	return o.period.start != "" && (o.period.end != "" || when.start <= a.horizon)
}

// foldLabel makes labels comparable: case, accents, apostrophes, hyphens and blanks make no difference. It is the slug
// without its limit of 120 characters, within which long names of ministries can agree.
func foldLabel(s string) string {
	const slugLimit = 120
	if len(s) <= slugLimit {
		return ontology.Slug(s)
	}
	var b strings.Builder
	for word := range strings.FieldsSeq(s) {
		if w := ontology.Slug(word); w != "" {
			if b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteString(w)
		}
	}
	return b.String()
}
