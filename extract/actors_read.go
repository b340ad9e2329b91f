package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/valyala/fastjson"
)

// ReadActors reads the actors' data from files, folders or zip archives: both serialisations (mandates inside the acteur, or
// «divisés» in files of their own), one object a file or one big export, in any nesting; JSON of any size, XML of up to
// 4 MiB a file. Each error is about one file or object, of type *Error, or an I/O error; the rest is read. An object that
// comes twice is taken once; when the two differ, the first stays and the other is reported.
func ReadActors(options Options, paths ...string) (*Actors, []error) {
	options.From, options.split = "", formatActors
	r := &actorsReader{actors: newActors()}
	for document, err := range Open(options, paths...) {
		if err == nil {
			err = document.Load()
		}
		if err != nil {
			r.errs = append(r.errs, err)
			continue
		}
		r.document(&document)
	}
	r.actors.index()
	return r.actors, r.errs
}

// actorsReader collects records and errors; path and line say where it is.
type actorsReader struct {
	actors *Actors
	parser fastjson.Parser
	path   string
	line   int
	errs   []error
}

func (r *actorsReader) document(d *Document) {
	r.path, r.line = d.Path, d.Line
	if d.Part {
		r.part(d.Bytes)
		return
	}
	text, _, err := decode(d.Bytes)
	if err != nil {
		r.fail("", "", "", err)
		return
	}
	if firstByte(text, '<') {
		r.xml(d, text)
		return
	}
	for part, err := range splitActors(bytes.NewReader(text), DefaultMaxEntry) {
		var known *Error
		if errors.As(err, &known) {
			known.Path = d.Path
			if known.Line > 0 {
				known.Line += d.Line - 1
			}
			r.errs = append(r.errs, known)
			return
		}
		r.line = d.Line + part.Line - 1
		r.part(part.Bytes)
	}
}

// part reads {"acteur":{…}}, {"organe":{…}} or {"mandat":{…}}.
func (r *actorsReader) part(b []byte) {
	v := r.parse(b)
	for kind, read := range actorRecords {
		if o := v.Get(kind); o != nil {
			read(r, o)
		}
	}
}

// actorRecords is how each kind of object is read.
var actorRecords = map[string]func(*actorsReader, *fastjson.Value){
	"acteur": (*actorsReader).acteur,
	"organe": (*actorsReader).organe,
	"mandat": func(r *actorsReader, v *fastjson.Value) { r.mandat(v, "") },
}

// parse reports broken JSON with its line.
func (r *actorsReader) parse(b []byte) *fastjson.Value {
	v, err := r.parser.ParseBytes(b)
	if err == nil {
		return v
	}
	// fastjson does not say where; the slow parser does.
	var syntax *json.SyntaxError
	if slow := json.Unmarshal(b, new(any)); errors.As(slow, &syntax) {
		r.line += bytes.Count(b[:min(int(syntax.Offset), len(b))], []byte("\n"))
		err = syntax
	}
	r.fail("", "", "", fmt.Errorf("broken JSON: %w", err))
	return nil
}

func (r *actorsReader) fail(field, value, hint string, err error) {
	r.errs = append(r.errs, &Error{Path: r.path, Line: r.line, Field: field, Value: value, Err: err, Hint: hint})
}

// remark is a field that was not read; the record stays.
func (r *actorsReader) remark(field, value, what string) {
	r.errs = append(r.errs, &Error{Path: r.path, Line: r.line, Field: field, Value: value, Err: errors.New(what), Kept: true})
}

func (r *actorsReader) acteur(v *fastjson.Value) {
	p := &person{
		ref:      r.ref(v, "uid", "PA"),
		civility: scalar(v, "etatCivil", "ident", "civ"),
		given:    scalar(v, "etatCivil", "ident", "prenom"),
		family:   scalar(v, "etatCivil", "ident", "nom"),
	}
	if p.ref == "" {
		return
	}
	keep(r, r.actors.people, p.ref, p)
	for _, m := range eachIn(v.Get("mandats"), "mandat") {
		r.mandat(m, p.ref)
	}
}

// mandat reads a mandate; holder is the acteur it stands in, "" in a file of its own.
func (r *actorsReader) mandat(v *fastjson.Value, holder string) {
	kind := scalar(v, "typeOrgane")
	r.began(v, "dateDebut")
	if kind != organAssembly && kind != organGroup {
		return
	}
	m := &mandate{ref: r.ref(v, "uid", "PM"), period: period{r.date(v, "dateDebut"), r.date(v, "dateFin")}}
	m.legislature = r.number(v, "legislature")
	m.person = r.holder(v, holder)
	if m.ref == "" || m.person == "" {
		return
	}
	if kind == organAssembly {
		m.constituency = r.constituency(v.Get("election", "lieu"), "departement", "numDepartement", "numCirco")
		m.district = scalar(v, "election", "refCirconscription")
		keep(r, r.actors.seats, m.ref, m)
		return
	}
	if m.organ = r.group(v, m.ref); m.organ != "" {
		keep(r, r.actors.ranks, m.ref, m)
	}
}

// group is the one organeRef of a membership. Two of 6,101 mandates of a real archive list several organs, none of them a
// membership of a group.
func (r *actorsReader) group(v *fastjson.Value, mandate string) string {
	var refs []string
	for _, o := range eachIn(v.Get("organes"), "organeRef") {
		refs = append(refs, scalar(o))
	}
	if len(refs) != 1 {
		r.fail("organeRef", mandate, "", fmt.Errorf("a membership of %d groups", len(refs)))
		return ""
	}
	if !isRef(refs[0], "PO") {
		r.fail("organeRef", refs[0], "", errors.New("want PO and digits"))
		return ""
	}
	return refs[0]
}

// began notes that something of any kind began.
func (r *actorsReader) began(v *fastjson.Value, path ...string) {
	if d, what := parseDate(scalar(v, path...)); what == "" {
		r.actors.horizon = max(r.actors.horizon, d)
	}
}

// holder is the acteurRef of a mandate, which must be the acteur it stands in.
func (r *actorsReader) holder(v *fastjson.Value, holder string) string {
	ref := scalar(v, "acteurRef")
	if ref == "" {
		ref = holder
	}
	if holder != "" && ref != holder {
		r.fail("acteurRef", ref, "", errors.New("stands inside "+holder))
		return ""
	}
	if !isRef(ref, "PA") {
		r.fail("acteurRef", ref, "", errors.New("want PA and digits"))
		return ""
	}
	return ref
}

func (r *actorsReader) organe(v *fastjson.Value) {
	r.began(v, "viMoDe", "dateDebut")
	o := &organ{kind: scalar(v, "codeType")}
	switch o.kind {
	case organGroup, organMinistry, organDistrict, organAssembly:
	default:
		return
	}
	if o.ref = r.ref(v, "uid", "PO"); o.ref == "" {
		return
	}
	o.period = period{r.date(v, "viMoDe", "dateDebut"), r.date(v, "viMoDe", "dateFin")}
	o.label, o.short, o.abbreviation = scalar(v, "libelle"), scalar(v, "libelleAbrege"), scalar(v, "libelleAbrev")
	if o.kind != organMinistry {
		o.legislature = r.number(v, "legislature")
	}
	if o.kind == organDistrict {
		o.constituency = r.constituency(v.Get("lieu", "departement"), "libelle", "code", "")
		o.constituency.Number = r.number(v, "numero")
	}
	keep(r, r.actors.organs, o.ref, o)
}
