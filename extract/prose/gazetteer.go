package prose

import (
	"embed"
	"maps"
	"slices"
	"strings"
	"sync"
)

//go:embed gazetteer
var gazetteerFiles embed.FS

// gazetteer finds the longest name of a list at a token. Names are compared word by word without case and accents; only a word
// written in capitals in the list must be so in the text (a longer acronym may be «Insee» as well), and a name of one
// word must begin with a capital.
type gazetteer struct {
	rows  [][]string
	first []int32 // by wordID: the node of a name's first word; 0: none begins with it
	edges []edge  // hash table with open addressing, half full at most
	count int     // of edges
	ends  []int32 // by node: row + 1 of the name that ends there
	caps  []bool  // by node: its word must be in capitals
}

// edge leads from a node to the next with a word. The root is node 0, to which none leads.
type edge struct {
	from, to int32
	word     wordID
}

// gazetteers names the files; column 0 holds names, and where a column is given, it holds acronyms or other forms.
var gazetteers = map[string]*lazyGazetteer{
	"codes.tsv": {forms: 1}, "bodies.tsv": {forms: 1}, "acts.tsv": {}, "euacts.tsv": {}, "treaties.tsv": {forms: 1}, "givennames.txt": {}, "titles.tsv": {}, "regions.txt": {},
}

type lazyGazetteer struct {
	forms int // column of other forms; 0: none
	once  sync.Once
	built *gazetteer
}

// gazetteerNamed returns a list ready for use, built at the first call.
func gazetteerNamed(file string) *gazetteer {
	l := gazetteers[file]
	l.once.Do(func() { l.built = newGazetteer(gazetteerRows(file), l.forms) })
	return l.built
}

// gazetteerRows returns the fields of each line; none when there is no such file.
func gazetteerRows(file string) (rows [][]string) {
	data, err := gazetteerFiles.ReadFile("gazetteer/" + file)
	if err != nil {
		return nil
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// rowNames returns all forms of an entry.
func rowNames(row []string, forms int) []string {
	names := []string{row[0]}
	if forms > 0 && len(row) > forms && row[forms] != "" {
		names = append(names, strings.Split(row[forms], "|")...)
	}
	return names
}

// gazetteerWords yields the words of all gazetteers, for the lexicon.
func gazetteerWords(yield func(word string)) {
	empty := &lexicon{words: make([]word, 1), slots: make([]slot, 1)}
	var tokens []token
	for _, file := range slices.Sorted(maps.Keys(gazetteers)) {
		for _, row := range gazetteerRows(file) {
			for _, name := range rowNames(row, gazetteers[file].forms) {
				tokens = tokenise(tokens[:0], name, empty)
				for _, t := range tokens {
					if t.shape != digitsShape {
						yield(name[t.begin:t.end])
					}
				}
			}
		}
	}
}

func newGazetteer(rows [][]string, forms int) *gazetteer {
	g := &gazetteer{rows: rows, ends: make([]int32, 1), caps: make([]bool, 1)}
	for i, row := range rows {
		for _, name := range rowNames(row, forms) {
			g.insert(name, int32(i))
		}
	}
	g.first = make([]int32, len(theLexicon().words))
	for _, e := range g.edges {
		if e.from == 0 && e.to != 0 && int(e.word) < len(g.first) {
			g.first[e.word] = e.to
		}
	}
	return g
}

func (g *gazetteer) insert(name string, row int32) {
	var t text
	t.reset(name)
	node := int32(0)
	for i := range t.len() {
		next := g.step(node, t.key(i))
		if next == 0 {
			next = int32(len(g.ends))
			g.add(edge{node, next, t.key(i)})
			g.ends, g.caps = append(g.ends, 0), append(g.caps, t.shape(i) == capsShape)
		}
		g.caps[next] = g.caps[next] && t.shape(i) == capsShape
		node = next
	}
	if node != 0 && g.ends[node] == 0 {
		g.ends[node] = row + 1
	}
}

// key is the word of a token; numbers have those above the lexicon.
func (t *text) key(i int) wordID {
	if t.shape(i) == digitsShape {
		return ^wordID(parseDigits(t.raw(i)) & 0x3fff)
	}
	return t.tokens[i].word
}

// at returns the row of the longest name that begins at token i and the token after it; nil when there is none.
func (g *gazetteer) at(t *text, i int) (row []string, next int) {
	node := int32(0)
	next = i
	for k := i; t.inside(k); k++ {
		key := t.key(k)
		if key == 0 {
			break
		}
		n := g.step(node, key)
		if n == 0 || g.caps[n] && !t.acronymLike(k) {
			break
		}
		node = n
		if end := g.ends[node]; end > 0 && (k > i || t.capital(k)) {
			row, next = g.rows[end-1], k+1
		}
	}
	return row, next
}

// begins tells whether a name begins with a word of the lexicon.
func (g *gazetteer) begins(word wordID) bool { return word != 0 && g.first[word] != 0 }

// step returns the node after a word, 0 when no name goes on with it.
func (g *gazetteer) step(node int32, key wordID) int32 {
	if node == 0 && int(key) < len(g.first) {
		return g.first[key]
	}
	if len(g.edges) == 0 {
		return 0
	}
	e := &g.edges[g.place(node, key)]
	return e.to
}

// place returns the place of an edge, free when there is none.
func (g *gazetteer) place(node int32, key wordID) uint32 {
	mask := uint32(len(g.edges) - 1)
	at := (uint32(node)*0x9e3779b1 ^ uint32(key)*0x85ebca6b) >> 7 & mask
	for g.edges[at].to != 0 && (g.edges[at].from != node || g.edges[at].word != key) {
		at = (at + 1) & mask
	}
	return at
}

func (g *gazetteer) add(e edge) {
	if g.count++; 2*g.count > len(g.edges) {
		old := g.edges
		g.edges = make([]edge, max(64, 2*len(old)))
		for _, o := range old {
			if o.to != 0 {
				g.edges[g.place(o.from, o.word)] = o
			}
		}
	}
	g.edges[g.place(e.from, e.word)] = e
}

// acronymLike tells whether a token may be an acronym: in capitals, or of four letters and more with a capital first.
func (t *text) acronymLike(i int) bool {
	return t.shape(i) == capsShape || t.capital(i) && len(t.raw(i)) >= 4
}
