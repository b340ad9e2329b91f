package ontology

import (
	"regexp"
	"strconv"
	"strings"
)

// The IRIs of things known from prose only; see the IRI scheme in README.md beside this file.

// MentionOf is a mention of one of several entities on one span, told apart by the last word of the entity's IRI, or by its kind
// where that is not known yet.
func (b Base) MentionOf(mention, entity IRI, kind string) IRI {
	last := entity.text[strings.LastIndexByte(entity.text, '/')+1:]
	if _, _, open := cutPlaceholder(last); open {
		last = kind
	}
	return IRI{b.concat(mention.text, ";", last)}
}

// Report is keyed by its date and the producing body, title, author or topic.
func (b Base) Report(day Day, name string) IRI {
	return b.join("report/", orX(string(day)), "/", wordKey(name))
}

// Recommendation is keyed by its report and its number, in lower case: 12-bis.
func (b Base) Recommendation(report IRI, number string) IRI {
	return IRI{b.concat(report.text, "/recommendation/", wordKey(number))}
}

// PersonOf is a person with a role in a body, a report or an office; never merged by name beyond it.
func (b Base) PersonOf(scope IRI, name string) IRI {
	return IRI{b.concat(scope.text, "/person/", wordKey(name))}
}

const legifrance = "https://www.legifrance.gouv.fr/eli/"

// eliNatures are the natures whose ELI follows from number and date; seen on Légifrance.
var eliNatures = map[string]string{"loi": "loi", "décret": "decret", "ordonnance": "ordonnance"}

// NationalAct is the ELI when nature, number and date give one, else nature and number, else nature, date and title; zero
// when the words do not identify the act: a date alone never does.
func (b Base) NationalAct(nature, number string, day Day, title string) IRI {
	date, exact := day.Exact()
	if eli := eliNatures[nature]; eli != "" && exact && isActNumber(number) {
		y, m, d := date.Parts()
		return IRI{b.concat(legifrance, eli, "/", strconv.Itoa(y), "/", strconv.Itoa(m), "/", strconv.Itoa(d), "/", number, "/jo/texte")}
	}
	switch {
	case number != "":
		return b.join("legal/", wordKey(nature), "/", wordKey(number))
	case day != "" && names(title):
		return b.join("legal/", wordKey(nature), "/", string(day), "/", wordKey(title))
	}
	return IRI{}
}

// isActNumber tells whether a number has the form of those of the Journal officiel: 2014-58, 83-947.
func isActNumber(s string) bool {
	year, rank, ok := strings.Cut(s, "-")
	return ok && (len(year) == 4 || len(year) == 2) && digits(year) >= 0 && rank != "" && digits(rank) > 0
}

const eliText = "/jo/texte"

// ArticleOf is an article of an act.
func (b Base) ArticleOf(act IRI, number string) IRI {
	if whole, ok := strings.CutSuffix(act.text, eliText); ok {
		return IRI{b.concat(whole, "/jo/article_", wordKey(number))}
	}
	return IRI{b.concat(act.text, "/art/", wordKey(number))}
}

// CodeArticle is keyed by the full name of the code and the article's number.
func (b Base) CodeArticle(code, number string) IRI {
	return b.join("legal/code/", wordKey(code), "/art/", wordKey(number))
}

// EUAct is the ELI of a directive, regulation or decision, when its number tells year and rank for certain.
func (b Base) EUAct(a *EUAct) IRI {
	kind := map[string]string{"directive": "dir", "règlement": "reg", "décision": "dec"}[a.Nature]
	if year, rank := euYearAndRank(a); kind != "" && year > 0 {
		return IRI{b.concat("http://data.europa.eu/eli/", kind, "/", strconv.Itoa(year), "/", strconv.Itoa(rank), "/oj")}
	}
	return b.join("legal/ue/", wordKey(a.Nature), "/", wordKey(a.Number))
}

var euNumber = regexp.MustCompile(`^(\d+)/(\d+)(/[A-Za-z]+)?$`)

// euYearAndRank reads 2004/17/CE, 79/409/CEE, 1760/2008, 2016/679. Regulations were numbered rank/year before 2015, everything
// else year/rank; where the printed order can be both, the plausible year is the year. 0, 0 when it stays open.
func euYearAndRank(a *EUAct) (year, rank int) {
	m := euNumber.FindStringSubmatch(strings.ReplaceAll(a.Number, " ", ""))
	if m == nil {
		return 0, 0
	}
	first, second := parseNumber(m[1]), parseNumber(m[2])
	firstYear, secondYear := euYear(m[1]), euYear(m[2])
	switch {
	case a.Nature != "règlement" && firstYear > 0:
		return firstYear, second
	case firstYear >= 2015 && (secondYear == 0 || a.Date.Year() == m[1]):
		return firstYear, second
	case secondYear > 0 && secondYear < 2015 && (firstYear < 2015 || a.Date.Year() == m[2]):
		return secondYear, first
	}
	return 0, 0 // «2024/1991» alone is of 2024 or of 1991
}

// euYear reads a year of four digits, or of two from 1952 to 1999.
func euYear(s string) int {
	n := parseNumber(s)
	switch {
	case len(s) == 4 && n >= 1952 && n <= 2099:
		return n
	case len(s) == 2 && n >= 52:
		return 1900 + n
	}
	return 0
}

// Treaty is keyed by its name.
func (b Base) Treaty(name string) IRI { return b.join("legal/traite/", wordKey(name)) }

// CourtDecision is keyed by court, date and number; what is missing is x.
func (b Base) CourtDecision(court string, day Date, number string) IRI {
	key := "x"
	if number != "" {
		key = wordKey(number)
	}
	return b.join("legal/decision/", wordKey(court), "/", orX(string(day)), "/", key)
}

// Bill is keyed by chamber, legislature or session, and number.
func (b Base) Bill(legislature int, bill *Bill) IRI {
	if bill.Session != "" {
		return b.join("legal/bill/senat/", wordKey(bill.Session), "/", wordKey(bill.Number))
	}
	return b.join("legal/bill/an/L", strconv.Itoa(legislature), "/", wordKey(bill.Number))
}
