package ontology

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// signature is a sketch of the set of a text's shingles: the share of equal places of two signatures estimates the Jaccard
// similarity of the two sets, within 0.025 (standard deviation) at 0.8; that two places of 256 values agree by chance adds less than
// 0.001. The zero signature is that of a text without shingles.
//
// It is made by fast similarity sketching (Dahlgaard, Knudsen, Thorup: Fast Similarity Sketching, FOCS 2017): each shingle
// is hashed once and falls into one place; only places that stay empty, as those of short texts do, need further rounds.
type signature [signaturePlaces]uint8

const (
	signaturePlaces = 256
	shingleWords    = 3 // a shingle is a run of so many words of the folded text
)

// sketcher makes signatures; its buffer is used again. One per worker.
type sketcher struct{ shingles []uint64 }

// sketch returns the signature of a text, folded as for its digest: case and punctuation do not count.
func (s *sketcher) sketch(text string) (sig signature) {
	f := folds.Get().(*folder)
	f.fold(text)
	f.out = s.cut(f.out)
	folds.Put(f)
	if len(s.shingles) == 0 {
		return sig
	}
	var least [signaturePlaces]uint64
	for i := range least {
		least[i] = math.MaxUint64
	}
	for round, empty := 0, signaturePlaces; empty > 0; round++ {
		empty -= s.fill(&least, round)
	}
	for i, v := range least {
		sig[i] = uint8(v)
	}
	return sig
}

// fill puts every shingle into the place that its hash of the round names, where the least value stays; a value of a later
// round is greater than all before. After as many rounds as there are places a round fills one place, so that none stays
// empty. It returns how many places it was the first to fill.
func (s *sketcher) fill(least *[signaturePlaces]uint64, round int) (filled int) {
	salt, later := uint64(round)*0x9e3779b97f4a7c15, uint64(round)<<47
	for _, x := range s.shingles {
		x = scramble(x + salt)
		place := x >> 56
		if round >= signaturePlaces {
			place = uint64(round - signaturePlaces)
		}
		v := later | x&(1<<47-1)
		if old := least[place]; v < old {
			least[place] = v
			if old == math.MaxUint64 {
				filled++
			}
		}
	}
	return filled
}

// cut hashes the shingles of a folded text, words with one blank between them, and returns the text's buffer. A shingle's hash
// is a polynomial of the hashes of its words, which rolls on word by word.
func (s *sketcher) cut(folded []byte) []byte {
	const (
		factor = 0xd6e8feb86659fd93
		oldest = factor * factor % (1 << 64) * factor % (1 << 64) // factor to the power of shingleWords
	)
	s.shingles = s.shingles[:0]
	n := len(folded)
	folded = append(folded, "        "...) // the last word is read eight bytes at a time as well
	var ring [shingleWords]uint64
	var sum uint64
	for i, words := 0, 0; i < n; words++ {
		word := uint64(factor)
		for blank := -1; blank < 0; {
			word, blank = wordChunk(word, binary.LittleEndian.Uint64(folded[i:]))
			if blank < 0 {
				i += 8
			} else {
				i += blank + 1
			}
		}
		slot := &ring[words%shingleWords]
		sum, *slot = sum*factor+word-*slot*oldest, word
		if words >= shingleWords-1 {
			s.shingles = append(s.shingles, sum)
		}
	}
	return folded[:n]
}

// wordChunk hashes eight bytes of a word, or those before a blank, whose index it returns; -1 when there is none.
func wordChunk(hash, chunk uint64) (uint64, int) {
	blank := -1
	if m := zeroBytes(chunk ^ ' '*ones); m != 0 {
		blank = bits.TrailingZeros64(m) >> 3
		chunk &= 1<<(8*blank) - 1
	}
	hash = (hash ^ chunk) * 0xff51afd7ed558ccd
	return hash ^ hash>>32, blank
}

// scramble is the finaliser of splitmix64: every bit of x moves every bit of the result.
func scramble(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
