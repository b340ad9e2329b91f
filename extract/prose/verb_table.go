package prose

import "sync"

// verbTable finds the forms of a folded word: a hash table with open addressing, half full at most, over its key; the few words
// longer than their key are in long.
type verbTable struct {
	slots []verbSlot
	seen  []uint64 // filter: a bit for each hash of a word
	long  map[string]verbForm
}

type verbSlot struct {
	key  wordKey
	form verbForm // 0: the slot is free
}

// formTable is built at the first use.
var formTable = sync.OnceValue(func() *verbTable {
	t := &verbTable{slots: make([]verbSlot, 1<<16), seen: make([]uint64, 1<<(verbBits-6)), long: map[string]verbForm{}}
	for word, form := range conjugate() {
		if len(word) > 16 {
			t.long[word] = form
		} else if form != 0 {
			t.insert(keyOf(word), form)
		}
	}
	return t
})

// verbBits is the size of the filter: 2^18 bits, 32 KiB.
const verbBits = 18

func (t *verbTable) insert(k wordKey, form verbForm) {
	h := k.hash()
	t.seen[h>>(64-verbBits)>>6] |= 1 << (h >> (64 - verbBits) & 63)
	at := h & uint64(len(t.slots)-1)
	for t.slots[at].form != 0 {
		at = (at + 1) & uint64(len(t.slots)-1)
	}
	t.slots[at] = verbSlot{k, form}
}

// formOfFolded returns the forms of a folded word, 0 when it is no verb.
func formOfFolded[T []byte | string](folded T) verbForm {
	t := formTable()
	if len(folded) > 16 {
		return t.long[string(folded)]
	}
	k := keyOf(folded)
	h := k.hash()
	if t.seen[h>>(64-verbBits)>>6]>>(h>>(64-verbBits)&63)&1 == 0 {
		return 0
	}
	for at := h & uint64(len(t.slots)-1); t.slots[at].form != 0; at = (at + 1) & uint64(len(t.slots)-1) {
		if t.slots[at].key == k {
			return t.slots[at].form
		}
	}
	return 0
}
