package ontology

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// someWords are invented; their frequencies are those of no language, which makes chance agreement rarer than in prose, so
// the generated texts share an opening as questions do.
func someWords(r *rand.Rand, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("mot%d", int(math.Abs(r.NormFloat64())*300))
	}
	return words
}

const opening = "M. Jean Exemple attire l'attention de Mme la ministre de la justice sur la situation suivante. "

// variants makes families of texts: a text and copies of it with more and more of its words changed.
func variants(families, copies, length int) (texts []string) {
	r := rand.New(rand.NewPCG(7, 11))
	for range families {
		words := someWords(r, length)
		for c := range copies {
			mine := slices.Clone(words)
			for range c {
				mine[r.IntN(len(mine))] = fmt.Sprintf("autre%d", r.IntN(1000))
			}
			texts = append(texts, opening+strings.Join(mine, " "))
		}
	}
	return texts
}

// jaccard compares two texts by their words, not by any hash.
func jaccard(a, b map[string]bool) float64 {
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

func shingleSet(text string) map[string]bool {
	words := strings.Fields(string((&folder{}).folded(text)))
	set := map[string]bool{}
	for i := shingleWords; i <= len(words); i++ {
		set[strings.Join(words[i-shingleWords:i], " ")] = true
	}
	return set
}

func (f *folder) folded(text string) []byte { f.fold(text); return f.out }

func signaturesOf(texts []string) []*signature {
	var s sketcher
	all := make([]*signature, len(texts))
	for i, t := range texts {
		sig := s.sketch(t)
		all[i] = &sig
	}
	return all
}

// TestNearDuplicatesAgainstJaccard compares with every pair's true similarity.
func TestNearDuplicatesAgainstJaccard(t *testing.T) {
	for _, length := range []int{20, 60, 200, 900} {
		texts := variants(6, 30, length)
		sets := make([]map[string]bool, len(texts))
		for i := range texts {
			sets[i] = shingleSet(texts[i])
		}
		var stated, wrong, wanted, missed, near int
		pairs := nearDuplicates(signaturesOf(texts))
		for i := range texts {
			for j := range i {
				similarity := jaccard(sets[i], sets[j])
				_, found := slices.BinarySearch(pairs, uint64(i)<<32|uint64(j))
				if _, back := slices.BinarySearch(pairs, uint64(j)<<32|uint64(i)); back != found {
					t.Fatalf("texts %d and %d: only one direction", i, j)
				}
				switch {
				case found && similarity < 0.72:
					wrong++
				case !found && similarity > 0.87:
					missed++
				}
				if found {
					stated++
				}
				if similarity > 0.87 {
					wanted++
				}
				if (similarity >= 0.8) == found {
					near++
				}
			}
		}
		t.Logf("%d words: %d pairs stated, %d of them below 0.72; %d pairs above 0.87, %d missed; %.4f on their side of 0.8",
			length, stated, wrong, wanted, missed, float64(near)/float64(len(texts)*(len(texts)-1)/2))
		if wrong > 0 || missed > 0 || stated == 0 {
			t.Errorf("%d words: %d pairs below 0.72 stated, %d above 0.87 missed", length, wrong, missed)
		}
	}
}

// TestSignatureEstimates checks that the share of equal places has the mean and the spread of a Jaccard estimator, for short
// texts too.
func TestSignatureEstimates(t *testing.T) {
	for _, length := range []int{6, 20, 200} {
		var bias, spread float64
		n := 0
		texts := variants(60, 4, length)
		signatures := signaturesOf(texts)
		for i := range texts {
			for j := i / 4 * 4; j < i; j++ {
				equal := 0
				for k := range signatures[i] {
					if signatures[i][k] == signatures[j][k] {
						equal++
					}
				}
				off := float64(equal)/signaturePlaces - jaccard(shingleSet(texts[i]), shingleSet(texts[j]))
				bias, spread, n = bias+off, spread+off*off, n+1
			}
		}
		bias, spread = bias/float64(n), math.Sqrt(spread/float64(n))
		t.Logf("%d words: bias %.4f, spread %.4f", length, bias, spread)
		if math.Abs(bias) > 0.01 || spread > 0.05 {
			t.Errorf("%d words: bias %.4f, spread %.4f", length, bias, spread)
		}
	}
}

func TestSketchIgnoresCaseAndPunctuation(t *testing.T) {
	var s sketcher
	a := s.sketch("La 6^e réponse, donnée à l'Assemblée : «oui».")
	b := s.sketch("LA 6E RÉPONSE DONNÉE À L’ASSEMBLÉE OUI")
	if a != b || a == (signature{}) {
		t.Error("two spellings of one text have two signatures")
	}
	if s.sketch("deux mots") != (signature{}) || s.sketch("") != (signature{}) {
		t.Error("a text shorter than a shingle has a signature")
	}
	if s.sketch("quatre mots et plus") == s.sketch("plus et mots quatre") || s.sketch("a b c d") == s.sketch("a b c e") {
		t.Error("the order of words does not count")
	}
	// words of 7, 8, 9 and 16 bytes, at the end of a text too
	if s.sketch("abcdefg abcdefgh abcdefghi") == s.sketch("abcdefg abcdefgh abcdefghj") || s.sketch("a b abcdefghabcdefgh") == s.sketch("a b abcdefgh abcdefgh") {
		t.Error("the end of a word does not count")
	}
}

// TestManyCopies: thousands of copies of one text are stated in linear number, and each has some.
func TestManyCopies(t *testing.T) {
	texts := slices.Repeat([]string{opening + "réponse d'attente"}, 3000)
	pairs := nearDuplicates(signaturesOf(texts))
	if most := 2 * neighbours * len(texts); len(pairs) > most {
		t.Errorf("%d statements, want at most %d", len(pairs), most)
	}
	for i := range texts {
		if n, _ := slices.BinarySearch(pairs, uint64(i)<<32); n == len(pairs) || pairs[n]>>32 != uint64(i) {
			t.Fatalf("copy %d has no near duplicate", i)
		}
	}
}

// BenchmarkSketch measures signatures in bytes of text.
func BenchmarkSketch(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, length := range []int{30, 250, 1500} {
		b.Run(fmt.Sprintf("%d words", length), func(b *testing.B) {
			text := strings.Join(someWords(r, length), " ")
			var s sketcher
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				s.sketch(text)
			}
		})
	}
}

// BenchmarkNearDuplicates searches texts in families of ten.
func BenchmarkNearDuplicates(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			signatures := signaturesOf(variants(n/10, 10, 60))
			runtime.GC()
			b.ReportAllocs()
			for b.Loop() {
				nearDuplicates(signatures)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/text")
		})
	}
}
