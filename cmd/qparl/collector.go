package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// The collector of Go lets the heap grow to twice what lives on it. While little does, a run may take more, and collect less
// often: up to roomy bytes, or usualGrowth where they do not suffice.
const (
	roomy       = 320 << 20
	usualGrowth = 100 // percent, the default of GOGC
	mostGrowth  = 400
)

// relaxCollector lets the heap grow by what is free of roomy, until off is called. A GOGC of the person's own is left alone.
func relaxCollector() (off func()) {
	if os.Getenv("GOGC") != "" {
		return func() {}
	}
	c := &collector{growth: usualGrowth}
	c.adjust()
	return c.end
}

// collector sets the growth anew after each collection.
type collector struct {
	lock   sync.Mutex
	ended  bool
	growth int // in percent, as set
}

func (c *collector) adjust() {
	c.lock.Lock()
	defer c.lock.Unlock()
	if c.ended {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	c.set(growthFor(live[0].Value.Uint64()))
	sign := &struct{ of *collector }{c}
	runtime.AddCleanup(sign, (*collector).adjust, c) // called at the end of the next collection: nothing refers to the sign
}

// set leaves a growth that is set already alone: setting it stops the program for a moment.
func (c *collector) set(growth int) {
	if growth != c.growth {
		c.growth = growth
		debug.SetGCPercent(growth)
	}
}

func (c *collector) end() {
	c.lock.Lock()
	defer c.lock.Unlock()
	c.ended = true
	c.set(usualGrowth)
}

// growthFor returns by how many percent what lives may grow before the next collection, in steps.
func growthFor(live uint64) int {
	if live >= roomy {
		return usualGrowth
	}
	const step = 20
	percent := int((roomy - live) * 100 / max(live, 1<<20))
	return min(max(percent/step*step, usualGrowth), mostGrowth)
}
