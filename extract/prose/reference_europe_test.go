package prose

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"qparl/ontology"
)

// The slow reference of acts of the Union cited by number: an expression for head, qualifiers and number, and guards for what makes
// the number one of the Union.
var (
	unionLetters   = `(?:UE|CEE|CE|EU|EC|EEC|Euratom|EURATOM|CECA|JAI|PESC)`
	unionQualifier = `(?:\(\s*` + unionLetters + `(?:\s*,\s*` + unionLetters + `)*\s*\)|europ[ée]en(?:ne)?s?|communautaires?|` + unionLetters + `)`
	unionSign      = `(?:[nN]\s*[°º]\s*|[nN]o\.?\s+)?`
	unionAct       = spacedPattern(`((?i:directives?(?:-cadres?)?|r[èe]glements?|d[ée]cisions?(?:-cadres?)?))((?:\s+` + unionQualifier + `)*)\s+` + unionSign +
		`(` + unionLetters + `/)?(\d{1,4})([/-])(\d{1,4})(?:\s?/\s?(` + unionLetters + `)|-(` + unionLetters + `)|\s+(UE|CEE|CE|EU|EC|EEC))?`)
)

// unionActs returns «begin number» of the acts.
func unionActs(s string) (lines []string) {
	for at := 0; at < len(s); {
		m := unionAct.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return lines
		}
		group := func(k int) string {
			if m[2*k] < 0 {
				return ""
			}
			return s[at+m[2*k] : at+m[2*k+1]]
		}
		letters := group(7) + group(8) + group(9)
		end := at + m[1]
		if group(9) != "" && strings.HasPrefix(s[end:], "/") { // «2004/17 UE/2016/679»: of the next one
			letters, end = group(7)+group(8), at+m[13]
		}
		marked := group(2) != "" || group(3) != "" || letters != ""
		begin := at + m[0]
		if wordStarts(s, begin) && wordEnds(s, end) && unionNumberFits(group(1), group(4), group(5), group(6), marked) && (letters != "" || !unionDate.MatchString(s[end:])) {
			number := s[at+m[8] : end]
			if group(9) != "" && letters == group(9) {
				number = s[at+m[8]:at+m[13]] + "/" + letters
			}
			lines = append(lines, fmt.Sprintf("%d %s", begin, strings.Join(strings.Fields(number), "")))
			at = end
			continue
		}
		_, size := utf8.DecodeRuneInString(s[begin:])
		at = begin + size
	}
	return lines
}

var unionDate = regexp.MustCompile(`^[/-]\d`)

// unionNumberFits tells whether a pair of numbers is year and rank, in the order of its nature when nothing else marks the Union.
func unionNumberFits(head, first, mark, second string, marked bool) bool {
	year := func(s string) bool {
		n, _ := strconv.Atoi(s)
		return len(s) == 4 && n >= 1952 && n <= 2099 || len(s) == 2 && n >= 52
	}
	if !year(first) && !year(second) || mark == "-" && !marked {
		return false
	}
	switch c := strings.ToLower(head)[:2]; {
	case marked || c == "di":
		return true
	case strings.HasPrefix(c, "r"):
		return len(second) == 4 && year(second) || len(first) == 4 && first >= "2015"
	}
	return false
}

func unionActsIn(s string) (lines []string) {
	mentions, errs := NewFinder([]*Extractor{EuropeanAct}).Find(&ontology.Question{Text: s})
	for _, err := range errs {
		lines = append(lines, err.Error())
	}
	for _, m := range mentions {
		if m.Rule == "number" && strings.ContainsAny(s[m.Span.Begin:m.Span.Begin+1], "drDR") { // the others of a list have no head
			lines = append(lines, fmt.Sprintf("%d %s", m.Span.Begin, m.Entity.(*ontology.EUAct).Number))
		}
	}
	return lines
}

var unionPieces = struct{ before, head, qualifier, sign, number, letters, after []string }{
	before:    []string{"Selon la ", "Au sens du ", "🚲 L’", "La sous-", "", "Cette ", "(", "la même "},
	head:      []string{"directive", "Directive", "règlement", "reglement", "décision", "decision", "directives", "directive-cadre", "décision-cadre", "RÈGLEMENT", "règle", "direction"},
	qualifier: []string{"", "", " (UE)", " (CE)", " européenne", " européen", " CE", " (UE, Euratom)", " communautaire", " municipale"},
	sign:      []string{" ", " n° ", " n°", " n\u00a0° ", " no ", " nº "},
	number:    []string{"2004/17", "79/409", "1760/2008", "2016/679", "UE/2016/679", "91-676", "12/14", "3/2015", "28/07/2022", "2092/91", "5", "2015-468"},
	letters:   []string{"", "", "/CE", "/CEE", "/UE", " /UE", "/JAI", " CE", "-CE"},
	after:     []string{".", ", qui est connue.", " est connue.", "", " et la mer.", ") est là."},
}

// TestEuropeanReference compares grammar and reference on generated and mutated sentences, and on the sample pages.
func TestEuropeanReference(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 3))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	p := &unionPieces
	sentence := func() string {
		return pick(p.before) + pick(p.head) + pick(p.qualifier) + pick(p.sign) + pick(p.number) + pick(p.letters) + pick(p.after)
	}
	texts := fuzzSeeds(t)
	for range 8000 {
		s := sentence()
		if r.IntN(2) == 0 {
			s = mutate(r, s+" "+sentence())
		}
		texts = append(texts, s)
	}
	for _, s := range texts {
		if got, want := unionActsIn(s), unionActs(s); !slices.Equal(got, want) {
			t.Fatalf("%q\n the grammar says %q\n the reference %q", s, got, want)
		}
	}
}
