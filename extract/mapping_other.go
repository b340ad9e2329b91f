//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package extract

import "os"

// mapFile reads the archive piece by piece.
func mapFile(f *os.File, size int64) *mapping { return &mapping{file: f, size: size} }
