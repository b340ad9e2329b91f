package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestGrowthFor(t *testing.T) {
	for live, want := range map[uint64]int{0: 400, 1: 400, 40 << 20: 400, 80 << 20: 300, 100 << 20: 220, 160 << 20: 100, 300 << 20: 100, 4 << 30: 100} {
		if got := growthFor(live); got != want {
			t.Errorf("%d MiB live: %d %%, want %d", live>>20, got, want)
		}
	}
}

// TestCollector fills the heap beyond what is roomy: the collector must come back to its habit.
func TestCollector(t *testing.T) {
	runtime.GC() // what other tests held is gone
	c := &collector{growth: usualGrowth}
	c.adjust()
	defer c.end()
	if growth := c.now(); growth <= usualGrowth {
		t.Errorf("%d %% with little on the heap", growth)
	}
	held := make([]byte, roomy)
	for deadline := time.Now().Add(10 * time.Second); c.now() != usualGrowth; time.Sleep(time.Millisecond) {
		if runtime.GC(); time.Now().After(deadline) {
			t.Fatalf("still %d %% with %d MiB in use", c.now(), roomy>>20)
		}
	}
	runtime.KeepAlive(held)
}

func (c *collector) now() int {
	c.lock.Lock()
	defer c.lock.Unlock()
	return c.growth
}

func TestRelaxCollector(t *testing.T) {
	for own, want := range map[string]bool{"": true, "50": false} {
		t.Setenv("GOGC", own)
		runtime.GC()
		off := relaxCollector()
		relaxed := debug.SetGCPercent(usualGrowth) != usualGrowth
		if off(); relaxed != want {
			t.Errorf("GOGC=%q: relaxed is %v", own, relaxed)
		}
		if after := debug.SetGCPercent(usualGrowth); after != usualGrowth {
			t.Errorf("GOGC=%q: %d %% after the run", own, after)
		}
	}
}
