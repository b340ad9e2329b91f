package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

// VueXML is «/vue/xml», the XML behind the old pages of a question. It alone has names, ids, constituency, pages and
// the whole procedure in one document.
var VueXML = &Format{
	Name:     "vue-xml",
	Doc:      "XML behind the old question pages, address ending in /vue/xml",
	Verified: true,
	Match:    func(head []byte) bool { return rootName(head) == "QUESTION" },
	Parse:    parseVueXML,
}

// The elements of /vue/xml, from a real file (QE 14-47351) and a public parser of more of them.
var (
	vueInfo     = []shape{text("DATE_JO"), text("PAGE_JO"), text("TYPE_JO"), text("NUMERO_JO")}
	vueMinistry = []shape{text("ABREGE"), text("DEVELOPPE"), text("ID_MINA")}
	vueOrder    = append(slices.Clone(vueInfo), vueMinistry...)

	vueQuestion = fields("QUESTION",
		text("LEGISLATURE"),
		fields("DEPOT", append([]shape{text("TEXTE_DEPOT").several()}, vueInfo...)...).several(),
		fields("AUTEUR", text("ID_ACTEUR"), text("CIVILITE"), text("NOM"), text("PRENOM")),
		fields("GROUPE", text("LIBELLE"), text("ID_GROUPE")),
		fields("CIRCONSCRIPTION", text("CODE_DEPARTEMENT"), text("DEPARTEMENT"), unused("CODE_REGION"), unused("REGION")),
		fields("INDEXATION_AN", text("TETE_ANALYSE"), fields("ANALYSE", text("ANA").several()).several()),
		fields("MINI", text("ABREGE"), text("DEVELOPPE"), text("ID_MINI")),
		fields("MINA", append([]shape{fields("ORDRE", vueOrder...).several()}, vueOrder...)...),
		fields("ERRATUM_QUESTION", vueInfo...).several(),
		fields("ERRATUM_REPONSE", vueInfo...).several(),
		fields("SIGNALEMENT", append([]shape{text("DATE_DEPOT_SIGNAL")}, vueInfo...)...).several(),
		fields("RENOUVELLEMENT", fields("ORDRE", text("DATE_RENOUVELLEMENT"), text("PAGE_JO"), text("TYPE_JO"), text("NUMERO_JO")).several()).several(),
		fields("CLOTURE", append([]shape{text("ABREGE"), text("LIBELLE")}, vueInfo...)...),
		fields("REPONSE", text("TEXTE_REPONSE"), text("DATE_JO_REPONSE"), text("PAGE_JO_REPONSE")).several(),
	)
)

var (
	vueInfoNames    = &issueNames{"DATE_JO", "PAGE_JO", "TYPE_JO", "NUMERO_JO"}
	vueRenewalNames = &issueNames{"DATE_RENOUVELLEMENT", "PAGE_JO", "TYPE_JO", "NUMERO_JO"}
	vueAnswerNames  = &issueNames{date: "DATE_JO_REPONSE", page: "PAGE_JO_REPONSE"}
	vueAskedNames   = &ministryNames{"ID_MINI", "ABREGE", "DEVELOPPE"}
	vueOrderNames   = &ministryNames{"ID_MINA", "ABREGE", "DEVELOPPE"}
)

func parseVueXML(r *Reading) *ontology.Question {
	t, ok := readXML(r, "QUESTION")
	if !ok {
		return nil
	}
	v := t.root.Get("QUESTION")
	if v.Type() != fastjson.TypeObject {
		t.reject(t.root, "", "the question is empty")
		return nil
	}
	q := new(ontology.Question)
	var number *fastjson.Value
	for _, d := range each(member(v, "DEPOT")) { // a second one holds the text alone
		if number == nil {
			number = d.Get("@NUMERO")
		}
	}
	if !t.identify(q, identity{kind: v.Get("@TYPE"), legislature: member(v, "LEGISLATURE"), number: number}) {
		return nil
	}
	t.trace()
	t.check(v, &vueQuestion)
	t.vueHeader(q, v)
	t.vueAttributions(q, v)
	t.vueTexts(q, v)
	t.vueEvents(q, v)
	c := member(v, "CLOTURE")
	t.status(q, closure{c, member(c, "ABREGE"), member(c, "LIBELLE"), func() ontology.Publication {
		return t.publication(c, vueInfoNames)
	}})
	t.settle(q)
	return q
}

func (t *tree) vueHeader(q *ontology.Question, v *fastjson.Value) {
	a, g := member(v, "AUTEUR"), member(v, "GROUPE")
	if isEmpty(a) && isEmpty(member(a, "@ID_MANDAT")) {
		t.missing(v, "AUTEUR", noAuthor, hintNoAuthor)
	}
	q.Author = ontology.Author{
		ActorRef:     t.ref(member(a, "ID_ACTEUR"), "PA"),
		MandateRef:   t.ref(member(a, "@ID_MANDAT"), "PM"),
		Civility:     t.words(member(a, "CIVILITE")),
		GivenName:    t.words(member(a, "PRENOM")),
		FamilyName:   t.words(member(a, "NOM")),
		Constituency: t.vueConstituency(member(v, "CIRCONSCRIPTION")),
		Group: ontology.Group{
			Ref:          t.ref(member(g, "ID_GROUPE"), "PO"),
			Label:        t.words(member(g, "LIBELLE")),
			Abbreviation: t.words(member(g, "@SIGLE")),
		},
	}
	q.Author.Name = strings.TrimSpace(q.Author.GivenName + " " + q.Author.FamilyName)
	index := member(v, "INDEXATION_AN")
	q.Rubrique = t.topic(member(index, "@RUBRIQUE"))
	q.HeadTopic = t.topic(member(index, "TETE_ANALYSE"))
	for _, x := range eachIn(member(index, "ANALYSE"), "ANA") {
		t.analysis(q, x)
	}
}

// vueConstituency reads the constituency. The department's code is that of the table, as for the forms that print the name
// alone; the printed one stands in where the table does not know the name.
func (t *tree) vueConstituency(v *fastjson.Value) ontology.Constituency {
	c := ontology.Constituency{
		Department: t.words(member(v, "DEPARTEMENT")),
		Number:     t.number(member(v, "@NUMERO_CIRCONSCRIPTION")),
	}
	code, ok := departmentCode(c.Department)
	if !ok {
		if code = t.words(member(v, "CODE_DEPARTEMENT")); len(code) == 3 {
			code = strings.TrimPrefix(code, "0") // three places, 02A
		}
	}
	c.Code = code
	return c
}

func (t *tree) vueAttributions(q *ontology.Question, v *fastjson.Value) {
	q.AskedMinistry = t.ministry(member(v, "MINI"), vueAskedNames)
	orders := t.inOrder(member(v, "MINA", "ORDRE"))
	if orders == nil {
		if m := member(v, "MINA"); !isEmpty(m) {
			orders = append(orders, first(m))
		}
	}
	for _, o := range orders {
		t.attribute(q, o, ontology.Attribution{
			Ministry:    t.ministry(o, vueOrderNames),
			Publication: t.publication(o, vueInfoNames),
		})
	}
}

// inOrder returns the ORDRE elements by their NUMERO.
func (t *tree) inOrder(v *fastjson.Value) []*fastjson.Value {
	orders := slices.Clone(each(v))
	slices.SortStableFunc(orders, func(a, b *fastjson.Value) int {
		return cmp.Compare(t.number(a.Get("@NUMERO")), t.number(b.Get("@NUMERO")))
	})
	return orders
}

func (t *tree) vueTexts(q *ontology.Question, v *fastjson.Value) {
	var texts []published
	for _, d := range each(member(v, "DEPOT")) {
		p, inner := t.publication(d, vueInfoNames), each(d.Get("TEXTE_DEPOT"))
		if len(inner) == 0 && p != (ontology.Publication{}) {
			texts = append(texts, published{d, "", p})
		}
		for _, x := range inner {
			texts = append(texts, published{x, t.text(x), p})
			p = ontology.Publication{}
		}
	}
	t.questionTexts(q, texts)
	for _, a := range each(member(v, "REPONSE")) {
		p := t.publication(a, vueAnswerNames)
		t.vueAnswerIssue(&p, member(v, "CLOTURE"))
		t.answer(q, a, member(a, "TEXTE_REPONSE"), p)
	}
}

// vueAnswerIssue takes edition and number of the answer's issue from the closure: an answer that closes the question on its
// own date stands in that issue.
func (t *tree) vueAnswerIssue(p *ontology.Publication, closure *fastjson.Value) {
	if string(leaf(member(closure, "ABREGE"))) != answerPublished {
		return
	}
	if p.Date != "" && t.date(member(closure, "DATE_JO")) == p.Date {
		p.Edition, p.Issue = t.edition(member(closure, "TYPE_JO")), t.number(member(closure, "NUMERO_JO"))
	}
}

func (t *tree) vueEvents(q *ontology.Question, v *fastjson.Value) {
	for _, e := range each(member(v, "ERRATUM_QUESTION")) {
		t.event(q, e, ontology.Event{Kind: ontology.Erratum, Publication: t.publication(e, vueInfoNames)})
	}
	for _, e := range each(member(v, "ERRATUM_REPONSE")) {
		t.event(q, e, ontology.Event{Kind: ontology.Erratum, OfAnswer: true, Publication: t.publication(e, vueInfoNames)})
	}
	for _, s := range each(member(v, "SIGNALEMENT")) {
		t.event(q, s, ontology.Event{
			Kind:        ontology.Flagging,
			Publication: t.publication(s, vueInfoNames),
			Deposit:     t.date(s.Get("DATE_DEPOT_SIGNAL")),
		})
	}
	for _, w := range each(member(v, "RENOUVELLEMENT")) {
		for _, o := range t.inOrder(w.Get("ORDRE")) {
			t.event(q, o, ontology.Event{Kind: ontology.Renewal, Publication: t.publication(o, vueRenewalNames)})
		}
	}
}
