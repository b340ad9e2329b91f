package main

import (
	"qparl/ontology"

	"github.com/spf13/pflag"
)

// derivedFlags are the flags about what is computed.
type derivedFlags struct {
	derive bool
	asOf   string
}

func (f *derivedFlags) register(flags *pflag.FlagSet) {
	flags.BoolVar(&f.derive, "derive", false, "also write what can be computed (deadlines, delays, page addresses, counts, near duplicates), in a layer of its own")
	flags.StringVar(&f.asOf, "as-of", "", "with --derive: say of unanswered questions too whether they were late, on this `date` (2014-12-31)")
}

// apply hands the choices on to the description of the questions.
func (f *derivedFlags) apply(o *ontology.DescribeOptions) (err error) {
	o.Derive = f.derive
	if f.asOf == "" {
		return nil
	}
	if !f.derive {
		return usage("add --derive", "--as-of %s: lateness is only computed with --derive", f.asOf)
	}
	o.AsOf, err = parseDay("as-of", f.asOf)
	return err
}
