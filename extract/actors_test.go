package extract

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/valyala/fastjson"

	"qparl/ontology"
)

const actorFixtures = "../testdata/actors/json"

func readActorFixtures(t testing.TB) *Actors {
	t.Helper()
	actors, errs := ReadActors(Options{}, actorFixtures)
	if len(errs) > 0 {
		t.Fatalf("fixtures: %v", errors.Join(errs...))
	}
	return actors
}

func TestReadActors(t *testing.T) {
	a := readActorFixtures(t)
	if got := [...]int{len(a.people), len(a.seats), len(a.ranks), len(a.organs)}; got != [...]int{6, 7, 4, 18} {
		t.Errorf("people, seats, ranks, organs: %v", got)
	}
	if got, want := *a.people["PA9100171"], (person{"PA9100171", "M.", "Ange", "Vadella-Guado"}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := a.seats["PM9110174"].constituency; got.Number != 4 || got.Department != "Français établis hors de France" {
		t.Errorf("constituency of a mandate without lieu: %+v", got)
	}
	if got := a.organs["PO9130002"].label; got != "Ministère des rivières et des canaux" {
		t.Errorf("double blank: %q", got)
	}
}

// Whatever the packing, the data are the same.
func TestActorsPackings(t *testing.T) {
	want := readActorFixtures(t)
	for name, path := range map[string]string{
		"zip": zipActors(t), "export": exportActors(t), "folders": actorFixtures + "/acteur",
	} {
		t.Run(name, func(t *testing.T) {
			paths := []string{path}
			if name == "folders" {
				paths = append(paths, actorFixtures+"/organe", actorFixtures+"/mandat")
			}
			got, errs := ReadActors(Options{}, paths...)
			if len(errs) > 0 || !reflect.DeepEqual(got, want) {
				t.Errorf("differs; errors: %v", errs)
			}
		})
	}
}

func zipActors(t *testing.T) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	if err := w.AddFS(os.DirFS(filepath.Dir(actorFixtures))); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return writeTemp(t, "AMO.json.zip", b.Bytes())
}

// exportActors makes the one big file of AMO10.
func exportActors(t *testing.T) string {
	type list map[string][]json.RawMessage
	parts := map[string]list{"acteurs": {}, "organes": {}, "mandats": {}}
	for _, kind := range []string{"acteur", "organe", "mandat"} {
		files, _ := filepath.Glob(actorFixtures + "/" + kind + "/*.json")
		for _, f := range files {
			var o map[string]json.RawMessage
			b, err := os.ReadFile(f)
			if err == nil {
				err = json.Unmarshal(b, &o)
			}
			if err != nil {
				t.Fatal(err)
			}
			parts[kind+"s"][kind] = append(parts[kind+"s"][kind], o[kind])
		}
	}
	b, err := json.MarshalIndent(map[string]any{"export": parts}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return writeTemp(t, "AMO10.json", b)
}

func writeTemp(t *testing.T, name string, b []byte) string {
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// The XML archives hold the same, one object a file.
func TestActorsXML(t *testing.T) {
	const acteur = `<?xml version="1.0" encoding="UTF-8"?>
<acteur xmlns="http://schemas.assemblee-nationale.fr/referentiel" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<uid xsi:type="IdActeur_type">PA9100171</uid><etatCivil><ident><civ>M.</civ><prenom>Ange</prenom><nom>Vadella-Guado</nom></ident></etatCivil>
<mandats><mandat xsi:type="MandatParlementaire_type"><uid>PM9110171</uid><acteurRef>PA9100171</acteurRef><legislature>17</legislature>
<typeOrgane>ASSEMBLEE</typeOrgane><dateDebut>07/07/2024</dateDebut><dateFin xsi:nil="true"/><organes><organeRef>PO9140017</organeRef></organes>
<election><lieu><departement>Corse-du-Sud</departement><numDepartement>2A</numDepartement><numCirco>1</numCirco></lieu></election></mandat></mandats></acteur>`
	want := readActorFixtures(t)
	got, errs := ReadActors(Options{}, writeTemp(t, "PA9100171.xml", []byte(acteur)))
	if len(errs) > 0 || *got.people["PA9100171"] != *want.people["PA9100171"] || *got.seats["PM9110171"] != *want.seats["PM9110171"] {
		t.Errorf("got %+v, errors %v", dump(got), errs)
	}
}

// Nothing of a private kind is kept.
func TestActorsPrivacy(t *testing.T) {
	kept := fmt.Sprintf("%+v", dump(readActorFixtures(t)))
	for _, word := range []string{"Jamais", "00 00", "1970", "Éclusier"} {
		if strings.Contains(kept, word) {
			t.Errorf("%q was kept", word)
		}
	}
	if !strings.Contains(kept, "Kerdoncuff") {
		t.Error("the dump holds nothing")
	}
}

func dump(a *Actors) (all []any) {
	for _, p := range a.people {
		all = append(all, *p)
	}
	for _, o := range a.organs {
		all = append(all, *o)
	}
	for _, m := range a.seats {
		all = append(all, *m)
	}
	for _, m := range a.ranks {
		all = append(all, *m)
	}
	return all
}

func TestActorsBadInput(t *testing.T) {
	const ok = `{"acteur":{"uid":"PA1","etatCivil":{"ident":{"civ":"M.","prenom":"A","nom":"B"}}}}`
	for _, c := range []struct{ name, in, want string }{
		{"empty", "", `no acteur, organe or mandat in it`},
		{"other", `{"question":{"uid":"QANR5L16QE1"}}`, `no acteur, organe or mandat in it`},
		{"cut", "{\"acteur\":\n{\"uid\":\"PA2\"", `:2: the file ends in the middle: was it cut short?`},
		{"cut outside", `{"export":{"acteurs":{"acteur":[`, `:1: the file ends in the middle`},
		{"broken", "{\"acteur\":{\n\"uid\" \"PA2\"}}", `:2: broken JSON: invalid character '"' after object key`},
		{"stray", `}`, `:1: unexpected '}'`},
		{"id", `{"acteur":{"uid":"PA 2/../x"}}`, `:1: uid: "PA 2/../x": want PA and digits`},
		{"no id", `{"organe":{"codeType":"GP"}}`, `:1: uid: want PO and digits`},
		{"date", `{"organe":{"uid":"PO1","codeType":"GP","viMoDe":{"dateDebut":"2014-02-30"}}}`, `:1: dateDebut: "2014-02-30": no such day`},
		{"number", `{"organe":{"uid":"PO1","codeType":"GP","legislature":"XIV"}}`, `:1: legislature: "XIV": not a number`},
		{"holder", `{"acteur":{"uid":"PA2","mandats":{"mandat":{"uid":"PM1","acteurRef":"PA3","typeOrgane":"GP"}}}}`, `:1: acteurRef: "PA3": stands inside PA2`},
		{"two groups", `{"mandat":{"uid":"PM1","acteurRef":"PA3","typeOrgane":"GP","organes":{"organeRef":["PO1","PO2"]}}}`, `:1: organeRef: "PM1": a membership of 2 groups`},
		{"twice", ok + "\n" + strings.Replace(ok, `"B"`, `"C"`, 1), `:2: uid: "PA1": read before, with other facts; the first stays`},
		{"xml", "<export>\n<acteur><uid>PA2</uid></export>", `:2: broken XML: element <acteur> closed by </export>`},
		{"other xml", "<question/>", `no acteur, organe or mandat in it`},
		{"deep", strings.Repeat("[", 400), `nested more than 300 deep`},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, errs := ReadActors(Options{}, writeTemp(t, "a.json", []byte(c.in)), writeTemp(t, "b.json", []byte(ok)))
			if len(errs) != 1 || !strings.Contains(errs[0].Error(), "a.json") || !strings.Contains(errs[0].Error(), c.want) {
				t.Errorf("got %v, want %s", errs, c.want)
			}
			if a.people["PA1"] == nil || a.people["PA1"].family != "B" {
				t.Error("the other file was not read")
			}
		})
	}
}

func TestActorsLimit(t *testing.T) {
	r := &actorsReader{actors: newActors()}
	r.document(&Document{Path: "a", Line: 1, Bytes: []byte(`{"acteur":{"uid":"PA1","x":"` + strings.Repeat("x", maxActor) + `"}}`)})
	if len(r.errs) != 1 || !strings.Contains(r.errs[0].Error(), "one object of more than 16 MiB") {
		t.Errorf("got %v", r.errs)
	}
}

// A file of more than 4 MiB is split while it is read.
func TestActorsLargeExport(t *testing.T) {
	b, err := os.ReadFile(exportActors(t))
	if err != nil {
		t.Fatal(err)
	}
	const filler = `,"acteur":{"uid":"PA9","x":"                    "}` + "\n"
	b = append(bytes.TrimRight(b, "} \n"), strings.Repeat(filler, 6<<20/len(filler))...)
	line := 1 + bytes.Count(b, newline)
	got, errs := ReadActors(Options{}, writeTemp(t, "AMO30.json", append(b, `,"organe":{"uid":"x","codeType":"GP"}}}}`...)))
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), fmt.Sprintf(`AMO30.json:%d: uid: "x": want PO and digits`, line)) {
		t.Errorf("got %v, want line %d", errs, line)
	}
	delete(got.people, "PA9")
	delete(got.byName, "")
	if want := readActorFixtures(t); !reflect.DeepEqual(got, want) {
		t.Error("differs")
	}
}

// The real files, when they are there.
func TestActorsCorpus(t *testing.T) {
	folder := realActors(t)
	a, errs := ReadActors(Options{}, folder)
	if len(errs) > 0 {
		t.Errorf("%d errors, first: %v", len(errs), errs[0])
	}
	memberships, codes := 0, map[string]bool{}
	for _, m := range a.seats {
		memberships += len(a.memberships[m.tenure])
		codes[m.constituency.Code] = true
		if m.constituency.Code == "" || m.constituency.Number == 0 || m.period.start == "" {
			t.Errorf("%s: %+v", m.ref, m)
		}
	}
	got := fmt.Sprintf("people %d, seats %d, ranks %d, organs %d, names %d, ministries %d, groups %d, memberships %d, departments %d, horizon %s",
		len(a.people), len(a.seats), len(a.ranks), len(a.organs), len(a.byName), len(a.ministries), len(a.groups), memberships, len(codes), a.horizon)
	if want := "people 163, seats 158, ranks 162, organs 301, names 163, ministries 162, groups 67, memberships 158, departments 80, horizon 2025-11-18"; got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

func realActors(t *testing.T) string {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder of real files")
	}
	return filepath.Join(shared, "corpus/amo")
}

// The department that a page prints by name gets the code that the real files give, overseas and abroad too.
func TestDepartmentCodesOfActors(t *testing.T) {
	checked := 0
	for d, err := range Open(Options{}, realActors(t)) {
		if err == nil {
			err = d.Load()
		}
		if err != nil {
			t.Fatal(err)
		}
		v, err := fastjson.ParseBytes(d.Bytes)
		if err != nil {
			t.Fatal(err)
		}
		walk(v, nil, func(v *fastjson.Value, _ []step) bool {
			for _, names := range [][2]string{{"departement", "numDepartement"}, {"libelle", "code"}} {
				name, want := scalar(v, names[0]), scalar(v, names[1])
				if name == "" || want == "" || v.Exists("codeType") {
					continue
				}
				checked++
				if got, ok := departmentCode(name); !ok || got != want {
					t.Errorf("%s: %s has code %q, the table %q", d.Name, name, want, got)
				}
			}
			return true
		})
	}
	if checked < 300 {
		t.Errorf("only %d checked", checked)
	}
}

func FuzzActors(f *testing.F) {
	for _, kind := range []string{"acteur/PA9100004", "organe/PO9120001", "mandat/PM9110172"} {
		b, err := os.ReadFile(actorFixtures + "/" + kind + ".json")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"export":{"acteurs":{"acteur":[{"uid":{"#text":"PA1"},"mandats":{"mandat":[{}]}}]},"organes":{"organe":{"uid":"PO1","codeType":"GP"}}}}`))
	f.Add([]byte(`<export><organe><uid>PO1</uid><codeType>MINISTERE</codeType><libelleAbrege>Ports</libelleAbrege></organe></export>`))
	f.Add([]byte(`[{"mandat":[[{"uid":"PM1"}]]},"acteur":{"\"":"}"}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r := &actorsReader{actors: newActors()}
		r.document(&Document{Path: "fuzz", Line: 1, Bytes: b})
		r.actors.index()
		for ref, p := range r.actors.people {
			if !isRef(ref, "PA") {
				t.Errorf("person %q", ref)
			}
			q := &ontology.Question{Legislature: 14, Author: ontology.Author{Name: p.name(), Constituency: ontology.Constituency{Department: "Marne", Code: "51"}}}
			r.actors.Resolve(q)
		}
		known := json.Valid(b) || bytes.Contains(b, []byte("{")) || bytes.Contains(b, []byte("<organe")) // a PARPOL is not kept, rightly
		if len(r.errs) == 0 && len(dump(r.actors)) == 0 && !known {
			t.Errorf("%q was read in silence", b)
		}
	})
}
