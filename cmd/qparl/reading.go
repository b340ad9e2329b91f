package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"qparl/extract"
	"qparl/extract/prose"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// reading are the flags about documents, shared by the commands that read them.
type reading struct {
	from        string
	actors      []string
	only, skip  []string
	workers     int
	maxDocument int64 // MiB
}

func (r *reading) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&r.from, "from", "", "read every document as this `format`, instead of recognising it by content")
	flags.StringArrayVar(&r.actors, "actors", nil, "`path` of the Assemblée's actors' data (AMO: folder or zip); may be repeated")
	r.registerExtractors(cmd)
	flags.IntVar(&r.workers, "workers", 0, "cores used; 0 is all; the output is the same for any number")
	r.registerLimit(flags)
	complete(cmd, "from", sourceFormats)
}

// registerExtractors adds the flags that choose what is looked for.
func (r *reading) registerExtractors(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&r.only, "only", nil, "find in the texts only what these `extractors` find")
	cmd.Flags().StringSliceVar(&r.skip, "skip", nil, "find in the texts all but what these `extractors` find")
	complete(cmd, "only", extractorNames)
	complete(cmd, "skip", extractorNames)
}

func (r *reading) registerLimit(flags *pflag.FlagSet) {
	flags.Int64Var(&r.maxDocument, "max-document", extract.DefaultMaxEntry>>20, "largest file, archive entry, line or single question read, in `MiB`")
}

// complete offers the words of a table to the shell's completion.
func complete(cmd *cobra.Command, flag string, words func() []string) {
	values := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return words(), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, values); err != nil {
		panic(err) // the flag is not registered: a mistake in the caller
	}
}

// options checks the flags, without reading the actors' data. uid names the one question that does not print its number.
func (r *reading) options(uid string) (o extract.Options, err error) {
	if r.workers < 0 {
		return o, usage("0 uses all cores", "--workers %d: less than none", r.workers)
	}
	if r.maxDocument < 1 || r.maxDocument > math.MaxInt64>>20 {
		return o, usage("", "--max-document %d: at least 1 MiB, at most %d", r.maxDocument, int64(math.MaxInt64>>20))
	}
	if r.from != "" && !slices.Contains(sourceFormats(), r.from) {
		return o, unknown("source format", r.from, sourceFormats())
	}
	if err := exist("--actors: ", r.actors); err != nil {
		return o, err
	}
	o = extract.Options{From: r.from, UID: uid, Workers: r.workers, MaxEntry: r.maxDocument << 20}
	o.Extractors, err = r.extractors()
	return o, err
}

// extractors applies --only and --skip, keeping the table's order. The result is never nil, which would mean all.
func (r *reading) extractors() ([]*prose.Extractor, error) {
	for _, name := range append(append([]string{}, r.only...), r.skip...) {
		if !slices.Contains(extractorNames(), name) {
			return nil, unknown("extractor", name, extractorNames())
		}
	}
	chosen := []*prose.Extractor{}
	for _, x := range prose.Extractors {
		if (len(r.only) == 0 || slices.Contains(r.only, x.Name)) && !slices.Contains(r.skip, x.Name) {
			chosen = append(chosen, x)
		}
	}
	return chosen, nil
}

// sourceFormats lists the values of --from.
func sourceFormats() []string {
	var names []string
	for _, f := range extract.Formats {
		if f.Refusal == "" {
			names = append(names, f.Name)
		}
	}
	return names
}

func extractorNames() []string {
	var names []string
	for _, x := range prose.Extractors {
		names = append(names, x.Name)
	}
	return names
}

// checkInputs wants at least one INPUT, and every one to be there.
func checkInputs(command string, inputs []string) error {
	if len(inputs) == 0 {
		return usage("name files, folders or archives, or - for standard input: qparl "+command+" -", "no INPUT")
	}
	return exist("", inputs)
}

// exist refuses paths that are not there, before anything is read. A pattern must match something.
func exist(flag string, paths []string) error {
	for _, path := range paths {
		if path == "-" {
			continue
		}
		_, err := os.Stat(path)
		if !errors.Is(err, fs.ErrNotExist) {
			continue // there; whether it can be read is told when it is
		}
		if matches, bad := filepath.Glob(path); bad == nil && len(matches) > 0 {
			continue
		}
		what := "no such file or folder"
		if strings.ContainsAny(path, "*?[") {
			what = "no file matches"
		}
		return usage("", "%s", fmt.Sprintf("%s%s: %s", flag, path, what))
	}
	return nil
}
