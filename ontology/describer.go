package ontology

import (
	"slices"
	"strconv"
	"strings"
)

// What becomes of a resource of one question.
const (
	streamed  = iota // written at once: question, events, attributions, source
	answered         // written at once, less what another question has already stated of the same answer
	mentioned        // written after the last document, in input order
	shared           // merged with what other questions state, written once at the end, by IRI
	pending          // like shared; its IRIs depend on which reports, bodies and acts are one
	derived          // no resource: what the derived layer needs of a question
	failed           // no resource: an error of the input stream
)

// item is one resource on its way from a worker to the stream.
type item struct {
	kind     uint8
	resource Resource
	once     int       // answered: how many of the properties have one value, the same for every question
	answer   answerKey // answered
	source   *Source   // answered
	records  []*record // mentioned, pending: what the placeholders of the resource stand for
	of       answerKey // mentioned, pending: the answer whose text says so; the zero key for the question
	err      error     // failed

	derivable *derivable // derived
}

// describer turns questions into items: pure, one per worker. Its caches remember which shared things it has described, so
// that a ministry named by thousands of questions is handed on once by each worker.
type describer struct {
	base     Base
	mentions bool     // write Mention nodes
	derive   *deriver // nil: nothing is derived
	items    []item
	store    []Property // backing of the items' properties
	start    int        // where the open resource begins in store
	open     item
	seen     map[sharedKey]IRI
	last     [sharedKinds]lastSeen // the map is looked up less often: one question names a ministry three times
	recorder recorder
	registry *Registry
	records  []*record // of the text being described, by local number
	least    int       // confidence from which a mention gives a link, in hundredths
}

type lastSeen struct {
	key sharedKey
	id  IRI
}

// sharedKey identifies a shared thing with everything stated of it.
type sharedKey struct {
	kind    uint8
	number  int
	a, b, c string
	d, e, f string
}

// maxSeen bounds a worker's cache: analyses are nearly as many as questions.
const maxSeen = 1 << 13

func newDescriber(o DescribeOptions) *describer {
	base := o.Base
	base.arena = new(arena)
	return &describer{base: base, derive: newDeriver(o), mentions: o.MentionNodes, least: o.minConfidence(), registry: o.Registry, seen: map[sharedKey]IRI{}}
}

func (d *describer) begin(kind uint8, id IRI, layer Layer, types ...IRI) {
	d.open = item{kind: kind, resource: Resource{ID: id, Layer: layer, Types: types}}
	d.start = len(d.store)
}

func (d *describer) add(predicate IRI, object Term) {
	d.store = append(d.store, Property{predicate, object})
}

func (d *describer) link(predicate, object IRI) { d.add(predicate, object.Object()) }

func (d *describer) french(predicate IRI, s string) {
	if s != "" {
		d.add(predicate, French(s))
	}
}

func (d *describer) plain(predicate IRI, s string) {
	if s != "" {
		d.add(predicate, String(s))
	}
}

func (d *describer) date(predicate IRI, date Date) {
	if date != "" {
		d.add(predicate, date.Object())
	}
}

func (d *describer) end() {
	d.open.resource.Properties = d.store[d.start:len(d.store):len(d.store)]
	d.items = append(d.items, d.open)
}

var questionClasses = [...]IRI{Written: ClassWrittenQuestion, OralWithoutDebate: ClassOralQuestion, Government: ClassGovernmentQuestion}

// described holds the IRIs that one question's resources share.
type described struct {
	question, legislature, source IRI
	asked, attributed             IRI
	answers                       []IRI
}

// question describes q. Shared things come first: their IRIs are needed by the rest.
func (d *describer) question(q *Question) {
	if q.Repeat != 0 {
		d.repeat(q)
		return
	}
	d.recorder.enter(q.UID)
	ids := described{question: d.base.Question(q.UID), legislature: d.legislature(q.Legislature), source: d.base.Source(q.Source.SHA256)}
	ids.asked, ids.attributed = d.ministry(q, &q.AskedMinistry), d.ministry(q, &q.AttributedMinistry)
	author := d.author(q)
	topics := d.topics(q)
	issue := d.issue(q, &q.Publication)
	digests := make([]textDigest, len(q.Answers))
	for i := range q.Answers {
		digests[i] = newTextDigest(q.Answers[i].Text)
		ids.answers = append(ids.answers, d.base.Answer(q.Legislature, q.Answers[i].Publication.Date, digests[i].hex))
	}
	events := d.events(q, &ids)
	attributions := d.attributions(q, &ids)

	d.begin(streamed, ids.question, Read, questionClasses[q.Type])
	d.add(RDFSLabel, French(d.base.questionLabel(q)))
	d.add(DCTermsIdentifier, String(q.UID))
	d.add(PropNumber, Integer(q.Number))
	d.link(PropLegislature, ids.legislature)
	d.french(PropHeading, q.Heading)
	d.links(topics)
	d.links(author)
	d.optional(PropAskedMinistry, ids.asked)
	d.optional(PropAttributedMinistry, ids.attributed)
	d.all(PropHasAttribution, attributions)
	d.publication(&q.Publication, issue)
	if q.Status != "" {
		d.link(PropStatus, StatusConcept(q.Status))
	}
	d.plain(PropStatusCode, q.StatusCode)
	d.all(PropHasAnswer, distinct(ids.answers))
	d.all(PropEvent, events)
	if q.Text != "" {
		d.text(newTextDigest(q.Text))
	}
	d.link(ProvWasDerivedFrom, ids.source)
	d.end()

	for i := range q.Answers {
		if slices.Contains(ids.answers[:i], ids.answers[i]) {
			d.answerAgain(q, &ids, i, digests[i])
		} else {
			d.answer(q, &ids, i, digests[i])
			key := newAnswerKey(q.Legislature, &q.Answers[i], digests[i].hex)
			d.mentionedIn(q, &ids, InAnswer(i), key)
			d.elements(q, &ids, i, key)
		}
	}
	d.source(q, ids.source)
	d.mentioned(q, &ids)
	d.demands(q, &ids)
	if d.derive != nil {
		d.items = append(d.items, d.derive.item(q, &ids, digests))
	}
}

// distinct drops what came before: a source may print one thing twice, a graph states it once.
func distinct[T comparable](all []T) []T {
	if len(all) <= 8 && !repeats(all) {
		return all
	}
	seen := make(map[T]bool, len(all))
	kept := make([]T, 0, len(all))
	for _, t := range all {
		if !seen[t] {
			seen[t] = true
			kept = append(kept, t)
		}
	}
	return kept
}

func repeats[T comparable](all []T) bool {
	for i := range all {
		if slices.Contains(all[:i], all[i]) {
			return true
		}
	}
	return false
}

func (d *describer) links(properties []Property) { d.store = append(d.store, properties...) }

func (d *describer) optional(predicate, object IRI) {
	if !object.IsZero() {
		d.link(predicate, object)
	}
}

func (d *describer) all(predicate IRI, objects []IRI) {
	for _, o := range objects {
		d.link(predicate, o)
	}
}

// textDigest is a text on its way into the graph.
type textDigest struct {
	text Term
	hex  string
}

func newTextDigest(text string) textDigest {
	hex, sure := digest(text)
	if sure { // a second look at every byte would find nothing
		return textDigest{Term{text: text, qualifier: "fr", kind: LangTerm}, hex}
	}
	return textDigest{French(text), hex}
}

func (d *describer) text(t textDigest) {
	d.add(PropText, t.text)
	d.plain(PropTextDigest, t.hex)
}

// publication states date, page and issue; a page that is not a number goes to qp:pageLabel.
func (d *describer) publication(p *Publication, issue IRI) {
	d.date(PropPublicationDate, p.Date)
	d.page(p.Page)
	d.optional(PropPublishedIn, issue)
}

func (d *describer) page(page string) {
	if page == "" {
		return
	}
	if n, err := strconv.Atoi(page); err == nil && n > 0 {
		d.add(PropPublicationPage, Integer(n))
		return
	}
	d.plain(PropPageLabel, page)
}

// answer describes the i-th answer: first what has one value for all its questions, then what each question adds.
func (d *describer) answer(q *Question, ids *described, i int, digest textDigest) {
	a := &q.Answers[i]
	issue := d.issue(q, &a.Publication)
	d.begin(answered, ids.answers[i], Read, ClassAnswer)
	d.add(RDFSLabel, French(d.base.answerLabel(a.Publication.Date)))
	d.link(PropLegislature, ids.legislature)
	d.date(PropPublicationDate, a.Publication.Date)
	d.text(digest)
	d.open.once = len(d.store) - d.start
	d.open.answer, d.open.source = newAnswerKey(q.Legislature, a, digest.hex), &q.Source
	d.link(PropAnswerTo, ids.question)
	d.optional(PropAnsweringMinistry, d.answering(q, ids, a.Publication.Date))
	d.page(a.Publication.Page)
	d.optional(PropPublishedIn, issue)
	d.link(ProvWasDerivedFrom, ids.source)
	d.end()
}

// answerAgain states what a question that holds one answer twice prints differently.
func (d *describer) answerAgain(q *Question, ids *described, i int, digest textDigest) {
	a := &q.Answers[i]
	d.begin(answered, ids.answers[i], Read)
	d.open.answer, d.open.source = newAnswerKey(q.Legislature, a, digest.hex), &q.Source
	d.page(a.Publication.Page)
	d.end()
}

// answering is the ministry that the question was attributed to when it was answered: with a history, the last one not
// attributed later; without, the one displayed, unless the question changed ministry after the answer.
func (d *describer) answering(q *Question, ids *described, answer Date) (ministry IRI) {
	if len(q.Attributions) == 0 {
		for i := range q.Events {
			if e := &q.Events[i]; e.Kind == Reattribution && (answer == "" || e.Publication.Date > answer) {
				return IRI{}
			}
		}
		return ids.attributed
	}
	for i := range q.Attributions {
		if a := &q.Attributions[i]; len(q.Attributions) == 1 && a.Publication.Date == "" || answer != "" && a.Publication.Date <= answer {
			ministry = d.ministry(q, &a.Ministry)
		}
	}
	return ministry
}

// repeat describes a question read before: other bytes are a further source of it and of its answers, another name is one
// more of the same source.
func (d *describer) repeat(q *Question) {
	source := d.base.Source(q.Source.SHA256)
	if q.Repeat == OtherName {
		d.begin(streamed, source, Read)
		d.plain(DCTermsIdentifier, q.Source.Name)
		d.end()
		return
	}
	things := []IRI{d.base.Question(q.UID)}
	for i := range q.Answers {
		things = append(things, d.base.Answer(q.Legislature, q.Answers[i].Publication.Date, Digest(q.Answers[i].Text)))
	}
	for _, thing := range distinct(things) {
		d.begin(streamed, thing, Read)
		d.link(ProvWasDerivedFrom, source)
		d.end()
	}
	d.source(q, source)
}

func (d *describer) source(q *Question, id IRI) {
	d.begin(streamed, id, Read, ClassSource)
	d.plain(DCTermsIdentifier, q.Source.Name)
	d.plain(PropSha256, hexString(q.Source.SHA256[:]))
	d.end()
}

var eventClasses = [...]IRI{Flagging: ClassFlagging, Renewal: ClassRenewal, Reattribution: ClassReattribution, Withdrawal: ClassWithdrawal, Lapse: ClassLapse, Erratum: ClassErratum}

// events describes the dated events; one without a date, and the erratum of an answer that is not there, have no place in a
// graph whose shapes demand them.
func (d *describer) events(q *Question, ids *described) []IRI {
	if len(q.Events) == 0 {
		return nil
	}
	var all []IRI
	ranks, printed := map[eventSlot]int{}, map[Event]bool{}
	for i := range q.Events {
		e := &q.Events[i]
		if printed[*e] { // one event printed twice
			continue
		}
		printed[*e] = true
		if e.Publication.Date == "" || e.Kind == Erratum && e.OfAnswer && len(ids.answers) == 0 {
			continue
		}
		issue := d.eventIssue(q, e)
		slot := eventSlot{e.Kind, e.Publication.Date}
		ranks[slot]++
		id := d.base.Event(ids.question, e.Kind, e.Publication.Date, ranks[slot])
		d.begin(streamed, id, Read, eventClasses[e.Kind])
		d.date(PropEventDate, e.Publication.Date)
		d.page(e.Publication.Page)
		d.optional(PropPublishedIn, issue)
		d.date(PropDepositDate, e.Deposit)
		d.french(PropReason, e.Reason)
		if e.Kind == Erratum {
			d.link(PropCorrects, ids.corrected(e))
		}
		d.end()
		all = append(all, id)
	}
	return all
}

// eventIssue is the issue that prints an event. Renewals, flaggings and errata are printed where the question was; ministries
// change and questions end by decree or by law, on any day of the week, and only a source that names the edition says where.
func (d *describer) eventIssue(q *Question, e *Event) IRI {
	if e.Publication.Edition == 0 && (e.Kind == Reattribution || e.Kind == Withdrawal || e.Kind == Lapse) {
		return IRI{}
	}
	return d.issue(q, &e.Publication)
}

func (ids *described) corrected(e *Event) IRI {
	if e.OfAnswer {
		return ids.answers[len(ids.answers)-1]
	}
	return ids.question
}

// eventSlot is what two events of a question may share; their rank keeps them apart.
type eventSlot struct {
	kind EventKind
	date Date
}

func (d *describer) attributions(q *Question, ids *described) []IRI {
	var all []IRI
	for i := range q.Attributions {
		a := &q.Attributions[i]
		ministry := d.ministry(q, &a.Ministry)
		if ministry.IsZero() {
			continue
		}
		id := d.base.Attribution(ids.question, i+1)
		d.begin(streamed, id, Read, ClassAttribution)
		d.link(PropMinistry, ministry)
		d.add(PropOrder, Integer(i+1))
		d.date(PropAttributedOn, a.Publication.Date)
		d.end()
		all = append(all, id)
	}
	return all
}

// once reports whether the thing with this key was described by this worker before, and remembers it. The key's strings are
// cloned: they belong to the buffers of one question.
func (d *describer) once(k sharedKey, mint func() IRI) (id IRI, first bool) {
	last := &d.last[k.kind]
	if last.key == k && !last.id.IsZero() {
		return last.id, false
	}
	if id, ok := d.seen[k]; ok {
		*last = lastSeen{k, id}
		return id, false
	}
	if len(d.seen) >= maxSeen {
		clear(d.seen)
	}
	id = IRI{strings.Clone(mint().text)}
	for _, s := range []*string{&k.a, &k.b, &k.c, &k.d, &k.e, &k.f} {
		*s = strings.Clone(*s)
	}
	d.seen[k] = id
	return id, true
}
