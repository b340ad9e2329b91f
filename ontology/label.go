package ontology

import "strconv"

// The label templates of the classes, in French; see README.md beside this file.

func (t QuestionType) label() string {
	return [...]string{"Question", "Question écrite", "Question orale sans débat", "Question au Gouvernement"}[t]
}

func (b Base) questionLabel(q *Question) string {
	return b.concat(q.Type.label(), " n° ", strconv.Itoa(q.Number), " (", ordinal(q.Legislature), " législature)")
}

func (b Base) answerLabel(d Date) string {
	if d == "" {
		return "Réponse"
	}
	return b.concat("Réponse publiée au JO le ", d.French())
}

func constituencyLabel(c *Constituency) string {
	if c.Number <= 0 {
		return c.Department
	}
	return c.Department + " (" + ordinal(c.Number) + " circonscription)"
}

func mandateLabel(q *Question) string {
	s := "Mandat : " + q.Author.Name + ", " + ordinal(q.Legislature) + " législature"
	if c := constituencyLabel(&q.Author.Constituency); c != "" {
		s += ", " + c
	}
	return s
}

// ordinal is 1re, 2e, 14e: feminine, for législature and circonscription.
func ordinal(n int) string {
	if n == 1 {
		return "1re"
	}
	return strconv.Itoa(n) + "e"
}

// englishOrdinal is 1st, 2nd, 3rd, 11th, 14th.
func englishOrdinal(n int) string {
	suffix := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
