package ontology

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// demands describes what a question asks for; concepts and offsets as in the vocabulary's documentation.
func (d *describer) demands(q *Question, ids *described) {
	if len(q.Demands) == 0 {
		return
	}
	d.records = nil
	first := len(d.items)
	x := places{describer: d, q: q, id: ids.question, text: q.Text, day: q.Publication.Date}
	var all []IRI
	for i := range q.Demands {
		all = append(all, x.demand(&q.Demands[i], i+1))
	}
	d.begin(mentioned, ids.question, Mentioned)
	d.all(PropHasDemand, all)
	d.end()
	d.keepRecords(first, answerKey{})
}

func (x *places) demand(v *Demand, rank int) IRI {
	var concerns []IRI
	var labels []string
	for _, e := range v.Concerns {
		concerns = append(concerns, x.targets(e)...)
		if r, ok := e.(*Recommendations); ok {
			for _, n := range r.Numbers {
				labels = append(labels, "Recommandation n° "+n)
			}
		}
	}
	kind := conceptNamed(DemandKindScheme, v.Kind)
	label := upperFirst(kind.French)
	if len(labels) > 0 {
		slices.Sort(labels)
		label += " : " + strings.Join(labels, ", ")
	}
	id := IRI{x.base.concat(x.id.text, "/demand/", strconv.Itoa(rank))}
	x.begin(mentioned, id, Mentioned, ClassDemand)
	x.french(RDFSLabel, label)
	x.link(PropDemandKind, kind.ID)
	x.all(PropConcerns, distinct(concerns))
	if v.Aspect.Begin < v.Aspect.End {
		x.french(PropAspect, x.text[v.Aspect.Begin:v.Aspect.End])
		x.place(v.Aspect)
	}
	x.end()
	return id
}

// elements describes what the i-th answer does.
func (d *describer) elements(q *Question, ids *described, i int, of answerKey) {
	a := &q.Answers[i]
	if len(a.Elements) == 0 {
		return
	}
	d.records = nil
	first := len(d.items)
	x := places{describer: d, q: q, id: ids.answers[i], text: a.Text, day: a.Publication.Date}
	var all []IRI
	for k := range a.Elements {
		all = append(all, x.element(&a.Elements[k], k+1))
	}
	d.begin(mentioned, x.id, Mentioned)
	d.all(PropHasElement, all)
	d.end()
	d.keepRecords(first, of)
}

func (x *places) element(v *Element, rank int) IRI {
	var actor, about []IRI
	if v.Actor != nil {
		actor = x.targets(v.Actor)
	}
	for _, e := range v.About {
		about = append(about, x.targets(e)...)
	}
	about = slices.DeleteFunc(distinct(about), func(id IRI) bool { return slices.Contains(actor, id) })
	id := IRI{x.base.concat(x.id.text, "/element/", strconv.Itoa(rank))}
	x.begin(mentioned, id, Mentioned, ClassAnswerElement)
	x.link(PropElementKind, conceptNamed(ElementKindScheme, v.Kind).ID)
	x.all(PropElementActor, actor)
	x.all(PropAbout, about)
	x.french(PropVerbatim, x.text[v.Span.Begin:v.Span.End])
	x.place(v.Span)
	x.end()
	return id
}

// place states a span in code points.
func (x *places) place(s Span) {
	from := x.points(s.Begin)
	x.add(NIFBeginIndex, NonNegative(from))
	x.add(NIFEndIndex, NonNegative(from+utf8.RuneCountInString(x.text[s.Begin:s.End])))
}

// conceptNamed returns the entry of a closed list by the last segment of its IRI.
func conceptNamed(scheme IRI, name string) Concept {
	for _, c := range concepts(scheme) {
		if strings.HasSuffix(c.ID.text, "/"+name) {
			return c
		}
	}
	return Concept{}
}

func upperFirst(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:size]) + s[size:]
}
