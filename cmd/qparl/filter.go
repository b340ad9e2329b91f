package main

import (
	"iter"
	"os"
	"strings"

	"qparl/extract"
	"qparl/ontology"

	"github.com/spf13/pflag"
)

// stage is a step of the stream of questions; errors pass through untouched.
type stage func(iter.Seq2[*ontology.Question, error]) iter.Seq2[*ontology.Question, error]

// filters are the flags that select questions; the zero value selects all.
type filters struct {
	since, until string
	ministries   []string
	uids         []string
	exclude      string
}

func (f *filters) register(flags *pflag.FlagSet) {
	flags.StringVar(&f.since, "since", "", "only questions published on or after this `date` (2014-07-08)")
	flags.StringVar(&f.until, "until", "", "only questions published on or before this `date`")
	flags.StringArrayVar(&f.ministries, "ministry", nil, "only questions put or attributed to this ministry, by `name` or id; may be repeated")
	flags.StringArrayVar(&f.uids, "uid", nil, "only the question with this `uid`; may be repeated; names the question of a page that does not print its number")
	flags.StringVar(&f.exclude, "exclude", "", "leave out the questions whose uids this `file` lists, one a line, # for comments")
}

// stages returns one stage for each filter in use.
func (f *filters) stages() ([]stage, error) {
	stages, err := f.period()
	if err != nil {
		return nil, err
	}
	if len(f.ministries) > 0 {
		test, err := concerns(f.ministries)
		if err != nil {
			return nil, err
		}
		stages = append(stages, keep(test))
	}
	if f.uids, err = parseUIDs(f.uids); err != nil {
		return nil, err
	}
	if len(f.uids) > 0 {
		wanted := set(f.uids)
		stages = append(stages, keep(func(q *ontology.Question) bool { return wanted[q.UID] }))
	}
	if f.exclude != "" {
		unwanted, err := readUIDs(f.exclude)
		if err != nil {
			return nil, err
		}
		stages = append(stages, keep(func(q *ontology.Question) bool { return !unwanted[q.UID] }))
	}
	return stages, nil
}

// period returns the stages of --since and --until.
func (f *filters) period() (stages []stage, err error) {
	for _, limit := range []struct {
		flag, value string
		keep        func(date, limit ontology.Date) bool
	}{
		{"since", f.since, func(date, limit ontology.Date) bool { return date >= limit }},
		{"until", f.until, func(date, limit ontology.Date) bool { return date <= limit && date != "" }},
	} {
		if limit.value == "" {
			continue
		}
		day, err := parseDay(limit.flag, limit.value)
		if err != nil {
			return nil, err
		}
		stages = append(stages, keep(func(q *ontology.Question) bool { return limit.keep(published(q), day) }))
	}
	if len(stages) == 2 && f.since > f.until {
		return nil, usage("exchange the two", "--since %s is later than --until %s: no day is both", f.since, f.until)
	}
	return stages, nil
}

// parseDay reads the date that a flag gives.
func parseDay(flag, value string) (ontology.Date, error) {
	day, ok := ontology.ParseDate(value)
	if !ok {
		what := "no such day"
		if !isDate(value) {
			what = "not a date of the form YYYY-MM-DD"
		}
		return "", usage("dates are written year-month-day: --"+flag+" 2014-07-08", "--%s %q: %s", flag, value, what)
	}
	return day, nil
}

// isDate tells whether a text has the form YYYY-MM-DD, of a day that exists or not.
func isDate(s string) bool {
	digits := func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	}
	return strings.Map(digits, s) == "0000-00-00"
}

// keep is the stage that lets through the questions that pass a test.
func keep(test func(*ontology.Question) bool) stage {
	return func(questions iter.Seq2[*ontology.Question, error]) iter.Seq2[*ontology.Question, error] {
		return func(yield func(*ontology.Question, error) bool) {
			for q, err := range questions {
				if err == nil && !test(q) {
					continue
				}
				if !yield(q, err) {
					return
				}
			}
		}
	}
}

// tally is the stage that counts the questions that pass.
func tally(n *int) stage {
	return keep(func(*ontology.Question) bool { *n++; return true })
}

// published is the date that --since and --until compare: a question to the Government has none of its own, and is dated by
// its answer.
func published(q *ontology.Question) ontology.Date {
	if q.Publication.Date == "" && len(q.Answers) > 0 {
		return q.Answers[0].Publication.Date
	}
	return q.Publication.Date
}

// concerns tests whether a question was put or attributed to one of the ministries. Names are compared as slugs, whole:
// «Justice» is not «Justice et libertés».
func concerns(names []string) (func(*ontology.Question) bool, error) {
	wanted := set(names)
	for _, name := range names {
		s := ontology.Slug(name)
		if s == "" {
			return nil, usage("as in --ministry Justice", "--ministry %q: names no ministry", name)
		}
		wanted[s] = true
	}
	is := func(m *ontology.Ministry) bool {
		for _, name := range []string{m.Ref, m.Label, m.Long} {
			if name != "" && (wanted[name] || wanted[ontology.Slug(name)]) {
				return true
			}
		}
		return false
	}
	return func(q *ontology.Question) bool {
		if is(&q.AskedMinistry) || is(&q.AttributedMinistry) {
			return true
		}
		for i := range q.Attributions {
			if is(&q.Attributions[i].Ministry) {
				return true
			}
		}
		return false
	}, nil
}

const uidHint = "a uid looks like QANR5L14QE60066"

// parseUIDs checks the values of --uid.
func parseUIDs(words []string) ([]string, error) {
	var uids []string
	for _, word := range words {
		uid, ok := extract.ParseUID(word)
		if !ok {
			return nil, usage(uidHint, "--uid %q: not a question's uid", word)
		}
		uids = append(uids, uid)
	}
	return uids, nil
}

// readUIDs reads the file of --exclude. A line that cannot be used is a mistake: skipping it would let through a question
// that the person wants left out.
func readUIDs(path string) (map[string]bool, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, usage("", "--exclude: %v", err)
	}
	uids := map[string]bool{}
	number := 0
	for line := range strings.Lines(strings.TrimPrefix(string(text), "\uFEFF")) {
		number++
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		uid, ok := extract.ParseUID(line)
		if !ok {
			return nil, usage(uidHint+", one a line", "%s:%d: %q: not a question's uid", path, number, shorten(line))
		}
		uids[uid] = true
	}
	return uids, nil
}

// shorten cuts a text that has no business in a message of one line.
func shorten(s string) string {
	const most = 60 // code points
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
