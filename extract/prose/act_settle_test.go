package prose

import (
	"testing"

	"qparl/ontology"
)

// TestFullActs looks at what the short form, the last act of each text, stands for.
func TestFullActs(t *testing.T) {
	for _, c := range []struct{ text, number string }{
		{"La loi n° 2008-492 du 26 mai 2008 sur les marchés reste. La loi du 26 mai 2008", "2008-492"},
		{"La loi n° 2002-303 du 4 mars 2002 et la loi n° 2002-304 du 4 mars 2002 restent. La loi du 4 mars 2002", ""},
		{"Le décret n° 2008-492 du 26 mai 2008 reste. La loi du 26 mai 2008", ""},
		{"La loi n° 2015-991 du 7 août 2015 (loi NOTRe) reste. La loi NOTRe", "2015-991"},
		{"La loi n° 2015-136 du 9 février 2015 relative aux ondes, dite « loi Abeille », reste. La loi « Abeille »", "2015-136"},
		{"La loi n° 2015-991 du 7 août 2015 reste. La loi du 7 août 2015 (loi NOTRe) aussi. La loi NOTRe", "2015-991"},
		{"La loi NOTRe est là. La loi ALUR", ""},
		{"La loi n° 2023-1322 du 29 décembre 2023 de finances pour 2024 reste. La loi de finances pour 2024", "2023-1322"},
		{"La loi n° 2023-1322 du 29 décembre 2023 de finances pour 2024 reste. La loi de finances rectificative pour 2024", ""},
		{"La loi n° 2023-1322 du 29 décembre 2023 reste. La loi n° 2023-1322", "2023-1322"},
	} {
		q := &ontology.Question{Text: c.text + "."}
		mentions := legalMentions(q)
		var last *ontology.NationalAct
		for _, m := range mentions {
			if a, ok := m.Entity.(*ontology.NationalAct); ok {
				last = a
			}
		}
		number := ""
		if last.Full != nil {
			number = last.Full.Number
			if last.Full.Full != nil {
				t.Errorf("%s: a full form has itself a full form", c.text)
			}
		}
		if number != c.number {
			t.Errorf("%s: stands for %q, want %q", c.text, number, c.number)
		}
	}
}

// TestApposedAct has the number after the name.
func TestApposedAct(t *testing.T) {
	q := &ontology.Question{Text: "La loi LOM (loi n° 2019-1428) reste."}
	first := legalMentions(q)[0].Entity.(*ontology.NationalAct)
	if first.Full == nil || first.Full.Number != "2019-1428" {
		t.Errorf("the law in front of the brackets stands for %v", first.Full)
	}
}

// TestAnswerInherits gives an article of the answer the code of the question.
func TestAnswerInherits(t *testing.T) {
	q := &ontology.Question{
		Text:    "L'article L. 9 du code rural est cité.",
		Answers: []ontology.Answer{{Text: "L'article L. 10 le dit, et l'article 5."}},
	}
	codes := map[string]string{}
	for _, m := range legalMentions(q) {
		if a, ok := m.Entity.(*ontology.Articles); ok {
			codes[a.Numbers[0]] = a.Code
		}
	}
	if codes["L. 10"] != "code rural" || codes["5"] != "" {
		t.Errorf("codes of the articles: %v", codes)
	}
}
