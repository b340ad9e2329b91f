package prose

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

func TestFiniteVerbs(t *testing.T) {
	check := func(want bool, words string) {
		t.Helper()
		for w := range strings.FieldsSeq(words) {
			if isFinite(w) != want {
				t.Errorf("isFinite(%q) = %v", w, !want)
			}
		}
	}
	check(true, "prévoit prévoient prévoyait prévoira prévoirait prévit souligne soulignent soulignait soulignera souligna soulignèrent")
	check(true, "est sont sera a ont avait va peut doit permet oblige obligeait obligea obligèrent obligeaient emploie emploiera appelle rejettera")
	check(true, "établit établissent établissait établirent commençait remplaça reçoit perçut accroît résout interviendra enverra paraît détruisent")
	check(true, "a-t-elle est-ce demande-t-il existe-t-il payera paiera accélère mène siégeait crée créa promeut")
	check(false, "à publié publiée publiés remis rendue prévu établi produit introduit fait dit inscrit reçu créé employé")
	check(false, "mesure réforme charge aide contrôle finance œuvre place garde demande offre conduite fin porte accord complète précise présente")
	check(false, "continue précédent président équivalent débat combat ressort dessert entre contre outre opéra visa data différent diplôme véhicule")
	check(false, "Est Creuse IRA A ANONYMISE peut-être prévoir prévoyant celui-ci demi-part")
}

// Without accents, «publie» may be «publié»: only forms that no accent changes are sure.
func TestFiniteVerbWithoutAccents(t *testing.T) {
	for word, want := range map[string]bool{
		"a": false, "publie": false, "publient": true, "publia": true, "prevoit": true, "rappelle": true, "mesure-t-elle": true, "produit": false, "creent": true,
	} {
		if isFiniteVerb(word) != want {
			t.Errorf("isFiniteVerb(%q) = %v", word, !want)
		}
	}
}

func TestVerbInContext(t *testing.T) {
	for sentence, want := range map[string]bool{
		"vergers | mesure | les":      true,
		"la | mesure | les":           false,
		"cantines | demande | que":    true,
		"maritimes | introduit | une": true,
		"rapport | produit | par":     false,
		"rapport | publie | le":       false,
		"cantines | publie | les":     true,
		"ne | charge | personne":      true,
		"se | porte | bien":           true,
		"portant | reforme | la":      false,
		"2018 | fait | obligation":    true,
		"travail | fait | par":        false,
		"logement | a | introduit":    true,
		"logement | a | risque":       false,
		"relative | a | la":           false,
		"rapports | entre | les":      false,
		"rurales | porte | sur":       true,
		"projet | pilote | sur":       false,
		"ete | publie | que":          false,
	} {
		words := strings.Split(sentence, " | ")
		if verbInContext(words[0], words[1], words[2]) != want {
			t.Errorf("%s: want %v", sentence, want)
		}
	}
}

func TestInfinitivesAndParticiples(t *testing.T) {
	for word, want := range map[string]bool{
		"prevoir": true, "etablir": true, "numeriser": true, "territorialiser": true, "requalifier": true, "loyer": false, "hiver": false, "lettre": false,
	} {
		if isInfinitive(word) != want {
			t.Errorf("isInfinitive(%q) = %v", word, !want)
		}
	}
	for word, want := range map[string]bool{
		"publie": true, "publiees": true, "remis": true, "remise": true, "remiss": false, "rendus": true, "dissoute": true, "etablie": true,
		"paru": true, "employes": true, "emploie": false, "rapport": false,
	} {
		if isPastParticiple(word) != want {
			t.Errorf("isPastParticiple(%q) = %v", word, !want)
		}
	}
}

// A form that the list calls ambiguous but no verb has would be a misprint.
func TestHomographsAreForms(t *testing.T) {
	for form, f := range conjugate() {
		if f&homographForm != 0 && f&finiteForm == 0 {
			t.Errorf("%s is no finite form of a listed verb", form)
		}
	}
}

func TestFiniteVerbDoesNotAllocate(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { isFinite("prévoient"); isFinite("bibliothèque"); isFiniteVerb("prevoient") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

type sharedMention struct {
	Kind       string
	Start, End int
}

type sharedText struct {
	ID, Text       string
	Want, Mentions []sharedMention
}

// In annotated texts, the titles of acts and reports hold no finite verb but in relative clauses, and end before one.
func TestVerbsAroundTitles(t *testing.T) {
	var inside, verbsInside, after, verbsAfter int
	for _, text := range sharedTexts(t) {
		runes := []rune(text.Text)
		for _, m := range append(text.Want, text.Mentions...) {
			if m.Kind != "law" && m.Kind != "report" && m.Kind != "bill" {
				continue
			}
			words := lettersOf(string(runes[m.Start:m.End]))
			for i, w := range words {
				inside++
				if finiteAmong(words, i) {
					verbsInside++
					t.Logf("%s: %s in %s", text.ID, w, string(runes[m.Start:m.End]))
				}
			}
			rest := string(runes[m.End:min(len(runes), m.End+60)])
			next := lettersOf(rest)
			if len(next) < 2 || !strings.HasPrefix(rest, " ") || strings.HasSuffix(next[0], "é") || next[0] == "à" || formOfFolded(fold(next[0]))&finiteForm == 0 {
				continue
			}
			after++
			if all := append(words, next...); finiteAmong(all, len(words)) {
				verbsAfter++
			} else {
				t.Logf("%s: not taken for a verb:%s", text.ID, rest)
			}
		}
	}
	t.Logf("inside: %d of %d words; after: %d of %d", verbsInside, inside, verbsAfter, after)
	if verbsInside*200 > inside || verbsAfter*100 < after*90 {
		t.Error("too many verbs in titles, or too few after them")
	}
}

func finiteAmong(words []string, i int) bool {
	at := func(k int) string {
		if k < 0 || k >= len(words) {
			return ""
		}
		return fold(words[k])
	}
	return isFinite(words[i]) || words[i] == strings.ToLower(words[i]) && !strings.HasSuffix(words[i], "é") && words[i] != "à" &&
		verbInContext(at(i-1), at(i), at(i+1))
}

func lettersOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' })
}

func sharedTexts(t *testing.T) map[string]*sharedText {
	shared := os.Getenv("QPARL_SHARED")
	if shared == "" {
		t.Skip("QPARL_SHARED names no folder with annotated texts")
	}
	texts := map[string]*sharedText{}
	for _, name := range []string{"extraction-cases.jsonl", "gold/docs.jsonl", "gold/mentions.jsonl", "gold/qe-docs.jsonl", "gold/qe-mentions.jsonl"} {
		file, err := os.Open(filepath.Join(shared, name))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var line sharedText
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				t.Fatal(err)
			}
			if known := texts[line.ID]; known != nil {
				known.Mentions = append(known.Mentions, line.Mentions...)
			} else {
				texts[line.ID] = &line
			}
		}
	}
	return texts
}

func BenchmarkFiniteVerb(b *testing.B) {
	words := strings.Fields("la loi relative à la protection des vergers prévoit un inventaire")
	for b.Loop() {
		for _, w := range words {
			isFinite(w)
		}
	}
}
