package prose

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

// The slow reference of the numbered recommendations, «recommandation», «proposition» and «préconisation» only, which need no report
// in sight: head word, list of numbers behind it or ordinals before it. It works on the characters, with regular expressions.
const (
	refBlank  = `[\s\x{a0}\x{2009}\x{202f}]`
	refMonth  = `(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)`
	refSuffix = `(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies)`
)

var (
	refHead    = regexp.MustCompile(`(?i)(?:recommandation|proposition|pr[ée]conisation)(s?)`)
	refBill    = regexp.MustCompile(`(?i)^` + refBlank + `+(?:(?:de|du|des)` + refBlank + `+|d['’])(?:lois?|r[ée]solution)\b`)
	refSign    = regexp.MustCompile(`(?i)^` + refBlank + `*(?:n` + refBlank + `*[°º](?:s\b)?|n` + refBlank + `+os\b|nos?\b\.?|num[ée]ros?\b)`)
	refNumber  = regexp.MustCompile(`^` + refBlank + `*(\d+)`)
	refBis     = regexp.MustCompile(`(?i)^` + refBlank + `+(` + refSuffix + `)\b`)
	refCounted = regexp.MustCompile(`(?i)^` + refBlank + `*(?:%|€|euros?\b|` + refMonth + `)`)
	refJoin    = regexp.MustCompile(`(?i)^` + refBlank + `*(?:,` + refBlank + `+(?:(?:et|ou)` + refBlank + `+)?|(?:et|ou)` + refBlank + `+|(à|a|-|–)` + refBlank + `+)`)
	refOrdinal = regexp.MustCompile(`(?:^|[^\pL\d-])(\d{1,3})(?:e|re|er|ème)` + refBlank + `+$`)
)

// refRecommendations returns «first-last: numbers» of each mention, in bytes.
func refRecommendations(s string) (found []string) {
	for _, m := range refHead.FindAllStringSubmatchIndex(s, -1) {
		before, _ := utf8.DecodeLastRuneInString(s[:m[0]])
		after, _ := utf8.DecodeRuneInString(s[m[1]:])
		if unicode.IsLetter(before) || unicode.IsDigit(before) || before == '-' || unicode.IsLetter(after) || unicode.IsDigit(after) || after == '-' || after == '\'' || after == '’' {
			continue
		}
		if refBill.MatchString(s[m[1]:]) {
			continue
		}
		first, last := m[0], m[1]
		numbers, end := refList(s, m[1], m[3] > m[2])
		switch o := refOrdinal.FindStringSubmatchIndex(s[:m[0]]); {
		case len(numbers) > 0:
			last = end
		case o != nil && s[o[2]:o[3]] != "000" && !regexp.MustCompile(`(?i)(?:^|[^\pL])(?:une?|toute|deux|en)`+refBlank+`+$`).MatchString(s[:o[2]]):
			n, _ := strconv.Atoi(s[o[2]:o[3]])
			numbers, first = []string{strconv.Itoa(n)}, o[2]
		default:
			continue
		}
		found = append(found, fmt.Sprintf("%d-%d: %s", first, last, strings.Join(numbers, " ")))
	}
	return found
}

// refList reads the numbers at byte i; plural tells whether the head is.
func refList(s string, i int, plural bool) (numbers []string, end int) {
	signed := false
	if m := refSign.FindString(s[i:]); m != "" && refNumber.MatchString(s[i+len(m):]) {
		i, signed = i+len(m), true
	}
	number, end := refOne(s, i, signed, false)
	for number != "" {
		numbers = append(numbers, number)
		join := refJoin.FindStringSubmatchIndex(s[end:])
		if join == nil {
			break
		}
		at, isRange := end+join[1], join[2] >= 0
		signed := false
		if m := refSign.FindString(s[at:]); m != "" && refNumber.MatchString(s[at+len(m):]) {
			at, signed = at+len(m), true
		}
		if !signed && !plural && !isRange {
			break
		}
		next, after := refOne(s, at, signed, true)
		if next == "" || !signed && refCounted.MatchString(s[after:]) {
			break
		}
		if isRange {
			from, _ := strconv.Atoi(numbers[len(numbers)-1])
			to, _ := strconv.Atoi(next)
			for n := from + 1; from > 0 && n < to && to-from <= 100; n++ {
				numbers = append(numbers, strconv.Itoa(n))
			}
		}
		number, end = next, after
	}
	return numbers, end
}

// refOne reads one number at byte i, behind a sign or a joining word, or a blank.
func refOne(s string, i int, signed, joined bool) (string, int) {
	m := refNumber.FindStringSubmatchIndex(s[i:])
	if m == nil || !signed && !joined && m[2] == m[0] {
		return "", i
	}
	digits, end := s[i+m[2]:i+m[3]], i+m[1]
	n, _ := strconv.Atoi(digits)
	next, _ := utf8.DecodeRuneInString(s[end:])
	if part := regexp.MustCompile(`^\.(\d{1,2})(?:[^\d\pL]|$)`).FindStringSubmatchIndex(s[end:]); part != nil && n > 0 && len(digits) < 4 {
		if at := end + part[3]; signed || !refCounted.MatchString(s[at:]) {
			return strconv.Itoa(n) + s[end:at], at
		}
	}
	if n == 0 || len(digits) > 3 || unicode.IsLetter(next) || regexp.MustCompile(`^[-./]\d`).MatchString(s[end:]) || !signed && refCounted.MatchString(s[end:]) {
		return "", i
	}
	if bis := refBis.FindStringSubmatchIndex(s[end:]); bis != nil {
		return strconv.Itoa(n) + " " + strings.ToLower(s[end+bis[2]:end+bis[3]]), end + bis[1]
	}
	return strconv.Itoa(n), end
}

// fastRecommendations returns the same of the extractor.
func fastRecommendations(s string) (found []string) {
	mentions, _ := NewFinder([]*Extractor{Recommendation}).Find(&ontology.Question{Text: s})
	for _, m := range mentions {
		e := m.Entity.(*ontology.Recommendations)
		found = append(found, fmt.Sprintf("%d-%d: %s", m.Span.Begin, m.Span.End, strings.Join(e.Numbers, " ")))
	}
	return found
}

func TestRecommendationsAgreeWithReference(t *testing.T) {
	check := func(s string) {
		t.Helper()
		if fast, slow := fmt.Sprint(fastRecommendations(s)), fmt.Sprint(refRecommendations(s)); fast != slow {
			t.Errorf("%q\nfast %s\nslow %s", s, fast, slow)
		}
	}
	pages, err := filepath.Glob(filepath.Join("..", "..", "testdata", "questions", "*.txt"))
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	for _, page := range pages {
		data, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		check(ontology.Text(string(data)))
	}
	random := rand.New(rand.NewSource(1))
	pick := func(of ...string) string { return of[random.Intn(len(of))] }
	number := func() string { return strconv.Itoa(1 + random.Intn(120)) }
	for range 20000 {
		var b strings.Builder
		b.WriteString(pick("", "Elle cite la ", "l'une des ", "🙂 ", "une ", "la 12e ", "la 3ème ", "une 2e ", "contre-", "cette "))
		b.WriteString(pick("recommandation", "recommandations", "proposition", "propositions", "préconisation", "Preconisations", "Recommandation"))
		b.WriteString(pick(" ", " n° ", " n°", " nº ", " nos ", " n°s ", " no ", " no. ", " n os ", " numéro ", "\u00a0n°\u202f", " de loi n° ", " de ", ""))
		b.WriteString(pick(number(), number(), "", "12 bis", "2003/361", "1234", "98-01", "5 %", "3 mai", "7 euros"))
		for range random.Intn(4) {
			b.WriteString(pick(", ", " et ", " à ", " ou ", " et n° ", ", n° ", " et nos ", ".", " du "))
			b.WriteString(pick(number(), number(), "12 ter", "communes", "4 %", "2014-58"))
		}
		b.WriteString(pick(".", " du rapport Arzel.", " tardent.", ", qui tarde", " ; fin", ""))
		check(b.String())
	}
}
