package extract

import "testing"

// TestRecognised names the one page form that each document has.
func TestRecognised(t *testing.T) {
	for document, want := range map[string]*Format{
		"Texte de la QUESTION :\n|\nM Pierre-Yves Dupont appelle l'attention…\n|\n":                        OldPage,
		"Texte de la REPONSE :\n|\nReponse. - Conformement aux decisions…\n|\n":                            OldPage,
		"<html><body><b>Texte de la QUESTION :</b></body></html>":                                          OldPage,
		"Question N° 99186 au Ministère des Affaires sociales\n\nQuestion soumise le 1er février 2011\n":   NosDeputes,
		"Recherche\nQuestion soumise le 1er février 2011\nCette question n'a pas encore de réponse.\n":     NosDeputes,
		"Question de M. DURAND Pierre (Paris - Les Républicains) publiée le 11/03/2021\n\n- page 1514\n":   Senat,
		"15e législature\nQuestion orale n° 0950S de Mme B. Lher (Nord - Les Républicains)\n":              Senat,
		"\n\n<!DOCTYPE HTML>\n<html><head><title>Site du sénat</title>\n<a href=\"http://www.senat.fr/\">": Senat,
		"address\tlayout\tlegislature\nhttp://x\tP2\t14\n":                                                 Table,
		"Code du département;Libellé;Nom de l'élu\n01;Ain;BRETON\n":                                        Table,
		",index,nom_depute,question\n1,2,Mme X,\"Mme X interroge\n":                                        Table,
		"14ème législature\nQuestion N° 64109\nRubrique > x\n":                                             PageOld,
		"14ème législature\nQuestion écrite n° 64109\nDonnées clés\n":                                      Page,
		"Question de : M. X\nLoire (4e circonscription) - Y\nDonnées clés\n":                               PageDyn,
		"<html><body><h1>14ème législature</h1><p>Question écrite n° 5</p></body></html>":                  HTML,
		"<html><head><title>502 Bad Gateway</title></head>":                                                HTML,
		"<!DOCTYPE html><html><body><p>Bonjour</p></body></html>":                                          nil,
		"<QUESTION TYPE=\"QE\"><LEGISLATURE>14</LEGISLATURE></QUESTION>":                                   nil,
		"{\"question\": {\"uid\": \"QANR5L16QE1\"}}":                                                       nil,
		"Bonjour, voici, enfin, une lettre.\nElle dit, oui, non, rien.\n":                                  nil,
		"Le ministre : rien.\nRubrique nécrologique\n":                                                     nil,
		"": nil,
	} {
		var got *Format
		for _, f := range pageFormats {
			if f.Match([]byte(document)) {
				got = f
				break
			}
		}
		if got != want {
			t.Errorf("%q: %v, want %v", document, nameOf(got), nameOf(want))
		}
	}
}

func nameOf(f *Format) string {
	if f == nil {
		return "none"
	}
	return f.Name
}
