package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"qparl/ontology"

	"github.com/spf13/cobra"
)

// exportFlags are the choices of «qparl export».
type exportFlags struct {
	reading
	filters
	output string // path, empty or - for stdout
	to     string // output format; empty: by the extension of output
	base   string
	strict bool
	proseFlags
	derivedFlags
	registryFlags
}

func (p *program) exportCommand() *cobra.Command {
	var f exportFlags
	cmd := &cobra.Command{
		Use:   "export INPUT... [-o FILE]",
		Short: "documents to a graph file",
		Long: `Read documents and write their graph.

INPUT: files, folders, globs, zip archives (the official dumps), .gz and .zst files, or - for standard input.
Formats are recognised by content. The output format is that of FILE's extension, or --to; without FILE, Turtle on stdout.`,
		Example: `  qparl export page.txt
  qparl export saved-pages/ -o graph.ttl
  qparl export Questions_ecrites.json.zip --actors AMO.json.zip -o an16.nq.gz
  qparl export Questions_ecrites.json.zip --ministry Justice --since 2023-01-01 -o justice.jsonld
  qparl export Questions_ecrites.json.zip --derive --as-of 2024-06-09 -o an16.trig
  cat page.html | qparl export - --to nt`,
		RunE: func(_ *cobra.Command, inputs []string) error { return p.export(&f, inputs) },
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.output, "output", "o", "", "write to this `file`, or folder for csv; none or - is stdout")
	flags.StringVar(&f.to, "to", "", "output `format`; see qparl list formats")
	flags.StringVar(&f.base, "base", ontology.DefaultBase, "`IRI` that the identifiers of things begin with")
	flags.BoolVar(&f.strict, "strict", false, "the first error ends the run, and nothing is written")
	f.reading.register(cmd)
	f.proseFlags.register(flags)
	f.derivedFlags.register(flags)
	f.registryFlags.register(flags)
	f.filters.register(flags)
	complete(cmd, "to", outputFormats)
	return cmd
}

// export runs the pipeline: documents, questions, resources, sink.
func (p *program) export(f *exportFlags, inputs []string) error {
	job, err := p.prepare(f, inputs)
	if err != nil {
		return err
	}
	if job.registry, err = f.registryFlags.open(); err != nil {
		return err
	}
	defer job.registry.discard()
	job.describe.Registry = job.registry.Registry
	ctx, stop := interruptible()
	defer stop()
	run := &run{ctx: ctx, stderr: p.stderr, strict: f.strict, progress: newProgress(p.stderr)}
	job.options.Progress, job.options.Stdin = run.progress.bytes(), p.stdin
	return p.pipe(run, job)
}

// interruptible returns a context that is done when the person or the system wants the program to end: Ctrl-C, a closed
// terminal (SIGHUP), kill. What the parent has ignored, as nohup does with SIGHUP, stays ignored. A reader of stdout or
// stderr that has gone makes writes fail instead of killing the program with its temporary file still there.
func interruptible() (context.Context, context.CancelFunc) {
	var wanted []os.Signal
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) {
			wanted = append(wanted, s)
		}
	}
	signal.Ignore(syscall.SIGPIPE)
	if len(wanted) == 0 { // NotifyContext without signals means all
		return context.WithCancel(context.Background())
	}
	return signal.NotifyContext(context.Background(), wanted...)
}
