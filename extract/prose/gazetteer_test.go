package prose

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
)

// gazetteerShape says what a file of names must look like.
type gazetteerShape struct {
	columns []columnRule
	least   int // entries, fewer are a damaged file
	key     []int
}

// columnRule checks one field; it says what is wrong, or "".
type columnRule func(string) string

var (
	yearSpan    = regexp.MustCompile(`^\d{4}-(\d{4})?$`)
	actNumber   = regexp.MustCompile(`^\d{2,4}-\d+$`)
	euActNumber = regexp.MustCompile(`^\d{2,4}/\d{1,4}(/CEE?|/UE)?$`)
	celexNumber = regexp.MustCompile(`^3\d{4}[LRD]\d{4}$`)
	familyWord  = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
)

var gazetteerShapes = map[string]gazetteerShape{
	"codes.tsv":      {[]columnRule{printedName, acronyms}, 90, []int{0}},
	"bodies.tsv":     {[]columnRule{printedName, acronyms, oneOf("body", "group"), matching(familyWord)}, 2000, []int{0}},
	"acts.tsv":       {[]columnRule{printedName, oneOf("loi", "loi organique", "ordonnance", "décret", "circulaire"), optional(matching(actNumber)), isoDate, optional(matching(yearSpan))}, 250, []int{0, 4}},
	"euacts.tsv":     {[]columnRule{printedName, oneOf("directive", "règlement", "décision"), matching(euActNumber), matching(celexNumber), optional(matching(yearSpan))}, 150, []int{0, 4}},
	"treaties.tsv":   {[]columnRule{printedName, acronyms}, 120, []int{0}},
	"givennames.txt": {[]columnRule{givenName}, 1800, []int{0}},
	"titles.tsv":     {[]columnRule{printedName, oneOf("civility", "title"), oneOf("yes", "no")}, 100, []int{0}},
	"regions.txt":    {[]columnRule{printedName, oneOf("region", "former region", "department", "territory")}, 120, []int{0}},
}

func TestGazetteerLines(t *testing.T) {
	for file, shape := range gazetteerShapes {
		t.Run(file, func(t *testing.T) { checkGazetteer(t, file, shape) })
	}
}

func checkGazetteer(t *testing.T, file string, shape gazetteerShape) {
	keys, entries := map[string]int{}, 0
	for i, line := range gazetteerLines(t, file) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		entries++
		fields := strings.Split(line, "\t")
		if len(fields) != len(shape.columns) {
			t.Errorf("%s:%d: %d fields, want %d", file, i+1, len(fields), len(shape.columns))
			continue
		}
		for c, rule := range shape.columns {
			if wrong := rule(fields[c]); wrong != "" {
				t.Errorf("%s:%d: column %d %q: %s", file, i+1, c+1, fields[c], wrong)
			}
		}
		key := foldedKey(fields, shape.key)
		if first, taken := keys[key]; taken {
			t.Errorf("%s:%d: %q stands already on line %d", file, i+1, fields[0], first)
		}
		keys[key] = i + 1
	}
	if entries < shape.least {
		t.Errorf("%s: %d entries, want at least %d", file, entries, shape.least)
	}
}

// gazetteerLines also checks what holds for every file: UTF-8 in NFC as typed, a source named at the top, no stray blanks.
func gazetteerLines(t *testing.T, file string) []string {
	data, err := os.ReadFile(filepath.Join("gazetteer", file))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	if !strings.HasPrefix(lines[0], "# ") {
		t.Errorf("%s:1: no comment that names the source", file)
	}
	for i, line := range lines {
		if line == "" || strings.ContainsAny(line, "’\u00a0\u202f\r") || strings.ContainsFunc(line, isCombining) {
			t.Errorf("%s:%d: empty, or with a curly apostrophe, a special blank or a combining mark: %q", file, i+1, line)
		}
	}
	return lines
}

func isCombining(r rune) bool { return unicode.Is(unicode.Mn, r) }

func foldedKey(fields []string, columns []int) string {
	var parts []string
	for _, c := range columns {
		parts = append(parts, fold(fields[c]))
	}
	return strings.Join(parts, "\t")
}

// An acronym stands for one body: of two that share one, the file gives it to neither or to the one prose means. A body may
// not bear the acronym of another as its name either.
func TestAcronymStandsForOneEntry(t *testing.T) {
	for _, file := range []string{"codes.tsv", "bodies.tsv", "treaties.tsv"} {
		names, owners := map[string]string{}, map[string]string{}
		for _, row := range gazetteerRows(file) {
			names[fold(row[0])] = row[0]
		}
		for _, row := range gazetteerRows(file) {
			for _, acronym := range strings.Split(row[1], "|") {
				if owner, taken := owners[acronym]; taken && acronym != "" {
					t.Errorf("%s: %s stands for %q and for %q", file, acronym, owner, row[0])
				}
				if name, taken := names[fold(acronym)]; taken && name != row[0] {
					t.Errorf("%s: %s of %q is the name of %q", file, acronym, row[0], name)
				}
				owners[acronym] = row[0]
			}
		}
	}
}

// CELEX numbers are computed from the official number: year and number change places in 2015, and for regulations before it.
func TestCELEXAgreesWithNumber(t *testing.T) {
	for _, row := range gazetteerRows("euacts.tsv") {
		year, number, _ := strings.Cut(row[2], "/")
		number, _, _ = strings.Cut(number, "/")
		if row[1] == "règlement" && (len(year) != 4 || year < "2015" || year > "2099") {
			year, number = number, year
		}
		if len(year) == 2 {
			year = "19" + year
		}
		want := fmt.Sprintf("3%s%s%04s", year, map[string]string{"directive": "L", "règlement": "R", "décision": "D"}[row[1]], number)
		if row[3] != want {
			t.Errorf("%s: CELEX %s, the number %s says %s", row[0], row[3], row[2], want)
		}
	}
}

// The year of a law's number is the year of its signature.
func TestActNumberAgreesWithDate(t *testing.T) {
	for _, row := range gazetteerRows("acts.tsv") {
		year, _, numbered := strings.Cut(row[2], "-")
		if numbered && !strings.HasSuffix(row[3][:4], year) {
			t.Errorf("%s: number %s, date %s", row[0], row[2], row[3])
		}
		if row[4] != "" && row[4][:4] < row[3][:4] {
			t.Errorf("%s: used from %s, signed on %s", row[0], row[4][:4], row[3])
		}
	}
}

func TestAliasYearsDoNotOverlap(t *testing.T) {
	for _, file := range []string{"acts.tsv", "euacts.tsv"} {
		last := map[string]string{}
		for _, row := range gazetteerRows(file) {
			from, to, _ := strings.Cut(row[4], "-")
			alias := fold(row[0])
			if before, again := last[alias]; again && (before == "" || from == "" || from <= before) {
				t.Errorf("%s: %q: the years from %q on overlap those to %q", file, row[0], from, before)
			}
			last[alias] = to
		}
	}
}

func printedName(s string) string {
	switch {
	case strings.TrimSpace(s) != s || strings.Contains(s, "  "):
		return "stray blanks"
	case !strings.ContainsFunc(s, unicode.IsLetter):
		return "no letter"
	case strings.ContainsAny(s, ";|\""):
		return "a mark that parts fields"
	}
	return ""
}

func acronyms(s string) string {
	if s == "" {
		return ""
	}
	for _, a := range strings.Split(s, "|") {
		if wrong := printedName(a); wrong != "" {
			return wrong
		}
		if !strings.ContainsFunc(a, unicode.IsUpper) && !strings.Contains(a, " ") {
			return "an acronym without a capital"
		}
	}
	return ""
}

func givenName(s string) string {
	if first := []rune(s)[0]; !unicode.IsUpper(first) || strings.ContainsAny(s, " 0123456789") {
		return "no given name: a capital first, no blank, no digit"
	}
	return ""
}

func isoDate(s string) string {
	if d, err := time.Parse(time.DateOnly, s); err != nil || d.Year() < 1789 {
		return "no date"
	}
	return ""
}

func oneOf(values ...string) columnRule {
	return func(s string) string {
		for _, v := range values {
			if s == v {
				return ""
			}
		}
		return "none of " + strings.Join(values, ", ")
	}
}

func matching(form *regexp.Regexp) columnRule {
	return func(s string) string {
		if form.MatchString(s) {
			return ""
		}
		return "not of the form " + form.String()
	}
}

func optional(rule columnRule) columnRule {
	return func(s string) string {
		if s == "" {
			return ""
		}
		return rule(s)
	}
}
