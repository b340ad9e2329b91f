// Command qparl-bench makes the archives that qparl is measured on, and measures it against unzip, serdi and knakk/rdf.
//
//	qparl-bench generate -n 100000 -o .cache/bench/q100k.zip
//	qparl-bench compare .cache/bench/q100k.zip
package main

import (
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{
		Use:          "qparl-bench",
		Short:        "make archives of invented questions and measure qparl on them",
		SilenceUsage: true,
	}
	root.AddCommand(generateCommand(), compareCommand())
	if root.Execute() != nil {
		os.Exit(1)
	}
}
