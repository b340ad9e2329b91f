package extract

import (
	"strings"
	"testing"
	"time"
)

func TestSplitGroup(t *testing.T) {
	for in, want := range map[string][2]string{
		"Union pour un Mouvement Populaire - Nord":                   {"Union pour un Mouvement Populaire", "Nord"},
		"La France insoumise - Nouveau Front Populaire - Val-d'Oise": {"La France insoumise - Nouveau Front Populaire", "Val-d'Oise"},
		"Socialiste - Saint-Martin / Saint-Barthélemy":               {"Socialiste", "Saint-Martin / Saint-Barthélemy"},
		"Non inscrit - Atlantide":                                    {"Non inscrit", "Atlantide"},
		"Non inscrit":                                                {"Non inscrit", ""},
		"Paris":                                                      {"", "Paris"},
	} {
		if group, department := splitGroup(in); group != want[0] || department != want[1] {
			t.Errorf("splitGroup(%q) = %q, %q", in, group, department)
		}
	}
}

// TestSplitManyDashes splits a line of thousands of dashes: its time must not grow with their square.
func TestSplitManyDashes(t *testing.T) {
	start := time.Now()
	many := strings.Repeat("Les - ", 50_000)
	if group, department := splitGroup(many + "Finistère"); len(group) != len(many)-len(" - ") || department != "Finistère" {
		t.Errorf("splitGroup: a group of %d bytes, %q", len(group), department)
	}
	if department, group := splitDepartment("Finistère - " + many); department != "Finistère" || len(group) < len(many)-len(" - ") {
		t.Errorf("splitDepartment: %q, a group of %d bytes", department, len(group))
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}

// TestDynConstituency reads what is wrong with the constituency line of a dyn page: it is no text of the question.
func TestDynConstituency(t *testing.T) {
	for line, what := range map[string]string{
		"Loire (4e circonscription) - Non inscrit":   "",
		"Loire (4-5e circonscription) - Non inscrit": noConstituencyNumber,
		"Loire (4e circonscription - Non inscrit":    bracketNotClosed,
	} {
		page := "Question de : M. Jean Dupuis\n" + line + "\nM. Jean Dupuis demande.\nDonnées clés\nType de question : Question écrite\nQuestion publiée le 8 mars 2016\n"
		q, r := readDocument("15-77QE.htm.txt", []byte(page))
		if q == nil || q.Text != "M. Jean Dupuis demande." || q.Author.Constituency.Department != "Loire" || (q.Author.Constituency.Number == 4) != (what == "") {
			t.Errorf("%q: %+v %v", line, q, r.errs)
		}
		if (what == "") != (len(r.errs) == 0) || len(r.errs) > 0 && !strings.Contains(r.errs[0].Error(), what) {
			t.Errorf("%q: %v", line, r.errs)
		}
	}
}

func TestSplitConstituency(t *testing.T) {
	for in, want := range map[string]struct {
		department string
		number     int
		group      string
		what       string
	}{
		"Nord (6^e circonscription) - Les Républicains":                                          {"Nord", 6, "Les Républicains", ""},
		"Haute-Saône (1re circonscription) - Union":                                              {"Haute-Saône", 1, "Union", ""},
		"Val-d'Oise (10 ème circonscription)":                                                    {"Val-d'Oise", 10, "", ""},
		"Français établis hors de France (11e circonscription) - La France insoumise - NUPES":    {"Français établis hors de France", 11, "La France insoumise - NUPES", ""},
		"Nord (21e circonscription) - Socialistes et apparentés (membre de l'intergroupe NUPES)": {"Nord", 21, "Socialistes et apparentés (membre de l'intergroupe NUPES)", ""},
		"Paris - Les Républicains":                                                               {"Paris", 0, "Les Républicains", ""},
		"Ille-et-Vilaine":                                                                        {"Ille-et-Vilaine", 0, "", ""},
		"Paris - Socialistes et apparentés (membre de l'intergroupe NUPES)":                      {"Paris", 0, "Socialistes et apparentés (membre de l'intergroupe NUPES)", ""},
		"Nord (circonscription inconnue) - Les Républicains":                                     {"Nord", 0, "Les Républicains", noConstituencyNumber},
		"Nord (600e circonscription)":                                                            {"Nord", 0, "", noConstituencyNumber},
		"Nord (6-7^e circonscription) - Les Républicains":                                        {"Nord", 0, "Les Républicains", noConstituencyNumber},
		"Nord (6^e et 7^e circonscriptions) - Les Républicains":                                  {"Nord", 0, "Les Républicains", noConstituencyNumber},
		"Nord (6e, 7e circonscription)":                                                          {"Nord", 0, "", noConstituencyNumber},
		"Nord (6e circonscription et 7e circonscription)":                                        {"Nord", 0, "", noConstituencyNumber},
		"Nord (6 7e circonscription)":                                                            {"Nord", 0, "", noConstituencyNumber},
		"Nord (6e circonscriptions)":                                                             {"Nord", 0, "", noConstituencyNumber},
		"Nord (6,7 circonscription)":                                                             {"Nord", 0, "", noConstituencyNumber},
		"Nord (1^ère circ.) - Union":                                                             {"Nord", 1, "Union", ""},
		"Nord (6<sup>e</sup> circonscription)":                                                   {"Nord", 6, "", ""},
		"Nord (6ᵉ circonscription)":                                                              {"Nord", 6, "", ""},
		"Nord ( 6 circonscription )":                                                             {"Nord", 6, "", ""},
		"Nord (6^e circonscription - Les Républicains":                                           {"Nord", 0, "", bracketNotClosed},
		"Nord (6^e": {"Nord", 0, "", bracketNotClosed},
		"Nord (6e circonscription - Socialistes (membre de NUPES)": {"Nord", 0, "", noConstituencyNumber},
		"Paris - Socialistes (membre":                              {"Paris", 0, "Socialistes (membre", ""},
		"Guyane (2e circonscription), Kourou - LR":                 {"Guyane", 2, "", notBehindDash},
		"Nord (6e circonscription), Les Républicains":              {"Nord", 6, "", notBehindDash},
		"Nord (6e circonscription) Les Républicains":               {"Nord", 6, "", notBehindDash},
		"Nord (6e circonscription) – Les Républicains":             {"Nord", 6, "Les Républicains", ""},
		"Nord (6e circonscription)- Les Républicains":              {"Nord", 6, "Les Républicains", ""},
	} {
		c, group, what := splitConstituency(in)
		if c.Department != want.department || c.Number != want.number || group != want.group || what != want.what {
			t.Errorf("splitConstituency(%q) = %+v, %q, %q", in, c, group, what)
		}
	}
}
