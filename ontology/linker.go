package ontology

import "strings"

// Linker tells which mentions of a run name one thing, by the same rules as Describe: equal IRIs are one thing.
type Linker struct {
	describer   *describer
	description description
	entities    [][][]string // by question and mention; placeholders until Resolve
}

// NewLinker returns a linker whose IRIs have this base; the zero Base stands for DefaultBase.
func NewLinker(base Base, registry *Registry) *Linker {
	if base == (Base{}) {
		base = Base{prefix: DefaultBase}
	}
	return &Linker{describer: newDescriber(DescribeOptions{Base: base, Registry: registry}), description: description{identities: newIdentities(base, registry)}}
}

// Add takes the mentions of a question. The question may be forgotten afterwards; its number is the count of those before.
func (l *Linker) Add(q *Question) {
	targets := make([][]IRI, len(q.Mentions))
	d := l.describer
	d.records = nil
	d.recorder.enter(q.UID)
	for i := range q.Mentions {
		m := &q.Mentions[i]
		d.items, d.store = d.items[:0], d.store[:0]
		x := places{describer: d, q: q, day: q.Publication.Date}
		if m.In != InQuestion {
			x.day = q.Answers[m.In].Publication.Date
		}
		if d.registry.silent(wordsOf(q, m), q.UID) {
			continue
		}
		targets[i] = x.targets(m.Entity)
	}
	of := make([][]string, len(q.Mentions)) // once all is known that the document names
	for i, things := range targets {
		for _, target := range things {
			of[i] = append(of[i], strings.Clone(l.description.global(target, d.records).text))
		}
	}
	l.entities = append(l.entities, of)
}

func wordsOf(q *Question, m *Mention) string {
	text := q.Text
	if m.In != InQuestion {
		text = q.Answers[m.In].Text
	}
	return text[m.Span.Begin:m.Span.End]
}

// Resolve decides; no question may be added after it. The registry learns what is decided.
func (l *Linker) Resolve() {
	l.description.identities.resolve()
	l.description.identities.learn()
}

// Entities returns the things that a mention names, by the numbers of question and mention; none when its words identify
// nothing.
func (l *Linker) Entities(question, mention int) (things []IRI) {
	for _, text := range l.entities[question][mention] {
		if id, ok := l.description.final(text); ok {
			things = append(things, IRI{id})
		}
	}
	return things
}
