package ontology

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"
)

// generatedCorpus makes the mentions of a corpus with invented names, a few per document, about the number and kinds that a
// legislature has for its size.
type generatedCorpus struct {
	rand   *rand.Rand
	bodies []*Body
	acts   []*NationalAct
	titles []string
}

func newGeneratedCorpus(bodies, acts int) *generatedCorpus {
	c := &generatedCorpus{rand: rand.New(rand.NewPCG(1, 2))}
	for i := range bodies {
		b := &Body{Name: fmt.Sprintf("office national de %s %s", c.word(), c.word())}
		if i%3 == 0 {
			b = &Body{Name: fmt.Sprintf("mission sur %s de %s", c.word(), c.word()), Group: true}
		}
		c.bodies = append(c.bodies, b)
	}
	for i := range acts {
		a := &NationalAct{Nature: []string{"loi", "décret", "arrêté"}[i%3], Date: c.day()}
		if i%4 > 0 {
			a.Number = fmt.Sprintf("%s-%d", a.Date.Year(), 1+c.rand.IntN(1900))
		} else {
			a.Title = "relatif à " + c.word() + " et " + c.word()
		}
		c.acts = append(c.acts, a)
	}
	for range 20000 {
		c.titles = append(c.titles, c.word()+" et "+c.word()+" pour "+c.word())
	}
	return c
}

// word is one of about ten thousand.
func (c *generatedCorpus) word() string {
	s := ""
	for n := c.rand.IntN(10000) + 100; n > 0; n /= 22 {
		s += []string{"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "bre", "cla", "dro", "fri", "gno", "plu", "tra", "spi"}[n%22]
	}
	return s
}

func (c *generatedCorpus) day() Day {
	return Day(fmt.Sprintf("20%02d-%02d-%02d", 12+c.rand.IntN(5), 1+c.rand.IntN(12), 1+c.rand.IntN(28)))
}

// common picks with the skew of names: the first few are named often.
func (c *generatedCorpus) common(n int) int {
	f := c.rand.Float64()
	return int(f * f * f * float64(n))
}

func (c *generatedCorpus) report() *Report {
	k := c.common(8000)
	own := rand.New(rand.NewPCG(uint64(k), 7)) // what is true of the k-th report
	r := &Report{Head: "rapport"}
	body, author, day, title := c.bodies[own.IntN(len(c.bodies))], fmt.Sprintf("Nom%d", own.IntN(3000)), Day(fmt.Sprintf("20%02d-%02d-%02d", 12+own.IntN(5), 1+own.IntN(12), 1+own.IntN(28))), c.titles[own.IntN(len(c.titles))]
	if c.rand.IntN(2) == 0 {
		r.Bodies = []*Body{body}
	}
	if c.rand.IntN(3) == 0 {
		r.Authors = []*Person{{Name: author, Family: author}}
	}
	if c.rand.IntN(2) == 0 {
		r.Date, r.Role = day[:[]int{4, 7, 10}[c.rand.IntN(3)]], DateRole(c.rand.IntN(3))
	}
	if c.rand.IntN(3) == 0 {
		r.Topic = title
	}
	if c.rand.IntN(8) == 0 || !r.Identified() {
		r.Title = title
	}
	return r
}

// fill adds the mentions of n documents: in each 3 reports, 30 bodies and 10 acts.
func (c *generatedCorpus) fill(x *identities, n int) (records int) {
	var recorder recorder
	for k := range n {
		from := origin{document: fmt.Sprintf("QANR5L14QE%d", k+1), date: Date(fmt.Sprintf("20%02d-%02d-%02d", 12+k%5, 1+k%12, 1+k%28)), legislature: 14}
		recorder.enter(from.document)
		var all []*record
		for range 30 {
			all = append(all, recorder.body(c.bodies[c.common(len(c.bodies))], from))
		}
		for range 10 {
			all = append(all, recorder.act(c.acts[c.common(len(c.acts))], from))
		}
		for range 3 {
			all = append(all, recorder.report(c.report(), from))
		}
		for _, r := range all {
			x.add(r)
		}
		records += len(all)
	}
	return records
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// BenchmarkIdentities measures what a corpus of documents costs: records made and added, memory held, the decision.
func BenchmarkIdentities(b *testing.B) {
	for _, documents := range []int{5_000, 20_000, 100_000} {
		b.Run(fmt.Sprint(documents), func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				c := newGeneratedCorpus(100_000, 60_000)
				before := heap()
				x := newIdentities(Base{prefix: DefaultBase}, nil)
				b.StartTimer()
				records := c.fill(x, documents)
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*records), "ns/record")
				b.StopTimer()
				b.ReportMetric((float64(heap())-float64(before))/(1<<20), "MiB")
				b.StartTimer()
				x.resolve()
				b.StopTimer()
				b.ReportMetric((float64(heap())-float64(before))/(1<<20), "MiB-resolved")
				b.StartTimer()
				runtime.KeepAlive(x)
			}
		})
	}
}
