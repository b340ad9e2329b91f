package prose

import (
	"slices"
	"testing"

	"qparl/ontology"
)

var europeanCases = []citationCase{
	{"La directive 2002/58/CE du Parlement européen et du Conseil du 12 juillet 2002 concernant le traitement des données doit être révisée.", []string{
		"directive 2002/58/CE du Parlement européen et du Conseil du 12 juillet 2002 concernant le traitement des données {nature=directive number=2002/58/CE title=concernant le traitement des données date=2002-07-12}",
	}},
	{"Le règlement (UE, Euratom) 2018/1046 du 18 juillet 2018 relatif aux règles financières fixe ces conditions.", []string{
		"règlement (UE, Euratom) 2018/1046 du 18 juillet 2018 relatif aux règles financières {nature=règlement number=2018/1046 title=relatif aux règles financières date=2018-07-18}",
	}},
	{"Le règlement d'exécution (UE) 2020/464 de la Commission du 26 mars 2020 précise ces modalités.", []string{
		"règlement d'exécution (UE) 2020/464 de la Commission du 26 mars 2020 {nature=règlement number=2020/464 date=2020-03-26}",
	}},
	{"La décision-cadre 2002/584/JAI du Conseil du 13 juin 2002 relative au mandat d'arrêt européen s'applique.", []string{
		"décision-cadre 2002/584/JAI du Conseil du 13 juin 2002 relative au mandat d'arrêt européen {nature=décision number=2002/584/JAI title=relative au mandat d'arrêt européen date=2002-06-13}",
	}},
	{"Les directives 2004/17/CE et 2004/18/CE ont été abrogées.", []string{
		"directives 2004/17/CE {nature=directive number=2004/17/CE}",
		"2004/18/CE {nature=directive number=2004/18/CE}",
	}},
	{"Les directives européennes 91/440, 95/18 et 95/19 ont ouvert le rail.", []string{
		"directives européennes 91/440 {nature=directive number=91/440}",
		"95/18 {nature=directive number=95/18}",
		"95/19 {nature=directive number=95/19}",
	}},
	{"La directive du 21 octobre 2009 tarde. Or la directive 2009/128/CE du 21 octobre 2009 est claire.", []string{
		"directive du 21 octobre 2009 {nature=directive date=2009-10-21}",
		"directive 2009/128/CE du 21 octobre 2009 {nature=directive number=2009/128/CE date=2009-10-21}",
	}},
	{"Il évoque le règlement CE n° 1107/2009 sur les produits phytosanitaires.", []string{
		"règlement CE n° 1107/2009 sur les produits phytosanitaires {nature=règlement number=1107/2009 title=sur les produits phytosanitaires}",
	}},
	{"Il évoque le règlement n° 1829/2003 du Parlement européen et du Conseil.", []string{
		"règlement n° 1829/2003 du Parlement européen et du Conseil {nature=règlement number=1829/2003}",
	}},
	{"Le règlement n° 1099/2009 du Conseil européen protège les animaux.", []string{
		"règlement n° 1099/2009 du Conseil européen {nature=règlement number=1099/2009}",
	}},
	{"Le reglement (CEE) no 2092/91 du Conseil du 24 juin 1991 definit ce mode de production.", []string{
		"reglement (CEE) no 2092/91 du Conseil du 24 juin 1991 {nature=règlement number=2092/91 date=1991-06-24}",
	}},
	{"Le règlement général sur la protection des données (RGPD) inquiète les maires.", []string{
		"règlement général sur la protection des données (RGPD) {nature=règlement number=2016/679 alias=RGPD}",
	}},
	{"La directive « Bolkestein » de 2006 et la directive Seveso III ont changé la donne.", []string{
		"directive « Bolkestein » {nature=directive number=2006/123/CE alias=Bolkestein}",
		"directive Seveso III {nature=directive number=2012/18/UE alias=directive Seveso III}",
	}},
	{"La directive européenne « Bateaux » n'est pas transposée.", []string{
		"directive européenne « Bateaux » {nature=directive alias=Bateaux}",
	}},
	{"La directive 93/104/CE (directive « temps de travail ») prévoit des dérogations.", []string{
		"directive 93/104/CE {nature=directive number=93/104/CE alias=directive « temps de travail »}",
	}},
	{"La directive-cadre 2008/98/CE relative aux déchets, dite « directive déchets », fixe un ordre.", []string{
		"directive-cadre 2008/98/CE relative aux déchets {nature=directive number=2008/98/CE alias=directive déchets title=relative aux déchets}",
	}},
	{"La directive « eau » n° 2000/60/CE du 23 octobre 2000 est ancienne.", []string{
		"directive « eau » n° 2000/60/CE du 23 octobre 2000 {nature=directive number=2000/60/CE alias=eau date=2000-10-23}",
	}},
	{"Le règlement européen du 18 juin 2009 (CE 1007/2009) interdit ce commerce.", []string{
		"règlement européen du 18 juin 2009 (CE 1007/2009) {nature=règlement number=1007/2009 date=2009-06-18}",
	}},
	{"La directive 2014/24 /UE traite des marchés.", []string{
		"directive 2014/24 /UE {nature=directive number=2014/24/UE}",
	}},
	{"L'article 3 du règlement 883/2004/CE prévoit la coordination.", []string{
		"règlement 883/2004/CE {nature=règlement number=883/2004/CE}",
	}},
	{"La directive Habitats (92/43/CEE) et la directive Oiseaux de 1979.", []string{
		"directive Habitats (92/43/CEE) {nature=directive number=92/43/CEE alias=directive Habitats}",
		"directive Oiseaux {nature=directive number=79/409/CEE alias=directive Oiseaux}",
	}},
	{"Le règlement eIDAS et la directive NIS 2 s'imposent aux communes.", []string{
		"règlement eIDAS {nature=règlement number=910/2014 alias=règlement eIDAS}",
		"directive NIS 2 {nature=directive number=2022/2555 alias=directive NIS 2}",
	}},
	{"La directive oiseaux 2009/147/CE protège les grives.", []string{
		"directive oiseaux 2009/147/CE {nature=directive number=2009/147/CE alias=directive oiseaux}",
	}},
	{"Au sens de la directive 95/46, une donnée est personnelle.", []string{
		"directive 95/46 {nature=directive number=95/46}",
	}},
	{"La collecte des DMA coûte cher, et le DCE du marché est incomplet.", nil},
	{"La directive n° 2 du service et le règlement intérieur du conseil du 12 mai 2010 sont contestés.", nil},
	{"Le règlement de la copropriété du 4 mai 1990 et la directive du préfet du 5 mai 2008 se contredisent.", nil},
	{"La décision n° 2008/12 du conseil municipal du 5 mai 2008 est annulée.", nil},
	{"Le règlement no 12/2015 de l'Autorité des normes est paru.", nil},
	{"Les directives du ministère tardent et une directive européenne est attendue.", nil},
}

func TestEuropeanActs(t *testing.T) { checkCitations(t, europeanCases, "eu_act") }

// TestFullEuropeanActs: short forms point to the mention that says the number.
func TestFullEuropeanActs(t *testing.T) {
	for _, c := range []struct {
		text string
		full []string // by mention; empty: stands for itself
	}{
		{"La directive 2009/128/CE oblige. La directive 2009/128 n'est pas appliquée.", []string{"", "2009/128/CE"}},
		{"La directive 2009/128/CE du 21 octobre 2009 oblige. La directive du 21 octobre 2009 tarde.", []string{"", "2009/128/CE"}},
		{"La directive 2009/128/CE (DUPP) oblige. La directive 2003/54/CE aussi.", []string{"", ""}},
		{"La directive 2009/12 oblige. La directive 2009/128/CE aussi.", []string{"", ""}},
		{"La directive du 21 octobre 2009 tarde : la directive 2009/127/CE du 21 octobre 2009 et la directive 2009/128/CE du 21 octobre 2009 aussi.",
			[]string{"", ""}},
	} {
		q := &ontology.Question{Text: c.text}
		mentions, _ := NewFinder(nil).Find(q)
		var full []string
		for _, m := range mentions {
			if a, ok := m.Entity.(*ontology.EUAct); ok {
				number := ""
				if a.Full != nil {
					number = a.Full.Number
				}
				full = append(full, number)
			}
		}
		if !slices.Equal(full, c.full) {
			t.Errorf("%s\n got %q\nwant %q", c.text, full, c.full)
		}
	}
}

// TestEuropeanNameMeansTheActOfItsTime: one short name, two acts.
func TestEuropeanNameMeansTheActOfItsTime(t *testing.T) {
	for date, number := range map[string]string{"2004-06-01": "79/409/CEE", "2012-06-01": "2009/147/CE", "": ""} {
		q := &ontology.Question{Text: "La directive Oiseaux protège les grives.", Publication: ontology.Publication{Date: ontology.Date(date)}}
		mentions, _ := NewFinder(nil).Find(q)
		if len(mentions) != 1 || mentions[0].Entity.(*ontology.EUAct).Number != number {
			t.Errorf("%q: got %v, want number %q", date, mentions, number)
		}
	}
}
