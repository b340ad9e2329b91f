package main

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// corpus invents the questions of one archive, in the order of their numbers.
type corpus struct {
	*world
	speaker
	legislature int
	n           int            // questions in all
	joint       []*jointAnswer // answers that some later questions will get too
	census      *census
}

// jointAnswer is an answer given word for word to several questions.
type jointAnswer struct {
	answer    texte
	ministry  int
	from, due int // weeks: the first question's, the answer's
	left      int // questions that will still get it
}

// Percentages of questions, after what the real archives show.
const (
	unanswered   = 10
	closed       = 2 // of all, among the unanswered
	renewed      = 5
	reattributed = 3
	flagged      = 1
	jointShare   = 5 // answers that repeat an earlier one
)

// Lengths of the visible texts, in characters.
const (
	questionLength = 880
	answerLength   = 1640
)

func newCorpus(n, legislature int, seed uint64) (*corpus, error) {
	g, err := parseGrammar(grammarText)
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(seed, uint64(legislature)))
	w := newWorld(g, legislature, random)
	s := speaker{grammar: g, random: random, slots: map[string]string{}}
	return &corpus{world: w, speaker: s, legislature: legislature, n: n, census: newCensus()}, nil
}

// next invents the question with a number from 1 to n.
func (c *corpus) next(number int) *record {
	week := (number - 1) * 100 / c.n // about two years of weekly issues
	deputy := &c.deputies[c.random.IntN(len(c.deputies))]
	list := c.ministries[c.government(week)]
	place := c.random.IntN(len(list))
	joint := c.takeJoint(week)
	if joint != nil {
		place = min(joint.ministry, len(list)-1)
	}
	asked := list[place]
	c.address(deputy, asked)
	q := question{
		XMLNS: "http://schemas.assemblee-nationale.fr/referentiel", XSI: "http://www.w3.org/2001/XMLSchema-instance",
		SchemaType: "QuestionEcrite_Type", UID: "QANR5L" + strconv.Itoa(c.legislature) + "QE" + strconv.Itoa(number), Type: "QE",
		Identifiant:    identifiant{strconv.Itoa(number), "5eme Republique", strconv.Itoa(c.legislature)},
		Indexation:     c.indexation(),
		Auteur:         auteur{identite{deputy.actorRef, deputy.mandat}, deputy.group},
		MinInt:         asked.denomination,
		MinAttribs:     minAttribs{minAttrib{c.issue(week, false), asked.denomination}},
		TextesQuestion: &textes{texte{c.issue(week, true), c.questionText()}},
	}
	c.follow(&q, week, place, joint)
	return &record{q}
}

// follow adds what happens to a question after its publication.
func (c *corpus) follow(q *question, week, place int, joint *jointAnswer) {
	due := week + 8 + c.random.IntN(40)
	if joint != nil {
		due = joint.due
	}
	if c.chance(renewed) {
		q.Renouvellements = c.renewals(week)
	}
	if c.chance(flagged) {
		q.Signalement = &signalement{c.day(week + 9), c.issue(week+10, false)}
	}
	if later := (c.government(week) + 1) % len(c.ministries); c.chance(reattributed) && place < len(c.ministries[later]) {
		changed := minAttrib{c.issue(week+4, false), c.ministries[later][place].denomination}
		changed.InfoJO.TypeJO = "JO_LOI_DECRET"
		q.MinAttribs.MinAttrib = []minAttrib{q.MinAttribs.MinAttrib.(minAttrib), changed}
	}
	switch {
	case joint != nil:
		q.TextesReponse = &reponses{joint.answer}
		c.census.joint++
	case c.chance(unanswered):
		q.Cloture = c.closedUnanswered(due)
		return
	default:
		answer := texte{c.issue(due, true), c.answerText()}
		q.TextesReponse = &reponses{answer}
		c.offerJoint(&jointAnswer{answer: answer, ministry: place, from: week, due: due})
	}
	c.census.answers++
	info := q.TextesReponse.Texte.InfoJO
	q.Cloture = &cloture{"REP_PUB", "Réponse publiée", info.DateJO, &info}
}

func (c *corpus) closedUnanswered(week int) *cloture {
	if !c.chance(100 * closed / unanswered) {
		return nil
	}
	kinds := [...][2]string{{"RETRAIT", "Question retirée"}, {"FIN_MANDAT", "Fin de mandat"}, {"CADUQUE", "Caducité"}}
	kind := kinds[c.random.IntN(len(kinds))]
	return &cloture{kind[0], kind[1], c.day(week), nil}
}

func (c *corpus) renewals(week int) *renouvelle {
	one := renouvellement{c.day(week + 14), c.issue(week+14, false)}
	if c.chance(70) {
		return &renouvelle{one}
	}
	return &renouvelle{[]renouvellement{one, {c.day(week + 27), c.issue(week+27, false)}}}
}

// takeJoint returns an answer that the next question shares with an earlier one, or nil.
func (c *corpus) takeJoint(week int) *jointAnswer {
	for len(c.joint) > 0 && (c.joint[0].left == 0 || week > c.joint[0].from+2) {
		c.joint = c.joint[1:]
	}
	if len(c.joint) == 0 || c.census.joint*100 >= c.census.answers*jointShare || !c.chance(30) {
		return nil
	}
	c.joint[0].left--
	return c.joint[0]
}

// offerJoint keeps an answer for up to four later questions.
func (c *corpus) offerJoint(j *jointAnswer) {
	if len(c.joint) < 3 {
		j.left = 1 + c.random.IntN(4)
		c.joint = append(c.joint, j)
	}
}

func (c *corpus) address(d *deputy, m ministry) {
	pronoun := [2]string{"il", "Il"}
	if d.woman {
		pronoun = [2]string{"elle", "Elle"}
	}
	c.slots["author"], c.slots["il"], c.slots["Il"], c.slots["place"] = d.name, pronoun[0], pronoun[1], d.place
	c.slots["theme"] = c.say("issue")
	c.slots["minister"], c.slots["Minister"] = m.minister, "Le "+strings.ToLower(m.Developpe[:1])+m.Developpe[1:]
}

func (c *corpus) indexation() indexation {
	title := c.random.IntN(len(c.titles))
	i := indexation{Rubrique: c.rubrique(title), Analyses: analyses{capital(c.titles[title])}}
	if c.legislature < 15 {
		topic, detail := c.titles[title], c.titles[(title*17+5)%len(c.titles)]
		i.TeteAnalyse = &topic
		i.Analyses.Analyse = []string{detail, "mise en œuvre"}
	}
	return i
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[size:]
}

// questionText is an opening, some context, and what is asked.
func (c *corpus) questionText() string { return c.text("open", "context", "ask", questionLength) }

// answerText is an opening, facts and rules, and a close.
func (c *corpus) answerText() string { return c.text("reply", "answer", "close", answerLength) }

// text writes until the text is new: the corpus has no two equal texts but the joint answers.
func (c *corpus) text(first, rule, last string, mean int) string {
	for {
		sentences := c.paragraph(first, rule, last, mean/2+c.random.IntN(mean))
		if c.census.add(sentences) {
			return c.markUp(sentences)
		}
	}
}

// paragraph puts different sentences of a rule between a first and a last one until the length is reached.
func (c *corpus) paragraph(first, rule, last string, length int) []string {
	sentences := []string{c.say(first)}
	end := c.say(last)
	size := utf8.RuneCountInString(sentences[0]) + utf8.RuneCountInString(end)
	order := c.random.Perm(len(c.rules[c.names[rule]]))
	for k := 0; size < length; k++ {
		s := c.sentence(rule, order[k%len(order)])
		size += utf8.RuneCountInString(s) + 1
		sentences = append(sentences, s)
	}
	return append(sentences, end)
}

// government tells which one is in office.
func (c *corpus) government(week int) int {
	g := 0
	for k, since := range governments {
		if week >= since {
			g = k
		}
	}
	return g
}

// issue is a mention of the weekly issue of the JO; texts have a page, other events have none.
func (c *corpus) issue(week int, page bool) infoJO {
	info := infoJO{TypeJO: "JO_QUESTION", DateJO: c.day(week)}
	if page {
		p := strconv.Itoa(1 + week%50*200 + c.random.IntN(200))
		info.PageJO = &p
	}
	return info
}

// day is the Tuesday of a week; the first is that of 5 July 2022.
func (c *corpus) day(week int) string {
	return time.Date(2022, 7, 5+7*week, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

func (c *corpus) chance(percent int) bool { return c.random.IntN(100) < percent }
