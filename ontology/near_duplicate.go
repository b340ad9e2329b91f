package ontology

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// Two texts are near duplicates when more than alikePlaces of the places of their signatures are equal: an estimated Jaccard
// similarity of the sets of their shingles of 0.80. In a text of 150 words that is five words changed in five places, or a
// paragraph of 30 words left out; in one of 30 words, one word. The two sample questions, on two recommendations of one
// report to one minister, have 0.24.
const alikePlaces = signaturePlaces * 8 / 10

// Candidates agree in all places of one of the bands: 99.8 % of the pairs of similarity 0.8 do, 0.1 % of those of 0.2.
const (
	bands      = 20
	bandPlaces = 6
)

// neighbours bounds the texts before it that a text is compared with in a band, the nearest in the order given, so that a
// text copied thousands of times costs no more than others. The copies are then stated near duplicates of their neighbours,
// not each of all.
const neighbours = 64

// nearDuplicates returns both directions of each pair of near duplicates, as from<<32|to, sorted; from and to count the
// signatures in the order given. It is linear in their number.
func nearDuplicates(signatures []*signature) []uint64 {
	slots := make([]int32, 1<<bits.Len(uint(len(signatures)))) // last text of the slot, from 1
	before := make([]int32, len(signatures))                   // the one before it in its slot
	var pairs []uint64
	for band := range bands {
		clear(slots)
		for i, s := range signatures {
			if *s == (signature{}) {
				continue
			}
			slot := &slots[scramble(s.band(band))&uint64(len(slots)-1)]
			pairs = appendAlike(pairs, signatures, i, band, *slot, before)
			before[i], *slot = *slot, int32(i+1)
		}
	}
	slices.Sort(pairs)
	return pairs
}

// appendAlike looks for near duplicates of the i-th text in the chain of texts that begins with the last of its slot. A pair
// that agrees in an earlier band was seen there.
func appendAlike(pairs []uint64, signatures []*signature, i, band int, last int32, before []int32) []uint64 {
	s := signatures[i]
	for seen := 0; last > 0 && seen < neighbours; last = before[last-1] {
		other := signatures[last-1]
		if other.band(band) != s.band(band) {
			continue
		}
		seen++
		if !agreeBefore(s, other, band) && alike(s, other) {
			j := int(last - 1)
			pairs = append(pairs, uint64(i)<<32|uint64(j), uint64(j)<<32|uint64(i))
		}
	}
	return pairs
}

// band returns six places.
func (s *signature) band(n int) uint64 {
	return binary.LittleEndian.Uint64(s[n*bandPlaces:]) & (1<<(8*bandPlaces) - 1)
}

func agreeBefore(a, b *signature, band int) bool {
	for n := range band {
		if a.band(n) == b.band(n) {
			return true
		}
	}
	return false
}

func alike(a, b *signature) bool {
	equal := 0
	for i := 0; i < signaturePlaces; i += 8 {
		equal += bits.OnesCount64(zeroBytes(binary.LittleEndian.Uint64(a[i:]) ^ binary.LittleEndian.Uint64(b[i:])))
	}
	return equal > alikePlaces
}
