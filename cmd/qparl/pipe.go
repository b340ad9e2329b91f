package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"qparl/export"
	"qparl/extract"
	"qparl/ontology"
)

// pipe runs a job: documents, questions, resources, sink.
func (p *program) pipe(r *run, j *job) error {
	sink, discard, err := j.open(p.stdout)
	if err != nil {
		return badOutput(err, j.output.Format.Name)
	}
	defer discard()
	defer r.unblock(discard)()
	defer relaxCollector()()
	if err := r.readActors(&j.options, j.actors); err != nil {
		return r.end(j, 0, err)
	}

	documents := extract.Open(j.options, j.inputs...)
	questions := ontology.Distinct(extract.Questions(documents, j.options))
	questions = tally(&r.read)(questions)
	for _, filter := range j.stages {
		questions = filter(questions)
	}
	questions = watch(r, keep(r.selected)(questions))
	resources := watch(r, ontology.Describe(questions, j.describe))
	counts, err := export.Copy(sink, resources)

	if err == nil && r.questions > 0 {
		if err = sink.Close(); err == nil {
			err = j.registry.save()
		}
	}
	r.progress.clear()
	return r.end(j, int(counts.Resources), err)
}

// readActors adds the actors' data to the options. It takes a while, so it comes when the output is known to be possible.
func (r *run) readActors(o *extract.Options, paths []string) error {
	if len(paths) == 0 {
		return nil
	}
	actors, errs := extract.ReadActors(*o, paths...)
	for _, err := range errs {
		if end := r.next(err); end != nil {
			return end
		}
	}
	o.Actors = actors
	return nil
}

// end says how the run went. The last line counts.
func (r *run) end(j *job, resources int, err error) error {
	var told *failure
	switch {
	case errors.Is(err, errInterrupted):
		return &failure{exitInterrupted, "interrupted" + j.remains(), ""}
	case errors.Is(err, errStopped):
		return &failure{exitNothing, "stopped at the first error (--strict)" + j.remains(), ""}
	case errors.As(err, &told):
		return told
	case err != nil:
		return j.unwritten(err)
	}
	code := exitDone
	switch {
	case r.questions == 0:
		code = exitNothing
		fmt.Fprintln(r.stderr, "qparl: "+r.nothing())
	case !r.complete():
		code = exitIncomplete
	}
	fmt.Fprintln(r.stderr, r.summary(resources))
	if code == exitDone {
		return nil
	}
	return &failure{code: code}
}

// nothing says why there is no graph.
func (r *run) nothing() string {
	if r.read > 0 {
		return fmt.Sprintf("none of the questions read (%s) is selected; nothing was written", thousands(r.read))
	}
	return "no question in the input; nothing was written"
}

// remains says what is left of an unfinished output.
func (j *job) remains() string {
	if j.path == "" {
		return "; the output is incomplete"
	}
	return "; nothing was written"
}

// patience is how long a run may take to notice Ctrl-C by itself.
const patience = 2 * time.Second

// unblock ends the program when it does not notice Ctrl-C: a read from a pipe or a network folder can wait for ever.
// The function it returns calls this off.
func (r *run) unblock(discard func()) (off func()) {
	finished := make(chan struct{})
	go func() {
		select {
		case <-finished:
			return
		case <-r.ctx.Done():
		}
		select {
		case <-finished:
		case <-time.After(patience):
			discard()
			r.progress.clear()
			fmt.Fprintln(r.stderr, "qparl: interrupted")
			os.Exit(exitInterrupted)
		}
	}()
	return func() { close(finished) }
}
