package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"

	"qparl/extract"
	"qparl/extract/prose"
	"qparl/ontology"

	"github.com/spf13/cobra"
)

// mentionsFlags are the choices of «qparl mentions».
type mentionsFlags struct {
	reading
	registryFlags
	lines, json, link bool
	date              string
}

// mentionsCommand reads any French text, or lines of JSON, and writes what they name.
func (p *program) mentionsCommand() *cobra.Command {
	var f mentionsFlags
	cmd := &cobra.Command{
		Use:   "mentions [FILE...]",
		Short: "what any French text names: reports, acts, offices, people, bodies",
		Long: `Find what French texts name, without a question around them, and write it with its place, its value, the rule that
says so and its confidence. FILE is a text, a folder, a glob or an archive of texts; none or - is standard input.

With --jsonl, FILE has a JSON object a line, {"id": "a", "text": "…", "date": "2014-07-08"} (the date may be left out), and a
line comes out for each, {"id": "a", "mentions": [{"kind", "start", "end", "surface", "value", …}]}, as soon as it is read.
Offsets are Unicode code points of the text as given, end excluded. A double encoding («Ã©» for «é») of a whole text is undone
in the values, never in the words.

--link adds the entity, the IRI of the thing named: equal IRIs are one thing in all texts of the run. Of several the first is
the entity, and entities has all.`,
		Example: `  qparl mentions speech.txt
  qparl mentions speech.txt --json --date 2014-07-08
  qparl mentions --jsonl < texts.jsonl > mentions.jsonl
  qparl mentions --jsonl --link texts.jsonl`,
		RunE: func(_ *cobra.Command, inputs []string) error { return p.mentions(&f, inputs) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.lines, "jsonl", false, `read lines of {"id", "text", "date"}, write lines of {"id", "mentions"}`)
	flags.BoolVar(&f.json, "json", false, "write an object for each text, in a line, instead of a list to read")
	flags.BoolVar(&f.link, "link", false, "add the IRI of what is named; nothing is written until all texts are read")
	flags.StringVar(&f.date, "date", "", "`day` on which the texts were published, for «le 30 juin dernier»; with --jsonl, of lines without date")
	f.registryFlags.register(flags)
	f.registerExtractors(cmd)
	f.registerLimit(flags)
	return cmd
}

func (p *program) mentions(f *mentionsFlags, inputs []string) error {
	m, err := p.prepareMentions(f, inputs)
	if err != nil {
		return err
	}
	if f.lines {
		err = m.readLines(inputs, int(f.maxDocument<<20))
	} else {
		err = m.readTexts(inputs, extract.Options{MaxEntry: f.maxDocument << 20, Stdin: p.stdin})
	}
	defer m.registry.discard()
	if err == nil {
		err = m.finish()
	}
	if err = firstError(err, m.out.Flush()); err != nil {
		return p.written(err)
	}
	if err := m.registry.save(); err != nil {
		return err
	}
	return m.end()
}

// firstError is err, or else what came after it.
func firstError(err, next error) error {
	if err != nil {
		return err
	}
	return next
}

// prepareMentions checks a command line, before any text is read.
func (p *program) prepareMentions(f *mentionsFlags, inputs []string) (*mentionsRun, error) {
	options, err := f.options("")
	if err != nil {
		return nil, err
	}
	if err := exist("", inputs); err != nil {
		return nil, err
	}
	if f.lines && f.json {
		return nil, usage("leave out --json", "--jsonl writes JSON by itself, in another form than --json")
	}
	m := &mentionsRun{
		run: &run{ctx: context.Background(), stderr: p.stderr}, stdin: p.stdin, out: bufio.NewWriter(p.stdout), paint: newPainter(p.stdout),
		finder: prose.NewFinder(options.Extractors), json: f.lines || f.json,
	}
	if f.date != "" {
		if m.date, err = parseDay("date", f.date); err != nil {
			return nil, err
		}
	}
	if !f.link && f.registryFlags != (registryFlags{}) {
		return nil, usage("add --link", "a registry is only of use with --link")
	}
	if err := f.registryFlags.check("", inputs); err != nil {
		return nil, err
	}
	if m.registry, err = f.registryFlags.open(); err != nil {
		return nil, err
	}
	if f.link {
		m.linker = ontology.NewLinker(ontology.Base{}, m.registry.Registry)
	}
	m.encoder = json.NewEncoder(m.out)
	m.encoder.SetEscapeHTML(false)
	return m, nil
}

// text reads one text, and writes what it names; with --link it waits for the others. Only a failure to write is returned.
func (m *mentionsRun) text(t *textRead) error {
	q := &ontology.Question{UID: t.id.name, Type: ontology.Written, Text: t.text, Publication: ontology.Publication{Date: t.date}}
	q.Legislature = ontology.LegislatureOn(t.date)
	repaired, offset, damaged := prose.Repair(t.text)
	if !damaged {
		repaired, offset, damaged = prose.Compose(t.text)
	}
	if damaged {
		q.Text = repaired
	} else {
		offset = func(b int) int { return b }
	}
	if t.line == 0 {
		q.Text = unwrap(q.Text)
	}
	var errs []error
	q.Mentions, errs = m.finder.Find(q)
	for _, err := range errs {
		m.report(&extract.Error{Path: t.path, Line: t.line, Err: err, Hint: "please report this text", Kept: true})
	}
	measure := newRuler(t.text)
	for i := range q.Mentions {
		found := &q.Mentions[i]
		span := ontology.Span{Begin: offset(found.Span.Begin), End: offset(found.Span.End)}
		shown := newMentioned(measure, found, span, offset(found.Core))
		if t.line == 0 {
			at := measure.at(span.Begin)
			shown.Line, shown.Column = at.line, at.column
		}
		t.mentions = append(t.mentions, shown)
	}
	m.texts++
	m.found += len(t.mentions)
	if m.linker == nil {
		return m.write(t)
	}
	m.linker.Add(q)
	t.text = ""
	m.waiting = append(m.waiting, t)
	return nil
}

// finish writes the texts that waited for all others.
func (m *mentionsRun) finish() error {
	if m.linker == nil {
		return nil
	}
	m.linker.Resolve()
	for i, t := range m.waiting {
		for k := range t.mentions {
			t.mentions[k].resolve(m.linker.Entities(i, k))
		}
		if err := m.write(t); err != nil {
			return err
		}
	}
	return nil
}

// end says how the run went; the last line counts.
func (m *mentionsRun) end() error {
	what, left := "text", "text"
	if m.lineErrors {
		left = "line"
	}
	code := exitDone
	switch {
	case m.texts == 0:
		fmt.Fprintln(m.stderr, "qparl: no text in the input")
		code = exitNothing
	case !m.complete():
		code = exitIncomplete
	}
	fmt.Fprintf(m.stderr, "%s, %s, %s left out\n", count(m.texts, what), count(m.found, "mention"), count(m.leftOut, left))
	if code == exitDone {
		return nil
	}
	return &failure{code: code}
}
