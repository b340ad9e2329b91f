package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"qparl/export"
	"qparl/extract"
	"qparl/extract/prose"

	"github.com/spf13/cobra"
)

// lists is what «qparl list» can print, by name.
var lists = []struct {
	name, doc string
	print     func(io.Writer)
}{
	{"formats", "forms of documents that are read, and syntaxes that are written", listFormats},
	{"extractors", "what is found in the texts", listExtractors},
}

func (p *program) listCommand() *cobra.Command {
	var names []string
	long := "Print what there is:\n"
	for _, l := range lists {
		names = append(names, l.name)
		long += fmt.Sprintf("\n  %-12s %s", l.name, l.doc)
	}
	return &cobra.Command{
		Use:       "list {formats|extractors}",
		Short:     "what there is: formats, extractors",
		Long:      long,
		Example:   "  qparl list formats\n  qparl list extractors",
		ValidArgs: names,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage("qparl list formats", "list wants one word")
			}
			for _, l := range lists {
				if l.name == args[0] {
					l.print(cmd.OutOrStdout())
					return nil
				}
			}
			return unknown("list", args[0], names)
		},
	}
}

func listFormats(w io.Writer) {
	fmt.Fprintln(w, "READ")
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range extract.Formats {
		fmt.Fprintf(table, "  %s\t%s\t%s\n", f.Name, standing(f), f.Doc)
	}
	table.Flush()
	fmt.Fprintln(w, "\nWRITTEN, each also with .gz or .zst")
	table = tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range export.Formats {
		fmt.Fprintf(table, "  %s\t%s\t%s\n", f.Name, f.MediaType, f.Doc)
	}
	table.Flush()
}

// standing tells how far a source format can be trusted.
func standing(f *extract.Format) string {
	switch {
	case f.Refusal != "":
		return "declined"
	case f.Verified:
		return "verified"
	}
	return "unverified"
}

func listExtractors(w io.Writer) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, x := range prose.Extractors {
		fmt.Fprintf(table, "%s\t%s\n", x.Name, x.Doc)
	}
	table.Flush()
}
