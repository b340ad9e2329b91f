package extract

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// deflated packs b; at level -3 with the codes of the RFC, which the library does not write by itself.
func deflated(t testing.TB, b []byte, level int) []byte {
	t.Helper()
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, level)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(b)
	w.Close()
	return packed.Bytes()
}

// inflated unpacks with the inflater, in slices that are exactly as long as it asks for.
func inflated(packed []byte, size int) ([]byte, bool) {
	src := append(slices.Clone(packed), make([]byte, sourceSlack)...)
	dst := make([]byte, size+inflateSlack)
	n, ok := new(inflater).inflate(dst, src[:len(packed)], size)
	return dst[:n], ok
}

func TestInflate(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 70000)
	skewed := make([]byte, 100000)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for i := range skewed { // frequencies that need long codes
		skewed[i] = byte(255 * random.Float64() * random.Float64() * random.Float64() * random.Float64() * random.Float64())
	}
	far := slices.Concat(noise[:32768], noise[:300], skewed, skewed[:40000])
	for name, b := range map[string][]byte{
		"nothing": nil, "one": []byte("a"), "runs": bytes.Repeat([]byte("a"), 5000), "pairs": bytes.Repeat([]byte("ab"), 700),
		"sevens": bytes.Repeat([]byte("abcdefg"), 999), "text": []byte(strings.Repeat(frenchText, 9)), "noise": noise, "skewed": skewed, "far": far,
		"short text": []byte(frenchText),
	} {
		for _, level := range []int{flate.HuffmanOnly, 0, 1, 6, 9} {
			packed := deflated(t, b, level)
			if got, ok := inflated(packed, len(b)); !ok || !bytes.Equal(got, b) {
				t.Errorf("%s, level %d: %v, %d bytes of %d", name, level, ok, len(got), len(b))
			}
			if _, ok := inflated(packed, len(b)-1); ok && len(b) > 0 {
				t.Errorf("%s, level %d: more than the size goes unnoticed", name, level)
			}
			for _, cut := range []int{1, 2, len(packed) / 2} {
				if got, ok := inflated(packed[:max(0, len(packed)-cut)], len(b)); ok && len(got) == len(b) && cut > 1 && len(b) > 1 {
					t.Errorf("%s, level %d: cut by %d, and read", name, level, cut)
				}
			}
		}
	}
}

const frenchText = "Mme A attire l'attention de M. le ministre de l'intérieur sur les conséquences, pour les communes de moins de 3 500 habitants, " +
	"du décret n° 2014-450 du 2 mai 2014 ; elle lui demande quelles suites il entend donner aux recommandations du rapport."

// A block with the codes of the RFC (3.2.6): «aaaaaaaaaa», as zlib writes it.
func TestInflateFixedCodes(t *testing.T) {
	packed := []byte{0x4b, 0x84, 0x03, 0x00}
	if got, ok := inflated(packed, 10); !ok || string(got) != "aaaaaaaaaa" {
		t.Errorf("got %q, %v", got, ok)
	}
}

// FuzzInflate compares with the standard library: what is accepted is the same, and what the library reads is accepted.
func FuzzInflate(f *testing.F) {
	for _, level := range []int{flate.HuffmanOnly, 0, 1, 9} {
		f.Add(deflated(f, []byte(frenchText), level))
		f.Add(deflated(f, bytes.Repeat([]byte("abc"), 100), level))
	}
	f.Add([]byte{0x4b, 0x84, 0x03, 0x00})
	f.Fuzz(func(t *testing.T, packed []byte) {
		stored := bytes.NewReader(packed)
		want, err := io.ReadAll(io.LimitReader(flate.NewReader(stored), 1<<20))
		if err != nil {
			want = make([]byte, 4096)
		}
		got, ok := inflated(packed, len(want))
		if ok && err == nil && !bytes.Equal(got, want) {
			t.Fatalf("%x gives %q, the library %q", packed, got, want)
		}
		if ok && err != nil && len(got) > len(want) {
			t.Fatalf("%x gives more than asked for", packed)
		}
		if !ok && err == nil && len(want) < 1<<20 && stored.Len() == 0 {
			t.Fatalf("%x is refused; the library reads %q", packed, want)
		}
	})
}

func BenchmarkInflate(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(frenchText)
	var text strings.Builder
	for text.Len() < 4000 {
		fmt.Fprint(&text, words[random.IntN(len(words))], " ", random.IntN(100), " ")
	}
	packed := append(deflated(b, []byte(text.String()), 6), make([]byte, sourceSlack)...)
	z, dst := new(inflater), make([]byte, text.Len()+inflateSlack)
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if n, ok := z.inflate(dst, packed[:len(packed)-sourceSlack], text.Len()); !ok || n != text.Len() {
			b.Fatal(n, ok)
		}
	}
}
