package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

// progress is one line on a terminal, for work that takes longer than a second. A nil progress does nothing.
type progress struct {
	w     io.Writer
	start time.Time
	last  time.Time
	shown bool

	read, total atomic.Int64 // bytes of the inputs; total 0 is unknown
}

const (
	progressAfter = time.Second
	progressEvery = 200 * time.Millisecond
	barWidth      = 24
)

// newProgress returns nil unless a person looks at stderr.
func newProgress(stderr *os.File) *progress {
	if !isTerminal(stderr) {
		return nil
	}
	now := time.Now()
	return &progress{w: stderr, start: now, last: now.Add(progressAfter - progressEvery)}
}

// bytes is told how much of the inputs has been taken up; nil for nobody to tell.
func (p *progress) bytes() func(read, total int64) {
	if p == nil {
		return nil
	}
	return func(read, total int64) {
		p.read.Store(read)
		p.total.Store(total)
	}
}

// step redraws the line when it is time to. It looks at the clock once in a few questions only.
func (p *progress) step(questions int) {
	if p == nil || questions&15 != 0 {
		return
	}
	if now := time.Now(); now.Sub(p.last) >= progressEvery {
		p.last, p.shown = now, true
		fmt.Fprint(p.w, "\r\x1b[K"+progressLine(questions, p.read.Load(), p.total.Load(), now.Sub(p.start)))
	}
}

// clear takes the line away, so that a message stands alone.
func (p *progress) clear() {
	if p != nil && p.shown {
		p.shown = false
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// progressLine is the bar, bytes read of those to read, questions, and questions a second. total 0: unknown, no bar.
func progressLine(questions int, read, total int64, since time.Duration) string {
	rate := thousands(int(float64(questions)/since.Seconds())) + "/s"
	if total <= 0 {
		return fmt.Sprintf("%s  %s  %s", megabytes(read), count(questions, "question"), rate)
	}
	read = min(read, total) // a file may have grown
	full := int(read * barWidth / total)
	bar := strings.Repeat("█", full) + strings.Repeat("░", barWidth-full)
	return fmt.Sprintf("%s %3d %%  %s of %s  %s  %s",
		bar, read*100/total, megabytes(read), megabytes(total), count(questions, "question"), rate)
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }
