package main

import (
	"qparl/ontology"

	"github.com/spf13/cobra"
)

// presentations are the forms in which the ontology can be printed, by value of --to.
var presentations = []struct {
	name  string
	bytes func() []byte
}{
	{"ttl", ontology.OntologyTurtle},
	{"shacl", ontology.ShapesTurtle},
	{"context", defaultContext},
	{"md", ontology.Documentation},
}

func (p *program) ontologyCommand() *cobra.Command {
	var to string
	var names []string
	for _, form := range presentations {
		names = append(names, form.name)
	}
	cmd := &cobra.Command{
		Use:   "ontology",
		Short: "the ontology: Turtle, SHACL shapes, JSON-LD context, documentation",
		Example: `  qparl ontology --to ttl
  qparl ontology --to shacl > shapes.ttl`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			for _, form := range presentations {
				if form.name == to {
					_, err := p.stdout.Write(form.bytes())
					return p.written(err)
				}
			}
			return unknown("form", to, names)
		},
	}
	cmd.Flags().StringVar(&to, "to", "ttl", "`form`: ttl, shacl, context or md")
	complete(cmd, "to", func() []string { return names })
	return cmd
}

func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage("see "+cmd.CommandPath()+" --help", "%s takes no argument, got %q", cmd.Name(), args[0])
}

// defaultContext is the context of a graph under the default base; an export under another one carries its own.
func defaultContext() []byte {
	base, err := ontology.NewBase(ontology.DefaultBase)
	if err != nil {
		panic(err) // a constant
	}
	return ontology.ContextJSONLD(base)
}
