package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

// table is what «compare» prints.
type table struct{ rows []row }

// row is one measurement; the fields are Markdown.
type row struct {
	What, Ours, Peer, Ratio, Target, Verdict string
}

// limit is a target for a ratio.
type limit struct {
	sign  string
	value float64
}

func atMost(v float64) limit  { return limit{"≤", v} }
func atLeast(v float64) limit { return limit{"≥", v} }

func (l limit) met(ratio float64) bool {
	if l.sign == "≤" {
		return ratio <= l.value
	}
	return ratio >= l.value
}

func (t *table) add(r row) { t.rows = append(t.rows, r) }

func (t *table) addRatio(r row, ratio float64, l limit) {
	r.Ratio = fmt.Sprintf("%.2f", ratio)
	r.Target = fmt.Sprintf("%s %.1f", l.sign, l.value)
	t.addJudged(r, l.met(ratio))
}

func (t *table) addJudged(r row, met bool) {
	r.Verdict = map[bool]string{true: "ok", false: missedTarget}[met]
	t.add(r)
}

const missedTarget = "**over**"

// missed names the rows over their target.
func (t *table) missed() []string {
	var names []string
	for _, r := range t.rows {
		if r.Verdict == missedTarget {
			names = append(names, r.What)
		}
	}
	return names
}

func (t *table) markdown() string {
	var b strings.Builder
	b.WriteString("| measured | qparl | peer | ratio | target | |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, r := range t.rows {
		for _, cell := range []string{r.What, r.Ours, r.Peer, r.Ratio, r.Target, r.Verdict} {
			b.WriteString(strings.TrimSuffix("| "+cell, " ") + " ")
		}
		b.WriteString("|\n")
	}
	return b.String()
}

// machine is one line on what the figures were measured with.
func machine() string {
	cpu := "unknown processor"
	if info, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		if _, rest, found := strings.Cut(string(info), "model name\t: "); found {
			cpu, _, _ = strings.Cut(rest, "\n")
		}
	}
	return fmt.Sprintf("Medians of one run on %d cores of %s, %s/%s, %s.", runtime.GOMAXPROCS(0), cpu, runtime.GOOS, runtime.GOARCH, runtime.Version())
}

// The table stands between these lines of a README.
const (
	openMark  = "<!-- bench -->\n"
	closeMark = "<!-- /bench -->"
)

// replaceTable rewrites what stands between the marks of a file.
func replaceTable(path, text string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, opened := strings.Cut(string(b), openMark)
	_, after, closed := strings.Cut(rest, closeMark)
	if !opened || !closed {
		return fmt.Errorf("%s: no lines %q and %q", path, strings.TrimSpace(openMark), closeMark)
	}
	return os.WriteFile(path, []byte(before+openMark+text+closeMark+after), 0o644)
}
