package prose

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"qparl/ontology"
)

// The slow reference of acts cited by number or date: a regular expression on the string, and guards that look at the words
// around a match. It defines the core of a citation and nothing else: no alias, issuer, list or title.
var (
	referenceSign   = `(?:[nN]\s*[°º]s?|[nN]os?\.?|[nN]uméros?)\s*`
	referenceNumber = `(?:` + referenceSign + `\d[\dA-Za-z]*(?:[-/.][\dA-Za-z]+)*|(?:\d{2}|\d{4})-\d+)`
	referenceMonth  = `(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)`
	referenceYear   = `(?:(?:1[5-9]|20)\d\d|2100)`
	referenceDay    = `(?:(?:0?[1-9]|[12]\d|3[01]|1er)\s+)?` + referenceMonth + `\s+` + referenceYear
	referenceDate   = `(?:(?:[eE]n\s+date\s+d[ue]|du)\s+(?:` + referenceDay + `|\d{1,2}/\d{1,2}/` + referenceYear + `)|d(?:e\s+|['’])(?:` + referenceDay + `|\d{1,2}/\d{1,2}/` + referenceYear + `|` + referenceYear + `))`
	referenceHead   = `(?i:lois?(?:\s+(?:organiques?|constitutionnelles?))?|ordonnances?|d[ée]crets?(?:-lois?)?|arr[êe]t[ée]s?|circulaires?)`
	referencePass   = `(?:\s+(?i:interminist[ée]riel(?:le)?s?|minist[ée]riel(?:le)?s?|pr[ée]fectora(?:l|ux|le|les)|conjointe?s?|modifi[ée]e?s?))*`
	referenceAct    = spacedPattern(referenceHead + referencePass +
		`(?:\s+` + referenceNumber + `(?:` + referencePass + `\s+` + referenceDate + `)?|\s+` + referenceDate +
		`(?:` + referencePass + `\s+` + referenceNumber + `)?)`)
	referenceBill = spacedPattern(`(?i)(?:projets?|propositions?|avant-projets?)\s+(?:d['’]|de\s+(?:la\s+|l['’])?)?$|(?i)commissions?\s+des\s+$|(?i)juges?\s+$`)
	referenceLone = spacedPattern(`d(?:e\s+|['’])` + referenceYear + `$`)
	referenceSpan = spacedPattern(`^\s*(?:-|à )`)
	referenceDone = spacedPattern(`(?i)(?:^|[^\pL'’-])(?:a|ont|est|sont|été|être|avait|avaient|était|étaient|ayant|étant|fut|soit|aura|auront|serait)\s+$`)
)

// spacedPattern compiles an expression in which \s is any blank, no-break ones too.
func spacedPattern(expression string) *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(expression, `\s`, `[\s\x{a0}\x{202f}\x{2009}]`))
}

// referenceActs returns the cores as «begin-end».
func referenceActs(s string) (cores []string) {
	for at := 0; at < len(s); {
		m := referenceAct.FindStringIndex(s[at:])
		if m == nil {
			return cores
		}
		begin, end := at+m[0], at+m[1]
		if lone := referenceLone.FindStringIndex(s[begin:end]); lone != nil && referenceSpan.MatchString(s[end:]) {
			end = begin + shorterMatch(s[begin:begin+lone[0]])
		}
		if !wordStarts(s, begin) || !wordEnds(s, end) || referenceBill.MatchString(s[:begin]) || referencedParticiple(s, begin, end) || end == begin {
			_, size := utf8.DecodeRuneInString(s[begin:])
			at = begin + size
			continue
		}
		cores = append(cores, fmt.Sprintf("%d-%d", begin, end))
		at = end
	}
	return cores
}

// shorterMatch returns the length of the citation at the beginning of s, 0 when there is none.
func shorterMatch(s string) int {
	if m := referenceAct.FindStringIndex(s); m != nil && m[0] == 0 {
		return m[1]
	}
	return 0
}

func referencedParticiple(s string, begin, end int) bool {
	word := strings.ToLower(s[begin:min(end, begin+12)])
	return (strings.HasPrefix(word, "arr")) && s[begin] == 'a' && referenceDone.MatchString(s[:begin])
}

// wordStarts tells whether no letter, digit or hyphen stands before a place.
func wordStarts(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return at == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-'
}

func wordEnds(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return at == len(s) || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// coresOf returns the cores of the acts that the extractor cites by number or date alone.
func coresOf(s string) (cores []string) {
	q := &ontology.Question{Text: s}
	mentions, _ := NewFinder([]*Extractor{NationalAct}).Find(q)
	for _, m := range mentions {
		if m.Rule != "number-or-date" {
			continue
		}
		core := m.Core
		if core == 0 {
			core = m.Span.End
		}
		cores = append(cores, fmt.Sprintf("%d-%d", m.Span.Begin, core))
	}
	slices.Sort(cores)
	return cores
}

func checkReference(t *testing.T, s string) {
	t.Helper()
	want := referenceActs(s)
	slices.Sort(want)
	if got := coresOf(s); !slices.Equal(got, want) {
		t.Errorf("%q\n the grammar says %v, the reference %v", s, got, want)
	}
}

// actPieces build sentences; each choice is made by chance, the same at each run.
var actPieces = struct{ before, head, sign, number, date, after []string }{
	before: []string{"Selon la ", "En vertu de l'", "Le projet de ", "Par ", "M. le ministre a pris l'", "Vu les ", "🚲 L’", "Il a ", "une proposition de ", "de ladite "},
	head:   []string{"loi", "loi organique", "ordonnance", "décret", "decret", "décret-loi", "arrêté", "arrêté préfectoral", "circulaire interministérielle", "lois", "Loi", "LOI", "arrêtés"},
	sign:   []string{" n° ", " n°", "\u00a0n°\u00a0", " n °", " nº ", " no ", " N° ", " n°  ", " "},
	number: []string{"2014-58", "83-947", "2002-70", "99-5", "2019-1147"},
	date:   []string{" du 3 mai 2010", " du 1er juin 2006", " du 3\u00a0mai\u00a02010", " en date du 12 mars 1987", " du 09/03/2010", " du 3 aout 1990", " de juillet 2016", " de 1905", ""},
	after:  []string{" est connue.", ", qui est connue.", " relatif à la pêche est connu.", " et la mer.", " (annexe)", "", " modifié sur ce point."},
}

func actSentence(r *rand.Rand) string {
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	p := &actPieces
	s := pick(p.before) + pick(p.head)
	if r.IntN(4) > 0 {
		s += pick(p.sign) + pick(p.number)
	}
	return s + pick(p.date) + pick(p.after)
}

// mutate deletes, doubles or swaps words.
func mutate(r *rand.Rand, s string) string {
	words := strings.Split(s, " ")
	for range r.IntN(3) {
		k := r.IntN(len(words))
		switch r.IntN(3) {
		case 0:
			words = slices.Delete(words, k, k+1)
		case 1:
			words = slices.Insert(words, k, words[k])
		default:
			j := r.IntN(len(words))
			words[k], words[j] = words[j], words[k]
		}
		if len(words) == 0 {
			return ""
		}
	}
	return strings.Join(words, " ")
}

// TestActReference compares the grammar with the reference on generated and mutated sentences.
func TestActReference(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 7))
	for range 8000 {
		s := actSentence(r)
		if r.IntN(2) == 0 {
			s = mutate(r, s+" "+actSentence(r))
		}
		if checkReference(t, s); t.Failed() {
			return
		}
	}
}

// TestActReferenceOnSamples compares them on the sample pages.
func TestActReferenceOnSamples(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "questions", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample pages: %v", err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		checkReference(t, ontology.Text(string(data)))
	}
}
