package main

import (
	"os"
	"path/filepath"
	"slices"

	"qparl/export"
	"qparl/extract"
	"qparl/ontology"
)

// job is a command line of «qparl export» that has been checked; running it can only meet bad documents and full disks.
type job struct {
	inputs   []string
	options  extract.Options
	actors   []string // paths of the actors' data
	stages   []stage  // the filters
	describe ontology.DescribeOptions
	registry registry
	path     string // of the output; empty is stdout
	output   export.Options
}

// prepare checks a command line, cheapest first, so that mistakes are told before any document is read.
func (p *program) prepare(f *exportFlags, inputs []string) (*job, error) {
	j := &job{inputs: inputs, actors: f.actors, path: f.output}
	if j.path == "-" {
		j.path = ""
	}
	if err := checkInputs("export", inputs); err != nil {
		return nil, err
	}
	if err := j.chooseOutput(f); err != nil {
		return nil, err
	}
	var err error
	if j.stages, err = f.stages(); err != nil {
		return nil, err
	}
	j.describe = ontology.DescribeOptions{Base: j.output.Base, Workers: f.workers, Overflow: newOverflow}
	if err := f.derivedFlags.apply(&j.describe); err != nil {
		return nil, err
	}
	if j.options, err = f.options(lonelyUID(f.uids, inputs)); err != nil {
		return nil, err
	}
	if err := f.proseFlags.apply(&j.options, &j.describe); err != nil {
		return nil, err
	}
	if j.path != "" {
		j.options.Skip = []string{j.path} // an earlier run's output may stand in a folder that is read
	}
	return j, nil
}

// chooseOutput finds the format, and refuses an output or a registry that would replace one of the inputs.
func (j *job) chooseOutput(f *exportFlags) error {
	base, err := ontology.NewBase(f.base)
	if err != nil {
		return usage("as in --base "+ontology.DefaultBase, "%v", err)
	}
	format, compression, err := export.FormatFor(j.path, f.to)
	if err != nil {
		return badOutput(err, f.to)
	}
	j.output = export.Options{Format: format, Compression: compression, Base: base}
	if format.Folder && j.path == "" {
		return usage("name a folder, as in -o tables/", "%s is a folder of tables and does not go to stdout", format.Name)
	}
	for _, input := range expand(j.inputs) {
		if sameFile(input, j.path) {
			return usage("give the output another name", "%s is both input and output", j.path)
		}
	}
	read := append(slices.Clone(j.inputs), j.actors...)
	if f.exclude != "" {
		read = append(read, f.exclude)
	}
	return f.registryFlags.check(j.path, read)
}

// lonelyUID is the uid that may name a question without number: the only one given, for the only document given.
// Giving one uid to several documents would invent facts.
func lonelyUID(uids, inputs []string) string {
	if len(uids) != 1 || len(inputs) != 1 || len(expand(inputs)) != 1 {
		return ""
	}
	if info, err := os.Stat(inputs[0]); err == nil && info.IsDir() {
		return ""
	}
	return uids[0]
}

// expand replaces patterns by the files they match.
func expand(inputs []string) []string {
	var paths []string
	for _, input := range inputs {
		matches, err := filepath.Glob(input)
		if err != nil || len(matches) == 0 {
			matches = []string{input}
		}
		paths = append(paths, matches...)
	}
	return paths
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && os.SameFile(x, y)
}

func outputFormats() []string {
	var names []string
	for _, f := range export.Formats {
		names = append(names, f.Name)
	}
	return names
}
