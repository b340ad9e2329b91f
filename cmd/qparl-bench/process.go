package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// finished is what one run of a program took.
type finished struct {
	wall, cpu time.Duration // cpu is 0 for work in this process
	peak      int64         // resident memory in bytes; 0 where the system does not tell
}

// launch runs a program with its output thrown away and fails with the end of what it said on stderr.
func launch(name string, args ...string) (finished, error) {
	command := exec.Command(name, args...)
	var said bytes.Buffer
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return finished{}, err
	}
	defer null.Close()
	command.Stdout, command.Stderr = null, &said
	start := time.Now()
	if err := command.Run(); err != nil {
		return finished{}, fmt.Errorf("%s: %w: %s", filepath.Base(name), err, lastBytes(said.Bytes(), 500))
	}
	wall, state := time.Since(start), command.ProcessState
	return finished{wall, state.UserTime() + state.SystemTime(), peakMemory(state)}, nil
}

func lastBytes(b []byte, n int) []byte {
	return bytes.TrimSpace(b[max(0, len(b)-n):])
}

// alternate runs several things in turn, so that a busy moment of the machine hits all of them, and returns the median
// times and the highest peak of each.
func alternate(runs int, things ...func() (finished, error)) ([]finished, error) {
	walls, cpus := make([][]time.Duration, len(things)), make([][]time.Duration, len(things))
	result := make([]finished, len(things))
	for range runs {
		for i, thing := range things {
			f, err := thing()
			if err != nil {
				return nil, err
			}
			walls[i], cpus[i] = append(walls[i], f.wall), append(cpus[i], f.cpu)
			result[i].peak = max(result[i].peak, f.peak)
		}
	}
	for i := range things {
		result[i].wall, result[i].cpu = median(walls[i]), median(cpus[i])
	}
	return result, nil
}

// median of an even number is the upper middle.
func median(values []time.Duration) time.Duration {
	slices.Sort(values)
	return values[len(values)/2]
}

// memoryAllowance is how far the peak may stand above the size of the archive, which may be mapped whole.
const memoryAllowance = 512 << 20

// besideUnzip measures archive to N-Triples against «unzip -p», both thrown away, and into a file.
func (m *comparison) besideUnzip() error {
	const what = "archive to N-Triples, beside `unzip -p` of the archive"
	info, err := os.Stat(m.archive)
	if err != nil {
		return err
	}
	file := filepath.Join(m.scratch, "graph.nt")
	things := []func() (finished, error){
		func() (finished, error) { return launch(m.program, "export", m.archive, "--to", "nt") },
		func() (finished, error) { return launch(m.program, "export", m.archive, "-o", file) },
		func() (finished, error) {
			return launch(m.program, "export", m.archive, "--to", "nt", "--mention-nodes")
		},
	}
	unzip, ok := m.installed("unzip", what)
	if ok {
		things = append(things, func() (finished, error) { return launch(unzip, "-p", m.archive) })
	}
	times, err := alternate(m.runs, things...)
	if err != nil {
		return err
	}
	if ok {
		peer := times[3]
		m.table.addRatio(row{What: what, Ours: times[0].String(), Peer: peer.String()}, times[0].wall.Seconds()/peer.wall.Seconds(), atMost(1))
		m.table.addRatio(row{What: "the same with every mention node", Ours: times[2].String(), Peer: peer.String()}, times[2].wall.Seconds()/peer.wall.Seconds(), atMost(1.5))
		m.table.add(row{What: "the same into a file", Ours: times[1].String(), Peer: peer.String(), Ratio: fmt.Sprintf("%.2f", times[1].wall.Seconds()/peer.wall.Seconds())})
	}
	if times[0].peak > 0 {
		above := times[0].peak - info.Size()
		m.table.addJudged(row{What: "peak memory, above the size of the archive", Ours: mebibytes(times[0].peak) + ", " + mebibytes(above),
			Target: "≤ " + mebibytes(memoryAllowance)}, above <= memoryAllowance)
	}
	return os.Remove(file)
}

// String is the time on the clock and, of a process, that of its cores.
func (f finished) String() string { return seconds(f.wall) + " (cores " + seconds(f.cpu) + ")" }

func seconds(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
	}
	return fmt.Sprintf("%.2f s", d.Seconds())
}

func mebibytes(n int64) string { return fmt.Sprintf("%d MiB", n>>20) }
