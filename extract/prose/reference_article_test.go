package prose

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"qparl/ontology"
)

// The slow reference of «article» with its numbers: regular expressions that read one number after another, and guards. It
// defines the span up to the last number and the canonical numbers, not the parent. Parts of articles («II», «alinéa 3») are not in
// it.
var (
	referenceArticleHead = spacedPattern(`^(?:articles?|Articles?|ARTICLES?|arts?\.?|Arts?\.?)(?:\s+|\s*$)`)
	referenceLettered    = spacedPattern(`^(?:(L\.O|LO|LP|LR|[LRDA])(\.?\s*)(\*?)\.?\s*-?)(?:\s*)(\d)`)
	referenceDigits      = spacedPattern(`^(1er|\d+)((?:[-–‑]\d+(?:[A-Z]{1,2}\b)?)*)`)
	referenceMultiple    = spacedPattern(`^\s+(?i:(bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies))(?:[^\pL\d'’-]|$)`)
	referenceLetter      = spacedPattern(`^\s+([A-Z]{1,2})(?:[^\pL\d'’*-]|$)`)
	referenceInitial     = spacedPattern(`^\s+(?:M\.\s*\p{Lu}|(?:L|R|D|A|LO|LP|LR)\.?\s*[\d*]|L\.[OP]|[A-Z]{1,2}\s+\d|C[EPI]\b|[EU]E\b|EU\b)`)
	referenceFirst       = spacedPattern(`^(1er|premier)(?:[^\pL\d]|$)`)
	referenceSeparator   = spacedPattern(`^(?:\s*,\s*(?:(?:et|ou|ainsi\s+que)\s+)?|\s+(?:et|ou|à|ainsi\s+que)\s+)`)
	referenceFollowing   = spacedPattern(`^(?:\s*,)?\s+(?:et|ou)\s+suivante?s?(?:[^\pL]|$)`)
)

// referenceNumberAt reads one number; size 0 means none.
func referenceNumberAt(s string) (name string, size int) {
	at := 0
	if m := referenceFirst.FindStringSubmatch(s); m != nil {
		return withSuffixes("1er", s, len(m[1]))
	}
	if m := referenceLettered.FindStringSubmatchIndex(s); m != nil {
		letters := s[m[2]:m[3]]
		name = map[string]string{"LO": "L.O.", "L.O": "L.O.", "LP": "LP.", "LR": "LR."}[letters]
		if name == "" {
			name = letters + "."
		}
		if m[6] < m[7] {
			name += "*"
		}
		name += " "
		at = m[8]
	}
	m := referenceDigits.FindStringSubmatchIndex(s[at:])
	if m == nil {
		return "", 0
	}
	return withSuffixes(name+s[at:at+m[1]], s, at+m[1])
}

// withSuffixes adds «bis» and capitals to a number that ends at a place.
func withSuffixes(name, s string, at int) (string, int) {
	for {
		if m := referenceMultiple.FindStringSubmatchIndex(s[at:]); m != nil {
			name += " " + strings.ToLower(s[at+m[2]:at+m[3]])
			at += m[3]
			continue
		}
		m := referenceLetter.FindStringSubmatchIndex(s[at:])
		if m == nil || referenceInitial.MatchString(s[at:]) || strings.Trim(s[at+m[2]:at+m[3]], "IVX") == "" && !referenceMultiple.MatchString(s[at+m[3]:]) {
			return name, at
		}
		name += " " + s[at+m[2]:at+m[3]]
		at += m[3]
	}
}

// referenceArticles returns «begin-end numbers» of each citation.
func referenceArticles(s string) (lines []string) {
	for begin := 0; begin < len(s); begin++ {
		head := referenceArticleHead.FindString(s[begin:])
		if head == "" || !wordStarts(s, begin) {
			continue
		}
		at := begin + len(head)
		name, size := referenceNumberAt(s[at:])
		if size == 0 {
			continue
		}
		word := strings.ToLower(strings.TrimRight(head, " \u00a0\u202f."))
		several := word != "article"
		numbers := []string{name}
		for at += size; ; at += size {
			if m := referenceFollowing.FindString(s[at:]); m != "" {
				at += strings.LastIndex(m, "suivant") + len("suivant")
				for strings.HasPrefix(s[at:], "e") || strings.HasPrefix(s[at:], "s") {
					at++
				}
				break
			}
			sep := len(referenceSeparator.FindString(s[at:]))
			if sep == 0 {
				break
			}
			if name, size = referenceNumberAt(s[at+sep:]); size == 0 || !several && name[0] >= '0' && name[0] <= '9' {
				break
			}
			numbers = append(numbers, name)
			at += sep
		}
		lines = append(lines, fmt.Sprintf("%d-%d %s", begin, at, strings.Join(numbers, "|")))
		begin = at - 1
	}
	return lines
}

func articlesOf(s string) (lines []string) {
	mentions, _ := NewFinder([]*Extractor{Article}).Find(&ontology.Question{Text: s})
	for _, m := range mentions {
		if a := m.Entity.(*ontology.Articles); articleWord.MatchString(s[m.Span.Begin:]) {
			lines = append(lines, fmt.Sprintf("%d-%d %s", m.Span.Begin, m.Span.End, strings.Join(a.Numbers, "|")))
		}
	}
	return lines
}

// articleWord tells citations with their head word from bare ones.
var articleWord = regexp.MustCompile(`^(?i:art)`)

var articlePieces = struct{ before, head, number, separator, after []string }{
	before: []string{"Selon l'", "Les ", "aux ", "🚲 L’", "(", "dudit "},
	head:   []string{"article ", "articles ", "art. ", "Article ", "article\u00a0", "articles  "},
	number: []string{"L. 121-1", "L121-1", "R.417-12", "D.* 212-4", "R*. 123-4", "LO 141", "L.O. 142", "A. 444-32", "L\u00a0411-3", "12", "1er", "premier", "244 quater B", "18-1 A", "39 AH", "7 ter",
		"L. 253 bis", "1600-0 H bis", "L. 521-3-1", "49-3", "L. 14"},
	separator: []string{", ", " et ", " ou ", " à ", ", et ", " ainsi que "},
	after:     []string{" du code civil.", " et suivants du code rural", " prévoit cela.", ".", ", qui prévoit cela", "", " de la loi", ")"},
}

func articleSentence(r *rand.Rand) string {
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	p := &articlePieces
	s := pick(p.before) + pick(p.head) + pick(p.number)
	for range r.IntN(3) {
		s += pick(p.separator) + pick(p.number)
	}
	return s + pick(p.after)
}

// strayLetter is the letter of a code without its number, which mutation leaves behind: no rule says what it is.
var strayLetter = spacedPattern(`\b(?:[LRDA]|LO)(?:\.?\*?\.?|\.O\.)\s+(?:\D|$)`)

// TestArticleReference compares the grammar with the reference on generated and mutated sentences.
func TestArticleReference(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 11))
	for range 8000 {
		s := articleSentence(r)
		if r.IntN(2) == 0 {
			s = mutate(r, s+" "+articleSentence(r))
		}
		if strayLetter.MatchString(s) {
			continue
		}
		got, want := articlesOf(s), referenceArticles(s)
		if !slices.Equal(got, want) {
			t.Fatalf("%q\n the grammar says %v, the reference %v", s, got, want)
		}
	}
}
