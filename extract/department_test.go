package extract

import (
	"strings"
	"testing"
)

func TestDepartmentCode(t *testing.T) {
	for name, want := range map[string]string{
		"Nord": "59", "NORD": "59", "Côte-d'Or": "21", "Cote d’Or": "21", "Val-d'Oise": "95", "Territoire-de-Belfort": "90",
		"Corse-du-Sud": "2A", "Haute-Corse": "2B", "Corse": "20", "Réunion": "974", "La Réunion": "974", "Polynésie Française": "987",
		"Wallis Et Futuna": "986", "Saint-Martin / Saint-Barthélémy": "977", "Français Établis Hors De France": "099",
		"Côtes-du-Nord": "22", "Seine-et-Marne": "77",
		"Saint-Barthe\u0301lemy  et  Saint-Martin": "977", "Nord" + strings.Repeat("-", 100_000): "",
		"Seine": "", "Seine-et-Oise": "", "": "", "Nord-Pas-de-Calais": "", "59": "",
	} {
		if code, ok := departmentCode(name); code != want || ok != (want != "") {
			t.Errorf("departmentCode(%q) = %q, %v; want %q", name, code, ok, want)
		}
	}
}

// TestDepartmentsComplete counts the table: 96 metropolitan departments, 11 codes overseas and the one abroad, each once
// before the other spellings and the historic names.
func TestDepartmentsComplete(t *testing.T) {
	codes := map[string]bool{}
	for _, d := range departments {
		codes[d.code] = true
	}
	if len(codes) != 96+11-1+1+1 { // 978 has no constituency of its own; 20 is the former Corse
		t.Errorf("%d codes", len(codes))
	}
	if len(departmentCodes) != len(departments) {
		t.Errorf("%d names for %d entries: two are the same once folded", len(departmentCodes), len(departments))
	}
}
