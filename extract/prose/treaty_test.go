package prose

import "testing"

var treatyCases = []citationCase{
	{"La convention de Genève du 28 juillet 1951 relative au statut des réfugiés protège les exilés.", []string{
		"convention de Genève du 28 juillet 1951 relative au statut des réfugiés {name=convention de Genève du 28 juillet 1951 relative au statut des réfugiés}",
	}},
	{"La convention fiscale franco-belge du 10 mars 1964 prévoit l'imposition.", []string{
		"convention fiscale franco-belge du 10 mars 1964 {name=convention fiscale franco-belge du 10 mars 1964}",
	}},
	{"La convention entre la France et le Luxembourg du 20 mars 2018 est signée.", []string{
		"convention entre la France et le Luxembourg du 20 mars 2018 {name=convention entre la France et le Luxembourg du 20 mars 2018}",
	}},
	{"L'accord de libre-échange entre l'Union européenne et le Canada inquiète les éleveurs.", []string{
		"accord de libre-échange entre l'Union européenne et le Canada {name=accord de libre-échange entre l'Union européenne et le Canada}",
	}},
	{"L'accord entre l'UE et le Vietnam et l'accord commercial UE-Singapour sont publiés.", []string{
		"accord entre l'UE et le Vietnam {name=accord entre l'UE et le Vietnam}",
		"accord commercial UE-Singapour {name=accord commercial UE-Singapour}",
	}},
	{"La convention n° 158 de l'OIT interdit le licenciement sans motif.", []string{
		"convention n° 158 de l'OIT {name=convention n° 158 de l'OIT}",
	}},
	{"La convention 105 de l'Organisation internationale du travail abolit le travail forcé.", []string{
		"convention 105 de l'Organisation internationale du travail {name=convention 105 de l'Organisation internationale du travail}",
	}},
	{"L'article 8 de la CEDH protège le domicile.", []string{
		"CEDH {name=CEDH}",
	}},
	{"La CEDH a condamné la France.", nil},
	{"Le traité de Lisbonne, signé le 13 décembre 2007, a modifié le TFUE.", []string{
		"traité de Lisbonne {name=traité de Lisbonne}",
		"TFUE {name=TFUE}",
	}},
	{"La convention des Nations unies relative aux droits des personnes handicapées doit être appliquée.", []string{
		"convention des Nations unies relative aux droits des personnes handicapées {name=convention des Nations unies relative aux droits des personnes handicapées}",
	}},
	{"La convention de Hambourg de 1978 sur le transport de marchandises par mer est peu ratifiée.", []string{
		"convention de Hambourg de 1978 sur le transport de marchandises par mer {name=convention de Hambourg de 1978 sur le transport de marchandises par mer}",
	}},
	{"Les accords de Paris de 2015 sont appliqués.", []string{
		"accords de Paris de 2015 {name=accords de Paris de 2015}",
	}},
	{"L'accord bilatéral franco-suisse et le traité France-Italie sont discutés.", []string{
		"accord bilatéral franco-suisse {name=accord bilatéral franco-suisse}",
		"traité France-Italie {name=traité France-Italie}",
	}},
	{"La charte européenne des langues régionales attend.", []string{
		"charte européenne des langues régionales {name=charte européenne des langues régionales}",
	}},
	{"La convention collective des transports, l'accord de branche et la charte du bénévolat sont cités.", nil},
	{"La convention d'objectifs entre la ville et l'association du 5 mai est caduque.", nil},
	{"Les accords de Grenelle, le protocole de Bercy et les accords de Matignon sont lointains.", nil},
	{"La TICE et les TCA n'ont rien à voir.", nil},
	{"Ce dossier, traité sur place, est clos.", nil},
	{"Le protocole de Marseille et la convention de Citoyens ont été signés.", nil},
	{"Un protocole d'accord entre l'État et la ville et une convention avec la région ont été signés.", nil},
}

func TestTreaties(t *testing.T) { checkCitations(t, treatyCases, "treaty") }
