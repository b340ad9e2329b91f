package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"qparl/export"
	"qparl/ontology"

	"github.com/spf13/pflag"
)

// registryFlags name the file with the identifiers of former runs, and the one that takes those of this run.
type registryFlags struct{ read, write string }

func (f *registryFlags) register(flags *pflag.FlagSet) {
	flags.StringVar(&f.read, "registry", "", "keep the identifiers of reports, bodies and acts, and obey the decisions, that stand in this `file`")
	flags.StringVar(&f.write, "write-registry", "", "write the identifiers of this run, with those of --registry, to this `file`")
}

// check refuses a new registry that would replace what the run reads, or its output. It may replace the registry read.
func (f *registryFlags) check(output string, read []string) error {
	if f.write == "-" || f.read == "-" {
		return usage("as in --write-registry registry.jsonl", "a registry is a file; name one")
	}
	if f.write == "" {
		return nil
	}
	if sameFile(f.read, f.write) {
		read = nil
	}
	for _, path := range expand(read) {
		if holds(path, f.write) {
			return usage("give the registry another name", "%s is both input and registry", f.write)
		}
	}
	if output != "" && samePlace(output, f.write) {
		return usage("give the registry another name", "%s is both output and registry", f.write)
	}
	return nil
}

// holds tells whether a file that is there is an input, or stands in a folder that is one.
func holds(input, file string) bool {
	at, err := filepath.EvalSymlinks(file)
	if err == nil {
		at, err = filepath.Abs(at)
	}
	if err != nil {
		return false
	}
	for ; !sameFile(input, at); at = filepath.Dir(at) {
		if at == filepath.Dir(at) {
			return false
		}
	}
	return true
}

// samePlace tells whether two paths lead to one file, which need not be there yet.
func samePlace(a, b string) bool {
	if sameFile(a, b) {
		return true
	}
	a, b = filepath.Clean(a), filepath.Clean(b)
	return a == b || filepath.Base(a) == filepath.Base(b) && sameFile(filepath.Dir(a), filepath.Dir(b))
}

// registry is the one of a run.
type registry struct {
	*ontology.Registry // nil without either flag
	file               *export.File
	path               string
}

// open reads the one file and begins the other. Both are checked before any document is read.
func (f *registryFlags) open() (g registry, err error) {
	if f.read == "" && f.write == "" {
		return g, nil
	}
	g.Registry, g.path = ontology.NewRegistry(), f.write
	if f.read != "" {
		if g.Registry, err = readRegistry(f.read); err != nil {
			return g, err
		}
	}
	if f.write != "" {
		if g.file, err = export.CreateFile(f.write); err != nil {
			return g, badOutput(err, "")
		}
	}
	return g, nil
}

func readRegistry(path string) (*ontology.Registry, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, usage("a run with --write-registry FILE writes one", "--registry: %s: %v", path, systemError(err))
	}
	defer file.Close()
	g, err := ontology.ReadRegistry(file, path)
	if err != nil {
		return nil, usage("correct or delete the line", "--registry: %v", err)
	}
	return g, nil
}

// save writes what the run has learnt; the file has its name only when it is whole. It comes last, and its error says so.
func (g *registry) save() error {
	if g.file == nil {
		return nil
	}
	_, err := g.WriteTo(g.file)
	if err == nil {
		err = g.file.Close()
	}
	if err != nil {
		return &failure{exitNothing, "--write-registry: " + filepath.Clean(g.path) + ": " + systemError(err).Error(), "only the registry is missing; all else is written"}
	}
	return nil
}

// systemError is what the system says, without the paths.
func systemError(err error) error {
	var file *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &file):
		return file.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// discard gives the file up, unless it has been saved.
func (g *registry) discard() {
	if g.file != nil {
		g.file.Discard()
	}
}
