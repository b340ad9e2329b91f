package extract

import (
	"strconv"
	"strings"

	"qparl/ontology"
)

// months holds the French month names folded to lower case without accents: pages of the 8th to 10th legislatures print none.
var months = map[string]int{
	"janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
	"juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
}

var monthAccents = strings.NewReplacer("é", "e", "û", "u", "e\u0301", "e", "u\u0302", "u")

// parseDate reads the date forms of all sources: 2014-07-08, 2014-07-08T00:00:00+02:00, 08/07/2014, 8 juillet 2014,
// 1er avril 2014, 1 er avril 2014. what is empty when the date was read, else it says what is wrong. The day of a time
// stamp is the one printed: the sources print local time.
func parseDate(s string) (d ontology.Date, what string) {
	s = strings.TrimSpace(s)
	if len(s) >= 10 && s[4] == '-' {
		return parseISODate(s)
	}
	if len(s) == 10 && s[2] == '/' && s[5] == '/' {
		return makeDate(s[6:10], s[3:5], s[0:2])
	}
	return parseWrittenDate(s)
}

func parseISODate(s string) (ontology.Date, string) {
	if s[7] != '-' || len(s) > 10 && !isClock(s[10:]) {
		return "", "not a date"
	}
	return makeDate(s[0:4], s[5:7], s[8:10])
}

// isClock tells whether s is what follows the day of an xsd:dateTime: T00:00:00.000+02:00.
func isClock(s string) bool {
	if len(s) < 9 || s[0] != 'T' && s[0] != ' ' || s[3] != ':' || s[6] != ':' {
		return false
	}
	return strings.Trim(s[1:], "0123456789:.+-Z") == ""
}

// parseWrittenDate reads «8 juillet 2014», «1er avril 2014», and «1 er avril 2014» of the JO's own files.
func parseWrittenDate(s string) (ontology.Date, string) {
	words := strings.Fields(s)
	if len(words) == 4 && strings.EqualFold(words[1], "er") {
		words = append(words[:1], words[2:]...)
	}
	if len(words) != 3 {
		return "", "not a date"
	}
	day := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(words[0]), "er"), "^")
	if !isNumber(day) || !isNumber(words[2]) {
		return "", "not a date"
	}
	month, known := months[monthAccents.Replace(strings.ToLower(words[1]))]
	if !known {
		return "", "unknown month"
	}
	return makeDate(words[2], strconv.Itoa(month), day)
}

// The years a date can have: the uids of all questions name the Vth Republic (QANR5…), which has a Parliament since 1958.
const (
	firstYear = 1958
	lastYear  = 2099
)

func makeDate(year, month, day string) (ontology.Date, string) {
	if len(year) != 4 || !isNumber(year) || !isNumber(month) || !isNumber(day) {
		return "", "not a date"
	}
	if y := number(year); y < firstYear || y > lastYear {
		return "", "no such year"
	}
	d, ok := ontology.NewDate(number(year), number(month), number(day))
	if !ok {
		return "", "no such day"
	}
	return d, ""
}

// isNumber tells whether s is one to nine ASCII digits.
func isNumber(s string) bool {
	return len(s) > 0 && len(s) <= 9 && areDigits(s)
}

func areDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// number returns the value of the digits of s; see isNumber.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
