package main

import (
	"bufio"
	"iter"
	"os"
	"strings"

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
	var stages []stage
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
		day, ok := ontology.ParseDate(limit.value)
		if !ok {
			return nil, usage("dates are written year-month-day: --"+limit.flag+" 2014-07-08", "--%s %q: no such day", limit.flag, limit.value)
		}
		stages = append(stages, keep(func(q *ontology.Question) bool { return limit.keep(published(q), day) }))
	}
	if len(f.ministries) > 0 {
		stages = append(stages, keep(concerns(f.ministries)))
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
func concerns(names []string) func(*ontology.Question) bool {
	wanted := set(names)
	for _, name := range names {
		if s := ontology.Slug(name); s != "" {
			wanted[s] = true
		}
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
	}
}

// readUIDs reads the file of --exclude.
func readUIDs(path string) (map[string]bool, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, usage("", "--exclude: %v", err)
	}
	defer file.Close()
	uids := map[string]bool{}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		uid, _, _ := strings.Cut(lines.Text(), "#")
		if uid = strings.TrimSpace(uid); uid != "" {
			uids[uid] = true
		}
	}
	if err := lines.Err(); err != nil {
		return nil, usage("", "--exclude: %s: %v", path, err)
	}
	return uids, nil
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
