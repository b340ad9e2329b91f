package main

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"qparl/extract"

	"github.com/spf13/cobra"
)

// inspectFlags are the choices of «qparl inspect».
type inspectFlags struct {
	reading
	uid  string
	full bool
}

func (p *program) inspectCommand() *cobra.Command {
	var f inspectFlags
	cmd := &cobra.Command{
		Use:   "inspect FILE...",
		Short: "what was read in a document, and what was found in its texts",
		Long: `Show what was read in each document, field by field, with line numbers; the question that it became; what was found in
its texts, with the place in Unicode code points, the extractor, its rule and its confidence; and what could not be read.`,
		Example: `  qparl inspect page.txt
  qparl inspect page.txt --full | less
  qparl inspect an16.zip --actors AMO.json.zip`,
		RunE: func(_ *cobra.Command, inputs []string) error { return p.inspect(&f, inputs) },
	}
	f.reading.register(cmd)
	cmd.Flags().StringVar(&f.uid, "uid", "", "`uid` of the question of a page that does not print its number")
	cmd.Flags().BoolVar(&f.full, "full", false, "whole values, instead of their beginning")
	return cmd
}

func (p *program) inspect(f *inspectFlags, inputs []string) error {
	if err := checkInputs("inspect", inputs); err != nil {
		return err
	}
	var uids []string
	if f.uid != "" {
		uids = []string{f.uid}
	}
	uids, err := parseUIDs(uids)
	if err != nil {
		return err
	}
	options, err := f.options(lonelyUID(uids, inputs))
	if err != nil {
		return err
	}
	options.Stdin = p.stdin
	r := &run{ctx: context.Background(), stderr: p.stderr}
	if err := r.readActors(&options, f.actors); err != nil {
		return err
	}
	out := bufio.NewWriter(p.stdout)
	page := &page{w: out, paint: newPainter(p.stdout), full: f.full}
	for i, err := range extract.Inspect(extract.Open(options, inputs...), options) {
		if err != nil {
			out.Flush()
			r.report(err)
			continue
		}
		r.questions++
		r.unread += len(i.Remarks)
		page.print(i)
	}
	if err := p.written(out.Flush()); err != nil {
		return err
	}
	return r.inspected()
}

// inspected turns the counts into an exit code; each error has been printed.
func (r *run) inspected() error {
	switch {
	case r.questions == 0:
		return &failure{exitNothing, "no question in the input", ""}
	case !r.complete():
		return &failure{code: exitIncomplete}
	}
	return nil
}

// written reports a failure to write to stdout.
func (p *program) written(err error) error {
	if err == nil {
		return nil
	}
	return (&job{}).unwritten(err)
}

// heading prints a line that begins a section, below a blank one.
func (g *page) heading(format string, args ...any) {
	if g.printed > 0 {
		fmt.Fprintln(g.w)
	}
	g.printed++
	fmt.Fprintln(g.w, g.paint.bold(escape(fmt.Sprintf(format, args...))))
}

// page prints inspections for a person.
type page struct {
	w       io.Writer
	paint   painter
	full    bool
	printed int // headings
}

func (g *page) print(i *extract.Inspection) {
	q := i.Question
	g.heading("%s:%d: %s, read as %s", q.Source.Path, q.Source.Line, q.UID, i.Format)
	g.fields(i.Fields)
	g.record(q)
	g.mentions(q)
	g.remarks(i.Remarks)
}
