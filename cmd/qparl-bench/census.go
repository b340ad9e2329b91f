package main

import (
	"fmt"
	"hash/fnv"
	"unicode/utf8"
)

// census watches over what an archive promises: many different sentences, and no two equal texts but the joint answers.
type census struct {
	sentences, texts map[uint64]struct{} // FNV-1a of each
	characters       int                 // of the texts written, without joint answers
	answers, joint   int                 // all answers; those that repeat an earlier one
}

func newCensus() *census {
	return &census{sentences: map[uint64]struct{}{}, texts: map[uint64]struct{}{}}
}

// add records a text, unless an equal one came before: then it returns false.
func (c *census) add(sentences []string) bool {
	whole := fnv.New64a()
	for _, s := range sentences {
		whole.Write([]byte(s))
	}
	if _, seen := c.texts[whole.Sum64()]; seen {
		return false
	}
	c.texts[whole.Sum64()] = struct{}{}
	for _, s := range sentences {
		h := fnv.New64a()
		h.Write([]byte(s))
		c.sentences[h.Sum64()] = struct{}{}
		c.characters += utf8.RuneCountInString(s) + 1
	}
	return true
}

// check fails when an archive of n questions is too repetitive to measure with.
func (c *census) check(n int) error {
	if want := min(10_000, 5*n); len(c.sentences) < want {
		return fmt.Errorf("only %d distinct sentences, want %d", len(c.sentences), want)
	}
	if n >= 1000 && (c.joint*100 > 6*c.answers || c.joint*100 < 4*c.answers) {
		return fmt.Errorf("%d of %d answers are joint, want about %d %%", c.joint, c.answers, jointShare)
	}
	return nil
}
