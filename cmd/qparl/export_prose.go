package main

import (
	"math"

	"qparl/extract"
	"qparl/ontology"

	"github.com/spf13/pflag"
)

// proseFlags say how much of what the texts name is written.
type proseFlags struct {
	mentionNodes  bool
	minConfidence float64
	elements      bool
}

func (f *proseFlags) register(flags *pflag.FlagSet) {
	flags.BoolVar(&f.mentionNodes, "mention-nodes", false, "also write each place in a text that names something, with span, extractor and confidence")
	flags.Float64Var(&f.minConfidence, "min-confidence", ontology.DefaultMinConfidence/100., "least `confidence`, from 0 to 1, at which a mention links its text to the thing named")
	flags.BoolVar(&f.elements, "elements", false, "also write what questions ask for and what answers do, with their words")
}

func (f *proseFlags) apply(read *extract.Options, describe *ontology.DescribeOptions) error {
	if !(f.minConfidence >= 0 && f.minConfidence <= 1) {
		return usage("0.6 is the default", "--min-confidence %v: not between 0 and 1", f.minConfidence)
	}
	read.Elements = f.elements
	describe.MentionNodes = f.mentionNodes
	if describe.MinConfidence = int(math.Round(f.minConfidence * 100)); describe.MinConfidence == 0 {
		describe.MinConfidence = -1 // all; 0 stands for the default
	}
	return nil
}
