package main

import (
	"os"
	"runtime/debug"
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
	root.SetArgs(args)
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	if err := root.Execute(); err != nil {
		return p.complain(err)
	}
	return exitDone
}

func (p *program) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "qparl",
		Short: "French parliamentary questions as a knowledge graph",
		Long: `qparl reads French parliamentary questions as published (saved pages, the Assemblée nationale's open data)
and writes one knowledge graph.

Data goes to stdout, all else to stderr. Exit codes: 0 done; 1 nothing usable; 2 command line;
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
	root.AddCommand(p.exportCommand(), p.inspectCommand(), p.listCommand(), p.ontologyCommand())
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

// flagError adds the nearest flag to the message about one that does not exist.
func flagError(cmd *cobra.Command, err error) error {
	hint := "see " + cmd.CommandPath() + " --help"
	if word, ok := strings.CutPrefix(err.Error(), "unknown flag: --"); ok {
		if near := nearest(word, flagNames(cmd)); near != "" {
			hint = "did you mean --" + near + "?"
		}
	}
	return usage(hint, "%v", err)
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
