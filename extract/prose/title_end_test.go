package prose

import "testing"

// TestTitleEnd gives each text from the words of a title on; the bar stands where the title ends.
func TestTitleEnd(t *testing.T) {
	for _, c := range []string{
		"relative aux digues| prévoit un inventaire",
		"relatif au balisage des gravières|, qui n'existe plus",
		"relatif à l'énergie des îles| tarde à paraître",
		"sur la signalisation des cols| vise les routes",
		"relatif à la pêche| dont l'article 3 est connu",
		"relatif à la pêche| en précise les modalités",
		"relatif à la pêche| ne le leur permet pas",
		"relatif à la pêche| et précise que la mer monte",
		"relatif à la pêche et à la chasse| et le décret du 3 mai 2010 se suivent",
		"modifiant le décret n° 3 et le décret n° 4| est paru",
		"relatif aux droits des usagers dans leurs relations avec les services| est paru",
		"relatif à la pêche| dans son article 4 énonce",
		"relatif à la pêche| en matière de quotas",
		"relatif à la pêche| en 2018",
		"relatif à la pêche| adopté par le Sénat",
		"relatif à la mise en œuvre du prix fixe et de la mesure| est paru",
		"portant sur la prise en charge des soins| est paru",
		"modifiant l'article R. 233-1 du code| est paru",
		"visant à renforcer et à étendre l'aide| a été votée",
		"relatif à la pêche| (JO du 3 mai)",
		"relatif à la pêche|\nMonsieur le ministre",
		"relatif à la pêche| depuis le 3 mai",
		"relatif à la pêche| et de la",
		"relatif au Grand Est et à la Creuse| est paru",
	} {
		title, rest := c, ""
		for i := range c {
			if c[i] == '|' {
				title, rest = c[:i], c[i+1:]
			}
		}
		var x text
		x.reset(title + rest)
		if got := x.between(0, x.titleEnd(0)); got != title {
			t.Errorf("title of %q is %q, want %q", title+rest, got, title)
		}
	}
}
