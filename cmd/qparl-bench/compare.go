package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/spf13/cobra"
)

// comparison holds the flags of «compare» and what every measurement needs.
type comparison struct {
	archive string
	program string // the qparl to measure
	runs    int
	only    []string
	readmes []string
	enforce bool
	scratch string // a folder beside the archive, removed at the end
	table   table
}

// measurements are the sections of the table, in order; their names are the values of --only.
var measurements = []struct {
	name    string
	measure func(*comparison) error
}{
	// Processes first: on Linux a child's peak memory starts at its parent's, and the later ones fill this process.
	{"unzip", (*comparison).besideUnzip},
	{"start", (*comparison).start},
	{"stages", (*comparison).stages},
	{"writer", (*comparison).writers},
}

func compareCommand() *cobra.Command {
	m := &comparison{}
	c := &cobra.Command{
		Use:   "compare ARCHIVE",
		Short: "measure qparl beside unzip, serdi and knakk/rdf in one run",
		Long: `Compare measures in one run, alternating with its peers, on two cores, and prints a Markdown table of medians.
A peer that is not installed is left out with a word on how to get it.`,
		Example: `  qparl-bench compare .cache/bench/q100k.zip
  qparl-bench compare .cache/bench/q100k.zip --only writer --runs 11
  qparl-bench compare .cache/bench/q100k.zip --update-readme README.md --enforce`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			m.archive = args[0]
			if done, err := pinned(); done || err != nil {
				return err
			}
			return m.run(c.OutOrStdout())
		},
	}
	c.Flags().StringVar(&m.program, "qparl", "bin/qparl", "the `program` to measure")
	c.Flags().IntVar(&m.runs, "runs", 5, "runs of each, of which the median counts")
	c.Flags().StringSliceVar(&m.only, "only", nil, "measure these only: unzip, start, stages, writer")
	c.Flags().StringArrayVar(&m.readmes, "update-readme", nil, "put the table between the bench marks of this `file`")
	c.Flags().BoolVar(&m.enforce, "enforce", false, "end with 1 when a target is missed")
	return c
}

// pinned makes sure that this process and its children run on two cores at most, starting itself anew under taskset;
// done is true when that run has replaced this one. Without taskset only GOMAXPROCS holds.
func pinned() (done bool, err error) {
	const mark = "QPARL_BENCH_PINNED"
	if os.Getenv(mark) != "" {
		return false, nil
	}
	self, err := os.Executable()
	if err != nil {
		return false, err
	}
	command := exec.Command(self, os.Args[1:]...)
	if taskset, err := exec.LookPath("taskset"); err == nil {
		command = exec.Command(taskset, append([]string{"-c", "0,1", self}, os.Args[1:]...)...)
	}
	command.Env = append(os.Environ(), mark+"=1", "GOMAXPROCS=2")
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Run(); err != nil {
		if exit, ok := err.(*exec.ExitError); ok && exit.ExitCode() == 1 {
			os.Exit(1) // it has said why
		}
		return true, err
	}
	return true, nil
}

func (m *comparison) run(out io.Writer) error {
	if m.runs < 1 {
		return fmt.Errorf("--runs %d: must be at least 1", m.runs)
	}
	if _, err := exec.LookPath(m.program); err != nil {
		return fmt.Errorf("%w (make build makes it)", err)
	}
	scratch, err := os.MkdirTemp("", "qparl-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	m.scratch = scratch
	if err := m.measure(); err != nil {
		return err
	}
	text := m.table.markdown() + "\n" + machine() + "\n"
	fmt.Fprint(out, text)
	for _, readme := range m.readmes {
		if err := replaceTable(readme, text); err != nil {
			return err
		}
	}
	if missed := m.table.missed(); m.enforce && len(missed) > 0 {
		return fmt.Errorf("over the target: %s", strings.Join(missed, "; "))
	}
	return nil
}

func (m *comparison) measure() error {
	wanted := map[string]bool{}
	for _, name := range m.only {
		wanted[name] = true
	}
	for _, x := range measurements {
		if len(m.only) > 0 && !wanted[x.name] {
			continue
		}
		delete(wanted, x.name)
		fmt.Fprintln(os.Stderr, "measuring:", x.name)
		if err := x.measure(m); err != nil {
			return fmt.Errorf("%s: %w", x.name, err)
		}
	}
	for name := range wanted {
		return fmt.Errorf("--only %s: no such measurement", name)
	}
	return nil
}

// installed finds a peer, or adds a row that says it is left out and how to get it.
func (m *comparison) installed(tool, what string) (path string, ok bool) {
	path, err := exec.LookPath(tool)
	if err != nil {
		m.table.add(row{What: what, Peer: tool + " is not installed (apt-get install " + tool + ")", Verdict: "left out"})
	}
	return path, err == nil
}
