package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"qparl/extract"

	"github.com/spf13/cobra"
)

// inspectFlags are the choices of «qparl inspect».
type inspectFlags struct {
	reading
	uid        string
	full, json bool
	html       string // path of the page; - is stdout
}

func (p *program) inspectCommand() *cobra.Command {
	var f inspectFlags
	cmd := &cobra.Command{
		Use:   "inspect FILE...",
		Short: "what was read in a document, and what was found in its texts",
		Long: `Show what was read in each document, field by field, with line numbers; the question that it became; its texts with what
was found in them marked, in colours on a terminal, as [words](kind number) elsewhere; below, for each number, the place in
Unicode code points, the value, the extractor with its rule, the confidence, and the thing that it is, as a graph of this
document alone names it; what is odd about the words themselves; and what could not be read.

--json writes an object for each document, in a line. --html writes one page that needs nothing else: it can be opened, sent
and printed.`,
		Example: `  qparl inspect page.txt
  qparl inspect page.txt --full | less
  qparl inspect page.txt --html page.html
  qparl inspect an16.zip --actors AMO.json.zip --json`,
		RunE: func(_ *cobra.Command, inputs []string) error { return p.inspect(&f, inputs) },
	}
	f.reading.register(cmd)
	cmd.Flags().StringVar(&f.uid, "uid", "", "`uid` of the question of a page that does not print its number")
	cmd.Flags().BoolVar(&f.full, "full", false, "whole values, instead of their beginning")
	cmd.Flags().BoolVar(&f.json, "json", false, "write a JSON object for each document, in a line")
	cmd.Flags().StringVar(&f.html, "html", "", "write a page of HTML to this `file`; - is stdout")
	return cmd
}

// presenter shows inspections one after another.
type presenter interface {
	show(*view) error
	end() error // completes the output
	discard()   // gives it up; after end it does nothing
}

func (p *program) inspect(f *inspectFlags, inputs []string) error {
	options, err := f.prepare(inputs)
	if err != nil {
		return err
	}
	options.Stdin = p.stdin
	present, err := p.presenter(f, inputs)
	if err != nil {
		return badOutput(err, "")
	}
	defer present.discard()
	ctx, stop := interruptible()
	defer stop()
	r := &run{ctx: ctx, stderr: p.stderr}
	defer r.unblock(present.discard)()
	if err = r.readActors(&options, f.actors); err == nil {
		err = r.present(present, inputs, options)
	}
	if err != nil {
		return (&job{path: strings.TrimPrefix(f.html, "-")}).unfinished(err)
	}
	return r.inspected()
}

// prepare checks a command line, before any document is read.
func (f *inspectFlags) prepare(inputs []string) (o extract.Options, err error) {
	if err := checkInputs("inspect", inputs); err != nil {
		return o, err
	}
	if f.json && f.html != "" {
		return o, usage("leave out one of them", "--json and --html are two outputs")
	}
	for _, input := range expand(inputs) {
		if f.html != "" && sameFile(input, f.html) {
			return o, usage("give the page another name", "%s is both input and output", f.html)
		}
	}
	var uids []string
	if f.uid != "" {
		uids = []string{f.uid}
	}
	if uids, err = parseUIDs(uids); err != nil {
		return o, err
	}
	return f.options(lonelyUID(uids, inputs))
}

// presenter begins the output.
func (p *program) presenter(f *inspectFlags, inputs []string) (presenter, error) {
	switch {
	case f.json:
		return newInspectJSON(p.stdout), nil
	case f.html != "":
		name := filepath.Base(inputs[0])
		if len(inputs) > 1 {
			name += fmt.Sprintf(" + %d", len(inputs)-1)
		}
		return p.newInspectHTML(f.html, name)
	}
	return newPage(p.stdout, f.full), nil
}

// present shows every document; an error is that of the output, or Ctrl-C.
func (r *run) present(to presenter, inputs []string, options extract.Options) error {
	for i, err := range extract.Inspect(extract.Open(options, inputs...), options) {
		if r.ctx.Err() != nil {
			return errInterrupted
		}
		if err != nil {
			r.report(err)
			continue
		}
		r.questions++
		r.unread += len(i.Remarks)
		if err := to.show(newView(i)); err != nil {
			return err
		}
	}
	return to.end()
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

// unfinished reports a failure to write, or that the person wanted no more.
func (j *job) unfinished(err error) error {
	if err == errInterrupted {
		return &failure{exitInterrupted, "interrupted" + j.remains(), ""}
	}
	return j.unwritten(err)
}
