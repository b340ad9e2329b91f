package ontology

import (
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"iter"
	"strconv"
)

// DuplicateError reports a question that was read before with other content. The first read stays.
type DuplicateError struct {
	UID         string
	Path        string // of the later read
	Line        int
	FirstPath   string
	FirstLine   int
	Latest      Date // the latest date printed in the later read
	FirstLatest Date
}

// Error names both places and says which is newer by the latest date it prints.
func (e *DuplicateError) Error() string {
	return fmt.Sprintf("%s:%d: question %s: read before at %s:%d with other content; %s; the first stays",
		e.Path, e.Line, e.UID, e.FirstPath, e.FirstLine, e.newer())
}

func (e *DuplicateError) newer() string {
	switch {
	case e.Latest > e.FirstLatest:
		return "this one is newer, it goes to " + string(e.Latest)
	case e.Latest < e.FirstLatest:
		return "the first is newer, it goes to " + string(e.FirstLatest)
	}
	return "by their dates neither is newer"
}

// RepeatError reports a question that was read before from the same bytes by the same name: nothing is lost.
type RepeatError struct {
	UID  string
	Path string
	Line int
}

func (e *RepeatError) Error() string {
	return fmt.Sprintf("%s:%d: question %s: read before from the same bytes", e.Path, e.Line, e.UID)
}

// SourceError reports a question whose very bytes were read before as another question, by another name or --uid: one of the
// two is wrong, and the first stays.
type SourceError struct {
	UID   string
	Path  string
	Line  int
	First string // uid of the first
}

func (e *SourceError) Error() string {
	return fmt.Sprintf("%s:%d: question %s: the same bytes were read before as question %s, which stays", e.Path, e.Line, e.UID, e.First)
}

// Distinct passes on each question once. A second read with other content yields a [*DuplicateError]; with the same content it
// passes with Repeat set when its source is new, else yields a [*RepeatError]. Bytes read before as another question yield a [*SourceError]. Errors of the input pass through. It remembers about 100 bytes a question.
func Distinct(questions iter.Seq2[*Question, error]) iter.Seq2[*Question, error] {
	return func(yield func(*Question, error) bool) {
		seen := register{reads: map[uint64]firstRead{}, sources: map[uint64]sourceRead{}, names: map[sourceName]bool{}}
		for q, err := range questions {
			if err == nil {
				q, err = seen.pass(q)
			}
			if !yield(q, err) {
				return
			}
		}
	}
}

// register remembers the questions read, without a pointer for each: the collector need not look at it.
type register struct {
	reads   map[uint64]firstRead  // by legislature, type and number
	sources map[uint64]sourceRead // by the beginning of the source's SHA-256
	names   map[sourceName]bool   // further names of sources
	paths   []byte
}

type firstRead struct {
	content  uint64
	path     int // where it begins in paths
	pathSize uint32
	line     uint32
	latest   uint32 // YYYYMMDD
}

// sourceRead is the question that a source was read as, and a hash of the name it had.
type sourceRead struct{ question, name uint64 }

type sourceName struct{ source, name uint64 }

// pass returns the question when there is something new about it, else what is wrong.
func (g *register) pass(q *Question) (*Question, error) {
	repeat, err := g.check(q)
	switch {
	case err != nil:
		return nil, err
	case repeat != 0:
		again := *q
		again.Repeat = repeat
		return &again, nil
	}
	return q, nil
}

func (g *register) check(q *Question) (Repeat, error) {
	k := uint64(q.Legislature)<<40 | uint64(q.Type)<<32 | uint64(uint32(q.Number))
	content := fingerprint(q)
	seen, again := g.reads[k]
	source, name := binary.BigEndian.Uint64(q.Source.SHA256[:]), maphash.String(textSeed, q.Source.Name)
	first, known := g.sources[source]
	if !known {
		g.sources[source] = sourceRead{k, name}
	}
	switch {
	case known && first.question != k:
		return 0, &SourceError{q.UID, q.Source.Path, q.Source.Line, uidOf(first.question)}
	case !again:
		g.reads[k] = firstRead{content, len(g.paths), uint32(len(q.Source.Path)), uint32(q.Source.Line), latest(q).number()}
		g.paths = append(g.paths, q.Source.Path...)
		return 0, nil
	case seen.content == content && !known:
		return OtherBytes, nil
	case seen.content == content && first.name != name && !g.names[sourceName{source, name}]:
		g.names[sourceName{source, name}] = true
		return OtherName, nil
	case seen.content == content:
		return 0, &RepeatError{q.UID, q.Source.Path, q.Source.Line}
	}
	path := string(g.paths[seen.path : seen.path+int(seen.pathSize)])
	return 0, &DuplicateError{q.UID, q.Source.Path, q.Source.Line, path, int(seen.line), latest(q), dateOf(seen.latest)}
}

// uidOf is the uid that check packed.
func uidOf(k uint64) string {
	return "QANR5L" + strconv.Itoa(int(k>>40)) + QuestionType(k>>32&0xff).Code() + strconv.Itoa(int(uint32(k)))
}

// latest is the latest date a question prints.
func latest(q *Question) Date {
	d := q.Publication.Date
	for i := range q.Answers {
		d = max(d, q.Answers[i].Publication.Date)
	}
	for i := range q.Events {
		d = max(d, q.Events[i].Publication.Date)
	}
	for i := range q.Attributions {
		d = max(d, q.Attributions[i].Publication.Date)
	}
	return d
}

// fingerprint hashes everything the document states, and nothing of where it stands.
func fingerprint(q *Question) uint64 {
	f := fingerprinter{}
	f.hash.SetSeed(textSeed)
	f.strings(q.UID, q.Heading, q.Rubrique, q.HeadTopic, q.Text, string(q.Status), q.StatusCode)
	f.strings(q.Analyses...)
	f.author(&q.Author)
	f.ministry(&q.AskedMinistry)
	f.ministry(&q.AttributedMinistry)
	for i := range q.Attributions {
		f.ministry(&q.Attributions[i].Ministry)
		f.publication(&q.Attributions[i].Publication)
	}
	f.publication(&q.Publication)
	for i := range q.Answers {
		f.publication(&q.Answers[i].Publication)
		f.strings(q.Answers[i].Text)
	}
	for i := range q.Events {
		e := &q.Events[i]
		f.publication(&e.Publication)
		f.strings(e.Kind.slug(), string(e.Deposit), e.Reason, strconv.FormatBool(e.OfAnswer))
	}
	return f.hash.Sum64()
}

type fingerprinter struct{ hash maphash.Hash }

// strings separates what it hashes: «ab», «c» is not «a», «bc».
func (f *fingerprinter) strings(all ...string) {
	for _, s := range all {
		f.hash.WriteString(s)
		f.hash.WriteByte(0xff)
	}
	f.hash.WriteByte(0xfe)
}

func (f *fingerprinter) number(n int) {
	f.hash.WriteByte(byte(n))
	f.hash.WriteByte(byte(n >> 8))
}

func (f *fingerprinter) author(a *Author) {
	f.strings(a.Civility, a.Name, a.GivenName, a.FamilyName, a.Published, a.ActorRef, a.MandateRef)
	f.strings(a.Constituency.Department, a.Constituency.Code, a.Group.Ref, a.Group.Label, a.Group.Abbreviation)
	f.number(a.Constituency.Number)
}

func (f *fingerprinter) ministry(m *Ministry) { f.strings(m.Ref, m.Label, m.Long) }

func (f *fingerprinter) publication(p *Publication) {
	f.strings(string(p.Date), p.Page)
	f.number(int(p.Edition))
	f.number(p.Issue)
}
