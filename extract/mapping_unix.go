//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package extract

import (
	"math"
	"os"
	"runtime"
	"syscall"
)

// mapFile maps a file into memory and closes it; where that fails, the file is read and stays open.
func mapFile(f *os.File, size int64) *mapping {
	if size <= 0 || size > math.MaxInt {
		return &mapping{file: f, size: size}
	}
	data, err := syscall.Mmap(int(f.Fd()), 0, int(size), syscall.PROT_READ, syscall.MAP_PRIVATE)
	if err != nil {
		return &mapping{file: f, size: size}
	}
	f.Close()
	m := &mapping{data: data, size: size}
	runtime.AddCleanup(m, unmap, data)
	return m
}

// unmap gives the addresses back; a failure leaves them taken, which harms nobody.
func unmap(data []byte) { _ = syscall.Munmap(data) }
