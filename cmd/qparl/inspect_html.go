package main

import (
	"bufio"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"

	"qparl/export"
	"qparl/extract"
)

//go:embed inspect.html
var inspectTemplate string

// inspectHTML writes one page. Nothing is loaded from elsewhere, and every word of a document is escaped.
type inspectHTML struct {
	w        *bufio.Writer
	file     *export.File // nil for stdout
	template *template.Template
	shown    int // documents
}

// newInspectHTML begins the page; name stands in its title.
func (p *program) newInspectHTML(path, name string) (*inspectHTML, error) {
	h := &inspectHTML{template: template.Must(template.New("").Funcs(template.FuncMap{"say": say, "clean": clean}).Parse(inspectTemplate))}
	var out io.Writer = p.stdout
	if path != "-" {
		f, err := export.CreateFile(path)
		if err != nil {
			return nil, err
		}
		h.file, out = f, f
	}
	h.w = bufio.NewWriter(out)
	var colours strings.Builder
	for _, k := range kinds {
		fmt.Fprintf(&colours, ".%s{--hue:%d}\n:root:has(#show-%s:not(:checked)) .text .%s{background:none;box-shadow:none}\n", k.name, k.hue, k.name, k.name)
		fmt.Fprintf(&colours, ":root:has(#show-%s:not(:checked)) .text .%s>.n{display:none}\n", k.name, k.name)
	}
	return h, h.template.ExecuteTemplate(h.w, "head", struct {
		Name    string
		Kinds   []legendKind
		Colours template.CSS
	}{name, legend(), template.CSS(colours.String())})
}

// legendKind is a kind in the legend.
type legendKind struct {
	Name string
	Text template.HTML
}

func legend() []legendKind {
	all := make([]legendKind, len(kinds))
	for i, k := range kinds {
		all[i] = legendKind{k.name, say(k.english, k.french)}
	}
	return all
}

// say gives words of ours in both languages, of which the page shows one.
func say(english, french string) template.HTML {
	return template.HTML(`<span class="ui" lang="en">` + template.HTMLEscapeString(english) + `</span><span class="ui" lang="fr">` +
		template.HTMLEscapeString(french) + `</span>`)
}

// clean shows control characters, but for line ends, as in a terminal: some turn the text around them.
func clean(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = escape(lines[i])
	}
	return strings.Join(lines, "\n")
}

// documentHTML is what the template shows of a document.
type documentHTML struct {
	ID                string // prefix of the identifiers in it
	UID, Path, Format string
	Line              int
	Fields            []extract.Field
	Record            []row
	Texts             []textHTML
	Remarks           []string
}

type textHTML struct {
	ID        string
	Name      template.HTML
	Published string
	Pieces    []pieceHTML
	Mentions  []mentionHTML
	Oddities  []oddity
}

// pieceHTML is a piece of a text; Mention is nil for plain words.
type pieceHTML struct {
	Text    string
	Mention *mentionHTML
	Inside  []pieceHTML
}

type mentionHTML struct {
	ID, Number, Kind, Words string
	Label                   template.HTML
	Start, End              int
	Slots                   []row
	Found, Confidence       string
	Things                  []string
}

func (h *inspectHTML) show(v *view) error {
	h.shown++
	q := v.Question
	d := documentHTML{ID: "d" + strconv.Itoa(h.shown), UID: q.UID, Path: q.Source.Path, Line: q.Source.Line, Format: v.Format, Fields: v.Fields}
	for _, s := range v.record() {
		d.Record = append(d.Record, row{Name: s.Name, Value: slotValue(s.Value)})
	}
	for _, e := range v.events() {
		d.Record = append(d.Record, row{Name: "event", Value: words(e.Kind, e.Published, e.Reason)})
	}
	for _, err := range v.Remarks {
		d.Remarks = append(d.Remarks, err.Error())
	}
	for i := range v.passages {
		d.Texts = append(d.Texts, newTextHTML(d.ID, i, &v.passages[i]))
	}
	return h.template.ExecuteTemplate(h.w, "document", d)
}

func newTextHTML(id string, i int, p *passage) textHTML {
	t := textHTML{ID: fmt.Sprintf("%s-t%d", id, i+1), Published: string(p.Published), Oddities: p.Oddities}
	nth, isAnswer := strings.CutPrefix(p.In, "answer")
	if t.Name = say("question", "question"); isAnswer {
		t.Name = say("answer"+nth, "réponse"+nth)
	}
	for k := range p.Mentions {
		t.Mentions = append(t.Mentions, newMentionHTML(id, &p.Mentions[k]))
	}
	t.Pieces = t.pieces(p, p.pieces())
	return t
}

func newMentionHTML(id string, m *mentioned) mentionHTML {
	k := kindNamed(m.Kind)
	h := mentionHTML{
		ID: fmt.Sprintf("%s-m%d", id, m.number), Number: strconv.Itoa(m.number), Kind: k.name, Label: say(k.english, k.french), Words: m.Surface,
		Start: m.Start, End: m.End, Found: m.found(), Confidence: m.Confidence.String(), Things: m.things(),
	}
	for _, s := range m.Value {
		h.Slots = append(h.Slots, row{Name: s.Name, Value: slotValue(s.Value)})
	}
	return h
}

// pieces shows pieces; the mentions of a text are numbered one after another.
func (t *textHTML) pieces(p *passage, pieces []piece) []pieceHTML {
	var all []pieceHTML
	for _, x := range pieces {
		shown := pieceHTML{Text: x.text}
		if x.mention != nil {
			shown.Mention = &t.Mentions[x.mention.number-p.Mentions[0].number]
			shown.Inside = t.pieces(p, x.inside)
		}
		all = append(all, shown)
	}
	return all
}

func (h *inspectHTML) end() error {
	if err := h.template.ExecuteTemplate(h.w, "foot", nil); err != nil {
		return err
	}
	if err := h.w.Flush(); err != nil || h.file == nil {
		return err
	}
	return h.file.Close()
}

func (h *inspectHTML) discard() {
	if h.file != nil {
		h.file.Discard()
	}
}
