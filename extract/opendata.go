package extract

import (
	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// The fields of the open data, JSON and XML, legislatures 14 to 17.
var (
	infoFields     = []shape{text("typeJO"), text("dateJO"), text("pageJO"), text("numJO"), unused("urlLegifrance"), unused("referenceNOR")}
	infoJO         = fields("infoJO", infoFields...)
	ministryFields = []shape{text("organeRef"), text("abrege"), text("developpe")}
	erratum        = fields("erratum", append([]shape{infoJO}, infoFields...)...).loose().several()
	publishedText  = []shape{infoJO, text("texte"), erratum, fields("erratas", erratum).several()}

	openDataQuestion = fields("question",
		text("uid"),
		fields("identifiant", text("numero"), unused("regime"), text("legislature")),
		text("type"),
		fields("indexationAN", text("rubrique"), text("teteAnalyse"),
			fields("analyses", text("analyse").several()).loose().several(),
			fields("ANALYSE", text("ANA").several())),
		fields("auteur",
			fields("identite", text("acteurRef"), text("mandatRef")),
			fields("groupe", ministryFields...)),
		fields("minInt", ministryFields...),
		fields("minAttribs", fields("minAttrib", infoJO, fields("denomination", ministryFields...)).several()).several(),
		fields("textesQuestion", fields("texteQuestion", publishedText...).several()).several(),
		fields("textesReponse", fields("texteReponse", publishedText...).several()).several(),
		fields("cloture", text("codeCloture"), text("libelleCloture"), text("dateCloture"), infoJO),
		fields("signalement", text("dateDepotSignal"), infoJO).several(),
		fields("renouvellements", fields("renouvellement",
			append([]shape{infoJO, text("dateRenouvellement")}, infoFields...)...).loose().several()).several(),
	)
)

var (
	infoNames   = &issueNames{"dateJO", "pageJO", "typeJO", "numJO"}
	organeNames = &ministryNames{"organeRef", "abrege", "developpe"}
)

// openData maps the fields of one question of the open data. It returns nil when the document was rejected.
func (t *tree) openData(v *fastjson.Value) *ontology.Question {
	id := member(v, "identifiant")
	q := new(ontology.Question)
	if !t.identify(q, identity{member(v, "uid"), member(v, "type"), member(id, "legislature"), member(id, "numero")}) {
		return nil
	}
	t.check(v, &openDataQuestion)
	t.openDataTopics(q, member(v, "indexationAN"))
	t.openDataAuthor(q, v)
	q.AskedMinistry = t.ministry(member(v, "minInt"), organeNames)
	for _, a := range eachIn(member(v, "minAttribs"), "minAttrib") {
		t.attribute(q, a, ontology.Attribution{
			Ministry:    t.ministry(member(a, "denomination"), organeNames),
			Publication: t.publication(member(a, "infoJO"), infoNames),
		})
	}
	t.openDataTexts(q, v)
	t.openDataEvents(q, v)
	c := member(v, "cloture")
	t.status(q, closure{c, member(c, "codeCloture"), member(c, "libelleCloture"), func() ontology.Publication {
		p := t.publication(member(c, "infoJO"), infoNames)
		if p.Date == "" {
			p.Date = t.date(member(c, "dateCloture"))
		}
		return p
	}})
	t.settle(q)
	return q
}

// openDataTopics reads the subject index. Both spellings of the analyses are read: with the first alone some 25,000 questions
// of the XML of the 16th and 17th legislatures have no title, as a public parser measured.
func (t *tree) openDataTopics(q *ontology.Question, v *fastjson.Value) {
	q.Rubrique = t.topic(member(v, "rubrique"))
	q.HeadTopic = t.topic(member(v, "teteAnalyse"))
	for _, w := range each(member(v, "analyses")) {
		if w.Type() != fastjson.TypeObject {
			t.analysis(q, w)
		}
		for _, a := range each(w.Get("analyse")) {
			t.analysis(q, a)
		}
	}
	if len(q.Analyses) == 0 {
		for _, a := range eachIn(member(v, "ANALYSE"), "ANA") {
			t.analysis(q, a)
		}
	}
}

func (t *tree) analysis(q *ontology.Question, v *fastjson.Value) {
	if s := t.topic(v); s != "" {
		q.Analyses = append(q.Analyses, s)
	}
}

const (
	noAuthor     = "no author"
	hintNoAuthor = "the question is kept without a deputy"
)

func (t *tree) openDataAuthor(q *ontology.Question, question *fastjson.Value) {
	v := member(question, "auteur")
	group := member(v, "groupe")
	if isEmpty(member(v, "identite")) {
		t.missing(question, "auteur", noAuthor, hintNoAuthor)
	}
	q.Author.ActorRef = t.ref(member(v, "identite", "acteurRef"), "PA")
	q.Author.MandateRef = t.ref(member(v, "identite", "mandatRef"), "PM")
	q.Author.Group = ontology.Group{
		Ref:          t.ref(member(group, "organeRef"), "PO"),
		Label:        t.words(member(group, "developpe")),
		Abbreviation: t.words(member(group, "abrege")),
	}
}

func (t *tree) openDataTexts(q *ontology.Question, v *fastjson.Value) {
	var texts []published
	for _, x := range eachIn(member(v, "textesQuestion"), "texteQuestion") {
		texts = append(texts, published{x, t.text(member(x, "texte")), t.publication(member(x, "infoJO"), infoNames)})
		t.openDataErrata(q, x, false)
	}
	t.questionTexts(q, texts)
	for _, x := range eachIn(member(v, "textesReponse"), "texteReponse") {
		t.answer(q, x, member(x, "texte"), t.publication(member(x, "infoJO"), infoNames))
		t.openDataErrata(q, x, true)
	}
}

func (t *tree) openDataErrata(q *ontology.Question, v *fastjson.Value, ofAnswer bool) {
	for _, e := range each(member(v, "erratum")) {
		t.event(q, e, ontology.Event{Kind: ontology.Erratum, OfAnswer: ofAnswer, Publication: t.openDataIssue(e)})
	}
	for _, e := range eachIn(member(v, "erratas"), "erratum") {
		t.event(q, e, ontology.Event{Kind: ontology.Erratum, OfAnswer: ofAnswer, Publication: t.openDataIssue(e)})
	}
}

// openDataIssue reads the issue of an event of which no filled example was seen: in its infoJO, in fields of its own, or its
// whole value a date.
func (t *tree) openDataIssue(v *fastjson.Value) ontology.Publication {
	p := t.publication(member(v, "infoJO"), infoNames)
	switch {
	case p.Date != "":
		t.otherDay(v, p.Date)
	case v.Type() != fastjson.TypeObject:
		p.Date = t.date(v)
	case member(v, "dateRenouvellement") != nil:
		p.Date = t.date(member(v, "dateRenouvellement"))
	default:
		p = t.publication(v, infoNames)
	}
	return p
}

// otherDay reports that an event has a day of its own beside that of the JO, for which the graph has no place.
func (t *tree) otherDay(v *fastjson.Value, jo ontology.Date) {
	own := member(v, "dateRenouvellement")
	if day := t.date(own); day != "" && day != jo {
		t.remark(own, "not the day of the JO that prints it, "+string(jo)+", which is kept", "")
	}
}

func (t *tree) openDataEvents(q *ontology.Question, v *fastjson.Value) {
	for _, s := range each(member(v, "signalement")) {
		t.event(q, s, ontology.Event{
			Kind:        ontology.Flagging,
			Publication: t.publication(member(s, "infoJO"), infoNames),
			Deposit:     t.date(member(s, "dateDepotSignal")),
		})
	}
	for _, n := range eachIn(member(v, "renouvellements"), "renouvellement") {
		t.event(q, n, ontology.Event{Kind: ontology.Renewal, Publication: t.openDataIssue(n)})
	}
}
