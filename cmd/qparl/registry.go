package main

import (
	"errors"
	"io/fs"
	"os"

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
		var system *fs.PathError
		if errors.As(err, &system) {
			err = system.Err
		}
		return nil, usage("a run with --write-registry FILE writes one", "--registry: %s: %v", path, err)
	}
	defer file.Close()
	g, err := ontology.ReadRegistry(file, path)
	if err != nil {
		return nil, usage("correct or delete the line", "--registry: %v", err)
	}
	return g, nil
}

// save writes what the run has learnt; the file has its name only when it is whole.
func (g *registry) save() error {
	if g.file == nil {
		return nil
	}
	_, err := g.WriteTo(g.file)
	if err == nil {
		err = g.file.Close()
	}
	return err
}

// discard gives the file up, unless it has been saved.
func (g *registry) discard() {
	if g.file != nil {
		g.file.Discard()
	}
}
