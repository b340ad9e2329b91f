//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

// peakMemory is the highest resident size of a finished process in bytes: ru_maxrss counts KiB, on Apple's systems bytes.
func peakMemory(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) << 10
}
