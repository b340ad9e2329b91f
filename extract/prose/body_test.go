package prose

import (
	"strings"
	"testing"

	"qparl/ontology"
)

// bodiesIn returns the bodies of a text, nested ones too, as printed.
func bodiesIn(t *testing.T, s string) string {
	t.Helper()
	var all []string
	mentions, errs := NewFinder([]*Extractor{Office, Person, Body}).Find(&ontology.Question{Text: s})
	for _, err := range errs {
		t.Error(err)
	}
	for _, m := range mentions {
		if b, ok := m.Entity.(*ontology.Body); ok {
			words := s[m.Span.Begin:m.Span.End]
			if !strings.HasPrefix(words, b.Name) && !strings.Contains(words, b.Acronym) {
				t.Errorf("%q: name %q is not in the words", s, b.Name)
			}
			all = append(all, words)
		}
	}
	return strings.Join(all, " | ")
}

// bodyCases are sentences and the bodies in them, as printed, parted by bars.
var bodyCases = []struct{ text, want string }{
	// a name is never cut inside a word
	{"L'Assemblée d'aujourd'hui vote vite.", ""},
	// heads and complements in small letters
	{"La direction générale de la mer et du littoral a ouvert un guichet.", "direction générale de la mer et du littoral"},
	{"le rapport de l'inspection générale de l'administration de l'éducation nationale et de la recherche remis hier", "inspection générale de l'administration de l'éducation nationale et de la recherche"},
	{"Saisie par la délégation interministérielle à la forêt, elle", "délégation interministérielle à la forêt"},
	{"le groupe de travail interministériel sur la lutte contre le bruit formule", "groupe de travail interministériel sur la lutte contre le bruit"},
	{"Une mission d'information sur la pêche à pied a été créée.", "mission d'information sur la pêche à pied"},
	{"la commission d'enquête relative aux digues et aux canaux présidée par", "commission d'enquête relative aux digues et aux canaux"},
	{"la création d'une mission biodiversité au sein du service", "mission biodiversité"},
	{"Le comité des sages de la montagne a rendu ses travaux.", "comité des sages de la montagne"},
	{"l'agence nationale pour la rénovation des moulins et la fédération française des barrages", "agence nationale pour la rénovation des moulins | fédération française des barrages"},
	{"au haut-commissariat aux landes", "haut-commissariat aux landes"},
	{"le ministère de l'écologie, du développement durable et de l'énergie a", "ministère de l'écologie, du développement durable et de l'énergie"},
	{"une étude du ministère de la défense sur les sols", "ministère de la défense"},
	{"les services du ministère des outre-mer et du ministère de l'intérieur", "ministère des outre-mer | ministère de l'intérieur"},
	{"le conseil economique et social a rendu", "conseil economique et social"},
	// official names with capitals
	{"Le Conseil supérieur des haies a été saisi.", "Conseil supérieur des haies"},
	{"M. Dupont, président de la Fédération des étangs de la Brenne, demande", "Fédération des étangs de la Brenne"},
	{"Le Haut Conseil pour les rivières constate", "Haut Conseil pour les rivières"},
	{"l'Observatoire des métiers du bois et la Société des canaux du Midi", "Observatoire des métiers du bois | Société des canaux du Midi"},
	{"l'École nationale de pisciculture de Brioude", "École nationale de pisciculture de Brioude"},
	{"l'Ecole Nationale de la Batellerie ou la désignation", "Ecole Nationale de la Batellerie"},
	{"l’Institut\u00a0du paysage rural publie", "Institut\u00a0du paysage rural"},
	{"😀 L’Office national des rivières publie", "Office national des rivières"},
	// places
	{"le tribunal judiciaire de Mende et la cour d'appel de Nîmes", "tribunal judiciaire de Mende | cour d'appel de Nîmes"},
	{"Le conseil départemental du Nord et la chambre d'agriculture de la Creuse", "conseil départemental du Nord | chambre d'agriculture de la Creuse"},
	{"L'ARS Bretagne, la DREAL Occitanie et l'agence régionale de santé des Pays de la Loire", "ARS Bretagne | DREAL Occitanie | agence régionale de santé des Pays de la Loire"},
	{"la caisse primaire d'assurance maladie de la Drôme et la CAF du Gard", "caisse primaire d'assurance maladie de la Drôme | CAF du Gard"},
	{"à l'hôpital de Guéret, au lycée Jean-Zay de Thiers", "hôpital de Guéret | lycée Jean-Zay de Thiers"},
	{"la région Occitanie et la région des Pays de la Loire financent", "région Occitanie | région des Pays de la Loire"},
	{"le CHU de Limoges", "CHU de Limoges"},
	// acronyms
	{"L'Office des landes et bruyères (OLB) agit ; l'OLB recrute.", "Office des landes et bruyères (OLB) | OLB"},
	{"la direction générale des finances publiques (DGFiP) et la DGFiP", "direction générale des finances publiques (DGFiP) | DGFiP"},
	{"le Conseil d'orientation des retraites – COR –, puis le COR", "Conseil d'orientation des retraites – COR | COR"},
	{"l'Igas, l'inspection générale des affaires sociales, et l'Insee", "Igas, l'inspection générale des affaires sociales | Insee"},
	{"selon le président de la FNRXB, la FDTQ dénonce", "FNRXB | FDTQ"},
	{"Le fonds de soutien aux lavoirs communaux (FSLC) est clos.", "fonds de soutien aux lavoirs communaux (FSLC)"},
	// introduced names
	{"la société Hydroval, l'association Les Lavoirs fleuris et le groupe Marcadet", "Hydroval | association Les Lavoirs fleuris | groupe Marcadet"},
	{"les sociétés Hydroval et Mirabor ont", "Hydroval | Mirabor"},
	{"(Applaudissements sur les bancs des groupes RE, LR et SOC.)", "RE | LR | SOC"},
	{"La commission Malgouverne préconise", "commission Malgouverne"},
	{"Le cabinet Aubrac Conseil conclut", "cabinet Aubrac Conseil"},
	{"La société Hydroval a fermé. Ici, Hydroval emploie", "Hydroval | Hydroval"},
	// names of firms end in what their partners are
	{"Le cabinet Duval et associés conclut, la société Marcadet & Fils et la société Arzel frères vendent", "cabinet Duval et associés | Marcadet & Fils | Arzel frères"},
	// charged with a thing
	{"Le groupe de travail interministériel chargé de la vente des barques volées a conclu", "groupe de travail interministériel chargé de la vente des barques volées"},
	{"Le groupe de travail chargé du bruit, constitué en 2013, et le groupe de travail chargé du dossier", "groupe de travail chargé du bruit"},
	{"le groupe de travail chargé des mesures prises par le maire", "groupe de travail chargé des mesures"},
	// named by what they do
	{"La commission d'évaluation des digues a été reçue", "commission d'évaluation des digues"},
	{"La mission d'inspection des digues doit remettre son avis ; selon la mission d'expertise des ports, rien", "mission d'inspection des digues | mission d'expertise des ports"},
	{"La mission de contrôle des digues incombe au préfet ; une mission d'évaluation des ports a conclu", ""},
	// an office holds no body, a set phrase none
	{"Mme la ministre de la culture répond", ""},
	{"Un décret en Conseil d'État fixe", ""},
	{"L'Assemblée nationale, le Sénat et le Parlement européen ; un sénat de sages", "Assemblée nationale | Sénat | Parlement européen"},
	// near misses
	{"Le Gouvernement, l'État, la France et le Parlement", ""},
	{"Le ministère a répondu ; les ministères concernés aussi ; le ministère public", ""},
	{"Les associations, les services de l'État et les syndicats intercommunaux", ""},
	{"Des lampes LED (diodes électroluminescentes), la TVA et le SMIC", ""},
	{"le conseil d'administration de l'établissement, le conseil municipal et le comité de pilotage", ""},
	{"le comité de suivi, la commission technique et la mission de service public", ""},
	{"une direction départementale des territoires ; un groupe de travail de douze élus", ""},
	{"la direction de l'entreprise et la direction des ressources humaines", ""},
	{"la loi PACTE et le plan ORSEC", ""},
	{"sous la direction de M. Paul Martin", ""},
	{"LUTTE CONTRE LE BRUIT DES ULM", ""},
	{"la mission Défense du projet de loi de finances", ""},
	{"la commune de Mornant et le département de la Creuse", ""},
	{"les associations de la région et le tribunal", ""},
	{"les conventions relatives aux pêches et la convention sur les droits", ""},
}

func TestBodies(t *testing.T) {
	for _, c := range bodyCases {
		if got := bodiesIn(t, c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Typography says nothing: other apostrophes, blanks and marks in front lead to the same bodies.
func TestBodiesInOtherTypography(t *testing.T) {
	for name, change := range map[string]func(string) string{
		"curly":  func(s string) string { return strings.ReplaceAll(s, "'", "’") },
		"narrow": func(s string) string { return strings.ReplaceAll(s, " ", "\u202f") },
		"wide":   func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		"emoji":  func(s string) string { return s + " 🙂" },
	} {
		for _, c := range bodyCases {
			want := strings.ReplaceAll(change(strings.ReplaceAll(c.want, " | ", "|")), "|", " | ")
			if name == "emoji" {
				want = c.want
			}
			if got := bodiesIn(t, change(c.text)); got != want {
				t.Errorf("%s: %q:\n got %s\nwant %s", name, c.text, got, want)
			}
		}
	}
}
