package main

import (
	"errors"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// version is set by the linker (see Makefile); otherwise the build information of the module is used.
var version string

// program is one run of the command: where it reads, writes and complains.
type program struct {
	stdin, stdout, stderr *os.File
}

// run executes a command line and returns the exit code.
func (p *program) run(args []string) int {
	root := p.rootCommand()
	out := &watched{w: p.stdout}
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(p.stderr)
	err := root.Execute()
	if out.err != nil {
		err = p.written(out.err)
	}
	if err != nil {
		return p.complain(err)
	}
	return exitDone
}

// watched remembers the first error of a writer: who prints help, lists and completions does not look.
type watched struct {
	w   io.Writer
	err error
}

func (w *watched) Write(b []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	var n int
	n, w.err = w.w.Write(b)
	return n, w.err
}

func (p *program) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "qparl",
		Short: "French parliamentary questions as a knowledge graph",
		Long: `qparl reads French parliamentary questions as published (saved pages, the Assemblée nationale's open data)
and writes one knowledge graph.

Data goes to stdout, all else to stderr. Exit codes: 0 done; 1 nothing usable, or no output; 2 command line;
3 done, but some documents were left out or some fields not read, each listed as file:line: what; 130 interrupted.`,
		Example: `  qparl export page.txt
  qparl export Questions_ecrites.json.zip --actors AMO.json.zip -o an16.nq.gz
  qparl inspect page.txt`,
		Version:       buildVersion(),
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.Args = func(_ *cobra.Command, args []string) error { return unknownCommand(root, args) }
	root.SetVersionTemplate("qparl {{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error { return refuseEmpty(cmd.Flags()) }
	root.AddCommand(p.exportCommand(), p.inspectCommand(), p.listCommand(), p.ontologyCommand(), p.mentionsCommand())
	return root
}

func unknownCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return unknown("command", args[0], names)
}

// flagError says what kind of value a flag wants, and adds the nearest flag to the message about one that does not exist.
func flagError(cmd *cobra.Command, err error) error {
	hint := "see " + cmd.CommandPath() + " --help"
	var invalid *pflag.InvalidValueError
	if errors.As(err, &invalid) {
		f := invalid.GetFlag()
		wanted := wantedValues[f.Value.Type()]
		if errors.Is(err, strconv.ErrRange) {
			wanted = "a number of that size"
		}
		return usage(hint, "--%s %q: not %s", f.Name, invalid.GetValue(), wanted)
	}
	if word, ok := strings.CutPrefix(err.Error(), "unknown flag: --"); ok {
		if near := nearest(word, flagNames(cmd)); near != "" {
			hint = "did you mean --" + near + "?"
		}
	}
	return usage(hint, "%v", err)
}

// wantedValues are the values that flags of a type take, by the name pflag gives the type. Any text is a string.
var wantedValues = map[string]string{"int": "a whole number", "float64": "a number", "int64": "a whole number", "bool": "true or false", "stringSlice": "a list of words"}

// refuseEmpty refuses flags whose value is empty, as it is when a variable of a script is not set: what they were to do would
// silently not be done.
func refuseEmpty(flags *pflag.FlagSet) (err error) {
	flags.Visit(func(f *pflag.Flag) {
		values := []string{f.Value.String()}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		if len(values) == 0 || slices.Contains(values, "") {
			err = usage("leave out the flag, or give it a value", "--%s: no value", f.Name)
		}
	})
	return err
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// buildVersion is what --version prints: the version given to the linker, else the module's version or commit.
func buildVersion() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return info.Main.Version + " (" + info.GoVersion + ")"
}
